"""A hash over what approved minutes say, so that `check` sees if it was changed all the same."""

import hashlib
import json
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

Query = Callable[[str, tuple[object, ...]], Sequence[Sequence[Any]]]

# Only columns that no editing service changes after the approval.
PARTS = (
    """SELECT reference, name, number, "start", "end", mode, location_name, city
    FROM meeting WHERE id = ?""",
    """SELECT minutes_type, chair, keeper, opening, closing FROM minutes WHERE meeting_id = ?""",
    """SELECT id, parent_id, position, number, item_kind, state, name, public, proposal, text,
           result
    FROM agenda_item WHERE meeting_id = ? ORDER BY id""",
    """SELECT id, seat_id, person_id, name, organization, role, mode, state, arrived, "left", note
    FROM attendance WHERE meeting_id = ? ORDER BY id""",
    """SELECT id, agenda_item_id, position, number, text, result, votes_yes, votes_no, votes_abstain
    FROM resolution WHERE meeting_id = ? ORDER BY id""",
    """SELECT id, agenda_item_id, title, due, responsible_seat_id, responsible_person_id,
           responsible
    FROM action_item WHERE meeting_id = ? ORDER BY id""",
)


def content_hash(query: Query, meeting_id: UUID) -> str:
    """Return the SHA-512 of the content in a fixed form."""
    content = [[[*row] for row in query(part, (meeting_id.hex,))] for part in PARTS]
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha512(text.encode()).hexdigest()
