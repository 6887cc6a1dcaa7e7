"""Hot reads of agendas."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.agenda_clock import (
    AgendaTimes,
    DayUse,
    Slot,
    agenda_times,
    day_windows,
)
from mintgremium.core.errors import MissingError
from mintgremium.core.numbering import Numbered, numbers
from mintgremium.core.vocabulary import UNNUMBERED, ItemKind, ItemState, MinutesState, Precision
from mintgremium.services.agenda.drafts import AgendaItemDraft
from mintgremium.services.agenda.rows import AgendaPage, AgendaRow, DayRow
from mintgremium.services.agenda.tree import Node, in_reading_order
from mintgremium.services.cells import id_of, key_of, words_of
from mintgremium.services.meetings.cells import wall_of
from mintgremium.services.seat_names import tag_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

# One query for all: the columns of the meeting stand in each row, and alone if it has no items.
PAGE = woven_with_seats("""
SELECT a.id, a.parent_id, a.position, a.version, a.number, a.item_kind, a.state, a.name, a.public,
       a.minutes_allotted, a.fixed_start, a.rapporteur_seat_id, a.rapporteur, a.note, a.proposal,
       a.earlier, (SELECT count(*) FROM attachment f WHERE f.agenda_item_id = a.id),
       m."start", m."end", m.precision, m.first_day_end, m.last_day_start, m.agenda_frozen,
       (SELECT x.state FROM minutes x WHERE x.meeting_id = m.id),
       $SEAT_COLUMNS
FROM meeting m
LEFT JOIN agenda_item a ON a.meeting_id = m.id
LEFT JOIN seat s ON s.id = a.rapporteur_seat_id
$SEAT_JOINS
WHERE m.id = :meeting
""").replace(":on", 'substr(m."start", 1, 10)')
MEETING_AT = 17
SEAT_AT = 24

ITEM = """
SELECT id, version, meeting_id, name, number, item_kind, state, public, minutes_allotted,
       fixed_start, rapporteur_seat_id, rapporteur, note, proposal, earlier
FROM agenda_item WHERE id = ?
"""


def agenda_page(reader: "Reader", meeting_id: UUID) -> AgendaPage:
    """Read an agenda with numbers and times. Raises MissingError."""
    found = reader.rows(PAGE, {"meeting": meeting_id.hex})
    if not found:
        raise MissingError("meeting-missing", ref=str(meeting_id))
    meeting = found[0][MEETING_AT:SEAT_AT]
    nodes = in_reading_order([Node(row[0], row[1], row[2], row) for row in found if row[0]])
    frozen = bool(meeting[5])
    shown = numbers([_numbered(node) for node in nodes], frozen=frozen)
    times = _times(meeting, nodes)
    return AgendaPage(
        meeting_id=meeting_id,
        frozen=frozen,
        locked=meeting[6] == MinutesState.APPROVED,
        rows=tuple(_row(node, shown[node.key], times) for node in nodes),
        days=tuple(_day(day) for day in times.days) if times is not None else (),
    )


def _numbered(node: Node) -> Numbered[str]:
    return Numbered(node.key, node.parent, node.row[4], node.row[5] not in UNNUMBERED)


def _times(meeting: tuple[Any, ...], nodes: Sequence[Node]) -> AgendaTimes[str] | None:
    begins = wall_of(meeting[0])
    if begins is None or meeting[2] != Precision.MINUTE:
        return None
    windows = day_windows(begins, wall_of(meeting[1]), meeting[3], meeting[4])
    return agenda_times([_slot(node) for node in nodes], windows)


def _slot(node: Node) -> Slot[str]:
    row = node.row
    withdrawn = row[6] in (ItemState.WITHDRAWN, ItemState.POSTPONED)
    return Slot(
        node.key,
        node.parent,
        minutes=0 if withdrawn else row[9],
        fixed_start=wall_of(row[10]),
        aside=row[5] == ItemKind.PROGRAMME,
    )


def _row(node: Node, number: str, times: AgendaTimes[str] | None) -> AgendaRow:
    row = node.row
    span = times.spans[node.key] if times is not None else None
    return AgendaRow(
        id=key_of(row[0]),
        parent_id=id_of(row[1]),
        position=row[2],
        version=row[3],
        depth=node.depth,
        number=number,
        label=row[4],
        kind=ItemKind(row[5]),
        state=ItemState(row[6]),
        name=row[7],
        public=bool(row[8]),
        minutes_allotted=row[9],
        minutes=span.minutes if span else row[9] or 0,
        begins=span.begins if span else None,
        ends=span.ends if span else None,
        fixed_start=wall_of(row[10]),
        rapporteur_seat_id=id_of(row[11]),
        rapporteur=row[12],
        rapporteur_tag=tag_of(row[SEAT_AT:]) if row[11] else "",
        note=row[13],
        proposal=row[14],
        earlier=words_of(row[15]),
        attachments=row[16],
    )


def _day(use: DayUse[str]) -> DayRow:
    window = use.window
    return DayRow(window.day, window.begins, window.ends, use.used, use.free, id_of(use.first))


def item_draft(reader: "Reader", item_id: UUID) -> AgendaItemDraft:
    """Read an item for editing. Raises MissingError."""
    row = reader.one(ITEM, (item_id.hex,))
    if row is None:
        raise MissingError("record-missing")
    return AgendaItemDraft(
        id=key_of(row[0]),
        version=row[1],
        meeting_id=key_of(row[2]),
        name=row[3],
        number=row[4],
        kind=ItemKind(row[5]),
        state=ItemState(row[6]),
        public=bool(row[7]),
        minutes_allotted=row[8],
        fixed_start=wall_of(row[9]),
        rapporteur_seat_id=id_of(row[10]),
        rapporteur=row[11],
        note=row[12],
        proposal=row[13],
        earlier=words_of(row[14]),
    )
