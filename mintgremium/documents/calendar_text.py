"""From a meeting to its entry in calendars: the words, and never a confidential one."""

from dataclasses import dataclass
from datetime import datetime

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.facts import item_title, meeting_location, meeting_title, open_items
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import Attendee, CalendarEvent, MeetingDocument


@dataclass(frozen=True, slots=True)
class EventIdentity:
    """What makes this message one of a row: the UID for life, its sequence, its time of sending."""

    uid: str
    sequence: int
    sent_at: datetime
    kind: DispatchKind = DispatchKind.INVITATION
    cancelled: bool = False


def calendar_event(
    document: MeetingDocument,
    identity: EventIdentity,
    attendees: tuple[Attendee, ...],
    phrases: Phrases,
) -> CalendarEvent:
    """Describe the meeting for calendars, with the open items of its agenda."""
    return CalendarEvent(
        uid=identity.uid,
        sequence=identity.sequence,
        sent_at=identity.sent_at,
        kind=identity.kind,
        cancelled=identity.cancelled,
        summary=meeting_title(document, phrases),
        start=document.start,
        end=document.end,
        organizer=document.organizer,
        attendees=attendees,
        location=meeting_location(document, phrases),
        video_link=document.video_link,
        dial_in=document.dial_in,
        description=_description(document, identity.kind, phrases),
        categories=tuple(title.short_name or title.name for title in document.committees),
    )


def _description(document: MeetingDocument, kind: DispatchKind, phrases: Phrases) -> str:
    paragraphs = [
        phrases.text("document.sample_note") if document.sample else "",
        document.note,
        _access(document, phrases),
        "" if kind in (DispatchKind.CANCEL, DispatchKind.UNINVITE) else _agenda(document, phrases),
        phrases.text("calendar.reference", reference=document.reference)
        if document.reference
        else "",
    ]
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def _access(document: MeetingDocument, phrases: Phrases) -> str:
    values = {"video": document.video_link, "dial_in": document.dial_in}
    return "\n".join(
        phrases.text("mail.fact", label=phrases.text(f"facts.{key}"), value=value)
        for key, value in values.items()
        if value
    )


def _agenda(document: MeetingDocument, phrases: Phrases) -> str:
    lines = [item_title(item, phrases) for _, item in open_items(document.items)]
    return "\n".join([phrases.text("calendar.items"), *lines]) if lines else ""
