"""Hot reads for the proof of dispatch: everything that is on record about what was sent."""

import json
from collections import defaultdict
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.moments import to_berlin
from mintgremium.core.vocabulary import DispatchKind, DispatchResult, DispatchWay
from mintgremium.documents.dispatches import DispatchEntry, SentCopy, SentDocument
from mintgremium.services.seat_names import SEAT_WIDTH, title_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

DISPATCHES = """
SELECT id, dispatch_kind, way, sent_at, sequence, override_reason, overridden, note
FROM dispatch WHERE meeting_id = ? ORDER BY sent_at, id
"""

DOCUMENTS = """
SELECT f.dispatch_id, f.name, f.size, f.sha512
FROM dispatch_document f JOIN dispatch d ON d.id = f.dispatch_id
WHERE d.meeting_id = ? ORDER BY f.name, f.id
"""

COPIES = woven_with_seats("""
SELECT r.dispatch_id, $SEAT_COLUMNS, r.name, r.address, r.result, r.for_information,
       g.state, coalesce(g.sent_at, g.tried_at), g.response, g.message_id, g.sha512
FROM dispatch_recipient r
JOIN dispatch d ON d.id = r.dispatch_id
LEFT JOIN outgoing_mail g ON g.recipient_id = r.id
LEFT JOIN seat s ON s.id = r.seat_id
$SEAT_JOINS
WHERE d.meeting_id = :meeting
ORDER BY r.for_information, s.position IS NULL, s.position, r.name, r.id
""")
PERSON_AT = 1 + SEAT_WIDTH


def dispatch_entries(reader: "Reader", meeting_id: UUID, today: date) -> tuple[DispatchEntry, ...]:
    """List what was sent for a meeting, the oldest first, each with its documents and copies."""
    documents: dict[str, list[SentDocument]] = defaultdict(list)
    for key, *values in reader.rows(DOCUMENTS, (meeting_id.hex,)):
        documents[key].append(SentDocument(*values))
    copies: dict[str, list[SentCopy]] = defaultdict(list)
    for row in reader.rows(COPIES, {"meeting": meeting_id.hex, "on": today.isoformat()}):
        copies[row[0]].append(_copy(row))
    return tuple(
        DispatchEntry(
            kind=DispatchKind(kind),
            way=DispatchWay(way),
            sent_at=to_berlin(datetime.fromisoformat(sent_at)),
            sequence=sequence,
            documents=tuple(documents[key]),
            copies=tuple(copies[key]),
            reason=reason,
            overridden=tuple(json.loads(overridden or "[]")),
            note=note,
        )
        for key, kind, way, sent_at, sequence, reason, overridden, note in reader.rows(
            DISPATCHES, (meeting_id.hex,)
        )
    )


def _copy(row: tuple[Any, ...]) -> SentCopy:
    name, address, result, for_information, state, at, response, message_id, sha512 = row[
        PERSON_AT:
    ]
    return SentCopy(
        seat=title_of(row[1:PERSON_AT]),
        name=name,
        address=address,
        result=DispatchResult(result),
        state=OutgoingState(state) if state else None,
        at=to_berlin(datetime.fromisoformat(at)) if at else None,
        response=response or "",
        message_id=message_id or "",
        sha512=sha512 or "",
        for_information=bool(for_information),
    )
