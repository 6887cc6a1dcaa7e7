"""The ground of the planner in pictures that are painted once and then only put in place."""

from collections import OrderedDict
from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPixmap

from mintgremium.ui.planner.content import YearContent
from mintgremium.ui.planner.drawing import Drawing

WIDTH: Final = 512
_MOST: Final = 48  # ten years at the usual zoom need 15


class Tiles:
    """Keeps the tiles last seen; `clear` when anything they show has changed."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[int, float], QPixmap] = OrderedDict()

    def clear(self) -> None:
        """Forget all tiles."""
        self._kept.clear()

    def between(
        self, drawing: Drawing, years: Mapping[int, YearContent], x: range, ratio: float
    ) -> Iterator[tuple[int, QPixmap]]:
        """Go through the tiles that cover the pixels, each with its left edge."""
        for at in range(x.start // WIDTH, max(x.start, x.stop - 1) // WIDTH + 1):
            key = (at, ratio)
            if key not in self._kept:
                self._kept[key] = _painted(drawing, years, at * WIDTH, ratio)
                if len(self._kept) > _MOST:
                    self._kept.popitem(last=False)
            self._kept.move_to_end(key)
            yield at * WIDTH, self._kept[key]


def _painted(
    drawing: Drawing, years: Mapping[int, YearContent], left: int, ratio: float
) -> QPixmap:
    tile = QPixmap(round(WIDTH * ratio), round(drawing.lanes.height * ratio))
    tile.setDevicePixelRatio(ratio)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    origin = QPoint(-left, 0)
    painter.translate(origin)
    drawing.ground(painter, years, range(left, left + WIDTH))
    painter.end()
    return tile
