"""Turn bytes of unknown origin into text; nothing here can fail."""

import codecs
import re
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE: Final = 400
_LEAST: Final = 4
_OF_MAILS: Final = re.compile(
    r"(?i)utf-?8|(iso-?8859|windows|cp|koi8|euc|gb|big|shift|mac)[a-z0-9_-]{0,14}|latin-?\d{1,2}"
)


def decoded(data: bytes, declared: str | None = None) -> str:
    """Decode by mark, as UTF-8 if it can be that, by what is declared, else as Windows does.

    What reads as UTF-8 is UTF-8: many senders name a charset by habit.
    """
    for mark, charset in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(charset, errors="replace")
    if wide := _wide(data):
        return data.decode(wide, errors="replace")
    for name in ("utf-8", declared or ""):
        text = _strictly(data, name)
        if text is not None:
            return text
    return data.decode("cp1252", errors="replace")


def is_wide(data: bytes) -> bool:
    """Tell whether two bytes make a sign."""
    return data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or bool(_wide(data))


def _strictly(data: bytes, charset: str) -> str | None:
    """Decode, or return None where the bytes are not of that charset or it is none of mails."""
    if not _OF_MAILS.fullmatch(charset):
        return None
    try:
        return data.decode(charset)
    except (LookupError, ValueError):
        return None


def _wide(data: bytes) -> str:
    """Guess UTF-16 without a mark by where the zero bytes stand."""
    sample = data[:_SAMPLE]
    if len(sample) < _LEAST or b"\0" not in sample:
        return ""
    high, low = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 4
    if low > half > high:
        return "utf-16-le"
    return "utf-16-be" if high > half > low else ""
