"""The backups of a file to choose from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from mintgremium.ui.dates import moment_text
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Kind
from mintgremium.ui.widgets.looks import set_look

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mintgremium.services.files import BackupRow


class BackupsDialog(Sheet):
    """Lists backups, the newest on top; `chosen` names the file of one."""

    chosen = Signal(object)  # Path

    def __init__(self, theme: Theme, parent: QWidget | None, rows: "Sequence[BackupRow]") -> None:
        super().__init__(
            theme,
            parent,
            title=self.tr("Restore a backup"),
            explanation=self.tr("What is in the file now is backed up first.")
            if rows
            else self.tr("This file has no backup yet. One is made when it is closed."),
        )
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        set_look(self.list, surface="base")
        for row in rows:
            item = QListWidgetItem(self._text(row), self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.path)
            item.setToolTip(str(row.path))
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _: self._choose())
        self.set_body(self.list)
        self.add_button(self.tr("Close"), self.close)
        button = self.add_button(self.tr("Restore …"), self._choose, Kind.PRIMARY)
        button.setDefault(True)
        button.setEnabled(bool(rows))
        self.resize_to(560, 420)

    def _text(self, row: "BackupRow") -> str:
        reasons = {
            "auto": self.tr("by the clock"),
            "close": self.tr("when the file was closed"),
            "hand": self.tr("by hand"),
            "migration": self.tr("before the file was brought up to date"),
            "import": self.tr("before an import"),
            "restore": self.tr("before a backup was restored"),
        }
        return f"{moment_text(row.made)}   {reasons.get(row.reason, row.reason)}"

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
            self.close()
