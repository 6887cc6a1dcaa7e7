"""The n-th weekday of a month."""

from calendar import monthrange
from datetime import date

from mintgremium.services.planning.drafts import LAST_OF_MONTH, WEEK


def nth_weekday(year: int, month: int, week: int, weekday: int) -> date | None:
    """Return the n-th such weekday of the month, the last one for -1; None if there is no fifth."""
    starts_on, length = monthrange(year, month)
    first = 1 + (weekday - starts_on) % WEEK
    if week == LAST_OF_MONTH:
        return date(year, month, first + (length - first) // WEEK * WEEK)
    day = first + (week - 1) * WEEK
    return date(year, month, day) if day <= length else None
