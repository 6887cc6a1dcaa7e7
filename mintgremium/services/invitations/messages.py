"""Turn a plan into messages: a mail and a calendar entry for each recipient."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.mail_text import MailText, mail_text
from mintgremium.documents.mail_values import Letter
from mintgremium.documents.phrases import DEFAULT_LANGUAGE, Phrases
from mintgremium.documents.trees import MeetingDocument, Recipient
from mintgremium.services.invitations.enclosures import Enclosure, for_readers
from mintgremium.services.invitations.rows import Addressee, InvitationPlan
from mintgremium.services.invitations.words import LetterWords

if TYPE_CHECKING:
    from mintgremium.documents.calendar import CalendarMessage

# Calendar entries must name a mailbox (RFC 5546 §3.2.2). Where the committee has none yet, this one
# stands in: it can belong to nobody (RFC 2606 §2), and the check says that answers will not arrive.
NO_MAILBOX: Final = "organizer@mintgremium.invalid"


def with_sender(document: MeetingDocument) -> MeetingDocument:
    """Put the stand-in where a committee has no mailbox that invites."""
    organizer = document.organizer
    if is_mail_address(organizer.mail):
        return document
    name = organizer.name or document.committees[0].name
    return replace(document, organizer=replace(organizer, name=name, mail=NO_MAILBOX))


@dataclass(frozen=True, slots=True)
class Sending:
    """What all messages of one dispatch share."""

    plan: InvitationPlan
    document: MeetingDocument
    uid: str
    sent_at: datetime
    language: str
    reason: str = ""  # why the meeting is off
    words: LetterWords = field(default_factory=LetterWords)
    enclosures: tuple[Enclosure, ...] = ()

    @property
    def has_agenda(self) -> bool:
        """Tell whether the agenda goes out with it."""
        return any(each.is_agenda for each in self.enclosures)


@dataclass(frozen=True, slots=True)
class Message:
    """One finished mail with its calendar entry; several people only in an open list."""

    people: tuple[Addressee, ...]
    stem: str  # of the names of its files
    subject: str
    message_id: str  # with its angle brackets
    mail: bytes
    calendar: bytes  # empty: none goes along


def messages(sending: Sending, *, is_unsent: bool = True, apart: bool = False) -> Iterator[Message]:
    """Write the messages one by one.

    In an open list everybody stands in one mail; `apart` gives each their own copy of it, for a
    server that says of each whether it took it. Unsent ones open as drafts.
    """
    writer = _Writer(sending, Phrases.load(sending.language), is_unsent)
    people, copies = sending.plan.recipients, sending.plan.copies
    if not sending.plan.open_list:
        for number, person in enumerate((*people, *copies), 1):
            yield writer.message((person,), number)
    elif apart:
        for number, person in enumerate((*people, *copies), 1):
            yield writer.message(people, number, copies, to=person)
    else:
        yield writer.message(people, 1, copies)


def preview_words(sending: Sending, person: Addressee) -> tuple[MailText, tuple[Enclosure, ...]]:
    """Write the words that one person reads, and say what is enclosed for them."""
    writer = _Writer(sending, Phrases.load(sending.language), is_unsent=True)
    people = sending.plan.recipients if sending.plan.open_list else (person,)
    enclosed = writer.enclosed(people)
    return writer.words(people, person, enclosed), enclosed


def calendar_for(sending: Sending, person: Addressee) -> "CalendarMessage | None":
    """Write the calendar entry that one person gets."""
    writer = _Writer(sending, Phrases.load(sending.language), is_unsent=True)
    people = sending.plan.recipients if sending.plan.open_list else (person,)
    return writer.calendar(people)


@dataclass(frozen=True, slots=True)
class _Writer:
    sending: Sending
    phrases: Phrases
    is_unsent: bool

    def message(
        self,
        people: Sequence[Addressee],
        number: int,
        copies: Sequence[Addressee] = (),
        *,
        to: Addressee | None = None,
    ) -> Message:
        """Write one mail; `to` is who gets it of those whom it names."""
        from mintgremium.documents.mail import MailDraft, mail_bytes, message_id

        sending, plan = self.sending, self.sending.plan
        enclosed = self.enclosed((*people, *copies))
        words = self.words(people, people[0], enclosed)
        calendar = self.calendar(people)
        first, *others = (self.recipient(person) for person in people)
        stamp = f"{sending.sent_at:%Y%m%dT%H%M%S}"
        draft = MailDraft(
            sender=sending.document.organizer,
            recipient=first,
            others=tuple(others),
            copies=tuple(self.recipient(person) for person in copies),
            subject=words.subject,
            body=words.body,
            html=words.html if sending.words.html else "",
            sent_at=sending.sent_at,
            identity=f"{sending.uid}-{plan.sequence}-{stamp}-{number}",
            calendar=calendar,
            files=tuple(each.file for each in enclosed),
            is_unsent=self.is_unsent,
        )
        open_list = len(people) > 1 and to is None
        return Message(
            people=(*people, *copies) if open_list else (to or people[0],),
            stem=list_stem(plan) if open_list else file_stem(plan, to or people[0], number),
            subject=words.subject,
            message_id=message_id(draft),
            mail=mail_bytes(draft),
            calendar=calendar.data if calendar else b"",
        )

    def enclosed(self, people: Sequence[Addressee]) -> tuple[Enclosure, ...]:
        """Return what is enclosed: nothing confidential if anybody holds no seat."""
        return for_readers(self.sending.enclosures, people)

    def words(
        self, people: Sequence[Addressee], person: Addressee, enclosed: Sequence[Enclosure]
    ) -> MailText:
        """Write what one reads, or what all read who stand in an open list."""
        sending = self.sending
        letter = Letter(
            TemplateKind(sending.plan.kind.value),
            reason=sending.reason,
            files=tuple(each.file.name for each in enclosed),
            tasks=sending.words.tasks.get(person, ()) if len(people) == 1 else (),
            dues=sending.words.dues,
            for_information=person.for_information,
        )
        recipient = self.recipient(person) if len(people) == 1 else Recipient("", "")
        template = sending.words.template
        return mail_text(sending.document, recipient, letter, self.phrases, template)

    def calendar(self, people: Sequence[Addressee]) -> "CalendarMessage | None":
        """Write the entry for these people; a copy for information has none."""
        from mintgremium.documents.calendar import calendar_message
        from mintgremium.documents.calendar_text import EventIdentity, calendar_event
        from mintgremium.documents.trees import Attendee

        invited = [person for person in people if not person.for_information]
        if not invited:
            return None
        sending = self.sending
        kind = sending.plan.kind
        identity = EventIdentity(
            uid=sending.uid,
            sequence=sending.plan.sequence,
            sent_at=sending.sent_at,
            kind=kind,
            cancelled=kind is DispatchKind.CANCEL,
        )
        attendees = tuple(
            Attendee(person.name, person.address.strip(), required=person.required)
            for person in invited
        )
        return calendar_message(calendar_event(sending.document, identity, attendees, self.phrases))

    def recipient(self, person: Addressee) -> Recipient:
        """Name a recipient; salutation lines are kept in German, other languages have their own."""
        salutation = person.salutation
        if self.phrases.language != DEFAULT_LANGUAGE and person.name:
            salutation = self.phrases.text("letter.salutation_to", name=person.name)
        return Recipient(
            name=person.name,
            mail=person.address.strip(),
            salutation=salutation,
            seat=person.seat_label,
        )


def file_stem(plan: InvitationPlan, person: Addressee, number: int) -> str:
    """Name the files of a recipient, with plain letters: `LRT-2027-1_invitation_01_BY_Weiss`."""
    words = (plan.reference, plan.kind.value, f"{number:02d}", person.seat_tag, person.name)
    return "_".join(plain for word in words if (plain := plain_word(word)))


def list_stem(plan: InvitationPlan) -> str:
    """Name the files of an open list: `LRT-2027-1_invitation_all`."""
    return "_".join(map(plain_word, (plan.reference, plan.kind.value, "all")))


def plain_word(text: str) -> str:
    """Write a text with letters that every file system and every mail program takes."""
    for sign, letters in {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}.items():
        text = text.replace(sign, letters)
    text = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    letters_only = text.encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9-]+", "-", letters_only).strip("-")[:60]
