"""What a list of members is: the table that was read, what its columns mean, what it would do."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from mintgremium.core.vocabulary import Kind

Value: TypeAlias = str | date  # an empty text is an empty cell

NEEDS_REMOVAL = "needs-removal"  # the note of a row that can only stand if a removal is taken too
MOST_REMOVED, LARGEST_SHARE = 20, 0.1  # more than this is asked about first


class ListFormat(StrEnum):
    """How a list is written; what is read may also be told by the name of the file."""

    XLSX = "xlsx"
    CSV = "csv"  # UTF-8 with a mark, semicolons
    CSV_1252 = "csv-cp1252"  # for old programs


class Field(StrEnum):
    """What a column of people can hold; the words for it are `list_fields.…`."""

    COMMITTEE = "committee"  # short name or name
    SEAT = "seat"  # Land or organisation of the seat
    ROLE = "role"
    FORM_OF_ADDRESS = "form_of_address"
    TITLE = "title"
    GIVEN_NAME = "given_name"
    AFFIX = "affix"
    FAMILY_NAME = "family_name"
    FULL_NAME = "full_name"  # only read: "Dr. Anna Beispiel" or "Beispiel, Anna"
    FUNCTION = "function"
    ORGANIZATION = "organization"
    EMAIL = "email"
    MORE_EMAILS = "more_emails"
    PHONE = "phone"
    START_DATE = "start_date"
    END_DATE = "end_date"
    CONFIRMED_ON = "confirmed_on"
    SALUTATION = "salutation"
    LEGAL_BASIS = "legal_basis"
    SOURCE = "source"
    NOTE = "note"
    MANDATE_NOTE = "mandate_note"


class OrganizationField(StrEnum):
    """What a column of the sheet of organisations holds; only own sheets have them."""

    NAME = "org_name"
    SHORT_NAME = "org_short_name"
    KIND = "org_kind"
    LAND = "org_land"
    STATUS = "org_status"
    STREET = "org_street"
    POSTAL_CODE = "org_postal_code"
    CITY = "org_city"
    EMAIL = "org_email"
    PHONE = "org_phone"
    WEBSITE = "org_website"
    REMIT = "org_remit"
    NOTE = "org_note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What goes out: some committees (none named: all), or only these people, as of a day."""

    committee_ids: tuple[UUID, ...] = ()
    person_ids: tuple[UUID, ...] | None = None  # a selection; no committees, no organisations
    on: date | None = None  # today


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file: its heading, and the first values that it holds."""

    name: str  # unique within the sheet; a column without heading is called by its letter
    samples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row of a table as it was read, without the heading."""

    table: str  # name of the worksheet, empty in CSV
    row: int  # as Excel counts it
    cells: Mapping[str, Value]  # by the name of the column; empty cells are left out
    is_broken: bool = False  # its quotation marks do not fit


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What was read from a file: of an own list all worksheets, of another one the chosen one."""

    source: str  # name of the file
    columns: tuple[Column, ...]
    rows: tuple[SheetRow, ...]
    table: str = ""  # the worksheet that was read
    tables: tuple[str, ...] = ()  # all worksheets there are
    encoding: str = ""  # what a CSV was read with: utf-8, utf-16, cp1252
    delimiter: str = ""
    is_own: bool = False  # made by this program: its columns need no mapping
    heads: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # by worksheet, of own ones
    workspace: str = ""  # of an own list: the mark of the workspace that it came from
    listed: frozenset[str] = frozenset()  # of an own list: `kind:uuid` of all that went out


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """What each column means; a column that is not named is left out."""

    fields: Mapping[str, Field | OrganizationField]  # by the name of the column
    committee_id: UUID | None = None  # of rows that name none
    is_remembered: bool = False  # entered for the same headings before

    def unmapped(self, sheet: Sheet) -> tuple[str, ...]:
        """List the columns of a sheet that would be left out."""
        return tuple(each.name for each in sheet.columns if each.name not in self.fields)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a row is refused, or what to know of it: `list_reasons.<code>` with its gaps filled."""

    code: str
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEntry:
    """One person, assignment or organisation of a file, before it is compared with what is here.

    Whoever reads another kind of file makes these and hands them to `MemberLists.plan_entries`.
    """

    table: str
    row: int  # as the user finds it in the file
    values: Mapping[Field | OrganizationField, Value]
    person_id: UUID | None = None
    assignment_id: UUID | None = None  # a membership, or a role in a committee
    seat_id: UUID | None = None
    organization_id: UUID | None = None
    base: Mapping[str, str] = field(default_factory=dict)  # marks of the values as they went out
    seal: str = ""  # of the workspace, that the marks were made with
    clears: bool = False  # an empty value empties the field; else it changes nothing
    fault: Reason | None = None  # why the row could not be read
    notes: tuple[Reason, ...] = ()  # such as a photo that was left out


