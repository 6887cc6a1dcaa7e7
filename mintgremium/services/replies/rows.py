"""What came of files with answers, and what waits in the inbox."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mintgremium.core.correspondence import ReplyState
from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import Answer
from mintgremium.documents.received.faults import Fault
from mintgremium.documents.received.rows import CalendarAnswer, ReceivedMail
from mintgremium.services.replies.reasons import Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Incoming:
    """One answer to look at: a mail, or one event of one; or a file that cannot be read."""

    file: str
    sha256: str = ""
    mail: ReceivedMail | None = None
    answer: CalendarAnswer | None = None
    fault: Fault | None = None  # None too for a file of another kind, which has no mail


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one answer; `reason` has its words in `[reply_reasons]`."""

    file: str
    state: ReplyState
    reason: str = ""
    meeting: str = ""  # reference, or the mark of a poll
    name: str = ""  # whom it was taken for
    answer: Answer | None = None
    sender: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """Somebody invited to a meeting, with what tells them and the order of their answers."""

    id: UUID
    person_id: UUID | None
    seat_id: UUID | None
    name: str
    address: str
    addresses: frozenset[str]  # all that are known, `address` too, in lower case
    answer: Answer
    answered_at: datetime | None
    sequence: int | None
    stamp: datetime | None
    mailed_at: datetime | None  # the Date of the mail with the newest answer
    delegated_from: str
    withdrawn: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """What an answer is held against."""

    id: UUID
    reference: str
    name: str
    cancelled: bool
    start: Moment
    sequence: int
    floor: int | None  # the SEQUENCE of the oldest message that still holds; None: none was sent


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody the answer may be from."""

    invitation_id: UUID
    name: str
    seat_tag: str
    address: str
    answer: Answer
    meeting_id: UUID
    meeting: str  # reference


def answering_address(reason: str, sender: str, attendee: str, delegate: str) -> str:
    """Return the address of whoever answered: not always the one that the answer names."""
    if reason == Reason.SENDER_DIFFERS:
        return sender
    return delegate if reason == Reason.DELEGATION_UNSAID else attendee or sender


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxRow:
    """An answer that somebody must look at."""

    id: UUID
    version: int
    state: ReplyState
    reason: str
    file: str
    sender: str
    subject: str
    received: datetime
    meeting_id: UUID | None
    meeting: str  # reference; a guess unless the answer names it
    meeting_name: str
    attendee: str
    answer: Answer | None
    delegate: str
    comment: str
    text: str
    proposed_start: datetime | None
    proposed_end: datetime | None

    @property
    def address(self) -> str:
        """Return the address of whoever answered."""
        return answering_address(self.reason, self.sender, self.attendee, self.delegate)


@dataclass(frozen=True, slots=True)
class InboxPage:
    """One answer, whom it is likely from, and who else was invited."""

    row: InboxRow
    likely: tuple[Candidate, ...]
    others: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many answers came to what."""

    outcomes: tuple[Outcome, ...]

    @property
    def by_state(self) -> Mapping[ReplyState, int]:
        """Count by state."""
        return {state: sum(each.state is state for each in self.outcomes) for state in ReplyState}
