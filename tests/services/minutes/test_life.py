"""From draft over circulated to approved minutes."""

from dataclasses import replace
from datetime import date

import pytest

from mintgremium.core.errors import InvalidInputError, RefusedError
from mintgremium.core.vocabulary import ActionState, ItemState, MeetingState, MinutesState
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.services.minutes.content_hash import content_hash
from mintgremium.services.minutes.drafts import AttendanceDraft, MinutesDraft, ResolutionDraft
from tests.support.meetings import wall


@pytest.fixture
def meeting(desk):
    return desk.meeting("2026-11-20 11:00", "2026-11-20 16:00")


def resolve(desk, meeting, text, item=None):
    draft = ResolutionDraft(meeting_id=meeting, agenda_item_id=item, text=text)
    return desk.minutes.save_resolution(draft)


def test_that_circulation_draws_numbers_in_the_order_of_the_agenda(desk, meeting):
    first, second = (desk.item(meeting, name) for name in ("A", "B"))
    resolve(desk, meeting, "zu B", second)
    resolve(desk, meeting, "zu A", first)
    resolve(desk, meeting, "ohne TOP")
    desk.minutes.circulate(meeting)
    found = {row.text: row.number for row in desk.minutes.resolutions()}
    assert found == {
        "zu A": "LRT 2026/1",
        "zu B": "LRT 2026/2",
        "ohne TOP": "LRT 2026/3",
    }


def test_that_numbers_go_on_in_the_next_minutes_of_the_year(desk, meeting):
    resolve(desk, meeting, "eins")
    desk.minutes.circulate(meeting)
    other = desk.meeting("2026-11-24 11:00", "2026-11-24 12:00")
    resolve(desk, other, "zwei")
    desk.minutes.circulate(other)
    assert {row.number for row in desk.minutes.resolutions()} == {"LRT 2026/1", "LRT 2026/2"}


def test_that_the_rule_gives_the_time_for_objections(desk, meeting):
    desk.minutes.circulate(meeting)
    head = desk.minutes.page(meeting).head
    assert (head.circulated_on, head.objections_until) == (date(2026, 11, 25), date(2026, 12, 16))
    assert desk.meetings.facts(meeting).state is MeetingState.CIRCULATED


def test_that_objections_cannot_end_before_they_begin(desk, meeting):
    with pytest.raises(InvalidInputError):
        desk.minutes.circulate(meeting, date(2026, 11, 24))


def test_that_circulation_is_a_barrier_and_happens_once(desk, meeting):
    desk.minutes.circulate(meeting)
    assert desk.workspace.history.status().undo is None
    with pytest.raises(RefusedError, match="minutes-circulated"):
        desk.minutes.circulate(meeting)


def test_that_minutes_are_circulated_before_they_are_approved(desk, meeting):
    with pytest.raises(RefusedError, match="minutes-not-circulated"):
        desk.minutes.approve(meeting)


def test_that_minutes_of_a_cancelled_meeting_are_not_circulated(desk):
    meeting = desk.meeting()
    desk.meetings.cancel(meeting, "Streik")
    with pytest.raises(RefusedError, match="meeting-cancelled"):
        desk.minutes.circulate(meeting)


def test_that_a_resolution_with_a_number_is_never_deleted(desk, meeting):
    resolution = resolve(desk, meeting, "eins")
    desk.minutes.circulate(meeting)
    with pytest.raises(RefusedError, match="resolution-has-number"):
        desk.minutes.delete_resolution(resolution)


def test_that_circulated_minutes_can_still_be_corrected(desk, meeting):
    item = desk.item(meeting, "A")
    desk.minutes.circulate(meeting)
    version = desk.minutes.page(meeting).items[0].version
    desk.minutes.save_text(item, "nach Einwendung", version)
    assert desk.minutes.page(meeting).items[0].text == "nach Einwendung"


@pytest.fixture
def approved(desk, meeting):
    """A meeting with approved minutes, and its parts."""
    parts = {
        "meeting": meeting,
        "item": desk.item(meeting, "A"),
        "resolution": resolve(desk, meeting, "eins"),
        "task": desk.tasks.save(ActionItemDraft(title="Brief", meeting_id=meeting)),
        "line": desk.minutes.save_attendance(AttendanceDraft(meeting_id=meeting, name="Gast")),
    }
    desk.minutes.circulate(meeting)
    desk.minutes.approve(meeting, date(2026, 12, 20))
    return parts


def test_that_approval_is_dated_and_final(desk, approved):
    head = desk.minutes.page(approved["meeting"]).head
    assert (head.state, head.approved_on) == (MinutesState.APPROVED, date(2026, 12, 20))
    assert desk.meetings.facts(approved["meeting"]).state is MeetingState.APPROVED
    assert desk.workspace.history.status().undo is None


FORBIDDEN = {
    "text": lambda d, a: d.minutes.save_text(a["item"], "x", 2),
    "result": lambda d, a: d.minutes.save_result(a["item"], "x", 2),
    "item state": lambda d, a: d.minutes.set_item_state(a["item"], ItemState.HELD),
    "head": lambda d, a: d.minutes.save_head(MinutesDraft(meeting_id=a["meeting"])),
    "resolution": lambda d, a: resolve(d, a["meeting"], "neu"),
    "attendance": lambda d, a: d.minutes.save_attendance(
        AttendanceDraft(meeting_id=a["meeting"], name="Neu")
    ),
    "filling": lambda d, a: d.minutes.fill_attendance(a["meeting"]),
    "departure": lambda d, a: d.minutes.leave(a["line"], "12:00"),
    "deleted line": lambda d, a: d.minutes.delete_attendance(a["line"]),
    "new item": lambda d, a: d.item(a["meeting"], "B"),
    "edited item": lambda d, a: d.agendas.save(d.agendas.draft(a["item"])),
    "deleted item": lambda d, a: d.agendas.delete(a["item"]),
    "taken over": lambda d, a: d.agendas.copy_from(a["meeting"], a["meeting"]),
    "meeting": lambda d, a: d.meetings.save(d.meetings.draft(a["meeting"])),
    "move": lambda d, a: d.meetings.move(a["meeting"], wall("2027-01-01 10:00")),
    "state": lambda d, a: d.meetings.set_state(a["meeting"], MeetingState.HELD),
    "deletion": lambda d, a: d.meetings.delete(a["meeting"]),
    "task": lambda d, a: d.tasks.save(replace(d.tasks.draft(a["task"]), title="Neu")),
    "new task": lambda d, a: d.tasks.save(ActionItemDraft(title="x", meeting_id=a["meeting"])),
    "deleted task": lambda d, a: d.tasks.delete([a["task"]]),
}


@pytest.mark.parametrize("name", FORBIDDEN)
def test_that_approved_minutes_are_immutable(desk, approved, name):
    before = content_hash(desk.workspace.reader.rows, approved["meeting"])
    with pytest.raises(RefusedError, match="minutes-approved"):
        FORBIDDEN[name](desk, approved)
    assert content_hash(desk.workspace.reader.rows, approved["meeting"]) == before


def test_that_a_task_of_approved_minutes_can_still_be_done(desk, approved):
    draft = desk.tasks.draft(approved["task"])
    desk.tasks.save(replace(draft, note="erledigt am Telefon", state=ActionState.DONE))
    assert desk.tasks.rows()[0].state is ActionState.DONE


def test_that_the_hash_of_the_approved_content_is_kept(desk, approved):
    (kept,) = desk.workspace.reader.one("SELECT approved_hash FROM minutes")
    assert kept == content_hash(desk.workspace.reader.rows, approved["meeting"])
