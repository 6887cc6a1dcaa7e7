"""Find what an own list had shown and no longer names: it would go, if that is wanted."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from mintgremium.core.vocabulary import Kind
from mintgremium.services.member_lists.assignments import AssignmentDesk
from mintgremium.services.member_lists.columns import read_key
from mintgremium.services.member_lists.rows import (
    Field,
    FieldChange,
    ImportRow,
    ListEntry,
    Reason,
    RowKind,
)
from mintgremium.services.member_lists.snapshot import Assignment, Snapshot

MANDATE, PERSON, ORGANIZATION = "mandate", "person", "organization"
_KINDS = {PERSON: Kind.PERSON, ORGANIZATION: Kind.ORGANIZATION}
Uses = Callable[[Kind], frozenset[UUID]]


@dataclass(frozen=True, slots=True)
class Missing:
    """What a list named and no longer does."""

    kind: str  # mandate, person, organization
    id: UUID


def missing_of(listed: Iterable[str], entries: Sequence[ListEntry]) -> list[Missing]:
    """List what is missing, in a steady order; a kind that no row has a key of is left alone."""
    present: dict[str, set[UUID | None]] = {
        MANDATE: {entry.assignment_id for entry in entries},
        PERSON: {entry.person_id for entry in entries if entry.assignment_id is None},
        ORGANIZATION: {entry.organization_id for entry in entries},
    }
    found = []
    for each in sorted(listed):
        kind, _, text = each.partition(":")
        key = read_key(text)
        known = present.get(kind, set()) - {None}
        if key is not None and known and key not in known:
            found.append(Missing(kind, key))
    return found


def removals(
    snapshot: Snapshot,
    missing: Iterable[Missing],
    desk: AssignmentDesk,
    uses: Uses,
    first: int,
) -> Iterator[ImportRow]:
    """Yield a row for each that would go, or cannot; numbers go on from `first`."""
    number = first
    for each in missing:
        row = (
            _mandate_row(snapshot, each, desk, number)
            if each.kind == MANDATE
            else _record_row(snapshot, each, uses, number)
        )
        if row is not None:
            number += 1
            yield row


def ends_of(snapshot: Snapshot, missing: Iterable[Missing]) -> dict[UUID, date | None]:
    """Return when the missing assignments would end; None: they would be deleted."""
    found = {}
    for each in missing:
        stored = snapshot.assignments.get(each.id) if each.kind == MANDATE else None
        if stored is not None and (stored.end_date is None or stored.end_date >= snapshot.day):
            found[each.id] = last_day(stored, snapshot.day)
    return found


def removed_in(rows: Iterable[ImportRow]) -> list[Missing]:
    """List the assignments that rows remove."""
    return [
        Missing(MANDATE, row.assignment_id)
        for row in rows
        if row.kind is RowKind.REMOVED and row.assignment_id is not None
    ]


def last_day(assignment: Assignment, today: date) -> date | None:
    """Return the last day of an assignment that ends now; None if it has not even begun."""
    yesterday = today - timedelta(days=1)
    return None if assignment.start_date and assignment.start_date > yesterday else yesterday


def _mandate_row(
    snapshot: Snapshot, missing: Missing, desk: AssignmentDesk, number: int
) -> ImportRow | None:
    """Show the end of an assignment; one that is over anyway is no row."""
    stored = snapshot.assignments.get(missing.id)
    if stored is None or (stored.end_date is not None and stored.end_date < snapshot.day):
        return None
    end = last_day(stored, snapshot.day)
    change = FieldChange(Field.END_DATE, stored.end_date or "", end or "")
    return ImportRow(
        number=number,
        table="",
        row=0,
        kind=RowKind.REMOVED,
        subject=stored.kind,
        name=snapshot.people[stored.person_id].parts.shown(),
        place=desk.place(stored.committee_id, stored.seat_id),
        person_id=stored.person_id,
        assignment_id=stored.id,
        changes=(change,) if end else (),
    )


def _record_row(snapshot: Snapshot, missing: Missing, uses: Uses, number: int) -> ImportRow | None:
    kind = _KINDS[missing.kind]
    if kind is Kind.PERSON:
        person = snapshot.people.get(missing.id)
        name = person.parts.shown() if person else None
    else:
        organization = snapshot.organizations.get(missing.id)
        name = organization.name_on(snapshot.day).name if organization else None
    if name is None:
        return None
    is_used = missing.id in uses(kind)
    return ImportRow(
        number=number,
        table="",
        row=0,
        kind=RowKind.REFUSED if is_used else RowKind.REMOVED,
        subject=kind,
        name=name,
        person_id=missing.id if kind is Kind.PERSON else None,
        organization_id=missing.id if kind is Kind.ORGANIZATION else None,
        reason=Reason(f"{kind}-in-use") if is_used else None,
    )
