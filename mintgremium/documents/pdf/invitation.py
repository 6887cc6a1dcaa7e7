"""The letter of invitation after DIN 5008, with the agenda on the page that follows."""

from mintgremium.documents.facts import meeting_facts, meeting_title
from mintgremium.documents.formatting import Formats
from mintgremium.documents.pdf.agenda import agenda_table
from mintgremium.documents.pdf.blocks import (
    Block,
    Facts,
    Gap,
    Heading,
    NewPage,
    Paragraph,
    Tone,
)
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import MeetingDocument, Recipient

LINES_TO_SIGN = 3


def invitation_blocks(
    document: MeetingDocument, phrases: Phrases, recipient: Recipient | None = None
) -> tuple[Block, ...]:
    """Set the letter to one recipient, or to all members where none is given."""
    subject = phrases.text(
        "letter.invitation_subject",
        meeting=meeting_title(document, phrases),
        date=Formats(phrases).plain_date(document.start, document.end),
    )
    salutation = recipient.salutation if recipient else ""
    note = document.note.strip()
    facts = meeting_facts(document, phrases)  # the reference stands in the information block
    return (
        Heading(subject, level=3),
        Gap(),
        Paragraph(salutation or phrases.text("letter.salutation")),
        Paragraph(_opening(document, phrases)),
        Facts(tuple(fact for fact in facts if fact.value != document.reference)),
        *((Paragraph(note),) if note else ()),
        Paragraph(_request(document, phrases)),
        Paragraph(phrases.text("letter.closing")),
        *(Gap() for _ in range(LINES_TO_SIGN)),
        Paragraph(document.organizer.signatory or document.organizer.name),
        *(_agenda(document, phrases) if document.items else ()),
    )


def _opening(document: MeetingDocument, phrases: Phrases) -> str:
    key = "invitation_text" if document.items else "invitation_text_alone"
    return document.invitation_text.strip() or phrases.text(f"letter.{key}")


def _agenda(document: MeetingDocument, phrases: Phrases) -> tuple[Block, ...]:
    title = phrases.text("document.agenda" if document.agenda_is_final else "document.provisional")
    return (
        NewPage(),
        Heading(title, level=2),
        Paragraph(meeting_title(document, phrases), Tone.MUTED),
        *agenda_table(document.items, phrases),
    )


def _request(document: MeetingDocument, phrases: Phrases) -> str:
    if document.answer_until is None:
        return phrases.text("letter.answer_open")
    return phrases.text("letter.answer", date=Formats(phrases).weekday(document.answer_until))
