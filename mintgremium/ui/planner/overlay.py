"""Paint what lies over the ground: meetings, candidates, the chosen day, what is dragged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mintgremium.ui.planner.content import CandidateMark, MeetingMark
from mintgremium.ui.planner.drawing import Drawing
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.widgets.marks import paint_icon

_DISC: Final = 16
_DIAMOND: Final = 9
_WIDE: Final = 16  # px of a day from which on it is framed, not crossed by a line
_ONE_DAY: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Overlay:
    """What changes while the user looks around."""

    meetings: Sequence[MeetingMark] = ()
    candidates: Sequence[CandidateMark] = ()
    chosen: date | None = None
    line: int | None = None  # the Land with the focus
    hovered: tuple[date, int | None] | None = None
    dragged: tuple[UUID, date] | None = None
    asked: date | None = None  # the day of a move whose consequences are shown
    focused: bool = False


class OverlayPainter:
    """Paints an overlay over a drawing, in the coordinates of its days."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self._theme, self._scale, self._lanes = drawing.theme, drawing.scale, drawing.lanes

    def paint(self, painter: QPainter, overlay: Overlay, x: range) -> None:
        """Paint what lies between two pixels."""
        near = range(x.start - self._theme.px(120), x.stop + self._theme.px(20))
        for mark in overlay.meetings:
            if self._scale.x_of(mark.first) in near or self._scale.x_of(mark.last) in near:
                self._meeting_line(painter, mark)
        self._hovered(painter, overlay)
        self._candidates(painter, overlay, near)
        for mark in overlay.meetings:
            if self._scale.x_of(mark.first) in near:
                self._meeting(painter, mark)
        self._chosen(painter, overlay)
        ghost = overlay.dragged[1] if overlay.dragged is not None else overlay.asked
        if ghost is not None:
            self._ghost(painter, ghost)

    def meeting_box(self, mark: MeetingMark) -> QRect:
        """Return where a meeting can be grasped: its diamond and its tag."""
        theme, lanes = self._theme, self._lanes
        left = self._scale.middle_of(mark.first) - theme.px(9)
        width = theme.px(24) + theme.texts.width(mark.tag, "caption600")
        if mark.hit:
            width += theme.px(18)
        return QRect(round(left), lanes.meetings, round(width), theme.px(24))

    def candidate_box(self, mark: CandidateMark) -> QRect:
        """Return where a candidate can be clicked."""
        side = self._theme.px(22)
        left = round(self._scale.middle_of(mark.first) - side / 2)
        return QRect(left, self._lanes.candidates, side, side)

    # -- meetings

    def _meeting_line(self, painter: QPainter, mark: MeetingMark) -> None:
        theme, lanes = self._theme, self._lanes
        if not mark.movable:
            return
        pen = QPen(theme.color("text3"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([2, 2])
        self._line(painter, mark.first, pen, lanes.meetings + theme.px(18), lanes.strip)
        lines = {land.code: at for at, land in enumerate(self._drawing.lands)}
        for code in mark.hit:
            self._hit(painter, mark, lines[code])

    def _hit(self, painter: QPainter, mark: MeetingMark, line: int) -> None:
        """Frame the day in the row of a Land that has a day off."""
        theme, lanes = self._theme, self._lanes
        left = self._scale.x_of(mark.first)
        width = self._scale.x_of(mark.last + _ONE_DAY) - left
        least = theme.px(10)
        box = QRectF(left, lanes.top_of(line), width, lanes.row)
        if width < least:
            box.adjust(-(least - width) / 2, 0, (least - width) / 2, 0)
        grow = (lanes.row - lanes.bar) / 2 - theme.px(1)
        box.adjust(0, grow, 0, -grow + 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("warnFg"), theme.px(1.5)))
        painter.drawRoundedRect(box, theme.px(3), theme.px(3))

    def _meeting(self, painter: QPainter, mark: MeetingMark) -> None:
        theme = self._theme
        middle = self._lanes.meetings + theme.px(12)
        ink = "text" if mark.movable else "text3"
        center = QPointF(self._scale.middle_of(mark.first), middle)
        if mark.last > mark.first:
            width = self._scale.middle_of(mark.last) - center.x()
            painter.fillRect(
                QRectF(center.x(), middle - theme.px(1), width, theme.px(2)), theme.color(ink)
            )
        self._diamond(painter, center, ink)
        x = center.x() + theme.px(9)
        pen = Pen("caption600", theme.color(ink))
        x += theme.texts.draw(painter, (x, middle), mark.tag, pen) + theme.px(4)
        if mark.hit:
            paint_icon(painter, theme, QPointF(x, middle), ("triangle-alert", "warnFg", 14))

    def _diamond(self, painter: QPainter, center: QPointF, ink: str) -> None:
        half = self._theme.px(_DIAMOND) / 2
        painter.save()
        painter.translate(center)
        painter.rotate(45)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ink))
        painter.drawRoundedRect(QRectF(-half, -half, 2 * half, 2 * half), 1, 1)
        painter.restore()

    def _ghost(self, painter: QPainter, day: date) -> None:
        """Show where the meeting would go."""
        theme, lanes = self._theme, self._lanes
        pen = QPen(theme.color("text"), theme.px(1.5))
        self._line(painter, day, pen, lanes.meetings + theme.px(18), lanes.strip)
        center = QPointF(self._scale.middle_of(day), lanes.meetings + theme.px(12))
        self._diamond(painter, center, "accent")

    # -- candidates and the chosen day

    def _candidates(self, painter: QPainter, overlay: Overlay, near: range) -> None:
        # The first rank last, so that it lies on top.
        for mark in reversed(overlay.candidates):
            if self._scale.x_of(mark.first) in near:
                chosen = overlay.chosen is not None and mark.first <= overlay.chosen <= mark.last
                self._candidate(painter, mark, chosen=chosen)

    def _candidate(self, painter: QPainter, mark: CandidateMark, *, chosen: bool) -> None:
        theme, lanes = self._theme, self._lanes
        accent = theme.color("accent")
        pen = QPen(accent, theme.px(2 if chosen else 1))
        if not chosen:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3, 2])
        bottom = lanes.height - theme.px(2) if chosen else lanes.strip
        if self._scale.step >= theme.px(_WIDE):
            bottom = lanes.rows
        self._line(painter, mark.first, pen, lanes.candidates + theme.px(18), bottom)
        middle = lanes.candidates + theme.px(11)
        center = QPointF(self._scale.middle_of(mark.first), middle)
        paint_rank(painter, self._drawing, center, mark.rank, chosen=chosen)

    def _chosen(self, painter: QPainter, overlay: Overlay) -> None:
        day, theme, lanes = overlay.chosen, self._theme, self._lanes
        if day is None:
            return
        if self._scale.step >= theme.px(_WIDE):
            self._column(painter, day)
        elif not any(mark.first <= day <= mark.last for mark in overlay.candidates):
            pen = QPen(theme.color("accent"), theme.px(2))
            self._line(painter, day, pen, lanes.candidates + theme.px(4), lanes.strip)
        if overlay.focused and overlay.line is not None:
            self._cell(painter, day, overlay.line, "ring", theme.tokens.ring_width)

    def _column(self, painter: QPainter, day: date) -> None:
        """Frame a day that is wide enough to look into."""
        theme, lanes = self._theme, self._lanes
        left, top = self._scale.x_of(day), lanes.rows
        box = QRectF(left, top, self._scale.x_of(day + _ONE_DAY) - left, lanes.strip - top)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent"), theme.px(1.5)))
        painter.drawRoundedRect(box.adjusted(1, 0, -1, 0), theme.px(3), theme.px(3))

    def _hovered(self, painter: QPainter, overlay: Overlay) -> None:
        if overlay.hovered is None:
            return
        day, line = overlay.hovered
        pen = QPen(self._theme.color("text3"), 1)
        self._line(painter, day, pen, self._lanes.rows, self._lanes.strip)
        if line is not None:
            self._cell(painter, day, line, "text2", 1)

    def _cell(self, painter: QPainter, day: date, line: int, color: str, width: float) -> None:
        theme, lanes = self._theme, self._lanes
        left = self._scale.x_of(day)
        side = self._scale.x_of(day + _ONE_DAY) - left
        out = max(theme.px(3), (theme.px(12) - side) / 2)
        box = QRectF(left - out, lanes.top_of(line) + 1, side + 2 * out, lanes.row - 1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(color), width))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))

    def _line(self, painter: QPainter, day: date, pen: QPen, top: float, bottom: float) -> None:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        x = self._scale.middle_of(day)
        x = round(x) + (0.5 if round(pen.widthF()) % 2 else 0.0)
        painter.drawLine(QPointF(x, top), QPointF(x, bottom))


def paint_rank(
    painter: QPainter, drawing: Drawing, center: QPointF, rank: int, *, chosen: bool
) -> None:
    """Paint the numbered disc of a candidate: filled when chosen."""
    theme = drawing.theme
    half = theme.px(_DISC) / 2
    painter.setPen(QPen(theme.color("accent"), theme.px(1.5)))
    painter.setBrush(theme.color("accent" if chosen else "base"))
    painter.drawEllipse(center, half, half)
    text = str(rank)
    ink = theme.color("onAccent" if chosen else "accent")
    width = theme.texts.width(text, "caption600")
    at = (center.x() - width / 2, center.y())
    theme.texts.draw(painter, at, text, Pen("caption600", ink))
