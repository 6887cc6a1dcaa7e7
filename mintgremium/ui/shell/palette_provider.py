"""What Ctrl+K finds: commands and records, by words in any order."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from mintgremium.ui.actions import ActionRegistry, plain
from mintgremium.ui.navigator import Navigator
from mintgremium.ui.shell.places import FACTORIES
from mintgremium.ui.shell.records import FoundRecord, RecordIndex
from mintgremium.ui.widgets.folding import fold, matcher
from mintgremium.ui.widgets.palette_model import PaletteEntry, PaletteGroup

_MOST: Final = 6  # of each group, so that every group has a chance to be seen
_MOST_ALONE: Final = 50


class PaletteProvider(QObject):
    """Answers at once from what was read when the palette came up.

    `>` looks among commands only, `@` among people, `#` among meetings.
    """

    def __init__(self, actions: ActionRegistry, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._navigator = navigator
        self.index = RecordIndex()

    def groups(self, query: str) -> Sequence[PaletteGroup]:
        """Return what fits the query."""
        words = query.lstrip(">@#").strip()
        match query[:1]:
            case ">":
                return [self._commands(words, _MOST_ALONE)]
            case "@":
                return [self._people(words, _MOST_ALONE)]
            case "#":
                return [self._meetings(words, _MOST_ALONE)]
        if not words:
            return [self._commands("", _MOST_ALONE)]
        return [
            self._meetings(words, _MOST),
            self._people(words, _MOST),
            self._records(self.tr("Committees"), self.index.committees, words, _MOST),
            self._commands(words, _MOST),
        ]

    def _meetings(self, words: str, most: int) -> PaletteGroup:
        return self._records(self.tr("Meetings"), self.index.meetings, words, most)

    def _people(self, words: str, most: int) -> PaletteGroup:
        return self._records(self.tr("Contacts"), self.index.people, words, most)

    def _records(
        self, title: str, records: Sequence[FoundRecord], words: str, most: int
    ) -> PaletteGroup:
        fits = matcher(words)
        reachable = (record for record in records if record.place.view in FACTORIES)
        found = [record for record in reachable if fits(fold(f"{record.text} {record.hint}"))]
        found.sort(key=lambda record: not fold(record.text).startswith(fold(words)))
        return PaletteGroup(title, tuple(map(self._record_entry, found[:most])))

    def _record_entry(self, record: FoundRecord) -> PaletteEntry:
        go = partial(self._navigator.go, record.place)
        return PaletteEntry(record.text, go, record.icon, hint=record.hint)

    def _commands(self, words: str, most: int) -> PaletteGroup:
        fits = matcher(words)
        # What says the words itself comes before what only explains them.
        found = sorted(self._fitting(words), key=lambda entry: not fits(fold(entry.text)))
        return PaletteGroup(self.tr("Commands"), tuple(found[:most]))

    def _fitting(self, words: str) -> Iterator[PaletteEntry]:
        fits = matcher(words)
        for spec in self._actions.specs():
            action = self._actions.action(spec.id)
            text = plain(action.text())
            if (
                spec.in_palette
                and action.isEnabled()
                and fits(fold(f"{text} {action.statusTip()}"))
            ):
                native = QKeySequence.SequenceFormat.NativeText
                keys = action.shortcut().toString(native)
                yield PaletteEntry(text, action.trigger, spec.icon, keys=keys)
