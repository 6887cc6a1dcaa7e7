"""When to save what is being typed: soon after the last key, and never later than a moment."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE: Final = 700  # ms after the last key
LATEST: Final = 1400  # ms after the first key that is not saved; a kill loses less than two seconds


class Autosave(QObject):
    """Emits `due` when it is time to save; call `touch` at each change and `rest` after saving."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause, self._latest = self._timer(PAUSE), self._timer(LATEST)

    @property
    def is_waiting(self) -> bool:
        """Tell whether something was typed that is not saved yet."""
        return self._pause.isActive() or self._latest.isActive()

    def touch(self) -> None:
        """Note a change."""
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()

    def rest(self) -> None:
        """Wait for the next change."""
        self._pause.stop()
        self._latest.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._ring)
        return timer

    def _ring(self) -> None:
        self.rest()
        self.due.emit()
