"""What the start page shows; every line leads to a place."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import (
    Answer,
    DeadlineKind,
    MeetingMode,
    MeetingState,
    MinutesState,
    Tone,
)
from mintgremium.services.deadlines.rows import DeadlineRow


class Need(StrEnum):
    """Why a line stands under "Braucht Sie heute"."""

    DEADLINE = "deadline"  # `deadline` says which
    OBJECTIONS_END = "objections_end"
    MINUTES_TO_APPROVE = "minutes_to_approve"
    DECLINED = "declined"
    MEETING_PASSED = "meeting_passed"  # still planned although its day is over


@dataclass(frozen=True, slots=True, kw_only=True)
class AttentionRow:
    """One thing that needs the organiser, worst first."""

    need: Need
    tone: Tone
    meeting_id: UUID
    reference: str
    meeting_name: str
    committees: tuple[str, ...]
    on: date  # due, end of the period, or the day of the answer
    tab: str  # where on the meeting's page it leads: "overview", "minutes", "attendance" …
    deadline: DeadlineKind | None = None
    offset_days: int = 0  # of the rule behind the deadline
    source: str = ""
    who: str = ""  # person and seat of an answer


@dataclass(frozen=True, slots=True)
class Answers:
    """How the invited seats answered."""

    accepted: int = 0
    declined: int = 0
    tentative: int = 0
    open: int = 0

    @property
    def total(self) -> int:
        """How many were asked."""
        return self.accepted + self.declined + self.tentative + self.open


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeetingRow:
    """A coming meeting with its chain of deadlines."""

    id: UUID
    reference: str
    name: str
    committees: tuple[str, ...]
    start: Moment
    end: datetime | None
    days_until: int
    mode: MeetingMode
    place: str
    host: str
    state: MeetingState
    answers: Answers
    chain: tuple[DeadlineRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingAnswerRow:
    """Somebody invited who has not answered, or not firmly."""

    invitation_id: UUID
    seat_tag: str
    name: str
    answer: Answer
    since: date  # of the first message
    times_sent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingAnswers:
    """The answers to the next meeting for which some are missing."""

    meeting_id: UUID
    meeting_name: str
    answers: Answers
    missing: tuple[MissingAnswerRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMinutesRow:
    """Minutes in draft, or out for objections."""

    meeting_id: UUID
    reference: str
    meeting_name: str
    start: Moment
    end: datetime | None
    state: MinutesState
    on: date  # draft: the meeting's last day; circulated: end of the objections
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueTaskRow:
    """A task past its day."""

    id: UUID
    version: int
    title: str
    due: date
    meeting_id: UUID | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VacantSeatRow:
    """A seat nobody holds today."""

    seat_id: UUID
    committee_id: UUID
    committee: str
    seat_tag: str
    name: str
    since: date | None  # None: never held, as far as is known


@dataclass(frozen=True, slots=True)
class Counters:
    """The figures of the navigation."""

    attention: int = 0
    action_items_open: int = 0
    action_items_overdue: int = 0
    contacts_stale: int = 0
    seats_vacant: int = 0
    mails_waiting: int = 0
    mails_unclear: int = 0
    replies_waiting: int = 0
    reminders_due: int = 0


@dataclass(frozen=True, slots=True)
class OverviewPage:
    """The start page as of a day."""

    today: date
    attention: tuple[AttentionRow, ...]
    meetings: tuple[NextMeetingRow, ...]
    answers: MissingAnswers | None
    minutes: tuple[OpenMinutesRow, ...]
    overdue: tuple[OverdueTaskRow, ...]
    vacant: tuple[VacantSeatRow, ...]
    counters: Counters
