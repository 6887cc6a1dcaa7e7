"""What rests in a workspace: everything, or the reminders of single meetings."""

import json
from typing import TYPE_CHECKING, Final

from mintgremium.services.reminders.rows import Pauses
from mintgremium.services.workspaces.settings import VALUE, put

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mintgremium.storage.reader import Reader

PAUSED: Final = "reminders_paused"
PAUSED_MEETINGS: Final = "reminders_paused_meetings"


def read_pauses(reader: "Reader") -> Pauses:
    """Return what rests."""
    meetings = _value(reader, PAUSED_MEETINGS)
    known = frozenset(map(str, meetings)) if isinstance(meetings, list) else frozenset()
    return Pauses(everything=_value(reader, PAUSED) is True, meetings=known)


def store_pauses(session: "Session", pauses: Pauses) -> None:
    """Store what rests inside an open unit of work."""
    put(session, PAUSED, pauses.everything)
    put(session, PAUSED_MEETINGS, sorted(pauses.meetings))


def _value(reader: "Reader", key: str) -> object:
    found = reader.one(VALUE, {"key": key})
    return json.loads(found[0]) if found else None
