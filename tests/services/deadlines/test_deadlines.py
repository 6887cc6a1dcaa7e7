"""Deadlines by the rules of the committees."""

from dataclasses import replace
from datetime import date

import pytest

from mintgremium.core.vocabulary import DeadlineKind, DispatchKind, MeetingState
from mintgremium.services.committees.drafts import DeadlineRuleDraft
from mintgremium.services.deadlines.rows import DeadlineState
from mintgremium.services.invitations.rows import Wish

K, S = DeadlineKind, DeadlineState


def states(rows):
    return {row.deadline: row.state for row in rows}


def days(rows):
    return {row.deadline: row.on for row in rows}


def test_that_each_rule_gives_a_day_counted_from_the_meeting(desk):
    meeting = desk.meeting("2027-04-15 11:00", "2027-04-16 12:00")
    assert days(desk.deadlines.of_meeting(meeting)) == {
        K.SAVE_THE_DATE: date(2026, 12, 24),
        K.INVITATION: date(2027, 3, 4),
        K.PROPOSALS: date(2027, 3, 18),
        K.DOCUMENTS: date(2027, 4, 1),
        None: date(2027, 4, 15),
        K.MINUTES: date(2027, 5, 14),  # from the last day
    }


def test_that_what_is_near_or_past_is_said(desk):
    meeting = desk.meeting("2027-01-06 11:00", "2027-01-06 12:00")
    assert states(desk.deadlines.of_meeting(meeting)) == {
        K.SAVE_THE_DATE: S.LATE,  # 16 September
        K.INVITATION: S.SOON,  # 25 November, today
        K.PROPOSALS: S.OPEN,
        K.DOCUMENTS: S.OPEN,
        None: S.MEETING,
        K.MINUTES: S.OPEN,
    }


def test_that_what_was_sent_is_done_with_its_day(desk, tmp_path):
    desk.seat("NMF", person="Anna Beispiel", mail="a@example.org")
    meeting = desk.meeting("2027-01-06 11:00", "2027-01-06 12:00")
    plan = desk.invitations.prepare(meeting, DispatchKind.SAVE_THE_DATE)
    desk.invitations.write_files(plan, tmp_path, Wish(reason="Es eilt."))
    (row,) = [r for r in desk.deadlines.of_meeting(meeting) if r.deadline is K.SAVE_THE_DATE]
    assert (row.state, row.done_on) == (S.DONE, date(2026, 11, 25))


def test_that_proposals_are_over_by_themselves(desk):
    meeting = desk.meeting("2026-12-10 11:00", "2026-12-10 12:00")
    assert states(desk.deadlines.of_meeting(meeting))[K.PROPOSALS] is S.DONE


def test_that_after_the_meeting_only_the_minutes_press(desk):
    meeting = desk.meeting("2026-10-01 11:00", "2026-10-01 12:00")
    desk.meetings.set_state(meeting, MeetingState.HELD)
    found = states(desk.deadlines.of_meeting(meeting))
    assert found[K.MINUTES] is S.LATE
    assert found[K.DOCUMENTS] is S.OPEN


def test_that_circulated_minutes_add_the_end_of_objections(desk):
    meeting = desk.meeting("2026-11-20 11:00", "2026-11-20 12:00")
    desk.minutes.circulate(meeting)
    rows = desk.deadlines.of_meeting(meeting)
    assert states(rows)[K.MINUTES] is S.DONE
    assert days(rows)[K.OBJECTIONS] == date(2026, 12, 16)


def test_that_a_joint_meeting_keeps_the_stricter_rule(desk):
    desk.committees.save_rules(
        desk.lb, [DeadlineRuleDraft(deadline=K.INVITATION, offset_days=-60, source="GO § 3")]
    )
    meeting = desk.meeting(committee_ids=(desk.lrt, desk.lb))
    (row,) = [r for r in desk.deadlines.of_meeting(meeting) if r.deadline is K.INVITATION]
    assert (row.offset_days, row.source) == (-60, "GO § 3")


@pytest.mark.parametrize(("day", "offset"), [(date(2027, 6, 30), -42), (date(2027, 7, 1), -56)])
def test_that_the_rule_valid_on_the_day_of_the_meeting_counts(desk, day, offset):
    old, *rest = [r for r in desk.committees.rule_drafts(desk.lrt) if r.deadline is K.INVITATION]
    assert rest == []
    new = replace(old, id=None, offset_days=-56, start_date=date(2027, 7, 1))
    old = replace(old, end_date=date(2027, 6, 30))
    desk.committees.save_rules(desk.lrt, [old, new])
    (row,) = [r for r in desk.deadlines.preview((desk.lrt,), day, day) if r.deadline]
    assert row.offset_days == offset


def test_that_a_preview_needs_no_meeting(desk):
    rows = desk.deadlines.preview((desk.lrt,), date(2027, 4, 15), date(2027, 4, 15))
    assert [row.deadline for row in rows][:2] == [K.SAVE_THE_DATE, K.INVITATION]
    assert desk.meetings.rows() == ()
