"""The check and the preview in the dialog: findings mended, the message looked at, ways out."""

import ast
import socket
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import mintgremium
from mintgremium.core.vocabulary import DispatchKind, DispatchWay
from mintgremium.services.invitations.rows import Weight
from mintgremium.ui.meetings.sending.confirming import ConfirmDialog
from mintgremium.ui.meetings.sending.repairs import HARMLESS, WAYS, Way, Where, place_of, way_text
from mintgremium.ui.widgets.inert_browser import InertBrowser
from tests.support.views import problems_of_access

CHECKS = [
    Path(mintgremium.__file__).parent / "services" / "invitations" / name
    for name in ("checks.py", "check_content.py")
]


@pytest.fixture
def sending(page_of, dialog, qtbot, tmp_path):
    """Open the dialog for a meeting; files go to a folder of the test."""

    def make(place="Erfurt", kind=DispatchKind.INVITATION, **more):
        stage, page = page_of(place, **more)
        qtbot.waitUntil(lambda: page.facts is not None)
        page.commands.send(kind)
        qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
        found = dialog()
        found.ways.folder.set_value(str(tmp_path / "Versand"))
        return stage, page, found

    return make


def codes(dialog):
    return [finding.code for finding in dialog.plan.findings]


def choose_way(dialog, way):
    dialog.ways.way.set_value(way)
    dialog.ways.way.edited.emit()


def test_that_each_finding_has_a_way_to_be_mended():
    found = set()
    for path in CHECKS:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = node.func.value
                if isinstance(owner, ast.Name) and owner.id == "Finding":
                    found.add(node.args[0].value)
    assert len(found) > 25
    assert found == set(WAYS) | HARMLESS


@pytest.mark.parametrize("way", Way)
def test_that_each_way_has_words_and_leads_somewhere(way, sending):
    _, page, dialog = sending()
    where = Where(page.meeting_id, page.facts.committees[0].id)
    here = {Way.EDIT, Way.CANCEL_MEETING, Way.AS_CANCEL, Way.AS_INVITATION, Way.ON_THE_DAY}
    here |= {Way.RESTORE_UID, Way.RECIPIENTS, Way.REASON}
    assert way_text(way)
    assert (place_of(way, where) is None) == (way in here)
    dialog.reject()


def test_that_a_finding_can_be_mended_by_another_kind(sending):
    _, _, dialog = sending("Berlin", DispatchKind.UPDATE)
    assert "nothing-sent-yet" in codes(dialog)
    dialog.findings.mend_wanted.emit(Way.AS_INVITATION)
    assert dialog.kind.value() is DispatchKind.INVITATION
    assert "nothing-sent-yet" not in codes(dialog)


def test_that_sending_all_the_same_asks_for_a_reason(sending, tmp_path):
    stage, page, dialog = sending()
    dialog.press()
    QApplication.activeModalWidget().reject()
    page.commands.send(DispatchKind.UPDATE)
    again = QApplication.activeModalWidget()
    again.ways.folder.set_value(str(tmp_path / "Zweiter"))
    assert "nothing-changed" in codes(again)
    again.press()
    assert "reason" in again.ways.form.problems()
    assert not (tmp_path / "Zweiter").exists()
    again.findings.mend_wanted.emit(Way.REASON)
    QTest.keyClicks(again.ways.reason, "Die erste Mail kam nicht an.")
    again.press()
    assert list((tmp_path / "Zweiter").glob("*.eml"))
    QApplication.activeModalWidget().reject()
    assert not stage.errors


def test_that_the_message_is_shown_from_all_sides(sending):
    _, _, dialog = sending()
    preview, person = dialog.preview, dialog.people.table.current_row().person
    assert person.address in preview.heads.text()
    assert "gremien@example.org" in preview.heads.text()
    assert person.salutation in preview.mail.toPlainText()
    assert person.salutation in preview.body.toPlainText()
    entry = [getattr(block, "text", "") for block in preview.entry.blocks()]
    assert f"{person.name} <{person.address}>" in entry
    files = [getattr(block, "text", "") for block in preview.files.blocks()]
    assert "invite.ics" in files
    assert any(name.startswith("Tagesordnung_") for name in files)


def test_that_choosing_somebody_in_the_preview_chooses_them_in_the_list(sending):
    _, _, dialog = sending()
    second = dialog.people.table.records.rows()[1]
    dialog.preview.person.set_value(second.id)
    dialog.preview.person.edited.emit()
    assert dialog.people.table.current_row() == second
    assert second.person.address in dialog.preview.heads.text()


def test_that_a_mail_that_is_looked_at_loads_nothing_and_leads_nowhere(
    qtbot, outside, tmp_path, monkeypatch
):
    picture = tmp_path / "bild.png"
    picture.write_bytes(b"x")
    touched = []
    monkeypatch.setattr(socket.socket, "connect", lambda *args: touched.append(args))
    browser = InertBrowser()
    qtbot.addWidget(browser)
    browser.setHtml(
        f'<img src="file://{picture}"><img src="http://127.0.0.1:9/x"><a href="https://e.org">x</a>'
    )
    browser.show()
    kind = QTextDocument.ResourceType.ImageResource
    assert browser.loadResource(kind.value, QUrl.fromLocalFile(str(picture))) is None
    browser.anchorClicked.emit(QUrl("https://example.org"))
    assert outside.opened == []
    assert touched == []


