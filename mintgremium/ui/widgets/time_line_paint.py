"""Paint a time line, for the widget and for saved pictures."""

from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme
from mintgremium.ui.widgets.marks import paint_tag, tag_width
from mintgremium.ui.widgets.time_line_rows import Placed, PlacedSpan, SpanLook

_HEAD: Final = 28
_LINE: Final = 24
_BAR: Final = 20
_PAD: Final = 4  # above and below the lines of a lane
_LEAST_LABELS, _MOST_LABELS = 72, 208
_LEAST_YEAR: Final = 40  # px that the number of a year needs
_QUARTERS: Final = 140  # px of a year from which on its quarters are marked
_LEAST_BAR: Final = 4
_TITLE: Final = 44
_MARGIN: Final = 16
_STEPS: Final = (1, 2, 5, 10, 20, 50)
_MONTHS: Final = (4, 7, 10)
_LOOKS: Final = {  # ground, outline, ink
    SpanLook.HOLDER: ("accentSoft", "accent", "text"),
    SpanLook.DEPUTY: ("infoBg", "info", "infoFg"),
    SpanLook.ROLE: ("warnBg", "warn", "warnFg"),
    SpanLook.WORK: ("neutralBg", "neutral", "neutralFg"),
    SpanLook.GAP: ("base", "crit", "critFg"),
}


@dataclass(frozen=True)
class TimeLineDrawing:
    """Knows where lanes, years and spans stand in a picture of so many pixels."""

    theme: Theme
    placed: Placed
    today: date
    width: int  # of the days, without the labels

    @property
    def head(self) -> int:
        """Return the height of the years above."""
        return self.theme.px(_HEAD)

    @property
    def labels(self) -> int:
        """Return the width of the names at the left."""
        theme = self.theme
        wide = max((self._label_width(at) for at in range(len(self.placed.lanes))), default=0)
        return min(theme.px(_MOST_LABELS), max(theme.px(_LEAST_LABELS), ceil(wide) + theme.px(20)))

    @property
    def height(self) -> int:
        """Return the height of everything."""
        return self.head + sum(self._lane_height(at) for at in range(len(self.placed.lanes)))

    def top_of(self, lane: int) -> int:
        """Return the upper edge of a lane."""
        return self.head + sum(self._lane_height(at) for at in range(lane))

    def box_of(self, placed: PlacedSpan) -> QRectF:
        """Return the bar of a span; x counts from the first day, y from the top of the years."""
        axis, px = self.placed.axis, self.theme.px
        left = axis.share(placed.span.begins(axis)) * self.width
        right = (axis.share(placed.span.ends(axis)) + 1 / axis.days) * self.width
        top = self.top_of(placed.lane) + px(_PAD) + placed.line * px(_LINE)
        air = (px(_LINE) - px(_BAR)) / 2
        return QRectF(left, top + air, max(px(_LEAST_BAR), right - left - 1), px(_BAR))

    def span_at(self, x: float, y: float) -> int | None:
        """Return which span lies there."""
        boxes = (self.box_of(each) for each in self.placed.spans)
        return next((at for at, box in enumerate(boxes) if box.contains(x, y)), None)

    # -- painting

    def ground(self, painter: QPainter) -> None:
        """Paint years, lines between lanes and all spans; x = 0 is the first day."""
        theme, placed = self.theme, self.placed
        self._years(painter)
        for at in range(len(placed.lanes)):
            y = self.top_of(at + 1) - 1
            painter.fillRect(0, y, self.width, 1, theme.color("line"))
        for each in placed.spans:
            self._span(painter, each)

    def years(self, painter: QPainter) -> None:
        """Paint the numbers of the years over what scrolled below them."""
        theme = self.theme
        painter.fillRect(QRectF(0, 0, self.width, self.head), theme.color("base"))
        painter.fillRect(0, self.head - 1, self.width, 1, theme.color("lineStrong"))
        pen = Pen("caption600", theme.color("text2"))
        today, room = self.x_of_today(), theme.px(_LEAST_YEAR)
        for year, left, _right in self._year_edges():
            wanted = (year - self.placed.axis.first.year) % self._step() == 0
            if wanted and not left - room * 0.6 < today < left + room:  # there stands "today"
                theme.texts.draw(painter, (left + theme.px(4), self.head / 2), str(year), pen)

    def now(self, painter: QPainter, word: str, above: int = 0) -> None:
        """Paint the line of today; its word stands `above` px further down, at the years."""
        theme, x = self.theme, self.x_of_today()
        painter.setPen(QPen(theme.color("text"), theme.px(1.5)))
        painter.drawLine(QPointF(x, above + self.head - theme.px(4)), QPointF(x, self.height))
        width, height = theme.texts.width(word, "caption600") + theme.px(10), theme.px(16)
        left = min(max(0.0, x - width / 2), self.width - width)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("text"))
        box = QRectF(left, above + (self.head - height) / 2, width, height)
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        pen = Pen("caption600", theme.color("base"))
        at = (left + theme.px(5), above + self.head / 2)
        theme.texts.draw(painter, at, word, pen)

    def x_of_today(self) -> float:
        """Return the middle of today."""
        axis = self.placed.axis
        return (axis.share(self.today) + 0.5 / axis.days) * self.width

    def names(self, painter: QPainter) -> None:
        """Paint the names of the lanes into the column at the left."""
        theme, width = self.theme, self.labels
        painter.fillRect(QRectF(0, 0, width, self.height), theme.color("base"))
        for at, lane in enumerate(self.placed.lanes):
            middle = self.top_of(at) + theme.px(_PAD) + theme.px(_LINE) / 2
            x = 0.0
            if lane.tag:
                x += paint_tag(painter, theme, QPointF(x, middle), lane.tag) + theme.px(8)
            pen = Pen("small", theme.color("text2"))
            theme.texts.draw(painter, (x, middle), lane.name, pen, int(width - x - theme.px(10)))
            painter.fillRect(0, self.top_of(at + 1) - 1, width, 1, theme.color("line"))
        painter.fillRect(0, self.head - 1, width, 1, theme.color("lineStrong"))

    def ring(self, painter: QPainter, at: int, *, focused: bool) -> None:
        """Paint the outline of the chosen span."""
        theme = self.theme
        wide = theme.tokens.ring_width if focused else 1
        box = self.box_of(self.placed.spans[at]).adjusted(-2, -2, 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("ring" if focused else "text3"), wide))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))

    # -- inner workings

    def _span(self, painter: QPainter, each: PlacedSpan) -> None:
        theme, box = self.theme, self.box_of(each).adjusted(0.5, 0.5, -0.5, -0.5)
        ground, outline, ink = _LOOKS[each.span.look]
        is_gap = each.span.look is SpanLook.GAP
        planned = each.span.first is not None and each.span.first > self.today
        pen = QPen(theme.color(outline), 1)
        if is_gap or planned:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.color("base" if planned else ground))
        radius = min(theme.px(4), box.width() / 2)
        painter.drawRoundedRect(box, radius, radius)
        if is_gap:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(theme.color("crit"), Qt.BrushStyle.BDiagPattern))
            painter.drawRoundedRect(box, radius, radius)
        self._words(painter, each, box, ink)

    def _words(self, painter: QPainter, each: PlacedSpan, box: QRectF, ink: str) -> None:
        theme, room = self.theme, int(box.width() - self.theme.px(12))
        at, middle = box.left() + theme.px(6), box.center().y()
        needed = theme.texts.width(each.span.text, "caption400")
        if room < theme.px(24) and needed > room:
            return  # tooltip, keyboard and table tell it
        pen = Pen("caption400", theme.color(ink))
        if each.span.look is SpanLook.GAP:  # its ground is hatched: words need a quiet one
            wide = min(needed, room) + theme.px(8)
            quiet = QRectF(at - theme.px(4), box.top() + 2, wide, box.height() - 4)
            painter.fillRect(quiet, theme.color("base"))
        theme.texts.draw(painter, (at, middle), each.span.text, pen, room)

    def _years(self, painter: QPainter) -> None:
        theme, below = self.theme, self.height - self.head
        for year, left, right in self._year_edges():
            if year % 2 == 0:
                box = QRectF(left, self.head, right - left, below)
                painter.fillRect(box, theme.color("weekend"))
            if right - left >= theme.px(_QUARTERS):
                for month in _MONTHS:
                    x = round(self.placed.axis.share(date(year, month, 1)) * self.width)
                    painter.fillRect(x, self.head, 1, below, theme.color("line"))

    def _year_edges(self) -> list[tuple[int, float, float]]:
        axis = self.placed.axis
        return [
            (
                year,
                axis.share(date(year, 1, 1)) * self.width,
                (axis.share(date(year, 12, 31)) + 1 / axis.days) * self.width,
            )
            for year in range(axis.first.year, axis.last.year + 1)
        ]

    def _step(self) -> int:
        """Return how many years lie between two numbers."""
        axis, room = self.placed.axis, self.theme.px(_LEAST_YEAR)
        a_year = self.width * 365 / axis.days
        return next((step for step in _STEPS if step * a_year >= room), _STEPS[-1])

    def _lane_height(self, lane: int) -> int:
        px = self.theme.px
        return self.placed.lines[lane] * px(_LINE) + 2 * px(_PAD)

    def _label_width(self, lane: int) -> float:
        theme, row = self.theme, self.placed.lanes[lane]
        tag = tag_width(theme, row.tag) + theme.px(8) if row.tag else 0
        return tag + theme.texts.width(row.name, "small")