class RowKind(StrEnum):
    """What a row would do."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value before and after, as the list shows it; the field is `list_fields.…`."""

    field: str
    old: Value
    new: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One line of the difference view."""

    number: int  # unique within the plan, from 1; what is chosen
    table: str  # the worksheet, empty in CSV
    row: int  # as the user finds it in the file; 0: it is missing there
    kind: RowKind
    subject: Kind  # PERSON, MEMBERSHIP, COMMITTEE_ROLE or ORGANIZATION
    name: str  # "Dr. Anna Beispiel"
    place: str = ""  # "LRT BY" of an assignment
    person_id: UUID | None = None  # of a new one None
    assignment_id: UUID | None = None
    organization_id: UUID | None = None
    changes: tuple[FieldChange, ...] = ()  # of a new one all values that it brings
    reason: Reason | None = None  # of a refused one
    notes: tuple[Reason, ...] = ()
    similar: tuple[UUID, ...] = ()  # people it may be, where that is why it is refused

    @property
    def needs_removal(self) -> bool:
        """Tell whether the row can only stand if what it replaces is removed."""
        return any(note.code == NEEDS_REMOVAL for note in self.notes)


@dataclass(frozen=True, slots=True)
class Brake:
    """So much would be removed that it must be asked first."""

    removed: int
    of: int  # how many of the kind there are


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do, row by row; nothing is written before it is applied."""

    source: str
    rows: tuple[ImportRow, ...]
    state: str  # of the workspace that it was made for
    totals: Mapping[Kind, int]  # how many there are, for the brake
    entries: tuple[ListEntry, ...]
    sheet: Sheet | None = None
    mapping: ColumnMapping | None = None
    resolved: Mapping[int, UUID | None] = field(default_factory=dict)
    language: str = "de"  # of the words for roles and the like

    def counts(self) -> Mapping[RowKind, int]:
        """Count the rows of each kind, also of those without any."""
        found = Counter(row.kind for row in self.rows)
        return {kind: found[kind] for kind in RowKind}

    def default_choice(self) -> frozenset[int]:
        """Return what is taken unless the user says otherwise: what is new or changed.

        Nothing is removed, so a row that can only stand after a removal is not taken either.
        """
        return frozenset(
            row.number
            for row in self.rows
            if row.kind in (RowKind.ADDED, RowKind.CHANGED) and not row.needs_removal
        )

    def brake(self, chosen: Iterable[int]) -> Brake | None:
        """Tell whether the chosen rows remove more than 20 or a tenth of what there is."""
        numbers = frozenset(chosen)
        removed = Counter(
            row.subject
            for row in self.rows
            if row.number in numbers and row.kind is RowKind.REMOVED
        )
        for kind, count in removed.items():
            total = self.totals.get(kind, 0)
            if count > MOST_REMOVED or count > total * LARGEST_SHARE:
                return Brake(count, total)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """How many rows were carried out."""

    added: int = 0
    changed: int = 0
    removed: int = 0
