"""What one recipient would see: headers, words, the calendar entry, the files."""

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from mintgremium.core.moments import BERLIN, Moment
from mintgremium.core.vocabulary import Precision
from mintgremium.documents.formatting import Formats
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import Organizer
from mintgremium.services.invitations.messages import Sending, calendar_for, preview_words
from mintgremium.services.invitations.rows import (
    Addressee,
    EnclosedFile,
    EntryPreview,
    MessagePreview,
)

if TYPE_CHECKING:
    from icalendar import Event, vCalAddress

    from mintgremium.documents.calendar import CalendarMessage


def preview(sending: Sending, person: Addressee) -> MessagePreview:
    """Write what one person would get, without storing anything."""
    words, enclosed = preview_words(sending, person)
    plan, organizer = sending.plan, sending.document.organizer
    open_list = sending.plan.open_list
    people = plan.recipients if open_list else (person,)
    calendar = calendar_for(sending, person)
    phrases = Phrases.load(sending.language)
    return MessagePreview(
        sender=_mailbox(organizer.name, organizer.mail),
        recipients=", ".join(_mailbox(each.name, each.address) for each in people),
        copies=", ".join(_mailbox(each.name, each.address) for each in plan.copies)
        if open_list
        else "",
        subject=words.subject,
        body=words.body,
        html=words.html if sending.words.html else "",
        entry=None if calendar is None else _entry(calendar, organizer, phrases),
        files=tuple(EnclosedFile(each.file.name, len(each.file.data)) for each in enclosed),
    )


def _mailbox(name: str, mail: str) -> str:
    return f"{name} <{mail.strip()}>" if name else mail.strip()


def _entry(message: "CalendarMessage", organizer: Organizer, phrases: Phrases) -> EntryPreview:
    """Read the entry back, so that the preview shows what is sent and not what was meant."""
    from icalendar import Calendar

    event = next(iter(Calendar.from_ical(message.data).events))
    attendees = event.get("attendee", [])
    listed = attendees if isinstance(attendees, list) else [attendees]
    return EntryPreview(
        method=message.method,
        summary=str(event.get("summary", "")),
        when=_when(event, phrases),
        place=str(event.get("location", "")),
        organizer=_mailbox(organizer.name, organizer.mail),
        attendees=tuple(_person(each) for each in listed),
        busy=str(event.get("transp", "OPAQUE")) == "OPAQUE",
        cancelled=str(event.get("status", "")) == "CANCELLED",
        tentative=str(event.get("status", "")) == "TENTATIVE",
        description=str(event.get("description", "")),
    )


def _when(event: "Event", phrases: Phrases) -> str:
    start, end = event.decoded("dtstart"), event.decoded("dtend")
    formats = Formats(phrases)
    if not isinstance(start, datetime):  # whole days; the end is the day after (RFC 5545 §3.6.1)
        first = Moment(datetime.combine(start, time(), tzinfo=BERLIN), Precision.DAY)
        last = datetime.combine(end - timedelta(days=1), time(), tzinfo=BERLIN)
        return formats.when(first, Moment(last, Precision.DAY))
    begin, finish = Moment(start), Moment(end)
    return f"{formats.when(begin, finish)}, {formats.times(begin, finish)}"


def _person(address: "vCalAddress") -> str:
    mail = str(address).removeprefix("mailto:").removeprefix("MAILTO:")
    return _mailbox(str(address.params.get("CN", "")), mail)
