"""Hot reads of minutes."""

from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.errors import MissingError
from mintgremium.core.numbering import Numbered, numbers
from mintgremium.core.vocabulary import ItemKind, ItemState, MinutesState, MinutesType
from mintgremium.services.action_items.drafts import ActionItemFilter
from mintgremium.services.action_items.reads import task_rows
from mintgremium.services.agenda.tree import Node, in_reading_order
from mintgremium.services.cells import day_of, id_of
from mintgremium.services.minutes.attendance import attendance_rows
from mintgremium.services.minutes.quorum import quorum
from mintgremium.services.minutes.resolutions import resolution_rows
from mintgremium.services.minutes.rows import MinutesItemRow, MinutesPage, MinutesRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

HEAD = """
SELECT m.agenda_frozen, x.id, x.version, x.minutes_type, x.state, x.chair, x.keeper, x.opening,
       x.closing, x.circulated_on, x.objections_until, x.approved_on
FROM meeting m LEFT JOIN minutes x ON x.meeting_id = m.id WHERE m.id = ?
"""

ITEMS = """
SELECT id, parent_id, position, version, number, item_kind, state, name, public, minutes_allotted,
       text, result
FROM agenda_item WHERE meeting_id = ?
"""


def minutes_page(reader: "Reader", meeting_id: UUID, today: date) -> MinutesPage:
    """Read the minutes of a meeting whole. Raises MissingError if there is no such meeting."""
    found = reader.one(HEAD, (meeting_id.hex,))
    if found is None:
        raise MissingError("meeting-missing", ref=str(meeting_id))
    attendance = attendance_rows(reader, meeting_id)
    return MinutesPage(
        meeting_id=meeting_id,
        head=_head(found[1:]),
        items=item_rows(reader, meeting_id, frozen=bool(found[0])),
        attendance=attendance,
        quorum=quorum(attendance),
        resolutions=resolution_rows(reader, meeting_id=meeting_id),
        tasks=task_rows(reader, ActionItemFilter(meeting_id=meeting_id), today),
    )


def _head(row: tuple[Any, ...]) -> MinutesRow:
    if row[0] is None:
        return MinutesRow()
    return MinutesRow(
        id=UUID(hex=row[0]),
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


def item_rows(reader: "Reader", meeting_id: UUID, *, frozen: bool) -> tuple[MinutesItemRow, ...]:
    """List the items in the order of reading, with what was said under them."""
    found = reader.rows(ITEMS, (meeting_id.hex,))
    nodes = in_reading_order([Node(row[0], row[1], row[2], row) for row in found])
    shown = numbers(
        [
            Numbered(node.key, node.parent, node.row[4], ItemKind(node.row[5]).is_numbered)
            for node in nodes
        ],
        frozen=frozen,
    )
    return tuple(_item(node, shown[node.key]) for node in nodes)


def _item(node: Node, number: str) -> MinutesItemRow:
    row = node.row
    return MinutesItemRow(
        id=UUID(hex=row[0]),
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
