"""Compare texts as people do: capitals, accents and umlauts make no difference in a search."""

import unicodedata
from collections.abc import Callable


def fold(text: str) -> str:
    """Return `text` without capitals and marks: "Jürgen Groß" becomes "jurgen gross"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def sort_key(text: str) -> tuple[str, str]:
    """Order after DIN 5007-1: umlauts like their base letter, ties by the text itself."""
    return fold(text), text


def matcher(query: str) -> Callable[[str], bool]:
    """Return a test for folded texts: every word of `query` must occur, in any order."""
    words = fold(query).split()
    return lambda text: all(word in text for word in words)
