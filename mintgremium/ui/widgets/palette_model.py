"""What the command palette finds, as data and as a list model."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mintgremium.core.overriding import override
from mintgremium.ui.widgets.folding import fold

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ROOT: Final = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One thing that can be opened or done: text, hint and shortcut in words, and the deed."""

    text: str
    run: Callable[[], object]
    icon: str = ""
    tint: str = "text2"
    hint: str = ""
    keys: str = ""


@dataclass(frozen=True, slots=True)
class PaletteGroup:
    """Entries below one head."""

    title: str
    entries: tuple[PaletteEntry, ...]


Line = PaletteEntry | str


class PaletteModel(QAbstractListModel):
    """Lays groups out as lines; heads can be neither chosen nor reached."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    def set_groups(self, groups: Sequence[PaletteGroup]) -> None:
        """Show other groups; empty ones are left out."""
        self.beginResetModel()
        self._lines = []
        for group in groups:
            if group.entries:
                self._lines += [group.title, *group.entries]
        self.endResetModel()

    def line(self, at: int) -> Line:
        """Return one line: an entry, or the title of a group."""
        return self._lines[at]

    def entry(self, at: int) -> PaletteEntry | None:
        """Return the entry on a line, or None."""
        found = self._lines[at] if 0 <= at < len(self._lines) else None
        return found if isinstance(found, PaletteEntry) else None

    def next_entry(self, at: int, step: int) -> int:
        """Return the next line with an entry in a direction, or `at` if there is none."""
        seek = at + step
        while 0 <= seek < len(self._lines):
            if isinstance(self._lines[seek], PaletteEntry):
                return seek
            seek += 1 if step > 0 else -1
        return at

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> str | None:
        """Return the text of a line, and its sentence."""
        line = self._lines[index.row()]
        if role == _DISPLAY:
            return line if isinstance(line, str) else line.text
        if role == _SPOKEN:
            if isinstance(line, str):
                return line
            return ", ".join(filter(None, (line.text, line.hint, line.keys)))
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let only entries be chosen."""
        if not index.isValid() or isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


def pieces(text: str, query: str) -> list[tuple[str, bool]]:
    """Split `text` into pieces and tell which of them match a word of `query`."""
    folded = [fold(letter) for letter in text]
    hits = [False] * len(text)
    starts, whole = [], ""
    for letter in folded:
        starts.append(len(whole))
        whole += letter
    for word in filter(None, fold(query).split()):
        at = whole.find(word)
        while at >= 0:
            for position, start in enumerate(starts):
                if start < at + len(word) and start + len(folded[position]) > at:
                    hits[position] = True
            at = whole.find(word, at + len(word))
    result: list[tuple[str, bool]] = []
    for letter, hit in zip(text, hits, strict=True):
        if result and result[-1][1] == hit:
            result[-1] = (result[-1][0] + letter, hit)
        else:
            result.append((letter, hit))
    return result
