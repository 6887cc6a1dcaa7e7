"""What the window said since the start."""

from collections.abc import Sequence

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from mintgremium.ui.dates import clock_text
from mintgremium.ui.messages import StatusEntry
from mintgremium.ui.shell.dialogs.sheet import Sheet
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.looks import set_look

_ICONS = {"info": "info", "ok": "circle-check", "warn": "triangle-alert", "crit": "circle-alert"}


class MessagesDialog(Sheet):
    """Lists the messages, the newest on top."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, entries: Sequence[StatusEntry]
    ) -> None:
        super().__init__(theme, parent, title=self.tr("Messages"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Messages, newest first"))
        set_look(self.list, surface="base")
        for entry in reversed(entries):
            icon = theme.icon(_ICONS[entry.tone], f"{entry.tone}Fg")
            QListWidgetItem(icon, f"{clock_text(entry.at)}  {entry.text}", self.list)
        self.set_body(self.list)
        self.add_close_button()
        self.resize_to(640, 420)
