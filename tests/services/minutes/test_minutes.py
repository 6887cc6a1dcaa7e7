"""Write minutes: texts, resolutions, attendance."""

from dataclasses import replace

import pytest

from mintgremium.core.errors import ConflictError, InvalidInputError, MissingError, RefusedError
from mintgremium.core.vocabulary import (
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    ItemState,
    MinutesType,
    SeatRole,
)
from mintgremium.services.agenda.drafts import ItemPlace
from mintgremium.services.minutes.drafts import AttendanceDraft, MinutesDraft, ResolutionDraft
from mintgremium.services.minutes.quorum import quorum


@pytest.fixture
def meeting(desk):
    return desk.meeting()


@pytest.fixture
def item(desk, meeting):
    return desk.item(meeting, "Ganztag")


def test_that_text_and_result_are_stored_as_typed(desk, meeting, item):
    text = "  <b>Rat</b> {} „so“\n\n\tzweite Zeile 🎉 "
    version = desk.minutes.save_text(item, text, 1)
    desk.minutes.save_result(item, "zugestimmt", version)
    row = desk.minutes.page(meeting).items[0]
    assert (row.text, row.result, row.number) == (text, "zugestimmt", "1")


def test_that_typing_on_needs_the_version_given_back(desk, item):
    first = desk.minutes.save_text(item, "a", 1)
    second = desk.minutes.save_text(item, "ab", first)
    assert second == first + 1
    with pytest.raises(ConflictError):
        desk.minutes.save_text(item, "verloren", first)


def test_that_an_item_that_is_gone_is_missing(desk, meeting, item):
    desk.agendas.delete(item)
    with pytest.raises(MissingError):
        desk.minutes.save_text(item, "a", 1)


def test_that_control_characters_are_no_text(desk, item):
    with pytest.raises(InvalidInputError):
        desk.minutes.save_text(item, "a\x00b", 1)


def test_that_the_page_lists_items_in_the_order_of_reading(desk, meeting, item):
    desk.item(meeting, "Bericht", ItemPlace(parent_id=item))
    page = desk.minutes.page(meeting)
    assert [(row.number, row.depth) for row in page.items] == [("1", 0), ("1.1", 1)]


def test_that_the_head_is_stored_and_read_back(desk, meeting):
    draft = MinutesDraft(
        meeting_id=meeting, type=MinutesType.PROCEEDINGS, chair="Chair", keeper="Keeper"
    )
    desk.minutes.save_head(draft)
    head = desk.minutes.page(meeting).head
    assert (head.type, head.chair, head.keeper) == (MinutesType.PROCEEDINGS, "Chair", "Keeper")
    desk.minutes.save_head(replace(draft, chair="Neu", version=head.version))
    with pytest.raises(ConflictError):
        desk.minutes.save_head(replace(draft, chair="Alt", version=head.version))


def test_that_an_item_can_be_postponed(desk, meeting, item):
    desk.minutes.set_item_state(item, ItemState.POSTPONED)
    assert desk.minutes.page(meeting).items[0].state is ItemState.POSTPONED


def test_that_votes_are_never_negative_and_text_is_needed(desk, meeting):
    with pytest.raises(InvalidInputError) as caught:
        desk.minutes.save_resolution(ResolutionDraft(meeting_id=meeting, votes_no=-1))
    assert caught.value.problems == {"text": "required", "votes_no": "votes-negative"}


def test_that_a_resolution_belongs_to_an_item_of_its_meeting(desk, meeting):
    other = desk.item(desk.meeting("2028-01-13 11:00", "2028-01-13 12:00"), "x")
    with pytest.raises(MissingError):
        desk.minutes.save_resolution(
            ResolutionDraft(meeting_id=meeting, agenda_item_id=other, text="a")
        )


