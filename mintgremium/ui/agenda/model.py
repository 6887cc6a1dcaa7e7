"""The model of the agenda tree: tells what changed exactly, or that the order is new."""

from collections.abc import Sequence
from typing import Final, overload

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from mintgremium.core.overriding import override
from mintgremium.services.agenda.rows import AgendaPage
from mintgremium.ui.agenda.cells import COLUMNS, TITLE, day_words, sentence
from mintgremium.ui.agenda.lines import Line, arrange, walk
from mintgremium.ui.labels import Labels
from mintgremium.ui.widgets.cells import Cell

Index = QModelIndex | QPersistentModelIndex
MIME: Final = "application/x-mintgremium-agenda-item"
_NOTHING: Final = Cell()
_DISPLAY: Final = Qt.ItemDataRole.DisplayRole
_EDIT: Final = Qt.ItemDataRole.EditRole
_SPOKEN: Final = Qt.ItemDataRole.AccessibleTextRole
_NOWHERE: Final = QModelIndex()
_FLAG = Qt.ItemFlag


class AgendaModel(QAbstractItemModel):
    """Holds the lines of one agenda; titles can be edited, items can be dragged."""

    renamed = Signal(object, str)  # id of the item, new title

    def __init__(self, labels: Labels, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._labels = labels
        self._roots: list[Line] = []
        self._lines: list[Line] = []  # in the order of reading; its places are the internal ids
        self._places: dict[object, int] = {}
        self._editable = False

    # -- lines

    def set_page(self, page: AgendaPage, *, editable: bool) -> None:
        """Show an agenda; while its order is the same only what differs is told."""
        roots = arrange(page)
        lines = [*walk(roots)]
        if editable == self._editable and _shape(lines) == _shape(self._lines):
            self._take(roots, lines)
            return
        self.beginResetModel()
        self._editable = editable
        self._set(roots, lines)
        self.endResetModel()

    def lines(self) -> Sequence[Line]:
        """Return all lines in the order of reading."""
        return self._lines

    def line(self, index: Index) -> Line | None:
        """Return the line behind an index."""
        return self._lines[index.internalId()] if index.isValid() else None

    def index_of(self, key: object, column: int = 0) -> QModelIndex:
        """Return the index of a line by its key; invalid if it is not there."""
        place = self._places.get(key)
        if place is None:
            return QModelIndex()
        return self.createIndex(self._lines[place].at, column, place)

    def cell(self, line: Line, column: int) -> Cell:
        """Return how a line looks in a column; heads of days have no cells."""
        return _NOTHING if line.item is None else COLUMNS[column].cell(line.item, self._labels)

    # -- what Qt asks

    @override
    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """Find a line among its siblings."""
        above = self.line(parent)
        siblings = above.children if above else self._roots
        if not (0 <= row < len(siblings) and 0 <= column < len(COLUMNS)):
            return QModelIndex()
        return self.createIndex(row, column, self._places[siblings[row].key])

    @overload
    def parent(self) -> QObject | None: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    @override
    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        """Find the line above; without an index the object that owns the model."""
        if child is None:
            return super().parent()
        line = self.line(child)
        above = line.parent if line else None
        return self.index_of(above.key) if above else QModelIndex()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the lines below a line."""
        if parent.isValid() and parent.column() > 0:
            return 0
        above = self.line(parent)
        return len(above.children if above else self._roots)

    @override
    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return len(COLUMNS)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """Return the words of a cell; looks are the business of the delegate."""
        line = self.line(index)
        if line is None:
            return None
        if role == _SPOKEN:
            return sentence(line, self._labels)
        if role == _EDIT:
            return line.item.name if line.item else None
        if role != _DISPLAY:
            return None
        if line.day is not None:
            return day_words(line.day, line.day_number)[0] if index.column() == TITLE else ""
        return self.cell(line, index.column()).words()

    @override
    def setData(self, index: Index, value: object, role: int = _EDIT) -> bool:
        """Ask for another title; it is shown once it is stored."""
        line, name = self.line(index), str(value).strip()
        if role != _EDIT or line is None or line.item is None or not name:
            return False
        if name != line.item.name:
            self.renamed.emit(line.item.id, name)
        return True

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | None:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        return QCoreApplication.translate("agenda", COLUMNS[section].title)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let items be chosen, dragged and renamed; heads of days only be dropped on."""
        line = self.line(index)
        if line is None or line.item is None:
            return _FLAG.ItemIsEnabled | _FLAG.ItemIsDropEnabled
        flags = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable
        if self._editable:
            flags |= _FLAG.ItemIsDragEnabled | _FLAG.ItemIsDropEnabled
            if index.column() == TITLE:
                flags |= _FLAG.ItemIsEditable
        return flags

    @override
    def mimeTypes(self) -> list[str]:
        """Name what is dragged."""
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the item that is dragged."""
        data = QMimeData()
        line = self.line(indexes[0]) if indexes else None
        if line is not None and line.item is not None:
            data.setData(MIME, line.item.id.hex.encode())
        return data

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        """Items are moved, never copied."""
        return Qt.DropAction.MoveAction

    # -- inner workings

    def _set(self, roots: list[Line], lines: list[Line]) -> None:
        self._roots, self._lines = roots, lines
        self._places = {line.key: place for place, line in enumerate(lines)}

    def _take(self, roots: list[Line], lines: list[Line]) -> None:
        before = self._lines
        self._set(roots, lines)
        for old, new in zip(before, lines, strict=True):
            if old.content() != new.content():
                last = len(COLUMNS) - 1
                self.dataChanged.emit(self.index_of(new.key), self.index_of(new.key, last))


def _shape(lines: Sequence[Line]) -> list[tuple[object, object]]:
    """Return who stands below whom; kinds change the height of a line, so they belong to it."""
    return [
        (line.key, (line.parent.key if line.parent else None, line.item and line.item.kind))
        for line in lines
    ]
