"""When a meeting is, in the words of the window's language, no more precise than known."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import Precision
from mintgremium.ui.translation import counted

_NBSP = "\u00a0"


def meeting_days(start: Moment, end: datetime | None = None, *, short: bool = False) -> str:
    """Write `Do–Fr, 10.–11. Dezember 2026`, in lists `… Dez. 2026`, or only `Sept. 2025`, `2021`.

    The range of two days of one month names the month once.
    """
    first = start.day
    if start.precision is Precision.YEAR:
        return str(first.year)
    if start.precision is Precision.MONTH:
        return f"{_month(first, short=short)} {first.year}"
    last = first if end is None else max(first, end.date())
    if first == last:
        return f"{_weekday(first)}, {_day(first)}{_NBSP}{_month(first, short=short)} {first.year}"
    return f"{_weekday(first)}–{_weekday(last)}, {_span(first, last, short=short)}"


def meeting_hours(start: Moment, end: datetime | None = None) -> str:
    """Write `11:00–16:00 Uhr`, `Do, 13:00 – Fr, 12:00 Uhr`, or nothing where no time is known."""
    if start.precision is not Precision.MINUTE:
        return ""
    hours = f"{start.at:%H:%M}"
    if end is not None and end.date() == start.day:
        hours += f"–{end:%H:%M}"
    elif end is not None:
        hours = f"{_weekday(start.day)}, {hours} – {_weekday(end.date())}, {end:%H:%M}"
    return QCoreApplication.translate("days", "{hours} h").format(hours=hours)


def day_in_full(day: date, *, with_year: bool = False) -> str:
    """Write `Donnerstag, 3. Dezember`, for sentences about days that are near."""
    weekday = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    text = f"{weekday}, {_day(day)}{_NBSP}{_month(day, short=False)}"
    return f"{text} {day.year}" if with_year else text


def days_left(days: int) -> str:
    """Write `heute`, `morgen`, `in 15 Tagen`, `vor 3 Tagen`."""
    translate = QCoreApplication.translate
    if days < 0:
        return counted(
            -days, translate("days", "one day ago"), translate("days", "{count} days ago")
        )
    if days == 0:
        return translate("days", "today")
    return counted(days, translate("days", "tomorrow"), translate("days", "in {count} days"))


def month_in_short(day: date) -> str:
    """Write `Dez.`, for where the day stands alone above."""
    return _month(day, short=True)


def span_in_short(first: date, last: date) -> str:
    """Write `Mi–Do, 17.–18. März` for two days near each other, where the year stands elsewhere."""
    end = f"{_day(last)}{_NBSP}{_month(last, short=True)}"
    if first.month != last.month:
        return f"{_day(first)}{_NBSP}{_month(first, short=True)} – {end}"
    return f"{_weekday(first)}–{_weekday(last)}, {_day(first)}–{end}"


def _span(first: date, last: date, *, short: bool) -> str:
    end = f"{_day(last)}{_NBSP}{_month(last, short=short)} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{_day(first)}–{end}"
    begin = f"{_day(first)}{_NBSP}{_month(first, short=short)}"
    if first.year != last.year:
        begin += f" {first.year}"
    return f"{begin} – {end}"


def _day(day: date) -> str:
    return f"{day.day}." if QLocale().language() == QLocale.Language.German else str(day.day)


def _month(day: date, *, short: bool) -> str:
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().monthName(day.month, form)


def _weekday(day: date) -> str:
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat).rstrip(".")


def proposal_words(start: datetime, end: datetime | None) -> str:
    """Write another time that somebody would like: `Fr, 16. April 2027, 11:00–13:00`."""
    until = f"–{end:%H:%M}" if end is not None and end.date() == start.date() else ""
    return f"{meeting_days(Moment(start), None)}, {start:%H:%M}{until}"
