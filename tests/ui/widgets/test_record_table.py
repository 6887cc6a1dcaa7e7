"""The table as people use it: with keys, with the mouse, and after each refresh."""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from mintgremium.ui.widgets.record_table import RecordTable
from tests.ui.widgets.samples import SEATS, SeatRow, by_year, seat_columns


class Notes(dict):
    """A memory as the window keeps one."""

    def text(self, key, default=""):
        return self.get(key, default)

    def set_text(self, key, value):
        self[key] = value


@pytest.fixture
def make(theme, qtbot):
    def make(**more):
        table = RecordTable(theme, "Sitze", seat_columns(), **more)
        qtbot.addWidget(table)
        table.resize(760, 320)
        table.set_rows(SEATS)
        table.show()
        return table

    return make


def test_that_rows_and_header_have_the_measures_of_the_design(make, theme):
    table = make(grouping=by_year())
    assert (table.rowHeight(0), table.rowHeight(1)) == (30, 32)
    assert table.horizontalHeader().height() == 30
    theme.set_scale(1.5)
    assert (table.rowHeight(0), table.rowHeight(1)) == (45, 48)


def test_that_arrow_keys_pass_over_the_heads_of_groups(make, qtbot):
    table = make(grouping=by_year())
    table.select_ids([2])
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.current_row().id == 3
    qtbot.keyClick(table, Qt.Key.Key_Up)
    assert table.current_row().id == 2


def test_that_return_and_double_click_open_the_row(make, qtbot):
    table = make()
    table.select_ids([3])
    with qtbot.waitSignal(table.row_activated) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert signal.args[0].id == 3
    at = table.visualRect(table.records.index(1, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    with qtbot.waitSignal(table.row_activated) as signal:
        qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert signal.args[0].id == 2


def test_that_tab_leaves_the_table(make):
    assert not make().tabKeyNavigation()


def test_that_the_selection_survives_new_rows_another_order_and_a_reset(make):
    table = make()
    table.select_ids([2, 4])
    table.set_rows([SeatRow(9, "HB"), *reversed(SEATS)])
    assert {row.id for row in table.selected_rows()} == {2, 4}
    table.sort_by("person", descending=True)
    assert {row.id for row in table.selected_rows()} == {2, 4}
    more = [SeatRow(number, "BW" if number % 2 else "HH") for number in range(10, 300)]
    table.set_rows([*SEATS, *more])
    table.sort_by("land")
    table.set_rows([*SEATS, *more[::2]])
    assert {row.id for row in table.selected_rows()} == {2, 4}


def test_that_columns_fill_the_width_and_the_elastic_one_takes_the_rest(make):
    table = make()
    widths = [table.columnWidth(at) for at in range(4)]
    assert sum(widths) == table.viewport().width()
    table.resize(960, 320)
    assert table.columnWidth(1) == widths[1] + 200


def test_that_a_narrow_window_scrolls_sideways_instead_of_cutting(make):
    table = make()
    table.resize(300, 320)
    assert table.columnWidth(1) == 200
    assert table.horizontalScrollBar().maximum() > 0


def test_that_width_order_choice_and_sorting_of_columns_are_remembered(make):
    notes = Notes()
    table = make(memory=(notes, "list/seats"))
    header = table.horizontalHeader()
    header.resizeSection(2, 230)
    header.moveSection(3, 1)
    table.column_actions()[0].trigger()
    header.setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    again = make(memory=(notes, "list/seats"))
    assert again.columnWidth(2) == 230 + 8  # it stands last now
    assert again.horizontalHeader().visualIndex(3) == 1
    assert again.isColumnHidden(0)
    assert again.records.row_at(0).id == 4


def test_that_the_default_order_gives_way_to_the_one_the_user_chose(make):
    notes = Notes()
    table = make(memory=(notes, "list/seats"))
    table.set_default_sort("land")
    assert table.records.row_at(0).land == "BE"
    table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    again = make(memory=(notes, "list/seats"))
    again.set_default_sort("person")
    assert again.records.row_at(0).land == "SH"


def test_that_a_column_new_since_last_time_keeps_its_default(make):
    seen = {"order": ["land"], "widths": {}, "hidden": [], "sort": []}
    table = make(memory=(Notes({"list/seats": json.dumps(seen)}), "list/seats"))
    assert table.isColumnHidden(4)


def test_that_a_damaged_memory_counts_as_none(make):
    assert make(memory=(Notes({"list/seats": "{"}), "list/seats")).records.rowCount() == 4


def test_that_the_last_column_cannot_be_hidden(make):
    table = make()
    for action in table.column_actions()[:4]:
        action.trigger()
    assert sum(not table.isColumnHidden(at) for at in range(5)) == 1


def test_that_copying_gives_the_chosen_rows_in_columns(make, qtbot):
    table = make()
    table.select_ids([1, 3])
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    first, second = QGuiApplication.clipboard().text().split("\n")
    assert first.split("\t")[2:] == ["Dr. Ines Muster", "besetzt"]
    assert second.startswith("Sitz SH\t")


def test_that_the_table_says_how_many_rows_pass_the_filter(make, qtbot):
    table = make()
    with qtbot.waitSignal(table.rows_shown) as signal:
        table.set_filter("besetzt")
    assert signal.args == [4, 4]
    with qtbot.waitSignal(table.rows_shown) as signal:
        table.set_filter("nichts")
    assert signal.args == [0, 4]
    assert not table.grab().isNull()


def test_that_a_row_is_painted_differently_when_chosen_hovered_and_focused(make, theme):
    table = make()

    def pixel():
        image = table.viewport().grab().toImage()
        return image.pixelColor(table.columnWidth(0) - 4, table.rowHeight(0) + 16)

    assert pixel() == theme.color("base")
    table._hover(1)
    assert pixel() == theme.color("hover")
    table.select_ids([2])
    assert pixel() in (theme.color("selected"), theme.color("selectedIdle"))


def test_that_the_pointer_marks_the_row_below_it(make, qtbot):
    table = make()
    qtbot.mouseMove(table.viewport(), QPoint(100, 40))
    qtbot.waitUntil(lambda: table.hovered_line == 1)
    table.leaveEvent(QEvent(QEvent.Type.Leave))
    assert table.hovered_line == -1


def test_that_long_lists_get_ready_for_the_filter_by_themselves(make, qtbot):
    table = make()
    table.set_rows([SeatRow(number, "BW") for number in range(450)])
    qtbot.waitUntil(lambda: not table._idle.isActive())
    assert len(table.records._store._words) == 450
    table.set_rows([SeatRow(number, "BY") for number in range(10)])
    qtbot.waitUntil(lambda: not table._idle.isActive())
    assert len(table.records._store._words) == 10


def test_that_a_screen_reader_hears_the_row_in_one_sentence(make):
    table = make(sentence=lambda row: f"Sitz {row.land}, {row.person or 'unbesetzt'}")
    interface = QAccessible.queryAccessibleInterface(table)
    names = [
        interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())
    ]
    assert "Sitz SH, Jürgen Groß" in names
    assert "Stand: unbesetzt" in names
    assert interface.text(QAccessible.Text.Name) == "Sitze"
