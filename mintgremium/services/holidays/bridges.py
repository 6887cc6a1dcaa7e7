"""Bridge days: the working day between a public holiday and a weekend, and where it is one."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

from mintgremium.services.holidays.rows import DayRow

MONDAY, FRIDAY = 0, 4
# Monday before a holiday on Tuesday, Friday after one on Thursday.
_HOLIDAY_FROM: Final = {MONDAY: timedelta(days=1), FRIDAY: timedelta(days=-1)}


def bridge_lands(day: date, rows: Mapping[date, DayRow]) -> tuple[str, ...]:
    """List the Länder in which the day is a bridge day; `rows` hold the days around it."""
    offset = _HOLIDAY_FROM.get(day.weekday())
    own, beside = rows.get(day), rows.get(day + offset) if offset is not None else None
    if own is None or beside is None:
        return ()
    off = {holiday.land for holiday in own.public}
    return tuple(holiday.land for holiday in beside.public if holiday.land not in off)
