"""The log of this session."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextCursor
from PySide6.QtWidgets import QWidget

from mintgremium.ui.shell.dialogs.sheet import Sheet, reading_text
from mintgremium.ui.theme.theme import Theme


class LogDialog(Sheet):
    """Shows the last lines; older ones lie in the folder."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, lines: Sequence[str], folder: Path
    ) -> None:
        super().__init__(
            theme,
            parent,
            title=self.tr("Log"),
            explanation=self.tr("The log holds no names and no texts from your file."),
        )
        field = reading_text("\n".join(lines), self.tr("Log"))
        field.moveCursor(QTextCursor.MoveOperation.End)
        self.set_body(field)
        url = QUrl.fromLocalFile(str(folder))
        self.add_button(
            self.tr("Open the folder"), lambda: QDesktopServices.openUrl(url), left=True
        )
        self.add_close_button()
        self.resize_to(820, 480)
