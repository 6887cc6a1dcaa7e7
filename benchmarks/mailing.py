"""P17: one invitation, against icalendar alone building and serialising the same entry.

The floor writes every property that the product writes, the time zone block among them; its event
is held against the product's, byte by byte, before timing.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from benchmarks.pairing import Ratio, compare

REPEAT = 10
MORE_PAIRS = 4  # a sample is short, so that noise needs more of them
SENT_AT = datetime(2027, 4, 15, 8, tzinfo=UTC)


def sample() -> tuple[Any, Any, Any]:
    """Make an event, the mail that invites to it, and the time zone for the floor."""
    from icalendar import Timezone

    from mintgremium.core.moments import Moment
    from mintgremium.documents.calendar_zone import VTIMEZONE
    from mintgremium.documents.mail import MailDraft
    from mintgremium.documents.trees import Attendee, CalendarEvent, Organizer, Recipient

    event = CalendarEvent(
        uid="3f0c5a52-8e5e-4b57-9f4e-5f3ad1f0a001@example.org",
        sequence=0,
        sent_at=SENT_AT,
        summary="8. Länder-Round-Table",
        start=Moment.parse("2027-06-10T11:00"),
        end=Moment.parse("2027-06-10T16:00"),
        organizer=Organizer("Geschäftsstelle (Beispiel)", "gremien@example.org"),
        attendees=(Attendee("Dr. Ägidius Öztürk-Weiß", "a@example.org"),),
        location="Haus der Beispiele, Musterstraße 1, 10115 Berlin",
        video_link="https://video.example.org/lrt",
        description="Tagesordnung\n" + "TOP 1 Begrüßung und Aussprache\n" * 12 + "Ende",
        categories=("LRT",),
    )
    draft = MailDraft(
        sender=event.organizer,
        recipient=Recipient("Dr. Ägidius Öztürk-Weiß", "a@example.org"),
        subject="Einladung: 8. Länder-Round-Table – „Übergänge“, 10. Juni 2027",
        body="Sehr geehrter Herr Dr. Öztürk-Weiß,\n\nhiermit laden wir Sie ein.\n" * 6,
        html="<p>Sehr geehrter Herr Dr. Öztürk-Weiß,</p>\n<p>hiermit laden wir Sie ein.</p>\n" * 6,
        sent_at=SENT_AT,
        identity="1",
    )
    return event, draft, Timezone.from_ical(VTIMEZONE.decode())


def invitation(pairs: int) -> Iterator[Ratio]:
    """P17: the calendar entry for one and for 25 people, and the whole mail."""
    from mintgremium.documents.calendar import calendar_message
    from mintgremium.documents.mail import mail_bytes
    from mintgremium.documents.trees import Attendee

    event, draft, zone = sample()
    crowd = tuple(Attendee(f"Person {n}", f"p{n}@example.org") for n in range(25))
    many = replace(event, attendees=crowd)

    def mail() -> bytes:
        return mail_bytes(replace(draft, calendar=calendar_message(event)))

    for name, chosen in (("1 person", event), ("25 people", many)):
        if entry(bare(chosen, zone)) != entry(calendar_message(chosen).data):
            raise AssertionError("the floor does not write what the product writes")
        yield compare(
            f"P17 calendar entry for {name}",
            lambda chosen=chosen: bare(chosen, zone),
            lambda chosen=chosen: calendar_message(chosen),
            target=1.3,
            pairs=pairs * MORE_PAIRS,
            repeat=REPEAT,
        )
    yield compare(
        "P17 whole mail",
        lambda: bare(event, zone),
        mail,
        target=3,
        pairs=pairs * MORE_PAIRS,
        repeat=REPEAT,
    )


def entry(data: bytes) -> bytes:
    """Cut the event out of a calendar file."""
    return data[data.index(b"BEGIN:VEVENT") :]


def bare(event: Any, zone: Any) -> bytes:
    """Write the entry with icalendar alone; the time zone is a component made beforehand."""
    from icalendar import Calendar, Event, vUri

    calendar = Calendar()
    for name, value in (
        ("prodid", "-//mintgremium//mintgremium//DE"),
        ("version", "2.0"),
        ("calscale", "GREGORIAN"),
        ("method", "REQUEST"),
    ):
        calendar.add(name, value)
    calendar.add_component(zone)
    body = Event()
    for name, value in (
        ("uid", event.uid),
        ("sequence", event.sequence),
        ("dtstamp", event.sent_at),
        ("dtstart", event.start.at),
        ("dtend", event.end.at),
        ("summary", event.summary),
        ("organizer", address(event.organizer)),
        ("status", "CONFIRMED"),
        ("transp", "OPAQUE"),
        ("x-microsoft-cdo-busystatus", "BUSY"),
        ("x-microsoft-cdo-intendedstatus", "BUSY"),
        ("location", event.location),
        ("description", event.description),
        ("categories", list(event.categories)),
    ):
        body.add(name, value)
    conference = vUri(event.video_link)
    conference.params["VALUE"] = "URI"
    conference.params["FEATURE"] = ["AUDIO", "VIDEO"]
    body.add("conference", conference)
    for guest in event.attendees:
        invited = address(guest)
        for name, value in (
            ("CUTYPE", "INDIVIDUAL"),
            ("ROLE", "REQ-PARTICIPANT"),
            ("PARTSTAT", "NEEDS-ACTION"),
            ("RSVP", "TRUE"),
        ):
            invited.params[name] = value
        body.add("attendee", invited)
    calendar.add_component(body)
    data: bytes = calendar.to_ical()
    return data


def address(person: Any) -> Any:
    """Write a mailbox."""
    from icalendar import vCalAddress

    written = vCalAddress(f"mailto:{person.mail}")
    written.params["CN"] = person.name
    return written
