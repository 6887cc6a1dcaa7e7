"""What a time line shows: lanes of spans, gaps between them, and where each of them stands."""

from bisect import bisect_left
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

_DAY: Final = timedelta(days=1)
_YEARS_AROUND: Final = 1  # so many years before and after today can always be seen


class SpanLook(StrEnum):
    """What a span is; each look has a colour and an outline of its own."""

    HOLDER = "holder"
    DEPUTY = "deputy"
    ROLE = "role"
    WORK = "work"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Span:
    """Something that lasted from a day to a day; None is open on that side.

    `note` says more about it, such as the role; `target` is where it leads to.
    """

    text: str
    first: date | None
    last: date | None
    look: SpanLook = SpanLook.HOLDER
    note: str = ""
    target: Hashable | None = None

    def begins(self, axis: "Axis") -> date:
        """Return the first day within the axis."""
        return max(self.first or axis.first, axis.first)

    def ends(self, axis: "Axis") -> date:
        """Return the last day within the axis."""
        return min(self.last or axis.last, axis.last)


@dataclass(frozen=True, slots=True)
class Lane:
    """One row: a tag and a name, and what happened in it.

    With `vacant`, days that no span covers are gaps of this name, from `first` (else from the
    first known day of a span) to `last`. `target` is where a gap leads to.
    """

    name: str
    spans: tuple[Span, ...]
    tag: str = ""
    vacant: str = ""
    first: date | None = None
    last: date | None = None
    target: Hashable | None = None


@dataclass(frozen=True, slots=True)
class Axis:
    """The days shown, both included: whole years."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """Return the number of days."""
        return (self.last - self.first).days + 1

    def share(self, day: date) -> float:
        """Return where a day begins, 0 for the left edge and 1 for the right one."""
        return (day - self.first).days / self.days


@dataclass(frozen=True, slots=True)
class PlacedSpan:
    """A span with its lane and, within the lane, its line from 0."""

    span: Span
    lane: int
    line: int


@dataclass(frozen=True, slots=True)
class Placed:
    """Everything on its place: gaps are spans like the others."""

    axis: Axis
    lanes: tuple[Lane, ...]
    spans: tuple[PlacedSpan, ...]  # by lane, within a lane by first day
    lines: tuple[int, ...]  # how many lines each lane takes

    def beside(self, at: int, steps: int) -> int:
        """Return the span so many steps on, over the ends of lanes too."""
        return max(0, min(at + steps, len(self.spans) - 1))

    def in_other_lane(self, at: int, step: int) -> int:
        """Return the span of the lane above or below that lies nearest in time."""
        here = self.spans[at]
        lanes = sorted({each.lane for each in self.spans})
        to = bisect_left(lanes, here.lane) + step
        if not 0 <= to < len(lanes):
            return at
        axis, lane = self.axis, lanes[to]
        middle = _middle(here.span, axis)
        candidates = [index for index, each in enumerate(self.spans) if each.lane == lane]
        return min(
            candidates, key=lambda index: abs(_middle(self.spans[index].span, axis) - middle)
        )

    def end_of_lane(self, at: int, *, last: bool) -> int:
        """Return the first or last span of the lane."""
        lane = self.spans[at].lane
        inside = [index for index, each in enumerate(self.spans) if each.lane == lane]
        return inside[-1] if last else inside[0]


def place(lanes: Sequence[Lane], today: date) -> Placed:
    """Find the years to show, fill gaps, and stack what would overlap."""
    axis = axis_of(lanes, today)
    placed: list[PlacedSpan] = []
    lines: list[int] = []
    for index, lane in enumerate(lanes):
        spans = sorted(
            (*lane.spans, *gaps_of(lane, axis)),
            key=lambda span: (span.look is SpanLook.DEPUTY, span.begins(axis)),
        )
        stacked = sorted(_stack(spans, axis), key=lambda pair: pair[0].begins(axis))
        placed += [PlacedSpan(span, index, line) for span, line in stacked]
        lines.append(1 + max((line for _span, line in stacked), default=0))
    return Placed(axis, tuple(lanes), tuple(placed), tuple(lines))


def axis_of(lanes: Iterable[Lane], today: date) -> Axis:
    """Return whole years around all known days and today."""
    days = [
        day
        for lane in lanes
        for day in (
            lane.first,
            lane.last,
            *(end for span in lane.spans for end in (span.first, span.last)),
        )
        if day is not None
    ]
    first = min([today.year - _YEARS_AROUND, *(day.year for day in days)])
    last = max([today.year + _YEARS_AROUND, *(day.year for day in days)])
    return Axis(date(first, 1, 1), date(last, 12, 31))


def gaps_of(lane: Lane, axis: Axis) -> list[Span]:
    """Return the days of a lane that no span covers, if the lane tells its gaps."""
    if not lane.vacant:
        return []
    known = [span.first for span in lane.spans if span.first is not None]
    is_open = any(span.first is None for span in lane.spans)
    start = lane.first or (axis.first if is_open or not known else min(known))
    begin, end = max(start, axis.first), min(lane.last or axis.last, axis.last)
    gaps = []
    for span in sorted(lane.spans, key=lambda span: span.begins(axis)):
        if span.begins(axis) > begin:
            gaps.append(_gap(lane, begin, min(span.begins(axis) - _DAY, end)))
        if span.last is None:
            return gaps
        begin = max(begin, span.last + _DAY)
    if begin <= end:
        knows = lane.first is not None or bool(lane.spans)
        gaps.append(_gap(lane, begin if knows else None, lane.last))
    return [gap for gap in gaps if gap.last is None or gap.first is None or gap.first <= gap.last]


def _gap(lane: Lane, first: date | None, last: date | None) -> Span:
    return Span(lane.vacant, first, last, SpanLook.GAP, target=lane.target)


def _stack(spans: Sequence[Span], axis: Axis) -> list[tuple[Span, int]]:
    """Give each span the first line in which nothing is in its way; deputies come last."""
    lines: list[list[Span]] = []
    stacked = []
    for span in spans:
        free = (at for at, line in enumerate(lines) if not _meets(span, line, axis))
        at = next(free, len(lines))
        if at == len(lines):
            lines.append([])
        lines[at].append(span)
        stacked.append((span, at))
    return stacked


def _meets(span: Span, line: Iterable[Span], axis: Axis) -> bool:
    return any(
        one.begins(axis) <= span.ends(axis) and span.begins(axis) <= one.ends(axis) for one in line
    )


def _middle(span: Span, axis: Axis) -> float:
    return (axis.share(span.begins(axis)) + axis.share(span.ends(axis))) / 2
