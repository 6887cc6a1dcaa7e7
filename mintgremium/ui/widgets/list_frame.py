"""A list with its toolbar above and its inspector at the right."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.buttons import ToolButton
from mintgremium.ui.widgets.inspector import Inspector
from mintgremium.ui.widgets.labels import hairline
from mintgremium.ui.widgets.looks import set_look

_BAR: Final = 46
_ROOM_BESIDE: Final = 780  # px of content below which the inspector lies over the list


class ListFrame(QWidget):
    """Toolbar of 46 px and list at the left, inspector at the right.

    Where there is little room the inspector lies over the list and a button opens it.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.side: Inspector | None = None
        set_look(self, surface="base")
        self._bar = QWidget()
        self._left, self._right, self._end = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._rule = hairline(vertical=True)
        self._opener = ToolButton(
            theme, "panel-right-open", self.tr("Show details"), clicked=self._toggle
        )
        row = QHBoxLayout(self._bar)
        theme.set_space(row, (28, 0, 12, 0), 8)
        for part in (self._left, self._right, self._end):
            theme.set_space(part, spacing=8)
        row.addLayout(self._left)
        row.addStretch(1)
        row.addLayout(self._right)
        row.addLayout(self._end)
        row.addWidget(self._opener)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._bar)
        self._body = left
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(0)
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._rule)
        self._rule.hide()
        self._beside = True
        self._fit()
        theme.changed.connect(self._fit)

    def fill(self, body: QWidget, side: Inspector | None = None) -> None:
        """Put the list and, if there is one, its inspector in place; call once."""
        self._body.addWidget(body, 1)
        self.side = side
        if side is not None:
            self._columns.addWidget(side)
            self._rule.show()
        self._place()

    def add_left(self, *widgets: QWidget) -> None:
        """Add filters to the toolbar."""
        for widget in widgets:
            self._left.addWidget(widget)

    def add_right(self, *widgets: QWidget) -> None:
        """Add commands to the toolbar."""
        for widget in widgets:
            self._right.addWidget(widget)

    def add_end(self, *widgets: QWidget) -> None:
        """Add tool buttons to the very end of the toolbar."""
        for widget in widgets:
            self._end.addWidget(widget)

    def show_side(self) -> None:
        """Show the inspector, also where it lies over the list."""
        if self.side is not None and self.side.isHidden():
            self._toggle()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for no more than the toolbar: the inspector can give way."""
        return QSize(self._bar.minimumSizeHint().width(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the inspector beside the list or over it."""
        super().resizeEvent(event)
        self._place()

    def _fit(self) -> None:
        self._bar.setFixedHeight(self._theme.px(_BAR))
        self._place()

    def _place(self) -> None:
        wide = 0 if self.side is None else self.side.sizeHint().width()
        least = self._bar.minimumSizeHint().width() + wide
        beside = self.width() >= max(least, self._theme.px(_ROOM_BESIDE))
        self._opener.setVisible(self.side is not None and not beside)
        if self.side is None:
            return
        if beside != self._beside:
            self._beside = beside
            if beside:
                self._columns.addWidget(self.side)
            else:
                self._columns.removeWidget(self.side)
            self._rule.setVisible(beside)
            self.side.setVisible(beside)
        if not beside:
            width, top = self.side.sizeHint().width(), self._theme.px(_BAR)
            self.side.setGeometry(self.width() - width, top, width, self.height() - top)
            self.side.raise_()

    def _toggle(self) -> None:
        if self.side is not None:
            self.side.setVisible(self.side.isHidden())
            self.side.raise_()
