"""The focus ring: shown for the keyboard, hidden for the mouse, one per window.

Qt's own QFocusFrame takes margins and a square mask from the style, so a rounded ring with a gap
of 2 px needs this small widget of its own.
"""

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QScrollArea,
    QWidget,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme

_PROPERTY: Final = "focusShown"
_GAP: Final = 2
_TYPED: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_PRESSED: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_WALKING: Final = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space,
})  # fmt: skip
_MOVING: Final = frozenset({
    QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide,
    QEvent.Type.EnabledChange,
})  # fmt: skip


def shows_focus(widget: QWidget) -> bool:
    """Tell whether the widget has the focus and should show it, because the keyboard is in use."""
    return widget.property(_PROPERTY) is True


class FocusRing(QWidget):
    """A rounded ring, 2 px wide, 2 px outside of a button; follows it when it moves or scrolls."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._hole = QRect()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_around(self, widget: QWidget | None) -> None:
        """Move the ring to a widget, or hide it."""
        for watched in self._watched:
            if shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self._target, self._watched = widget, _lineage(widget) if widget else []
        for watched in self._watched:
            watched.installEventFilter(self)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target and everything it lies in."""
        if event.type() in _MOVING:
            self._place()
        return False

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        width = self._theme.tokens.ring_width
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(self._hole)
        painter.setPen(QPen(self._theme.color("ring"), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = self._theme.px(6) + _GAP + width / 2
        painter.drawRoundedRect(box, radius, radius)

    def _place(self) -> None:
        target, window = self._target, self._window
        if target is None or not shiboken6.isValid(target) or not target.isVisible():
            self.hide()
            return
        out = _GAP + self._theme.tokens.ring_width
        origin = target.mapTo(window, QPoint(0, 0))
        box = QRect(origin, target.size()).adjusted(-out, -out, out, out)
        self.setGeometry(box)
        self._hole = self._visible_part(window, out).translated(-box.topLeft())
        self.raise_()
        self.show()
        self.update()

    def _visible_part(self, window: QWidget, out: int) -> QRect:
        """Return where the ring may be seen: inside of the scroll area around the target."""
        for ancestor in self._watched:
            parent = ancestor.parentWidget()
            area = parent.parentWidget() if parent is not None else None
            if isinstance(area, QScrollArea) and area.viewport() is parent and parent is not None:
                origin = parent.mapTo(window, QPoint(0, 0))
                return QRect(origin, parent.size()).adjusted(-out, -out, out, out)
        return window.rect()


class FocusRings(QObject):
    """Watches the focus of the whole application; make one and keep it.

    The ring shows when the last input came from the keyboard. Only the windows are filtered, not
    every object: a filter in Python for each event of the application would slow the start.
    Buttons and widgets with the property `ring` set to "outside" get a ring around them. Views and
    painted widgets draw it themselves and ask `shows_focus`. Fields show their border.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._app = app
        self._theme = theme
        self._keys_last = False
        self._rings: dict[int, FocusRing] = {}
        app.focusWindowChanged.connect(self._watch)
        app.focusChanged.connect(self._moved)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice whether keys or the mouse are in use; swallow nothing."""
        kind = event.type()
        if kind in _PRESSED:
            self._keys_last = False
        elif kind in _TYPED and isinstance(event, QKeyEvent):
            self._keys_last = True
            widget = self._app.focusWidget()
            if event.key() in _WALKING and widget is not None:
                self._show(widget, shown=True)
        return False

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and shiboken6.isValid(old):
            self._show(old, shown=False)
        if now is not None:
            self._show(now, shown=self._keys_last)

    def _show(self, widget: QWidget, *, shown: bool) -> None:
        if shows_focus(widget) == shown:
            return
        widget.setProperty(_PROPERTY, shown)
        if _wants_ring(widget):
            self._ring_of(widget.window()).show_around(widget if shown else None)
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        target.update()

    def _ring_of(self, window: QWidget) -> FocusRing:
        key = shiboken6.getCppPointer(window)[0]
        ring = self._rings.get(key)
        if ring is None or not shiboken6.isValid(ring):
            ring = self._rings[key] = FocusRing(self._theme, window)
            ring.destroyed.connect(lambda: self._rings.pop(key, None))
        return ring


def _wants_ring(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) or widget.property("ring") == "outside"


def _lineage(widget: QWidget) -> list[QWidget]:
    """Return the widget and everything it lies in, but not the window."""
    line = []
    current: QWidget | None = widget
    while current is not None and not current.isWindow():
        line.append(current)
        current = current.parentWidget()
    return line
