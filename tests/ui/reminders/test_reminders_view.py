"""The place of the reminders."""

import pytest

from mintgremium.core.correspondence import ReminderKind
from mintgremium.services.reminders.rows import USUAL, RuleDraft, Standing
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.reminders.view import RemindersView
from tests.support.views import problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(*rules, name="sample", **more):
        stage = open_stage(name, **more)
        services = stage.context.services
        if rules:
            for row in services.committees.committees():
                services.reminders.save_rules(row.id, rules)
        view = RemindersView(stage.context)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


@pytest.fixture
def view(show):
    """Tasks of the sample of which people were to be reminded long ago."""
    return show(RuleDraft(reminder=ReminderKind.TASKS, offset_days=-300))


def dialog(view):
    return next(each for each in view.findChildren(DraftDialog) if each.isVisible())


def run(view, key):
    view.stage.context.actions.trigger(key)


def test_that_the_usual_rules_are_offered_where_there_are_none(show):
    view = show()
    assert view.stack.currentWidget() is view.empty
    run(view, "reminders.rules")
    form = dialog(view)
    services = view.stage.context.services
    assert services.reminders.rules(services.committees.committees()[0].id) == []
    form.primary.click()
    for row in services.committees.committees():
        assert len(services.reminders.rules(row.id)) == len(USUAL)


def test_that_the_list_shows_who_is_due_with_the_mail(view, qtbot):
    assert view.rows
    due = [row for row in view.rows if row.standing is Standing.OVERDUE and row.people]
    assert due
    view.pane.show_row(due[0].id)
    assert problems_of_access(view) == []


def test_that_preparing_makes_each_once(view, tmp_path):
    run(view, "reminders.prepare")
    form = dialog(view)
    form.form.set_values({"way": "files", "folder": str(tmp_path)})
    form.primary.click()
    files = list(tmp_path.glob("*.eml"))
    assert files
    assert {row.standing for row in view.rows} <= {Standing.MADE, Standing.OVERDUE}
    assert not view.stage.context.actions.action("reminders.prepare").isEnabled()


def test_that_skipping_takes_it_off_what_is_due(view):
    row = next(row for row in view.rows if row.people)
    view.pane.show_row(row.id)
    run(view, "reminders.skip")
    form = dialog(view)
    form.form.set_values({"reason": "telefonisch"})
    form.primary.click()
    assert any(each.standing is Standing.SKIPPED for each in view.rows)


def test_that_pausing_everything_rests_until_it_is_resumed(view):
    run(view, "reminders.pause")
    assert {row.standing for row in view.rows} == {Standing.PAUSED}
    run(view, "reminders.pause")
    assert Standing.PAUSED not in {row.standing for row in view.rows}
