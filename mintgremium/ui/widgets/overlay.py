"""What palette and toast share: a soft shadow, fading in, and lying over a host widget."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QGraphicsOpacityEffect, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.theme import Theme

BLUR: Final = 24
DROP: Final = 8
_RINGS: Final = 12


def paint_raised(painter: QPainter, theme: Theme, box: QRectF, radius: float) -> None:
    """Paint a raised surface with a border and the one shadow of the design below it."""
    shadow = QColor(theme.color("shadow"))
    share = shadow.alphaF() * 1.4 / _RINGS
    painter.setPen(Qt.PenStyle.NoPen)
    drop, blur = theme.px(DROP), theme.px(BLUR)
    for ring in range(_RINGS):
        out = blur / 2 * (1 - ring / _RINGS)
        shadow.setAlphaF(share)
        painter.setBrush(shadow)
        soft = box.translated(0, drop * 0.6).adjusted(-out, -out, out, out)
        painter.drawRoundedRect(soft, radius + out, radius + out)
    painter.setPen(theme.color("lineStrong"))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Overlay(QWidget):
    """A child that lies over its host, is placed anew whenever the host changes, and fades in."""

    def __init__(self, theme: Theme, host: QWidget, fade: int) -> None:
        super().__init__(host)
        self.theme = theme
        self.host = host
        self._fade = fade
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._animation = QPropertyAnimation(self._effect, b"opacity", self)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.finished.connect(self._faded)
        host.installEventFilter(self)
        theme.changed.connect(self.place)
        self.hide()

    def place(self) -> None:
        """Take the right place in the host; subclasses say which."""
        raise NotImplementedError

    def appear(self) -> None:
        """Come up above everything else in the host."""
        self.place()
        duration = self.theme.fade(self._fade)
        if duration:
            self._effect.setEnabled(True)
            self._animation.setDuration(duration)
            self._animation.setStartValue(0.0)
            self._animation.setEndValue(1.0)
            self._animation.start()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the host."""
        if watched is self.host and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def _faded(self) -> None:
        """Switch the effect off: painting through it costs time."""
        self._effect.setEnabled(False)
