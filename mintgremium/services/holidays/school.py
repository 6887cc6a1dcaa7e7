"""School holidays of the Länder from the file that ships, and from those that were imported."""

import csv
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

SUMMER = 8  # a school year begins on 1 August, § 1 of the Hamburg agreement of the Länder


@dataclass(frozen=True, slots=True, order=True)
class SchoolPeriod:
    """Days without school, both included."""

    start: date
    end: date
    name: str


class SchoolCalendar:
    """What is known about the school holidays of each Land, by ISO code."""

    def __init__(self, periods: dict[str, list[SchoolPeriod]]) -> None:
        self._periods = {land: sorted(found) for land, found in periods.items()}

    @classmethod
    def read(cls, path: Path) -> "SchoolCalendar":
        """Read the file with the columns land, name, start, end."""
        periods: dict[str, list[SchoolPeriod]] = {}
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                period = SchoolPeriod(
                    date.fromisoformat(row["start"]), date.fromisoformat(row["end"]), row["name"]
                )
                periods.setdefault(row["land"], []).append(period)
        return cls(periods)

    def knows(self, land: str, day: date) -> bool:
        """Tell whether the day lies between the first and the last period known for the Land."""
        periods = self._periods.get(land)
        if not periods:
            return False
        return periods[0].start <= day <= max(each.end for each in periods[-5:])

    def name(self, land: str, day: date) -> str | None:
        """Name the holidays that the day belongs to, or None."""
        periods = self._periods.get(land, [])
        nearby = bisect_right(periods, day, key=lambda period: period.start)
        for period in reversed(periods[max(0, nearby - 5) : nearby]):
            if day <= period.end:
                return period.name
        return None


class ImportedCalendar:
    """Imported school holidays: each Land and school year is known from its first to last day."""

    def __init__(self, rows: Iterable[tuple[str, str, date, date]]) -> None:
        """Take land, name, first and last day of each period."""
        periods: dict[str, dict[str, list[SchoolPeriod]]] = {}
        for land, name, start, end in rows:
            years = periods.setdefault(land, {})
            years.setdefault(_school_year(start), []).append(SchoolPeriod(start, end, name))
        self._years = {
            land: [SchoolCalendar({land: found}) for found in years.values()]
            for land, years in periods.items()
        }

    def name(self, land: str, day: date) -> str | None:
        """Name the holidays; empty on a school day; None where nothing was imported."""
        known = [year for year in self._years.get(land, ()) if year.knows(land, day)]
        if not known:
            return None
        return next((name for year in known if (name := year.name(land, day))), "")


def _school_year(start: date) -> str:
    first = start.year if start.month >= SUMMER else start.year - 1
    return f"{first}"
