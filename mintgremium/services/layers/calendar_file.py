"""Read the days of an .ics file within limits; nothing in it is ever opened or fetched."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from mintgremium.core.errors import RefusedError
from mintgremium.core.moments import to_berlin
from mintgremium.services.layers.leaving_out import LeftOutError
from mintgremium.services.layers.recurrence import day_rule, days_of
from mintgremium.services.layers.rows import FoundDay

if TYPE_CHECKING:
    from icalendar import Component

MOST_COMPONENTS: Final = 10_000
LONGEST_FIELD: Final = 65_536
LONGEST_NAME: Final = 300
LONGEST_SPAN: Final = timedelta(days=366)
YEARS_AHEAD: Final = 10  # an endless rule is followed so far
MOST_SECONDS: Final = 1.0  # for all rules of a file
ONE_DAY: Final = timedelta(days=1)


@dataclass(slots=True)
class _Reading:
    """What was read so far."""

    horizon: date
    seconds: Callable[[], float]
    began: float
    days: list[FoundDay] = field(default_factory=list)
    skipped: list[tuple[str, str]] = field(default_factory=list)


def read_calendar(
    data: bytes, today: date, seconds: Callable[[], float]
) -> tuple[list[FoundDay], list[tuple[str, str]]]:
    """Return the days and what was left out, with a code each. Raises RefusedError.

    `seconds` is a clock that only goes forward.
    """
    events = _events(data)
    reading = _Reading(date(today.year + YEARS_AHEAD, 12, 31), seconds, seconds())
    replaced: dict[str, set[date]] = defaultdict(set)
    for event in events:
        if (moved := _day(event, "RECURRENCE-ID")) is not None:
            replaced[str(event.get("UID", ""))].add(moved)
    for event in events:
        name = _name(event)
        try:
            own = replaced.get(str(event.get("UID", "")), set())
            reading.days += _days(reading, event, name, own)
        except LeftOutError as error:
            reading.skipped.append((name, error.code))
    return reading.days, reading.skipped


def _events(data: bytes) -> "list[Component]":
    from icalendar import Calendar

    if data.upper().count(b"\nBEGIN:") > MOST_COMPONENTS:
        raise RefusedError("calendar-file-too-long", most=MOST_COMPONENTS)
    if max(map(len, data.split(b"\n")), default=0) > LONGEST_FIELD:
        raise RefusedError("calendar-file-broken")
    try:
        calendars: list[Calendar] = Calendar.from_ical(data, multiple=True)
    except (ValueError, IndexError, KeyError, RecursionError, AttributeError):
        raise RefusedError("calendar-file-broken") from None
    return [event for calendar in calendars for event in calendar.walk("VEVENT")]


def _days(
    reading: _Reading, event: "Component", name: str, replaced: set[date]
) -> Iterator[FoundDay]:
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        raise LeftOutError("event-cancelled")
    start = _day(event, "DTSTART")
    if start is None:
        raise LeftOutError("event-without-day")
    length = _last(event, start) - start
    if length < timedelta(0):
        raise LeftOutError("event-backwards")
    if length > LONGEST_SPAN:
        raise LeftOutError("event-too-long")
    left_out = _listed(event, "EXDATE") | (
        set() if event.get("RECURRENCE-ID") is not None else replaced
    )
    days = sorted({*_starts(reading, event, name, start), *_listed(event, "RDATE")} - left_out)
    return (FoundDay(name=name, start_date=day, end_date=day + length) for day in days)


def _starts(reading: _Reading, event: "Component", name: str, start: date) -> Iterator[date]:
    rules = event.get("RRULE")
    if rules is None:
        yield start
        return
    if isinstance(rules, list) or getattr(rules, "items", None) is None:
        raise LeftOutError("rule-broken")
    rule = day_rule({key: _as_list(value) for key, value in rules.items()})
    if rule.is_endless:
        reading.skipped.append((name, "rule-endless"))
    for day in days_of(rule, start, reading.horizon):
        yield day
        if reading.seconds() - reading.began > MOST_SECONDS:
            raise RefusedError("rules-too-long", seconds=int(MOST_SECONDS))
    if reading.seconds() - reading.began > MOST_SECONDS:
        raise RefusedError("rules-too-long", seconds=int(MOST_SECONDS))


def _as_list(value: object) -> list[object]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _last(event: "Component", start: date) -> date:
    """Return the last day: DTEND is exclusive for days (RFC 5545 §3.6.1)."""
    end = _value(event, "DTEND")
    if isinstance(end, datetime):
        return to_berlin(end).date()
    if isinstance(end, date):
        return max(end - ONE_DAY, start) if end >= start else end - ONE_DAY
    length = _value(event, "DURATION")
    if isinstance(length, timedelta) and length > ONE_DAY:
        return start + min(length, LONGEST_SPAN + ONE_DAY * 2) - ONE_DAY
    return start


def _day(event: "Component", name: str) -> date | None:
    value = _value(event, name)
    if isinstance(value, datetime):
        return to_berlin(value).date()
    return value if isinstance(value, date) else None


def _value(event: "Component", name: str) -> object:
    return _read(event.get(name), "dt")


def _read(value: object, part: str) -> object:
    """Read a part of a property; one that is broken has none."""
    try:
        return getattr(value, part, None)
    except ValueError:
        return None


def _listed(event: "Component", name: str) -> set[date]:
    found = event.get(name)
    lists = found if isinstance(found, list) else [found] if found is not None else []
    parts = [_read(one, "dts") for one in lists]
    days = [_read(each, "dt") for part in parts if isinstance(part, list) for each in part]
    return {
        to_berlin(day).date() if isinstance(day, datetime) else day
        for day in days
        if isinstance(day, date)
    }


def _name(event: "Component") -> str:
    text = " ".join(str(event.get("SUMMARY", "")).split())
    clean = "".join(sign for sign in text if sign.isprintable())
    return clean[:LONGEST_NAME] or "–"
