"""Take over the agenda of another meeting."""

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from mintgremium.core.vocabulary import ItemState
from mintgremium.models import AgendaItem, Meeting
from mintgremium.services.agenda.editing import Tree
from mintgremium.services.records import existing

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

TAKEN_OVER = (
    "item_kind",
    "name",
    "public",
    "minutes_allotted",
    "rapporteur_seat_id",
    "rapporteur",
    "note",
)


def copy_items(session: "Session", source_id: UUID, target_id: UUID) -> int:
    """Append copies of all items but the withdrawn ones; return how many there are.

    What the old meeting said, decided and proposed stays with it, and so do numbers and fixed
    starts.
    """
    source = Tree(session, existing(session, Meeting, source_id))
    target = Tree(session, existing(session, Meeting, target_id))
    copies: dict[UUID | None, UUID | None] = {None: None}
    for item in [*source.ordered()]:
        if item.state == ItemState.WITHDRAWN or item.parent_id not in copies:
            continue
        parent_id = copies[item.parent_id]
        copy = AgendaItem(id=uuid4(), meeting_id=target_id, number="", earlier=[])
        for field in TAKEN_OVER:
            setattr(copy, field, getattr(item, field))
        target.put(copy, parent_id, len(target.children(parent_id)))
        copies[item.id] = copy.id
        session.add(copy)
        session.flush()
    return len(copies) - 1
