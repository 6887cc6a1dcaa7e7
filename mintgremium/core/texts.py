"""Which texts may be stored: markup, quotes and emoji are data, control characters are not."""

import unicodedata

# Characters that turn the direction of what follows; in a name they can only deceive.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_ENDS = frozenset("\n\r\x0b\x0c\x85\u2028\u2029")


def line_problem(text: str, limit: int, *, required: bool = False) -> str | None:
    """Name what keeps the text from being one line of at most `limit` characters, or None."""
    if required and not text.strip():
        return "required"
    if not _LINE_ENDS.isdisjoint(text.strip()):
        return "line-break"
    return _common_problem(text, limit)


def text_problem(text: str, limit: int, *, required: bool = False) -> str | None:
    """Name what keeps the text of several lines from being stored, or None."""
    if required and not text.strip():
        return "required"
    return _common_problem(text.replace("\r\n", "").replace("\n", "").replace("\t", ""), limit)


def _common_problem(text: str, limit: int) -> str | None:
    if len(text.strip()) > limit:
        return "too-long"
    if any(unicodedata.category(c) in ("Cc", "Cs") or c in _TURNING for c in text.strip()):
        return "control-characters"
    return None


def is_turning(character: str) -> bool:
    """Tell whether a character turns the direction of what follows."""
    return character in _TURNING


def drop_empty(problems: dict[str, str | None]) -> dict[str, str]:
    """Keep only the fields that have a problem."""
    return {field: problem for field, problem in problems.items() if problem}
