"""A checker for calendar files, written apart from the library that makes them.

It knows the wire format of RFC 5545 §3.1, the tables of RFC 5546 (`itip_tables`), what values look
like (`calendar_values`), and the habits of clients that reject what the RFCs allow. Everything that
leaves passes through it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from mintgremium.core.errors import MintgremiumError
from mintgremium.documents.calendar_folding import LIMIT, unfold
from mintgremium.documents.calendar_values import parameters_of, value_problems
from mintgremium.documents.itip_tables import (
    INNER,
    METHODS,
    STATES,
    TABLES,
    Presence,
    component_of,
)

_LINE = re.compile(
    r"(?P<name>[A-Za-z0-9-]+)"
    r'(?P<params>(?:;[A-Za-z0-9-]+=(?:"[^"\x00-\x08\x0a-\x1f\x7f]*"|[^";:\x00-\x08\x0a-\x1f\x7f]*))*)'
    r":(?P<value>[^\x00-\x08\x0a-\x1f\x7f]*)"
)
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


def ensure_valid_record(data: bytes, method: str) -> None:
    """Raise MintgremiumError with the first rule that one component of a calendar breaks.

    Its zone is not looked for: the calendar around it always carries the one that we use.
    """
    for problem in _record_faults(data, method):
        raise MintgremiumError("calendar-broken", problem=problem)


def problems(data: bytes) -> Iterator[str]:
    """Tell each rule that a calendar file breaks, in English and without its contents."""
    if not data.startswith(b"BEGIN:VCALENDAR\r\n") or not data.endswith(b"END:VCALENDAR\r\n"):
        yield "the file does not begin or end with VCALENDAR"
    broken = list(_byte_problems(data))
    yield from broken
    if broken:
        return
    try:
        root = _parse(unfold(data)[:-1])
    except ValueError as error:
        yield str(error)
        return
    if [child.name for child in root.children] != ["VCALENDAR"]:
        yield "the file is not one VCALENDAR"
        return
    yield from _calendar_problems(root.children[0])


def _record_faults(data: bytes, method: str) -> Iterator[str]:
    yield from _byte_problems(data)
    try:
        root = _parse(unfold(data)[:-1])
    except ValueError as error:
        yield str(error)
        return
    for record in root.children:
        yield from _record_problems(record, method)


def _byte_problems(data: bytes) -> Iterator[str]:
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
    if len(stack) != 1:
        raise ValueError("the file is not one VCALENDAR")
    return root


def _calendar_problems(calendar: _Component) -> Iterator[str]:
    for name in ("PRODID", "VERSION", "METHOD"):
        if len(calendar.values(name)) != 1:
            yield f"{name} does not occur once in VCALENDAR"
    if calendar.values("VERSION") not in ([], ["2.0"]):
        yield "the VERSION is not 2.0"
    if not {*calendar.values("CALSCALE")} <= {"GREGORIAN"}:
        yield "the CALSCALE is not GREGORIAN"
    method = next(iter(calendar.values("METHOD")), "")
    if method not in METHODS:
        yield "the METHOD is not one that we send"
        return
    inside = frozenset(child.name for child in calendar.children) - {"VTIMEZONE"}
    kind = component_of(method, inside)
    if inside and (not kind or inside != {kind}):
        yield "components stand together that the method does not allow"
    records = [child for child in calendar.children if child.name == kind]
    if method != "PUBLISH" and len(records) != 1:
        yield "a message does not carry one VEVENT"
    for record in records:
        yield from _record_problems(record, method)
    if len({uid for record in records for uid in record.values("UID")}) < len(records):
        yield "a UID occurs twice"
    yield from _zone_problems(calendar, records)


def _record_problems(record: _Component, method: str) -> Iterator[str]:
    case = (method, record.name)
    yield from _presence_problems(record, TABLES[case])
    for name, params, value in record.lines:
        yield from value_problems(name, params, value)
    if {child.name for child in record.children} - INNER[case]:
        yield f"a component stands within {record.name} that the method forbids"
    if not {*record.values("STATUS")} <= STATES[case]:
        if method == "CANCEL":
            yield "a cancellation is not CANCELLED"
        yield f"STATUS does not fit {method}"
    yield from _span_problems(record)
    if set(record.values("ATTENDEE")) & set(record.values("ORGANIZER")):
        yield "the ORGANIZER is invited too"
    if len(set(record.values("ATTENDEE"))) < len(record.values("ATTENDEE")):
        yield "an ATTENDEE occurs twice"


def _presence_problems(record: _Component, table: Mapping[str, Presence]) -> Iterator[str]:
    counts = Counter(name for name, _, _ in record.lines)
    for name, (least, most) in sorted(table.items()):
        if least <= counts[name] <= most:
            continue
        if most == 0:
            yield (
                f"METHOD stands within {record.name}"
                if name == "METHOD"
                else f"{name} is forbidden"
            )
        elif least == most == 1:
            yield f"{name} does not occur once"
        else:
            yield f"{name} occurs twice" if counts[name] > most else f"{name} is missing"


def _span_problems(record: _Component) -> Iterator[str]:
    """Find an end that is no end of its start (RFC 5545 §3.8.2.2, §3.8.2.3)."""
    points = {name: (params, value) for name, params, value in record.lines}
    for last in ("DTEND", "DUE"):
        if last not in points or "DTSTART" not in points:
            continue
        if last in points and "DURATION" in points:
            yield f"{last} and DURATION exclude each other"
        (first_params, first), (last_params, end) = points["DTSTART"], points[last]
        kinds = [parameters_of(params).get("VALUE", "") for params in (first_params, last_params)]
        if kinds[0] != kinds[1]:
            yield f"{last} and DTSTART are not of one type"
        elif first_params == last_params and first[-1:] == end[-1:] and end <= first:
            yield f"{last} is not later than DTSTART"


def _zone_problems(calendar: _Component, records: list[_Component]) -> Iterator[str]:
    zones = list(calendar.named("VTIMEZONE"))
    known = {value for zone in zones for value in zone.values("TZID")}
    used = {
        zone
        for record in records
        for _, params, _ in record.lines
        for zone in _TZID.findall(params)
    }
    if not used <= known:
        yield "a TZID has no VTIMEZONE"
    for change in (child for zone in zones for child in zone.children):
        rules = change.values("RRULE")
        if len(rules) != 1 or "BYDAY" not in rules[0] or change.values("RDATE"):
            yield "a VTIMEZONE has no yearly BYDAY rule"
