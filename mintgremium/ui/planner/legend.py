"""What the marks of the planner mean, in one line."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mintgremium.core.overriding import override
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
        words = ", ".join(self._words.values())
        self.setAccessibleName(self.tr("Key: {words}").format(words=words))
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

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
        theme, x, middle = self._theme, box.left(), box.center().y()
        pen = Pen("small", theme.color("text2"))
        for swatch, word in self._words.items():
            width = theme.px(24) + theme.texts.width(word, pen.style)
            if x + width > box.right():
                break
            paint_swatch(painter, theme, QPointF(x, middle), swatch)
            theme.texts.draw(painter, (x + theme.px(24), middle), word, pen)
            x += width + theme.px(_GAP)


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
