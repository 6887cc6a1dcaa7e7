"""Small marks in a row, one for each time: filled, half, hollow, crossed, or nothing known."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mintgremium.ui.theme.theme import Theme

DOT: Final = 9  # px of the design
GAP: Final = 3


def dots_width(theme: Theme, count: int) -> int:
    """Return how many pixels so many marks take."""
    return count * theme.px(DOT + GAP)


def paint_dots(
    painter: QPainter, theme: Theme, at: QPointF, dots: tuple[str, ...], room: float
) -> float:
    """Paint the last marks that fit from the left edge and middle `at`; return their width."""
    step = theme.px(DOT + GAP)
    fitting = dots[-max(0, int(room // step)) :] if room >= step else ()
    for number, dot in enumerate(fitting):
        box = QRectF(
            at.x() + number * step, at.y() - theme.px(DOT) / 2, theme.px(DOT), theme.px(DOT)
        )
        _paint_dot(painter, theme, box.adjusted(0.5, 0.5, -0.5, -0.5), dot)
    return len(fitting) * step


def _paint_dot(painter: QPainter, theme: Theme, box: QRectF, dot: str) -> None:
    """Paint one mark; each has a shape of its own, so that colour is never needed."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match dot:
        case "full":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("ok"))
            painter.drawEllipse(box)
        case "half":
            painter.setPen(QPen(theme.color("info"), theme.px(1.4)))
            painter.drawEllipse(box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("info"))
            painter.drawChord(box, 90 * 16, 180 * 16)
        case "ring":
            painter.setPen(QPen(theme.color("neutral"), theme.px(1.4)))
            painter.drawEllipse(box)
        case "cross":
            painter.setPen(QPen(theme.color("crit"), theme.px(1.6)))
            inner = box.adjusted(1, 1, -1, -1)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        case _:
            painter.setPen(QPen(theme.color("lineStrong"), theme.px(1.6)))
            middle, half = box.center(), box.width() / 4
            painter.drawLine(
                QPointF(middle.x() - half, middle.y()), QPointF(middle.x() + half, middle.y())
            )
