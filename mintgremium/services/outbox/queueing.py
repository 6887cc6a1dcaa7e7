"""Put mails into the outbox, within a session that somebody else opened."""

import hashlib
from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from mintgremium.models import AttachmentContent, OutgoingMail
from mintgremium.services.outbox.rows import OutboxDraft

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


def queue(
    session: "Session", mails: Sequence[OutboxDraft], dispatch_id: UUID | None = None
) -> list[UUID]:
    """Keep mails, byte for byte, to be sent when the user says so; return their ids.

    They appear in the same transaction as what they tell of. Open the unit of work as a barrier
    when the mails belong to a dispatch: what is on record as sent cannot be undone.
    """
    ids = [uuid4() for _ in mails]
    known: set[str] = set()
    for mail_id, mail in zip(ids, mails, strict=True):
        checksum = hashlib.sha512(mail.data).hexdigest()
        if checksum not in known and session.get(AttachmentContent, checksum) is None:
            session.add(AttachmentContent(sha512=checksum, content=mail.data))
        known.add(checksum)
        session.add(
            OutgoingMail(
                id=mail_id,
                dispatch_id=dispatch_id,
                recipient_id=mail.recipient_id,
                purpose=mail.purpose,
                name=mail.name,
                address=mail.address,
                subject=mail.subject[:500],
                message_id=mail.message_id,
                sha512=checksum,
            )
        )
    return ids
