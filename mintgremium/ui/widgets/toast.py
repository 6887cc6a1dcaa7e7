"""A short word about what was done, at the foot of the page, with the way back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.announce import announce
from mintgremium.ui.widgets.buttons import Button, Kind, ToolButton
from mintgremium.ui.widgets.labels import Icon, Label
from mintgremium.ui.widgets.overlay import BLUR, Overlay, paint_raised

STAYS: Final = 8000  # milliseconds
_FADE: Final = 150


class Toast(Overlay):
    """Lies over the bottom of its host for 8 s, and stays while hovered or focused.

    One toast serves a whole window: `say` replaces what it said before.
    """

    gone = Signal()

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host, _FADE)
        self._press: Callable[[], object] | None = None
        self._icon = Icon(theme, "clock", "text2", 16)
        self._text = Label("", "body500")
        self._deed = Button(theme, "", kind=Kind.LINK, clicked=self._do)
        self._keys = Label("", "caption400", "text3")
        close = ToolButton(theme, "x", self.tr("Close the message"), clicked=self.dismiss)
        self._row = QHBoxLayout(self)
        for widget in (self._icon, self._text, self._deed, self._keys, close):
            self._row.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._expire)
        for widget in (self._deed, close):
            widget.installEventFilter(self)

    def say(
        self, text: str, deed: str = "", press: Callable[[], object] | None = None, keys: str = ""
    ) -> None:
        """Show and speak `text`; `deed` is the word on the link, `keys` its shortcut in words."""
        self._text.setText(text)
        self._press = press
        self._deed.setText(deed)
        self._deed.setVisible(bool(deed))
        self._keys.setText(keys)
        self._keys.setVisible(bool(keys and deed))
        self.setAccessibleName(text)
        self.appear()
        self._timer.start()
        announce(self, text)

    def dismiss(self) -> None:
        """Go away now."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

    @override
    def place(self) -> None:
        """Stand at the bottom in the middle, 12 px above the edge."""
        px, margin = self.theme.px, self.theme.px(BLUR // 2)
        self._row.setContentsMargins(px(14) + margin, margin, px(6) + margin, margin + px(8))
        self._row.setSpacing(px(10))
        self.setMaximumWidth(self.host.width())
        self.resize(self.sizeHint().width(), px(44) + 2 * margin + px(8))
        left = (self.host.width() - self.width()) // 2
        self.move(max(0, left), self.host.height() - self.height() - px(2))

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is here."""
        super().enterEvent(event)
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        super().leaveEvent(event)
        if self.isVisible():
            self._timer.start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the raised surface."""
        margin = self.theme.px(BLUR // 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin - self.theme.px(8))
        paint_raised(painter, self.theme, box, self.theme.px(8))

    def _expire(self) -> None:
        """Go, unless the keyboard is inside."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and focused.hasFocus():
            self._timer.start()
            return
        self.dismiss()

    def _do(self) -> None:
        press = self._press
        self.dismiss()
        if press is not None:
            press()
