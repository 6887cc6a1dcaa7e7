"""The sixteen Länder fitted into a box: where each lies, and which one lies at a point."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import starmap
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from mintgremium.services.lands.outlines import Outline, Point, Ring, Tile

TILES_ACROSS: Final = 5
TILES_DOWN: Final = 5

# Where a label would stand badly in the middle of its Land: how far it moves, Germany being 1 wide.
_SHIFTS: Final[dict[str, Point]] = {
    "BB": (0.055, 0.075),
    "HE": (0.0, 0.02),
    "NI": (0.01, 0.03),
    "SH": (-0.03, -0.03),
    "MV": (0.035, 0.01),
    "BY": (0.0, 0.02),
    "RP": (-0.01, -0.02),
}
# Where the label of a small Land stands beside it, joined by a line.
_BESIDE: Final[dict[str, Point]] = {
    "HB": (-0.115, -0.105),
    "HH": (0.105, -0.045),
    "BE": (0.115, -0.045),
    "SL": (-0.10, 0.045),
}


@dataclass(frozen=True)
class Shape:
    """One Land in px: what is filled, where its label stands, and what it is joined to by a line.

    A Land too small for a pointer is met in a circle of `reach` around its middle too.
    """

    code: str
    short_name: str
    rings: tuple[Ring, ...]
    label: QPointF  # the middle of the label
    joined: bool = False  # the label stands beside it
    rounded: float = 0.0  # radius of the corners of a tile

    @cached_property
    def path(self) -> QPainterPath:
        """Return the outline, with holes."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        if self.rounded:
            path.addRoundedRect(self.box, self.rounded, self.rounded)
            return path
        for ring in self.rings:
            path.addPolygon(QPolygonF(list(starmap(QPointF, ring))))
            path.closeSubpath()
        return path

    @cached_property
    def box(self) -> QRectF:
        """Return the room that its largest part takes."""
        return QPolygonF(list(starmap(QPointF, self.rings[0]))).boundingRect()

    @property
    def middle(self) -> QPointF:
        """Return the middle of its largest part."""
        return self.box.center()

    @property
    def spot(self) -> QPointF:
        """Return a point that is surely its own: Berlin lies in the middle of Brandenburg."""
        return self.middle if self.joined else self.label


@dataclass(frozen=True)
class Scene:
    """All Länder in the order they are painted: small ones last, since they lie in others."""

    box: QRectF
    shapes: tuple[Shape, ...] = ()
    chip: QSizeF = field(default_factory=lambda: QSizeF(40, 20))  # a label beside its Land
    tiled: bool = False

    def shape(self, code: str) -> Shape | None:
        """Return a Land by its code."""
        return next((shape for shape in self.shapes if shape.code == code), None)

    def places(self) -> dict[str, Point]:
        """Return where each Land lies, for walking from one to the next."""
        return {shape.code: (shape.spot.x(), shape.spot.y()) for shape in self.shapes}

    def label_box(self, shape: Shape) -> QRectF:
        """Return the room of a label that stands beside its Land."""
        box = QRectF(QPointF(0, 0), self.chip)
        box.moveCenter(shape.label)
        return box

    def at(self, point: QPointF, reach: float = 0.0) -> str | None:
        """Return the Land at a point; small ones are met within `reach` of their middle."""
        for shape in reversed(self.shapes):
            if shape.joined and self.label_box(shape).contains(point):
                return shape.code
        near = [
            (_distance(shape.middle, point), shape.code)
            for shape in self.shapes
            if max(shape.box.width(), shape.box.height()) < 2 * reach
        ]
        if near and min(near)[0] <= reach:
            return min(near)[1]
        found = (shape for shape in reversed(self.shapes) if shape.path.contains(point))
        return next((shape.code for shape in found), None)


def fit_map(outlines: Sequence[Outline], box: QRectF, chip: QSizeF) -> Scene:
    """Fit the outlines into a box, as large as they go, at its top."""
    points = [point for outline in outlines for ring in outline.rings for point in ring]
    if not points:
        return Scene(box, chip=chip)
    high = max(y for _, y in points)
    scale = min(box.width(), box.height() / high)
    left = box.left() + (box.width() - scale) / 2
    top = box.top()

    def px(point: Point) -> Point:
        return left + point[0] * scale, top + point[1] * scale

    shapes = []
    for outline in outlines:
        beside = _BESIDE.get(outline.short_name)
        shift = beside or _SHIFTS.get(outline.short_name, (0.0, 0.0))
        middle = outline.middle
        label = px((middle[0] + shift[0], middle[1] + shift[1]))
        shapes.append(
            Shape(
                code=outline.code,
                short_name=outline.short_name,
                rings=tuple(tuple(map(px, ring)) for ring in outline.rings),
                label=_kept(QPointF(*label), box, chip) if beside else QPointF(*label),
                joined=beside is not None,
            )
        )
    return Scene(box, tuple(shapes), chip)


def fit_tiles(tiles: Sequence[Tile], box: QRectF, gap: float, radius: float) -> Scene:
    """Fit equal tiles into a box, at its top; they are wider than high where there is room."""
    high = (box.height() - gap * (TILES_DOWN - 1)) / TILES_DOWN
    wide = min((box.width() - gap * (TILES_ACROSS - 1)) / TILES_ACROSS, high * 1.5)
    high = min(high, wide)
    left = box.left() + (box.width() - TILES_ACROSS * wide - (TILES_ACROSS - 1) * gap) / 2
    shapes = []
    for tile in tiles:
        x = left + tile.column * (wide + gap)
        y = box.top() + tile.row * (high + gap)
        rect = QRectF(x, y, wide, high)
        ring = ((x, y), (x + wide, y), (x + wide, y + high), (x, y + high))
        shapes.append(Shape(tile.code, tile.short_name, (ring,), rect.center(), rounded=radius))
    return Scene(box, tuple(shapes), tiled=True)


def _kept(middle: QPointF, box: QRectF, chip: QSizeF) -> QPointF:
    """Keep a label within the box."""
    half_w, half_h = chip.width() / 2, chip.height() / 2
    x = min(max(middle.x(), box.left() + half_w), box.right() - half_w)
    y = min(max(middle.y(), box.top() + half_h), box.bottom() - half_h)
    return QPointF(x, y)


def _distance(one: QPointF, other: QPointF) -> float:
    between = one - other
    return float((between.x() ** 2 + between.y() ** 2) ** 0.5)
