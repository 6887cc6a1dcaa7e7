"""Put mails into the outbox, within a session that somebody else opened."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import select

from mintgremium.models import AttachmentContent, Dispatch, OutgoingMail
from mintgremium.services.outbox.rows import OutboxDraft

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_AT_ONCE: Final = 500  # SQLite takes so many parameters, and more


def queue(
    session: "Session", mails: Sequence[OutboxDraft], dispatch_id: UUID | None = None
) -> list[UUID]:
    """Keep mails, byte for byte, to be sent when the user says so; return their ids.

    They appear in the same transaction as what they tell of. Open the unit of work as a barrier
    when the mails belong to a dispatch: what is on record as sent cannot be undone.
    """
    dispatch = None if dispatch_id is None else session.get(Dispatch, dispatch_id)
    since = datetime.now(UTC) if dispatch is None else dispatch.sent_at
    ids = [uuid4() for _ in mails]
    checksums = [hashlib.sha512(mail.data).hexdigest() for mail in mails]
    known = _known(session, checksums)
    whole = zip(ids, mails, checksums, strict=True)
    for number, (mail_id, mail, checksum) in enumerate(whole):
        if checksum not in known:
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
                created=since + timedelta(microseconds=number),  # they leave in this order
            )
        )
    return ids


def _known(session: "Session", checksums: Sequence[str]) -> set[str]:
    """Ask in one go which contents are kept already."""
    found: set[str] = set()
    for start in range(0, len(checksums), _AT_ONCE):
        some = checksums[start : start + _AT_ONCE]
        kept = select(AttachmentContent.sha512).where(AttachmentContent.sha512.in_(some))
        found.update(session.scalars(kept))
    return found
