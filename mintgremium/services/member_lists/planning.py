"""Say row by row what an import would do. Rows that depend on a refused one are refused as well."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final
from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.services.member_lists.assignments import AssignmentDesk
from mintgremium.services.member_lists.columns import AnyField
from mintgremium.services.member_lists.conflicts import conflicts
from mintgremium.services.member_lists.identity import Identities
from mintgremium.services.member_lists.index import Index
from mintgremium.services.member_lists.organizations import OrganizationDesk
from mintgremium.services.member_lists.people import PersonDesk, wanted_values
from mintgremium.services.member_lists.rows import (
    Field,
    ImportRow,
    ListEntry,
    OrganizationField,
    Reason,
    RowKind,
    Value,
)
from mintgremium.services.member_lists.snapshot import Snapshot
from mintgremium.services.member_lists.wording import Words, plain
from mintgremium.services.member_lists.works import (
    AssignmentWork,
    Outcome,
    PersonWork,
    RowRefusedError,
)

Report = Callable[[int, int], None]
# What stands in a list where nobody is on a seat.
_NOBODY: Final = frozenset({"n n", "nn", "vakant", "unbesetzt", "vacant", "offen", "nicht besetzt"})
_OF_A_SEAT: Final = frozenset(
    {Field.COMMITTEE, Field.SEAT, Field.ROLE, Field.ORGANIZATION, Field.FUNCTION, Field.NOTE}
)
REPORTED: Final = 200  # rows between two reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is to be planned: the entries by number, and what was decided about some."""

    snapshot: Snapshot
    words: Words
    entries: Mapping[int, ListEntry]
    source: str  # the words for it, as new people are marked with
    committee_id: UUID | None = None  # of rows that name none
    resolved: Mapping[int, UUID | None] = field(default_factory=dict)
    ended: Mapping[UUID, date | None] = field(default_factory=dict)  # by a removal; None: deleted
    report: Report | None = None


def outcomes(request: Request) -> dict[int, Outcome]:
    """Work out each row; again without those that cannot stand, until the rest can."""
    refused: dict[int, Outcome] = {}
    while True:
        run = _Run(request, refused)
        found = run.all()
        rows = {number: entry.row for number, entry in request.entries.items()}
        works = {
            number: each.assignment
            for number, each in found.items()
            if each.assignment is not None and each.kind is not RowKind.REFUSED
        }
        against = conflicts(request.snapshot, works, rows, request.ended)
        if not against:
            return found
        for number, reason in against.items():
            refused[number] = _refused(found[number], reason)


def rows_of(request: Request, found: Mapping[int, Outcome]) -> Iterator[ImportRow]:
    """Yield what people see of the outcomes."""
    for number, outcome in found.items():
        entry = request.entries[number]
        person, assignment, organization = outcome.keys
        yield ImportRow(
            number=number,
            table=entry.table,
            row=entry.row,
            kind=outcome.kind,
            subject=outcome.subject,
            name=outcome.name,
            place=outcome.place,
            person_id=person,
            assignment_id=assignment,
            organization_id=organization,
            changes=outcome.changes,
            reason=outcome.reason,
            notes=(*entry.notes, *outcome.notes),
            similar=outcome.similar,
        )


def _refused(outcome: Outcome, reason: Reason) -> Outcome:
    return replace(
        outcome,
        kind=RowKind.REFUSED,
        reason=reason,
        person=None,
        assignment=None,
        organization=None,
        notes=(),
    )


