"""A page that scrolls up and down and is just as high as its wrapped texts need."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.widgets.looks import set_look


class FlowArea(QScrollArea):
    """Holds one widget with a layout.

    A resizable QScrollArea takes the least size of wrapped labels, which is for a narrow column,
    and would scroll through empty space.
    """

    def __init__(self, name: str, inner: QWidget, surface: str = "base") -> None:
        super().__init__()
        self._inner = inner
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (self, inner):
            set_look(widget, surface=surface)
        self.setWidget(inner)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the new width."""
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the content."""
        done = super().eventFilter(watched, event)
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        layout, room = self._inner.layout(), self.viewport().size()
        if layout is not None:
            needed = layout.totalHeightForWidth(room.width())
            needed = needed if needed > 0 else layout.totalSizeHint().height()
            self._inner.resize(room.width(), max(needed, room.height()))
