"""Days in words, as lists write them: short, near ones by name, distant ones by year."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from mintgremium.ui.translation import counted
from mintgremium.ui.widgets.date_text import short_date

_NEAR_DAYS = 13  # so long "in n days" says more than a date


def day_in_short(day: date, today: date) -> str:
    """Write `26. Nov.`, with the year if it is another one: `26. Nov. 2025`."""
    text = short_date(day, QLocale())
    return text if day.year == today.year else f"{text} {day.year}"


def since(day: date | None, today: date) -> str:
    """Write `seit 2. Nov.` in this year, `seit 2022` for years past, nothing if unknown."""
    if day is None:
        return ""
    when = short_date(day, QLocale()) if day.year == today.year else str(day.year)
    return QCoreApplication.translate("days", "since {day}").format(day=when)


def period(start: date | None, end: date | None, today: date) -> str:
    """Write a span whose ends may be open: `1. März 2024 – 31. Dez.`, `bis 2. Nov.`."""
    if start and end:
        return f"{day_in_short(start, today)} – {day_in_short(end, today)}"
    if start:
        text = QCoreApplication.translate("days", "from {day}")
        return text.format(day=day_in_short(start, today))
    if end:
        text = QCoreApplication.translate("days", "until {day}")
        return text.format(day=day_in_short(end, today))
    return ""


def due_words(day: date, today: date) -> str:
    """Say when something is due: `seit 13 Tagen fällig`, `heute`, `morgen`, `in 4 Tagen`."""
    days = (day - today).days
    if days < 0:
        return counted(
            -days,
            QCoreApplication.translate("days", "due for one day"),
            QCoreApplication.translate("days", "due for {count} days"),
        )
    if days == 0:
        return QCoreApplication.translate("days", "today")
    if days == 1:
        return QCoreApplication.translate("days", "tomorrow")
    if days <= _NEAR_DAYS:
        return QCoreApplication.translate("days", "in {count} days").format(count=days)
    return day_in_short(day, today)
