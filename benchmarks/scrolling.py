"""P15: scroll a table, against the same kind of view with a model written in C++."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from benchmarks.pairing import Ratio, compare
from mintgremium.ui.theme.theme import Theme, ThemeMode
from mintgremium.ui.widgets.cells import Cell, Column
from mintgremium.ui.widgets.record_table import RecordTable

WIDTH, HEIGHT, LINES = 1064, 700, 120


class Row:
    """A row of the product's table."""

    __slots__ = ("id", "texts")

    def __init__(self, number: int) -> None:
        self.id = number
        self.texts = texts_of(number)


def texts_of(number: int) -> list[str]:
    """Write the six texts of one row."""
    return [
        f"Do, {number % 28 + 1}. März 2027",
        "LRT",
        f"Sitzung {number}",
        "Berlin",
        "4 von 7",
        "x",
    ]


def scrolled(view: QTableView) -> Callable[[], None]:
    """Return the action that scrolls the whole table once, painting each step."""
    bar = view.verticalScrollBar()

    def scroll() -> None:
        for value in range(0, bar.maximum(), max(1, bar.maximum() // 40)):
            bar.setValue(value)
            view.viewport().repaint()

    return scroll


def floor_view() -> QTableView:
    """Make the view with the model in C++."""
    view = QTableView()
    model = QStandardItemModel(LINES, 6, view)
    for line in range(LINES):
        for column, text in enumerate(texts_of(line)):
            model.setItem(line, column, QStandardItem(text))
    view.setModel(model)
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().setDefaultSectionSize(32)
    return view


def product_view(theme: Theme) -> RecordTable[Any]:
    """Make the product's table with the same texts."""

    def column(place: int) -> Column[Any]:
        return Column(
            key=f"c{place}", title=f"Spalte {place}", cell=lambda row: Cell(row.texts[place])
        )

    view: RecordTable[Any] = RecordTable(theme, "Tabelle", [column(place) for place in range(6)])
    view.set_rows([Row(number) for number in range(LINES)])
    return view


def scroll(home: Path, pairs: int) -> Ratio:
    """Measure both views offscreen in this process."""
    theme = Theme(QApplication(["benchmark"]), home, ThemeMode.LIGHT)
    views = floor_view(), product_view(theme)
    for view in views:
        view.resize(WIDTH, HEIGHT)
        view.show()
        QTest.qWaitForWindowExposed(view)
        if view.verticalScrollBar().maximum() < HEIGHT:
            raise ValueError("the table does not scroll")
    floor, product = (scrolled(view) for view in views)
    return compare("P15 scroll a table", floor, product, target=1.6, pairs=pairs, repeat=1)
