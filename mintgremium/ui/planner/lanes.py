"""Where the rows of the planner stand, for the height there is."""

from dataclasses import dataclass
from typing import Final

from mintgremium.ui.planner.scale import Zoom
from mintgremium.ui.theme.theme import Theme

_MOST_ROW, _LEAST_ROW = 34, 17
_AIR: Final = 8  # px between two bars
_MONTHS, _DAYS, _MEETINGS, _CANDIDATES, _LAYER, _STRIP = 20, 18, 24, 22, 18, 34
_LABELS: Final = 48


@dataclass(frozen=True, slots=True)
class Lanes:
    """Measures in pixels from the top; `rows` is the top of the first Land."""

    months: int
    days: int  # height of the line with the days, 0 where they are too narrow
    meetings: int
    candidates: int
    layers: int
    layer: int
    rows: int
    row: int
    bar: int
    strip: int
    height: int
    labels: int
    count: int

    @classmethod
    def fit(cls, theme: Theme, zoom: Zoom, counts: tuple[int, int], room: int) -> "Lanes":
        """Measure for (Länder, layers) in `room` pixels; rows shrink before the view scrolls."""
        px = theme.px
        lands, layers = counts
        days = px(_DAYS) if zoom in (Zoom.QUARTER, Zoom.MONTH, Zoom.WEEK) else 0
        meetings = px(_MONTHS) + days
        candidates = meetings + px(_MEETINGS)
        first_layer = candidates + px(_CANDIDATES)
        rows = first_layer + layers * px(_LAYER) + px(4)
        rest = room - rows - px(_STRIP) - px(2)
        row = max(px(_LEAST_ROW), min(px(_MOST_ROW), rest // max(1, lands)))
        strip = rows + lands * row
        return cls(
            months=px(_MONTHS),
            days=days,
            meetings=meetings,
            candidates=candidates,
            layers=first_layer,
            layer=px(_LAYER),
            rows=rows,
            row=row,
            bar=row - (px(_AIR) if row > px(22) else px(6)),
            strip=strip,
            height=strip + px(_STRIP) + px(2),
            labels=px(_LABELS),
            count=lands,
        )

    def top_of(self, line: int) -> int:
        """Return the top of a Land's row."""
        return self.rows + line * self.row

    def line_at(self, y: int) -> int | None:
        """Return the line of the Land at a height, None above and below all."""
        line = (y - self.rows) // self.row
        return line if 0 <= line < self.count else None

    def layer_at(self, y: int) -> int | None:
        """Return the number of the layer at a height, None above and below all."""
        return (y - self.layers) // self.layer if self.layers <= y < self.rows else None
