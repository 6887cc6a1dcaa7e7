"""What the marks of the planner mean, in one line."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mintgremium.core.overriding import override
from mintgremium.ui.planner.content import LayerLine
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme

_GAP: Final = 20


class Swatch(StrEnum):
    """The kinds of marks."""

    SCHOOL = "school"
    PUBLIC = "public"
    REGIONAL = "regional"
    UNKNOWN = "unknown"
    ALL_FREE = "all_free"
    SOME_FREE = "some_free"
    MEETING = "meeting"
    CANDIDATE = "candidate"


Mark = Swatch | LayerLine
_USUAL: Final = 6  # marks of every year; the rest are rare


class Legend(QWidget):
    """Paints each mark with its word; what does not fit at the end is left to the tooltip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = {
            Swatch.SCHOOL: self.tr("School holidays"),
            Swatch.PUBLIC: self.tr("Public holiday"),
            Swatch.ALL_FREE: self.tr("all 16 Länder free"),
            Swatch.SOME_FREE: self.tr("some Länder free"),
            Swatch.MEETING: self.tr("Meeting"),
            Swatch.CANDIDATE: self.tr("Proposal"),
            Swatch.REGIONAL: self.tr("in parts of the Land"),
            Swatch.UNKNOWN: self.tr("not known yet"),
        }
        self._layers: tuple[LayerLine, ...] = ()
        self._say()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_layers(self, layers: Sequence[LayerLine]) -> None:
        """Name the calendars too, before the rarer marks."""
        self._layers = tuple(layers)
        self._say()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Be one line high."""
        return QSize(self._theme.px(600), self._theme.px(28))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, QRectF(self.rect()))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the line into a box, also of a picture that is saved."""
        x = box.left()
        for mark, word in self._entries():
            width = self._theme.px(24) + self._theme.texts.width(word, "small")
            if x + width > box.right():
                break
            self._entry(painter, QPointF(x, box.center().y()), mark, word)
            x += width + self._theme.px(_GAP)

    def _entry(self, painter: QPainter, at: QPointF, mark: Mark, word: str) -> None:
        theme = self._theme
        if isinstance(mark, LayerLine):
            side = theme.px(8)
            box = QRectF(at.x() + theme.px(6), at.y() - side / 2, side, side)
            painter.fillRect(box, theme.color(mark.color))
        else:
            paint_swatch(painter, theme, at, mark)
        pen = Pen("small", theme.color("text2"))
        theme.texts.draw(painter, (at.x() + theme.px(24), at.y()), word, pen)

    def _entries(self) -> list[tuple[Mark, str]]:
        usual: list[tuple[Mark, str]] = list(self._words.items())
        layers: list[tuple[Mark, str]] = [(layer, layer.name) for layer in self._layers]
        return [*usual[:_USUAL], *layers, *usual[_USUAL:]]

    def _say(self) -> None:
        words = ", ".join(word for _, word in self._entries())
        self.setAccessibleName(self.tr("Key: {words}").format(words=words))
        self.setToolTip(words)


def paint_swatch(painter: QPainter, theme: Theme, at: QPointF, swatch: Swatch) -> None:
    """Paint one mark, up to 18 px wide; `at` is its left edge and middle."""
    px, color = theme.px, theme.color
    bar = QRectF(at.x(), at.y() - px(6), px(18), px(12))
    thin = QRectF(at.x() + px(7), at.y() - px(6), px(3), px(12))
    small = QRectF(at.x() + px(5), at.y() - px(6), px(10), px(12))
    center = QPointF(at.x() + px(9), at.y())
    match swatch:
        case Swatch.SCHOOL:
            painter.fillRect(bar, color("holiday"))
            painter.fillRect(bar.adjusted(0, bar.height() - px(2), 0, 0), color("holidayLine"))
        case Swatch.PUBLIC:
            painter.fillRect(thin, color("publicDay"))
        case Swatch.REGIONAL:
            painter.fillRect(thin.adjusted(0, px(6), 0, 0), color("publicDay"))
        case Swatch.UNKNOWN:
            painter.fillRect(bar, QBrush(color("lineStrong"), Qt.BrushStyle.BDiagPattern))
        case Swatch.ALL_FREE:
            painter.fillRect(small, color("accent"))
        case Swatch.SOME_FREE:
            painter.fillRect(small.adjusted(0, px(6), 0, 0), color("lineStrong"))
        case Swatch.MEETING:
            painter.save()
            painter.translate(center)
            painter.rotate(45)
            half = px(9) / 2
            painter.fillRect(QRectF(-half, -half, 2 * half, 2 * half), color("text"))
            painter.restore()
        case Swatch.CANDIDATE:
            painter.setPen(QPen(color("accent"), px(1.5)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, px(6), px(6))
