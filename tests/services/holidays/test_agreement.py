"""Every day of every Land against the library, and beyond its reach against the file."""

import csv
from datetime import date, timedelta

import pytest

from mintgremium.core.moments import days_between
from mintgremium.runtime.resources import resource
from mintgremium.services.holidays.public import LAND_CODES
from mintgremium.services.holidays.rows import DayRow
from mintgremium.services.holidays.service import Holidays

FIRST, LIBRARY_ENDS, FILE_ENDS = date(2015, 1, 1), date(2029, 7, 28), date(2030, 8, 31)


@pytest.fixture(scope="module")
def rows() -> dict[date, DayRow]:
    service, found = Holidays(), {}
    for year in range(FIRST.year, FILE_ENDS.year + 1):
        found |= {row.date: row for row in service.days(date(year, 1, 1), date(year, 12, 31))}
    return found


def of_library(category: str) -> dict[str, set[date]]:
    import holidays

    years = range(FIRST.year, FILE_ENDS.year + 1)
    return {
        land: set(
            holidays.country_holidays(
                "DE", subdiv=land[-2:], years=years, categories=(category,), expand=False
            )
        )
        for land in LAND_CODES
    }


@pytest.mark.slow
def test_that_public_holidays_agree_with_the_library_on_every_day(rows):
    known = of_library("public")
    for day in days_between(FIRST, FILE_ENDS):
        expected = {land for land in LAND_CODES if day in known[land]}
        assert {each.land for each in rows[day].public} == expected, day


@pytest.mark.slow
def test_that_school_holidays_agree_with_the_library_as_far_as_it_reaches(rows):
    known = of_library("school")
    for day in days_between(FIRST, LIBRARY_ENDS):
        expected = {land for land in LAND_CODES if day in known[land]}
        assert {each.land for each in rows[day].school} == expected, day


@pytest.mark.slow
def test_that_school_holidays_agree_with_the_file_beyond_the_library(rows):
    expected: dict[date, set[str]] = {}
    with resource("reference", "schulferien.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            start, end = date.fromisoformat(row["start"]), date.fromisoformat(row["end"])
            for day in days_between(start, end):
                expected.setdefault(day, set()).add(row["land"])
    for day in days_between(LIBRARY_ENDS + timedelta(days=1), FILE_ENDS):
        assert {each.land for each in rows[day].school} == expected.get(day, set()), day


def test_that_the_file_knows_summer_2030_in_every_land(rows):
    assert {
        land for day in days_between(date(2030, 6, 1), date(2030, 9, 15)) for land in
        {each.land for each in rows[day].school}
    } == set(LAND_CODES)  # fmt: skip
