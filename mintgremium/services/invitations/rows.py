"""What the invitation check and the list of answers show."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from mintgremium.core.vocabulary import (
    Answer,
    DispatchKind,
    DispatchResult,
    DispatchWay,
    SeatRole,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Addressee:
    """One person who would be written to; `seat_id` is None for a guest."""

    seat_id: UUID | None
    person_id: UUID | None
    name: str
    address: str  # mail; empty: none is known
    salutation: str  # the whole line; empty: the general one
    seat_tag: str  # BY, NMF
    seat_label: str
    role: SeatRole | None
    required: bool = True


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that blocks or warns; `code` has words in `[findings]`, `details` fill its gaps."""

    code: str
    blocks: bool
    details: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationPlan:
    """What would be sent to whom; made without changing anything."""

    meeting_id: UUID
    meeting_version: int
    reference: str
    kind: DispatchKind
    on: date  # seats as of this day
    sequence: int  # RFC 5546 SEQUENCE of the messages
    recipients: tuple[Addressee, ...]
    vacant: tuple[str, ...]  # labels of seats for which nobody is written to
    findings: tuple[Finding, ...] = ()

    @property
    def blocked(self) -> bool:
        """Tell whether something stands against sending."""
        return any(finding.blocks for finding in self.findings)


@dataclass(frozen=True, slots=True)
class MessagePreview:
    """What one recipient would read, and the names of the files that come with it."""

    subject: str
    body: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WrittenFiles:
    """What was written and recorded."""

    dispatch_id: UUID
    directory: Path
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InvitationRow:
    """One invited person and the newest answer."""

    id: UUID
    version: int
    seat_id: UUID | None
    person_id: UUID | None
    seat_tag: str
    seat_label: str
    name: str
    address: str
    answer: Answer
    answered_at: datetime | None
    invited_at: datetime | None
    times_sent: int
    comment: str
    delegated_to: str = ""  # address of the deputy, if the person has one at this meeting
    delegated_from: str = ""  # address of the person for whom this one comes
    proposed_start: datetime | None = None  # another time that the person would like
    proposed_end: datetime | None = None
    withdrawn_at: datetime | None = None
    came_by: str = ""  # the answer: "mail", "file", or empty for one entered by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchRow:
    """One act of sending."""

    id: UUID
    kind: DispatchKind
    way: DispatchWay
    sent_at: datetime
    sequence: int
    recipients: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchRecipientRow:
    """One copy of a dispatch."""

    id: UUID
    dispatch_id: UUID
    seat_tag: str
    name: str
    address: str
    result: DispatchResult
