"""A field for a folder, typed or chosen."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button
from mintgremium.ui.widgets.editors import TextField


class FolderField(QWidget):
    """An editor for forms whose value is the path as text; empty is allowed."""

    edited = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.text = TextField()
        self.text.setAccessibleName(name)
        self.text.edited.connect(self.edited)
        self.setFocusProxy(self.text)
        button = Button(theme, self.tr("Choose …"), clicked=self._ask)
        button.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.text, 1)
        row.addWidget(button)

    def value(self) -> str:
        """Return the path."""
        return self.text.value()

    def set_value(self, value: str | None) -> None:
        """Show a path."""
        self.text.set_value(value)

    def problem(self) -> str:
        """Return a sentence if there is text that names no folder."""
        folder = self.value()
        if not folder or Path(folder).is_dir():
            return ""
        return self.tr("This folder does not exist. Choose another one.")

    def _ask(self) -> None:
        chooser = QFileDialog(self, self.tr("Choose a folder"), self.value())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self._take)
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _take(self, folder: str) -> None:
        self.set_value(folder)
        self.edited.emit()
