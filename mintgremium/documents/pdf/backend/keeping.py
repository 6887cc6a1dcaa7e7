"""What must stay together over the end of a page: headings with what they head, ends of papers."""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, Indenter, PageBreak, Spacer
from reportlab.platypus import Paragraph as Flow
from reportlab.platypus import Table as Grid
from reportlab.platypus.flowables import Flowable

MOST = 240  # points; a heading above a longer first row may stand apart from its end
LINES = 2  # of a paragraph that stay with its heading


class Tie(CondPageBreak):
    """Stands before a heading of `count` parts: a new page unless the text below finds room too."""

    def __init__(self, count: int) -> None:
        super().__init__(0)
        self.count = count


class Rows(Grid):
    """A grid that ends a page between rows; only a row too high for that is broken itself.

    `room` is the least height, in points, that is worth to begin such a row in.
    """

    room: float = MOST

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give the rows for this page, a new page, and the rest."""
        parts = self.pieces(width, height)
        return [parts[0], PageBreak(), *parts[1:]] if len(parts) > 1 else parts

    def pieces(self, width: float, height: float) -> list[Flowable]:
        """Split without saying where the second piece goes."""
        self.wrap(width, height)
        parts = [*self._splitRows(height)]
        return parts if parts or height < self.room else [*super().split(width, height)]

    def lead(self, width: float) -> float:
        """Return the height of the titles with the first rows that may not be torn apart."""
        self.wrap(width, MOST)
        torn = self._nosplitCmds and self._nosplitCmds[0][1][1] == self.repeatRows
        rows = int(self.repeatRows) + (2 if torn else 1)
        return min(self.room, float(sum(self._rowHeights[:rows])))

    def above_last(self, width: float) -> float:
        """Return the height of all rows but the last; 0 if there is only one."""
        self.wrap(width, MOST)
        is_one = len(self._rowHeights) <= int(self.repeatRows) + 1
        return 0.0 if is_one else float(sum(self._rowHeights[:-1]))


class Closing(Flowable):
    """The last block of a document with the signatures: its last lines go with them."""

    def __init__(self, last: Flowable, signatures: Flowable) -> None:
        super().__init__()
        self._last = last
        self._signatures = signatures
        self.spaceBefore = last.getSpaceBefore()

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """Find no room anywhere, so that `split` is asked."""
        return width, float("inf")

    def split(self, width: float, height: float) -> list[Flowable]:
        """Give what fits on this page, and begin a new one with the rest."""
        if self._whole(width) <= height:
            return [self._last, self._signatures]
        parts = self._parts(width, height)
        if parts:
            return [parts[0], PageBreak(), *(Closing(p, self._signatures) for p in parts[1:])]
        if height < MOST:
            return [PageBreak(), self]
        return [self._last, self._signatures]

    def lead(self, width: float) -> float:
        """Return the height that a heading above must find."""
        if self._parts(width, float("inf")):
            return _first_piece(self._last, width)
        return self._whole(width)

    def _whole(self, width: float) -> float:
        last = float(self._last.wrap(width, MOST)[1] + self._last.getSpaceAfter())
        return last + float(self._signatures.wrap(width, MOST)[1])

    def _parts(self, width: float, height: float) -> list[Flowable]:
        """Split so that at least the last row, or the last lines, go with the signatures."""
        last = self._last
        if isinstance(last, Rows):
            most = last.above_last(width)
            parts = last.pieces(width, min(height, most)) if most else []
        else:
            most = float(last.wrap(width, MOST)[1]) - 1
            parts = [*last.split(width, min(height, most))]
        return parts if len(parts) > 1 else []


def tie(flowables: Sequence[Flowable], width: float) -> None:
    """Tell every heading how much room it needs together with the first lines below it."""
    widths = _widths(flowables, width)
    for place, flowable in enumerate(flowables):
        if isinstance(flowable, Tie):
            flowable.height = min(MOST, _lead(flowables, widths, place))


def _widths(flowables: Sequence[Flowable], width: float) -> list[float]:
    found = []
    for flowable in flowables:
        if isinstance(flowable, Indenter):
            width -= flowable.left
        found.append(width)
    return found


def _lead(flowables: Sequence[Flowable], widths: Sequence[float], place: int) -> float:
    """Return the height of what may not be torn from the block at `place`, that block included."""
    height, kept = 0.0, 0
    for flowable, width in zip(flowables[place:], widths[place:], strict=True):
        if isinstance(flowable, Tie):
            kept += flowable.count
        elif kept:
            height += float(flowable.getSpaceBefore() + flowable.wrap(width, MOST)[1])
            kept -= 1
        elif not isinstance(flowable, Indenter):
            return height + float(flowable.getSpaceBefore()) + _first_piece(flowable, width)
    return height


def _first_piece(flowable: Flowable, width: float) -> float:
    match flowable:
        case Closing():
            return flowable.lead(width)
        case Flow():
            return float(LINES * flowable.style.leading)
        case Rows():
            return flowable.lead(width)
        case Spacer():
            return 0
    return float(flowable.wrap(width, MOST)[1])
