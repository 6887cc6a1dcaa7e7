"""What is shown of turns."""

from dataclasses import dataclass
from uuid import UUID

from mintgremium.core.vocabulary import RotationRole, TurnKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRow:
    """Who hosts or chairs the n-th meeting of a year."""

    id: UUID
    version: int
    committee_id: UUID
    role: RotationRole
    year: int
    running: int
    kind: TurnKind
    seat_id: UUID | None
    tag: str  # of the seat, else the name
    name: str
    city: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessRow:
    """How often a seat had and will have its turn."""

    seat_id: UUID
    tag: str
    past: int
    coming: int  # this year and later
    last_year: int | None
    difference: float  # turns above (> 0) or below the mean of all seats


@dataclass(frozen=True, slots=True, kw_only=True)
class HostRow:
    """Where a meeting was hosted, as far as is known, for hosts over time."""

    meeting_id: UUID
    reference: str
    year: int
    host: str
    city: str
