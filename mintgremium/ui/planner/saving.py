"""Write what is in sight as a picture: PDF, SVG or PNG, always in the colours of paper."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QPoint,
    QRect,
    QRectF,
    QSize,
    QStandardPaths,
)
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from mintgremium.runtime.whole_files import write_whole
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
_RATIO: Final = 2  # pixels of a PNG to each px of the design
_DPI: Final = 96
_INCH: Final = 0.0254
_MARGIN_OF_PAPER: Final = 12.0  # mm


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


def as_png(picture: Picture) -> bytes:
    """Draw the picture in pixels, two for each of the screen."""
    image = QImage(picture.size * _RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_RATIO)
    dots = round(_dpi(picture) / _INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    _paint(picture, QPainter(image))
    return _collected(lambda buffer: QImageWriter(buffer, QByteArray(b"png")).write(image))


def as_svg(picture: Picture) -> bytes:
    """Draw the picture in lines and letters for other programs."""

    def write(buffer: QBuffer) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(_dpi(picture))
        generator.setSize(picture.size)
        generator.setViewBox(QRect(0, 0, picture.size.width(), picture.size.height()))
        generator.setTitle(picture.title)
        _paint(picture, QPainter(generator))

    return _collected(write)


def as_pdf(picture: Picture) -> bytes:
    """Draw the picture on one page A4 across, as large as fits."""

    def write(buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        writer.setResolution(_dpi(picture))
        writer.setTitle(picture.title)
        margins = QMarginsF(*[_MARGIN_OF_PAPER] * 4)
        page, across = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape
        writer.setPageLayout(QPageLayout(page, across, margins, QPageLayout.Unit.Millimeter))
        size = picture.size
        factor = min(writer.width() / size.width(), writer.height() / size.height())
        painter = QPainter(writer)
        painter.scale(factor, factor)
        _paint(picture, painter)

    return _collected(write)


FORMATS: Final[dict[str, Callable[[Picture], bytes]]] = {
    ".pdf": as_pdf,
    ".svg": as_svg,
    ".png": as_png,
}


def ask_where_to_save(context: ViewContext, page: "PlannerPage", parent: QWidget) -> None:
    """Open the dialog of the system for the file; its ending decides the format."""
    translate = QCoreApplication.translate
    picture = picture_of(page)
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chooser = QFileDialog(parent, translate("planner", "Save the year as a picture"), folder)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setNameFilters([f"{name[1:].upper()} (*{name})" for name in FORMATS])
    chooser.setDefaultSuffix("pdf")
    chooser.filterSelected.connect(lambda chosen: chooser.setDefaultSuffix(chosen[:3].lower()))
    chooser.selectFile(picture.title.replace(" ", "-"))
    chooser.fileSelected.connect(lambda file: save_picture(context, picture, Path(file)))
    chooser.finished.connect(chooser.deleteLater)
    chooser.open()


def save_picture(context: ViewContext, picture: Picture, file: Path) -> None:
    """Write the picture; the dialog has asked already whether a file may be replaced."""
    known = file.suffix.lower() in FORMATS
    target = file if known else file.with_name(f"{file.name}.pdf")
    content = FORMATS[target.suffix.lower()](picture)
    said = QCoreApplication.translate("planner", "Saved: {name}").format(name=target.name)
    context.operations.run_long(
        lambda _progress: write_whole(target, [content], force=True),
        lambda _done: context.messages.say(said),
    )


def _paint(picture: Picture, painter: QPainter) -> None:
    picture.paint(painter)
    painter.end()


def _collected(write: Callable[[QBuffer], object]) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    return bytes(buffer.data().data())


def _dpi(picture: Picture) -> int:
    return round(_DPI * picture.drawing.theme.metrics_factor)
