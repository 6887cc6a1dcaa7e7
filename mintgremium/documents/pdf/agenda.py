"""The agenda as a table: running times, numbers, subjects."""

from collections.abc import Iterator, Sequence
from datetime import date

from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import ItemKind, ItemState
from mintgremium.documents.facts import meeting_facts, meeting_title
from mintgremium.documents.formatting import DASH, NBSP, Formats
from mintgremium.documents.pdf.blocks import (
    Align,
    Block,
    Cell,
    Column,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
    Tone,
)
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.trees import ItemEntry, MeetingDocument

TIME_WIDTH, NUMBER_WIDTH, KIND_WIDTH, DURATION_WIDTH = 25, 13, 24, 17
PLAIN_KINDS = (ItemKind.BREAK, ItemKind.PROGRAMME, ItemKind.HEADING)


def agenda_blocks(document: MeetingDocument, phrases: Phrases) -> tuple[Block, ...]:
    """Set the agenda as a document of its own."""
    kicker = phrases.text("document.agenda" if document.agenda_is_final else "document.provisional")
    return (
        Heading(meeting_title(document, phrases), level=1, kicker=kicker),
        Facts(meeting_facts(document, phrases)),
        *agenda_table(document.items, phrases),
    )


def agenda_table(items: Sequence[ItemEntry], phrases: Phrases) -> tuple[Block, ...]:
    """Set the items as a table with only those columns that have something to say."""
    if not items:
        return (Paragraph(phrases.text("item.empty"), Tone.MUTED),)
    return (AgendaTable(items, phrases).block(),)


def flat(items: Sequence[ItemEntry]) -> Iterator[ItemEntry]:
    """Walk all items and sub-items in the order of the agenda."""
    for item in items:
        yield item
        yield from flat(item.items)


class AgendaTable:
    """Builds the table of one agenda."""

    def __init__(self, items: Sequence[ItemEntry], phrases: Phrases) -> None:
        self._items = tuple(flat(items))
        self._main_items = frozenset(map(id, items))
        self._phrases = phrases
        self._formats = Formats(phrases)
        self._has_times = any(item.begins for item in self._items)
        self._has_durations = any(item.minutes_allotted for item in self._items)
        days = {to_berlin(item.begins).date() for item in self._items if item.begins}
        self._has_days = len(days) > 1

    def block(self) -> Table:
        """Return the table."""
        return Table(tuple(self._columns()), tuple(self._rows()))

    def _columns(self) -> Iterator[Column]:
        if self._has_times:
            yield Column(self._phrases.text("item.column_time"), TIME_WIDTH)
        yield Column(self._phrases.text("item.column_number"), NUMBER_WIDTH)
        yield Column(self._phrases.text("item.column_title"))
        yield Column(self._phrases.text("item.column_kind"), KIND_WIDTH)
        if self._has_durations:
            title = self._phrases.text("item.column_duration")
            yield Column(title, DURATION_WIDTH, Align.RIGHT)

    def _rows(self) -> Iterator[Row]:
        current: date | None = None
        for place, item in enumerate(self._items):
            day = self._day(place, current)
            if self._has_days and day and day != current:
                yield self._group(self._formats.weekday(day))
            current = day
            if item.kind is ItemKind.HEADING:
                yield self._group(item.title.strip())
            else:
                yield Row(tuple(self._cells(item)))

    def _day(self, place: int, current: date | None) -> date | None:
        """Tell on which day an item is; a heading is on the day of what it heads."""
        items = self._items[place:]
        if self._items[place].kind is not ItemKind.HEADING:
            items = items[:1]
        begins = next((item.begins for item in items if item.begins), None)
        return to_berlin(begins).date() if begins else current

    def _group(self, text: str) -> Row:
        return Row(((Paragraph(text, Tone.STRONG),),), is_group=True)

    def _cells(self, item: ItemEntry) -> Iterator[Cell]:
        if self._has_times:
            yield (Paragraph(self._times(item), Tone.MUTED),)
        yield (Paragraph(item.number, Tone.STRONG if id(item) in self._main_items else Tone.BODY),)
        yield tuple(self._title(item))
        kind = "" if item.kind in PLAIN_KINDS else self._phrases.text(f"item_kind.{item.kind}")
        yield (Paragraph(kind, Tone.MUTED),)
        if self._has_durations:
            yield (Paragraph(self._duration(item), Tone.MUTED),)

    def _title(self, item: ItemEntry) -> Iterator[Paragraph]:
        tone = Tone.MUTED if item.kind in PLAIN_KINDS else Tone.BODY
        yield Paragraph(item.title.strip() or self._phrases.text("item.untitled"), tone)
        for note in filter(None, self._notes(item)):
            yield Paragraph(note, Tone.SMALL)

    def _notes(self, item: ItemEntry) -> Iterator[str]:
        if item.state in (ItemState.WITHDRAWN, ItemState.POSTPONED):
            yield self._phrases.text(f"item_state.{item.state}")
        if not item.public:
            yield self._phrases.text("item.confidential")
        if item.rapporteur:
            yield self._phrases.text("item.rapporteur", name=item.rapporteur)
        yield item.note.strip()
        if item.proposal.strip():
            yield self._phrases.text("item.proposal", text=item.proposal.strip())

    def _times(self, item: ItemEntry) -> str:
        if item.begins is None:
            return ""
        written = self._formats.time(item.begins)
        return f"{written}{DASH}{self._formats.time(item.ends)}" if item.ends else written

    def _duration(self, item: ItemEntry) -> str:
        if not item.minutes_allotted:
            return ""
        minutes = self._formats.number(item.minutes_allotted)
        return self._phrases.text("item.duration", minutes=minutes).replace(" ", NBSP)
