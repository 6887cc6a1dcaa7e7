"""Icons: SVG files with `currentColor`, drawn in a colour and size and kept as pixmaps."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mintgremium.runtime.resources import resource

_VIEW_BOX: Final = 24
_INK: Final = 1.33  # px of line width that every icon shows at scale 1


def icon_names() -> list[str]:
    """List the names of all icons that ship with the program."""
    return sorted(path.stem for path in resource("icons").glob("*.svg"))


def icon_svg(name: str, color: QColor, stroke: float = 2.0) -> bytes:
    """Return the SVG text of an icon in one colour and stroke width (in units of its 24 px box)."""
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    text = text.replace("currentColor", color.name())
    return text.replace('stroke-width="2"', f'stroke-width="{stroke:.2f}"', 1).encode()


def stroke_for(size: float) -> float:
    """Return the stroke width that leaves about 1.3 px of ink at `size` px."""
    return min(2.6, max(1.6, _INK * _VIEW_BOX / size))


@dataclass
class IconCache:
    """Draws each icon once per colour, size and device pixel ratio."""

    _pixmaps: dict[tuple[str, int, float, float], QPixmap] = field(default_factory=dict)

    def clear(self) -> None:
        """Forget everything, after a change of theme or scale."""
        self._pixmaps.clear()

    def pixmap(self, name: str, color: QColor, size: float, ratio: float) -> QPixmap:
        """Return the icon `size` px wide (before `ratio`); raises OSError for an unknown name."""
        key = (name, color.rgba(), size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = _draw(name, color, size, ratio)
        return found


def _draw(name: str, color: QColor, size: float, ratio: float) -> QPixmap:
    svg = icon_svg(name, color, stroke_for(size))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def with_gap(pixmap: QPixmap, gap: int) -> QPixmap:
    """Return the picture with `gap` px of air at its right side."""
    ratio = pixmap.devicePixelRatio()
    wider = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wider
