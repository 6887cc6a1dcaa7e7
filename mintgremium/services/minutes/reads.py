"""Hot reads of minutes."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.numbering import Numbered, numbers
from mintgremium.core.vocabulary import UNNUMBERED, ItemKind, ItemState, MinutesState, MinutesType
from mintgremium.services.action_items.drafts import ActionItemFilter
from mintgremium.services.action_items.reads import task_rows
from mintgremium.services.agenda.known import Known
from mintgremium.services.agenda.tree import Node, in_reading_order
from mintgremium.services.cells import day_of, id_of, key_of
from mintgremium.services.minutes.resolutions import resolution_rows
from mintgremium.services.minutes.rows import MinutesItemRow, MinutesPage, MinutesRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

# One query for all: the columns of the minutes stand in each row, and alone if there are no items.
PAGE = """
SELECT a.id, a.parent_id, a.position, a.version, a.number, a.item_kind, a.state, a.name, a.public,
       a.minutes_allotted, a.text, a.result, m.agenda_frozen, x.id, x.version, x.minutes_type,
       x.state, x.chair, x.keeper, x.opening, x.closing, x.circulated_on, x.objections_until,
       x.approved_on, substr(m."start", 1, 10)
FROM meeting m
LEFT JOIN minutes x ON x.meeting_id = m.id
LEFT JOIN agenda_item a ON a.meeting_id = m.id
WHERE m.id = ?
"""
FROZEN_AT, HEAD_AT = 12, 13

COMMITTEES = """
SELECT c.short_name FROM meeting_committee k JOIN committee c ON c.id = k.committee_id
WHERE k.meeting_id = ? ORDER BY k.position
"""


def minutes_page(reader: "Reader", meeting_id: UUID, today: date) -> MinutesPage:
    """Read the minutes of a meeting. Raises MissingError if there is no such meeting."""
    found = reader.rows(PAGE, (meeting_id.hex,))
    if not found:
        raise MissingError("meeting-missing", ref=str(meeting_id))
    first = found[0]
    met_on = day_of(first[-1])
    items = _items([row for row in found if row[0]], frozen=bool(first[FROZEN_AT]))
    committees = tuple(name for (name,) in reader.rows(COMMITTEES, (meeting_id.hex,)))
    known = Known({item.id.hex: item.number for item in items}, {meeting_id.hex: committees})
    return MinutesPage(
        meeting_id=meeting_id,
        head=_head(first[HEAD_AT:]),
        items=items,
        resolutions=resolution_rows(reader, meeting_id=meeting_id, known=known),
        tasks=task_rows(reader, ActionItemFilter(meeting_id=meeting_id), today, known, met_on),
    )


def _head(row: tuple[Any, ...]) -> MinutesRow:
    if row[0] is None:
        return MinutesRow()
    return MinutesRow(
        id=key_of(row[0]),
        version=row[1],
        type=MinutesType(row[2]),
        state=MinutesState(row[3]),
        chair=row[4],
        keeper=row[5],
        opening=row[6],
        closing=row[7],
        circulated_on=day_of(row[8]),
        objections_until=day_of(row[9]),
        approved_on=day_of(row[10]),
    )


def _items(found: Sequence[tuple[Any, ...]], *, frozen: bool) -> tuple[MinutesItemRow, ...]:
    nodes = in_reading_order([Node(row[0], row[1], row[2], row) for row in found])
    numbered = [
        Numbered(node.key, node.parent, node.row[4], node.row[5] not in UNNUMBERED)
        for node in nodes
    ]
    shown = numbers(numbered, frozen=frozen)
    return tuple(_item(node, shown[node.key]) for node in nodes)


def _item(node: Node, number: str) -> MinutesItemRow:
    row = node.row
    return MinutesItemRow(
        id=key_of(row[0]),
        parent_id=id_of(row[1]),
        depth=node.depth,
        version=row[3],
        number=number,
        kind=ItemKind(row[5]),
        state=ItemState(row[6]),
        name=row[7],
        public=bool(row[8]),
        minutes_allotted=row[9],
        text=row[10],
        result=row[11],
    )
