"""The page around each kind of document: letterhead, running lines, marks, metadata."""

from mintgremium.core.vocabulary import MinutesState
from mintgremium.documents.facts import Fact, committee_names, meeting_title
from mintgremium.documents.formatting import Formats
from mintgremium.documents.pdf.blocks import Letter, PageSetup
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.plain import one_line
from mintgremium.documents.trees import MeetingDocument, Recipient


def page_setup(document: MeetingDocument, kind: str, phrases: Phrases) -> PageSetup:
    """Describe the page of a document; `kind` is a key of the section `document`, or minutes."""
    name = _document_name(document, kind, phrases)
    meeting = meeting_title(document, phrases)
    marks = tuple(_marks(document, kind, phrases))
    separator = phrases.text("document.list_separator")
    sample = phrases.text("document.sample_note") if document.sample else ""
    return PageSetup(
        title=f"{name}: {meeting}",
        language=phrases.language,
        page_label=phrases.sentences["document.page"],
        author=one_line(document.organizer.name),
        subject=committee_names(document, phrases),
        letterhead=document.organizer.letterhead or (document.organizer.name,),
        running_head=separator.join((name, meeting)),
        footer=separator.join(filter(None, (one_line(document.reference), sample))),
        marks=marks,
        watermark=marks[0] if marks else "",
    )


def letter(document: MeetingDocument, phrases: Phrases, recipient: Recipient | None) -> Letter:
    """Fill the blocks of DIN 5008: address, return line, information block."""
    organizer = document.organizer
    names = (phrases.text("letter.members"), committee_names(document, phrases))
    address = (recipient.address or (recipient.name,)) if recipient else names
    return Letter(
        address=tuple(map(one_line, address)),
        return_line=tuple(filter(None, map(one_line, organizer.letterhead or (organizer.name,)))),
        information=tuple(_information(document, phrases)),
    )


def _information(document: MeetingDocument, phrases: Phrases) -> list[Fact]:
    organizer = document.organizer
    values = {
        "reference": document.reference,
        "contact": "\n".join(organizer.contact),
        "mail": organizer.mail,
        "date": Formats(phrases).day(document.dated),
    }
    return [Fact(phrases.text(f"facts.{key}"), value) for key, value in values.items() if value]


def _document_name(document: MeetingDocument, kind: str, phrases: Phrases) -> str:
    if kind == "minutes":
        return phrases.text(f"minutes_type.{document.minutes.type}")
    return phrases.text(f"document.{kind}")


def _marks(document: MeetingDocument, kind: str, phrases: Phrases) -> list[str]:
    is_draft = kind in ("minutes", "resolutions") and (
        document.minutes.state is not MinutesState.APPROVED
    )
    words = {"draft": is_draft, "sample": document.sample}
    return [phrases.text(f"document.{word}") for word, applies in words.items() if applies]
