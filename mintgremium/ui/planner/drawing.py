"""Paint the ground of the planner: months, holidays, layers, the strip of free days.

The same code fills the tiles on the screen and the pictures that are saved.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, qGray

from mintgremium.core.moments import days_between
from mintgremium.ui.planner.content import (
    Band,
    LandName,
    LayerLine,
    LayerMark,
    YearContent,
    is_weekend,
)
from mintgremium.ui.planner.lanes import Lanes
from mintgremium.ui.planner.scale import Scale, Zoom, month_starts, months_later
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme

_LEAST_NAME: Final = 34  # px of a band that has room for a name
_LEAST_CUT: Final = 48  # px that still say something of a name that is cut
_MIDDLE: Final = 127  # grey between ink in black and ink in white
_ONE_DAY: Final = timedelta(days=1)
_NEAR: Final = frozenset({Zoom.MONTH, Zoom.WEEK})


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that paints one stretch of days."""

    theme: Theme
    zoom: Zoom
    scale: Scale
    lanes: Lanes
    lands: Sequence[LandName]
    layers: Sequence[LayerLine] = ()
    layer_marks: Sequence[LayerMark] = ()

    def ground(self, painter: QPainter, years: Mapping[int, YearContent], x: range) -> None:
        """Paint all that lies between two pixels."""
        scale, theme = self.scale, self.theme
        first, last = scale.day_at(x.start), scale.day_at(x.stop)
        painter.fillRect(x.start, 0, x.stop - x.start, self.lanes.height, theme.color("base"))
        if self.zoom not in _NEAR:
            self._months(painter, first, last)
        if self.zoom is not Zoom.YEAR:
            self._weekends(painter, first, last)
        self._lines(painter, x)
        for year in range(first.year, last.year + 1):
            if (content := years.get(year)) is not None:
                self._year(painter, content, first, last)
        self._layers(painter, first, last)
        self._heads(painter, first, last)

    def labels(self, painter: QPainter) -> None:
        """Paint the column with the names of the rows."""
        theme, lanes = self.theme, self.lanes
        pen = Pen("small600", theme.color("text2"))
        for line, land in enumerate(self.lands):
            self._label(painter, land.short, lanes.top_of(line) + lanes.row / 2, pen)
        side = theme.px(8)
        for at, layer in enumerate(self.layers):
            top = lanes.layers + at * lanes.layer + (lanes.layer - side) // 2
            painter.fillRect(
                lanes.labels - theme.px(10) - side, top, side, side, theme.color(layer.color)
            )

    def label(self, painter: QPainter, text: str, top: int, height: int) -> None:
        """Paint the label of a lane."""
        pen = Pen("small500", self.theme.color("text2"))
        self._label(painter, text, top + height / 2, pen)

    def head_at(self, painter: QPainter, left: int) -> None:
        """Name the month at the left edge as long as its own name is out of sight."""
        month = self.scale.day_at(left).replace(day=1)
        room = self.scale.x_of(months_later(month, 1)) - left
        width = self.theme.texts.width(self._month_name(month), "caption600")
        hidden = self.scale.x_of(month) < left
        if self.zoom in _NEAR and hidden and room > width + self.theme.px(16):
            self._head(painter, month, left)

    # -- parts of the ground

    def _months(self, painter: QPainter, first: date, last: date) -> None:
        """Shade every second month, so that the eye finds its column."""
        shade, bottom = self.theme.color("weekend"), self.lanes.height - self.theme.px(2)
        for month in month_starts(first, last):
            if month.month % 2 == 0:
                left = self.scale.x_of(month)
                width = self.scale.x_of(months_later(month, 1)) - left
                painter.fillRect(left, 0, width, bottom, shade)

    def _weekends(self, painter: QPainter, first: date, last: date) -> None:
        lanes, shade = self.lanes, self.theme.color("hover")
        for day in days_between(first, last):
            if is_weekend(day):
                box = self._box(day, day, lanes.rows, lanes.strip - lanes.rows)
                painter.fillRect(box, shade)

    def _lines(self, painter: QPainter, x: range) -> None:
        line, lanes = self.theme.color("line"), self.lanes
        width = x.stop - x.start
        painter.fillRect(x.start, lanes.months, width, 1, line)
        for at in range(len(self.lands) + 1):
            painter.fillRect(x.start, lanes.top_of(at), width, 1, line)
        foot = lanes.height - self.theme.px(2)
        painter.fillRect(x.start, foot, width, 1, self.theme.color("lineStrong"))

    def _year(self, painter: QPainter, content: YearContent, first: date, last: date) -> None:
        lines = {land.code: at for at, land in enumerate(self.lands)}
        for band in _within(content.unknown, first, last):
            self._unknown(painter, band, lines[band.land])
        for band in _within(content.school, first, last):
            self._school(painter, band, lines[band.land])
            self._name(painter, band, lines[band.land])
        for row in content.days:
            if first <= row.date <= last:
                for off in row.public:
                    self._public(painter, row.date, lines[off.land], off.name)
                for part in row.regional:
                    self._regional(painter, row.date, lines[part.land])
        self._strip(painter, content, first, last)

    def _school(self, painter: QPainter, band: Band, line: int) -> None:
        box = self._bar(band.first, band.last, line)
        foot = self.theme.px(2)
        painter.fillRect(box, self.theme.color("holiday"))
        painter.fillRect(
            box.left(), box.bottom() + 1 - foot, box.width(), foot, self.theme.color("holidayLine")
        )

    def _unknown(self, painter: QPainter, band: Band, line: int) -> None:
        brush = QBrush(self.theme.color("lineStrong"), Qt.BrushStyle.BDiagPattern)
        painter.fillRect(self._bar(band.first, band.last, line), brush)

    def _public(self, painter: QPainter, day: date, line: int, name: str) -> None:
        box, theme = self._bar(day, day, line), self.theme
        out, ground = theme.px(1), theme.color("publicDay")
        painter.fillRect(box.adjusted(0, -out, 0, out), ground)
        if box.width() >= theme.px(_LEAST_NAME):
            at = (box.left() + theme.px(5), box.center().y() + 0.5)
            pen = Pen("caption", ink_on(ground))
            theme.texts.draw(painter, at, name, pen, box.width() - theme.px(8))

    def _regional(self, painter: QPainter, day: date, line: int) -> None:
        """Paint a holiday in parts of the Land as half a bar."""
        box = self._bar(day, day, line)
        box.setTop(box.top() + box.height() // 2)
        painter.fillRect(box, self.theme.color("publicDay"))

    def _name(self, painter: QPainter, band: Band, line: int) -> None:
        box, px = self._bar(band.first, band.last, line), self.theme.px
        room = box.width() - px(8)
        fits = self.theme.texts.width(band.name, "caption400") <= room
        if self.zoom is not Zoom.YEAR and (fits or room >= px(_LEAST_CUT)):
            pen = Pen("caption400", self.theme.color("text"))
            at = (box.left() + px(5), box.center().y() + 0.5)
            self.theme.texts.draw(painter, at, band.name, pen, room)

    def _strip(self, painter: QPainter, content: YearContent, first: date, last: date) -> None:
        theme, lanes, all_lands = self.theme, self.lanes, len(self.lands)
        full, some = theme.color("accent"), theme.color("lineStrong")
        foot = lanes.height - theme.px(2)
        room = foot - lanes.strip - theme.px(6)
        for row, free in zip(content.days, content.free, strict=True):
            if free and first <= row.date <= last:
                height = max(1, round(room * free / all_lands))
                box = self._box(row.date, row.date, foot - height, height)
                painter.fillRect(box, full if free == all_lands else some)

    def _layers(self, painter: QPainter, first: date, last: date) -> None:
        lanes, px = self.lanes, self.theme.px
        lines = {layer.name: at for at, layer in enumerate(self.layers)}
        for mark in self.layer_marks:
            if mark.layer in lines and mark.first <= last and mark.last >= first:
                top = lanes.layers + lines[mark.layer] * lanes.layer + px(4)
                box = self._box(mark.first, mark.last, top, lanes.layer - px(8))
                painter.fillRect(box, self.theme.color(mark.color))
                if self.zoom is not Zoom.YEAR and box.width() >= px(_LEAST_NAME):
                    pen = Pen("caption400", ink_on(self.theme.color(mark.color)))
                    at = (box.left() + px(4), box.center().y() + 0.5)
                    self.theme.texts.draw(painter, at, mark.name, pen, box.width() - px(6))

    def _heads(self, painter: QPainter, first: date, last: date) -> None:
        for month in month_starts(first, last):
            self._head(painter, month, self.scale.x_of(month))
        if self.lanes.days:
            self._days(painter, first, last)

    def _head(self, painter: QPainter, month: date, left: int) -> None:
        theme, pen = self.theme, Pen("caption600", self.theme.color("text2"))
        theme.texts.draw(
            painter, (left + theme.px(5), self.lanes.months / 2), self._month_name(month), pen
        )

    def _month_name(self, month: date) -> str:
        text = QLocale().standaloneMonthName(month.month, QLocale.FormatType.ShortFormat)
        text = text.rstrip(".")
        return f"{text} {month.year}" if month.month == 1 or self.zoom in _NEAR else text

    def _days(self, painter: QPainter, first: date, last: date) -> None:
        theme, lanes = self.theme, self.lanes
        middle = lanes.months + lanes.days / 2
        pen = Pen("caption400", theme.color("text3"))
        mondays_only = self.zoom is Zoom.QUARTER
        for day in days_between(first, last):
            if mondays_only and day.weekday():
                continue
            text = str(day.day)
            if self.zoom is Zoom.WEEK:
                name = QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.LongFormat)
                text = f"{name}, {day.day}."
            at = (self.scale.x_of(day) + theme.px(5), middle)
            theme.texts.draw(painter, at, text, pen)

    # -- measures

    def _bar(self, first: date, last: date, line: int) -> QRect:
        """Return the bar of a Land over some days; neighbouring days leave no gap."""
        lanes = self.lanes
        top = lanes.top_of(line) + (lanes.row - lanes.bar + 1) // 2
        return self._box(first, last, top, lanes.bar)

    def _box(self, first: date, last: date, top: int, height: int) -> QRect:
        left = self.scale.x_of(first)
        return QRect(left, top, max(1, self.scale.x_of(last + _ONE_DAY) - left), height)

    def _label(self, painter: QPainter, text: str, middle: float, pen: Pen) -> None:
        theme, room = self.theme, self.lanes.labels - self.theme.px(12)
        width = min(theme.texts.width(text, pen.style), room)
        at = (self.lanes.labels - theme.px(10) - width, middle)
        theme.texts.draw(painter, at, text, pen, room)


def ink_on(ground: QColor) -> QColor:
    """Return black or white, whichever is read more easily on a colour the user chose."""
    return QColor(Qt.GlobalColor.black if qGray(ground.rgb()) > _MIDDLE else Qt.GlobalColor.white)


def frame_of(box: QRect) -> QRectF:
    """Return a box whose outline of one pixel lies on whole pixels."""
    return QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)


def _within(bands: Iterable[Band], first: date, last: date) -> Iterable[Band]:
    return (band for band in bands if band.first <= last and band.last >= first)
