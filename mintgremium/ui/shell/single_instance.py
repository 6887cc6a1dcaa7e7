"""One window per user: a second start hands its file to the first and ends."""

import logging
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:  # Qt's network module is loaded when the window stands
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_PATIENCE: Final = 1000  # ms until a busy first window counts as dead
_END: Final = b"\n"


def channel_name(home: Path) -> str:
    """Name the channel of this user and these program folders; two homes do not meet."""
    import getpass
    import hashlib

    key = f"{getpass.getuser()}|{home}"
    return f"mintgremium-{hashlib.sha256(key.encode()).hexdigest()[:16]}"


class SingleInstance(QObject):
    """Listens for later starts; emits `wanted` with the file they were asked to open."""

    wanted = Signal(str)  # path of a file, or empty: only bring the window up

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._lock = QLockFile(str(home / "running.lock"))
        self._lock.setStaleLockTime(0)  # the process decides, not the clock
        self._server: QLocalServer | None = None

    def begin(self) -> bool:
        """Become the one; False when another process is it already."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Hear later starts from now on; call it when the window stands."""
        from PySide6.QtNetwork import QLocalServer

        name = channel_name(self._home)
        QLocalServer.removeServer(name)  # left by one that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_calls)
        if not self._server.listen(name):
            log.info("no channel for later starts: %s", self._server.errorString())

    def call_first(self, file: str) -> bool:
        """Hand a file to the first window; False if it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(channel_name(self._home))
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(file.encode() + _END)
        told = socket.waitForBytesWritten(_PATIENCE)
        socket.disconnectFromServer()
        return told

    def end(self) -> None:
        """Make room for another process."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _take_calls(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)
            self._hear(socket)

    def _hear(self, socket: "QLocalSocket") -> None:
        while socket.canReadLine():
            line = bytes(socket.readLine().data()).decode(errors="replace")
            self.wanted.emit(line.rstrip("\n"))
