"""Lists in the whole window: commands, what a page proposes, files dropped, help."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from mintgremium.services.workspaces.creating import create_starter
from mintgremium.ui.member_lists.export_dialog import ExportDialog
from mintgremium.ui.member_lists.import_dialog import ImportDialog
from mintgremium.ui.navigator import Place
from mintgremium.ui.shell.dialogs.handbook import HandbookDialog
from tests.support.lists import write_people


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    path = tmp_path_factory.mktemp("starter") / "gremien.mintgremium"
    create_starter(path).close()
    return path


@pytest.fixture
def opened(window, parts, starter, tmp_path):
    def opened(*, read_only=False):
        path = Path(shutil.copy(starter, tmp_path / starter.name))
        window.resize(1280, 800)
        parts.desk.open(path, read_only=read_only)
        return window

    return opened


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    around = (actions, data, left, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPoint(300, 300), *around)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *around))


def dialog_of(window, kind):
    return next((one for one in window.findChildren(kind) if one.isVisible()), None)


def test_that_a_list_dropped_on_the_window_is_shown_before_it_changes_anything(opened, tmp_path):
    window = opened()
    drop(window, write_people(tmp_path / "kontakte.xlsx", 3))
    assert dialog_of(window, ImportDialog) is not None
    drop(window, tmp_path / "bild.png")
    assert len(window.findChildren(ImportDialog)) == 1


def test_that_the_page_of_a_committee_proposes_it_for_the_export(opened):
    window = opened()
    services = window.stack.context.services
    committee = services.committees.committees()[0]
    window.stack.context.navigator.go(Place("committees", committee.id))
    window.stack.context.actions.trigger("lists.export")
    dialog = dialog_of(window, ExportDialog)
    assert dialog.form.values()["who"] == committee.id
    dialog.reject()
    window.stack.context.navigator.go(Place("committees"))
    window.stack.context.actions.trigger("lists.export")
    assert dialog_of(window, ExportDialog).form.values()["who"] == "all"


def test_that_a_read_only_file_lets_lists_out_and_none_in(opened, tmp_path):
    window = opened(read_only=True)
    actions = window.stack.context.actions
    assert not actions.is_allowed("lists.import")
    assert actions.is_allowed("lists.export")
    drop(window, write_people(tmp_path / "kontakte.xlsx", 3))
    assert dialog_of(window, ImportDialog) is None


def test_that_f1_in_the_import_opens_its_page_of_the_handbook(opened, tmp_path):
    window = opened()
    drop(window, write_people(tmp_path / "kontakte.xlsx", 3))
    dialog = dialog_of(window, ImportDialog)
    assert window.handbook_page() == "listen"
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    handbook = dialog_of(window, HandbookDialog)
    assert "Listen" in handbook.browser.toPlainText()
    handbook.reject()
    dialog.reject()
    assert window.handbook_page() != "listen"


@pytest.mark.parametrize("action", ["lists.import"])
def test_that_the_menu_asks_for_a_file(opened, action):
    window = opened()
    window.stack.context.actions.trigger(action)
    (chooser,) = window.findChildren(QFileDialog)
    assert "*.vcf" in chooser.nameFilters()[0]
    chooser.reject()
