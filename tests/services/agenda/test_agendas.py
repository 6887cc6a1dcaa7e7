"""Agendas in a stored meeting."""

from dataclasses import replace
from datetime import datetime

import pytest

from mintgremium.core.errors import ConflictError, InvalidInputError, RefusedError
from mintgremium.core.moments import BERLIN
from mintgremium.core.vocabulary import ItemKind, Precision
from mintgremium.services.agenda.drafts import ItemPlace


@pytest.fixture
def meeting(desk):
    return desk.meeting()


@pytest.fixture
def abc(desk, meeting):
    return [desk.item(meeting, name) for name in "ABC"]


def test_that_new_items_go_last_unless_placed(desk, meeting, abc):
    desk.item(meeting, "D")
    desk.item(meeting, "first", ItemPlace(position=0))
    desk.item(meeting, "below A", ItemPlace(after=abc[0]))
    names = ["1 first", "2 A", "3 below A", "4 B", "5 C", "6 D"]
    assert desk.numbers(meeting) == names


def test_that_items_move_up_and_down_among_their_siblings(desk, meeting, abc):
    assert desk.agendas.move_down(abc[0])
    assert desk.numbers(meeting) == ["1 B", "2 A", "3 C"]
    assert desk.agendas.move_up(abc[2])
    assert desk.numbers(meeting) == ["1 B", "2 C", "3 A"]


def test_that_moving_past_the_ends_does_nothing_and_is_no_step(desk, meeting, abc):
    assert not desk.agendas.move_up(abc[0])
    assert not desk.agendas.move_down(abc[2])
    assert not desk.agendas.indent(abc[0])
    assert not desk.agendas.outdent(abc[0])
    assert desk.workspace.history.status().undo.key == "add-agenda-item"


def test_that_indent_and_outdent_change_the_level(desk, meeting, abc):
    assert desk.agendas.indent(abc[1])
    assert desk.numbers(meeting) == ["1 A", "1.1 B", "2 C"]
    assert desk.agendas.outdent(abc[1])
    assert desk.numbers(meeting) == ["1 A", "2 B", "3 C"]


def test_that_an_item_moves_with_its_sub_items_and_undo_takes_it_back(desk, meeting, abc):
    desk.item(meeting, "A1", ItemPlace(parent_id=abc[0]))
    desk.agendas.move(abc[0], ItemPlace(position=2))
    assert desk.numbers(meeting) == ["1 B", "2 C", "3 A", "3.1 A1"]
    desk.workspace.history.undo()
    assert desk.numbers(meeting) == ["1 A", "1.1 A1", "2 B", "3 C"]


def test_that_an_item_cannot_go_below_itself_or_a_break(desk, meeting, abc):
    child = desk.item(meeting, "A1", ItemPlace(parent_id=abc[0]))
    pause = desk.item(meeting, "Pause", kind=ItemKind.BREAK)
    with pytest.raises(RefusedError, match="item-below-itself"):
        desk.agendas.move(abc[0], ItemPlace(parent_id=child))
    with pytest.raises(RefusedError, match="item-takes-no-sub-items"):
        desk.agendas.move(abc[0], ItemPlace(parent_id=pause))


def test_that_deleting_takes_sub_items_along_and_closes_the_gap(desk, meeting, abc):
    desk.item(meeting, "A1", ItemPlace(parent_id=abc[0]))
    desk.agendas.delete(abc[0])
    assert desk.numbers(meeting) == ["1 B", "2 C"]
    assert [row.position for row in desk.agendas.page(meeting).rows] == [0, 1]
    desk.workspace.history.undo()
    assert desk.numbers(meeting) == ["1 A", "1.1 A1", "2 B", "3 C"]


def test_that_an_edit_of_an_old_version_conflicts(desk, abc):
    draft = desk.agendas.draft(abc[0])
    desk.agendas.save(replace(draft, name="neu"))
    with pytest.raises(ConflictError):
        desk.agendas.save(replace(draft, name="alt"))


def test_that_a_label_by_hand_is_shown_and_must_be_its_own(desk, meeting, abc):
    desk.agendas.save(replace(desk.agendas.draft(abc[0]), number="3/5/46"))
    assert desk.numbers(meeting) == ["3/5/46 A", "1 B", "2 C"]
    with pytest.raises(InvalidInputError) as caught:
        desk.agendas.save(replace(desk.agendas.draft(abc[1]), number="3/5/46"))
    assert caught.value.problems == {"number": "number-taken"}


def test_that_items_bear_running_times_and_days_their_use(desk):
    meeting = desk.meeting(
        "2026-12-10 13:00", "2026-12-11 12:30", first_day_end="18:00", last_day_start="09:00"
    )
    desk.item(meeting, "Begrüßung", minutes_allotted=10)
    parent = desk.item(meeting, "Aktuelles")
    desk.item(meeting, "Bayern", ItemPlace(parent_id=parent), minutes_allotted=25)
    desk.item(meeting, "Pause", kind=ItemKind.BREAK, minutes_allotted=20)
    next_day = datetime(2026, 12, 11, 9, 0, tzinfo=BERLIN)
    desk.item(meeting, "Termine", minutes_allotted=30, fixed_start=next_day)
    page = desk.agendas.page(meeting)
    assert [f"{row.begins:%H:%M} {row.minutes}" for row in page.rows] == [
        "13:00 10",
        "13:10 25",
        "13:10 25",
        "13:35 20",
        "09:00 30",
    ]
    assert [(day.used, day.free) for day in page.days] == [(55, 245), (30, 180)]
    assert [day.first_item for day in page.days] == [page.rows[0].id, page.rows[4].id]


def test_that_without_a_time_of_day_there_are_no_times(desk):
    meeting = desk.meeting("2019-03-21 00:00", "", precision=Precision.DAY)
    desk.item(meeting, "Begrüßung", minutes_allotted=10)
    page = desk.agendas.page(meeting)
    assert (page.rows[0].begins, page.days) == (None, ())


def test_that_an_agenda_can_be_taken_over_from_another_meeting(desk, meeting, abc):
    other = desk.meeting("2028-01-13 11:00", "2028-01-13 12:00")
    desk.item(other, "Begrüßung")
    assert desk.agendas.copy_from(other, meeting) == 3
    assert desk.numbers(other) == ["1 Begrüßung", "2 A", "3 B", "4 C"]


def test_that_a_rapporteur_is_shown_by_the_tag_of_the_seat(desk, meeting):
    seat = desk.seat("NMF")
    desk.item(meeting, "Bericht", rapporteur_seat_id=seat)
    assert desk.agendas.page(meeting).rows[0].rapporteur_tag == "NMF"