def test_that_before_mails_leave_everybody_is_named_and_counted(sending):
    stage, page, dialog = sending()
    choose_way(dialog, DispatchWay.SMTP)
    count = len(dialog.plan.recipients)
    assert dialog.primary.text() == f"Send {count} mails …"
    dialog.press()
    question = dialog.findChild(ConfirmDialog)
    named = question.names.toPlainText().split("\n")
    assert len(named) == count
    for person, line in zip(dialog.plan.recipients, named, strict=True):
        assert person.name in line
        assert person.address in line
    assert question.primary.text() == f"Send {count} mails"
    before = len(stage.context.services.invitations.dispatches(page.meeting_id))
    question.reject()
    assert len(stage.context.services.invitations.dispatches(page.meeting_id)) == before


def test_that_mails_wait_in_the_outbox_once_it_is_confirmed(sending):
    stage, page, dialog = sending()
    choose_way(dialog, DispatchWay.SMTP)
    people = [person.address for person in dialog.plan.recipients]
    dialog.press()
    dialog.findChild(ConfirmDialog).accept()
    services = stage.context.services
    assert sorted(row.address for row in services.outbox.rows()) == sorted(people)
    assert services.invitations.dispatches(page.meeting_id)[0].way is DispatchWay.SMTP
    for row in services.outbox.rows():
        data = services.outbox.content(row.id)
        assert b"X-Unsent" not in data
        assert row.message_id.encode() in data


def test_that_drafts_are_opened_one_by_one(sending, outside, tmp_path):
    _, _, dialog = sending()
    choose_way(dialog, DispatchWay.DRAFTS)
    count = len(dialog.plan.recipients)
    dialog.press()
    written = sorted((tmp_path / "Versand").iterdir())
    assert [path.suffix for path in written] == [".eml"] * count
    assert len([url for url in outside.opened if url.endswith(".eml")]) == count
    QApplication.activeModalWidget().reject()


def test_that_files_are_chosen_with_the_space_bar(sending, tmp_path):
    stage, page, dialog = sending()
    source = tmp_path / "Konzept.pdf"
    source.write_bytes(b"x" * 5000)
    stage.context.services.attachments.add(page.meeting_id, source)
    dialog.reject()
    page.commands.send(DispatchKind.INVITATION)
    dialog = QApplication.activeModalWidget()
    dialog.ways.folder.set_value(str(tmp_path / "Versand"))
    assert len(dialog.enclosed.chosen()) == 1
    assert "Konzept.pdf" in [getattr(b, "text", "") for b in dialog.preview.files.blocks()]
    QTest.keyClick(dialog.enclosed.table, Qt.Key.Key_Space)
    assert dialog.enclosed.chosen() == ()
    assert "Konzept.pdf" not in [getattr(b, "text", "") for b in dialog.preview.files.blocks()]
    dialog.reject()


def test_that_a_day_for_answers_is_asked_for_in_the_mail(sending):
    _, _, dialog = sending()
    assert "until" not in dialog.preview.body.toPlainText()
    dialog.ways.answers.set_value(date(2026, 12, 4))
    dialog.ways.answers.edited.emit()
    assert "bis Fr, 4. Dezember 2026" in dialog.preview.body.toPlainText()
    dialog.ways.answers.set_value(date(2026, 11, 1))
    dialog.press()
    assert "answers" in dialog.ways.form.problems()
    dialog.kind.set_value(DispatchKind.SAVE_THE_DATE)
    dialog.read()
    assert dialog.ways.answer_until() is None


def test_that_everything_in_the_dialog_has_a_name(sending):
    _, _, dialog = sending()
    assert problems_of_access(dialog) == []


def test_that_the_names_shown_are_those_written_to(sending, tmp_path):
    stage, page, dialog = sending()
    services = stage.context.services
    shown = {row.person.address for row in dialog.people.table.records.rows()}
    dialog.press()
    QApplication.activeModalWidget().reject()
    newest = services.invitations.dispatches(page.meeting_id)[0]
    copies = services.invitations.dispatch_recipients(newest.id)
    assert {copy.address for copy in copies} == shown


def test_that_what_blocks_comes_first_and_notes_last(sending):
    stage, page, dialog = sending("Erfurt", DispatchKind.CANCEL)
    weights = [finding.weight for finding, _ in dialog.looked.lines]
    assert weights[0] is Weight.BLOCK
    services = stage.context.services
    services.meetings.save(replace(services.meetings.draft(page.meeting_id), end=None))
    dialog.read()
    assert [finding.weight for finding, _ in dialog.looked.lines] == sorted(
        (finding.weight for finding, _ in dialog.looked.lines), key=list(Weight).index
    )
