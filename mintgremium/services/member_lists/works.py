"""What a plan would write, piece by piece; and why a row cannot come in."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import Kind
from mintgremium.services.member_lists.rows import FieldChange, Reason, RowKind
from mintgremium.services.member_lists.snapshot import (
    Assignment,
    AssignmentRole,
    StoredOrganization,
    StoredPerson,
)


class RowRefusedError(Exception):
    """A row cannot come in; `similar` are people whom it may mean."""

    def __init__(self, code: str, *, similar: tuple[UUID, ...] = (), **details: object) -> None:
        super().__init__(code)
        self.reason = Reason(code, details)
        self.similar = similar

    @classmethod
    def of(cls, reason: Reason) -> "RowRefusedError":
        """Refuse for a reason that is known already."""
        error = cls(reason.code)
        error.reason = reason
        return error


@dataclass(slots=True, eq=False)
class OrganizationWork:
    """An organisation to add or to change; `columns` as stored."""

    stored: StoredOrganization | None
    columns: dict[str, object] = field(default_factory=dict)
    name: str = ""  # of a new one
    short_name: str = ""
    remove: bool = False


@dataclass(slots=True, eq=False)
class EmployerWork:
    """Where a person works from now on; nowhere if there is no organisation."""

    organization: UUID | OrganizationWork | None


@dataclass(slots=True, eq=False)
class PersonWork:
    """A person to add or to change; `columns` as stored."""

    stored: StoredPerson | None
    columns: dict[str, object] = field(default_factory=dict)
    emails: tuple[str, ...] | None = None  # None: as they are
    employer: EmployerWork | None = None  # None: as it is
    employment_function: str | None = None  # None: as it is
    row: int = 0  # in the file; of a new one
    remove: bool = False

    @property
    def parts(self) -> NameParts:
        """The parts of the name as they will be."""
        names = ("family_name", "given_name", "form_of_address", "title", "affix")
        before = self.stored.texts if self.stored else {}
        return NameParts(*(str(self.columns.get(name, before.get(name, ""))) for name in names))

    @property
    def does_nothing(self) -> bool:
        """Tell whether there is nothing to write."""
        untouched = (self.emails, self.employer, self.employment_function) == (None, None, None)
        return self.stored is not None and untouched and not self.columns and not self.remove


@dataclass(slots=True, eq=False)
class AssignmentWork:
    """An assignment to add, to change, to end or to delete."""

    stored: Assignment | None
    kind: Kind
    committee_id: UUID
    person: UUID | PersonWork
    role: AssignmentRole
    rank: int = 1
    seat_id: UUID | None = None
    organization: UUID | OrganizationWork | None = None
    start_date: date | None = None
    end_date: date | None = None
    note: str = ""
    remove: bool = False

    @property
    def period(self) -> Period:
        """The days of the assignment as they will be."""
        return Period(self.start_date, self.end_date)

    @property
    def does_nothing(self) -> bool:
        """Tell whether there is nothing to write."""
        old = self.stored
        return (
            old is not None
            and not self.remove
            and (old.role, old.rank, old.start_date, old.end_date, old.note)
            == (self.role, self.rank, self.start_date, self.end_date, self.note)
        )


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What was found out about one row."""

    kind: RowKind
    subject: Kind
    name: str
    place: str = ""
    changes: tuple[FieldChange, ...] = ()
    notes: tuple[Reason, ...] = ()
    reason: Reason | None = None
    similar: tuple[UUID, ...] = ()
    person: PersonWork | None = None
    assignment: AssignmentWork | None = None
    organization: OrganizationWork | None = None
    keys: tuple[UUID | None, UUID | None, UUID | None] = (None, None, None)  # person, …