@dataclass(frozen=True)
class TimeLinePicture:
    """A time line with its title, to be saved; see `ui/pictures.py`."""

    title: str
    drawing: TimeLineDrawing
    today_word: str

    @property
    def size(self) -> QSize:
        """Return width and height in pixels of the screen."""
        px, drawing = self.drawing.theme.px, self.drawing
        width = drawing.labels + drawing.width + 2 * px(_MARGIN)
        return QSize(width, px(_TITLE) + drawing.height + px(_MARGIN))

    @property
    def metrics_factor(self) -> float:
        """Return how many pixels of the screen go to one px of the design."""
        return self.drawing.theme.metrics_factor

    def paint(self, painter: QPainter) -> None:
        """Paint title, names, years and spans in the colours of paper."""
        drawing, theme = self.drawing, self.drawing.theme
        with theme.on_paper():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRectF(QPointF(0, 0), self.size.toSizeF()), theme.color("base"))
            at = (float(theme.px(_MARGIN)), theme.px(_TITLE) / 2)
            theme.texts.draw(painter, at, self.title, Pen("title", theme.color("text")))
            below, beside = QPointF(theme.px(_MARGIN), theme.px(_TITLE)), QPointF(drawing.labels, 0)
            painter.translate(below)
            drawing.names(painter)
            painter.translate(beside)
            drawing.ground(painter)
            drawing.years(painter)
            drawing.now(painter, self.today_word)
