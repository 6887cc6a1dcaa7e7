"""From a chosen or dropped file to the dialog that shows what it would change."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mintgremium.ui.member_lists.sources import Source, read_source

if TYPE_CHECKING:
    from mintgremium.ui.context import ViewContext


class ImportFlow(QObject):
    """Reads a file off the window's thread, then opens the dialog."""

    opened = Signal(object)  # ImportDialog

    def __init__(self, context: "ViewContext", parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._parent = context, parent

    def begin(self, path: Path) -> None:
        """Read a file; what it would change is shown, nothing is written."""
        read = partial(read_source, self._context.services, path)
        self._progress = self._context.operations.run_long(read, self._open)
        self._progress.finished.connect(self._end)

    def _end(self) -> None:
        if self._progress.cancelled:  # nothing will come of it
            self.deleteLater()

    def _open(self, source: Source) -> None:
        from mintgremium.ui.member_lists.import_dialog import ImportDialog

        dialog: ImportDialog = ImportDialog(self._context, source, self._parent)
        dialog.open()
        self.opened.emit(dialog)
        self.deleteLater()
