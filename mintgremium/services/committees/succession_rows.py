"""What a change of the person on a seat means, as the dialog shows it and as it stays on record."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.texts import drop_empty, text_problem

LONGEST_NOTE = 20_000


class PassingKind(StrEnum):
    """What can pass on; the values name the tables."""

    ACTION_ITEM = "action_item"
    INVITATION = "invitation"
    POLL_SEAT = "poll_seat"
    COMMITTEE_ROLE = "committee_role"
    MEMBERSHIP = "membership"  # of the successor, who was a deputy on the seat until then


@dataclass(frozen=True, slots=True, kw_only=True)
class Passing:
    """One thing that can pass on to the successor."""

    kind: PassingKind
    id: UUID
    text: str  # title of the task, meeting or poll; word of the role
    reference: str = ""  # of the meeting or poll
    day: date | None = None  # due, or day of the meeting
    suggested: bool = True
    fixed: bool = False  # passes on in any case: it belongs to the seat
    personal: bool = False  # a task of the person, not of the seat
    answered: bool = False  # to the invitation or poll

    @property
    def key(self) -> str:
        """Name it as the record of the succession does."""
        return f"{self.kind}:{self.id.hex}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Staying:
    """What stays with the one who leaves, counted."""

    closed_tasks: int = 0
    attendances: int = 0
    past_invitations: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionPlan:
    """Who leaves, what could pass on, and what stays."""

    seat_id: UUID
    predecessor_id: UUID | None
    predecessor: str
    passing: tuple[Passing, ...] = ()
    staying: Staying = field(default_factory=Staying)

    @property
    def suggested(self) -> frozenset[str]:
        """Return the keys of what passes on unless somebody says otherwise."""
        return frozenset(each.key for each in self.passing if each.suggested or each.fixed)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionDraft:
    """A change as entered; `passing` None lets pass what is suggested."""

    seat_id: UUID
    person_id: UUID | None
    start_date: date | None
    end_date: date | None = None
    note: str = ""
    passing: frozenset[str] | None = None

    @property
    def period(self) -> Period:
        """The days of the new assignment."""
        return Period(self.start_date, self.end_date)

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty(
            {
                "person_id": None if self.person_id else "required",
                "start_date": None if self.start_date else "required",
                "end_date": "end-before-start" if self.period.is_backwards else None,
                "note": text_problem(self.note, LONGEST_NOTE),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Something that passed on, as it is called now."""

    kind: PassingKind
    id: UUID
    text: str
    reference: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuccessionRow:
    """The trace of one change on a seat."""

    id: UUID
    seat_id: UUID
    predecessor_id: UUID | None
    predecessor: str
    successor_id: UUID
    successor: str
    start_date: date
    passed: tuple[Passed, ...]
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """From whom to whom one thing passed, and when."""

    predecessor: str
    successor: str
    start_date: date
    made_at: datetime  # when it was entered
