"""A letter as the two parts of a mail: plain text, and HTML that every mail program can set.

The HTML has no tables, pictures, scripts, colours or outside parts: Outlook sets it with Word, and
where no colour is named, light and dark programs both show it readably.
"""

from collections.abc import Iterator, Sequence
from html import escape

from mintgremium.documents.mail_markup import Block, Line, Span

INDENT = "  "
_BODY = "font-family:Calibri,Carlito,Arial,sans-serif;font-size:11pt;"
_PARAGRAPH = "margin-top:0px;margin-bottom:12px;"
_LIST = "margin-top:0px;margin-bottom:12px;margin-left:24px;padding-left:0px;"
_INNER_LIST = "margin-top:0px;margin-bottom:0px;margin-left:24px;padding-left:0px;"


def letter_text(blocks: Sequence[Block]) -> str:
    """Write the plain part; an address behind a link stands after its words."""
    return "\n\n".join("\n".join(_text_lines(block)) for block in blocks) + "\n"


def letter_html(blocks: Sequence[Block], title: str, language: str) -> str:
    """Write the HTML part."""
    body = "\n".join(_html(block) for block in blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="color-scheme" content="light dark">\n'
        '<meta name="supported-color-schemes" content="light dark">\n'
        f"<title>{escape(title)}</title>\n</head>\n"
        f'<body style="{_BODY}">\n{body}\n</body>\n</html>\n'
    )


def _text_lines(block: Block) -> Iterator[str]:
    for line in block.lines:
        words = "".join(_words(span) for span in line.spans)
        yield f"{INDENT * line.depth}- {words}" if block.listed else words


def _words(span: Span) -> str:
    address = span.link.removeprefix("mailto:")
    return f"{span.text} ({address})" if address and address != span.text else span.text


def _html(block: Block) -> str:
    if block.listed:
        return _list(block.lines)
    lines = "<br>\n".join(_spans(line) for line in block.lines)
    return f'<p style="{_PARAGRAPH}">{lines}</p>'


def _list(lines: Sequence[Line]) -> str:
    """Set a list; a deeper line stands in a list within the entry above it."""
    parts: list[str] = []
    depth = -1
    for line in lines:
        wanted = min(line.depth, depth + 1)
        if wanted > depth:
            parts.append(f'<ul style="{_LIST if depth < 0 else _INNER_LIST}">\n')
        else:
            parts.append("</li>\n" + "</ul>\n</li>\n" * (depth - wanted))
        parts.append(f'<li style="margin-top:0px;margin-bottom:0px;">{_spans(line)}')
        depth = wanted
    return "".join(parts) + "</li>\n</ul>\n</li>\n" * depth + "</li>\n</ul>"


def _spans(line: Line) -> str:
    return "".join(_span(span) for span in line.spans)


def _span(span: Span) -> str:
    shown = escape(span.text)
    if span.bold:
        shown = f"<b>{shown}</b>"
    return f'<a href="{escape(span.link)}">{shown}</a>' if span.link else shown
