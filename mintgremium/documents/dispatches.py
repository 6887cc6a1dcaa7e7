"""What was sent for a meeting, as services hand it over to be printed."""

from dataclasses import dataclass
from datetime import datetime

from mintgremium.core.correspondence import OutgoingState
from mintgremium.core.vocabulary import DispatchKind, DispatchResult, DispatchWay


@dataclass(frozen=True, slots=True)
class SentDocument:
    """A document that went out, by its fingerprint."""

    name: str
    size: int  # bytes
    sha512: str  # 128 hexadecimal digits


@dataclass(frozen=True, slots=True, kw_only=True)
class SentCopy:
    """What one person got, and what is known of it."""

    seat: str
    name: str
    address: str
    result: DispatchResult
    state: OutgoingState | None = None  # of its mail in the outbox, if it left from there
    at: datetime | None = None  # when it was sent or tried last
    response: str = ""  # of the server; with `#` a code with words in [outbox]
    message_id: str = ""
    sha512: str = ""  # of the whole mail
    for_information: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchEntry:
    """One act of sending."""

    kind: DispatchKind
    way: DispatchWay
    sent_at: datetime
    sequence: int
    documents: tuple[SentDocument, ...] = ()
    copies: tuple[SentCopy, ...] = ()
    reason: str = ""  # why it was sent although something stood against it
    overridden: tuple[str, ...] = ()  # codes of what stood against it
    note: str = ""
