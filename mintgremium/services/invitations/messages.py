"""Turn a plan into files: one mail and one calendar entry per recipient."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from mintgremium.core.correspondence import TemplateKind
from mintgremium.core.mail_addresses import is_mail_address
from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.mail_text import MailText, mail_text
from mintgremium.documents.mail_values import Letter
from mintgremium.documents.phrases import DEFAULT_LANGUAGE, Phrases
from mintgremium.documents.trees import MeetingDocument, Recipient
from mintgremium.services.invitations.checks import WITH_AGENDA
from mintgremium.services.invitations.rows import Addressee, InvitationPlan, MessagePreview
from mintgremium.services.invitations.words import LetterWords

# Calendar entries must name a mailbox (RFC 5546 §3.2.2). Where the committee has none yet, this one
# stands in: it can belong to nobody (RFC 2606 §2), and the check says that answers will not arrive.
NO_MAILBOX = "organizer@mintgremium.invalid"


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
    reason: str = ""
    words: LetterWords = field(default_factory=LetterWords)

    @property
    def has_agenda(self) -> bool:
        """Tell whether the agenda goes out with it."""
        return self.plan.kind in WITH_AGENDA and bool(self.document.items)


def agenda_pdf(sending: Sending) -> bytes:
    """Print the agenda; empty if none goes out."""
    if not sending.has_agenda:
        return b""
    from mintgremium.documents.pdf.files import DocumentKind, document_pdf

    phrases = Phrases.load(sending.language)
    return document_pdf(DocumentKind.AGENDA, sending.document, phrases)


def message_files(sending: Sending, agenda: bytes) -> Iterator[tuple[str, bytes]]:
    """Give name and content of each file."""
    from mintgremium.documents.calendar import calendar_message
    from mintgremium.documents.calendar_text import EventIdentity, calendar_event
    from mintgremium.documents.mail import MailDraft, MailFile, mail_bytes
    from mintgremium.documents.trees import Attendee

    plan, document = sending.plan, sending.document
    phrases = Phrases.load(sending.language)
    identity = EventIdentity(
        uid=sending.uid,
        sequence=plan.sequence,
        sent_at=sending.sent_at,
        kind=plan.kind,
        cancelled=plan.kind is DispatchKind.CANCEL,
    )
    agenda_name = phrases.text("mail.agenda_file", reference=document.reference)
    files = (MailFile(agenda_name, "application/pdf", agenda),) if agenda else ()
    names = tuple(file.name for file in files)
    for number, person in enumerate(plan.recipients, 1):
        recipient = _recipient(person, phrases)
        attendee = Attendee(person.name, person.address.strip(), required=person.required)
        event = calendar_event(document, identity, (attendee,), phrases)
        calendar = calendar_message(event)
        text = _words(sending, person, names, phrases)
        mail = MailDraft(
            sender=document.organizer,
            recipient=recipient,
            subject=text.subject,
            body=text.body,
            html=text.html if sending.words.html else "",
            sent_at=sending.sent_at,
            identity=f"{sending.uid}-{plan.sequence}-{sending.sent_at:%Y%m%dT%H%M%S}-{number}",
            calendar=calendar,
            files=files,
        )
        name = file_stem(plan, person, number)
        yield f"{name}.eml", mail_bytes(mail)
        yield f"{name}.ics", calendar.data


def preview(sending: Sending, person: Addressee) -> MessagePreview:
    """Write the words of one mail, and name what is attached."""
    phrases, document = Phrases.load(sending.language), sending.document
    agenda = phrases.text("mail.agenda_file", reference=document.reference)
    files = (agenda,) if sending.has_agenda else ()
    text = _words(sending, person, files, phrases)
    return MessagePreview(text.subject, text.body, files)


def _words(
    sending: Sending, person: Addressee, files: tuple[str, ...], phrases: Phrases
) -> MailText:
    letter = Letter(
        TemplateKind(sending.plan.kind.value),
        reason=sending.reason,
        files=files,
        tasks=sending.words.tasks.get(person, ()),
        dues=sending.words.dues,
    )
    recipient = _recipient(person, phrases)
    return mail_text(sending.document, recipient, letter, phrases, sending.words.template)


def _recipient(person: Addressee, phrases: Phrases) -> Recipient:
    """Name a recipient; salutation lines are kept in German, other languages have a short one."""
    salutation = person.salutation
    if phrases.language != DEFAULT_LANGUAGE and person.name:
        salutation = phrases.text("letter.salutation_to", name=person.name)
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


def plain_word(text: str) -> str:
    """Write a text with letters that every file system and every mail program takes."""
    for sign, letters in {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}.items():
        text = text.replace(sign, letters)
    text = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    letters_only = text.encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9-]+", "-", letters_only).strip("-")[:60]
