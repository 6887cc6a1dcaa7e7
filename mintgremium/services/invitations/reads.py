"""Hot reads of invitations and dispatches."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.moments import to_berlin
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import Answer, DispatchKind, DispatchResult, DispatchWay
from mintgremium.services.cells import id_of
from mintgremium.services.invitations.rows import (
    DispatchRecipientRow,
    DispatchRow,
    InvitationRow,
)
from mintgremium.services.meetings.cells import instant_of, wall_of
from mintgremium.services.seat_names import SEAT_WIDTH, tag_of, title_of, woven_with_seats

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

INVITATIONS = woven_with_seats("""
SELECT i.id, i.version, i.seat_id, i.person_id, i.name, i.address, i.answer, i.answered_at,
       i.comment,
       (SELECT min(d.sent_at) FROM dispatch_recipient r JOIN dispatch d ON d.id = r.dispatch_id
        WHERE d.meeting_id = i.meeting_id AND r.address = i.address),
       (SELECT count(*) FROM dispatch_recipient r JOIN dispatch d ON d.id = r.dispatch_id
        WHERE d.meeting_id = i.meeting_id AND r.address = i.address),
       i.delegated_to, i.delegated_from, i.proposed_start, i.proposed_end, i.withdrawn_at,
       (SELECT min(CASE WHEN y.sender = '' THEN 'file' ELSE 'mail' END) FROM reply y
        WHERE y.meeting_reference = q.reference AND y.attendee = i.address
          AND y.state IN ('matched', 'settled') AND y.stamp = i.answer_stamp),
       $SEAT_COLUMNS, p.family_name, p.given_name, p.form_of_address, p.title, p.affix
FROM invitation i
JOIN meeting q ON q.id = i.meeting_id
LEFT JOIN person p ON p.id = i.person_id
LEFT JOIN seat s ON s.id = i.seat_id
LEFT JOIN meeting_committee k ON k.meeting_id = i.meeting_id AND k.committee_id = s.committee_id
$SEAT_JOINS
WHERE i.meeting_id = :meeting
ORDER BY i.seat_id IS NULL, k.position, s.position, i.created, i.id
""")
SEAT_AT = 17
PERSON_AT = SEAT_AT + SEAT_WIDTH

DISPATCHES = """
SELECT d.id, d.dispatch_kind, d.way, d.sent_at, d.sequence,
       (SELECT count(*) FROM dispatch_recipient r WHERE r.dispatch_id = d.id), d.note,
       (SELECT count(*) FROM dispatch_recipient r
        WHERE r.dispatch_id = d.id AND r.result = 'unclear'),
       (SELECT count(*) FROM dispatch_recipient r
        WHERE r.dispatch_id = d.id AND r.result = 'failed')
FROM dispatch d WHERE d.meeting_id = ? ORDER BY d.sent_at DESC, d.id
"""

RECIPIENTS = woven_with_seats("""
SELECT r.id, r.dispatch_id, r.seat_id, r.name, r.address, r.result, g.state, $SEAT_COLUMNS
FROM dispatch_recipient r
LEFT JOIN outgoing_mail g ON g.recipient_id = r.id
LEFT JOIN seat s ON s.id = r.seat_id
$SEAT_JOINS
WHERE r.dispatch_id = :dispatch
ORDER BY s.position IS NULL, s.position, r.name, r.id
""")


def invitation_rows(reader: "Reader", meeting_id: UUID, today: date) -> tuple[InvitationRow, ...]:
    """List who is invited, in the order of the seats, guests last."""
    found = reader.rows(INVITATIONS, {"meeting": meeting_id.hex, "on": today.isoformat()})
    return tuple(_invitation(row) for row in found)


def _invitation(row: tuple[Any, ...]) -> InvitationRow:
    seat = row[SEAT_AT:PERSON_AT]
    return InvitationRow(
        id=UUID(hex=row[0]),
        version=row[1],
        seat_id=id_of(row[2]),
        person_id=id_of(row[3]),
        seat_tag=tag_of(seat) if row[2] else "",
        seat_label=title_of(seat),
        name=row[4] or (NameParts(*row[PERSON_AT:]).shown() if row[3] else ""),
        address=row[5],
        answer=Answer(row[6]),
        answered_at=instant_of(row[7]),
        comment=row[8],
        invited_at=instant_of(row[9]),
        times_sent=row[10],
        delegated_to=row[11],
        delegated_from=row[12],
        proposed_start=wall_of(row[13]),
        proposed_end=wall_of(row[14]),
        withdrawn_at=instant_of(row[15]),
        came_by=row[16] or "",
    )


def dispatch_rows(reader: "Reader", meeting_id: UUID) -> tuple[DispatchRow, ...]:
    """List what was sent, newest first."""
    return tuple(_dispatch(row) for row in reader.rows(DISPATCHES, (meeting_id.hex,)))


def _dispatch(row: tuple[Any, ...]) -> DispatchRow:
    return DispatchRow(
        id=UUID(hex=row[0]),
        kind=DispatchKind(row[1]),
        way=DispatchWay(row[2]),
        sent_at=to_berlin(datetime.fromisoformat(row[3])),
        sequence=row[4],
        recipients=row[5],
        note=row[6],
        unclear=row[7],
        failed=row[8],
    )


def recipient_copies(
    reader: "Reader", dispatch_id: UUID, today: date
) -> tuple[DispatchRecipientRow, ...]:
    """List who got a dispatch."""
    found = reader.rows(RECIPIENTS, {"dispatch": dispatch_id.hex, "on": today.isoformat()})
    return tuple(
        DispatchRecipientRow(
            id=UUID(hex=row[0]),
            dispatch_id=UUID(hex=row[1]),
            seat_tag=tag_of(row[7:]) if row[2] else "",
            name=row[3],
            address=row[4],
            result=DispatchResult(row[5]),
            state=OutgoingState(row[6]) if row[6] else None,
        )
        for row in found
    )
