"""The subject and the words of the mails that go out for a meeting."""

from dataclasses import dataclass

from mintgremium.core.vocabulary import DispatchKind
from mintgremium.documents.facts import meeting_facts, meeting_title
from mintgremium.documents.formatting import Formats
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.plain import plain
from mintgremium.documents.trees import MeetingDocument, Recipient

ASKS_FOR_AN_ANSWER = (DispatchKind.INVITATION, DispatchKind.UPDATE)


@dataclass(frozen=True, slots=True)
class MailText:
    """A subject line and a plain body."""

    subject: str
    body: str


def mail_text(
    document: MeetingDocument,
    recipient: Recipient,
    kind: DispatchKind,
    phrases: Phrases,
    reason: str = "",
) -> MailText:
    """Write the mail of a dispatch; `reason` tells in a paragraph why it changes or is off."""
    paragraphs = (
        recipient.salutation or phrases.text("letter.salutation"),
        _introduction(document, kind, phrases),
        plain(reason).strip(),
        _facts(document, phrases),
        plain(document.note).strip() if kind is not DispatchKind.CANCEL else "",
        *_requests(document, kind, phrases),
        _closing(document, phrases),
    )
    subject = phrases.text(
        f"mail.subject_{kind}",
        meeting=meeting_title(document, phrases),
        date=Formats(phrases).plain_date(document.start, document.end),
    )
    if document.sample:
        subject = f"[{phrases.text('document.sample')}] {subject}"
    return MailText(subject, "\n\n".join(part for part in paragraphs if part) + "\n")


def _introduction(document: MeetingDocument, kind: DispatchKind, phrases: Phrases) -> str:
    if kind is DispatchKind.INVITATION and document.invitation_text.strip():
        return plain(document.invitation_text).strip()
    return phrases.text(f"mail.intro_{kind}")


def _facts(document: MeetingDocument, phrases: Phrases) -> str:
    return "\n".join(
        phrases.text("mail.fact", label=fact.label, value=fact.value)
        for fact in meeting_facts(document, phrases)
    )


def _requests(document: MeetingDocument, kind: DispatchKind, phrases: Phrases) -> tuple[str, ...]:
    if kind is DispatchKind.MINUTES and document.minutes.objections_until:
        until = Formats(phrases).day(document.minutes.objections_until)
        return (phrases.text("minutes.objections", date=until),)
    if kind not in ASKS_FOR_AN_ANSWER:
        return ()
    agenda = phrases.text("mail.agenda") if document.items else ""
    if document.answer_until is None:
        return agenda, phrases.text("mail.answer_open")
    return agenda, phrases.text("mail.answer", date=Formats(phrases).weekday(document.answer_until))


def _closing(document: MeetingDocument, phrases: Phrases) -> str:
    sender = document.organizer
    address = sender.letterhead or (sender.name,)
    signature = dict.fromkeys((sender.signatory, *address, *sender.contact))
    return plain("\n".join([phrases.text("mail.closing"), "", *filter(None, signature)]))
