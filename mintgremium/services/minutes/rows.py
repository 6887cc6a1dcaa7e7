"""What the minutes show."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from mintgremium.core.vocabulary import (
    AttendanceMode,
    AttendanceRole,
    AttendanceState,
    ItemKind,
    ItemState,
    MinutesState,
    MinutesType,
    ResolutionResult,
)
from mintgremium.services.action_items.rows import ActionItemRow


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesRow:
    """Kind, state and days of the minutes; `id` is None before the first word is written."""

    id: UUID | None = None
    version: int = 0
    type: MinutesType = MinutesType.RESULTS
    state: MinutesState = MinutesState.DRAFT
    chair: str = ""
    keeper: str = ""
    opening: str = ""
    closing: str = ""
    circulated_on: date | None = None
    objections_until: date | None = None
    approved_on: date | None = None


class MinutesItemRow(NamedTuple):  # made three times as fast as a frozen data class
    """What was said and decided under one agenda item."""

    id: UUID
    version: int
    parent_id: UUID | None
    depth: int
    number: str
    kind: ItemKind
    state: ItemState
    name: str
    public: bool
    minutes_allotted: int | None
    text: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRow:
    """How one seat or guest took part."""

    id: UUID
    version: int
    seat_id: UUID | None
    person_id: UUID | None
    seat_tag: str
    seat_label: str
    land: str  # short name, empty for seats of organisations
    voting: bool
    name: str  # of the person; empty: the seat is vacant
    organization: str
    role: AttendanceRole
    mode: AttendanceMode
    state: AttendanceState
    arrived: str  # HH:MM or empty
    left: str  # HH:MM or empty
    note: str
    position: int


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many voting seats are there, and how many are needed."""

    present: int
    virtual: int  # of those present
    total: int
    needed: int

    @property
    def reached(self) -> bool:
        """Tell whether the committee can decide."""
        return self.present >= self.needed


class ResolutionRow(NamedTuple):  # made three times as fast as a frozen data class
    """One resolution, also for the register over all meetings."""

    id: UUID
    version: int
    meeting_id: UUID
    reference: str
    meeting_name: str
    day: date
    committees: tuple[str, ...]
    agenda_item_id: UUID | None
    item_number: str
    number: str  # empty until it is drawn
    text: str
    result: ResolutionResult
    votes_yes: int | None
    votes_no: int | None
    votes_abstain: int | None
    review_on: date | None


@dataclass(frozen=True, slots=True)
class MinutesPage:
    """The minutes of one meeting; who took part is read by itself."""

    meeting_id: UUID
    head: MinutesRow
    items: tuple[MinutesItemRow, ...]
    resolutions: tuple[ResolutionRow, ...]
    tasks: tuple[ActionItemRow, ...]

    @property
    def locked(self) -> bool:
        """Tell whether the minutes are approved, so that nothing may change."""
        return self.head.state is MinutesState.APPROVED
