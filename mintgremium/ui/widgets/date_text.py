"""Read dates and times as people type them in Germany, and write them as people read them."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QLocale

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan jän", "feb", "mär mar mrz", "apr", "mai may", "jun", "jul", "aug", "sep",
            "okt oct", "nov", "dez dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(("mo", "di tu", "mi we", "do th", "fr", "sa", "so su"))
    for name in names.split()
}
_NEAR: Final = {"heute": 0, "today": 0, "morgen": 1, "tomorrow": 1, "gestern": -1, "yesterday": -1}
_DAY: Final = re.compile(
    r"(?:(?P<weekday>[^\W\d]{2,10})\.?,?\s+)?"
    r"(?P<day>\d{1,2})(?:[./]\s*(?P<month>\d{1,2})|\.?\s*(?P<name>[^\W\d]{3,9}))[./]?\s*"
    r"(?P<year>\d{4}|\d{2})?"
)
_ISO: Final = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})")
_TIME: Final = re.compile(r"(?P<hour>\d{1,2})(?:[:.h]?(?P<minute>\d{2}))?\s*(?:uhr|h)?")
_SPLIT: Final = re.compile(
    r"^(?P<day>.*?)[,\s]+(?P<time>\d{1,2}(?:[:h]\d{2}|\s*(?:uhr|h)))(?:\s*uhr)?$"
)
_CENTURY: Final = 2000
_SPACES: Final = re.compile(r"[\s\u00a0\u202f]+")


class DateTextError(ValueError):
    """The text is no date: `code` is `unreadable`, `no-such-day` or `wrong-weekday`."""

    def __init__(self, code: str, day: date | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.day = day


def parse_date(text: str, today: date) -> date:
    """Read "26.5.2027", "26.05.27", "26.5.", "Do, 10. Juni 2027", "2027-05-26", "heute", "+14".

    Without a year the next such day from `today` on is meant. Raises DateTextError.
    """
    text = _SPACES.sub(" ", text).strip().casefold()
    if text in _NEAR:
        return today + timedelta(days=_NEAR[text])
    if re.fullmatch(r"\+\d{1,4}", text):
        return today + timedelta(days=int(text))
    found = _ISO.fullmatch(text) or _DAY.fullmatch(text)
    if found is None:
        raise DateTextError("unreadable")
    parts = found.groupdict()
    month = _month(parts.get("month"), parts.get("name"))
    day = _build(parts["year"], month, int(parts["day"]), today)
    _check_weekday(parts.get("weekday"), day)
    return day


def parse_time(text: str) -> time:
    """Read "14:20", "14.20", "1420", "14", "14 Uhr". Raises DateTextError."""
    found = _TIME.fullmatch(_SPACES.sub(" ", text).strip().casefold())
    if found is None:
        raise DateTextError("unreadable")
    try:
        return time(int(found["hour"]), int(found["minute"] or 0))
    except ValueError as error:
        raise DateTextError("unreadable") from error


def parse_date_time(text: str, today: date, default: time) -> datetime:
    """Read a day and, after it, a time; without one `default` is taken. Raises DateTextError."""
    text = _SPACES.sub(" ", text).strip().casefold()
    found = _SPLIT.match(text)
    if found is None:
        return datetime.combine(parse_date(text, today), default)
    return datetime.combine(parse_date(found["day"], today), parse_time(found["time"]))


def long_date(day: date, locale: QLocale) -> str:
    """Write "Do, 10. Juni 2027" or "Thu, 10 June 2027", with a no-break space after the day."""
    weekday = locale.standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)
    month = locale.monthName(day.month, QLocale.FormatType.LongFormat)
    point = "." if locale.language() == QLocale.Language.German else ""
    return f"{weekday.rstrip('.')}, {day.day}{point}\u00a0{month} {day.year}"


def short_date(day: date, locale: QLocale) -> str:
    """Write "26. Nov." or "26 Nov", as lists show days of this year."""
    month = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
    point = "." if locale.language() == QLocale.Language.German else ""
    return f"{day.day}{point}\u00a0{month}"


def _month(number: str | None, name: str | None) -> int:
    if number is not None:
        return int(number)
    month = _MONTHS.get((name or "")[:3])
    if month is None:
        raise DateTextError("unreadable")
    return month


def _build(year: str | None, month: int, day: int, today: date) -> date:
    try:
        if year is None:
            this = date(today.year, month, day)
            return this if this >= today else date(today.year + 1, month, day)
        return date(int(year) + (_CENTURY if len(year) < len("2027") else 0), month, day)
    except ValueError as error:
        raise DateTextError("no-such-day") from error


def _check_weekday(name: str | None, day: date) -> None:
    if name is None:
        return
    wanted = _WEEKDAYS.get(name[:2])
    if wanted is None:
        raise DateTextError("unreadable")
    if wanted != day.weekday():
        raise DateTextError("wrong-weekday", day)
