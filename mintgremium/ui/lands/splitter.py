"""Two parts side by side, or below each other where there is no room for both."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme


class TurningSplitter(QSplitter):
    """Keeps to the least widths of its parts (px of the design) and turns where they do not fit."""

    def __init__(self, theme: Theme, *least: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._least = theme, least
        self.setChildrenCollapsible(False)
        theme.changed.connect(self._turn)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn, if the parts no longer fit, or fit again."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        narrow = self.width() < self._theme.px(sum(self._least))
        self.setOrientation(Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal)
        for at, least in enumerate(self._least):
            if (part := self.widget(at)) is not None:
                part.setMinimumWidth(0 if narrow else self._theme.px(least))
