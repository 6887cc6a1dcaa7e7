"""A byte checker for calendar files, written apart from the library that makes them.

It knows the wire format of RFC 5545 §3.1, the tables of RFC 5546 §3.2 for the methods we send, and
the habits of clients that reject what the RFCs allow. Everything that leaves passes through it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from mintgremium.core.errors import MintgremiumError
from mintgremium.documents.calendar_folding import LIMIT, unfold


@dataclass(frozen=True, slots=True)
class MethodRules:
    """Which properties of a VEVENT a method requires once, and which it forbids."""

    once: frozenset[str]
    forbidden: frozenset[str]
    attendees: bool = False


_ALWAYS = frozenset({"DTSTAMP", "ORGANIZER", "UID"})
METHODS = {
    "REQUEST": MethodRules(
        _ALWAYS | {"DTSTART", "SUMMARY"}, frozenset({"REQUEST-STATUS"}), attendees=True
    ),
    "CANCEL": MethodRules(
        _ALWAYS | {"SEQUENCE", "STATUS"}, frozenset({"REQUEST-STATUS"}), attendees=True
    ),
    "PUBLISH": MethodRules(
        _ALWAYS | {"DTSTART", "SUMMARY"}, frozenset({"ATTENDEE", "REQUEST-STATUS"})
    ),
}
_AT_MOST_ONCE = frozenset(
    {
        *("CLASS", "CREATED", "DESCRIPTION", "DTEND", "DTSTART", "DURATION", "LAST-MODIFIED"),
        *("LOCATION", "PRIORITY", "RECURRENCE-ID", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP"),
        "URL",
    }
)
_LINE = re.compile(
    r"(?P<name>[A-Za-z0-9-]+)"
    r'(?P<params>(?:;[A-Za-z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:\x00-\x08\x0a-\x1f\x7f]*))*)'
    r":(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)"
)
_UTC = re.compile(r"\d{8}T\d{6}Z")
_TZID = re.compile(r";TZID=([^;:]+)")


@dataclass(slots=True)
class _Component:
    name: str
    lines: list[tuple[str, str, str]] = field(default_factory=list)  # name, parameters, value
    children: list["_Component"] = field(default_factory=list)

    def values(self, name: str) -> list[str]:
        return [value for line, _, value in self.lines if line == name]

    def named(self, name: str) -> Iterator["_Component"]:
        return (child for child in self.children if child.name == name)


def ensure_valid(data: bytes) -> None:
    """Raise MintgremiumError with the first rule that the bytes break."""
    for problem in problems(data):
        raise MintgremiumError("calendar-broken", problem=problem)


def problems(data: bytes) -> Iterator[str]:
    """Tell each rule that a calendar file breaks, in English and without its contents."""
    broken = list(_byte_problems(data))
    yield from broken
    if broken:
        return
    try:
        calendar = _parse(unfold(data)[:-1])
    except ValueError as error:
        yield str(error)
        return
    yield from _calendar_problems(calendar)


def _byte_problems(data: bytes) -> Iterator[str]:
    if not data.startswith(b"BEGIN:VCALENDAR\r\n") or not data.endswith(b"END:VCALENDAR\r\n"):
        yield "the file does not begin or end with VCALENDAR"
    if b"\n" in data.replace(b"\r\n", b"") or b"\r" in data.replace(b"\r\n", b""):
        yield "a line does not end with CRLF"
    for line in data.removesuffix(b"\r\n").split(b"\r\n"):
        yield from _line_problems(line)


def _line_problems(line: bytes) -> Iterator[str]:
    if not line.strip():
        yield "a line is empty"
    if len(line) > LIMIT:
        yield "a line is longer than 75 octets"
    if (len(line) - len(line.rstrip(b"\\"))) % 2:
        yield "a line is folded within an escape"
    try:
        line.decode()
    except UnicodeDecodeError:
        yield "a line is folded within a character"


def _parse(lines: Iterable[bytes]) -> _Component:
    root = _Component("")
    stack = [root]
    for raw in lines:
        match = _LINE.fullmatch(raw.decode())
        if match is None:
            raise ValueError("a line is not a property")
        name, value = match["name"].upper(), match["value"]
        if name == "BEGIN":
            stack[-1].children.append(_Component(value))
            stack.append(stack[-1].children[-1])
        elif name == "END":
            if stack.pop().name != value:
                raise ValueError("components are not nested")
        else:
            stack[-1].lines.append((name, match["params"], value))
    if len(stack) != 1 or [child.name for child in root.children] != ["VCALENDAR"]:
        raise ValueError("the file is not one VCALENDAR")
    return root.children[0]


def _calendar_problems(calendar: _Component) -> Iterator[str]:
    for name in ("PRODID", "VERSION", "METHOD"):
        if len(calendar.values(name)) != 1:
            yield f"{name} does not occur once in VCALENDAR"
    method = next(iter(calendar.values("METHOD")), "")
    rules = METHODS.get(method)
    if rules is None:
        yield "the METHOD is not one that we send"
        return
    events = list(calendar.named("VEVENT"))
    if method != "PUBLISH" and len(events) != 1:
        yield "a message does not carry one VEVENT"
    for event in events:
        yield from _event_problems(event, method, rules)
    yield from _zone_problems(calendar, events)


def _event_problems(event: _Component, method: str, rules: MethodRules) -> Iterator[str]:
    counts = Counter(name for name, _, _ in event.lines)
    yield from (f"{name} does not occur once" for name in sorted(rules.once) if counts[name] != 1)
    yield from (f"{name} is forbidden" for name in sorted(rules.forbidden) if counts[name])
    yield from (f"{name} occurs twice" for name in sorted(_AT_MOST_ONCE) if counts[name] > 1)
    if rules.attendees and not counts["ATTENDEE"]:
        yield "ATTENDEE is missing"
    if counts["METHOD"]:
        yield "METHOD stands within VEVENT"
    if not all(_UTC.fullmatch(value) for value in event.values("DTSTAMP")):
        yield "DTSTAMP is not in UTC"
    if method == "CANCEL" and event.values("STATUS") != ["CANCELLED"]:
        yield "a cancellation is not CANCELLED"
    addresses = event.values("ATTENDEE") + event.values("ORGANIZER")
    if not all(address.startswith("mailto:") for address in addresses):
        yield "an address does not begin with mailto:"
    if set(event.values("ATTENDEE")) & set(event.values("ORGANIZER")):
        yield "the ORGANIZER is invited too"


def _zone_problems(calendar: _Component, events: list[_Component]) -> Iterator[str]:
    zones = list(calendar.named("VTIMEZONE"))
    known = {value for zone in zones for value in zone.values("TZID")}
    used = {
        zone for event in events for _, params, _ in event.lines for zone in _TZID.findall(params)
    }
    if not used <= known:
        yield "a TZID has no VTIMEZONE"
    for change in (child for zone in zones for child in zone.children):
        rules = change.values("RRULE")
        if len(rules) != 1 or "BYDAY" not in rules[0] or change.values("RDATE"):
            yield "a VTIMEZONE has no yearly BYDAY rule"
