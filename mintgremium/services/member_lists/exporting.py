"""Make the sheets of a list: one for each committee, one of people, one of organisations."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from mintgremium.core.sorting import sort_key
from mintgremium.core.vocabulary import CommitteeRoleKind, Kind, OrganizationKind, SeatRole
from mintgremium.documents.phrases import Phrases
from mintgremium.documents.tables.delimited import write_delimited
from mintgremium.documents.tables.xlsx import (
    BookContent,
    SheetColumn,
    SheetContent,
    write_workbook,
)
from mintgremium.services.member_lists.columns import (
    ALL_FIELDS,
    ASSIGNMENT_KEY,
    DAY_FIELDS,
    FROZEN_COLUMNS,
    FROZEN_MEMBER_COLUMNS,
    KEYS,
    MEMBER_FIELDS,
    ORGANIZATION_FIELDS,
    ORGANIZATION_KEY,
    PERSON_FIELDS,
    PERSON_KEY,
    SEAT_KEY,
    STATE_KEY,
    WIDTHS,
    AnyField,
    marks,
)
from mintgremium.services.member_lists.rows import Field, OrganizationField, Scope, Value
from mintgremium.services.member_lists.snapshot import (
    Assignment,
    Snapshot,
    StoredCommittee,
    StoredOrganization,
    StoredPerson,
)
from mintgremium.services.member_lists.values import (
    assignment_values,
    in_order,
    organization_values,
    person_values,
    seat_title,
)
from mintgremium.services.member_lists.wording import Words

NOTES_NAME, NOTES_VERSION = "mintgremium", "1"
Values: TypeAlias = Mapping[AnyField, Value]


@dataclass(frozen=True, slots=True)
class ListRow:
    """One row to write: its values, and the ids that it is known by."""

    values: Values
    keys: Mapping[str, str] = field(default_factory=dict)

    def marked(self, name: str, fields: Iterable[AnyField], seal: str) -> str:
        """Return what a hidden column says."""
        if name == STATE_KEY:
            shown = {each: self.values[each] for each in fields if each in self.values}
            return marks(shown, seal)
        return self.keys.get(name, "")


class ListMaker:
    """Makes the rows of a list from what is stored."""

    def __init__(self, snapshot: Snapshot, scope: Scope, phrases: Phrases) -> None:
        self._snapshot = snapshot
        self._scope = scope
        self._phrases = phrases
        self._words = Words(phrases)

    def workbook(self, made: datetime) -> bytes:
        """Write the list as a workbook."""
        sheets = [*self._sheets()]
        return write_workbook(
            BookContent(
                title=self._phrases.text("member_list.title", day=self._snapshot.day),
                made=made,
                sheets=[self._content(*sheet) for sheet in sheets],
                notes=[*self._notes(made, [row for _, _, rows in sheets for row in rows])],
                notes_name=NOTES_NAME,
            )
        )

    def delimited(self, encoding: str) -> bytes:
        """Write the list as CSV: all assignments, then people who have none."""
        committees = [row for each in self._committees() for row in self.members(each)]
        seated = {row.keys.get(PERSON_KEY) for row in committees}
        rest = [row for row in self.people() if row.keys[PERSON_KEY] not in seated]
        heads = [self._phrases.text(f"list_fields.{each}") for each in ALL_FIELDS]
        keys = [each for each in KEYS if each != ORGANIZATION_KEY]
        lines: list[list[Value]] = [[*heads, *keys]]
        for row in (*committees, *rest):
            cells = [row.values.get(each, "") for each in ALL_FIELDS]
            lines.append(
                [*cells, *(row.marked(key, ALL_FIELDS, self._snapshot.seal) for key in keys)]
            )
        return write_delimited(lines, encoding=encoding)

    def members(self, committee: StoredCommittee) -> list[ListRow]:
        """List who is on the seats of a committee on the day, and which seats are vacant."""
        found = []
        day = self._snapshot.day
        for seat in self._snapshot.seats.values():
            if seat.committee_id != committee.id or not seat.period.covers(day):
                continue
            there = [each for each in self._snapshot.by_seat.get(seat.id, ()) if self._goes(each)]
            found += [self._assigned(each) for each in there]
            if not there and self._scope.person_ids is None:
                title = seat_title(self._snapshot, seat)
                values: Values = {Field.COMMITTEE: committee.short_name, Field.SEAT: title}
                found.append(ListRow(values, {SEAT_KEY: str(seat.id)}))
        roles = [
            each
            for each in self._snapshot.assignments.values()
            if each.kind is Kind.COMMITTEE_ROLE
            and each.committee_id == committee.id
            and self._goes(each)
        ]
        return [*found, *(self._assigned(each) for each in roles)]

    def people(self) -> list[ListRow]:
        """List the people, by name."""
        return [
            ListRow(person_values(self._snapshot, person), {PERSON_KEY: str(person.id)})
            for person in in_order(self._wanted_people())
            if not person.is_closed
        ]

    def organizations(self) -> list[ListRow]:
        """List the organisations, by name."""
        wanted = self._wanted_organizations()
        rows = [
            ListRow(
                organization_values(self._snapshot, each, self._words),
                {ORGANIZATION_KEY: str(each.id)},
            )
            for each in wanted
        ]
        return sorted(rows, key=lambda row: sort_key(str(row.values[OrganizationField.NAME])))

    def _sheets(self) -> Iterable[tuple[str, tuple[AnyField, ...], list[ListRow]]]:
        if self._scope.person_ids is None:
            for committee in self._committees():
                yield committee.short_name, MEMBER_FIELDS, self.members(committee)
        yield self._phrases.text("member_list.people"), PERSON_FIELDS, self.people()
        if self._scope.person_ids is None:
            name = self._phrases.text("member_list.organizations")
            yield name, ORGANIZATION_FIELDS, self.organizations()

    def _assigned(self, assignment: Assignment) -> ListRow:
        person = self._snapshot.people[assignment.person_id]
        keys = {ASSIGNMENT_KEY: str(assignment.id), PERSON_KEY: str(person.id)}
        if assignment.seat_id is not None:
            keys[SEAT_KEY] = str(assignment.seat_id)
        return ListRow(
            {
                **person_values(self._snapshot, person),
                **assignment_values(self._snapshot, assignment, self._words),
            },
            keys,
        )

    def _goes(self, assignment: Assignment) -> bool:
        """Tell whether an assignment is of the day, and its person is wanted and may go out."""
        person, chosen = self._snapshot.people[assignment.person_id], self._scope.person_ids
        if person.is_closed or (chosen is not None and person.id not in chosen):
            return False
        return assignment.period.covers(self._snapshot.day)

    def _committees(self) -> Iterator[StoredCommittee]:
        wanted = self._scope.committee_ids
        for each in self._snapshot.committees.values():
            if not wanted or each.id in wanted:
                yield each

    def _people_of_committees(self) -> set[UUID]:
        wanted = self._scope.committee_ids
        return {
            each.person_id
            for each in self._snapshot.assignments.values()
            if each.committee_id in wanted and self._goes(each)
        }

    def _wanted_people(self) -> Iterable[StoredPerson]:
        people = self._snapshot.people
        if self._scope.person_ids is not None:
            return [people[each] for each in self._scope.person_ids if each in people]
        if self._scope.committee_ids:
            return [people[each] for each in self._people_of_committees()]
        return people.values()

    def _wanted_organizations(self) -> Iterable[StoredOrganization]:
        found = self._snapshot.organizations
        if not self._scope.committee_ids:
            return found.values()
        seats = [
            seat
            for seat in self._snapshot.seats.values()
            if seat.committee_id in self._scope.committee_ids
        ]
        wanted = {seat.organization_id for seat in seats}
        wanted |= {person.organization_id for person in self._wanted_people()}
        return [each for key, each in found.items() if key in wanted]

    def _content(
        self, name: str, fields: tuple[AnyField, ...], rows: list[ListRow]
    ) -> SheetContent:
        is_members = fields is MEMBER_FIELDS
        columns = [self._column(each) for each in fields]
        columns += [SheetColumn(key, is_hidden=True) for key in KEYS]
        cells = [
            [row.values.get(each, "") for each in fields]
            + [row.marked(key, fields, self._snapshot.seal) for key in KEYS]
            for row in rows
        ]
        frozen = FROZEN_MEMBER_COLUMNS if is_members else FROZEN_COLUMNS
        return SheetContent(name, columns, cells, frozen)

    def _column(self, each: AnyField) -> SheetColumn:
        return SheetColumn(
            self._phrases.text(f"list_fields.{each}"),
            WIDTHS[each],
            is_day=each in DAY_FIELDS,
            choices=self._choices(each),
        )

    def _choices(self, each: AnyField) -> tuple[str, ...]:
        match each:
            case Field.ROLE:
                roles = [*SeatRole, *CommitteeRoleKind]
                return tuple(self._words.role(role, 1) for role in roles)
            case Field.FORM_OF_ADDRESS:
                return "Frau", "Herr"
            case OrganizationField.KIND:
                return tuple(self._words.kind(kind) for kind in OrganizationKind)
        return ()

    def _notes(self, made: datetime, rows: Iterable[ListRow]) -> Iterator[list[str]]:
        """Say where the list comes from, and what it lists: what is missing later was removed."""
        yield [NOTES_NAME, NOTES_VERSION]
        yield ["workspace", self._snapshot.workspace]
        yield ["day", self._snapshot.day.isoformat()]
        yield ["made", made.isoformat(timespec="seconds")]
        for row in rows:
            if ASSIGNMENT_KEY in row.keys:
                yield ["listed", f"mandate:{row.keys[ASSIGNMENT_KEY]}"]
            elif ORGANIZATION_KEY in row.keys:
                yield ["listed", f"organization:{row.keys[ORGANIZATION_KEY]}"]
            elif PERSON_KEY in row.keys:
                yield ["listed", f"person:{row.keys[PERSON_KEY]}"]
