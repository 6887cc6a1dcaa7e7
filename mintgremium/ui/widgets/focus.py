"""The focus ring: shown for the keyboard, hidden for the mouse, one per window."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QWidget,
)

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme

_PROPERTY: Final = "focusShown"
_BY_KEYS: Final = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
_BY_MOUSE: Final = frozenset({Qt.FocusReason.MouseFocusReason, Qt.FocusReason.MenuBarFocusReason})
_WALKING: Final = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right,
    Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space,
})  # fmt: skip


def shows_focus(widget: QWidget) -> bool:
    """Tell whether the widget has the focus and should show it, because the keyboard is in use."""
    return widget.property(_PROPERTY) is True


class FocusFrame(QFocusFrame):
    """A rounded ring, 2 px wide, 2 px outside of a button or another painted control."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_around(self, widget: QWidget | None) -> None:
        """Move the ring to a widget, or hide it."""
        if widget is not None:
            self.setWidget(widget)
        self.setVisible(widget is not None)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        theme, width = self._theme, self._theme.tokens.ring_width
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("ring"), width))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))


class FocusRings(QObject):
    """Watches the focus of the whole application; make one and keep it.

    Buttons and widgets with the property `ring` set to "outside" get a frame around them. Views and
    painted widgets draw the ring themselves and ask `shows_focus`. Fields show their border.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        self._keys_last = False
        self._frames: dict[QWidget, FocusFrame] = {}
        app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at focus, keys and mouse; swallow nothing."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress:
            self._keys_last = False
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._pressed(watched, event)
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if isinstance(watched, QWidget):
                self._entered(watched, event.reason())
        elif kind == QEvent.Type.FocusOut and isinstance(watched, QWidget):
            self._show(watched, shown=False)
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> None:
        self._keys_last = True
        if event.key() in _WALKING and isinstance(watched, QWidget) and watched.hasFocus():
            self._show(watched, shown=True)

    def _entered(self, widget: QWidget, reason: Qt.FocusReason) -> None:
        by_keys = reason in _BY_KEYS or (reason not in _BY_MOUSE and self._keys_last)
        self._show(widget, shown=by_keys)

    def _show(self, widget: QWidget, *, shown: bool) -> None:
        if shows_focus(widget) == shown:
            return
        widget.setProperty(_PROPERTY, shown)
        if _wants_frame(widget):
            self._frame_of(widget.window()).show_around(widget if shown else None)
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        target.update()

    def _frame_of(self, window: QWidget) -> FocusFrame:
        frame = self._frames.get(window)
        if frame is None:
            frame = self._frames[window] = FocusFrame(self._theme, window)
            window.destroyed.connect(lambda: self._frames.pop(window, None))
        return frame


def _wants_frame(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) or widget.property("ring") == "outside"
