"""Calendar messages (iTIP, RFC 5546) and the published calendar (RFC 5545, RFC 7986)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.moments import Moment, to_berlin
from mintgremium.core.vocabulary import DispatchKind, Precision
from mintgremium.documents.calendar_check import ensure_valid
from mintgremium.documents.calendar_envelope import (
    assemble,
    calendar_address,
    empty_calendar,
    published,
    published_calendar,
    text_value,
)
from mintgremium.documents.plain import one_line, tidy_lines, wire_address
from mintgremium.documents.trees import Attendee, CalendarEvent, Organizer

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress, vUri

DEFAULT_LENGTH = timedelta(hours=1)
NAMELESS = "–"  # libical rejects an empty SUMMARY
_METHODS = {
    DispatchKind.SAVE_THE_DATE: "REQUEST",
    DispatchKind.INVITATION: "REQUEST",
    DispatchKind.UPDATE: "REQUEST",
    DispatchKind.CANCEL: "CANCEL",
    DispatchKind.UNINVITE: "CANCEL",
}
_LINK = re.compile(r"https?://[!-~]+")
_TELEPHONE = re.compile(r"\+[0-9][0-9 ()/-]{5,}")


@dataclass(frozen=True, slots=True)
class CalendarMessage:
    """The bytes of a calendar message and the method that they carry."""

    method: str
    data: bytes


def calendar_message(event: CalendarEvent) -> CalendarMessage:
    """Write the invitation, update, save-the-date or cancellation of one meeting.

    Raises InvalidInputError where the event cannot be one: no day, nobody invited, an address that
    is none, the organiser among the invited.
    """
    method = _METHODS.get(event.kind)
    if method is None:
        raise InvalidInputError({"kind": "event-kind"}, "event-kind")
    if not _has_day(event):
        raise InvalidInputError({"start": "event-date-vague"}, "event-date-vague")
    _refuse_strange_guests(event)
    body = _event(event, method)
    for attendee in event.attendees:
        body.add("attendee", _attendee(attendee, method))
    data = b"".join(assemble(empty_calendar(method), [body]))
    ensure_valid(data)
    return CalendarMessage(method, data)


def calendar_feed(
    events: Iterable[CalendarEvent], name: str, refresh: timedelta = timedelta(hours=4)
) -> Iterator[bytes]:
    """Write many meetings as a published calendar, piece by piece; `refresh` asks for renewal.

    Attendees are left out, METHOD:PUBLISH forbids them (RFC 5546 §3.2.1); so are meetings of which
    only the month or year is known.
    """
    dated = (event for event in events if _has_day(event))
    calendar = published_calendar(name, refresh)
    return published(calendar, (_event(event, "PUBLISH") for event in dated))


def _event(event: CalendarEvent, method: str) -> "Event":
    from icalendar import Event

    cancelled = method == "CANCEL" or event.cancelled
    body = Event()
    body.add("uid", event.uid)
    body.add("sequence", event.sequence)
    body.add("dtstamp", event.sent_at.astimezone(UTC).replace(microsecond=0))
    start, end = _span(event.start, event.end)
    body.add("dtstart", start)
    body.add("dtend", end)
    body.add("summary", text_value(one_line(event.summary) or NAMELESS))
    body.add("organizer", _organizer(event.organizer))
    if event.kind is not DispatchKind.UNINVITE:  # RFC 5546 §3.2.5: the meeting itself is not off
        body.add("status", _status(event, cancelled=cancelled))
    body.add("transp", "TRANSPARENT" if cancelled else "OPAQUE")
    busy = _busy(event, cancelled=cancelled)
    body.add("x-microsoft-cdo-busystatus", busy)
    body.add("x-microsoft-cdo-intendedstatus", busy)
    _add_texts(body, event)
    _add_conferences(body, event)
    return body


def _status(event: CalendarEvent, *, cancelled: bool) -> str:
    if cancelled:
        return "CANCELLED"
    return "TENTATIVE" if event.kind is DispatchKind.SAVE_THE_DATE else "CONFIRMED"


def _busy(event: CalendarEvent, *, cancelled: bool) -> str:
    if cancelled:
        return "FREE"
    return "TENTATIVE" if event.kind is DispatchKind.SAVE_THE_DATE else "BUSY"


def _add_texts(body: "Event", event: CalendarEvent) -> None:
    """Add the texts; runs of blanks become one, lest a folded line consist of blanks alone."""
    if location := one_line(event.location):
        body.add("location", text_value(location))
    if description := tidy_lines(event.description).strip():
        body.add("description", text_value(description))
    if categories := [word for category in event.categories if (word := one_line(category))]:
        body.add("categories", categories)


def _add_conferences(body: "Event", event: CalendarEvent) -> None:
    if event.video_link:
        link = event.video_link.strip()
        if not _LINK.fullmatch(link):
            code = "event-link"
            raise InvalidInputError({"video_link": code}, code, value=one_line(link))
        body.add("conference", _conference(link, ["AUDIO", "VIDEO"]))
    if number := _TELEPHONE.match(event.dial_in.strip()):
        telephone = "+" + re.sub(r"\D", "", number.group())
        body.add("conference", _conference(f"tel:{telephone}", ["AUDIO", "PHONE"]))


def _conference(uri: str, features: list[str]) -> "vUri":
    from icalendar import vUri

    conference = vUri(uri)
    conference.params["VALUE"] = "URI"
    conference.params["FEATURE"] = features
    return conference


def _organizer(organizer: Organizer) -> "vCalAddress":
    return calendar_address(organizer.name, organizer.mail)


def _attendee(attendee: Attendee, method: str) -> "vCalAddress":
    address = calendar_address(attendee.name, attendee.mail)
    address.params["CUTYPE"] = "INDIVIDUAL"
    address.params["ROLE"] = "REQ-PARTICIPANT" if attendee.required else "OPT-PARTICIPANT"
    if method == "REQUEST":
        address.params["PARTSTAT"] = "NEEDS-ACTION"
        address.params["RSVP"] = "TRUE"
    return address


def _has_day(event: CalendarEvent) -> bool:
    known = {event.start.precision, (event.end or event.start).precision}
    return known <= {Precision.MINUTE, Precision.DAY}


def _span(start: Moment, end: Moment | None) -> tuple[date | datetime, date | datetime]:
    """Return start and exclusive end: clock times, or whole days where no time is known."""
    last = end or start
    first_instant, last_instant = start.at.astimezone(UTC), last.at.astimezone(UTC)
    if last_instant < first_instant:  # the wall times alone mislead when October repeats an hour
        raise InvalidInputError({"end": "event-end-first"}, "event-end-first")
    if Precision.DAY in {start.precision, last.precision}:
        return to_berlin(start.at).date(), to_berlin(last.at).date() + timedelta(days=1)
    finish = last.at if last_instant > first_instant else first_instant + DEFAULT_LENGTH
    return _instant(start.at), _instant(finish)


def _instant(at: datetime) -> datetime:
    """Return the wall time, or UTC in the hour that October repeats.

    There a TZID means the first run (RFC 5545 §3.3.5), but libical and ical.js take the second.
    """
    local = to_berlin(at).replace(second=0, microsecond=0)
    ambiguous = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return local.astimezone(UTC) if ambiguous else local


def _refuse_strange_guests(event: CalendarEvent) -> None:
    if not event.attendees:
        raise InvalidInputError({"attendees": "event-no-attendee"}, "event-no-attendee")
    mail = wire_address(event.organizer.mail)
    if mail.casefold() in {wire_address(guest.mail).casefold() for guest in event.attendees}:
        code = "event-organizer-invited"
        raise InvalidInputError({"attendees": code}, code, mail=mail)
