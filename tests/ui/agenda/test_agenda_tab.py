"""The agenda by keyboard and mouse: add, move, rename, delete."""

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import ItemKind, ItemState
from tests.support.agenda import (
    choose,
    drop,
    listed,
    press,
    row_of,
    title_editor,
    type_title,
)

ALT = Qt.KeyboardModifier.AltModifier


@pytest.mark.parametrize("threaded", [False, True])
def test_that_numbers_and_running_times_are_shown(show_agenda, threaded):
    tab = show_agenda(threaded=threaded)
    first = tab.page.rows[0]
    assert first.number == "1"
    shown = tab.tree.items.data(tab.tree.items.index_of(first.id, 1))
    assert shown == f"{first.begins:%H:%M}"


def test_that_alt_and_arrows_move_the_item_and_keep_the_focus_on_it(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    press(tab, Qt.Key.Key_Down, ALT)
    assert row_of(tab, "2 ").id == row.id
    assert tab.tree.current_item().id == row.id
    assert tab.tree.hasFocus()
    press(tab, Qt.Key.Key_Up, ALT)
    assert row_of(tab, "1 ").id == row.id


def test_that_alt_right_and_left_change_the_level(show_agenda):
    tab = show_agenda()
    row = choose(tab, "2 ")
    press(tab, Qt.Key.Key_Right, ALT)
    assert row_of(tab, "1.1").id == row.id
    press(tab, Qt.Key.Key_Left, ALT)
    assert row_of(tab, "2 ").id == row.id


def test_that_a_move_changes_the_times_of_what_follows(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    before = row.begins
    press(tab, Qt.Key.Key_Down, ALT)
    assert tab.tree.current_item().begins > before


def test_that_a_moved_item_is_announced_with_its_new_number(show_agenda, monkeypatch):
    said = []
    monkeypatch.setattr(
        "mintgremium.ui.agenda.tab.announce", lambda _widget, text: said.append(text)
    )
    tab = show_agenda()
    row = choose(tab, "1 ")
    press(tab, Qt.Key.Key_Down, ALT)
    assert said == [f"Now item 2: {row.name}"]


def test_that_an_item_added_below_is_named_at_once(show_agenda):
    tab = show_agenda()
    choose(tab, "1 ")
    tab.context.actions.trigger("agenda.add")
    type_title(tab, "Weiße Flecken")
    assert listed(tab)[1] == "2 Weiße Flecken"
    assert tab.tree.current_item().name == "Weiße Flecken"


def test_that_control_return_works_while_a_title_is_typed(show_agenda):
    tab = show_agenda()
    choose(tab, "1 ")
    tab.context.actions.trigger("agenda.add")
    editor = title_editor(tab)
    editor.setText("Erster")
    tab.context.actions.trigger("agenda.add")
    assert listed(tab)[1:3] == ["2 Erster", "3 New item"]


def test_that_a_sub_item_goes_under_the_chosen_one(show_agenda):
    tab = show_agenda()
    choose(tab, "1 ")
    tab.context.actions.trigger("agenda.add_sub")
    type_title(tab, "Teil")
    assert "1.1 Teil" in listed(tab)


def test_that_a_break_stands_on_the_first_level_without_a_number(show_agenda):
    tab = show_agenda()
    choose(tab, "1 ")
    tab.context.actions.trigger("agenda.add_break")
    type_title(tab, "Kaffee")
    assert tab.page.rows[1].name == "Kaffee"
    assert tab.page.rows[1].kind is ItemKind.BREAK
    assert not tab.context.actions.action("agenda.add_sub").isEnabled()


def test_that_escape_leaves_the_title_as_it_was(show_agenda):
    tab = show_agenda()
    row = choose(tab, "1 ")
    press(tab, Qt.Key.Key_F2)
    type_title(tab, "anders", Qt.Key.Key_Escape)
    assert row_of(tab, "1 ").name == row.name


def test_that_f2_renames_in_the_row(show_agenda):
    tab = show_agenda()
    choose(tab, "1 ")
    press(tab, Qt.Key.Key_F2)
    type_title(tab, "Anfang <b>& Ende")
    assert listed(tab)[0] == "1 Anfang <b>& Ende"


def test_that_a_deleted_item_comes_back_with_undo(show_agenda):
    tab = show_agenda()
    before = listed(tab)
    choose(tab, "2 ")
    press(tab, Qt.Key.Key_Delete)
    assert len(listed(tab)) < len(before)
    assert tab.tree.current_item() is not None
    assert tab.stage.said[-1].startswith("Deleted")
    tab.stage.workspace.history.undo()
    assert listed(tab) == before


def test_that_an_item_that_was_sent_can_only_be_withdrawn(show_agenda):
    tab = show_agenda(reference="LB-2026-2")
    notices = []
    tab.context.messages.notice_raised.connect(notices.append)
    row = choose(tab, "2 ")
    press(tab, Qt.Key.Key_Delete)
    assert row_of(tab, "2 ").id == row.id
    notices[-1].buttons[0].press()
    assert row_of(tab, "2 ").state is ItemState.WITHDRAWN


def test_that_an_item_is_dropped_above_below_and_onto_another(show_agenda):
    tab = show_agenda()
    third = row_of(tab, "3 ")
    drop(tab, third, row_of(tab, "1 "), 0.1)
    assert row_of(tab, "1 ").id == third.id
    drop(tab, third, row_of(tab, "2 "), 0.9)
    assert row_of(tab, "2 ").id == third.id
    drop(tab, third, row_of(tab, "1 "), 0.5)
    assert row_of(tab, "1.1").id == third.id


def test_that_an_item_cannot_be_dropped_below_itself(show_agenda):
    tab = show_agenda(reference="LB-2026-2")
    before = listed(tab)
    event = drop(tab, row_of(tab, "3 "), row_of(tab, "3.1"), 0.5)
    assert not event.isAccepted() or listed(tab) == before
    assert listed(tab) == before
