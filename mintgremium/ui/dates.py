"""Points in time as the language of the window writes them."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from mintgremium.core.moments import to_berlin


def clock_text(at: datetime) -> str:
    """Write the wall time in Germany, for example `11:42`."""
    return QLocale().toString(_qt(at).time(), QLocale.FormatType.ShortFormat)


def moment_text(at: datetime) -> str:
    """Write day and wall time in Germany in short, for example `25.11.26 11:42`."""
    return QLocale().toString(_qt(at), QLocale.FormatType.ShortFormat)


def short_day_text(at: datetime) -> str:
    """Write the day in Germany in short, for example `25.11.26`."""
    return QLocale().toString(_qt(at).date(), QLocale.FormatType.ShortFormat)


def _qt(at: datetime) -> QDateTime:
    wall = to_berlin(at)
    day = QDate(wall.year, wall.month, wall.day)
    return QDateTime(day, QTime(wall.hour, wall.minute, wall.second))
