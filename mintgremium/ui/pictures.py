"""Write something painted as a picture: PDF, SVG or PNG."""

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final, Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRect,
    QSize,
    QStandardPaths,
)
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QWidget

from mintgremium.runtime.whole_files import write_whole
from mintgremium.ui.context import ViewContext

_RATIO: Final = 2  # pixels of a PNG to each px of the design
_DPI: Final = 96
_INCH: Final = 0.0254
_MARGIN_OF_PAPER: Final = 12.0  # mm


class Picture(Protocol):
    """Something with a title that paints itself on anything, in the colours of paper."""

    @property
    def title(self) -> str:
        """Return what the picture is called, also as a file."""
        ...

    @property
    def size(self) -> QSize:
        """Return width and height in pixels of the screen."""
        ...

    @property
    def metrics_factor(self) -> float:
        """Return how many pixels of the screen go to one px of the design."""
        ...

    def paint(self, painter: QPainter) -> None:
        """Paint it all."""
        ...


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
    """Draw the picture on one page A4, across if it is wider than high, as large as fits."""

    def write(buffer: QBuffer) -> None:
        writer = QPdfWriter(buffer)
        writer.setResolution(_dpi(picture))
        writer.setTitle(picture.title)
        margins = QMarginsF(*[_MARGIN_OF_PAPER] * 4)
        size, turns = picture.size, QPageLayout.Orientation
        turn = turns.Landscape if size.width() > size.height() else turns.Portrait
        page = QPageSize(QPageSize.PageSizeId.A4)
        writer.setPageLayout(QPageLayout(page, turn, margins, QPageLayout.Unit.Millimeter))
        factor = min(writer.width() / size.width(), writer.height() / size.height())
        painter = QPainter(writer)
        painter.scale(factor, factor)
        _paint(picture, painter)

    return _collected(write)


FORMATS: Final[Mapping[str, Callable[[Picture], bytes]]] = MappingProxyType(
    {".pdf": as_pdf, ".svg": as_svg, ".png": as_png}
)


def ask_where_to_save(
    context: ViewContext, picture: Picture, heading: str, parent: QWidget, usual: str = ".pdf"
) -> None:
    """Open the dialog of the system for the file; its ending decides the format.

    The `usual` format comes first.
    """
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chooser = QFileDialog(parent, heading, folder)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    formats = sorted(FORMATS, key=lambda name: name != usual)
    chooser.setNameFilters([f"{name[1:].upper()} (*{name})" for name in formats])
    chooser.setDefaultSuffix(usual[1:])
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
    said = QCoreApplication.translate("pictures", "Saved: {name}").format(name=target.name)
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
    return round(_DPI * picture.metrics_factor)
