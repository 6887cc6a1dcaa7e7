"""The list of tasks, as people use it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.vocabulary import ActionState
from mintgremium.services.action_items.drafts import ActionItemDraft
from mintgremium.ui.action_items.view import TasksView
from mintgremium.ui.context import Place
from mintgremium.ui.draft_dialog import DraftDialog
from tests.support.views import opened_dialog, problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        view = TasksView(stage.context)
        qtbot.addWidget(view)
        stage.enter(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


def shown(view):
    return view.pane.table.records.shown_rows()


@pytest.mark.parametrize("threaded", [False, True])
def test_that_open_tasks_are_shown_first_and_overdue_ones_in_words(show, threaded):
    view = show(threaded=threaded)
    assert {row.state for row in shown(view)} == {ActionState.OPEN}
    late = next(row for row in shown(view) if row.overdue)
    records = view.pane.table.records
    cell = records.cell(records.line_of(late.id), 2)
    assert (cell.color, cell.icon) == ("critFg", "triangle-alert")


def test_that_space_ticks_a_task_and_undo_brings_it_back(show, qtbot):
    view = show()
    before = view.pane.row()
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Space)
    assert before.id not in {row.id for row in shown(view)}
    view.which.set_value("closed")
    view.which.edited.emit()
    assert before.id in {row.id for row in shown(view)}
    view.stage.workspace.history.undo()
    assert before.id not in {row.id for row in shown(view)}


def test_that_several_tasks_are_closed_in_one_step(show):
    view = show()
    count = len(shown(view))
    view.pane.table.selectAll()
    view.stage.context.actions.trigger("tasks.done")
    assert shown(view) == []
    view.stage.workspace.history.undo()
    assert len(shown(view)) == count


def test_that_a_closed_task_can_be_opened_again(show):
    view = show()
    key = view.pane.row().id
    view.stage.context.actions.trigger("tasks.drop")
    view.show_record(key)
    assert view.pane.row().state is ActionState.CANCELLED
    assert not view.stage.context.actions.action("tasks.done").isEnabled()
    view.stage.context.actions.trigger("tasks.reopen")
    assert view.pane.row().state is ActionState.OPEN


def test_that_filters_keep_what_fits(show):
    view = show()
    view.show_start("overdue")
    assert len(shown(view)) == 3
    assert all(row.overdue for row in shown(view))
    view.committee.set_value("LRT")
    view.committee.chosen.emit("LRT")
    assert all("LRT" in row.committees for row in shown(view))
    view.show_start("all")
    view.committee.set_value(None)
    view.committee.chosen.emit(None)
    view.pane.search.setText("teilnahmeliste")
    view.pane.search.filter_changed.emit("teilnahmeliste")
    assert len(shown(view)) == 1


def test_that_a_new_task_needs_a_title_and_is_chosen_afterwards(show):
    view = show()
    view.stage.context.actions.trigger("tasks.add")
    dialog = opened_dialog(view)
    dialog.press()
    assert set(dialog.form.problems()) == {"title"}
    dialog.form.set_values({"title": "Raum buchen", "due": date(2026, 11, 26)})
    dialog.press()
    assert view.pane.row().title == "Raum buchen"
    assert not view.pane.row().overdue


def test_that_return_edits_the_chosen_task(show, qtbot):
    view = show()
    key = view.pane.row().id
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Return)
    dialog = opened_dialog(view)
    before = dialog.draft()
    dialog.form.set_values({"responsible_seat_id": None, "responsible": "Sekretariat"})
    dialog.press()
    stored = view.stage.context.services.action_items.draft(key)
    assert stored.responsible == "Sekretariat"
    assert stored.agenda_item_id == before.agenda_item_id


def test_that_a_task_that_moves_to_another_meeting_leaves_its_item(show):
    view = show()
    view.edit()
    dialog = opened_dialog(view)
    assert dialog.draft().agenda_item_id is not None
    dialog.form.set_values({"meeting_id": None})
    assert dialog.draft().agenda_item_id is None
    dialog.reject()


def test_that_deleting_takes_all_chosen_and_undo_brings_them_back(show):
    view = show()
    count = len(shown(view))
    view.pane.table.selectAll()
    view.stage.context.actions.trigger("tasks.delete")
    assert shown(view) == []
    view.stage.workspace.history.undo()
    assert len(shown(view)) == count


def test_that_the_inspector_leads_to_the_meeting(show):
    view = show()
    row = view.pane.row()
    target = Place("meeting", row.meeting_id, "resolutions")
    view.pane.details.link(target).click()
    assert view.stage.places[-1] == target


def test_that_a_task_hidden_by_a_filter_is_found(show):
    view = show()
    tasks = view.stage.context.services.action_items
    key = tasks.save(ActionItemDraft(title="Längst erledigt", state=ActionState.DONE))
    view.show_record(key)
    assert view.pane.row().id == key


def test_that_an_empty_file_says_what_to_do_first(show):
    view = show("starter")
    assert view.stack.currentWidget() is view.empty
    view.add()
    opened_dialog(view).form.set_values({"title": "Erste Aufgabe"})
    opened_dialog(view).press()
    assert view.stack.currentWidget() is view.pane


def test_that_a_read_only_file_cannot_be_ticked(show, qtbot):
    view = show(read_only=True)
    count = len(shown(view))
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Space)
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Return)
    assert len(shown(view)) == count
    assert view.findChild(DraftDialog) is None
    for key in ("tasks.add", "tasks.edit", "tasks.done", "tasks.delete"):
        assert not view.stage.context.actions.action(key).isEnabled()


def test_that_every_input_has_a_name_and_rows_say_themselves(show):
    view = show()
    assert problems_of_access(view) == []
    view.edit()
    assert problems_of_access(opened_dialog(view)) == []
    records = view.pane.table.records
    said = records.data(records.index(0, 0), int(Qt.ItemDataRole.AccessibleTextRole))
    assert shown(view)[0].title in said
