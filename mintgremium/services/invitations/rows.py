"""What the invitation check and the list of answers show."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from mintgremium.core.correspondence import OutgoingState
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
    for_information: bool = False  # a copy, asks for no answer


class Weight(StrEnum):
    """How much a finding stands against sending."""

    BLOCK = "block"  # cannot be sent
    REASON = "reason"  # can be sent all the same, with a reason that is recorded
    NOTE = "note"  # to be looked at


@dataclass(frozen=True, slots=True)
class Finding:
    """What the check has found; `code` has words, `details` fill its gaps."""

    code: str
    weight: Weight
    details: tuple[tuple[str, str], ...] = ()

    @classmethod
    def block(cls, code: str, **details: str) -> "Finding":
        """Make a finding that stands against sending."""
        return cls(code, Weight.BLOCK, tuple(details.items()))

    @classmethod
    def reason(cls, code: str, **details: str) -> "Finding":
        """Make a finding that needs a reason to send all the same."""
        return cls(code, Weight.REASON, tuple(details.items()))

    @classmethod
    def note(cls, code: str, **details: str) -> "Finding":
        """Make a finding to be looked at."""
        return cls(code, Weight.NOTE, tuple(details.items()))

    @property
    def blocks(self) -> bool:
        """Tell whether it stands against sending."""
        return self.weight is Weight.BLOCK


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
    copies: tuple[Addressee, ...] = ()  # who is told without being invited
    revives: bool = False  # the last message cancelled the meeting: answers are asked for anew
    only_new: bool = False  # goes only to people who were not written to yet
    open_list: bool = False  # one mail for all, with all addresses
    findings: tuple[Finding, ...] = ()

    @property
    def blocked(self) -> bool:
        """Tell whether something stands against sending."""
        return any(finding.blocks for finding in self.findings)

    @property
    def objections(self) -> tuple[Finding, ...]:
        """Return what needs a reason to send all the same."""
        return tuple(each for each in self.findings if each.weight is Weight.REASON)


@dataclass(frozen=True, slots=True)
class EnclosedFile:
    """A file that comes with a mail."""

    name: str
    size: int  # bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPreview:
    """The calendar entry as a client shows it."""

    method: str  # REQUEST, CANCEL
    summary: str
    when: str
    place: str
    organizer: str
    attendees: tuple[str, ...]
    busy: bool
    cancelled: bool
    tentative: bool
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePreview:
    """What one recipient would get."""

    sender: str
    recipients: str  # the field To
    copies: str  # the field Cc
    subject: str
    body: str
    html: str  # empty: none is sent
    entry: EntryPreview | None
    files: tuple[EnclosedFile, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the user chose for a dispatch besides its kind."""

    attachments: tuple[UUID, ...] = ()
    reason: str = ""  # why it goes out although something stands against it
    answer_until: date | None = None  # by when an answer is asked for
    language: str = "de"


@dataclass(frozen=True, slots=True)
class WrittenFiles:
    """What was written and recorded."""

    dispatch_id: UUID
    directory: Path
    files: tuple[Path, ...]
    as_drafts: bool = False  # to be opened in a mail program


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
    unclear: int = 0  # copies of which nobody knows whether they arrived
    failed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DispatchRecipientRow:
    """One copy of a dispatch."""

    id: UUID
    dispatch_id: UUID
    seat_tag: str
    name: str
    address: str
    result: DispatchResult
    state: OutgoingState | None = None  # of its mail, if it left by the outbox
