"""Hot reads of the outbox."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import MissingError
from mintgremium.services.cells import id_of
from mintgremium.services.meetings.cells import instant_of
from mintgremium.services.outbox.back_off import next_try
from mintgremium.services.outbox.rows import OutboxCounts, OutboxRow

if TYPE_CHECKING:
    from mintgremium.storage.reader import Reader

ROWS = """
SELECT o.id, o.version, o.purpose, o.name, o.address, o.subject, o.message_id, o.state, o.attempts,
       o.created, o.tried_at, o.sent_at, o.response, coalesce(length(c.content), 0), m.id,
       coalesce(m.reference, '')
FROM outgoing_mail o
LEFT JOIN attachment_content c ON c.sha512 = o.sha512
LEFT JOIN dispatch d ON d.id = o.dispatch_id
LEFT JOIN meeting m ON m.id = d.meeting_id
ORDER BY o.created DESC, o.id
"""

COUNTS = "SELECT state, count(*) FROM outgoing_mail GROUP BY state"

WAITING = """
SELECT id, attempts, tried_at FROM outgoing_mail WHERE state = 'waiting' ORDER BY created, id
"""

CONTENT = """
SELECT o.address, c.content FROM outgoing_mail o
LEFT JOIN attachment_content c ON c.sha512 = o.sha512 WHERE o.id = ?
"""

INTERRUPTED = "SELECT id FROM outgoing_mail WHERE state = 'sending'"


def outbox_rows(reader: "Reader", in_flight: UUID | None) -> tuple[OutboxRow, ...]:
    """List all mails, the newest first."""
    return tuple(_row(row, in_flight) for row in reader.rows(ROWS))


def _row(row: tuple[Any, ...], in_flight: UUID | None) -> OutboxRow:
    mail_id, state, attempts = UUID(hex=row[0]), OutgoingState(row[7]), row[8]
    if state is OutgoingState.SENDING and mail_id != in_flight:
        state = OutgoingState.UNCLEAR  # a process that is gone was at it
    tried_at = instant_of(row[10])
    return OutboxRow(
        id=mail_id,
        version=row[1],
        purpose=row[2],
        name=row[3],
        address=row[4],
        subject=row[5],
        message_id=row[6],
        state=state,
        attempts=attempts,
        queued_at=datetime.fromisoformat(row[9]),
        tried_at=tried_at,
        sent_at=instant_of(row[11]),
        next_at=next_try(attempts, tried_at) if state is OutgoingState.WAITING else None,
        response=row[12],
        size=row[13],
        meeting_id=id_of(row[14]),
        meeting=row[15],
    )


def outbox_counts(reader: "Reader", in_flight: UUID | None) -> OutboxCounts:
    """Count what needs somebody."""
    found = {OutgoingState(state): count for state, count in reader.rows(COUNTS)}
    left = found.get(OutgoingState.SENDING, 0)
    return OutboxCounts(
        waiting=found.get(OutgoingState.WAITING, 0) + (1 if left and in_flight else 0),
        unclear=found.get(OutgoingState.UNCLEAR, 0) + left - (1 if left and in_flight else 0),
        failed=found.get(OutgoingState.FAILED, 0),
    )


def waiting_mails(reader: "Reader") -> list[tuple[UUID, datetime | None]]:
    """List the mails that wait, the oldest first, each with when it may be tried again."""
    return [
        (UUID(hex=key), next_try(attempts, instant_of(tried)))
        for key, attempts, tried in reader.rows(WAITING)
    ]


def interrupted_mails(reader: "Reader") -> list[UUID]:
    """List the mails that somebody began to send and never ended."""
    return [UUID(hex=key) for (key,) in reader.rows(INTERRUPTED)]


def mail_content(reader: "Reader", mail_id: UUID) -> tuple[str, bytes]:
    """Return address and bytes of a mail. Raises MissingError."""
    row = reader.one(CONTENT, (mail_id.hex,))
    if row is None or row[1] is None:
        raise MissingError("record-missing")
    return str(row[0]), bytes(row[1])
