"""The file in use: opened and closed in the database thread, one at a time."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mintgremium.core.errors import MintgremiumError
from mintgremium.services.files import OpenFile, WorkspaceFiles
from mintgremium.ui.notifier import ChangeNotifier
from mintgremium.ui.operations import Operations

log = logging.getLogger(__name__)

_POLL_MS: Final = 2000
_SETTLE_MS: Final = 400  # the rest does not wait longer than this for the first page
_BACKUP_MS: Final = 60_000  # how often to ask whether a backup is due

Maker = Callable[[], OpenFile]


class Desk(QObject):
    """Holds the open file; opening another puts the one before away first."""

    opened = Signal(object)  # OpenFile
    settled = Signal(object)  # OpenFile; its first page is on the screen, now for the rest
    closing = Signal()
    closed = Signal()
    put_away = Signal()  # the file is backed up and given back
    kept_back = Signal(object)  # MintgremiumError: it is given back, but its backup failed
    refused = Signal(object, object)  # Path, MintgremiumError
    backed_up = Signal(object)  # Path

    def __init__(
        self,
        files: WorkspaceFiles,
        operations: Operations,
        notifier: ChangeNotifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.files = files
        self._operations = operations
        self._notifier = notifier
        self._file: OpenFile | None = None
        self._is_settled = False
        self._timers = (self._timer(_POLL_MS, self._poll), self._timer(_BACKUP_MS, self._back_up))

    @property
    def file(self) -> OpenFile | None:
        """The open file, if there is one."""
        return self._file

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file; `opened` or `refused` follows."""
        self.make(path, lambda: self.files.open(path, read_only=read_only))

    def make(self, path: Path, maker: Maker) -> None:
        """Put the open file away and take the one that `maker` gives; it runs off this thread."""
        self.close()
        self._operations.run(maker, self._arrived, partial(self._failed, path))

    def close(self) -> None:
        """Put the file away, if there is one; what is queued for it is done before."""
        if self._file is None:
            return
        self.closing.emit()
        for timer in self._timers:
            timer.stop()
        self._notifier.detach()
        file, self._file = self._file, None
        self._operations.run(file.close, self._gave_back, self.kept_back.emit)
        self.closed.emit()

    def _gave_back(self, _nothing: None) -> None:
        self.put_away.emit()

    @Slot()
    def settle(self) -> None:
        """Let everything read that can wait for the first page; once for each file."""
        if self._file is not None and not self._is_settled:
            self._is_settled = True
            self.settled.emit(self._file)

    def _arrived(self, file: OpenFile) -> None:
        self._file = file
        self._notifier.attach(file.bus)
        for timer in self._timers:
            timer.start()
        log.info("a file is open%s", ", read-only" if file.read_only else "")
        self._is_settled = False
        self.opened.emit(file)
        QTimer.singleShot(_SETTLE_MS, self, self.settle)

    def _failed(self, path: Path, error: MintgremiumError) -> None:
        log.info("a file could not be opened: %s", error.code)
        self.refused.emit(path, error)

    def _poll(self) -> None:
        if self._file is not None:
            self._operations.run(self._file.poll, lambda _: None, self._poll_failed)

    def _poll_failed(self, error: MintgremiumError) -> None:
        log.info("looking for changes of others failed: %s", error.code)

    def _back_up(self) -> None:
        if self._file is not None:
            self._operations.run(self._file.back_up_if_due, self._note_backup)

    def _note_backup(self, made: Path | None) -> None:
        if made is not None:
            self.backed_up.emit(made)

    def _timer(self, milliseconds: int, ring: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(ring)
        return timer
