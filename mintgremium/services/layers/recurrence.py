"""Days of a recurrence rule (RFC 5545 §3.3.10), whole days only, in bounded time.

Each day up to a horizon is held against the rule. So a rule that no day fulfils ends like any
other, where an expander that looks for the next day goes on to the year 9999.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Final

from mintgremium.core.moments import to_berlin
from mintgremium.services.layers.leaving_out import LeftOutError

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
KNOWN: Final = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST"}
)
FREQUENCIES: Final = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
WEEK: Final = 7
MONTHS: Final = 12
MOST: Final = 1_000  # days of one rule


@dataclass(frozen=True, slots=True)
class DayRule:
    """One rule; empty lists stand for parts that it leaves out."""

    frequency: str
    interval: int = 1
    count: int | None = None
    until: date | None = None
    months: frozenset[int] = frozenset()
    month_days: frozenset[int] = frozenset()
    weekdays: frozenset[tuple[int, int]] = frozenset()  # ordinal (0: each) and weekday
    positions: tuple[int, ...] = field(default=())

    @property
    def is_endless(self) -> bool:
        """Tell whether it goes on for ever."""
        return self.count is None and self.until is None


def day_rule(parts: Mapping[str, Sequence[object]]) -> DayRule:
    """Read the parts of a rule. Raises LeftOutError with a code of `[day_files]`."""
    texts = {name.upper(): [str(value) for value in values] for name, values in parts.items()}
    frequency = "".join(texts.get("FREQ", ())).upper()
    if frequency not in FREQUENCIES or set(texts) - KNOWN:
        raise LeftOutError("rule-unknown")
    if texts.get("WKST", ["MO"]) != ["MO"] and frequency == "WEEKLY":
        raise LeftOutError("rule-unknown")
    try:
        rule = DayRule(
            frequency=frequency,
            interval=_one(texts, "INTERVAL", 1),
            count=_one(texts, "COUNT", 0) or None,
            until=_until(parts),
            months=frozenset(map(int, texts.get("BYMONTH", ()))),
            month_days=frozenset(map(int, texts.get("BYMONTHDAY", ()))),
            weekdays=frozenset(map(_weekday, texts.get("BYDAY", ()))),
            positions=tuple(map(int, texts.get("BYSETPOS", ()))),
        )
    except (ValueError, AttributeError):
        raise LeftOutError("rule-broken") from None
    if rule.interval < 1:
        raise LeftOutError("rule-broken")
    return rule


def days_of(rule: DayRule, start: date, horizon: date) -> Iterator[date]:
    """Yield the days from `start` to `horizon`, 1,000 at most; the start itself always counts."""
    last = min(horizon, rule.until) if rule.until else horizon
    left = min(rule.count or MOST, MOST)
    yield start
    left -= 1
    for _, period in groupby(_fitting(rule, start, last), key=lambda day: _period(rule, day)):
        for day in _positioned(list(period), rule.positions):
            if day <= start:
                continue
            if left <= 0:
                return
            yield day
            left -= 1


def _fitting(rule: DayRule, start: date, last: date) -> Iterator[date]:
    """Yield the days of the rule's periods, from the beginning of the first one on."""
    day = _begin(rule, start)
    origin = _period(rule, start)
    while day <= last:
        on_turn = (_period(rule, day) - origin) % rule.interval == 0
        if on_turn and _fits(rule, start, day):
            yield day
        if day == date.max:
            return
        day += timedelta(days=1)


def _begin(rule: DayRule, start: date) -> date:
    match rule.frequency:
        case "YEARLY":
            return start.replace(month=1, day=1)
        case "MONTHLY":
            return start.replace(day=1)
        case "WEEKLY":
            return start - timedelta(days=start.weekday())
    return start


def _period(rule: DayRule, day: date) -> int:
    match rule.frequency:
        case "YEARLY":
            return day.year
        case "MONTHLY":
            return day.year * MONTHS + day.month
        case "WEEKLY":
            return (day - timedelta(days=day.weekday())).toordinal() // WEEK
    return day.toordinal()


def _fits(rule: DayRule, start: date, day: date) -> bool:
    if rule.months and day.month not in rule.months:
        return False
    if rule.month_days and not {day.day, day.day - _length(day) - 1} & rule.month_days:
        return False
    if rule.weekdays:
        return _on_weekday(rule, day)
    return bool(rule.month_days) or _as_start(rule, start, day)


def _as_start(rule: DayRule, start: date, day: date) -> bool:
    """Fill what the rule leaves out from its first day."""
    match rule.frequency:
        case "YEARLY":
            return day.day == start.day and (bool(rule.months) or day.month == start.month)
        case "MONTHLY":
            return day.day == start.day
        case "WEEKLY":
            return day.weekday() == start.weekday()
    return True


def _on_weekday(rule: DayRule, day: date) -> bool:
    by_year = rule.frequency == "YEARLY" and not rule.months
    place = day.timetuple().tm_yday if by_year else day.day
    length = _days_in_year(day) if by_year else _length(day)
    ordinals = {0, (place - 1) // WEEK + 1, -((length - place) // WEEK + 1)}
    return any((ordinal, day.weekday()) in rule.weekdays for ordinal in ordinals)


def _positioned(days: list[date], positions: tuple[int, ...]) -> list[date]:
    if not positions:
        return days
    size = len(days)
    places = {place - 1 if place > 0 else size + place for place in positions}
    return [day for place, day in enumerate(days) if place in places]


def _length(day: date) -> int:
    following = day.replace(day=28) + timedelta(days=4)
    return (following - timedelta(days=following.day)).day


def _days_in_year(day: date) -> int:
    return day.replace(month=12, day=31).timetuple().tm_yday


def _weekday(text: str) -> tuple[int, int]:
    ordinal, name = text[:-2], text[-2:].upper()
    return int(ordinal or 0), WEEKDAYS.index(name)


def _one(texts: Mapping[str, Sequence[str]], name: str, missing: int) -> int:
    return int(texts[name][0]) if texts.get(name) else missing


def _until(parts: Mapping[str, Sequence[object]]) -> date | None:
    found = next((values for name, values in parts.items() if name.upper() == "UNTIL"), ())
    until = next(iter(found), None)
    if isinstance(until, datetime):
        return to_berlin(until).date()
    if until is None or isinstance(until, date):
        return until
    raise LeftOutError("rule-broken")
