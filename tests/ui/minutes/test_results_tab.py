"""The resolutions and tasks of a meeting."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mintgremium.core.vocabulary import ActionState
from mintgremium.ui.draft_dialog import DraftDialog
from tests.support.views import problems_of_access


def tasks(tab):
    return tab.context.services.minutes.page(tab.meeting_id).tasks


def dialog_of(tab):
    return next(found for found in tab.findChildren(DraftDialog) if found.isVisible())


@pytest.mark.parametrize("threaded", [False, True])
def test_that_both_lists_are_filled(show_results, threaded):
    tab = show_results(threaded=threaded)
    assert len(tab.resolutions.table.records.rows()) == len(tab.page.resolutions) > 0
    assert len(tab.tasks.table.records.rows()) == len(tab.page.tasks) > 1


def test_that_space_ticks_a_task_and_undo_opens_it(show_results):
    tab = show_results()
    table = tab.tasks.table
    row = next(each for each in tab.page.tasks if each.state is ActionState.OPEN)
    table.select_ids([row.id])
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    done = next(each for each in tasks(tab) if each.id == row.id)
    assert done.state is ActionState.DONE
    tab.stage.workspace.history.undo()
    assert next(each for each in tasks(tab) if each.id == row.id).state is ActionState.OPEN


def test_that_return_opens_the_dialog_of_a_task(show_results):
    tab = show_results()
    table = tab.tasks.table
    row = tab.page.tasks[0]
    table.select_ids([row.id])
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    dialog = dialog_of(tab)
    assert dialog.form.values()["title"] == row.title
    dialog.form.set_values({"title": "Anders", "note": "neu"})
    dialog.press()
    assert next(each for each in tasks(tab) if each.id == row.id).title == "Anders"


def test_that_del_deletes_what_is_chosen_and_undo_brings_it_back(show_results):
    tab = show_results()
    before = tasks(tab)
    tab.tasks.table.select_ids([before[0].id])
    tab.tasks.table.setFocus()
    QTest.keyClick(tab.tasks.table, Qt.Key.Key_Delete)
    assert len(tasks(tab)) == len(before) - 1
    tab.stage.workspace.history.undo()
    assert [row.title for row in tasks(tab)] == [row.title for row in before]


def test_that_only_one_list_has_chosen_rows(show_results):
    tab = show_results()
    tab.resolutions.table.select_ids([tab.page.resolutions[0].id])
    assert not tab.context.actions.action("results.tick").isEnabled()
    tab.tasks.table.select_ids([tab.page.tasks[0].id])
    assert tab.resolutions.table.selected_rows() == []
    assert tab.context.actions.action("results.tick").isEnabled()


def test_that_a_resolution_can_be_added_and_edited(show_results):
    tab = show_results()
    tab.context.actions.trigger("results.add_resolution")
    dialog = dialog_of(tab)
    dialog.form.set_values({"text": "Neu beschlossen"})
    dialog.press()
    row = next(each for each in tab.page.resolutions if each.text == "Neu beschlossen")
    tab.resolutions.table.select_ids([row.id])
    tab.context.actions.trigger("results.edit")
    dialog = [found for found in tab.findChildren(DraftDialog) if found.isVisible()][-1]
    assert dialog.form.values()["text"] == "Neu beschlossen"
    dialog.reject()


def test_that_approved_minutes_leave_only_the_state_of_tasks(show_results):
    tab = show_results()
    minutes = tab.context.services.minutes
    minutes.circulate(tab.meeting_id, date(2026, 12, 20))
    minutes.approve(tab.meeting_id)
    row = next(each for each in tab.page.tasks if each.state is ActionState.OPEN)
    tab.tasks.table.select_ids([row.id])
    allowed = tab.context.actions.action
    assert not allowed("results.add_task").isEnabled()
    assert not allowed("results.delete").isEnabled()
    tab.context.actions.trigger("results.tick")
    assert next(each for each in tasks(tab) if each.id == row.id).state is ActionState.DONE


def test_that_a_file_open_for_reading_changes_nothing(show_results):
    tab = show_results(read_only=True)
    before = tasks(tab)
    tab.tasks.table.select_ids([before[0].id])
    QTest.keyClick(tab.tasks.table, Qt.Key.Key_Space)
    QTest.keyClick(tab.tasks.table, Qt.Key.Key_Delete)
    assert tasks(tab) == before
    assert not tab.tasks.add.isEnabled()


def test_that_every_input_has_a_name(show_results):
    assert problems_of_access(show_results()) == []
