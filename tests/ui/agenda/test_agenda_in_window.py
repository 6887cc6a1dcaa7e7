"""The keys of the agenda in the whole window, beside those of the window itself."""

from datetime import datetime

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from mintgremium.core.moments import BERLIN
from mintgremium.runtime.logs import LastLines
from mintgremium.runtime.machine import Machine
from mintgremium.runtime.paths import program_paths
from mintgremium.runtime.settings import Settings
from mintgremium.services.files import Recipe
from mintgremium.ui.navigator import Place
from mintgremium.ui.operations import ImmediateOperations
from mintgremium.ui.shell.parts import put_together
from mintgremium.ui.shell.wiring import open_window
from mintgremium.ui.widgets.editors import TextField

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(theme, tmp_path, qtbot):
    paths = program_paths({"MINTGREMIUM_HOME": str(tmp_path / "home")}).make()
    settings = Settings.load(paths.config / "settings.toml")
    now = datetime(2026, 11, 25, 11, 42, tzinfo=BERLIN)
    owner = QObject()
    machine = Machine(paths, settings, LastLines(), lambda: now)
    parts = put_together(machine, theme, ImmediateOperations(), owner)
    window = open_window(parts)
    qtbot.addWidget(window)
    path = tmp_path / "gremien.mintgremium"
    parts.desk.make(path, lambda: parts.desk.files.create(path, Recipe.SAMPLE))
    parts.desk.settle()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.parts = parts
    yield window
    parts.desk.close()


@pytest.fixture
def go(window):
    def go(reference, tab):
        rows = window.parts.desk.file.services.meetings.rows()
        key = next(row.id for row in rows if row.reference == reference)
        window.parts.navigator.go(Place("meeting", key, tab))
        return window.stack.view.tab()

    return go


def item(tab, number):
    return next(row for row in tab.page.rows if row.number == number)


def test_that_alt_left_raises_an_item_and_does_not_leave_the_page(window, go):
    window.parts.navigator.go(Place("meetings"))
    tab = go("LB-2026-2", "agenda")
    row = item(tab, "3.1")
    tab.tree.choose(row.id)
    tab.tree.setFocus()
    QTest.keyClick(tab.tree, Qt.Key.Key_Left, ALT)
    assert window.stack.view.tab() is tab
    assert tab.tree.current_item().id == row.id
    assert tab.tree.current_item().parent_id is None


def test_that_control_return_adds_below_and_the_title_is_typed_at_once(window, go, qtbot):
    tab = go("LRT-2027-1", "agenda")
    tab.tree.choose(item(tab, "1").id)
    tab.tree.setFocus()
    QTest.keyClick(tab.tree, Qt.Key.Key_Return, CTRL)
    editor = tab.tree.viewport().findChildren(TextField)[-1]
    qtbot.waitUntil(editor.hasFocus)
    QTest.keyClicks(editor, "Neu")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: item(tab, "2").name == "Neu")


def test_that_control_z_undoes_a_move_but_stays_in_a_field_while_typing(window, go):
    tab = go("LRT-2027-1", "agenda")
    first = item(tab, "1")
    tab.tree.choose(first.id)
    tab.tree.setFocus()
    QTest.keyClick(tab.tree, Qt.Key.Key_Down, ALT)
    assert item(tab, "2").id == first.id
    title = tab.inspector.form.field("name").editor
    title.setFocus()
    QTest.keyClicks(title, "abc")
    QTest.keyClick(title, Qt.Key.Key_Z, CTRL)
    assert item(tab, "2").id == first.id
    tab.tree.setFocus()
    QTest.keyClick(tab.tree, Qt.Key.Key_Z, CTRL)
    assert item(tab, "1").id == first.id


def test_that_f6_goes_from_tree_to_inspector(window, go):
    tab = go("LRT-2027-1", "agenda")
    tab.tree.setFocus()
    QTest.keyClick(tab.tree, Qt.Key.Key_F6)
    assert tab.inspector.form.field("name").editor.hasFocus()


def test_that_the_next_step_of_the_page_opens_the_dialog_of_the_minutes(window, go):
    from PySide6.QtWidgets import QDialog

    go("LB-2026-1", "overview")
    button = next(
        found
        for found in window.stack.view.header.findChildren(QObject)
        if getattr(found, "text", str)() == "Send the minutes …"
    )
    button.click()
    dialog = next(found for found in window.findChildren(QDialog) if found.isVisible())
    assert dialog.windowTitle() == "Circulate the minutes"
    dialog.close()


def test_that_alt_page_down_writes_on_at_the_next_item(window, go):
    tab = go("LB-2026-1", "minutes")
    tab.item.text.setFocus()
    before = tab.item.title.text()
    QTest.keyClick(tab.item.text, Qt.Key.Key_PageDown, ALT)
    assert tab.item.title.text() != before
    assert tab.item.text.hasFocus()


def test_that_f1_knows_the_page_about_the_open_tab(window, go):
    go("LB-2026-1", "minutes")
    assert window.handbook_page() == "protokoll"
    go("LB-2026-1", "agenda")
    assert window.handbook_page() == "tagesordnung"
