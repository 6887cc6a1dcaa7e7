"""What lists and pages show of committees and seats; frozen, and true for one day."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from mintgremium.core.vocabulary import (
    CommitteeNature,
    DayShift,
    DeadlineKind,
    SeatRole,
    SeatState,
)
from mintgremium.services.committees.attendance import SeatAttendance


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeRow:
    """One committee with its seats counted as of a day."""

    id: UUID
    version: int
    name: str
    short_name: str
    nature: CommitteeNature
    purpose: str
    rhythm: str
    convenor: str
    organizer_name: str
    organizer_email: str
    letterhead: str
    start_time: str  # HH:MM
    duration_minutes: int
    usual_city: str
    note: str
    seats: int
    vacant: int  # neither holder nor deputy
    meetings: int
    resolutions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatPerson:
    """A person on a seat on the day asked for."""

    membership_id: UUID
    membership_version: int
    person_id: UUID
    name: str  # Dr. Anna Beispiel
    addressed: str  # as in an address field: Frau Dr. Anna Beispiel
    email: str  # empty if none is known
    role: SeatRole
    rank: int
    start_date: date | None
    end_date: date | None
    confirmed_on: date | None
    salutation: str  # the whole line


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatRow:
    """A seat with its bearer and who is on it, as of a day."""

    id: UUID
    version: int
    committee_id: UUID
    committee: str  # short name
    position: int
    tag: str  # short word for the bearer: BY, NMF
    land_id: UUID | None
    land_code: str  # DE-BY, empty for a seat of an organisation alone
    land_name: str
    organization_id: UUID | None  # of a seat of a Land: its ministry, else the lead ministry
    bearer_id: UUID | None  # the organisation entered for the seat itself
    organization: str  # the name valid on the day
    organization_short: str
    label: str
    voting: bool
    required: bool
    weight: int
    note: str
    start_date: date | None
    end_date: date | None
    holder: SeatPerson | None
    deputies: tuple[SeatPerson, ...]  # by rank
    state: SeatState
    since: date | None  # filled or deputy: since; vacant: since; None if nobody knows
    changes_on: date | None  # last day of the holder, if it is near
    successor: str  # name of the next holder, empty if none is planned
    follows_on: date | None  # first day of the next holder
    attendance: SeatAttendance = field(default_factory=SeatAttendance)  # where it is asked for

    @property
    def confirmed_on(self) -> date | None:
        """When what is known about the person on the seat was last confirmed."""
        people = ((self.holder,) if self.holder else ()) + self.deputies
        return people[0].confirmed_on if people else None

    @property
    def title(self) -> str:
        """What the seat is called: its own label, its Land, or its organisation."""
        return self.label or self.land_name or self.organization

    @property
    def person(self) -> str:
        """Who is on the seat: the holder, else the first deputy, else nobody (empty)."""
        people = ((self.holder,) if self.holder else ()) + self.deputies
        return people[0].name if people else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipRow:
    """One assignment of a person to a seat, past, present or to come."""

    id: UUID
    version: int
    seat_id: UUID
    committee_id: UUID
    committee: str
    tag: str
    person_id: UUID
    person: str
    role: SeatRole
    rank: int
    start_date: date | None
    end_date: date | None
    note: str
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatPast:
    """A seat, perhaps one of old, with all assignments ever made to it."""

    seat_id: UUID
    tag: str
    title: str
    start_date: date | None
    end_date: date | None
    memberships: tuple[MembershipRow, ...]  # the newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientRow:
    """Who to write to for one seat; without a person the seat is vacant."""

    seat_id: UUID
    committee_id: UUID
    committee: str
    tag: str
    seat: str  # title of the seat
    organization: str
    land_id: UUID | None
    person_id: UUID | None
    name: str
    email: str  # empty: no address known
    role: SeatRole | None
    salutation: str
    address: tuple[str, ...]  # the lines of the address field

    @property
    def is_vacant(self) -> bool:
        """Tell whether nobody is on the seat."""
        return self.person_id is None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRuleRow:
    """A rule for a deadline, valid on the day asked for."""

    id: UUID
    version: int
    committee_id: UUID
    deadline: DeadlineKind
    offset_days: int  # < 0: before the meeting
    source: str
    start_date: date | None
    end_date: date | None
    anchor_committee_id: UUID | None = None
    anchor_committee: str = ""  # short name; empty: counts from the meeting itself
    shift: DayShift = DayShift.NONE
    shift_holidays: bool = False
