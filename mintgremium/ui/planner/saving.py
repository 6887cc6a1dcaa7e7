"""The year in sight as a picture, always in the colours of paper."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mintgremium.ui import pictures
from mintgremium.ui.context import ViewContext
from mintgremium.ui.planner.content import YearContent
from mintgremium.ui.planner.drawing import Drawing
from mintgremium.ui.planner.lanes import Lanes
from mintgremium.ui.planner.legend import Legend
from mintgremium.ui.planner.overlay import Overlay, OverlayPainter
from mintgremium.ui.planner.scale import Zoom
from mintgremium.ui.theme.texts import Pen

if TYPE_CHECKING:
    from mintgremium.ui.planner.page import PlannerPage

_HEAD: Final = 44
_MARGIN: Final = 16


@dataclass(frozen=True)
class Picture:
    """A stretch of days with title and key, ready to be painted on anything."""

    title: str
    drawing: Drawing
    overlay: Overlay
    years: dict[int, YearContent]
    legend: Legend
    first: date
    last: date

    @property
    def size(self) -> QSize:
        """Return width and height in pixels of the screen."""
        px, lanes = self.drawing.theme.px, self.drawing.lanes
        width = lanes.labels + len(self._x()) + px(_MARGIN)
        return QSize(width, px(_HEAD) + lanes.height + px(28 + _MARGIN))

    @property
    def metrics_factor(self) -> float:
        """Return how many pixels of the screen go to one px of the design."""
        return self.drawing.theme.metrics_factor

    def paint(self, painter: QPainter) -> None:
        """Paint it all."""
        theme, lanes, x = self.drawing.theme, self.drawing.lanes, self._x()
        with theme.on_paper():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(
                QRect(0, 0, self.size.width(), self.size.height()), theme.color("base")
            )
            at = (float(theme.px(_MARGIN)), theme.px(_HEAD) / 2)
            theme.texts.draw(painter, at, self.title, Pen("title", theme.color("text")))
            origin = QPoint(0, theme.px(_HEAD))
            painter.translate(origin)
            self.drawing.labels(painter)
            painter.save()
            corner = QPoint(lanes.labels - x.start, 0)
            painter.translate(corner)
            painter.setClipRect(QRect(x.start, 0, len(x), lanes.height))
            self.drawing.ground(painter, self.years, x)
            OverlayPainter(self.drawing).paint(painter, self.overlay, x)
            painter.restore()
            box = QRectF(lanes.labels, lanes.height + theme.px(4), len(x), theme.px(28))
            self.legend.paint(painter, box)

    def _x(self) -> range:
        scale = self.drawing.scale
        return range(scale.x_of(self.first), scale.x_of(self.last + timedelta(days=1)))


def picture_of(page: "PlannerPage") -> Picture:
    """Take the year in sight; where single days are looked at, only the days in sight."""
    timeline = page.timeline
    drawing = timeline.drawing
    counts = (len(drawing.lands), len(drawing.layers))
    lanes = Lanes.fit(drawing.theme, drawing.zoom, counts, drawing.theme.px(2000))
    year = timeline.seen_year
    first, last = date(year, 1, 1), date(year, 12, 31)
    if drawing.zoom in (Zoom.MONTH, Zoom.WEEK):
        first, last = timeline.days_in_sight()
    return Picture(
        title=f"{page.heading.text()} {year}",
        drawing=replace(drawing, lanes=lanes),
        overlay=replace(timeline.overlay, hovered=None, dragged=None, asked=None, line=None),
        years=timeline.years(),
        legend=page.legend,
        first=first,
        last=last,
    )


def ask_where_to_save(context: ViewContext, page: "PlannerPage", parent: QWidget) -> None:
    """Ask for a file and write the year in sight."""
    heading = QCoreApplication.translate("planner", "Save the year as a picture")
    pictures.ask_where_to_save(context, picture_of(page), heading, parent)
