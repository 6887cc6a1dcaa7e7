"""What lists show of roles in committees: chair, moderation, minutes, guests."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.texts import drop_empty, text_problem
from mintgremium.core.vocabulary import CommitteeRoleKind

LONGEST_NOTE = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeRoleDraft:
    """A role of a person in a committee as entered; `id` is None for a new one."""

    committee_id: UUID
    person_id: UUID | None
    role: CommitteeRoleKind = CommitteeRoleKind.STANDING_GUEST
    seat_id: UUID | None = None  # exercised for this seat
    organization_id: UUID | None = None  # on whose behalf
    start_date: date | None = None
    end_date: date | None = None
    note: str = ""
    id: UUID | None = None
    version: int = 0

    @property
    def period(self) -> Period:
        """The days of the role."""
        return Period(self.start_date, self.end_date)

    def problems(self) -> dict[str, str]:
        """Map each field that breaks a rule to the rule's name."""
        return drop_empty(
            {
                "person_id": None if self.person_id else "required",
                "end_date": "end-before-start" if self.period.is_backwards else None,
                "note": text_problem(self.note, LONGEST_NOTE),
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitteeRoleRow:
    """One role of a person in a committee, past, present or to come."""

    id: UUID
    version: int
    committee_id: UUID
    committee: str  # short name
    person_id: UUID
    person: str
    addressed: str  # as in an address field
    salutation: str  # the whole line
    email: str  # empty if none is known
    role: CommitteeRoleKind
    seat_id: UUID | None
    tag: str  # of the seat
    organization_id: UUID | None
    organization: str  # the name valid on the day
    organization_short: str
    start_date: date | None
    end_date: date | None
    note: str
    is_current: bool
    is_planned: bool

    @property
    def behalf(self) -> str:
        """Say for whom: the organisation, else the seat, else nobody (empty)."""
        return self.organization_short or self.organization or self.tag
