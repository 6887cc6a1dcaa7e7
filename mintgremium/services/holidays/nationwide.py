"""Holidays of all sixteen Länder, by rule: deadlines move for these without loading the library."""

from datetime import date, timedelta
from typing import Final

SATURDAY: Final = 5
# 3 October: Art. 2 (2) of the Unification Treaty; the others stand in the acts of all Länder.
_FIXED: Final = frozenset({(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)})
_FROM_EASTER: Final = frozenset({-2, 1, 39, 50})  # Good Friday, Easter and Whit Monday, Ascension


def is_nationwide(day: date) -> bool:
    """Tell whether the day is a holiday in every Land."""
    from dateutil.easter import easter

    return (day.month, day.day) in _FIXED or (day - easter(day.year)).days in _FROM_EASTER


def is_working(day: date, *, holidays: bool = True) -> bool:
    """Tell whether the day is no weekend and, if asked, no holiday of every Land."""
    return day.weekday() < SATURDAY and not (holidays and is_nationwide(day))


def working_day(day: date, step: int, *, holidays: bool) -> date:
    """Return the day, or the nearest working one before (step -1) or after (1)."""
    while not is_working(day, holidays=holidays):
        day += timedelta(days=step)
    return day
