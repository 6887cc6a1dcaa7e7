"""What `check` says about meetings."""

import pytest

from mintgremium.core.vocabulary import MeetingState
from mintgremium.models import AgendaItem, Attendance, Meeting, Minutes, Resolution
from mintgremium.services.meetings.findings import meeting_findings
from mintgremium.services.minutes.completing import complete_imported
from mintgremium.services.minutes.drafts import ResolutionDraft


@pytest.fixture
def meeting(desk):
    meeting = desk.meeting()
    for name in "ABC":
        desk.item(meeting, name)
    return meeting


def found(desk):
    return [(finding.code, finding.where) for finding in meeting_findings(desk.workspace.reader)]


def change(desk, record_type, **values):
    """Change the first stored record of a type past the services."""
    with desk.workspace.work.write("test") as session:
        record = session.query(record_type).first()
        for field, value in values.items():
            setattr(record, field, value)


def test_that_what_the_services_did_is_in_order(desk, meeting):
    assert found(desk) == []


def test_that_gaps_in_the_order_of_items_are_found(desk, meeting):
    change(desk, AgendaItem, position=7)
    assert found(desk) == [("positions-broken", "LRT-2027-1")]


def test_that_a_number_borne_twice_is_found(desk, meeting):
    with desk.workspace.work.write("test") as session:
        for item in session.query(AgendaItem).limit(2):
            item.number = "5"
    assert found(desk) == [("item-number-twice", "LRT-2027-1 TOP 5")]


def test_that_a_meeting_that_ends_before_it_begins_is_found(desk, meeting):
    change(desk, Meeting, end=desk.clock.now)
    assert found(desk) == [("meeting-backwards", "LRT-2027-1")]


def test_that_attendance_for_a_committee_that_does_not_meet_is_found(desk, meeting):
    seat = desk.seat("BY", committee=desk.lb)
    with desk.workspace.work.write("test") as session:
        session.add(Attendance(meeting_id=meeting, seat_id=seat))
    assert found(desk) == [("attendance-of-other-committee", "LRT-2027-1")]


def test_that_an_item_below_one_of_another_meeting_is_found(desk, meeting):
    other = desk.item(desk.meeting(), "X")
    with desk.workspace.work.write("test") as session:
        session.get(AgendaItem, other).parent_id = session.query(AgendaItem).first().id
    assert ("item-below-other-meeting", "LRT-2027-2 X") in found(desk)


def test_that_a_resolution_under_an_item_of_another_meeting_is_found(desk, meeting):
    item = desk.item(desk.meeting(), "X")
    with desk.workspace.work.write("test") as session:
        session.add(Resolution(meeting_id=meeting, agenda_item_id=item, text="a"))
    assert found(desk) == [("item-of-other-meeting", "LRT-2027-1")]


@pytest.mark.parametrize(
    ("record_type", "values"),
    [
        (AgendaItem, {"text": "anders"}),
        (Resolution, {"votes_yes": 1}),
        (Minutes, {"chair": "anders"}),
        (Meeting, {"name": "anders"}),
    ],
)
def test_that_a_change_of_approved_minutes_past_the_services_is_found(
    desk, meeting, record_type, values
):
    desk.minutes.save_resolution(ResolutionDraft(meeting_id=meeting, text="a"))
    desk.minutes.circulate(meeting)
    desk.minutes.approve(meeting)
    assert found(desk) == []
    change(desk, record_type, **values)
    assert found(desk) == [("approved-minutes-altered", "LRT-2027-1")]


def test_that_imported_approved_minutes_are_completed_and_then_in_order(desk, meeting):
    desk.minutes.save_resolution(ResolutionDraft(meeting_id=meeting, text="a"))
    with desk.workspace.work.write("import") as session:
        session.add(Minutes(meeting_id=meeting, state="approved"))
        session.flush()
        complete_imported(session, session.get(Meeting, meeting), desk.clock.now)
    assert found(desk) == []
    assert desk.meetings.facts(meeting).state is MeetingState.APPROVED
    assert desk.minutes.resolutions()[0].number == "LRT 2027/1"
    change(desk, AgendaItem, text="anders")
    assert found(desk) == [("approved-minutes-altered", "LRT-2027-1")]


def test_that_completing_twice_changes_nothing(desk, meeting):
    desk.minutes.circulate(meeting)
    before = desk.workspace.reader.one("SELECT version FROM meeting")
    with desk.workspace.work.write("import") as session:
        complete_imported(session, session.get(Meeting, meeting), desk.clock.now)
    assert desk.workspace.reader.one("SELECT version FROM meeting") == before
