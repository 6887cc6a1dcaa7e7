"""Lists of short texts as the lines of one text."""

from collections.abc import Iterable


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines that are not blank."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def text_of(lines: Iterable[str]) -> str:
    """Write one entry in each line."""
    return "\n".join(lines)
