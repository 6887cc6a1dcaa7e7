"""What the navigation shows, as data and as a list model."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mintgremium.core.overriding import override

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ROOT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class NavItem:
    """One line: a place, a sub item below one (`indented`), or the head of a section.

    `count` is work that waits, in words as short as "12 to check"; `alert` is what is overdue.
    """

    key: str
    text: str
    icon: str = ""
    count: str = ""
    alert: str = ""
    indented: bool = False
    section: bool = False
    small: bool = False  # lines of "last opened" stand closer

    def spoken(self) -> str:
        """Say the line in one sentence."""
        return ", ".join(filter(None, (self.text, self.count, self.alert)))


class NavModel(QAbstractListModel):
    """Holds the lines; in the compact form texts become tooltips."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[NavItem, ...] = ()
        self.compact = False

    def set_items(self, items: Sequence[NavItem]) -> None:
        """Show other lines; counters that change do not disturb selection and focus."""
        new = tuple(items)
        if [item.key for item in new] != [item.key for item in self._items]:
            self.beginResetModel()
            self._items = new
            self.endResetModel()
            return
        old, self._items = self._items, new
        for at, (before, now) in enumerate(zip(old, new, strict=True)):
            if before != now:
                self.dataChanged.emit(self.index(at), self.index(at))

    def item(self, at: int) -> NavItem:
        """Return one line."""
        return self._items[at]

    def place_of(self, key: str) -> int:
        """Return the line of a key, or -1."""
        return next((at for at, item in enumerate(self._items) if item.key == key), -1)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._items)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """Return text, sentence and tooltip of a line."""
        item = self._items[index.row()]
        if role == _DISPLAY:
            return item.text
        if role == _SPOKEN:
            return item.spoken()
        if role == _TOOLTIP and self.compact:
            return item.spoken()
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let heads of sections be neither chosen nor reached."""
        if not index.isValid() or self._items[index.row()].section:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
