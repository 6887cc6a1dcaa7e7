"""What lists and pages show of organisations and people; frozen, and true for one day."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.vocabulary import (
    OrganizationChangeKind,
    OrganizationKind,
    OrganizationStatus,
    SeatRole,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateRow:
    """A seat that a person holds or stands in for, now or at another time."""

    membership_id: UUID
    seat_id: UUID
    committee_id: UUID
    committee: str  # short name, LRT
    tag: str  # BY, NMF
    role: SeatRole
    rank: int
    start_date: date | None
    end_date: date | None
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EmploymentRow:
    """Where somebody worked, and by what name the organisation went on the day looked at."""

    id: UUID
    person_id: UUID
    person: str
    organization_id: UUID
    organization: str
    organization_short: str
    function: str
    start_date: date | None
    end_date: date | None
    is_current: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One line of the list of people."""

    id: UUID
    version: int
    name: str  # Dr. Anna Beispiel
    sorted_name: str  # Beispiel, Anna
    function: str
    organization_id: UUID | None
    organization: str  # short name if there is one, else the name
    land: str  # BY, empty if none
    email: str  # the address written to, empty if none
    phone: str
    seats: tuple[str, ...]  # "LRT BY", current ones in order
    confirmed_on: date | None
    sample: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDetail:
    """Everything about a person."""

    id: UUID
    version: int
    name: str
    sorted_name: str
    family_name: str
    given_name: str
    form_of_address: str
    title: str
    affix: str
    salutation: str  # the line to use: entered by hand, else generated
    salutation_is_own: bool
    function: str
    phone: str
    emails: tuple[str, ...]  # the first is written to
    employments: tuple[EmploymentRow, ...]  # newest first
    mandates: tuple[MandateRow, ...]  # current first, then newest first
    source: str
    legal_basis: str
    confirmed_on: date | None
    sample: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationRow:
    """One line of the list of organisations; names are those of the day asked for."""

    id: UUID
    version: int
    kind: OrganizationKind
    name: str
    short_name: str
    land_id: UUID | None
    land: str  # BY, empty if none
    city: str
    status: OrganizationStatus
    ends_on: date | None  # its last day, if that is still to come
    lead: bool
    copied: bool  # gets copies of what its Land gets
    verified: bool
    people: int  # who work there on the day
    seats: tuple[str, ...]  # "LRT BY"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRow:
    """What an organisation was called, and when."""

    id: UUID
    name: str
    short_name: str
    start_date: date | None
    end_date: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeRow:
    """One organisation came out of another; names are those of the days around the change."""

    id: UUID
    change: OrganizationChangeKind
    original_id: UUID
    original: str  # as it was called the day before
    resulting_id: UUID
    resulting: str  # as it was called on the first day
    effective_on: date
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BorneSeat:
    """A seat that must pass on or end, when the organisation that bears it ends."""

    seat_id: UUID
    committee: str  # LRT
    tag: str  # BY, NMF
    of_land: bool  # it stays with the Land, whoever bears it


@dataclass(frozen=True, slots=True, kw_only=True)
class Belongings:
    """What some organisations have on a day, and leave when they end."""

    seats: tuple[BorneSeat, ...]
    people: int  # who work there
    parts: int  # organisations that belong to it


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyRecipient:
    """A ministry that gets copies of what its Land gets, with the people to write to."""

    organization_id: UUID
    land_id: UUID
    land: str  # BY
    name: str
    short_name: str
    email: str  # of the person, else of the ministry; empty if none is known
    person_id: UUID | None
    person: str
    salutation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationDetail:
    """Everything about an organisation."""

    id: UUID
    version: int
    kind: OrganizationKind
    name: str
    short_name: str
    names: tuple[NameRow, ...]  # newest first
    aliases: tuple[str, ...]
    land_id: UUID | None
    land: str
    land_name: str
    parent_id: UUID | None
    parent: str
    status: OrganizationStatus
    status_since: date | None
    lead: bool
    copied: bool  # gets copies of what its Land gets
    remit: str
    mint_role: str
    street: str
    postal_code: str
    city: str
    email: str
    phone: str
    website: str
    source: str
    source_as_of: str
    verified: bool
    note: str
    people: tuple[EmploymentRow, ...]  # current first
    seats: tuple[str, ...]
    changes: tuple[ChangeRow, ...]  # it came out of or became another one, the newest first


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarPerson:
    """Somebody who may be the same person, and why: `email` or `name`."""

    id: UUID
    name: str
    reason: str
