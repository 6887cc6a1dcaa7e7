"""The simple markup of mail templates: paragraphs, bold, lists, links, and placeholders.

A template is read once and then filled for each recipient. What fills a placeholder is text and is
never read as markup, whatever somebody typed into a title or a name.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mintgremium.documents.plain import one_line, plain

_BULLET = re.compile(r"[-*•–]\s+")
_SCHEMES = ("https://", "http://", "mailto:")
_MARKS = re.compile(
    r"\{\{(?P<name>[^{}]*)\}\}"
    r"|\*\*(?P<bold>(?:[^*]|\*(?!\*))+)\*\*"
    r"|\[(?P<text>[^\[\]]+)\]\((?P<link>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)"
)
_ADDRESSES = re.compile(r"https?://[^\s<>\"„“”«»]+")
_AFTER_ADDRESS = ".,;:!?)]}'"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text; `link` is a web or mail address, or empty."""

    text: str
    bold: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a letter; `depth` indents a line of a list."""

    spans: tuple[Span, ...]
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of lines, or a list with an entry per line."""

    lines: tuple[Line, ...]
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of what fills a placeholder; a label stands before it."""

    text: str
    label: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Value:
    """What fills a placeholder: nothing, one text, or several lines."""

    entries: tuple[Entry, ...] = ()
    listed: bool = False

    @classmethod
    def of(cls, text: str) -> "Value":
        """Make the value of one text; each of its lines is an entry."""
        lines = (one_line(line) for line in plain(text).split("\n"))
        return cls(tuple(Entry(line) for line in lines if line))


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong with a template, and where; lines and columns count from 1."""

    code: str
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class _Piece:
    """A span, or a gap that a value fills."""

    span: Span
    gap: str = ""  # the key of the placeholder


@dataclass(frozen=True, slots=True)
class _Row:
    pieces: tuple[_Piece, ...]
    listed: bool
    depth: int = 0

    def gaps(self) -> Iterator[str]:
        return (piece.gap for piece in self.pieces if piece.gap)

    @property
    def leads_in(self) -> bool:
        """Tell whether it only announces what follows: all bold, or with a colon at its end."""
        if any(self.gaps()):
            return False
        all_bold = all(piece.span.bold for piece in self.pieces)
        return all_bold or self.pieces[-1].span.text.rstrip().endswith(":")


@dataclass(slots=True)
class Template:
    """A template that was read; `troubles` says what of it could not be understood."""

    paragraphs: tuple[tuple[_Row, ...], ...]
    troubles: tuple[Trouble, ...] = field(default=())

    def gaps(self) -> frozenset[str]:
        """Return the keys of all placeholders in it."""
        return frozenset(gap for rows in self.paragraphs for row in rows for gap in row.gaps())

    def fill(self, values: Mapping[str, Value]) -> tuple[Block, ...]:
        """Put the values in; lines whose values are all empty are left out with their heading."""
        blocks: list[Block] = []
        for rows in self.paragraphs:
            blocks += _joined(line for row in _kept(rows, values) for line in _lines(row, values))
        return tuple(blocks)


def read_template(source: str, names: Mapping[str, str]) -> Template:
    """Read a template; `names` maps each known name of a placeholder, folded, to its key."""
    troubles: list[Trouble] = []
    paragraphs: list[list[_Row]] = [[]]
    for number, line in enumerate(plain(source).split("\n"), 1):
        if not line.strip():
            paragraphs.append([])
            continue
        reader = _LineReader(number, names, troubles)
        paragraphs[-1].append(reader.row(line))
    return Template(tuple(tuple(rows) for rows in paragraphs if rows), tuple(troubles))


def folded(name: str) -> str:
    """Return the name of a placeholder as it is compared: case and blanks do not matter."""
    return re.sub(r"[\s_-]+", " ", name).strip().casefold()


