"""Dates are read as people in Germany type them."""

import contextlib
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from mintgremium.ui.widgets.date_text import (
    DateTextError,
    long_date,
    parse_date,
    parse_date_time,
    parse_time,
    short_date,
)


def at(year, month, day, *clock):
    return datetime.combine(date(year, month, day), time(*clock))


TODAY = date(2026, 11, 25)
GERMAN, ENGLISH = QLocale(QLocale.Language.German), QLocale(QLocale.Language.English)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("26.5.2027", date(2027, 5, 26)),
        ("26.05.27", date(2027, 5, 26)),
        ("26.5.", date(2027, 5, 26)),
        ("26.5", date(2027, 5, 26)),
        ("1.12.", date(2026, 12, 1)),
        ("26. Mai 2027", date(2027, 5, 26)),
        ("26 mai 27", date(2027, 5, 26)),
        ("1. März 2027", date(2027, 3, 1)),
        ("Do, 10. Juni 2027", date(2027, 6, 10)),
        ("Do., 10.\u00a0Juni 2027", date(2027, 6, 10)),
        ("Donnerstag, 10. Juni 2027", date(2027, 6, 10)),
        ("Thu, 10 June 2027", date(2027, 6, 10)),
        ("2027-05-26", date(2027, 5, 26)),
        ("heute", TODAY),
        ("morgen", date(2026, 11, 26)),
        ("+14", date(2026, 12, 9)),
    ],
)
def test_that_usual_ways_to_write_a_day_are_read(text, day):
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("99. Mai", "no-such-day"),
        ("29.2.2027", "no-such-day"),
        ("31.11.2026", "no-such-day"),
        ("bald", "unreadable"),
        ("26.", "unreadable"),
        ("10. Brumaire 2027", "unreadable"),
        ("Mi, 10. Juni 2027", "wrong-weekday"),
    ],
)
def test_that_an_unreadable_day_says_why(text, code):
    with pytest.raises(DateTextError) as caught:
        parse_date(text, TODAY)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("26.05.27 14:00", at(2027, 5, 26, 14)),
        ("26.5.2027, 9:30 Uhr", at(2027, 5, 26, 9, 30)),
        ("Do, 10. Juni 2027, 13:00", at(2027, 6, 10, 13)),
        ("morgen 14 Uhr", at(2026, 11, 26, 14)),
        ("26.5.2027", at(2027, 5, 26, 10)),
    ],
)
def test_that_a_time_may_follow_the_day(text, moment):
    assert parse_date_time(text, TODAY, time(10)) == moment


@pytest.mark.parametrize(
    ("text", "clock"),
    [("14:20", time(14, 20)), ("14.20", time(14, 20)), ("1420", time(14, 20)), ("9", time(9)),
     ("9 Uhr", time(9)), ("0:05", time(0, 5))],
)  # fmt: skip
def test_that_usual_ways_to_write_a_time_are_read(text, clock):
    assert parse_time(text) == clock


@pytest.mark.parametrize("text", ["25:00", "12:60", "mittags", ""])
def test_that_an_impossible_time_is_refused(text):
    with pytest.raises(DateTextError):
        parse_time(text)


@given(st.dates(date(1950, 1, 1), date(2099, 12, 31)), st.sampled_from([GERMAN, ENGLISH]))
def test_that_what_is_written_out_can_be_read_again(day, locale):
    assert parse_date(long_date(day, locale), TODAY) == day


def test_that_days_are_written_as_people_read_them():
    assert long_date(date(2027, 6, 10), GERMAN) == "Do, 10.\u00a0Juni 2027"
    assert long_date(date(2027, 6, 10), ENGLISH) == "Thu, 10\u00a0June 2027"
    assert short_date(date(2026, 11, 26), GERMAN) == "26.\u00a0Nov."


READERS = (
    lambda text: parse_date(text, TODAY),
    parse_time,
    lambda text: parse_date_time(text, TODAY, time(10)),
)


@given(st.text(max_size=24) | st.from_regex(r"[0-9. :a-z-]{0,20}", fullmatch=True))
def test_that_any_text_is_read_or_refused_but_nothing_else_happens(text):
    for read in READERS:
        with contextlib.suppress(DateTextError):
            assert isinstance(read(text), date | time)
