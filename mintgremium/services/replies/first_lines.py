"""What somebody wrote themselves above what they quote."""

import re
from typing import Final

LONGEST: Final = 500
_QUOTE: Final = re.compile(
    r"(?i)^\s*(>|\||_{5,}|-{2,}\s*(urspr|original|weitergeleitet|forwarded)|-- ?$"
    r"|(von|from|gesendet|sent):\s|(am|on) .{4,200}(schrieb|wrote)\b)"
)
_MACHINE: Final = re.compile(
    r"(?i)\b(accepted|declined|tentatively|akzeptiert|angenommen|zugesagt|abgelehnt|abgesagt"
    r"|vorl\u00e4ufig|antwort auf (die|ihre) einladung|meeting response)\b"
)


def own_words(text: str) -> str:
    """Return the lines before the first that is quoted."""
    lines: list[str] = []
    for line in text.splitlines():
        if _QUOTE.match(line):
            break
        lines.append(line.strip())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()[:LONGEST]


def comment_in(text: str, *, by_machine: bool) -> str:
    """Return what is worth keeping beside an answer; what the program wrote is not."""
    words = own_words(text)
    first = words.partition("\n")[0]
    return "" if by_machine or _MACHINE.search(first) else words