@dataclass(frozen=True, slots=True)
class _LineReader:
    number: int
    names: Mapping[str, str]
    troubles: list[Trouble]

    def row(self, line: str) -> _Row:
        """Read one line of the source."""
        start = indent = len(line) - len(line.lstrip())
        bullet = _BULLET.match(line, start)
        if bullet:
            start = bullet.end()
        pieces = tuple(self._pieces(line[start:].rstrip(), start))
        return _Row(pieces, bullet is not None, indent // 2 if bullet else 0)

    def _pieces(self, text: str, offset: int, *, bold: bool = False) -> Iterator[_Piece]:
        done = 0
        for mark in _MARKS.finditer(text):
            yield from self._plain(text[done : mark.start()], offset + done, bold=bold)
            yield from self._marked(mark, offset, bold=bold)
            done = mark.end()
        yield from self._plain(text[done:], offset + done, bold=bold)

    def _marked(self, mark: re.Match[str], offset: int, *, bold: bool) -> Iterator[_Piece]:
        name, inner, shown, link = mark.group("name", "bold", "text", "link")
        if name is not None:
            yield from self._gap(mark[0], name, offset + mark.start(), bold=bold)
        elif inner is not None:
            yield from self._pieces(inner, offset + mark.start("bold"), bold=True)
        elif link.lower().startswith(_SCHEMES):
            yield _Piece(Span(shown, bold, link))
        else:
            self._complain("link-unsafe", offset + mark.start("link"), link)
            yield _Piece(Span(shown, bold))

    def _gap(self, written: str, name: str, column: int, *, bold: bool) -> Iterator[_Piece]:
        key = self.names.get(folded(name))
        if key is None:
            self._complain("placeholder-unknown", column, written)
            yield _Piece(Span(written, bold))
        else:
            yield _Piece(Span("", bold), key)

    def _plain(self, text: str, column: int, *, bold: bool) -> Iterator[_Piece]:
        for sign in ("{{", "}}"):
            if sign in text:
                self._complain("placeholder-broken", column + text.index(sign), sign)
        if text:
            yield from (_Piece(span) for span in linked(text, bold=bold))

    def _complain(self, code: str, column: int, text: str) -> None:
        self.troubles.append(Trouble(code, self.number, column + 1, text))


def linked(text: str, *, bold: bool = False) -> Iterator[Span]:
    """Split a text into spans, so that each web address in it is a link to itself."""
    done = 0
    for found in _ADDRESSES.finditer(text):
        address = found[0].rstrip(_AFTER_ADDRESS)
        if not address.partition("://")[2]:
            continue
        if found.start() > done:
            yield Span(text[done : found.start()], bold)
        yield Span(address, bold, address)
        done = found.start() + len(address)
    if done < len(text):
        yield Span(text[done:], bold)


def _kept(rows: Sequence[_Row], values: Mapping[str, Value]) -> list[_Row]:
    """Keep the rows that say something; a heading goes when all that it announces does."""
    kept: list[_Row] = []
    below: list[bool] = []  # of the rows up to the next heading: whether each is kept
    for row in reversed(rows):
        if row.leads_in:
            says = any(below) or not below
            below = []
        else:
            says = _says_something(row, values)
            below.append(says)
        if says:
            kept.append(row)
    return kept[::-1]


def _says_something(row: _Row, values: Mapping[str, Value]) -> bool:
    """Tell whether a line has no placeholder, or one that is filled."""
    keys = list(row.gaps())
    return not keys or any(values.get(key, Value()).entries for key in keys)


def _lines(row: _Row, values: Mapping[str, Value]) -> Iterator[tuple[Line, bool]]:
    """Fill a row; a placeholder alone in it becomes as many lines as its value has."""
    only = row.pieces[0] if len(row.pieces) == 1 else None
    if only is not None and only.gap:
        value = values.get(only.gap, Value())
        for entry in value.entries:
            spans = tuple(_entry_spans(entry, bold=only.span.bold))
            yield Line(spans, row.depth + entry.depth), row.listed or value.listed
        return
    filled = tuple(span for piece in row.pieces for span in _spans(piece, values))
    yield Line(filled, row.depth), row.listed


def _spans(piece: _Piece, values: Mapping[str, Value]) -> Iterator[Span]:
    if not piece.gap:
        yield piece.span
        return
    for place, entry in enumerate(values.get(piece.gap, Value()).entries):
        if place:
            yield Span(", ", piece.span.bold)
        yield from _entry_spans(entry, bold=piece.span.bold)


def _entry_spans(entry: Entry, *, bold: bool) -> Iterator[Span]:
    if entry.label:
        yield Span(f"{entry.label}: ", bold=True)
    yield from linked(entry.text, bold=bold)


def _joined(lines: Iterator[tuple[Line, bool]]) -> Iterator[Block]:
    """Put neighbouring lines of a kind together."""
    kept: list[Line] = []
    kind = False
    for line, listed in lines:
        if kept and listed is not kind:
            yield Block(tuple(kept), kind)
            kept = []
        kept.append(line)
        kind = listed
    if kept:
        yield Block(tuple(kept), kind)
