"""Days and pixels belong together, whatever the step."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.ui.planner.scale import Scale, Zoom, month_starts, months_later

FIRST, LAST = date(2015, 1, 1), date(2031, 12, 31)
days = st.dates(FIRST, LAST)


@given(days, st.sampled_from([2.0, 2.5, 3.3, 4.0, 8.0, 24.0, 104.0]))
def test_that_the_middle_of_a_day_is_found_again(day, step):
    scale = Scale(FIRST, LAST, step)
    assert scale.day_at(scale.middle_of(day)) == day


@given(days)
def test_that_days_leave_no_gap(day):
    scale = Scale(FIRST, LAST, 2.7)
    assert scale.x_of(day) < scale.x_of(day + timedelta(days=1))


@given(st.floats(-1e6, 1e6))
def test_that_every_pixel_belongs_to_a_day_in_reach(x):
    assert FIRST <= Scale(FIRST, LAST, 2.0).day_at(x) <= LAST


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
    ],
)
def test_that_months_end_where_they_end(start, months, end):
    assert months_later(start, months) == end


def test_that_all_months_begin():
    starts = list(month_starts(date(2026, 12, 24), date(2027, 2, 1)))
    assert starts == [date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1)]


def test_that_zoom_stops_at_both_ends():
    assert Zoom.YEAR.nearer(-1) is Zoom.YEAR
    assert Zoom.WEEK.nearer(1) is Zoom.WEEK
    assert Zoom.YEAR.nearer(2) is Zoom.QUARTER
