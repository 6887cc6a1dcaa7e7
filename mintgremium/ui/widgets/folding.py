"""Compare texts as people do: capitals, accents and umlauts make no difference in a search."""

import re
import unicodedata
from collections.abc import Callable
from typing import Final

_MARKS: Final = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u20d0-\u20ff]+")  # combining marks


def fold(text: str) -> str:
    """Return `text` without capitals and marks: "Jürgen Groß" becomes "jurgen gross"."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    return _MARKS.sub("", unicodedata.normalize("NFKD", lower))


def sort_key(text: str) -> tuple[str, str]:
    """Order after DIN 5007-1: umlauts like their base letter, ties by the text itself."""
    return fold(text), text


def matcher(query: str) -> Callable[[str], bool]:
    """Return a test for folded texts: every word of `query` must occur, in any order."""
    words = fold(query).split()
    return lambda text: all(word in text for word in words)
