"""The bridge from the plain change bus to a Qt signal in the GUI thread."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mintgremium.core.changes import ChangeBus, Changes

if TYPE_CHECKING:
    from collections.abc import Callable


class ChangeNotifier(QObject):
    """Emits `changed` in the GUI thread for every change, whichever thread published it."""

    changed = Signal(object)  # Changes
    _published = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unsubscribe: Callable[[], None] | None = None
        self._published.connect(self._pass_on)

    def attach(self, bus: ChangeBus) -> None:
        """Listen to the bus of the file just opened, and no longer to another."""
        self.detach()
        self._unsubscribe = bus.subscribe(self.announce)

    def detach(self) -> None:
        """Stop listening."""
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None

    def announce(self, changes: Changes) -> None:
        """Pass a change on; allowed from every thread."""
        self._published.emit(changes)

    @Slot(object)
    def _pass_on(self, changes: Changes) -> None:
        self.changed.emit(changes)