def test_that_resolutions_are_listed_with_votes_and_item(desk, meeting, item):
    desk.minutes.save_resolution(
        ResolutionDraft(
            meeting_id=meeting,
            agenda_item_id=item,
            text="Der Rat beschließt.",
            votes_yes=13,
            votes_no=2,
            votes_abstain=1,
        )
    )
    (row,) = desk.minutes.resolutions()
    assert (row.votes_yes, row.votes_no, row.votes_abstain) == (13, 2, 1)
    assert (row.number, row.item_number, row.committees) == ("", "1", ("LRT",))
    assert desk.minutes.resolutions(committee_id=desk.lb) == ()


def test_that_attendance_is_filled_from_the_seats_once(desk, meeting):
    desk.seat("NMF", person="Anna Beispiel", mail="a@example.org")
    deputy = desk.seat("KMK")
    desk.hold(deputy, "Tom Probe", role=SeatRole.DEPUTY)
    desk.seat("ZDI")
    assert desk.minutes.fill_attendance(meeting) == 3
    rows = [(r.seat_tag, r.name, r.role, r.state) for r in desk.minutes.attendance(meeting)]
    assert rows == [
        ("NMF", "Anna Beispiel", AttendanceRole.MEMBER, AttendanceState.EXPECTED),
        ("KMK", "Tom Probe", AttendanceRole.DEPUTY, AttendanceState.EXPECTED),
        ("ZDI", "", AttendanceRole.MEMBER, AttendanceState.ABSENT),
    ]
    assert desk.minutes.fill_attendance(meeting) == 0


def test_that_the_quorum_counts_seats_not_heads(desk, meeting):
    for number in range(3):
        desk.seat(f"S{number}", person=f"P {number}")
    desk.minutes.fill_attendance(meeting)
    lines = desk.minutes.attendance(meeting)
    desk.minutes.set_attendance([lines[0].id], AttendanceState.PRESENT)
    desk.minutes.set_attendance([lines[1].id], AttendanceState.PRESENT, AttendanceMode.VIRTUAL)
    second = AttendanceDraft(
        meeting_id=meeting, seat_id=lines[0].seat_id, person_id=desk.person("Zweite Person")
    )
    desk.minutes.save_attendance(second)
    found = desk.minutes.quorum(meeting)
    assert (found.present, found.virtual, found.total, found.needed) == (2, 1, 3, 2)
    assert found.reached


def test_that_who_left_no_longer_counts_at_that_time(desk, meeting):
    desk.seat("NMF", person="Anna Beispiel")
    desk.minutes.fill_attendance(meeting)
    (line,) = desk.minutes.attendance(meeting)
    desk.minutes.set_attendance([line.id], AttendanceState.PRESENT)
    desk.minutes.leave(line.id, "15:30")
    rows = desk.minutes.attendance(meeting)
    assert [quorum(rows, at).present for at in ("", "15:29", "15:30")] == [1, 1, 0]
    desk.minutes.arrive(line.id, "16:00")
    assert quorum(desk.minutes.attendance(meeting), "16:01").present == 1


def test_that_a_person_stands_in_the_attendance_once(desk, meeting):
    guest = AttendanceDraft(meeting_id=meeting, person_id=desk.person("Gast Eins"))
    desk.minutes.save_attendance(guest)
    with pytest.raises(RefusedError, match="attendance-twice"):
        desk.minutes.save_attendance(guest)


def test_that_a_guest_needs_a_name_and_sane_times(desk, meeting):
    with pytest.raises(InvalidInputError) as caught:
        desk.minutes.save_attendance(
            AttendanceDraft(meeting_id=meeting, arrived="15:00", left="14:00")
        )
    assert caught.value.problems == {"name": "required", "left": "left-before-arrival"}


def test_that_deleting_attendance_is_undone(desk, meeting):
    line = desk.minutes.save_attendance(AttendanceDraft(meeting_id=meeting, name="Gast"))
    desk.minutes.delete_attendance(line)
    assert desk.minutes.attendance(meeting) == ()
    desk.workspace.history.undo()
    assert desk.minutes.attendance(meeting)[0].name == "Gast"
