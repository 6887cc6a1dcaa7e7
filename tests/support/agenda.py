"""Work with the tab of an agenda as people do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from mintgremium.ui.agenda.cells import TITLE
from mintgremium.ui.agenda.tab import AgendaTab
from mintgremium.ui.widgets.editors import TextField


@pytest.fixture
def show_agenda(open_stage, qtbot):
    def show(name="sample", reference="LRT-2027-1", **more):
        stage = open_stage(name, **more)
        tab = AgendaTab(stage.context)
        qtbot.addWidget(tab)
        stage.context.actions.host("meeting", tab)
        stage.context.actions.enter(frozenset({"meeting"}))
        tab.stage, tab.wait = stage, qtbot.waitUntil
        tab.resize(1064, 580)
        tab.show_meeting(meeting(stage, reference))
        tab.show()
        qtbot.waitUntil(lambda: tab.page is not None)
        tab.activateWindow()
        qtbot.waitUntil(tab.isActiveWindow)
        tab.tree.setFocus()
        return tab

    return show


def meeting(stage, reference):
    rows = stage.context.services.meetings.rows()
    return next(row.id for row in rows if row.reference == reference)


def listed(tab):
    return [f"{row.number} {row.name}".strip() for row in tab.page.rows]


def row_of(tab, start):
    return next(row for row in tab.page.rows if f"{row.number} {row.name}".startswith(start))


def choose(tab, start):
    row = row_of(tab, start)
    assert tab.tree.choose(row.id)
    return row


def press(tab, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(tab.tree, key, modifiers)


def title_editor(tab):
    return tab.tree.viewport().findChildren(TextField)[-1]


def type_title(tab, text, key=Qt.Key.Key_Return):
    editor = title_editor(tab)
    editor.clear()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, key)
    tab.wait(lambda: not tab.tree.viewport().findChildren(TextField))


def drop(tab, moved, target, share):
    tree = tab.tree
    data = tree.items.mimeData([tree.items.index_of(moved.id, TITLE)])
    box = tree.visualRect(tree.items.index_of(target.id, TITLE))
    at = QPointF(box.left() + 20, box.top() + share * box.height())
    event = QDropEvent(
        at, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0)
    )
    tree.dropEvent(event)
    return event


def rename(tab, item_id, name):
    agendas = tab.context.services.agendas
    agendas.save(replace(agendas.draft(item_id), name=name))
