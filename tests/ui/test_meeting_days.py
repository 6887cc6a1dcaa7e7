"""Days of meetings as German and English people write them, no more precise than known."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from mintgremium.core.moments import BERLIN, Moment
from mintgremium.core.vocabulary import Precision
from mintgremium.ui.meeting_days import (
    day_in_full,
    meeting_days,
    meeting_hours,
    span_in_short,
)


def at(*parts):
    return datetime(*parts, tzinfo=BERLIN)


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (at(2027, 6, 10, 11), None, "Do, 10.\u00a0Juni 2027"),
        (at(2026, 12, 10, 13), at(2026, 12, 11, 12), "Do–Fr, 10.–11.\u00a0Dezember 2026"),
        (
            at(2026, 4, 30, 13),
            at(2026, 5, 1, 12),
            "Do–Fr, 30.\u00a0April – 1.\u00a0Mai 2026",
        ),
        (
            at(2026, 12, 31, 13),
            at(2027, 1, 1, 12),
            "Do–Fr, 31.\u00a0Dezember 2026 – 1.\u00a0Januar 2027",
        ),
    ],
)
def test_that_a_span_names_each_part_once(german, start, end, words):
    assert meeting_days(Moment(start), end) == words


def test_that_lists_cut_the_months_that_are_long(german):
    assert meeting_days(Moment(at(2026, 12, 10)), short=True) == "Do, 10.\u00a0Dez. 2026"
    assert meeting_days(Moment(at(2026, 6, 10)), short=True) == "Mi, 10.\u00a0Juni 2026"


def test_that_no_day_is_made_up(german):
    start = at(2021, 3, 1)
    assert meeting_days(Moment(start, Precision.YEAR)) == "2021"
    assert meeting_days(Moment(start, Precision.MONTH)) == "März 2021"
    assert meeting_hours(Moment(start, Precision.DAY)) == ""


def test_that_english_days_carry_no_point(qapp):
    QLocale.setDefault(QLocale("en_GB"))
    assert day_in_full(date(2026, 12, 3)) == "Thursday, 3\u00a0December"
    assert meeting_days(Moment(at(2026, 12, 10, 13)), at(2026, 12, 11, 12)) == (
        "Thu–Fri, 10–11\u00a0December 2026"
    )


@pytest.mark.usefixtures("german")
def test_that_two_days_are_named_in_short_with_both_weekdays():
    assert span_in_short(date(2027, 3, 17), date(2027, 3, 18)) == "Mi–Do, 17.–18.\u00a0März"
    assert span_in_short(date(2027, 4, 30), date(2027, 5, 1)) == "30.\u00a0Apr. – 1.\u00a0Mai"
