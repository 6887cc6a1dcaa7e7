"""Plan, change, copy, delete and find meetings."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from mintgremium.core.errors import ConflictError, InvalidInputError, MissingError, RefusedError
from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import MeetingState, Precision
from mintgremium.services.agenda.drafts import ItemPlace
from mintgremium.services.meetings.rows import Step
from tests.support.meetings import wall


def test_that_a_meeting_gets_a_reference_of_committee_year_and_number(desk):
    references = [desk.meetings.facts(desk.meeting()).reference for _ in range(2)]
    assert references == ["LRT-2027-1", "LRT-2027-2"]


def test_that_a_joint_meeting_is_referred_to_by_its_first_committee(desk):
    facts = desk.meetings.facts(desk.meeting(committee_ids=(desk.lb, desk.lrt)))
    assert facts.reference == "LB-2027-1"
    assert [tag.short_name for tag in facts.committees] == ["LB", "LRT"]


def test_that_the_reference_of_a_deleted_meeting_is_not_used_again(desk):
    desk.meetings.delete(desk.meeting())
    assert desk.meetings.facts(desk.meeting()).reference == "LRT-2027-2"


def test_that_uid_and_reference_are_for_life(desk):
    meeting = desk.meeting()
    sql = "SELECT uid, reference FROM meeting"
    before = desk.workspace.reader.one(sql)
    draft = desk.meetings.draft(meeting)
    desk.meetings.save(replace(draft, start=datetime(2028, 1, 20, 9, tzinfo=BERLIN), end=None))
    assert desk.workspace.reader.one(sql) == before


def test_that_a_meeting_without_a_name_bears_that_of_its_committee(desk):
    assert desk.meetings.facts(desk.meeting(name=" ")).name == "Länder-Round-Table 2027"


def test_that_a_draft_read_back_is_what_was_saved(desk):
    meeting = desk.meeting(
        name="„Rat“ <b>",
        number="8",
        video_url="https://video.example.org/1",
        end="2027-04-16 12:00",
        first_day_end="18:00",
        last_day_start="09:00",
        note="eins\nzwei",
    )
    draft = desk.meetings.draft(meeting)
    desk.meetings.save(draft)
    assert replace(desk.meetings.draft(meeting), version=0) == replace(draft, version=0)


def test_that_the_second_of_two_edits_of_the_same_version_conflicts(desk):
    draft = desk.meetings.draft(desk.meeting())
    desk.meetings.save(replace(draft, name="Erste"))
    with pytest.raises(ConflictError):
        desk.meetings.save(replace(draft, name="Zweite"))
    assert desk.meetings.facts(draft.id).name == "Erste"


def test_that_problems_store_nothing(desk):
    with pytest.raises(InvalidInputError) as caught:
        desk.meeting(end="2027-04-14 11:00", video_url="x")
    assert caught.value.problems == {"end": "end-before-start", "video_url": "web-address"}
    assert desk.meetings.rows() == ()


def test_that_committees_of_a_meeting_can_change_but_not_its_reference(desk):
    draft = desk.meetings.draft(desk.meeting())
    desk.meetings.save(replace(draft, committee_ids=(desk.lb,)))
    row = desk.meetings.rows()[0]
    assert (row.committees, row.reference) == (("LB",), "LRT-2027-1")


def test_that_a_meeting_is_found_by_id_and_by_reference_in_any_case(desk):
    meeting = desk.meeting()
    refs = [str(meeting), meeting.hex, "LRT-2027-1", " lrt-2027-1 "]
    assert {desk.meetings.find(ref) for ref in refs} == {meeting}


@pytest.mark.parametrize("ref", ["", "LRT-2027-9", "0d9f7b5e-6c1a-4f0e-9a55-6a1f0e1c2b3d"])
def test_that_a_meeting_that_is_not_there_is_missing(desk, ref):
    with pytest.raises(MissingError, match="meeting-missing"):
        desk.meetings.find(ref)


def test_that_meetings_are_listed_newest_first_and_by_committee(desk):
    desk.meeting("2027-04-15 11:00", "2027-04-15 12:00", name="B")
    desk.meeting("2028-04-15 11:00", "2028-04-15 12:00", name="C")
    desk.meeting("2026-04-15 11:00", "2026-04-15 12:00", name="A", committee_ids=(desk.lb,))
    assert [row.name for row in desk.meetings.rows()] == ["C", "B", "A"]
    assert [row.name for row in desk.meetings.rows(limit=1)] == ["C"]
    assert [row.name for row in desk.meetings.rows(committee_id=desk.lrt)] == ["C", "B"]


def test_that_a_coarse_date_stays_coarse(desk):
    meeting = desk.meeting("2021-01-01 00:00", "", precision=Precision.YEAR)
    facts = desk.meetings.facts(meeting)
    assert facts.start.iso() == "2021"
    assert facts.days_until is None
    assert facts.deadlines == ()
    assert facts.next_step.step is Step.YEAR_ONLY


def test_that_undoing_a_deletion_brings_the_meeting_back_whole(desk):
    meeting = desk.meeting()
    desk.item(meeting, "Begrüßung")
    desk.meetings.delete(meeting)
    desk.workspace.history.undo()
    assert desk.meetings.facts(meeting).committees[0].short_name == "LRT"
    assert desk.numbers(meeting) == ["1 Begrüßung"]


def test_that_a_copy_has_the_agenda_at_another_time_under_its_own_reference(desk):
    meeting = desk.meeting(number="8")
    parent = desk.item(meeting, "Berichte")
    desk.item(meeting, "Bayern", ItemPlace(parent_id=parent))
    copy = desk.meetings.copy(meeting, wall("2028-05-04 10:00"))
    facts = desk.meetings.facts(copy)
    assert (facts.reference, facts.number) == ("LRT-2028-1", "")
    assert facts.end == datetime(2028, 5, 4, 15, 0, tzinfo=BERLIN)
    assert desk.numbers(copy) == ["1 Berichte", "1.1 Bayern"]


def test_that_a_new_draft_knows_what_is_usual(desk):
    draft = desk.meetings.new_draft((desk.lrt,), date(2027, 6, 10))
    assert draft.start == datetime(2027, 6, 10, 11, 0, tzinfo=BERLIN)
    assert draft.end == datetime(2027, 6, 10, 16, 0, tzinfo=BERLIN)
    assert (draft.city, draft.name) == ("Berlin", "Länder-Round-Table 2027")


def test_that_states_follow_in_order_only(desk):
    meeting = desk.meeting()
    desk.meetings.set_state(meeting, MeetingState.SAVE_THE_DATE)
    desk.meetings.set_state(meeting, MeetingState.HELD)
    with pytest.raises(RefusedError, match="state-cannot-follow"):
        desk.meetings.set_state(meeting, MeetingState.APPROVED)
    assert desk.meetings.facts(meeting).state is MeetingState.HELD
