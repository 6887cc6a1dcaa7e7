"""What is shown of a Land; frozen, and true for one day."""

from dataclasses import dataclass
from uuid import UUID

from mintgremium.core.vocabulary import OrganizationStatus
from mintgremium.services.committees.rows import SeatRow


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyRow:
    """A ministry or coordination office of a Land, by its name of the day."""

    id: UUID
    name: str
    short_name: str
    status: OrganizationStatus
    lead: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LandRow:
    """One Land with its seats in all committees, its ministries and its offices."""

    id: UUID
    code: str  # DE-BY
    short_name: str  # BY
    name: str
    official_name: str
    capital: str
    seats: tuple[SeatRow, ...]
    ministries: tuple[BodyRow, ...]  # the lead ministry first
    offices: tuple[BodyRow, ...]  # coordination offices and networks
