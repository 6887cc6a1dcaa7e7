"""What the window shows while no file is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.ui.actions import ActionRegistry, plain
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import Button, Kind
from mintgremium.ui.widgets.labels import ElidedLabel, Label
from mintgremium.ui.widgets.looks import set_look

_WIDTH: Final = 640


class WelcomePage(QWidget):
    """Offers to set up, to open, and the files used last."""

    chosen = Signal(object)  # Path

    def __init__(self, theme: Theme, actions: ActionRegistry) -> None:
        super().__init__()
        set_look(self, surface="base")
        self._theme = theme
        self._actions = actions
        column = QWidget()
        column.setMaximumWidth(theme.px(_WIDTH))
        self._column = QVBoxLayout(column)
        self._column.setSpacing(theme.px(8))
        self._column.addWidget(Label(self.tr("No file is open"), "title"))
        text = self.tr("A file holds everything: committees, people, meetings and minutes.")
        self._column.addWidget(Label(text, "body", "text2", wrap=True))
        self._column.addSpacing(theme.px(8))
        self._column.addLayout(self._buttons())
        self._column.addSpacing(theme.px(16))
        self._heading = Label(self.tr("Opened last"), "small500", "text2")
        self._column.addWidget(self._heading)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        self._column.addLayout(self._recent)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, 4)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)

    def show_recent(self, files: Sequence[Path]) -> None:
        """List the files used last; those that are gone cannot be chosen."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in files:
            self._recent.addWidget(self._line(path))
        self._heading.setVisible(bool(files))

    def _line(self, path: Path) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(12))
        link = Button(
            self._theme, path.stem, kind=Kind.LINK, clicked=partial(self.chosen.emit, path)
        )
        is_there = path.is_file()
        link.setEnabled(is_there)
        place = str(path.parent) if is_there else self.tr("not found in {folder}")
        row.addWidget(link, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(ElidedLabel(place.format(folder=path.parent), "small", "text3"), 1)
        return line

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        kinds = {
            "extras.set_up": Kind.PRIMARY,
            "file.open": Kind.PLAIN,
            "file.sample": Kind.LINK,
            "file.restore": Kind.LINK,
        }
        for action_id, kind in kinds.items():
            action = self._actions.action(action_id)
            button = Button(
                self._theme, plain(action.text()), kind=kind, clicked=action.trigger, parent=self
            )
            button.setToolTip(action.toolTip())
            row.addWidget(button)
        row.addStretch(1)
        return row
