"""Move and cancel meetings, with the consequences."""

from datetime import date, datetime

import pytest

from mintgremium.core.errors import InvalidInputError, RefusedError
from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import DeadlineKind, MeetingState
from tests.support.meetings import wall


def berlin(*parts):
    return datetime(*parts, tzinfo=BERLIN)


def test_that_a_plan_changes_nothing_and_lists_old_and_new_deadlines(desk):
    meeting = desk.meeting()
    plan = desk.meetings.plan_move(meeting, wall("2027-05-13 10:00"))
    found = {row.deadline: (row.old, row.new) for row in plan.deadlines}
    assert found[DeadlineKind.INVITATION] == (date(2027, 3, 4), date(2027, 4, 1))
    assert (plan.new_start.at, plan.new_end) == (berlin(2027, 5, 13, 10), berlin(2027, 5, 13, 15))
    assert desk.meetings.facts(meeting).start.at == berlin(2027, 4, 15, 11)


def test_that_a_move_keeps_the_duration_and_is_one_step(desk):
    meeting = desk.meeting()
    desk.meetings.move(meeting, wall("2027-05-13 10:00"))
    assert desk.meetings.facts(meeting).end == berlin(2027, 5, 13, 15)
    assert desk.workspace.history.status().undo.key == "move-meeting"
    desk.workspace.history.undo()
    assert desk.meetings.facts(meeting).start.at == berlin(2027, 4, 15, 11)


def test_that_fixed_starts_move_along_on_the_clock(desk):
    meeting = desk.meeting("2027-03-25 11:00", "2027-03-25 16:00")
    desk.item(meeting, "Essen", fixed_start=berlin(2027, 3, 25, 12, 30))
    desk.meetings.move(meeting, wall("2027-04-01 11:00"))
    assert desk.agendas.page(meeting).rows[0].fixed_start == berlin(2027, 4, 1, 12, 30)


def test_that_deadlines_already_missed_by_the_new_day_are_marked(desk):
    plan = desk.meetings.plan_move(desk.meeting(), wall("2026-12-10 10:00"))
    late = {row.deadline for row in plan.deadlines if row.late}
    assert late == {DeadlineKind.SAVE_THE_DATE, DeadlineKind.INVITATION, DeadlineKind.PROPOSALS}


def test_that_sequence_stays_while_nothing_was_sent(desk):
    meeting = desk.meeting()
    plan = desk.meetings.move(meeting, wall("2027-05-13 10:00"))
    assert (plan.old_sequence, plan.new_sequence) == (0, 0)


def test_that_a_move_into_the_hour_that_does_not_exist_is_refused(desk):
    with pytest.raises(InvalidInputError) as caught:
        desk.meetings.move(desk.meeting(), wall("2027-03-28 02:30"))
    assert caught.value.problems == {"start": "time-does-not-exist"}


def test_that_a_meeting_that_was_held_cannot_be_moved_or_cancelled(desk):
    meeting = desk.meeting()
    desk.meetings.set_state(meeting, MeetingState.HELD)
    with pytest.raises(RefusedError, match="meeting-is-over"):
        desk.meetings.move(meeting, wall("2027-05-13 10:00"))
    with pytest.raises(RefusedError, match="meeting-is-over"):
        desk.meetings.cancel(meeting, "Streik")


def test_that_cancelling_needs_a_reason_and_keeps_it(desk):
    meeting = desk.meeting()
    with pytest.raises(InvalidInputError):
        desk.meetings.cancel(meeting, "  ")
    desk.meetings.cancel(meeting, "Streik")
    facts = desk.meetings.facts(meeting)
    assert (facts.state, facts.cancel_reason) == (MeetingState.CANCELLED, "Streik")
    assert facts.deadlines == ()
    assert [row.state for row in facts.stepper] == [MeetingState.PLANNED, MeetingState.CANCELLED]


def test_that_a_plan_names_meetings_of_others_that_change_their_place_in_the_order(desk):
    desk.meeting("2027-05-01 11:00", "", committee_ids=(desk.lb,))
    desk.meeting("2027-06-01 11:00", "", committee_ids=(desk.lb,))
    meeting = desk.meeting()
    plan = desk.meetings.plan_move(meeting, wall("2027-05-13 10:00"))
    assert [(row.reference, row.committees, row.was_before) for row in plan.overtaken] == [
        ("LB-2027-1", "LB", False)
    ]
    assert desk.meetings.plan_move(meeting, wall("2027-04-20 10:00")).overtaken == ()


def test_that_a_plan_names_the_weekend_that_the_new_day_hits(desk):
    plan = desk.meetings.plan_move(desk.meeting(), wall("2027-05-15 10:00"))
    assert [warning.code for warning in plan.warnings] == ["weekend"]
