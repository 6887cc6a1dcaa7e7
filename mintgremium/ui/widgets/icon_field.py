"""A line edit with icons inside. Qt's own ones keep their size when the text grows."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme

_SIDE = 28  # room for one icon, px of the design


class IconField(QLineEdit):
    """Holds at most one icon before and one behind the text."""

    _icon_theme: Theme | None = None
    _leading: QToolButton | None = None
    _trailing: QToolButton | None = None

    def add_leading(self, theme: Theme, icon: str) -> None:
        """Show an icon before the text; it says nothing and does nothing."""
        self._leading = self._make(theme, icon)
        self._leading.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._place()

    def add_trailing(
        self, theme: Theme, icon: str, name: str, press: Callable[[], object]
    ) -> QToolButton:
        """Show a button behind the text; keys reach the same deed in another way."""
        button = self._trailing = self._make(theme, icon)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked: press())
        self._place()
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the icons at the ends."""
        super().resizeEvent(event)
        self._place()

    def _make(self, theme: Theme, icon: str) -> QToolButton:
        if self._icon_theme is None:
            self._icon_theme = theme
            theme.changed.connect(self._place)
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        theme.set_icon(button, icon)
        button.show()
        return button

    def _place(self) -> None:
        if self._icon_theme is None:
            return
        edge, side, height = self._icon_theme.px(2), self._icon_theme.px(_SIDE), self.height()
        if self._leading is not None:
            self._leading.setGeometry(edge, 0, side, height)
        if self._trailing is not None:
            self._trailing.setGeometry(self.width() - side - edge, 0, side, height)
        inner = side - 2 * edge
        left = inner if self._leading is not None else 0
        right = inner if self._trailing is not None else 0
        self.setTextMargins(left, 0, right, 0)
