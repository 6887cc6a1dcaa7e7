"""Tabs with counts: the current one is firm and underlined."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTabBar

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.focus import shows_focus

_PAD: Final = 12
_GAP: Final = 7


class TabBar(QTabBar):
    """A row of tabs, known by their keys; left and right move, `key_changed` tells."""

    key_changed = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._keys: list[str] = []
        self._counts: list[str] = []
        self._hovered = -1
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMouseTracking(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.currentChanged.connect(self._tell)
        theme.changed.connect(self._renew)

    def add_tab(self, key: str, text: str, count: str = "") -> None:
        """Add a tab at the end; `count` stands small behind its text."""
        self._keys.append(key)
        self._counts.append(count)
        self.addTab(text)
        self._say(len(self._keys) - 1)

    def set_count(self, key: str, count: str) -> None:
        """Change what stands behind the text of a tab."""
        at = self._keys.index(key)
        if self._counts[at] != count:
            self._counts[at] = count
            self._say(at)
            self._renew()

    def select(self, key: str) -> None:
        """Go to a tab; an unknown key changes nothing."""
        if key in self._keys:
            self.setCurrentIndex(self._keys.index(key))

    def current_key(self) -> str:
        """Return the key of the current tab."""
        at = self.currentIndex()
        return self._keys[at] if 0 <= at < len(self._keys) else ""

    @override
    def tabSizeHint(self, index: int) -> QSize:
        """Leave room for the firm form of the text, so that nothing moves when it is chosen."""
        return QSize(round(self._content(index)) + 2 * self._theme.px(_PAD), self._theme.px(38))

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        """Never squeeze a tab; the bar scrolls instead."""
        return self.tabSizeHint(index)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint all tabs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark the tab below the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.tabAt(event.position().toPoint()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Forget the tab below the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def _paint_tab(self, painter: QPainter, index: int, box: QRect) -> None:
        theme, current = self._theme, index == self.currentIndex()
        left, middle = float(box.left() + theme.px(_PAD)), box.top() + box.height() / 2 - 1
        lit = current or index == self._hovered
        pen = Pen("body600" if current else "body500", theme.color("text" if lit else "text2"))
        left += theme.texts.draw(painter, (left, middle), self.tabText(index), pen)
        if self._counts[index]:
            count = Pen("caption", theme.color("text3"))
            at = (left + theme.px(_GAP), middle + 0.5)
            theme.texts.draw(painter, at, self._counts[index], count)
        if current:
            line = QRectF(box.left() + theme.px(_PAD), box.bottom() - theme.px(3) + 1,
                          self._content(index), theme.px(3))  # fmt: skip
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(line, theme.px(1.5), theme.px(1.5))
        if current and self.hasFocus() and shows_focus(self):
            painter.setPen(QPen(theme.color("ring"), theme.tokens.ring_width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(box).adjusted(theme.px(4), theme.px(4), -theme.px(4), -theme.px(6))
            painter.drawRoundedRect(ring, theme.px(6), theme.px(6))

    def _content(self, index: int) -> float:
        texts, count = self._theme.texts, self._counts[index]
        width = texts.width(self.tabText(index), "body600")
        return width + (self._theme.px(_GAP) + texts.width(count, "caption") if count else 0)

    def _say(self, index: int) -> None:
        spoken = ", ".join(filter(None, (self.tabText(index), self._counts[index])))
        self.setAccessibleTabName(index, spoken)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.update()

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._keys):
            self.key_changed.emit(self._keys[index])

    def _renew(self) -> None:
        # Qt caches the sizes of tabs; setting a text again makes it ask anew.
        for index in range(self.count()):
            self.setTabText(index, self.tabText(index))
        self.updateGeometry()
        self.update()
