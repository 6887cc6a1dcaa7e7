"""From days to pixels and back, in five steps of nearness."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final


class Zoom(StrEnum):
    """How near the days are."""

    YEAR = "year"
    HALF = "half"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"

    @property
    def px(self) -> int:
        """Return how many px of the design one day takes."""
        return _PX[self]

    def nearer(self, steps: int) -> "Zoom":
        """Return the zoom so many steps nearer, or further for a negative number."""
        all_steps = list(Zoom)
        at = all_steps.index(self) + steps
        return all_steps[max(0, min(at, len(all_steps) - 1))]


_PX: Final = {Zoom.YEAR: 2, Zoom.HALF: 4, Zoom.QUARTER: 8, Zoom.MONTH: 24, Zoom.WEEK: 104}


@dataclass(frozen=True, slots=True)
class Scale:
    """The days shown, both included, and the pixels that each takes."""

    first: date
    last: date
    step: float

    @property
    def count(self) -> int:
        """Return the number of days."""
        return (self.last - self.first).days + 1

    @property
    def width(self) -> int:
        """Return the width of all days in pixels."""
        return round(self.count * self.step)

    def x_of(self, day: date) -> int:
        """Return the left edge of a day; days outside lie beyond the edges."""
        return round((day - self.first).days * self.step)

    def middle_of(self, day: date) -> float:
        """Return the middle of a day."""
        return ((day - self.first).days + 0.5) * self.step

    def day_at(self, x: float) -> date:
        """Return the day below a pixel, the first or last one beyond the edges."""
        at = int(x // self.step)
        return self.first + timedelta(days=max(0, min(at, self.count - 1)))

    def keep(self, day: date) -> date:
        """Return the day itself, or the first or last one shown."""
        return max(self.first, min(day, self.last))


def months_later(day: date, months: int) -> date:
    """Move by months; the day of the month stays as far as the month has it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def month_starts(first: date, last: date) -> Iterator[date]:
    """Go through the first days of all months that the days touch."""
    month = first.replace(day=1)
    while month <= last:
        yield month
        month = months_later(month, 1)
