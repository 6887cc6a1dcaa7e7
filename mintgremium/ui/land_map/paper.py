"""The picture for others: with title, key, day and source, in light colours, in three sizes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from mintgremium.ui.land_map.drawing import LandDrawing
from mintgremium.ui.land_map.key import KeyPainter
from mintgremium.ui.pictures import as_png, as_svg
from mintgremium.ui.theme.texts import Pen
from mintgremium.ui.theme.theme import Theme

_WIDTH: Final = 560  # px of the design
_MARGIN: Final = 24
_TITLE: Final = 28
_LINE: Final = 20
_MAP: Final = (400, 545)
_TILES: Final = (512, 420)


@dataclass(frozen=True)
class LandPaper:
    """A picture of the Länder with all that explains it; `times` makes all of it larger."""

    theme: Theme
    title: str
    subtitle: str
    source: str
    key: KeyPainter
    draw: Callable[[QRectF], LandDrawing]
    tiled: bool = False
    times: int = 1

    @property
    def size(self) -> QSize:
        """Return width and height in pixels of the screen."""
        return self._page * self.times

    @property
    def metrics_factor(self) -> float:
        """Return how many pixels of the screen go to one px of the design."""
        return self.theme.metrics_factor

    def paint(self, painter: QPainter) -> None:
        """Paint it all, one below the other."""
        theme, px, page = self.theme, self.theme.px, self._page
        painter.scale(self.times, self.times)
        with theme.on_paper():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRect(0, 0, page.width(), page.height()), theme.color("base"))
            y = self._words_above(painter)
            wide, high = (px(side) for side in self._picture)
            self.draw(QRectF((page.width() - wide) / 2, y, wide, high)).paint(painter)
            left, room = px(_MARGIN), self._inner()
            box = QRectF(left, y + high + px(16), room, self.key.height(room))
            self.key.paint(painter, box)
            faint = Pen("caption400", theme.color("text3"))
            at = (left, box.bottom() + px(12) + px(_LINE) / 2)
            theme.texts.draw(painter, at, self.source, faint, room)

    def _words_above(self, painter: QPainter) -> float:
        """Write title and day; return where they end."""
        theme, px, room = self.theme, self.theme.px, self._inner()
        left, y = px(_MARGIN), float(px(_MARGIN))
        title, grey = Pen("title", theme.color("text")), Pen("small", theme.color("text2"))
        theme.texts.draw(painter, (left, y + px(_TITLE) / 2), self.title, title, room)
        y += px(_TITLE)
        theme.texts.draw(painter, (left, y + px(_LINE) / 2), self.subtitle, grey, room)
        return y + px(_LINE + 8)

    @property
    def _page(self) -> QSize:
        px = self.theme.px
        above = px(_MARGIN) + px(_TITLE) + px(_LINE + 8)
        below = px(16) + self.key.height(self._inner()) + px(12) + px(_LINE) + px(_MARGIN)
        return QSize(px(_WIDTH), above + px(self._picture[1]) + below)

    @property
    def _picture(self) -> tuple[int, int]:
        return _TILES if self.tiled else _MAP

    def _inner(self) -> int:
        return self.theme.px(_WIDTH) - 2 * self.theme.px(_MARGIN)


def for_clipboard(paper: LandPaper) -> QMimeData:
    """Return the picture as an image and as SVG, for whatever takes it."""
    data = QMimeData()
    data.setImageData(QImage.fromData(as_png(paper)))
    data.setData("image/svg+xml", QByteArray(as_svg(paper)))
    return data
