"""Buttons: one look for each kind, one way to give them an icon."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.looks import set_look


class Kind(StrEnum):
    """How much a button asks for attention; a view has one primary button at most."""

    PLAIN = "plain"
    PRIMARY = "primary"
    QUIET = "quiet"
    DANGER = "danger"
    LINK = "link"
    BACK = "back"


_ICON_COLORS: Final = {
    Kind.PLAIN: "text2",
    Kind.PRIMARY: "onAccent",
    Kind.QUIET: "text2",
    Kind.DANGER: "critFg",
    Kind.LINK: "accent",
    Kind.BACK: "text2",
}


class Button(QPushButton):
    """A push button of a kind, with an icon that follows the theme."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = Kind.PLAIN,
        icon: str = "",
        clicked: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon_name = icon
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor if kind is Kind.LINK else self.cursor())
        self.set_kind(kind)
        if clicked is not None:
            self.clicked.connect(lambda _checked: clicked())

    def set_kind(self, kind: Kind) -> None:
        """Change the look, for example when another button becomes the primary one."""
        self._kind = kind
        set_look(self, kind=str(kind))
        self._bind_icon()

    @override
    def setText(self, text: str) -> None:
        """Change the text; between icon and text there is air, before none there is not."""
        had_text = bool(self.text())
        super().setText(text)
        if had_text != bool(text):
            self._bind_icon()

    def _bind_icon(self) -> None:
        if self._icon_name:
            self._theme.set_icon(self, self._icon_name, _ICON_COLORS[self._kind])

    def set_small(self) -> None:
        """Make the button 26 instead of 30 high, for use inside rows."""
        set_look(self, small="true")


class ToolButton(QToolButton):
    """A button that shows only an icon; its name is spoken and shown as tooltip."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        *,
        clicked: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme.set_icon(self, icon)
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if clicked is not None:
            self.clicked.connect(lambda _checked: clicked())

    def set_name(self, name: str) -> None:
        """Change what the button is called."""
        self.setAccessibleName(name)
        self.setToolTip(name)


class MenuButton(ToolButton):
    """A tool button that opens a menu of actions, usually the `…` of a page."""

    def __init__(
        self, theme: Theme, name: str, actions: Sequence[QAction], *, icon: str = "ellipsis"
    ) -> None:
        super().__init__(theme, icon, name)
        menu = QMenu(self)
        menu.addActions(list(actions))
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
