"""What is shown of a Land; frozen, and true for one day."""

from dataclasses import dataclass
from uuid import UUID

from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus
from mintgremium.services.committees.rows import SeatRow


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyRow:
    """A ministry or coordination office of a Land, by its name and status of the day."""

    id: UUID
    kind: OrganizationKind
    name: str
    short_name: str
    status: OrganizationStatus
    lead: bool
    copied: bool = False  # gets copies of what goes to its Land


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow:
    """A person of a Land: on one of its seats, or at one of its ministries or offices."""

    id: UUID
    name: str
    function: str
    organization: str  # short name if there is one
    email: str  # empty if none is known


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLine:
    """How often a Land was there in one committee: for any of its seats."""

    committee_id: UUID
    committee: str  # short name
    present: int
    meetings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LandRow:
    """One Land with its seats in all committees, its ministries and offices."""

    id: UUID
    code: str  # DE-BY
    short_name: str  # BY
    name: str
    official_name: str
    capital: str
    seats: tuple[SeatRow, ...]
    ministries: tuple[BodyRow, ...]  # the lead ministry first
    offices: tuple[BodyRow, ...]  # coordination offices and networks
    attendance: tuple[AttendanceLine, ...] = ()
