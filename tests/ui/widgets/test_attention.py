"""What needs the user: rows with a deed, filters, ticks, answers as a bar."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible

from mintgremium.ui.theme.theme import ThemeMode
from mintgremium.ui.widgets.attention_list import Attention, AttentionList, AttentionRow
from mintgremium.ui.widgets.cells import Cell, Column
from mintgremium.ui.widgets.filter_button import FilterButton
from mintgremium.ui.widgets.record_table import RecordTable
from mintgremium.ui.widgets.segment_bar import SegmentBar
from tests.ui.widgets.samples import SEATS

ITEMS = (
    Attention("std", "Save-the-Date für 2027 ist nicht gesendet",
              "Regel: 16 Wochen vor der Sitzung", "seit 13 Tagen fällig", "triangle-alert", "crit"),
    Attention("tops", "Anmeldung von Tagesordnungspunkten endet morgen",
              "Länderbeirat Erfurt · 3 von 7 Sitzen", "morgen", deed="Erinnern …"),
    Attention("no", "Rheinland-Pfalz hat für Erfurt abgesagt", "Antwort von gestern 16:20 Uhr",
              "neu", "user-x", "info", "Anrufen …"),
)  # fmt: skip


@pytest.fixture
def attention(theme, qtbot):
    attention = AttentionList(theme, "Braucht Sie heute")
    attention.set_items(ITEMS)
    qtbot.addWidget(attention)
    attention.resize(624, attention.sizeHint().height())
    attention.show()
    with qtbot.waitActive(attention):
        attention.activateWindow()
    return attention


def rows(attention):
    return [row for row in attention.findChildren(AttentionRow) if row.isVisible()]


def test_that_rows_open_by_click_and_by_return(attention, qtbot):
    with qtbot.waitSignal(attention.opened) as signal:
        qtbot.mouseClick(rows(attention)[0], Qt.MouseButton.LeftButton)
    assert signal.args == ["std"]
    rows(attention)[0].setFocus()
    qtbot.keyClick(rows(attention)[0], Qt.Key.Key_Down)
    with qtbot.waitSignal(attention.opened) as signal:
        qtbot.keyClick(attention.focusWidget(), Qt.Key.Key_Return)
    assert signal.args == ["tops"]


def test_that_the_deed_is_offered_to_the_keyboard_and_tab_reaches_it(attention, qtbot):
    row = rows(attention)[1]
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)  # wherever the pointer rests
    row.leaveEvent(QEvent(QEvent.Type.Leave))
    assert not row._button.isVisible()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert row._button.isVisible()
    assert not row._due.isVisible()
    qtbot.keyClick(row, Qt.Key.Key_Tab)
    assert row._button.hasFocus()
    with qtbot.waitSignal(attention.deed_wanted) as signal:
        qtbot.keyClick(row._button, Qt.Key.Key_Space)
    assert signal.args == ["tops"]
    rows(attention)[2].setFocus()
    assert not row._button.isVisible()


def test_that_a_row_without_deed_keeps_its_due_word(attention):
    row = rows(attention)[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert row._due.isVisible()


def test_that_rows_have_their_height_and_say_everything(attention):
    assert [row.height() for row in rows(attention)] == [49, 49, 49]
    assert rows(attention)[1].accessibleName() == ITEMS[1].spoken()


def test_that_other_items_keep_the_focus_where_it_was(attention):
    before = rows(attention)[2]
    before.setFocus()
    attention.set_items(ITEMS)
    assert rows(attention)[2] is before
    attention.set_items(ITEMS[1:])
    assert attention.focusWidget().item.key == "no"


def test_that_the_group_looks_as_designed(theme, attention, screenshots):
    rows(attention)[1].setFocus(Qt.FocusReason.TabFocusReason)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK):
        theme.set_mode(mode)
        assert attention.grab().save(str(screenshots / f"attention_{mode}.png"))


def test_that_a_filter_names_what_is_chosen(theme, qtbot):
    button = FilterButton(theme, "Gremium", "alle")
    qtbot.addWidget(button)
    button.set_options([("lb", "Länderbeirat"), ("lrt", "Länder-Round-Table")])
    assert button.text() == "Gremium: alle"
    with qtbot.waitSignal(button.chosen) as signal:
        button.menu().actions()[1].trigger()
    assert signal.args == ["lb"]
    assert button.text() == "Gremium: Länderbeirat"
    with qtbot.assertNotEmitted(button.chosen):
        button.set_options([("lb", "Beirat")])
    assert button.text() == "Gremium: Beirat"
    with qtbot.waitSignal(button.chosen) as signal:
        button.set_options([("x", "X")])
    assert signal.args == [None]
    assert button.value() is None


@pytest.fixture
def tasks(theme, qtbot):
    columns = [
        Column(key="title", title="Aufgabe", stretch=True,
               cell=lambda row: Cell(row.ministry, ticked=bool(row.person))),
        Column(key="land", title="Land", cell=lambda row: row.land, width=80),
    ]  # fmt: skip
    table = RecordTable(theme, "Aufgaben", columns)
    table.set_rows(SEATS)
    qtbot.addWidget(table)
    table.resize(500, 300)
    table.show()
    return table


def test_that_space_and_a_click_on_the_box_tick_a_row(tasks, qtbot):
    tasks.select_ids([2])
    with qtbot.waitSignal(tasks.row_ticked) as signal:
        qtbot.keyClick(tasks, Qt.Key.Key_Space)
    assert signal.args[0].id == 2
    box = tasks.visualRect(tasks.records.index(2, 0))
    with qtbot.waitSignal(tasks.row_ticked) as signal:
        qtbot.mouseClick(tasks.viewport(), Qt.MouseButton.LeftButton,
                         pos=QPoint(34, box.center().y()))  # fmt: skip
    assert signal.args[0].id == 3
    with qtbot.assertNotEmitted(tasks.row_ticked):
        qtbot.mouseClick(tasks.viewport(), Qt.MouseButton.LeftButton,
                         pos=QPoint(200, box.center().y()))  # fmt: skip


def test_that_a_screen_reader_hears_whether_a_row_is_ticked(tasks):
    interface = QAccessible.queryAccessibleInterface(tasks)
    states = {}
    for at in range(interface.childCount()):
        child = interface.child(at)
        states[child.text(QAccessible.Text.Name)] = child.state()
    assert states["Aufgabe: Ministerium für Schule"].checked
    assert not states["Aufgabe: Senatsverwaltung für Bildung"].checked


def test_that_the_bar_names_itself_and_shows_the_needed_number(theme, qtbot, screenshots):
    bar = SegmentBar(theme)
    qtbot.addWidget(bar)
    bar.resize(352, bar.sizeHint().height())
    bar.set_segments(["ok"] * 4 + ["neutral", "warn", ""], "4 zugesagt, 1 abgesagt, 2 offen", 5)
    bar.show()
    image = bar.grab().toImage()
    middle = image.height() // 2
    assert image.pixelColor(10, middle) == theme.color("ok")
    assert image.pixelColor(220, middle) == theme.color("neutral")
    assert bar.accessibleName() == "4 zugesagt, 1 abgesagt, 2 offen"
    assert bar.grab().save(str(screenshots / "segments.png"))
