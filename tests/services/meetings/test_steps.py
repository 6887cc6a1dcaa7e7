"""What comes next for a meeting, where it stands, and how it is attended."""

from dataclasses import replace
from datetime import date

import pytest

from mintgremium.core.vocabulary import (
    Answer,
    AttendanceState,
    DispatchKind,
    MeetingState,
    Precision,
    Tone,
)
from mintgremium.models import Meeting
from mintgremium.services.committees.drafts import DeadlineRuleDraft, SeatDraft
from mintgremium.services.holidays.service import Holidays
from mintgremium.services.invitations.rows import Wish
from mintgremium.services.meetings.rows import CountOf, NextStep, Reached, Step, When
from mintgremium.services.meetings.service import Meetings


def step(desk):
    return desk.meetings.rows()[0].next_step


@pytest.fixture
def member(desk):
    return desk.seat("NMF", person="Anna Beispiel", mail="a@example.org")


def send(desk, meeting, folder, kind=DispatchKind.INVITATION):
    desk.clock.forward(minutes=1)
    desk.invitations.write_files(
        desk.invitations.prepare(meeting, kind), folder, Wish(reason="Es eilt.")
    )


@pytest.mark.parametrize(
    ("day", "tone", "on"),
    [
        ("2027-02-25", Tone.CRIT, date(2026, 11, 5)),
        ("2027-03-18", Tone.WARN, date(2026, 11, 26)),
        ("2027-09-16", Tone.NEUTRAL, date(2027, 5, 27)),
    ],
)
def test_that_the_first_step_of_a_plan_is_the_save_the_date(desk, day, tone, on):
    desk.meeting(f"{day} 11:00", f"{day} 12:00")
    assert step(desk) == NextStep(Step.SEND_SAVE_THE_DATE, on, tone)


def test_that_steps_follow_what_was_done(desk, member, tmp_path):
    meeting = desk.meeting("2027-01-07 11:00", "2027-01-07 12:00")
    desk.item(meeting, "Begrüßung")
    seen = [step(desk).step]
    send(desk, meeting, tmp_path / "1", DispatchKind.SAVE_THE_DATE)
    seen.append(step(desk).step)
    send(desk, meeting, tmp_path / "2")
    seen.append(step(desk).step)
    desk.clock.forward(days=30)  # proposals are over, the agenda is sent
    seen.append(step(desk).step)
    desk.clock.forward(days=20)
    seen.append(step(desk).step)
    desk.meetings.set_state(meeting, MeetingState.HELD)
    seen.append(step(desk).step)
    desk.minutes.circulate(meeting)
    seen.append(step(desk).step)
    desk.clock.forward(days=30)
    seen.append(step(desk).step)
    desk.minutes.approve(meeting)
    seen.append(step(desk).step)
    assert seen == [
        Step.SEND_SAVE_THE_DATE,
        Step.SEND_INVITATION,
        Step.COLLECT_PROPOSALS,
        Step.HOLD,
        Step.MARK_HELD,
        Step.CIRCULATE_MINUTES,
        Step.AWAIT_OBJECTIONS,
        Step.APPROVE_MINUTES,
        Step.NONE,
    ]


def test_that_without_rules_the_next_step_is_the_meeting_itself(desk):
    desk.committees.save_rules(desk.lrt, [])
    desk.meeting("2027-01-07 11:00", "2027-01-07 12:00")
    assert step(desk) == NextStep(Step.HOLD, date(2027, 1, 7))


def test_that_an_invitation_sent_straight_away_makes_the_save_the_date_needless(
    desk, member, tmp_path
):
    meeting = desk.meeting("2027-01-07 11:00", "2027-01-07 12:00")
    send(desk, meeting, tmp_path)
    assert step(desk).step is Step.COLLECT_PROPOSALS


def from_source(desk, meeting, **values):
    with desk.workspace.work.write("test") as session:
        stored = session.get(Meeting, meeting)
        stored.source, stored.state = "https://example.org", MeetingState.HELD
        for name, value in values.items():
            setattr(stored, name, value)


def test_that_doubts_of_the_record_are_named(desk):
    for day in ("2019-03-21", "2020-05-04"):
        meeting = desk.meeting(f"{day} 11:00", "", number="5", precision=Precision.DAY)
        from_source(desk, meeting)
    from_source(desk, desk.meeting("2021-01-01 00:00", "", precision=Precision.YEAR))
    from_source(desk, desk.meeting("2018-09-01 00:00", "", precision=Precision.MONTH))
    found = [(row.next_step.step, row.next_step.words) for row in desk.meetings.rows()]
    assert found == [
        (Step.YEAR_ONLY, ""),
        (Step.NUMBER_TWICE, "5"),
        (Step.NUMBER_TWICE, "5"),
        (Step.DAY_UNKNOWN, ""),
    ]
    assert all(row.archived for row in desk.meetings.rows())


