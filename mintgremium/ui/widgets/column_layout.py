"""Widths, order and visibility of a table's columns: fitted, remembered, chosen by the user."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTableView

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.cells import Column
from mintgremium.ui.widgets.header_view import HeaderView
from mintgremium.ui.widgets.row_paint import INSET, MARGIN

_LEAST = 40


class Memory(Protocol):
    """Remembers small texts by key between two starts; the window's ViewState is one."""

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        ...

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        ...


class ColumnLayout(QObject):
    """Keeps a table's columns as wide as they should be.

    Columns that stretch share what is left over; a column the user resized keeps its width.
    """

    def __init__(
        self,
        theme: Theme,
        table: QTableView,
        header: HeaderView,
        columns: Sequence[Column[Any]],
        memory: tuple[Memory, str] | None,
    ) -> None:
        super().__init__(table)
        self._theme, self._table, self._header = theme, table, header
        self._columns = columns
        self._memory = memory
        self._fitting = False
        self._own: dict[str, int] = {}  # px of the design, for columns the user resized
        self._choices = [self._choice(section) for section in range(len(columns))]

    def start(self) -> None:
        """Apply what is remembered; call once, when the model is in place."""
        saved = self._saved()
        for section, column in enumerate(self._columns):
            remembered = saved is not None and column.key in saved["order"]
            hidden = column.key in saved["hidden"] if saved and remembered else column.hidden
            self._header.setSectionHidden(section, hidden)
            self._choices[section].setChecked(not hidden)
        if saved:
            self._own = {key: int(width) for key, width in saved["widths"].items()}
            self._restore_order(saved["order"])
        self._header.sectionResized.connect(self._resized)
        self._header.sectionMoved.connect(self._moved)
        self._header.menu_wanted.connect(self.open_menu)
        self._theme.changed.connect(self.fit)

    def fit(self) -> None:
        """Give each column its width."""
        self._fitting = True
        shown = self._in_order()
        widths = {section: self._wanted(section) for section in shown}
        edges = self._theme.px(MARGIN) + self._theme.px(INSET)
        spare = self._table.viewport().width() - sum(widths.values()) - edges
        elastic = [s for s in shown if self._stretches(s)] or shown[-1:]
        for position, section in enumerate(elastic):
            share = max(0, spare) // len(elastic)
            rest = max(0, spare) - share * len(elastic) if position == 0 else 0
            widths[section] += share + rest
        widths[shown[0]] += self._theme.px(MARGIN)
        widths[shown[-1]] += self._theme.px(INSET)
        for section, width in widths.items():
            self._header.resizeSection(section, width)
        self._fitting = False

    def actions(self) -> list[QAction]:
        """Return one checkable action per column, for the header's menu and the view menu."""
        return list(self._choices)

    def open_menu(self, at: QPoint) -> None:
        """Open the column chooser."""
        menu = QMenu(self._table)
        menu.addActions(self._choices)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def remembered_sort(self) -> tuple[str, bool] | None:
        """Return the key of the column sorted by last time, and whether downwards."""
        saved = self._saved()
        return (saved["sort"][0], bool(saved["sort"][1])) if saved and saved["sort"] else None

    def save_sort(self) -> None:
        """Remember the order the user chose."""
        self._save()

    def _choice(self, section: int) -> QAction:
        action = QAction(self._columns[section].title, self)
        action.setCheckable(True)
        action.setChecked(True)
        action.triggered.connect(lambda shown: self._set_shown(section, shown=shown))
        return action

    def _set_shown(self, section: int, *, shown: bool) -> None:
        visible = len(self._columns) - self._header.hiddenSectionCount()
        if not shown and visible == 1:  # a table without columns could not be asked back
            self._choices[section].setChecked(True)
            return
        self._header.setSectionHidden(section, not shown)
        self.fit()
        self._save()

    def _wanted(self, section: int) -> int:
        column = self._columns[section]
        return self._theme.px(max(_LEAST, self._own.get(column.key, column.width)))

    def _stretches(self, section: int) -> bool:
        column = self._columns[section]
        return column.stretch and column.key not in self._own

    def _resized(self, section: int, _old: int, new: int) -> None:
        if self._fitting or new == 0:
            return
        shown = self._in_order()
        edge = self._theme.px(MARGIN) if section == shown[0] else 0
        edge += self._theme.px(INSET) if section == shown[-1] else 0
        self._own[self._columns[section].key] = round((new - edge) / self._theme.factor)
        self._save()

    def _moved(self) -> None:
        self.fit()
        self._save()

    def _in_order(self) -> list[int]:
        """Return the sections that are shown, from left to right."""
        header = self._header
        sections = (header.logicalIndex(at) for at in range(header.count()))
        return [section for section in sections if not header.isSectionHidden(section)]

    def _restore_order(self, keys: Sequence[str]) -> None:
        sections = {column.key: section for section, column in enumerate(self._columns)}
        for target, key in enumerate(key for key in keys if key in sections):
            self._header.moveSection(self._header.visualIndex(sections[key]), target)

    def _saved(self) -> Mapping[str, Any] | None:
        """Return what is remembered; what cannot be read counts as nothing."""
        if self._memory is None:
            return None
        store, key = self._memory
        try:
            saved = json.loads(store.text(key) or "null")
        except ValueError:
            return None
        known = isinstance(saved, dict) and {"order", "widths", "hidden", "sort"} <= saved.keys()
        return saved if known else None

    def _save(self) -> None:
        if self._memory is None:
            return
        header, columns = self._header, self._columns
        by = header.sortIndicatorSection()
        order = [columns[header.logicalIndex(at)].key for at in range(len(columns))]
        hidden = [c.key for section, c in enumerate(columns) if header.isSectionHidden(section)]
        down = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        sort = [columns[by].key, down] if 0 <= by < len(columns) else []
        store, key = self._memory
        state = {"order": order, "widths": self._own, "hidden": hidden, "sort": sort}
        store.set_text(key, json.dumps(state))
