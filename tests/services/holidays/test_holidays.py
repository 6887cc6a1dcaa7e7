import csv
from datetime import date, timedelta

import pytest

from mintgremium.core.errors import RefusedError
from mintgremium.core.moments import days_between
from mintgremium.runtime.resources import resource
from mintgremium.services.holidays.public import LAND_CODES
from mintgremium.services.holidays.service import Holidays


@pytest.fixture(scope="module")
def holidays() -> Holidays:
    return Holidays()


def test_that_corpus_christi_2026_is_free_in_six_laender_and_parts_of_two(holidays: Holidays):
    row = holidays.day(date(2026, 6, 4))

    assert {each.land for each in row.public} == {
        "DE-BW", "DE-BY", "DE-HE", "DE-NW", "DE-RP", "DE-SL",
    }  # fmt: skip
    assert {each.name for each in row.public} == {"Fronleichnam"}
    assert [(each.land, each.name) for each in row.regional] == [
        ("DE-SN", "Fronleichnam"),
        ("DE-TH", "Fronleichnam"),
    ]
    assert [(each.land, each.name) for each in row.school] == [
        ("DE-BW", "Pfingstferien"),
        ("DE-BY", "Pfingstferien"),
    ]
    assert row.school_unknown == ()


def test_that_bavaria_keeps_assumption_in_parts_and_saarland_whole(holidays: Holidays):
    row = holidays.day(date(2026, 8, 15))

    assert [each.land for each in row.public] == ["DE-SL"]
    assert [(each.land, each.where) for each in row.regional] == [
        ("DE-BY", "Gemeinden mit überwiegend katholischer Bevölkerung")
    ]


def test_that_augsburg_has_a_day_of_its_own(holidays: Holidays):
    (found,) = holidays.day(date(2026, 8, 8)).regional

    assert (found.land, found.where) == ("DE-BY", "Stadt Augsburg")


def test_that_an_ordinary_day_is_free_nowhere(holidays: Holidays):
    row = holidays.day(date(2026, 9, 23))

    assert (row.public, row.regional, row.school, row.school_unknown) == ((), (), (), ())


def test_that_new_year_is_free_everywhere(holidays: Holidays):
    row = holidays.day(date(2027, 1, 1))

    assert [each.land for each in row.public] == list(LAND_CODES)


def test_that_every_day_of_the_file_beyond_the_library_is_found(holidays: Holidays):
    with resource("reference", "schulferien.csv").open(encoding="utf-8", newline="") as lines:
        periods = [row for row in csv.DictReader(lines) if "2029-10" <= row["start"] < "2030-10"]
    rows = {row.date: row for row in holidays.days(date(2029, 10, 1), date(2031, 1, 31))}

    for period in periods:
        first, last = date.fromisoformat(period["start"]), date.fromisoformat(period["end"])
        for day in days_between(first, last):
            free = {(each.land, each.name) for each in rows[day].school}
            assert (period["land"], period["name"]) in free, (period, day)


def test_that_school_holidays_nobody_has_published_are_unknown_not_free(holidays: Holidays):
    assert "DE-TH" in holidays.day(date(2031, 2, 3)).school_unknown
    assert holidays.day(date(2012, 8, 1)).school_unknown == ()


def test_that_a_span_lists_each_day_once(holidays: Holidays):
    rows = holidays.days(date(2027, 2, 27), date(2027, 3, 2))

    assert [row.date.day for row in rows] == [27, 28, 1, 2]


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        (date(2027, 1, 2), date(2027, 1, 1), "days-backwards"),
        (date(2000, 1, 1), date(2000, 1, 1) + timedelta(days=3660), "days-too-many"),
        (date(1990, 12, 31), date(1991, 1, 1), "days-out-of-reach"),
        (date(2100, 12, 31), date(2101, 1, 1), "days-out-of-reach"),
    ],
)
def test_that_a_span_nobody_can_answer_is_refused(
    holidays: Holidays, first: date, last: date, code: str
):
    with pytest.raises(RefusedError, match=code):
        holidays.days(first, last)
