"""Which days are free in which Länder: everywhere, in parts, or for schools."""

from datetime import date
from functools import cached_property

from mintgremium.core.errors import RefusedError
from mintgremium.core.moments import days_between
from mintgremium.runtime.resources import resource
from mintgremium.services.holidays.public import (
    FIRST_YEAR,
    LAND_CODES,
    LAST_YEAR,
    PublicCalendar,
)
from mintgremium.services.holidays.rows import DayRow, LandHoliday, RegionalHoliday
from mintgremium.services.holidays.school import SchoolCalendar

MOST_DAYS = 3660  # ten years at a time are enough for any plan


class Holidays:
    """Free days of all Länder; needs no workspace."""

    def __init__(self) -> None:
        self._public = PublicCalendar()

    def day(self, day: date) -> DayRow:
        """Return what is free on one day."""
        return self.days(day, day)[0]

    def days(self, first: date, last: date) -> list[DayRow]:
        """List every day from `first` to `last`; RefusedError for a span nobody can answer."""
        _check(first, last)
        return [self._row(day) for day in days_between(first, last)]

    @cached_property
    def _school(self) -> SchoolCalendar:
        return SchoolCalendar.read(resource("reference", "schulferien.csv"))

    def _row(self, day: date) -> DayRow:
        public = [(land, self._public.name(land, day)) for land in LAND_CODES]
        regional = [(land, self._public.regional(land, day)) for land in LAND_CODES]
        school = [(land, self._school_name(land, day)) for land in LAND_CODES]
        return DayRow(
            date=day,
            public=tuple(LandHoliday(land=land, name=name) for land, name in public if name),
            regional=tuple(
                RegionalHoliday(land=land, name=found[0], where=found[1])
                for land, found in regional
                if found
            ),
            school=tuple(LandHoliday(land=land, name=name) for land, name in school if name),
            school_unknown=tuple(land for land, name in school if name is None),
        )

    def _school_name(self, land: str, day: date) -> str | None:
        """Name the school holidays; an empty name is a school day, None is not known."""
        if self._school.knows(land, day):
            return self._school.name(land, day) or ""
        if self._public.knows_school(land, day):
            return self._public.school(land, day) or ""
        return None


def _check(first: date, last: date) -> None:
    if last < first:
        raise RefusedError("days-backwards")
    if (last - first).days >= MOST_DAYS:
        raise RefusedError("days-too-many", days=MOST_DAYS)
    for day in (first, last):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise RefusedError("days-out-of-reach", year=day.year, first=FIRST_YEAR, last=LAST_YEAR)