class _Run:
    """One pass over all entries."""

    def __init__(self, request: Request, refused: Mapping[int, Outcome]) -> None:
        self._request = request
        self._refused = refused
        snapshot, words = request.snapshot, request.words
        index = Index(snapshot)
        self._people = PersonDesk(snapshot, index, request.source)
        self._assignments = AssignmentDesk(snapshot, index, words, self._people)
        self._organizations = OrganizationDesk(snapshot, index, words, request.source)
        self._identities = Identities(snapshot, index, request.resolved)

    def all(self) -> dict[int, Outcome]:
        """Work out every row."""
        found = {}
        total = len(self._request.entries)
        for done, (number, entry) in enumerate(self._request.entries.items()):
            if self._request.report and done % REPORTED == 0:
                self._request.report(done, total)
            if number in self._refused:
                found[number] = self._refused[number]
                continue
            try:
                found[number] = self._row(number, entry)
            except RowRefusedError as error:
                found[number] = self._stopped(entry, error)
        return found

    def _row(self, number: int, entry: ListEntry) -> Outcome:
        if entry.fault is not None:
            raise RowRefusedError.of(entry.fault)
        wanted = wanted_values(entry)
        if _is_of_an_organization(entry):
            return self._organization_row(entry, wanted)
        if _is_vacant(entry):
            return self._vacant_row(entry)
        return self._person_row(number, entry, wanted)

    def _person_row(
        self, number: int, entry: ListEntry, wanted: Mapping[AnyField, Value]
    ) -> Outcome:
        stored, new = self._identities.find(number, entry, wanted)
        findings = self._people.compare(entry, wanted, stored)
        work = findings.work
        if new is not None:  # the same new person as in an earlier row
            work = new
            findings.changes, findings.notes = [], []
        self._identities.check_replaced(entry, stored, work)
        person = stored.id if stored else work
        seated = self._assignments.compare(entry, wanted, person, self._request.committee_id)
        self._identities.keep(entry, work, stored, seated.work)
        changes = self._identities.first_time(entry, stored, findings.changes)
        if stored is not None and not changes:
            work = PersonWork(stored)
        kind = _kind(work, seated.work, is_known=new is not None)
        return Outcome(
            kind=kind,
            subject=seated.work.kind if seated.work else Kind.PERSON,
            name=(stored.parts if stored and work.does_nothing else work.parts).shown(),
            place=seated.place,
            changes=(*changes, *seated.changes),
            notes=(*findings.notes, *self._identities.notes(number), *seated.notes),
            person=None if work.does_nothing else work,
            assignment=seated.work,
            keys=(
                stored.id if stored else None,
                seated.work.stored.id if seated.work and seated.work.stored else None,
                None,
            ),
        )

    def _organization_row(self, entry: ListEntry, wanted: Mapping[AnyField, Value]) -> Outcome:
        findings = self._organizations.compare(entry, wanted)
        self._identities.keep_organization(entry, findings.name)
        stored = findings.work.stored
        kind = RowKind.CHANGED if findings.changes else RowKind.UNCHANGED
        return Outcome(
            kind=kind if stored else RowKind.ADDED,
            subject=Kind.ORGANIZATION,
            name=findings.name,
            changes=tuple(findings.changes),
            notes=tuple(findings.notes),
            organization=findings.work if findings.changes else None,
            keys=(None, None, stored.id if stored else None),
        )

    def _vacant_row(self, entry: ListEntry) -> Outcome:
        seat = self._request.snapshot.seats.get(entry.seat_id) if entry.seat_id else None
        place = self._assignments.place(seat.committee_id, seat.id) if seat else ""
        return Outcome(kind=RowKind.UNCHANGED, subject=Kind.MEMBERSHIP, name="", place=place)

    def _stopped(self, entry: ListEntry, error: RowRefusedError) -> Outcome:
        """Say as much as is known of a row that cannot come in."""
        stored = self._request.snapshot.people.get(entry.person_id) if entry.person_id else None
        is_organization = _is_of_an_organization(entry)
        return Outcome(
            kind=RowKind.REFUSED,
            subject=Kind.ORGANIZATION if is_organization else Kind.PERSON,
            name=stored.parts.shown() if stored else _name_of(entry),
            place=_place_of(entry),
            reason=error.reason,
            similar=error.similar,
            keys=(entry.person_id, entry.assignment_id, entry.organization_id),
        )


def _kind(work: PersonWork, assignment: AssignmentWork | None, *, is_known: bool) -> RowKind:
    if assignment is not None and assignment.stored is None:
        return RowKind.ADDED
    if work.stored is None and not is_known:
        return RowKind.ADDED
    changes_seat = assignment is not None and not assignment.does_nothing
    if changes_seat or (work.stored is not None and not work.does_nothing):
        return RowKind.CHANGED
    return RowKind.UNCHANGED


def _is_of_an_organization(entry: ListEntry) -> bool:
    return entry.organization_id is not None or any(
        entry.values.get(each) for each in OrganizationField
    )


def _is_vacant(entry: ListEntry) -> bool:
    """Tell whether a row shows a seat with nobody on it."""
    if entry.person_id is not None or entry.assignment_id is not None:
        return False
    said = {each for each, value in entry.values.items() if value}
    names = [str(entry.values.get(each, "")) for each in (Field.FAMILY_NAME, Field.FULL_NAME)]
    if any(plain(name) in _NOBODY for name in names):
        said -= {Field.FAMILY_NAME, Field.FULL_NAME}
    has_place = entry.seat_id is not None or bool(said & {Field.COMMITTEE, Field.SEAT})
    return has_place and said <= _OF_A_SEAT


def _name_of(entry: ListEntry) -> str:
    values = entry.values
    if name := values.get(Field.FULL_NAME) or values.get(OrganizationField.NAME):
        return str(name).strip()
    names = (Field.TITLE, Field.GIVEN_NAME, Field.AFFIX, Field.FAMILY_NAME)
    parts = [str(values.get(each, "")).strip() for each in names]
    shown = " ".join(part for part in parts if part)
    return shown or str(values.get(Field.EMAIL, "")).strip()


def _place_of(entry: ListEntry) -> str:
    parts = [str(entry.values.get(each, "")).strip() for each in (Field.COMMITTEE, Field.SEAT)]
    return " ".join(part for part in parts if part)


def numbered(entries: Sequence[ListEntry]) -> dict[int, ListEntry]:
    """Give each entry its number, from 1."""
    return dict(enumerate(entries, 1))
