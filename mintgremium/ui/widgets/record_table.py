"""The table every list is made of."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Generic

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.cells import Column, Grouping, R
from mintgremium.ui.widgets.column_layout import ColumnLayout, Memory
from mintgremium.ui.widgets.header_view import HeaderView
from mintgremium.ui.widgets.row_delegate import RowDelegate
from mintgremium.ui.widgets.row_paint import MARGIN
from mintgremium.ui.widgets.table_model import RecordTableModel

_BATCH = 100  # rows prepared at once, about 2 ms


class RecordTable(QTableView, Generic[R]):
    """Shows records in rows of 32 px, keeps selection and scroll position, remembers columns.

    Feed it with `set_rows`; listen to `row_activated` (Return, double click) and `current_changed`.
    `memory` is a store of texts and the key under which columns are remembered.
    """

    row_activated = Signal(object)
    row_ticked = Signal(object)  # Space on the row, or a click on its check box
    current_changed = Signal(object)  # the row, or None
    selection_changed = Signal()
    rows_shown = Signal(int, int)  # how many are shown, how many there are

    def __init__(
        self,
        theme: Theme,
        name: str,
        columns: Sequence[Column[R]],
        *,
        grouping: Grouping[R] | None = None,
        sentence: Callable[[R], str] | None = None,
        memory: tuple[Memory, str] | None = None,
    ) -> None:
        super().__init__()
        self._theme = theme
        self.hovered_line = -1
        self._actions: list[QAction] = []
        self._kept: list[Hashable] = []
        self._query = ""
        self._empty_text = self.tr("There is nothing here yet.")
        self.setAccessibleName(name)
        self.records: RecordTableModel[R] = RecordTableModel(
            columns, grouping=grouping, sentence=sentence, parent=self
        )
        self._prepared = 0
        self._idle = QTimer(self)
        self._idle.setInterval(0)  # whenever the window has nothing else to do
        self._idle.timeout.connect(self._prepare)
        self._header = HeaderView(theme, self)
        numbers = frozenset(at for at, column in enumerate(columns) if column.right)
        self._header.set_right_aligned(numbers)
        self.setHorizontalHeader(self._header)
        self._layout = ColumnLayout(theme, self, self._header, columns, memory)
        self._behave()
        self.setModel(self.records)
        self.setItemDelegate(RowDelegate(theme, self.records, self, self))
        self._layout.start()
        self._listen()
        self._fit_heights()
        key, descending = self._layout.remembered_sort() or ("", False)
        self.sort_by(key, descending=descending)

    def _behave(self) -> None:
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)

    def _listen(self) -> None:
        self._theme.changed.connect(self._fit_heights)
        self._header.sortIndicatorChanged.connect(self._sort_chosen)
        self.activated.connect(lambda index: self._activate(index.row()))
        self.selectionModel().currentRowChanged.connect(
            lambda now, _before: self.current_changed.emit(self.records.row_at(now.row()))
        )
        self.selectionModel().selectionChanged.connect(
            lambda _new, _old: self.selection_changed.emit()
        )
        self.records.modelAboutToBeReset.connect(self._keep_selection)
        self.records.modelReset.connect(self._restore_selection)
        for signal in (
            self.records.modelReset,
            self.records.layoutChanged,
            self.records.rowsInserted,
            self.records.rowsRemoved,
        ):
            signal.connect(self._structure_changed)

    # rows

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show these rows; what did not change keeps its selection and its place."""
        self.records.set_rows(rows)
        self._tell_count()
        self._prepared = 0
        self._idle.start()

    def set_filter(self, query: str) -> None:
        """Show only rows that hold every word of `query`."""
        self._query = query.strip()
        self.records.set_filter(query)
        self._tell_count()

    def shown_query(self) -> str:
        """Return the words that the rows shown were filtered by."""
        return self._query

    def set_keep(self, keep: Callable[[R], bool] | None) -> None:
        """Show only rows that pass a test, in addition to the filter."""
        self.records.set_keep(keep)
        self._tell_count()

    def set_empty_text(self, text: str) -> None:
        """Say what stands in an empty table."""
        self._empty_text = text
        self.viewport().update()

    def current_row(self) -> R | None:
        """Return the row with the focus."""
        return self.records.row_at(self.currentIndex().row())

    def selected_rows(self) -> list[R]:
        """Return the chosen rows in the order of the screen."""
        lines = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [row for line in lines if (row := self.records.row_at(line)) is not None]

    def select_ids(self, ids: Iterable[Hashable]) -> None:
        """Choose rows by their ids, move to the first of them and show it."""
        lines = sorted(line for key in ids if (line := self.records.line_of(key)) >= 0)
        if not lines:
            return
        last = self.records.columnCount() - 1
        chosen = QItemSelection()
        for line in lines:
            chosen.select(self.records.index(line, 0), self.records.index(line, last))
        flags = QItemSelectionModel.SelectionFlag
        first = self.records.index(lines[0], 0)
        self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(first)

    # order and columns

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by the column called `key`; an unknown key keeps the order of the rows."""
        keys = [column.key for column in self.records.columns]
        section = keys.index(key) if key in keys else -1
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(section, order)
        self._header.setSortIndicatorShown(True)
        self.records.sort(section, order)

    def set_default_sort(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column unless the user's own choice is remembered."""
        if self._layout.remembered_sort() is None:
            self.sort_by(key, descending=descending)

    def column_actions(self) -> list[QAction]:
        """Return the column chooser as actions, for a menu."""
        return self._layout.actions()

    def set_menu(self, actions: Sequence[QAction]) -> None:
        """Set the actions of the context menu (right click, Shift+F10)."""
        self._actions = list(actions)

    # looks

    def row_span(self) -> tuple[int, int]:
        """Return the left edge and the width of all rows in the viewport."""
        return -self._header.offset(), max(self._header.length(), self.viewport().width())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or say that there are none."""
        super().paintEvent(event)
        if self.records.rowCount() == 0:
            painter = QPainter(self.viewport())
            text = self.tr("Nothing matches “{query}”.").format(query=self._query)
            shown = text if self._query else self._empty_text
            pen = Pen("body", self._theme.color("text3"))
            at = (float(self._theme.px(28)), float(self._theme.px(24)))
            self._theme.texts.draw(painter, at, shown, pen, self.viewport().width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width among the columns."""
        super().resizeEvent(event)
        self._layout.fit()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer from row to row."""
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(event.position().toPoint().y()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick with a click on the check box."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        if self._is_tick(index.row(), index.column()):
            start = self.visualRect(index).left() + self._edge_of(index.column())
            if 0 <= event.position().x() - start + self._theme.px(6) <= self._theme.px(28):
                self._tick(index.row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Forget the row below the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu at the pointer, or at the current row when asked by the keyboard."""
        if not self._actions or self.current_row() is None:
            return
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            at = self.viewport().mapToGlobal(QPoint(self._theme.px(28), box.bottom()))
        menu = QMenu(self)
        menu.addActions(self._actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows as tab-separated text; tick with Space."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            return
        line = self.currentIndex().row()
        ticks = any(self._is_tick(line, at) for at in range(len(self.records.columns)))
        if event.key() == Qt.Key.Key_Space and not event.modifiers() and ticks:
            self._tick(line)
            return
        super().keyPressEvent(event)

    def copy_selection(self) -> None:
        """Put the chosen rows on the clipboard, one line each, columns separated by tabs."""
        shown = [at for at in range(len(self.records.columns)) if not self.isColumnHidden(at)]
        shown.sort(key=self._header.visualIndex)
        lines = sorted({index.row() for index in self.selectionModel().selectedRows()})
        text = "\n".join(
            "\t".join(self.records.cell(line, at).words() for at in shown) for line in lines
        )
        QGuiApplication.clipboard().setText(text)

    # inner workings

    def _activate(self, line: int) -> None:
        row = self.records.row_at(line)
        if row is not None:
            self.row_activated.emit(row)

    def _is_tick(self, line: int, column: int) -> bool:
        row = self.records.row_at(line)
        return row is not None and self.records.cell(line, column).ticked is not None

    def _tick(self, line: int) -> None:
        row = self.records.row_at(line)
        if row is not None:
            self.row_ticked.emit(row)

    def _edge_of(self, column: int) -> int:
        first = self.columnViewportPosition(column) <= self.row_span()[0]
        return self._theme.px(MARGIN) if first else 0

    def _prepare(self) -> None:
        """Get long lists ready for the first letter of a filter, a few rows at a time."""
        if not self.records.prepare(self._prepared, _BATCH):
            self._idle.stop()
        self._prepared += _BATCH

    def _sort_chosen(self, section: int, order: Qt.SortOrder) -> None:
        self.records.sort(section, order)
        self._layout.save_sort()

    def _hover(self, line: int) -> None:
        if line == self.hovered_line:
            return
        for changed in (self.hovered_line, line):
            if changed >= 0:
                top, height = self.rowViewportPosition(changed), self.rowHeight(changed)
                self.viewport().update(0, top, self.viewport().width(), height)
        self.hovered_line = line

    def _tell_count(self) -> None:
        shown = self.records.rowCount() - len(self.records.head_lines())
        self.rows_shown.emit(shown, len(self.records.rows()))
        self.viewport().update()

    def _structure_changed(self) -> None:
        self.hovered_line = -1
        if self.records.is_grouped:
            self._fit_heads()

    def _fit_heights(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.row_height())
        self._layout.fit()
        self._fit_heads()

    def _fit_heads(self) -> None:
        head, row = self._theme.px(30), self._theme.row_height()
        for line in range(self.records.rowCount()):
            wanted = head if self.records.head_at(line) is not None else row
            if self.rowHeight(line) != wanted:
                self.setRowHeight(line, wanted)

    def _keep_selection(self) -> None:
        self._kept = [row.id for row in self.selected_rows()]
        self._kept_scroll = self.verticalScrollBar().value()

    def _restore_selection(self) -> None:
        scroll = self._kept_scroll
        self.select_ids(self._kept)
        self.verticalScrollBar().setValue(scroll)