def test_that_a_report_may_count_laender_only(desk):
    from_source(desk, desk.meeting("2019-03-21 11:00", ""), lands_reported=11)
    count = desk.meetings.rows()[0].attendance
    assert (count.of, count.count, count.total) == (CountOf.LANDS, 11, None)


def test_that_answers_count_before_and_attendance_after_the_meeting(desk, member, tmp_path):
    desk.seat("KMK", person="Tom Probe", mail="tom@example.org")
    meeting = desk.meeting("2027-01-07 11:00", "2027-01-07 12:00")
    assert desk.meetings.rows()[0].attendance.of is CountOf.NOTHING
    send(desk, meeting, tmp_path)
    desk.invitations.answer(desk.invitations.rows(meeting)[0].id, Answer.ACCEPTED)
    before = desk.meetings.rows()[0].attendance
    desk.minutes.fill_attendance(meeting)
    lines = [line.id for line in desk.minutes.attendance(meeting)]
    desk.minutes.set_attendance(lines, AttendanceState.PRESENT)
    desk.meetings.set_state(meeting, MeetingState.HELD)
    after = desk.meetings.rows()[0].attendance
    assert (before.of, before.count, before.total) == (CountOf.ANSWERS, 1, 2)
    assert (after.of, after.count, after.total) == (CountOf.SEATS, 2, 2)


def test_that_the_stepper_says_what_was_when_and_what_is_due(desk, member, tmp_path):
    meeting = desk.meeting("2027-01-07 13:00", "2027-01-08 12:00")
    send(desk, meeting, tmp_path)
    rows = [(r.state, r.reached, r.when, r.on, r.to) for r in desk.meetings.facts(meeting).stepper]
    today, state = date(2026, 11, 25), MeetingState
    assert rows == [
        (state.PLANNED, Reached.DONE, When.ON, rows[0][3], None),
        (state.SAVE_THE_DATE, Reached.DONE, When.UNKNOWN, None, None),
        (state.INVITED, Reached.CURRENT, When.SINCE, today, None),
        (state.HELD, Reached.OPEN, When.ON, date(2027, 1, 7), date(2027, 1, 8)),
        (state.CIRCULATED, Reached.OPEN, When.UNTIL, date(2027, 2, 5), None),
        (state.APPROVED, Reached.OPEN, When.NEXT_MEETING, None, None),
    ]


def test_that_the_tabs_count_what_is_behind_them(desk, member, tmp_path):
    meeting = desk.meeting("2027-01-07 13:00", "2027-01-08 12:00")
    parent = desk.item(meeting, "Berichte")
    desk.item(meeting, "Bayern", desk.after(parent))
    desk.agendas.indent(desk.agendas.page(meeting).rows[1].id)
    send(desk, meeting, tmp_path)
    counts = desk.meetings.facts(meeting).counts
    assert (counts.agenda, counts.dispatches, counts.resolutions) == (1, 1, 0)


def test_that_days_until_the_meeting_are_counted(desk):
    meeting = desk.meeting("2026-12-10 11:00", "2026-12-10 12:00")
    assert desk.meetings.facts(meeting).days_until == 15


def test_that_a_rule_of_its_own_is_named_in_the_chain(desk):
    rules = [DeadlineRuleDraft(deadline="invitation", offset_days=-21, source="GO § 4 Absatz 2")]
    desk.committees.save_rules(desk.lrt, rules)
    meeting = desk.meeting("2026-12-30 11:00", "2026-12-30 12:00")
    (row, _) = desk.meetings.facts(meeting).deadlines
    assert (row.on, row.source) == (date(2026, 12, 9), "GO § 4 Absatz 2")


def test_that_warnings_name_numbers_weekends_and_days_in_the_past(desk):
    first = desk.meeting("2019-03-21 11:00", "2019-03-21 12:00", number="5")
    draft = desk.meetings.draft(first)
    assert desk.meetings.warnings(draft) == ()
    new = replace(draft, id=None)
    found = {warn.code: dict(warn.details) for warn in desk.meetings.warnings(new)}
    assert found["number-used"] == {"number": "5", "count": "1", "years": "2019"}
    assert "in-the-past" in found
    saturday = replace(new, number="", start=new.start.replace(2027, 5, 29), end=None)
    assert [warn.code for warn in desk.meetings.warnings(saturday)] == ["weekend"]


def test_that_warnings_name_holidays_of_the_laender_on_the_seats(desk, bavaria):
    desk.committees.save_seat(SeatDraft(committee_id=desk.lrt, land_id=bavaria))
    workspace = desk.workspace
    meetings = Meetings(workspace.work, workspace.reader, desk.clock, Holidays())
    draft = desk.meetings.new_draft((desk.lrt,), date(2027, 5, 27))
    found = {warn.code: dict(warn.details) for warn in meetings.warnings(draft)}
    assert found["public-holiday"] == {"name": "Fronleichnam", "lands": "BY"}
    assert found["school-holidays"]["lands"] == "BY"
