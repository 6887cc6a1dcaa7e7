"""Open files and folders with the programs of the system, and documents made on the spot."""

import shutil
import tempfile
import weakref
from collections.abc import Callable
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from mintgremium.runtime.whole_files import write_whole
from mintgremium.ui.context import ViewContext
from mintgremium.ui.messages import Notice

Made = tuple[str, bytes]  # file name and content


class Opener(QObject):
    """Hands files to other programs; what is only looked at lies in a folder of its own.

    That folder goes away with the opener, or at the end of the program.
    """

    def __init__(self, context: ViewContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._folder: Path | None = None

    def look_at(self, make: Callable[[], Made]) -> None:
        """Make a file off this thread and open a copy of it to look at."""

        def written() -> Path:
            name, data = make()
            target = self._private_folder() / token_hex(4) / name
            target.parent.mkdir()
            write_whole(target, [data])
            return target

        self._context.operations.run_long(lambda _progress: written(), self.open)

    def save(self, make: Callable[[], Made], target: Path, said: str) -> None:
        """Make a file off this thread and store it where the user chose; it may replace one."""

        def written() -> Path:
            write_whole(target, [make()[1]], force=True)
            return target

        self._context.operations.run_long(
            lambda _progress: written(), lambda _path: self._context.messages.say(said)
        )

    def open(self, path: Path) -> None:
        """Open a file or folder; say where it lies if the system has no program for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self.tr("No program of the system opens this. It lies at {path}.")
            self._context.messages.notice(Notice("info", text.format(path=path), key="opening"))

    def _private_folder(self) -> Path:
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="mintgremium-"))
            weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder
