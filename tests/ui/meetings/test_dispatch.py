"""Documents as PDF, attachments, and who got what."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from mintgremium.ui.meetings.paper_rows import Sort
from mintgremium.ui.meetings.recipients_dialog import RecipientsDialog
from tests.ui.meetings.conftest import meeting_id


class Receiver(QObject):
    """Stands for the programs of the system."""

    def __init__(self):
        super().__init__()
        self.urls = []

    @Slot(QUrl)
    def take(self, url):
        self.urls.append(url)


@pytest.fixture
def opened(qapp):
    """What would be opened by another program."""
    receiver = Receiver()
    QDesktopServices.setUrlHandler("file", receiver, "take")
    yield receiver.urls
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def tab_of(page_of):
    def make(place="Erfurt", **more):
        stage, page = page_of(place, "dispatch", **more)
        return stage, page.tab()

    return make


def choose(tab, sort, nth=0):
    rows = [paper for paper in tab.table.records.rows() if paper.sort is sort]
    tab.table.select_ids([rows[nth].id])
    tab.table.setFocus()
    return rows[nth]


def test_that_minutes_are_offered_only_after_the_meeting(tab_of):
    stage, tab = tab_of("Erfurt")
    before = {paper.id for paper in tab.table.records.rows()}
    tab.show_meeting(meeting_id(stage, "Trier"))
    after = {paper.id for paper in tab.table.records.rows()}
    assert "d/minutes" not in before
    assert {"d/minutes", "d/resolutions", "d/agenda"} <= after


def test_that_return_opens_a_pdf(tab_of, opened, qtbot):
    _, tab = tab_of()
    choose(tab, Sort.DOCUMENT)
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    assert opened[0].toLocalFile().endswith(".pdf")
    assert Path(opened[0].toLocalFile()).read_bytes().startswith(b"%PDF-")


def test_that_a_document_is_saved_where_the_user_wants(tab_of, tmp_path):
    stage, tab = tab_of()
    paper = choose(tab, Sort.DOCUMENT)
    target = tmp_path / "Einladung.pdf"
    tab.commands.save_to(paper, tab.meeting_id, target)
    assert target.read_bytes().startswith(b"%PDF-")
    assert str(target) in stage.said[0]


def test_that_files_are_attached_handed_out_and_removed_with_undo(tab_of, tmp_path, qtbot, opened):
    stage, tab = tab_of()
    source = tmp_path / "Papier Ä.txt"
    source.write_bytes(b"Inhalt")
    tab.commands.take_in([source])
    paper = choose(tab, Sort.ATTACHMENT)
    assert paper.name == "Papier Ä"
    target = tmp_path / "zurück.txt"
    tab.commands.save_to(paper, tab.meeting_id, target)
    assert target.read_bytes() == b"Inhalt"
    choose(tab, Sort.ATTACHMENT)
    qtbot.keyClick(tab.table, Qt.Key.Key_Delete)
    assert not [each for each in tab.table.records.rows() if each.sort is Sort.ATTACHMENT]
    stage.workspace.history.undo()
    assert [each for each in tab.table.records.rows() if each.sort is Sort.ATTACHMENT]
    del opened


def test_that_a_file_that_is_gone_is_told_in_a_sentence(tab_of, tmp_path):
    stage, tab = tab_of()
    tab.commands.take_in([tmp_path / "fehlt.txt"])
    assert [error.code for error in stage.errors] == ["missing-source"]


def test_that_a_dispatch_names_its_recipients(tab_of):
    _, tab = tab_of()
    choose(tab, Sort.DISPATCH)
    tab.commands.open()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, RecipientsDialog)
    assert len(dialog.table.records.rows()) == 7
    dialog.reject()


def test_that_only_attachments_can_be_removed(tab_of):
    stage, tab = tab_of()
    choose(tab, Sort.DISPATCH)
    assert not stage.context.actions.action("paper.detach").isEnabled()
    assert not stage.context.actions.action("paper.save").isEnabled()
    choose(tab, Sort.DOCUMENT)
    assert stage.context.actions.action("paper.save").isEnabled()


def test_that_a_file_to_look_at_still_gives_its_documents(tab_of):
    stage, tab = tab_of(read_only=True)
    choose(tab, Sort.DOCUMENT)
    assert stage.context.actions.action("paper.save").isEnabled()
    assert not stage.context.actions.action("paper.attach").isEnabled()


def test_that_the_proof_of_dispatch_is_offered_once_something_was_sent(tab_of, tmp_path):
    _, tab = tab_of("Erfurt")
    sent = [paper for paper in tab.table.records.rows() if paper.sort is Sort.DISPATCH]
    proofs = [each for each in tab.table.records.rows() if each.id == "d/dispatch_record"]
    assert bool(sent) == bool(proofs)
    target = tmp_path / "Nachweis.pdf"
    tab.commands.save_to(proofs[0], tab.meeting_id, target)
    assert target.read_bytes().startswith(b"%PDF-")
