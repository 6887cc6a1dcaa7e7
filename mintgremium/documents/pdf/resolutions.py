"""The resolutions of a meeting as a register."""

from collections.abc import Iterator

from mintgremium.documents.facts import item_number, meeting_title, record_facts
from mintgremium.documents.pdf.agenda import flat
from mintgremium.documents.pdf.blocks import (
    Block,
    Column,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
    Tone,
)
from mintgremium.documents.pdf.votes import vote_text
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import MeetingDocument, ResolutionEntry

NUMBER_WIDTH, RESULT_WIDTH = 30, 42


def resolutions_blocks(document: MeetingDocument, phrases: Phrases) -> tuple[Block, ...]:
    """Set all resolutions with their wording and their votes."""
    rows = tuple(_rows(document, phrases))
    columns = (
        Column(phrases.text("resolutions.number"), NUMBER_WIDTH),
        Column(phrases.text("resolutions.text")),
        Column(phrases.text("resolutions.result"), RESULT_WIDTH),
    )
    kicker = phrases.text("document.resolutions")
    none = Paragraph(phrases.text("resolutions.none"), Tone.MUTED)
    return (
        Heading(meeting_title(document, phrases), level=1, kicker=kicker),
        Facts(record_facts(document, phrases)),
        Table(columns, rows) if rows else none,
    )


def _rows(document: MeetingDocument, phrases: Phrases) -> Iterator[Row]:
    for item in flat(document.items):
        place = f"{item_number(item, phrases)} {item.title}".strip()
        for resolution in item.resolutions:
            yield _row(resolution, place, phrases)
    for resolution in document.resolutions:
        yield _row(resolution, "", phrases)


def _row(resolution: ResolutionEntry, place: str, phrases: Phrases) -> Row:
    where = (Paragraph(place, Tone.SMALL),) if place else ()
    return Row(
        (
            (Paragraph(resolution.number, Tone.STRONG),),
            (Paragraph(resolution.text), *where),
            (Paragraph(vote_text(resolution, phrases)),),
        )
    )
