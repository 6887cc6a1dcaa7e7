"""Prepare an invitation: what stands against it, who gets it, and the files."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mintgremium.core.vocabulary import DispatchKind, MeetingState
from mintgremium.ui.context import Place
from mintgremium.ui.meetings.sending.repairs import Way
from mintgremium.ui.meetings.sending.result import ResultDialog
from mintgremium.ui.widgets.dialog import QuestionDialog


@pytest.fixture
def sending(page_of, dialog, qtbot, tmp_path):
    """Open the dialog for a meeting; files go to a folder of the test."""

    def make(place="Erfurt", kind=None, **more):
        stage, page = page_of(place, **more)
        qtbot.waitUntil(lambda: page.facts is not None)
        page.commands.send(kind)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        found = dialog()
        found.ways.folder.set_value(str(tmp_path / "Versand"))
        return stage, page, found

    return make


def files(folder):
    return sorted(path.suffix for path in Path(folder).iterdir())


def test_that_the_kind_follows_the_state(sending):
    _, _, dialog = sending("Erfurt")
    assert dialog.kind.value() is DispatchKind.UPDATE


def test_that_recipients_and_their_words_are_seen_before(sending):
    _, _, dialog = sending()
    people = dialog.people.table.records.rows()
    assert people
    first = dialog.preview.body.toPlainText()
    dialog.people.table.select_ids([people[1].id])
    assert people[1].person.salutation.split()[-1].strip(",") in dialog.preview.body.toPlainText()
    assert dialog.preview.body.toPlainText() != first


def test_that_only_those_no_longer_invited_are_written_to(page_of, dialog, qtbot):
    stage, page = page_of("Erfurt")
    qtbot.waitUntil(lambda: page.facts is not None)
    invitations = stage.context.services.invitations
    gone = next(row for row in invitations.rows(page.facts.id) if row.times_sent)
    invitations.withdraw(gone.id)
    page.commands.send(None)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    sending = dialog()
    assert not sending.audience.isHidden()
    sending.audience.set_value("off")
    sending.audience.edited.emit()
    assert sending.plan.kind is DispatchKind.UNINVITE
    assert [person.name for person in sending.plan.recipients] == [gone.name]


def test_that_nobody_is_offered_who_did_not_come_or_go(sending):
    _, _, dialog = sending()
    assert dialog.audience.isHidden() == (not dialog.looked.unsent.newcomers)


def test_that_files_are_written_and_the_dispatch_recorded(sending, tmp_path):
    stage, page, dialog = sending(kind=DispatchKind.INVITATION)
    count = len(dialog.plan.recipients)
    before = page.facts.counts.dispatches
    dialog.press()
    assert files(tmp_path / "Versand") == sorted([".eml", ".ics"] * count)
    assert page.facts.counts.dispatches == before + 1
    assert page.facts.state is MeetingState.INVITED
    result = QApplication.activeModalWidget()
    assert isinstance(result, ResultDialog)
    result.reject()
    assert not stage.errors


def test_that_existing_files_are_replaced_only_when_wanted(sending, tmp_path):
    stage, page, dialog = sending(kind=DispatchKind.INVITATION)
    folder = tmp_path / "Versand"
    dialog.press()
    QApplication.activeModalWidget().reject()
    kept = {path.name: path.read_bytes() for path in folder.iterdir()}
    stage.context.services.meetings.save(
        replace(stage.context.services.meetings.draft(page.meeting_id), city="Bonn")
    )
    page.commands.send(DispatchKind.INVITATION)
    again = QApplication.activeModalWidget()
    again.ways.folder.set_value(str(folder))
    again.press()
    question = again.findChild(QuestionDialog)
    assert question is not None
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == kept
    question.accept()
    assert {path.name: path.read_bytes() for path in folder.iterdir()} != kept


def test_that_what_blocks_is_said_with_the_way_to_mend_it(sending, tmp_path):
    stage, page, dialog = sending(kind=DispatchKind.CANCEL)
    assert dialog.plan.blocked
    dialog.press()
    assert dialog.missing.text()
    assert not (tmp_path / "Versand").exists()
    del stage, page


def test_that_mending_leads_to_the_place(sending):
    stage, page, _ = sending("Berlin", kind=DispatchKind.INVITATION)
    dialog = QApplication.activeModalWidget()
    assert dialog.findings.buttons
    dialog.findings.mend_wanted.emit(Way.COMMITTEE)
    assert stage.places[-1] == Place("committees", page.facts.committees[0].id)


def test_that_a_folder_that_cannot_be_made_is_refused(sending, tmp_path):
    _, _, dialog = sending()
    dialog.ways.folder.set_value(str(tmp_path / "fehlt" / "auch"))
    dialog.press()
    assert "folder" in dialog.ways.form.problems()


def test_that_writing_can_be_stopped_without_a_trace(sending, qtbot, tmp_path):
    stage, page, dialog = sending(kind=DispatchKind.INVITATION, threaded=True)
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    before = len(stage.context.services.invitations.dispatches(page.meeting_id))
    dialog.press()
    dialog.reject()
    qtbot.waitUntil(dialog.primary.isEnabled, timeout=20_000)
    assert not list((tmp_path / "Versand").glob("*.eml"))
    assert len(stage.context.services.invitations.dispatches(page.meeting_id)) == before
    assert dialog.isVisible()
    dialog.reject()


def test_that_writing_shows_its_progress_off_this_thread(sending, qtbot, tmp_path):
    _, _, dialog = sending(kind=DispatchKind.INVITATION, threaded=True)
    qtbot.waitUntil(lambda: dialog.plan is not None, timeout=20_000)
    with qtbot.waitSignal(dialog.written, timeout=30_000):
        dialog.press()
        assert not dialog.primary.isEnabled()
    assert files(tmp_path / "Versand")
    QApplication.activeModalWidget().reject()
