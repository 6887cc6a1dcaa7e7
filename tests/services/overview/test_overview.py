"""The start page."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mintgremium.core.vocabulary import Answer, DeadlineKind, DispatchKind, MeetingState, Tone
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.overview.rows import Need


def needs(desk):
    return [(row.need, row.deadline, row.tone) for row in desk.overview.page().attention]


def test_that_an_empty_workspace_needs_nothing(desk):
    page = desk.overview.page()
    assert (page.attention, page.meetings, page.minutes, page.overdue) == ((), (), (), ())
    assert page.answers is None


def test_that_overdue_deadlines_come_before_those_that_are_near(desk):
    desk.meeting("2027-01-06 11:00", "2027-01-06 12:00")
    assert needs(desk) == [
        (Need.DEADLINE, DeadlineKind.SAVE_THE_DATE, Tone.CRIT),
        (Need.DEADLINE, DeadlineKind.INVITATION, Tone.WARN),
    ]
    late = desk.overview.page().attention[0]
    assert (late.on, late.offset_days) == (date(2026, 9, 16), -112)


def test_that_a_meeting_whose_day_is_over_asks_to_be_closed(desk):
    desk.meeting("2026-11-20 11:00", "2026-11-20 12:00")
    assert needs(desk) == [(Need.MEETING_PASSED, None, Tone.WARN)]


def test_that_the_end_of_objections_and_then_the_approval_are_due(desk):
    meeting = desk.meeting("2026-11-20 11:00", "2026-11-20 12:00")
    desk.minutes.circulate(meeting, date(2026, 11, 27))
    assert needs(desk) == [(Need.OBJECTIONS_END, None, Tone.WARN)]
    desk.clock.forward(days=3)
    assert needs(desk) == [(Need.MINUTES_TO_APPROVE, None, Tone.INFO)]
    desk.minutes.approve(meeting)
    assert needs(desk) == []


def test_that_next_meetings_come_with_their_chains_nearest_first(desk):
    desk.meeting("2027-04-15 11:00", "2027-04-15 12:00", name="später")
    desk.meeting("2026-12-10 11:00", "2026-12-11 12:00", name="bald")
    off = desk.meeting("2026-12-05 11:00", "2026-12-05 12:00", name="abgesagt")
    desk.meetings.cancel(off, "Streik")
    page = desk.overview.page()
    assert [(row.name, row.days_until) for row in page.meetings] == [("bald", 15), ("später", 141)]
    assert [node.deadline for node in page.meetings[0].chain][-1] is DeadlineKind.MINUTES


@pytest.fixture
def invited(desk, tmp_path):
    desk.seat("NMF", person="Anna Beispiel", mail="a@example.org")
    desk.seat("KMK", person="Tom Probe", mail="tom@example.org")
    meeting = desk.meeting("2027-01-21 11:00", "2027-01-21 12:00")
    plan = desk.invitations.prepare(meeting, DispatchKind.INVITATION)
    desk.invitations.write_files(plan, tmp_path)
    return meeting


def test_that_missing_answers_are_listed_until_they_come(desk, invited):
    answers = desk.overview.page().answers
    assert [(row.seat_tag, row.times_sent) for row in answers.missing] == [("NMF", 1), ("KMK", 1)]
    for row in desk.invitations.rows(invited):
        desk.invitations.answer(row.id, Answer.ACCEPTED)
    page = desk.overview.page()
    assert page.answers is None
    assert page.meetings[0].answers.accepted == 2


def test_that_a_refusal_is_news_for_a_week(desk, invited):
    desk.invitations.answer(desk.invitations.rows(invited)[0].id, Answer.DECLINED)
    (row,) = [row for row in desk.overview.page().attention if row.need is Need.DECLINED]
    assert (row.who, row.on) == ("Anna Beispiel", date(2026, 11, 25))
    desk.clock.forward(days=9)
    assert not [row for row in desk.overview.page().attention if row.need is Need.DECLINED]


def test_that_minutes_not_yet_circulated_are_listed(desk):
    meeting = desk.meeting("2026-11-20 11:00", "2026-11-20 12:00")
    desk.meetings.set_state(meeting, MeetingState.HELD)
    (row,) = desk.overview.page().minutes
    assert (row.meeting_id, row.on) == (meeting, date(2026, 11, 20))


def test_that_overdue_tasks_are_counted_and_listed(desk):
    desk.tasks.save(ActionItemDraft(title="spät", due=date(2026, 11, 1)))
    desk.tasks.save(ActionItemDraft(title="offen"))
    page = desk.overview.page()
    assert [row.title for row in page.overdue] == ["spät"]
    assert (page.counters.action_items_open, page.counters.action_items_overdue) == (2, 1)


def test_that_vacant_seats_know_since_when(desk):
    desk.seat("NMF", person="Anna Beispiel")
    membership = desk.committees.memberships(desk.seats["NMF"])[0]
    desk.committees.end_membership(membership, date(2026, 11, 1))
    desk.seat("KMK")
    vacant = [(row.seat_tag, row.since) for row in desk.overview.page().vacant]
    assert vacant == [("NMF", date(2026, 11, 2)), ("KMK", None)]
    assert desk.overview.counters().seats_vacant == 2


def test_that_contacts_go_stale_a_year_after_they_were_confirmed(desk):
    person = desk.person("Anna Beispiel")
    draft = desk.contacts.person_draft(person)
    desk.contacts.save_person(replace(draft, confirmed_on=date(2025, 11, 24)))
    assert desk.overview.counters().contacts_stale == 1
    desk.contacts.confirm([person])
    assert desk.overview.counters().contacts_stale == 0


def test_that_a_meeting_known_from_a_source_only_needs_nothing(desk):
    desk.clock.now = datetime(2020, 1, 1, tzinfo=UTC)
    meeting = desk.meeting("2019-03-21 11:00", "2019-03-21 12:00")
    with desk.workspace.work.write("save-meeting") as session:
        from mintgremium.models import Meeting

        stored = session.get(Meeting, meeting)
        stored.source, stored.state = "https://example.org", MeetingState.HELD
    assert desk.overview.page().attention == ()
    assert desk.meetings.rows()[0].archived
