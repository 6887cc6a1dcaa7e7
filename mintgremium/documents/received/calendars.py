"""Read what a calendar message answers: broken lines are skipped, the event is kept.

icalendar reads the values. Before that only the lines that an answer needs are let through, each
tried alone, so that neither size nor a line that another program broke does any harm.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime
from html import unescape
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import unquote

from mintgremium.core.moments import to_berlin
from mintgremium.documents.received.charsets import decoded, is_wide
from mintgremium.documents.received.faults import Fault, UnreadableError
from mintgremium.documents.received.rows import CalendarAnswer, Responder
from mintgremium.documents.received.zones import Zones

if TYPE_CHECKING:
    from icalendar import Component

MOST_BYTES: Final = 5 * 1024 * 1024
MOST_COMPONENTS: Final = 10_000
MOST_ATTENDEES: Final = 2_000
MOST_EVENTS: Final = 200  # more are a calendar, not an answer
LONGEST_FIELD: Final = 65_536
LONGEST_TEXT: Final = 2_000
LONGEST_ADDRESS: Final = 254
_FOLD: Final = re.compile(rb"(?:\r\n|\r|\n)[ \t]")
_WIDE_FOLD: Final = re.compile(r"(?:\r\n|\r|\n)[ \t]")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_NAME: Final = re.compile(r"[A-Za-z0-9-]+(?=[;:])")
_STATUS_REPORT: Final = re.compile(r"(?i);SCHEDULE-STATUS=[^;]*?(?=;[A-Z-]+=|:mailto:)")
_MAILBOX: Final = re.compile(r"(?i)[:;]mailto:([^;:,\"\s]{1,254})\s*$")
_PARTSTAT: Final = re.compile(r"(?i);?PARTSTAT=\"?([A-Z-]{1,40})")
_KEPT: Final = frozenset(
    {
        "UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "ORGANIZER", "ATTENDEE",
        "SUMMARY", "COMMENT", "X-RESPONSE-COMMENT", "RECURRENCE-ID",
    }
)  # fmt: skip
_OF_ZONES: Final = frozenset({"STANDARD", "DAYLIGHT"})
_TIMES: Final = ("DTSTART", "DTEND", "RECURRENCE-ID")
_BROKEN: Final = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
_MACHINES: Final = re.compile(r"(?i)google|mozilla|apple|open-xchange|nextcloud|sabre")


def read_calendar(
    data: bytes, declared: str | None = None, method: str = ""
) -> tuple[CalendarAnswer, ...]:
    """Return what each event says. Raises UnreadableError.

    `method` is that of the mail around it, for messages that do not name theirs.
    """
    if len(data) > MOST_BYTES:
        raise UnreadableError(Fault.TOO_LARGE)
    found = _Lines()
    for line in _LINE_END.split(_unfolded(data, declared)):
        found.take(line)
    if not found.begun:
        raise UnreadableError(Fault.BROKEN_CALENDAR)
    named = found.method or method.upper()
    boilerplate = bool(_MACHINES.search(found.product))
    return tuple(_answer(event, named, boilerplate=boilerplate) for event in _events(found))


def _unfolded(data: bytes, declared: str | None) -> str:
    """Join folded lines before decoding: many programs fold within a character."""
    if is_wide(data):
        return _WIDE_FOLD.sub("", decoded(data))
    return decoded(_FOLD.sub(b"", data), declared)


class _Lines:
    """The lines that an answer needs, gathered while the file is gone through."""

    def __init__(self) -> None:
        self.begun = False
        self.method = ""
        self.product = ""
        self.events: list[list[str]] = []
        self.zones = Zones()
        self._stack: list[str] = []
        self._components = 0
        self._attendees = 0

    def take(self, line: str) -> None:
        """Keep the line if it is of use. Raises UnreadableError past a limit."""
        match = _NAME.match(line)
        if match is None:
            return
        name = match.group().upper()
        if name in ("BEGIN", "END"):
            self._bound(name, line[len(name) + 1 :].strip().upper())
        elif self._stack[-1:] == ["VEVENT"]:
            self._of_event(name, line)
        elif "VTIMEZONE" in self._stack[-2:]:
            self.zones.add(name, line)
        elif self._stack == ["VCALENDAR"]:
            self._of_calendar(name, line)

    def _bound(self, name: str, component: str) -> None:
        if component in _OF_ZONES and "VTIMEZONE" in self._stack:
            self.zones.add(name, f"{name}:{component}")
        if name == "BEGIN":
            self._open(component)
        elif component in self._stack:
            while self._stack.pop() != component:
                pass
            if component == "VTIMEZONE":
                self.zones.end()

    def _open(self, component: str) -> None:
        self._components += 1
        if self._components > MOST_COMPONENTS or len(self.events) > MOST_EVENTS:
            raise UnreadableError(Fault.TOO_MANY_PARTS)
        self.begun = self.begun or component == "VCALENDAR"
        self._stack.append(component)
        if component == "VEVENT":
            self.events.append([])
        elif component == "VTIMEZONE":
            self.zones.begin()

    def _of_calendar(self, name: str, line: str) -> None:
        if name == "METHOD" and not self.method:
            self.method = line.partition(":")[2].strip().upper()[:20]
        elif name == "PRODID":
            self.product = line[:300]

    def _of_event(self, name: str, line: str) -> None:
        if name not in _KEPT:
            return
        if len(line) > LONGEST_FIELD:
            raise UnreadableError(Fault.TOO_LARGE)
        if name == "ATTENDEE":
            self._attendees += 1
            if self._attendees > MOST_ATTENDEES:
                raise UnreadableError(Fault.TOO_MANY_PARTS)
        self.events[-1].append(line)


def _events(found: _Lines) -> "Iterator[Component]":
    """Let icalendar read each event; with its zones, or without them where they are broken."""
    for lines in found.events:
        kept = _wrapped(
            found.zones.rename(good) if good.upper().startswith(_TIMES) else good
            for line in lines
            if (good := _mended(line))
        )
        event = _parsed([*found.zones.lines(), *kept]) or _parsed(kept)
        if event is None:
            raise UnreadableError(Fault.BROKEN_CALENDAR)
        yield event


def _wrapped(lines: Iterable[str]) -> list[str]:
    return ["BEGIN:VEVENT", *lines, "END:VEVENT"]


def _parsed(lines: Iterable[str]) -> "Component | None":
    from icalendar import Calendar

    text = "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-", *lines, "END:VCALENDAR", ""])
    try:
        calendar = Calendar.from_ical(text)
        events: list[Component] = calendar.walk("VEVENT")
    except _BROKEN:
        return None
    return events[0] if events else None


def _mended(line: str) -> str:
    """Return the line as icalendar can read it, or nothing."""
    from icalendar.parser import Contentline

    content_line = cast("Callable[[str], Any]", Contentline)
    for text in (line, _STATUS_REPORT.sub("", line), _rebuilt(line)):
        if not text:
            continue
        try:
            content_line(text).parts()
        except ValueError:
            continue
        return text
    return ""


def _rebuilt(line: str) -> str:
    """Save address and status of an ATTENDEE whose parameters nobody can read."""
    mailbox = _MAILBOX.search(line)
    if mailbox is None or not line.upper().startswith("ATTENDEE"):
        return ""
    status = _PARTSTAT.search(line)
    return f"ATTENDEE;PARTSTAT={status.group(1) if status else 'NONE'}:mailto:{mailbox.group(1)}"


def _answer(event: "Component", method: str, *, boilerplate: bool) -> CalendarAnswer:
    stamp = _moment(event, "DTSTAMP")
    return CalendarAnswer(
        method=method,
        uid=_text(event, "UID"),
        sequence=_number(event),
        stamp=stamp if isinstance(stamp, datetime) else None,
        start=_moment(event, "DTSTART"),
        end=_moment(event, "DTEND"),
        organizer=_mailbox(_first(event, "ORGANIZER")),
        summary=_text(event, "SUMMARY"),
        comment=_text(event, "X-RESPONSE-COMMENT") or _text(event, "COMMENT"),
        responders=tuple(_responders(event)),
        recurrence=event.get("RECURRENCE-ID") is not None,
        boilerplate=boilerplate,
    )


def _responders(event: "Component") -> Iterator[Responder]:
    for line in _all(event, "ATTENDEE"):
        parameters = getattr(line, "params", {})
        yield Responder(
            address=_mailbox(line),
            email=_bare(_parameter(parameters, "EMAIL")),
            name=unescape(_parameter(parameters, "CN"))[:200],
            status=_parameter(parameters, "PARTSTAT").upper(),
            delegated_to=_mailboxes(parameters.get("DELEGATED-TO")),
            delegated_from=_mailboxes(parameters.get("DELEGATED-FROM")),
            comment=_clean(_parameter(parameters, "X-RESPONSE-COMMENT")),
        )


def _parameter(parameters: Mapping[str, object], name: str) -> str:
    value = parameters.get(name, "")
    return str(value[0] if isinstance(value, list) and value else value or "").strip()


def _mailboxes(value: object) -> tuple[str, ...]:
    found = value if isinstance(value, list) else [value] if value else []
    return tuple(filter(None, map(_mailbox, found)))


def _mailbox(value: object) -> str:
    """Return the bare address of a `mailto:` in any spelling."""
    text = str(value or "").strip().strip('"')
    return _bare(re.sub(r"(?i)^(?:mailto:|;)+", "", text.rpartition(";")[2]))


def _bare(text: str) -> str:
    address = unquote(text.partition("?")[0]).strip().strip("<>\"'").casefold()
    return address if "@" in address and len(address) <= LONGEST_ADDRESS else ""


def _all(event: "Component", name: str) -> list[object]:
    found = event.get(name)
    return found if isinstance(found, list) else [found] if found is not None else []


def _first(event: "Component", name: str) -> object:
    return next(iter(_all(event, name)), None)


def _text(event: "Component", name: str) -> str:
    return _clean(str(_first(event, name) or ""))


def _clean(text: str) -> str:
    """Undo what Google escapes, and drop what cannot be shown."""
    plain = unescape(text).replace("\r\n", "\n")
    shown = "".join(sign for sign in plain if sign.isprintable() or sign == "\n")
    return shown.strip()[:LONGEST_TEXT]


def _number(event: "Component") -> int | None:
    try:
        number = int(str(_first(event, "SEQUENCE")).strip())
    except ValueError:
        return None
    return number if 0 <= number < 2**31 else None


def _moment(event: "Component", name: str) -> datetime | date | None:
    value = _first(event, name)
    try:
        moment = getattr(value, "dt", None)
        if not isinstance(moment, datetime):
            return moment if isinstance(moment, date) else None
        if moment.tzinfo is None and "TZID" in getattr(value, "params", {}):
            return None
        return to_berlin(moment).astimezone(UTC)
    except _BROKEN:  # the rules of a foreign zone are followed only now
        return None
