"""Points in time as the language of the window writes them."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime


def clock_text(at: datetime) -> str:
    """Write the wall time in Germany, for example `11:42`."""
    return QLocale().toString(_qt(at).time(), QLocale.FormatType.ShortFormat)


def moment_text(at: datetime) -> str:
    """Write day and wall time in Germany in short, for example `25.11.26 11:42`."""
    return QLocale().toString(_qt(at), QLocale.FormatType.ShortFormat)


def short_day_text(at: datetime) -> str:
    """Write the day in Germany in short, for example `25.11.26`."""
    return QLocale().toString(_qt(at).date(), QLocale.FormatType.ShortFormat)


def same_day(one: datetime, other: datetime) -> bool:
    """Tell whether both fall on one day in Germany."""
    return _qt(one).date() == _qt(other).date()


def _qt(at: datetime) -> QDateTime:
    from mintgremium.core.moments import to_berlin

    wall = to_berlin(at)
    day = QDate(wall.year, wall.month, wall.day)
    return QDateTime(day, QTime(wall.hour, wall.minute, wall.second))
