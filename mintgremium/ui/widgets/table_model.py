"""The one table model: rows with an identity, columns as data, exact signals about differences."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from itertools import islice
from typing import Final, Generic

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from mintgremium.core.overriding import override
from mintgremium.ui.widgets.arrangement import Arrangement, Head
from mintgremium.ui.widgets.cell_store import CellStore
from mintgremium.ui.widgets.cells import Cell, Column, Grouping, R
from mintgremium.ui.widgets.ranges import backwards, forwards

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_CHECK: Final = int(Qt.ItemDataRole.CheckStateRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ROOT: Final = QModelIndex()
_ROW_FLAGS: Final = (
    Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
)
_TICK_FLAGS: Final = _ROW_FLAGS | Qt.ItemFlag.ItemIsUserCheckable
_NOTHING: Final = Cell()
_MOST_LINES: Final = 500  # with more lines coming or going it does not pay to look for ranges
_MOST_STEPS: Final = 64  # more separate ranges than this are told as one reset

Index = QModelIndex | QPersistentModelIndex


class RecordTableModel(QAbstractTableModel, Generic[R]):
    """Holds rows and shows them filtered, sorted and grouped.

    `set_rows` takes the whole new list and tells the views only what is different, so selection,
    focus and scroll position stay. Views ask with `row_at` and `cell`; there is no proxy between.
    """

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        grouping: Grouping[R] | None = None,
        sentence: Callable[[R], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._sentence = sentence
        self._store = CellStore(self.columns)
        self._arrangement = Arrangement(self.columns, self._store, grouping)
        self._rows: dict[Hashable, R] = {}
        self._lines: list[R | Head] = []
        self._places: dict[Hashable, int] = {}

    # -- rows

    def set_rows(self, rows: Iterable[R]) -> None:
        """Show `rows`, telling the views only about the differences."""
        new = {row.id: row for row in rows}
        changed = {key for key, row in new.items() if self._rows.get(key, row) != row}
        self._store.forget(changed | (self._rows.keys() - new.keys()))
        self._rows = new
        self._show()
        self._tell_changed(changed)

    def rows(self) -> list[R]:
        """Return all rows, shown or not, in the order they came in."""
        return list(self._rows.values())

    def shown_rows(self) -> list[R]:
        """Return the rows that the filter lets through, in the order of the screen."""
        return [line for line in self._lines if not isinstance(line, Head)]

    def row_at(self, line: int) -> R | None:
        """Return the row on a line, or None for the head of a group."""
        found = self._lines[line] if 0 <= line < len(self._lines) else None
        return None if isinstance(found, Head) else found

    def head_at(self, line: int) -> Head | None:
        """Return the head on a line, or None for a row."""
        found = self._lines[line]
        return found if isinstance(found, Head) else None

    def line_of(self, row_id: Hashable) -> int:
        """Return the line of a row, or -1 while it is not shown."""
        return self._places.get(row_id, -1)

    def head_lines(self) -> list[int]:
        """Return the lines of the heads."""
        return [line for line, shown in enumerate(self._lines) if isinstance(shown, Head)]

    @property
    def is_grouped(self) -> bool:
        """Tell whether heads can stand between the rows."""
        return self._arrangement.grouping is not None

    def cell(self, line: int, column: int) -> Cell:
        """Return what one cell shows; cells are made once per row."""
        row = self._lines[line]
        if isinstance(row, Head):
            return Cell(row.title) if column == 0 else _NOTHING
        return self._store.cells(row)[column]

    def prepare(self, start: int, count: int) -> bool:
        """Work out the words of some rows before they are searched; tell whether rows are left."""
        rows = list(islice(self._rows.values(), start, start + count))
        for row in rows:
            self._store.words(row)
        return len(rows) == count

    # -- order and filter

    def set_filter(self, query: str) -> None:
        """Show only rows that hold every word of `query`, whatever capitals or umlauts."""
        if query != self._arrangement.query:
            self._arrangement.query = query
            self._show()

    def set_keep(self, keep: Callable[[R], bool] | None) -> None:
        """Show only rows that pass a test, in addition to the filter."""
        self._arrangement.keep = keep
        self._show()

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order in which rows came in."""
        self._arrangement.sorted_by = column
        self._arrangement.descending = order == Qt.SortOrder.DescendingOrder
        self._show()

    # -- what Qt asks

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> str | Qt.CheckState | None:
        """Return the words of a cell; looks are the business of the delegate."""
        if role == _DISPLAY:
            return self.cell(index.row(), index.column()).words()
        if role == _SPOKEN:
            return self._spoken(index.row(), index.column())
        if role == _CHECK:
            return self._check_state(index.row(), index.column())
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """Return the title of a column."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self.columns[section].title
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let heads be neither chosen nor reached."""
        if not index.isValid() or isinstance(self._lines[index.row()], Head):
            return Qt.ItemFlag.NoItemFlags
        ticks = self.cell(index.row(), index.column()).ticked is not None
        return _TICK_FLAGS if ticks else _ROW_FLAGS

    # -- differences

    def _show(self) -> None:
        lines = self._arrangement.lines(self._rows.values())
        if abs(len(lines) - len(self._lines)) > _MOST_LINES:
            self._start_anew(lines)
            return
        old, new = self._lines, {line.id: line for line in lines}
        gone = backwards(at for at, line in enumerate(old) if line.id not in new)
        come = forwards(at for at, line in enumerate(lines) if line.id not in self._places)
        if len(gone) + len(come) > _MOST_STEPS:
            self._start_anew(lines)
            return
        for first, last in gone:
            self.beginRemoveRows(_ROOT, first, last)
            del self._lines[first : last + 1]
            self._index_places()
            self.endRemoveRows()
        self._reorder([line for line in lines if line.id in self._places], new)
        for first, last in come:
            self.beginInsertRows(_ROOT, first, last)
            self._lines[first:first] = lines[first : last + 1]
            self._index_places()
            self.endInsertRows()

    def _start_anew(self, lines: list[R | Head]) -> None:
        self.beginResetModel()
        self._lines = lines
        self._index_places()
        self.endResetModel()

    def _reorder(self, lines: list[R | Head], new: Mapping[Hashable, R | Head]) -> None:
        """Bring the lines that stay into their new order."""
        if all(one.id == other.id for one, other in zip(self._lines, lines, strict=True)):
            self._lines = [new[line.id] for line in self._lines]
            return
        self.layoutAboutToBeChanged.emit()
        ids = [line.id for line in self._lines]
        self._lines = lines
        self._index_places()
        before = self.persistentIndexList()
        after = [self.index(self._places[ids[i.row()]], i.column()) for i in before]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _tell_changed(self, changed: Iterable[Hashable]) -> None:
        last = len(self.columns) - 1
        for line in sorted(self._places[key] for key in changed if key in self._places):
            self.dataChanged.emit(self.index(line, 0), self.index(line, last))

    def _index_places(self) -> None:
        self._places = {line.id: at for at, line in enumerate(self._lines)}

    def _spoken(self, line: int, column: int) -> str:
        row = self.row_at(line)
        if row is not None and column == 0 and self._sentence is not None:
            return self._sentence(row)
        words = self.cell(line, column).words()
        return f"{self.columns[column].title}: {words}" if row is not None and words else words

    def _check_state(self, line: int, column: int) -> Qt.CheckState | None:
        """Tell a screen reader whether a cell is ticked."""
        ticked = self.cell(line, column).ticked
        if ticked is None:
            return None
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
