"""What a cell holds: texts that no program takes for a formula, days, numbers as people read."""

import math
import re
from datetime import date, timedelta
from typing import Final, TypeAlias

Cell: TypeAlias = str | date  # an empty text is an empty cell

EARLIEST_YEAR, LATEST_YEAR = 1900, 2199
_LARGEST_WHOLE: Final = 1e15  # numbers of a workbook are exact up to here
_FIRST_DAY, _FIRST_DAY_1904 = date(1899, 12, 30), date(1904, 1, 1)
_NO_LEAP_DAY: Final = 60  # Excel has a 29 February 1900
_LAST_SERIAL: Final = 2_958_466
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r＝＋－＠]")  # full width too
_HALVES: Final = range(0xD800, 0xE000)  # of characters beyond the first plane
_ESCAPED: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_DAY: Final = (
    (re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.+Z-]*)?"), (0, 1, 2)),
    (re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?: [\d:]*)?"), (2, 1, 0)),
    (re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})"), (2, 1, 0)),
)
_SHORT_YEARS: Final = 100
_THIS_CENTURY: Final = 70  # 69 is 2069, 70 is 1970


def escaped(text: str) -> str:
    """Write what XML cannot hold as workbooks do: `_x000D_`; ECMA-376 §22.9.2.19."""
    return _UNFIT.sub(lambda found: f"_x{ord(found.group()):04X}_", text)


def unescaped(text: str) -> str:
    """Read what `escaped` wrote."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: _sign(int(found.group(1), 16)), text)


def is_like_a_formula(text: str) -> bool:
    """Tell whether a spreadsheet might take the text for a formula."""
    return _FORMULA.match(text) is not None


def protected(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet might take for a formula."""
    return f"'{text}" if is_like_a_formula(text) else text


def unprotected(text: str) -> str:
    """Take off the apostrophe that `protected` put there."""
    return text[1:] if text.startswith("'") and is_like_a_formula(text) else text


def day_of_text(text: str) -> date | None:
    """Read a day as Germans and machines write it; None if it is none."""
    for pattern, (year, month, day) in _DAY:
        if found := pattern.fullmatch(text.strip()):
            parts = [int(part) for part in found.groups()]
            return _day(_full_year(parts[year]), parts[month], parts[day])
    return None


def day_of_serial(number: float, *, from_1904: bool) -> date | None:
    """Read a day as a workbook stores it; None if it is out of range."""
    if not 1 <= number < _LAST_SERIAL:
        return None
    whole = math.floor(number)
    if from_1904:
        return _FIRST_DAY_1904 + timedelta(days=whole)
    return _FIRST_DAY + timedelta(days=whole + (1 if whole < _NO_LEAP_DAY else 0))


def number_text(text: str) -> str:
    """Write a stored number as people read it: `2.0` is 2, `1.5` is 1,5."""
    try:
        number = float(text)
    except ValueError:
        return text
    if not math.isfinite(number):
        return text
    if number.is_integer() and abs(number) < _LARGEST_WHOLE:
        return str(int(number))
    return repr(number).replace(".", ",")


def _sign(code: int) -> str:
    """Return a character; half of a pair would be no text and stays written out."""
    return f"_x{code:04X}_" if code in _HALVES else chr(code)


def _full_year(year: int) -> int:
    if year >= _SHORT_YEARS:
        return year
    return year + (2000 if year < _THIS_CENTURY else 1900)


def _day(year: int, month: int, day: int) -> date | None:
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
