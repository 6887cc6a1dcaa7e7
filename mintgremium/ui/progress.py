"""How far a long work is, and whether the user still wants it."""

import threading

from PySide6.QtCore import QObject, Signal


class WorkCancelledError(Exception):
    """Raised inside a work when the user no longer wants it; a request, no failure."""


class Progress(QObject):
    """Shared by the thread that works and the dialog that shows it."""

    moved = Signal(int, int, str)  # done, total, key of a text in `progress`
    finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._finished = threading.Event()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work should end without a result."""
        return self._cancelled.is_set()

    @property
    def is_finished(self) -> bool:
        """Tell whether the work has ended, well or not."""
        return self._finished.is_set()

    def report(self, done: int, total: int, text_key: str = "") -> None:
        """Say that `done` of `total` parts are ready; raises WorkCancelledError when unwanted."""
        if self.cancelled:
            raise WorkCancelledError
        self.moved.emit(done, total, text_key)

    def cancel(self) -> None:
        """Ask the work to end at its next report."""
        self._cancelled.set()

    def finish(self) -> None:
        """Note that the work has ended."""
        self._finished.set()
        self.finished.emit()
