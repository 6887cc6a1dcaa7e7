"""Write on one agenda item while somebody types: one row, in plain SQL."""

from typing import TYPE_CHECKING
from uuid import UUID

from mintgremium.core.errors import MissingError, RefusedError
from mintgremium.core.vocabulary import Kind, MinutesState

if TYPE_CHECKING:
    from mintgremium.storage.row_editor import RowEditor

STATE = (
    "SELECT minutes.state, meeting.reference FROM agenda_item"
    " JOIN meeting ON meeting.id = agenda_item.meeting_id"
    " LEFT JOIN minutes ON minutes.meeting_id = agenda_item.meeting_id WHERE agenda_item.id = ?"
)


def write_on_item(rows: "RowEditor", item_id: UUID, version: int, **texts: str) -> int:
    """Set texts of an agenda item and return its version; one query says whether it is open."""
    found = rows.one(STATE, (item_id.hex,))
    if found is None:
        raise MissingError("record-missing")
    state, reference = found
    if state == MinutesState.APPROVED:
        raise RefusedError("minutes-approved", reference=reference)
    return rows.change(Kind.AGENDA_ITEM, item_id, version, **texts)
