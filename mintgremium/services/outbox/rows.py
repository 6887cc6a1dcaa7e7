"""What is put into the outbox, and what it shows."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.errors import MailServerError


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxDraft:
    """One finished mail; `recipient_id` is the copy of the dispatch that it carries, if any."""

    purpose: str  # what for, such as "invitation": a word of [dispatch_kind] or of [reminder_kind]
    name: str
    address: str
    subject: str
    message_id: str  # with its angle brackets, as in the mail
    data: bytes
    recipient_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One mail of the outbox."""

    id: UUID
    version: int
    purpose: str
    name: str
    address: str
    subject: str
    message_id: str
    state: OutgoingState
    attempts: int
    queued_at: datetime
    tried_at: datetime | None
    sent_at: datetime | None
    next_at: datetime | None  # waiting, and not to be tried before
    response: str  # of the server; with `#` a code with words in [outbox]
    size: int
    meeting_id: UUID | None
    meeting: str  # its reference


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """What needs somebody."""

    waiting: int = 0
    unclear: int = 0
    failed: int = 0


@dataclass(slots=True)
class SendReport:
    """What one run of sending came to."""

    sent: int = 0
    failed: int = 0
    unclear: int = 0
    later: int = 0
    next_at: datetime | None = None  # when a mail that waits may be tried again
    trouble: MailServerError | None = None  # why the run ended early
    stopped: bool = False
