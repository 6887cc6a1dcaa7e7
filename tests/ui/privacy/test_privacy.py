"""The place where people's data are cared for."""

import pytest
from PySide6.QtCore import Qt

from mintgremium.core.erasure import ErasureMode
from mintgremium.ui.context import Place
from mintgremium.ui.draft_dialog import DraftDialog
from mintgremium.ui.privacy.view import PrivacyView
from tests.support.views import problems_of_access


@pytest.fixture
def show(open_stage, qtbot):
    def show(name="sample", **more):
        stage = open_stage(name, **more)
        view = PrivacyView(stage.context)
        qtbot.addWidget(view)
        view.resize(1064, 770)
        with qtbot.waitSignal(view.first_data_shown):
            view.show()
        view.stage = stage
        return view

    return show


@pytest.fixture
def view(show, qtbot):
    """A list on which the first person of the sample must be confirmed."""
    view = show()
    services = view.stage.context.services
    person = services.contacts.people()[0].id
    services.privacy.leave([person])
    services.privacy.save_settings(_settings(services.privacy.settings()))
    view.refresh()
    qtbot.waitUntil(lambda: bool(view.pane.table.records.shown_rows()))
    view.pane.show_row(view.pane.table.records.shown_rows()[0].id)
    return view


def _settings(settings):
    from dataclasses import replace

    return replace(settings, confirm_days=1)


def rows(view):
    return view.pane.table.records.shown_rows()


def dialog(view):
    return next(each for each in view.findChildren(DraftDialog) if each.isVisible())


def run(view, key):
    view.stage.context.actions.trigger(key)


def test_that_who_needs_care_is_listed_with_the_reason(view):
    assert rows(view)
    sentence = view.pane.table.model().index(0, 0)
    assert sentence.isValid()
    assert problems_of_access(view) == []


def test_that_confirming_takes_somebody_off_the_list(view):
    row = view.chosen()[0]
    run(view, "privacy.confirm")
    assert row.id not in {each.id for each in rows(view) if each.reason == row.reason}


def test_that_return_leads_to_the_contact(view, qtbot):
    row = view.pane.row()
    qtbot.keyClick(view.pane.table, Qt.Key.Key_Return)
    assert view.stage.places[-1] == Place("contacts", row.id)


def test_that_asking_writes_drafts_and_notes_the_day(view, tmp_path):
    row = next(each for each in rows(view) if each.email)
    view.pane.show_row(row.id)
    run(view, "privacy.ask")
    form = dialog(view)
    folder = tmp_path / "Entwürfe"
    folder.mkdir()
    form.form.set_values({"folder": str(folder)})
    form.primary.click()
    (draft,) = folder.glob("*.eml")
    assert row.email.encode() in draft.read_bytes()
    services = view.stage.context.services
    asked = {each.id: each.asked_on for each in services.privacy.care()}
    assert asked[row.id] == view.stage.context.today()


def test_that_a_report_is_saved_as_two_files(view, tmp_path):
    folder = tmp_path / "Auskunft"
    folder.mkdir()
    view.commands.save_report(view.pane.row().id, folder)
    assert sorted(path.suffix for path in folder.iterdir()) == [".json", ".pdf"]


def test_that_keeping_longer_needs_a_reason(view):
    run(view, "privacy.keep")
    form = dialog(view)
    form.primary.click()
    assert form.isVisible()
    form.form.set_values(form.form.values() | {"reason": "Verwendungsnachweis"})
    form.primary.click()
    assert not form.isVisible()


def test_that_erasing_needs_the_name_typed(view):
    run(view, "privacy.erase")
    form = dialog(view)
    values = {"mode": ErasureMode.NONE, "reason": "Antrag", "kept_because": "Archiv"}
    form.form.set_values(form.form.values() | values | {"typed": "falsch"})
    form.primary.click()
    assert form.isVisible()
    form.reject()


def test_that_restricting_is_one_step_that_can_be_undone(view):
    row = view.pane.row()
    run(view, "privacy.erase")
    form = dialog(view)
    form.form.set_values(form.form.values() | {"reason": "Widerspruch"})
    form.primary.click()
    assert not form.isVisible()
    services = view.stage.context.services
    erasure = {each.id: each.erasure for each in services.privacy.care()}
    assert erasure.get(row.id, ErasureMode.RESTRICTED) is ErasureMode.RESTRICTED
