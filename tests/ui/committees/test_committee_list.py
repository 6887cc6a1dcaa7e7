"""The list of all committees."""

import pytest
from PySide6.QtCore import Qt

from mintgremium.ui.committees.view import CommitteesView
from mintgremium.ui.contacts.person_form import open_new_person
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="starter", **more):
        stage = open_stage(name, **more)
        view = CommitteesView(stage.context, open_new_person)
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        view.show_start()
        view.show()
        view.stage = stage
        return view

    return show


def test_that_return_opens_the_page_of_a_committee(show, qtbot):
    view = show()
    qtbot.keyClick(view.list.table, Qt.Key.Key_Return)
    first = view.list.table.records.row_at(0)
    assert view.stage.places[-1].record_id == first.id


def test_that_an_empty_file_says_what_to_do_first(show):
    view = show("empty")
    assert view.list.stack.currentWidget() is view.list.empty
    view.list.add()
    dialog = opened_dialog(view)
    dialog.form.set_values({"name": "Länderbeirat", "short_name": "LB"})
    dialog.press()
    assert view.stage.places[-1].view == "committees"
    assert view.list.stack.currentWidget() is view.list.table
    view.stage.workspace.history.undo()
    assert view.list.stack.currentWidget() is view.list.empty


def test_that_a_short_name_in_use_is_told_at_its_field(show):
    view = show()
    view.list.add()
    dialog = opened_dialog(view)
    dialog.form.set_values({"name": "Noch eins", "short_name": "LRT"})
    dialog.press()
    assert set(dialog.form.problems()) == {"short_name"}


def test_that_the_command_opens_the_dialog_and_is_locked_in_a_read_only_file(show):
    view = show()
    view.stage.context.actions.trigger("committees.add")
    assert opened_dialog(view).isVisible()
    locked = show("empty", read_only=True)
    assert not locked.stage.context.actions.action("committees.add").isEnabled()


def test_that_the_list_names_everything(show):
    assert problems_of_access(show()) == []
