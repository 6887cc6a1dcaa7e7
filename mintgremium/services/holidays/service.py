"""Which days are free in which Länder: everywhere, in parts, or for schools."""

from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

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
from mintgremium.services.holidays.school import ImportedCalendar, SchoolCalendar

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

IMPORTED = """
SELECT l.code, h.name, h.start_date, h.end_date
FROM school_holiday h JOIN land l ON l.id = h.land_id ORDER BY h.start_date, h.id
"""
MOST_DAYS = 3660  # ten years at a time are enough for any plan


class Holidays:
    """Free days of all Länder; a workspace adds the school holidays that were imported into it."""

    def __init__(self, reader: "Reader | None" = None) -> None:
        self._reader = reader
        self._public = PublicCalendar()
        self._imported_rows: list[tuple[str, str, str, str]] = []
        self._imported = ImportedCalendar(())
        self._known: dict[date, DayRow] = {}

    def day(self, day: date) -> DayRow:
        """Return what is free on one day."""
        return self.days(day, day)[0]

    def days(self, first: date, last: date) -> list[DayRow]:
        """List every day from `first` to `last`; RefusedError for a span nobody can answer."""
        return self.days_around(first, last, timedelta(0))

    def days_around(self, first: date, last: date, margin: timedelta) -> list[DayRow]:
        """List the days of a span and some before and after it, as far as holidays are known."""
        self.check(first, last)
        self._take_imported()
        begin = max(first - margin, date(FIRST_YEAR, 1, 1))
        end = min(last + margin, date(LAST_YEAR, 12, 31))
        return [self._known_row(day) for day in days_between(begin, end)]

    @staticmethod
    def check(first: date, last: date) -> None:
        """Refuse a span that nobody can answer. Raises RefusedError."""
        _check(first, last)

    def _take_imported(self) -> None:
        """Forget what was worked out if other school holidays were imported meanwhile."""
        if self._reader is None:
            return
        rows = self._reader.rows(IMPORTED)
        if rows != self._imported_rows:
            self._imported_rows = rows
            self._imported = ImportedCalendar(
                (land, name, date.fromisoformat(start), date.fromisoformat(end))
                for land, name, start, end in rows
            )
            self._known.clear()

    def _known_row(self, day: date) -> DayRow:
        row = self._known.get(day)
        if row is None:
            row = self._known[day] = self._row(day)
        return row

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
        """Name the school holidays; an empty name is a school day, None is not known.

        What was imported comes first, then the library, beyond its reach the file that ships, which
        elsewhere only gives the usual name: it also lists days that single schools may set.
        """
        if (imported := self._imported.name(land, day)) is not None:
            return imported
        if self._public.knows_school(land, day):
            found = self._public.school(land, day)
            return (self._school.name(land, day) or found) if found else ""
        if self._school.knows(land, day):
            return self._school.name(land, day) or ""
        return None


def _check(first: date, last: date) -> None:
    if last < first:
        raise RefusedError("days-backwards")
    if (last - first).days >= MOST_DAYS:
        raise RefusedError("days-too-many", days=MOST_DAYS)
    for day in (first, last):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise RefusedError("days-out-of-reach", year=day.year, first=FIRST_YEAR, last=LAST_YEAR)
