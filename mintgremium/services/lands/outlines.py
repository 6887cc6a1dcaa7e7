"""The shapes of the sixteen Länder on the plane, and their places among sixteen tiles.

Outlines: Natural Earth 1:10m, public domain (see `resources/reference/ORIGIN.md`).
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import cos, radians
from typing import Any, Final

from mintgremium.runtime.resources import resource
from mintgremium.services.workspaces.reference import read_lands

SOURCE: Final = "Natural Earth"
_MIDDLE: Final = cos(radians(51.2))  # how much shorter a degree of longitude is in mid-Germany

Point = tuple[float, float]
Ring = tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """One Land: closed rings, inner ones are holes; x grows to the east, y to the south.

    The whole of Germany is one wide and begins at (0, 0).
    """

    code: str  # DE-BY
    short_name: str  # BY
    rings: tuple[Ring, ...]  # the largest first

    @property
    def middle(self) -> Point:
        """The centre of gravity of its largest part."""
        return centre(self.rings[0])

    @property
    def area(self) -> float:
        """How much room its largest part takes."""
        return abs(twice_the_area(self.rings[0])) / 2


@dataclass(frozen=True, slots=True)
class Tile:
    """One Land as a tile: column and row from the north-west."""

    code: str
    short_name: str
    column: int
    row: int


def read_outlines() -> tuple[Outline, ...]:
    """Read and project the outlines, the largest Land first, so that small ones lie on top."""
    text = resource("reference", "laender.geojson").read_text(encoding="utf-8")
    flat = {key: [_flat(ring) for ring in rings] for key, rings in _parts(json.loads(text))}
    points = [point for rings in flat.values() for ring in rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, width = min(y for _, y in points), right - left
    found = [
        Outline(
            code=code,
            short_name=short,
            rings=_by_size(
                tuple(((x - left) / width, (y - top) / width) for x, y in ring) for ring in rings
            ),
        )
        for (code, short), rings in flat.items()
    ]
    return tuple(sorted(found, key=lambda outline: outline.area, reverse=True))


def read_tiles() -> tuple[Tile, ...]:
    """Read where each Land stands among the tiles, row by row."""
    found = [
        Tile(row["iso"], row["kurz"], int(row["kachel_spalte"]), int(row["kachel_zeile"]))
        for row in read_lands()
    ]
    return tuple(sorted(found, key=lambda tile: (tile.row, tile.column)))


def twice_the_area(ring: Ring) -> float:
    """Return the area between a ring and the origin, doubled; the sign tells its direction."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in _edges(ring))


def centre(ring: Ring) -> Point:
    """Return the centre of gravity of the area within a ring."""
    doubled = twice_the_area(ring)
    if not doubled:
        return ring[0]
    pairs = [(a, b, a[0] * b[1] - b[0] * a[1]) for a, b in _edges(ring)]
    x = sum((a[0] + b[0]) * cross for a, b, cross in pairs)
    y = sum((a[1] + b[1]) * cross for a, b, cross in pairs)
    return x / (3 * doubled), y / (3 * doubled)


def _edges(ring: Ring) -> Iterator[tuple[Point, Point]]:
    return zip(ring, (*ring[1:], ring[0]), strict=True)


def _parts(data: dict[str, Any]) -> Iterator[tuple[tuple[str, str], list[Any]]]:
    for feature in data["features"]:
        shape, names = feature["geometry"], feature["properties"]
        several = shape["type"] == "MultiPolygon"
        polygons = shape["coordinates"] if several else [shape["coordinates"]]
        rings = [ring for polygon in polygons for ring in polygon]
        yield (names["iso"], names["kurz"]), rings


def _flat(ring: Iterable[Any]) -> Ring:
    """Project degrees onto the plane; the last point, which repeats the first, is left out."""
    points = tuple((float(lon) * _MIDDLE, -float(lat)) for lon, lat in ring)
    return points[:-1] if points[0] == points[-1] else points


def _by_size(rings: Iterable[Ring]) -> tuple[Ring, ...]:
    return tuple(sorted(rings, key=lambda ring: abs(twice_the_area(ring)), reverse=True))
