"""German order of words (DIN 5007-1: ä like a, ß like ss), the same on every machine."""

import unicodedata


def sort_key(text: str) -> str:
    """Return what a text is sorted by: no accents, no case; `Öztürk` comes beside `Ozon`."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
