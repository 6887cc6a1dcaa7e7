"""What lists and pages show of meetings."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from mintgremium.core.moments import Moment
from mintgremium.core.vocabulary import MeetingMode, MeetingState, Tone
from mintgremium.services.deadlines.rows import DeadlineRow


class Step(StrEnum):
    """The next sensible step of a meeting, or what its record leaves open."""

    SEND_SAVE_THE_DATE = "send_save_the_date"
    SEND_INVITATION = "send_invitation"
    COLLECT_PROPOSALS = "collect_proposals"
    SEND_DOCUMENTS = "send_documents"
    HOLD = "hold"
    MARK_HELD = "mark_held"
    CIRCULATE_MINUTES = "circulate_minutes"
    AWAIT_OBJECTIONS = "await_objections"
    APPROVE_MINUTES = "approve_minutes"
    NUMBER_TWICE = "number_twice"  # a doubt of the record: `words` names the number
    DAY_UNKNOWN = "day_unknown"
    YEAR_ONLY = "year_only"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NextStep:
    """What comes next, until when, and how urgent it is."""

    step: Step = Step.NONE
    on: date | None = None
    tone: Tone = Tone.NEUTRAL
    words: str = ""


class CountOf(StrEnum):
    """What a figure of attendance counts."""

    ANSWERS = "answers"  # seats that accepted, before the meeting
    SEATS = "seats"  # seats that took part, of all seats
    LANDS = "lands"  # Länder that a report counts, names unknown
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class AttendanceCount:
    """How many of how many, or a bare figure of Länder (`total` is None then)."""

    of: CountOf = CountOf.NOTHING
    count: int = 0
    total: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRow:
    """One line of the list of meetings."""

    id: UUID
    version: int
    reference: str
    name: str
    number: str
    committees: tuple[str, ...]  # short names, the first gives the reference
    start: Moment
    end: datetime | None
    mode: MeetingMode
    place: str  # where, short: the city, else the name of the place
    state: MeetingState
    archived: bool  # nothing is left to do: approved, cancelled, or known from a source only
    attendance: AttendanceCount
    next_step: NextStep


class Reached(StrEnum):
    """How far the meeting is with one state."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"


class When(StrEnum):
    """How the day under a step of the stepper is meant."""

    ON = "on"
    SINCE = "since"
    UNTIL = "until"
    NEXT_MEETING = "next_meeting"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class StepperRow:
    """One state of the stepper with its day."""

    state: MeetingState
    reached: Reached
    when: When = When.UNKNOWN
    on: date | None = None
    to: date | None = None  # the last day, if it spans days


@dataclass(frozen=True, slots=True)
class CommitteeTag:
    """A committee of a meeting."""

    id: UUID
    short_name: str
    name: str


@dataclass(frozen=True, slots=True)
class TabCounts:
    """The figures beside the tabs of a meeting's page."""

    agenda: int = 0  # numbered items of the first level
    resolutions: int = 0
    action_items: int = 0
    documents: int = 0  # attachments
    dispatches: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """Everything the header and the Überblick of a meeting's page say."""

    id: UUID
    version: int
    reference: str
    name: str
    number: str
    state: MeetingState
    committees: tuple[CommitteeTag, ...]
    start: Moment
    end: datetime | None
    first_day_end: str
    last_day_start: str
    mode: MeetingMode
    location_name: str
    street: str
    postal_code: str
    city: str
    video_url: str
    dial_in: str
    host: str
    note: str
    source: str
    source_label: str
    remarks: tuple[str, ...]
    cancel_reason: str
    agenda_frozen: bool
    sequence: int
    days_until: int | None  # None: no day is known; negative: past
    attendance: AttendanceCount
    stepper: tuple[StepperRow, ...]
    deadlines: tuple[DeadlineRow, ...]
    counts: TabCounts
    next_step: NextStep


@dataclass(frozen=True, slots=True)
class MovedDeadline:
    """One deadline before and after a move."""

    deadline: str  # a DeadlineKind
    old: date | None
    new: date | None
    late: bool  # the new day is already past


@dataclass(frozen=True, slots=True)
class Informed:
    """Somebody who was written to about the meeting and must hear of the change."""

    name: str
    address: str
    seat: str


@dataclass(frozen=True, slots=True)
class Overtaken:
    """A meeting of another committee that was before and would be after, or the other way."""

    reference: str
    committees: str  # short names
    day: date
    was_before: bool


@dataclass(frozen=True, slots=True)
class MovePlan:
    """What a change of date entails; made without changing anything."""

    meeting_id: UUID
    reference: str
    name: str
    old_start: Moment
    old_end: datetime | None
    new_start: Moment
    new_end: datetime | None
    deadlines: tuple[MovedDeadline, ...]
    informed: tuple[Informed, ...]
    old_sequence: int
    new_sequence: int
    warnings: tuple["Warn", ...] = ()  # holidays and weekends that the new days hit
    overtaken: tuple[Overtaken, ...] = ()  # the order of the committees' meetings changes


@dataclass(frozen=True, slots=True)
class Warn:
    """Something to look at that is allowed all the same; `code` has words in `[problems]`."""

    field: str
    code: str
    details: tuple[tuple[str, str], ...] = ()
