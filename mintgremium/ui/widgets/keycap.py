"""Keys as small caps, beside what they do."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme

_PAD: Final = 6
_HEIGHT: Final = 18
_GAP: Final = 6


def keycap_width(theme: Theme, keys: str) -> float:
    """Return how wide the cap will be, in px."""
    return theme.texts.width(keys, "keycap") + 2 * theme.px(_PAD)


def paint_keycap(painter: QPainter, theme: Theme, at: QPointF, keys: str) -> float:
    """Paint a cap; `at` is its left edge and middle. Return its width."""
    width, height = keycap_width(theme, keys), theme.px(_HEIGHT)
    box = QRectF(at.x(), at.y() - height / 2, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(theme.color("lineStrong"), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(box, theme.px(4), theme.px(4))
    pen = Pen("keycap", theme.color("text2"))
    theme.texts.draw(painter, (at.x() + theme.px(_PAD), at.y()), keys, pen)
    return width


class KeyHint(QWidget):
    """A key and what it does, as in the foot of the palette and of the meeting mode."""

    def __init__(self, theme: Theme, keys: str, text: str = "") -> None:
        super().__init__()
        self._theme, self._keys, self._text = theme, keys, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{keys}: {text}" if text else keys)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        """Ask for cap and text."""
        text = self._theme.texts.width(self._text, "caption400")
        gap = self._theme.px(_GAP) if self._text else 0
        width = keycap_width(self._theme, self._keys) + gap + text
        return QSize(round(width) + 1, self._theme.px(22))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint cap and text."""
        theme, middle = self._theme, self.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = paint_keycap(painter, theme, QPointF(0, middle), self._keys) + theme.px(_GAP)
        pen = Pen("caption400", theme.color("text2"))
        theme.texts.draw(painter, (left, middle), self._text, pen)
