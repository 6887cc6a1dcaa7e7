from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.vocabulary import DayShift, DeadlineKind
from mintgremium.services.committees.drafts import DeadlineRuleDraft
from mintgremium.services.holidays.nationwide import is_nationwide, is_working, working_day

INVITATION = DeadlineKind.INVITATION


@pytest.fixture
def rule(desk):
    def save(**fields):
        draft = DeadlineRuleDraft(deadline=INVITATION, offset_days=-20, **fields)
        desk.committees.save_rules(desk.lrt, [draft])

    return save


def due(desk, meeting_id):
    return next(row for row in desk.deadlines.of_meeting(meeting_id) if row.deadline is INVITATION)


@pytest.mark.parametrize(
    ("shift", "on"),
    [
        (DayShift.NONE, date(2027, 3, 27)),
        (DayShift.EARLIER, date(2027, 3, 26)),
        (DayShift.LATER, date(2027, 3, 29)),
    ],
)
def test_that_a_deadline_on_saturday_moves_as_the_rule_says(desk, rule, shift, on):
    rule(shift=shift)
    row = due(desk, desk.meeting("2027-04-16 11:00", "2027-04-16 16:00"))
    assert row.on == on
    assert row.moved_from == (None if shift is DayShift.NONE else date(2027, 3, 27))


@pytest.mark.parametrize(
    ("shift", "on"), [(DayShift.EARLIER, date(2027, 3, 25)), (DayShift.LATER, date(2027, 3, 30))]
)
def test_that_holidays_of_all_laender_are_stepped_over_if_asked(desk, rule, shift, on):
    """27 March 2027 is the Saturday between Good Friday and Easter Monday."""
    rule(shift=shift, shift_holidays=True)
    assert due(desk, desk.meeting("2027-04-16 11:00", "2027-04-16 16:00")).on == on


def test_that_a_deadline_counts_from_the_meeting_of_another_committee(desk, rule):
    rule(anchor_committee_id=desk.lb)
    desk.meeting("2026-11-30 11:00", "", committee_ids=(desk.lb,))
    desk.meeting("2027-03-10 11:00", "", committee_ids=(desk.lb,))
    desk.meeting("2027-04-16 11:00", "", committee_ids=(desk.lb,))
    row = due(desk, desk.meeting("2027-04-15 11:00", "2027-04-15 16:00"))
    assert (row.on, row.anchor, row.anchor_missing) == (date(2027, 2, 18), "LB-2027-1", "")


def test_that_a_deadline_without_its_anchor_says_so_and_counts_from_the_meeting(desk, rule):
    rule(anchor_committee_id=desk.lb)
    row = due(desk, desk.meeting("2027-04-15 11:00", "2027-04-15 16:00"))
    assert (row.on, row.anchor, row.anchor_missing) == (date(2027, 3, 26), "", "LB")


def test_that_a_deadline_moves_when_its_anchor_moves(desk, rule):
    from datetime import datetime

    rule(anchor_committee_id=desk.lb)
    anchor = desk.meeting("2027-03-10 11:00", "2027-03-10 12:00", committee_ids=(desk.lb,))
    meeting = desk.meeting("2027-04-15 11:00", "2027-04-15 16:00")
    desk.meetings.move(anchor, datetime.fromisoformat("2027-03-11 11:00+01:00"))
    assert due(desk, meeting).on == date(2027, 2, 19)


def test_that_nationwide_holidays_are_those_of_every_land():
    import holidays

    parts = holidays.country_holidays("DE").subdivisions
    lands = [part for part in parts if len(part) == 2]
    for year in range(2015, 2041):
        calendars = [holidays.country_holidays("DE", subdiv=p, years=year) for p in lands]
        common = set.intersection(*(set(each) for each in calendars))
        mine = {day for day in _year(year) if is_nationwide(day)}
        # 31 October 2017, the Reformation's 500th year, was a holiday everywhere, just once
        assert mine == common - {date(2017, 10, 31)}


def _year(year: int) -> list[date]:
    first = date(year, 1, 1).toordinal()
    return [date.fromordinal(first + n) for n in range(365)]


@given(st.dates(date(1995, 1, 1), date(2100, 12, 31)), st.sampled_from([-1, 1]), st.booleans())
def test_that_a_moved_day_is_the_nearest_working_one(day, step, with_holidays):
    moved = working_day(day, step, holidays=with_holidays)
    assert is_working(moved, holidays=with_holidays)
    between = range(min(day, moved).toordinal(), max(day, moved).toordinal() + 1)
    working = [n for n in between if is_working(date.fromordinal(n), holidays=with_holidays)]
    assert working == [moved.toordinal()]
