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
from mintgremium.documents.trees import MeetingDocument

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
        for resolution in item.resolutions:
            place = f"{item_number(item, phrases)} {item.title}".strip()
            yield Row(
                (
                    (Paragraph(resolution.number, Tone.STRONG),),
                    (Paragraph(resolution.text), Paragraph(place, Tone.SMALL)),
                    (Paragraph(vote_text(resolution, phrases)),),
                )
            )
