"""What the planner shows of each year; frozen, made in the database thread."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final
from uuid import UUID

from mintgremium.core.vocabulary import MeetingState
from mintgremium.services.holidays.rows import DayRow

_SATURDAY: Final = 5


@dataclass(frozen=True, slots=True)
class LandName:
    """A row of the planner."""

    code: str  # DE-BY
    short: str  # BY
    name: str


@dataclass(frozen=True, slots=True)
class Band:
    """Days of one Land that belong together, both ends included."""

    land: str
    first: date
    last: date
    name: str  # empty: not known


@dataclass(frozen=True, slots=True)
class MeetingMark:
    """A meeting in the lane; `hit` are the Länder with a seat that have a day off then."""

    id: UUID
    reference: str
    name: str
    tag: str
    first: date
    last: date
    state: MeetingState
    hit: tuple[str, ...] = ()
    movable: bool = False


@dataclass(frozen=True, slots=True)
class LayerLine:
    """A calendar that has a lane of its own; `color` is one of the theme."""

    name: str
    color: str


@dataclass(frozen=True, slots=True)
class LayerMark:
    """Days that a calendar laid over the year speaks against, both ends included."""

    layer: str
    color: str  # of the theme
    first: date
    last: date
    name: str


@dataclass(frozen=True, slots=True)
class CandidateMark:
    """A day that the finder proposes, with its rank from 1."""

    rank: int
    first: date
    last: date


class YearContent:
    """Holidays of one year, by Land and by day."""

    def __init__(self, days: Sequence[DayRow], lands: Sequence[LandName]) -> None:
        self.days = tuple(days)
        self.year = days[0].date.year
        self._codes = tuple(land.code for land in lands)

    def day(self, day: date) -> DayRow:
        """Return what is free on a day of this year."""
        return self.days[(day - self.days[0].date).days]

    @cached_property
    def school(self) -> tuple[Band, ...]:
        """Return the school holidays as bands."""
        named = ((row.date, {off.land: off.name for off in row.school}) for row in self.days)
        return tuple(_bands(named, self._codes))

    @cached_property
    def unknown(self) -> tuple[Band, ...]:
        """Return the spans whose school holidays are not known yet."""
        named = ((row.date, dict.fromkeys(row.school_unknown, "")) for row in self.days)
        return tuple(_bands(named, self._codes))

    @cached_property
    def free(self) -> tuple[int, ...]:
        """Count for each day the Länder with school and work; none at weekends."""
        return tuple(free_lands(row, len(self._codes)) for row in self.days)


def is_weekend(day: date) -> bool:
    """Tell whether nobody meets anyway."""
    return day.weekday() >= _SATURDAY


def taken(row: DayRow) -> frozenset[str]:
    """Return the Länder with a public or school holiday, or whose holidays are not known."""
    off = [each.land for each in (*row.public, *row.school)]
    return frozenset((*off, *row.school_unknown))


def free_lands(row: DayRow, of: int) -> int:
    """Count the Länder in which the day is an ordinary one."""
    return 0 if is_weekend(row.date) else of - len(taken(row))


def _bands(days: Iterable[tuple[date, dict[str, str]]], codes: Sequence[str]) -> Iterator[Band]:
    """Join neighbouring days of a Land with the same name."""
    running: dict[str, Band] = {}
    for day, named in days:
        for code in codes:
            name, band = named.get(code), running.get(code)
            if band is not None and name == band.name:
                running[code] = Band(code, band.first, day, band.name)
            else:
                if band is not None:
                    yield running.pop(code)
                if name is not None:
                    running[code] = Band(code, day, day, name)
    yield from running.values()
