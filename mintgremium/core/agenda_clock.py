"""Running clock times of an agenda over one or more days, and how full each day is."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)
MINUTE = timedelta(minutes=1)


class Slot(NamedTuple, Generic[K]):
    """What the clock needs to know of an item; `minutes` None: as long as its sub-items take."""

    key: K
    parent: K | None
    minutes: int | None = None
    fixed_start: datetime | None = None
    aside: bool = False  # evening programme: it has times but uses none of the day's


class Span(NamedTuple):
    """When an item begins and ends, and how many minutes it takes with its sub-items."""

    begins: datetime
    ends: datetime
    minutes: int


@dataclass(frozen=True, slots=True)
class Window:
    """The hours of one day; None: open end."""

    begins: datetime
    ends: datetime | None = None

    @property
    def day(self) -> date:
        """The day."""
        return self.begins.date()


@dataclass(frozen=True, slots=True)
class DayUse(Generic[K]):
    """How one day is used, in minutes; `free` is negative when it runs over."""

    window: Window
    used: int
    free: int | None
    first: K | None


@dataclass(slots=True)
class AgendaTimes(Generic[K]):
    """The times of all items and the use of all days."""

    spans: dict[K, Span] = field(default_factory=dict)
    days: list[DayUse[K]] = field(default_factory=list)


def day_windows(
    begins: datetime, ends: datetime | None, first_day_end: str = "", last_day_start: str = ""
) -> list[Window]:
    """Split a meeting into its days; inner days run from the later start to the earlier end."""
    if ends is None or ends.date() <= begins.date():
        return [Window(begins, ends)]
    opens = _clock(last_day_start) or time(9)
    closes = _clock(first_day_end) or time(18)
    windows = []
    for number in range((ends.date() - begins.date()).days + 1):
        day = begins.date() + timedelta(days=number)
        first = begins if number == 0 else datetime.combine(day, opens, begins.tzinfo)
        last = ends if day == ends.date() else datetime.combine(day, closes, begins.tzinfo)
        windows.append(Window(first, max(first, last)))
    return windows


def _clock(text: str) -> time | None:
    return time.fromisoformat(text) if text else None


def agenda_times(items: Sequence[Slot[K]], windows: Sequence[Window]) -> AgendaTimes[K]:
    """Let the items follow one another from the start of the first day.

    A fixed start moves the clock to that instant, also backwards. An item that would begin at or
    after the end of its day begins with the next day. Sub-items run within their parent, which
    takes its own minutes or theirs, whichever is more. Siblings are expected in their order.
    """
    clock = _Clock(items, windows)
    clock.run(None, windows[0].begins)
    return AgendaTimes(clock.spans, clock.use())


class _Clock(Generic[K]):
    def __init__(self, items: Sequence[Slot[K]], windows: Sequence[Window]) -> None:
        self._children: dict[K | None, list[Slot[K]]] = {}
        for item in items:
            self._children.setdefault(item.parent, []).append(item)
        self._windows = windows
        self.spans: dict[K, Span] = {}

    def run(self, parent: K | None, now: datetime) -> datetime:
        """Place the items under `parent` from `now` on, and return when the last one ends."""
        for item in self._children.get(parent, ()):
            begins = item.fixed_start or self._within_hours(now, item)
            ends = begins + MINUTE * (item.minutes or 0)
            if item.key in self._children:
                ends = max(ends, self.run(item.key, begins))
            self.spans[item.key] = Span(begins, ends, _minutes(begins, ends))
            if not item.aside:
                now = ends
        return now

    def _within_hours(self, now: datetime, item: Slot[K]) -> datetime:
        if item.aside or item.parent is not None or len(self._windows) == 1:
            return now
        for window, following in zip(self._windows, self._windows[1:], strict=False):
            if window.ends is not None and window.ends <= now < following.begins:
                return following.begins
        return now

    def use(self) -> list[DayUse[K]]:
        """Sum up the first level by days."""
        top = [(item, self.spans[item.key]) for item in self._children.get(None, ())]
        return [self._day(window, top) for window in self._windows]

    def _day(self, window: Window, top: Sequence[tuple[Slot[K], Span]]) -> DayUse[K]:
        today = [(item, span) for item, span in top if span.begins.date() == window.day]
        used = sum(span.minutes for item, span in today if not item.aside)
        whole = None if window.ends is None else _minutes(window.begins, window.ends)
        return DayUse(
            window,
            used,
            None if whole is None else whole - used,
            today[0][0].key if today else None,
        )


def _minutes(begins: datetime, ends: datetime) -> int:
    return (ends - begins) // MINUTE
