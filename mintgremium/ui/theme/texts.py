"""Laid-out texts for delegates: shaping and eliding a text costs more than drawing it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText

WIDE: Final = 100_000
_MOST: Final = 20_000


@dataclass(slots=True)
class LaidOut:
    """A text ready to draw: its shape, its width in px, and whether it was cut."""

    shape: QStaticText
    width: float
    height: float
    font: QFont
    cut: bool


class Pen(NamedTuple):
    """What a text is written with: a style of the type scale and a colour."""

    style: str
    color: QColor


class TextCache:
    """Keeps laid-out texts by text, style and available width."""

    def __init__(
        self, font: Callable[[str], QFont], metrics: Callable[[str], QFontMetricsF]
    ) -> None:
        self._font = font
        self._metrics = metrics
        self._known: dict[tuple[str, str, int], LaidOut] = {}

    def clear(self) -> None:
        """Forget everything, after a change of theme or scale."""
        self._known.clear()

    def lay_out(self, text: str, style: str, room: int) -> LaidOut:
        """Return `text` in `style`, cut with an ellipsis if it needs more than `room` px."""
        key = (text, style, room)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            found = self._known[key] = self._make(text, style, room)
        return found

    def draw(
        self, painter: QPainter, at: tuple[float, float], text: str, pen: Pen, room: int = WIDE
    ) -> float:
        """Draw `text` with its left edge at `at[0]`, centred on `at[1]`; return its width in px."""
        if not text or room <= 0:
            return 0.0
        laid = self.lay_out(text, pen.style, room)
        painter.setFont(laid.font)
        painter.setPen(pen.color)
        painter.drawStaticText(QPointF(at[0], at[1] - laid.height / 2), laid.shape)
        return laid.width

    def width(self, text: str, style: str) -> float:
        """Return the width of the whole text in px."""
        return self.lay_out(text, style, WIDE).width if text else 0.0

    def _make(self, text: str, style: str, room: int) -> LaidOut:
        metrics, font = self._metrics(style), self._font(style)
        shown = text.replace("\n", " ")
        shape = _shape(shown, font)
        cut = shape.size().width() > room
        if cut:
            shape = _shape(metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room), font)
        return LaidOut(shape, shape.size().width(), metrics.height(), font, cut)


def _shape(text: str, font: QFont) -> QStaticText:
    shape = QStaticText(text)
    shape.setTextFormat(Qt.TextFormat.PlainText)
    shape.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    shape.prepare(font=font)
    return shape
