"""Fill a shape with strokes or dots, cut exactly at its border; plain numbers, no Qt.

Clipping would do the same on a screen, but a saved SVG would not know of it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import ceil, cos, floor, radians, sin
from typing import Final

Point = tuple[float, float]
Rings = Sequence[Sequence[Point]]
Segment = tuple[Point, Point]

_LEAST: Final = 0.5  # px; shorter strokes are specks


def strokes(rings: Rings, gap: float, degrees: float = 45.0) -> list[Segment]:
    """Return parallel strokes `gap` apart that lie within a shape; 0 degrees is level."""
    turned = [[_turn(point, -degrees) for point in ring] for ring in rings]
    return [
        (_turn((left, y), degrees), _turn((right, y), degrees))
        for y, left, right in _spans(turned, gap)
        if right - left >= _LEAST
    ]


def dots(rings: Rings, gap: float, room: float) -> list[Point]:
    """Return the middles of dots on a grid, every second row shifted, `room` off the border."""
    found: list[Point] = []
    for y, left, right in _spans(rings, gap):
        shift = gap / 2 if round(y / gap) % 2 else 0.0
        first = ceil((left + room - shift) / gap)
        last = floor((right - room - shift) / gap)
        found += [(at * gap + shift, y) for at in range(first, last + 1)]
    return found


def _spans(rings: Rings, gap: float) -> Iterator[tuple[float, float, float]]:
    """Return where level lines, all multiples of the gap, run within the shape (odd-even rule).

    Multiples, so that the strokes of neighbours fit each other.
    """
    crossings: dict[int, list[float]] = defaultdict(list)
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True):
            low, high = min(y0, y1), max(y0, y1)
            for at in range(ceil(low / gap), ceil(high / gap)):
                crossings[at].append(x0 + (at * gap - y0) * (x1 - x0) / (y1 - y0))
    for at in sorted(crossings):
        found = sorted(crossings[at])
        for left, right in zip(found[::2], found[1::2], strict=True):
            yield at * gap, left, right


def _turn(point: Point, degrees: float) -> Point:
    angle = radians(degrees)
    x, y = point
    return x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle)
