"""Compare what a row says about a seat or a role with what is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.texts import text_problem
from mintgremium.core.vocabulary import Kind, SeatRole
from mintgremium.services.member_lists.columns import AnyField, mark, normal
from mintgremium.services.member_lists.index import Index
from mintgremium.services.member_lists.people import PersonDesk, shortened
from mintgremium.services.member_lists.rows import Field, FieldChange, ListEntry, Reason, Value
from mintgremium.services.member_lists.snapshot import Assignment, Snapshot, StoredSeat
from mintgremium.services.member_lists.values import assignment_values, seat_title
from mintgremium.services.member_lists.wording import Role, Words
from mintgremium.services.member_lists.works import (
    AssignmentWork,
    OrganizationWork,
    PersonWork,
    RowRefusedError,
)

LONG_TEXT: Final = 20_000
_FIELDS: Final = (Field.ROLE, Field.START_DATE, Field.END_DATE, Field.MANDATE_NOTE)
_PLACE: Final = (Field.COMMITTEE, Field.SEAT)


@dataclass(slots=True)
class AssignmentFindings:
    """What a row would do to an assignment; None if it says nothing of one."""

    work: AssignmentWork | None = None
    place: str = ""
    changes: list[FieldChange] = field(default_factory=list)
    notes: list[Reason] = field(default_factory=list)


@dataclass(slots=True)
class _Wish:
    """Where somebody is to be, as the row says it."""

    committee_id: UUID
    seat: StoredSeat | None
    organization: UUID | OrganizationWork | None
    role: Role | None


class AssignmentDesk:
    """Works out what rows would do to assignments."""

    def __init__(self, snapshot: Snapshot, index: Index, words: Words, people: PersonDesk) -> None:
        self._snapshot = snapshot
        self._index = index
        self._words = words
        self._people = people

    def compare(
        self,
        entry: ListEntry,
        wanted: Mapping[AnyField, Value],
        person: UUID | PersonWork,
        committee_id: UUID | None,
    ) -> AssignmentFindings:
        """Say what a row would change of an assignment, or which one it brings."""
        if entry.assignment_id is not None:
            stored = self._snapshot.assignments.get(entry.assignment_id)
            if stored is None:
                raise RowRefusedError("mandate-gone")
            return self._changed(entry, wanted, stored)
        findings = AssignmentFindings()
        wish = self._wish(entry, committee_id, findings)
        if wish is None:
            return findings
        role = wish.role or Role(SeatRole.HOLDER)
        found = self._same(wish, role, person, wanted)
        if found is not None:
            changed = self._changed(entry, wanted, found)
            changed.notes += findings.notes
            return changed
        return self._new(wanted, wish, role, person, findings)

    def place(self, committee_id: UUID, seat_id: UUID | None) -> str:
        """Say where a seat is: `LRT BY`."""
        committee = self._snapshot.committees[committee_id].short_name
        seat = self._snapshot.seats.get(seat_id) if seat_id else None
        if seat is None:
            return committee
        land = self._snapshot.lands.get(seat.land_id) if seat.land_id else None
        return f"{committee} {land.short_name if land else seat_title(self._snapshot, seat)}"

    def _changed(
        self, entry: ListEntry, wanted: Mapping[AnyField, Value], stored: Assignment
    ) -> AssignmentFindings:
        current = assignment_values(self._snapshot, stored, self._words)
        if entry.assignment_id is not None:
            for each in _PLACE:
                if each in wanted and normal(wanted[each]) != normal(current[each]):
                    raise RowRefusedError("place-changed", value=shortened(wanted[each]))
        role = Role(stored.role, stored.rank)
        if wanted.get(Field.ROLE):
            role = self._role(str(wanted[Field.ROLE]))
            if isinstance(role.role, SeatRole) is not isinstance(stored.role, SeatRole):
                raise RowRefusedError("role-other-kind", value=shortened(wanted[Field.ROLE]))
        work = AssignmentWork(
            stored=stored,
            kind=stored.kind,
            committee_id=stored.committee_id,
            person=stored.person_id,
            role=role.role,
            rank=role.rank,
            seat_id=stored.seat_id,
            organization=stored.organization_id,
            start_date=_day(wanted, Field.START_DATE, stored.start_date),
            end_date=_day(wanted, Field.END_DATE, stored.end_date),
            note=str(wanted.get(Field.MANDATE_NOTE, stored.note)),
        )
        findings = AssignmentFindings(work, self.place(stored.committee_id, stored.seat_id))
        after: dict[AnyField, Value] = {
            Field.ROLE: self._words.role(work.role, work.rank),
            Field.START_DATE: work.start_date or "",
            Field.END_DATE: work.end_date or "",
            Field.MANDATE_NOTE: work.note,
        }
        for each in _FIELDS:
            if normal(after[each]) != normal(current[each]):
                findings.changes.append(FieldChange(each, current[each], after[each]))
                if each in entry.base and entry.base[each] != mark(each, current[each], entry.seal):
                    findings.notes.append(Reason("changed-meanwhile", {"field": each}))
        if findings.changes:
            _check(work, findings.place)
        else:
            work.note = stored.note
        return findings

    def _new(
        self,
        wanted: Mapping[AnyField, Value],
        wish: _Wish,
        role: Role,
        person: UUID | PersonWork,
        findings: AssignmentFindings,
    ) -> AssignmentFindings:
        is_member = isinstance(role.role, SeatRole)
        seat_id = wish.seat.id if wish.seat else None
        work = AssignmentWork(
            stored=None,
            kind=Kind.MEMBERSHIP if is_member else Kind.COMMITTEE_ROLE,
            committee_id=wish.committee_id,
            person=person,
            role=role.role,
            rank=role.rank,
            seat_id=seat_id,
            organization=None if is_member else wish.organization,
            start_date=_day(wanted, Field.START_DATE, None),
            end_date=_day(wanted, Field.END_DATE, None),
            note=str(wanted.get(Field.MANDATE_NOTE, "")),
        )
        findings.work, findings.place = work, self.place(wish.committee_id, seat_id)
        _check(work, findings.place)
        brought: dict[AnyField, Value] = {
            Field.COMMITTEE: self._snapshot.committees[wish.committee_id].short_name,
            Field.SEAT: seat_title(self._snapshot, wish.seat) if wish.seat else "",
            Field.ROLE: self._words.role(work.role, work.rank),
            Field.START_DATE: work.start_date or "",
            Field.END_DATE: work.end_date or "",
            Field.MANDATE_NOTE: work.note,
        }
        findings.changes += [
            FieldChange(each, "", value) for each, value in brought.items() if value != ""
        ]
        return findings

    def _wish(
        self, entry: ListEntry, default: UUID | None, findings: AssignmentFindings
    ) -> _Wish | None:
        """Read where somebody is to be; None if the row names no place in a committee."""
        texts = {
            each: str(entry.values.get(each, "")).strip()
            for each in (Field.COMMITTEE, Field.SEAT, Field.ROLE)
        }
        stored = self._snapshot.seats.get(entry.seat_id) if entry.seat_id else None
        if stored is not None:
            role = self._role(texts[Field.ROLE]) if texts[Field.ROLE] else None
            return _Wish(stored.committee_id, stored, None, role)
        committee_id = self._committee(texts[Field.COMMITTEE]) or default
        if committee_id is None:
            self._note_land(texts[Field.SEAT], findings)
            return None
        role = self._role(texts[Field.ROLE]) if texts[Field.ROLE] else None
        if role is not None and not isinstance(role.role, SeatRole):
            return self._wish_of_role(committee_id, texts[Field.SEAT], role, findings)
        if not texts[Field.SEAT]:
            raise RowRefusedError("seat-not-named")
        return _Wish(committee_id, self._seat(entry, committee_id, texts[Field.SEAT]), None, role)

    def _wish_of_role(
        self, committee_id: UUID, text: str, role: Role, findings: AssignmentFindings
    ) -> _Wish:
        """Read on whose behalf somebody chairs or is a guest: of a seat, or of an organisation."""
        if not text:
            return _Wish(committee_id, None, None, role)
        seats = self._index.seats(committee_id, text, self._snapshot.day)
        if len(seats) == 1:
            return _Wish(committee_id, seats[0], None, role)
        organization, is_new = self._people.organization(text)
        if is_new:
            findings.notes.append(Reason("organization-new", {"value": shortened(text)}))
        return _Wish(committee_id, None, organization, role)

    def _note_land(self, text: str, findings: AssignmentFindings) -> None:
        """Without a committee a Land says nothing; but it must be one."""
        if not text:
            return
        if self._index.land(text) is None and not self._index.organizations(text):
            raise RowRefusedError("land-unknown", value=shortened(text))
        findings.notes.append(Reason("seat-without-committee", {"value": shortened(text)}))

    def _committee(self, text: str) -> UUID | None:
        if not text:
            return None
        found = self._index.committee(text)
        if found is None:
            raise RowRefusedError("committee-unknown", value=shortened(text))
        return found.id

    def _role(self, text: str) -> Role:
        found = self._words.read_role(text)
        if found is None:
            raise RowRefusedError("role-unknown", value=shortened(text))
        return found

    def _seat(self, entry: ListEntry, committee_id: UUID, text: str) -> StoredSeat:
        start = entry.values.get(Field.START_DATE)
        day = start if isinstance(start, date) else self._snapshot.day
        committee = self._snapshot.committees[committee_id].short_name
        seats = self._index.seats(committee_id, text, day)
        if not seats:
            known = self._index.land(text) or self._index.organizations(text)
            code = "seat-missing" if known else "land-unknown"
            raise RowRefusedError(code, value=shortened(text), committee=committee)
        if len(seats) > 1:
            raise RowRefusedError("seat-ambiguous", value=shortened(text), committee=committee)
        return seats[0]

    def _same(
        self,
        wish: _Wish,
        role: Role,
        person: UUID | PersonWork,
        wanted: Mapping[AnyField, Value],
    ) -> Assignment | None:
        """Find the assignment that a foreign row means: of the person, there, in these days."""
        if isinstance(person, PersonWork):
            return None
        start, end = _day(wanted, Field.START_DATE, None), _day(wanted, Field.END_DATE, None)
        period = Period(start, end)
        is_member = isinstance(role.role, SeatRole)
        found = [
            each
            for each in self._snapshot.by_person.get(person, ())
            if each.committee_id == wish.committee_id
            and isinstance(each.role, SeatRole) is is_member
            and (each.seat_id == (wish.seat.id if wish.seat else None))
            and (is_member or each.role is role.role)
            and (each.period.covers(self._snapshot.day) or start is not None)
            and each.period.overlaps(period)
        ]
        return found[0] if found else None


def _day(wanted: Mapping[AnyField, Value], each: Field, before: date | None) -> date | None:
    if each not in wanted:
        return before
    value = wanted[each]
    return value if isinstance(value, date) else None


def _check(work: AssignmentWork, place: str) -> None:
    if work.period.is_backwards:
        raise RowRefusedError(
            "end-before-start", start=work.start_date, end=work.end_date, place=place
        )
    if problem := text_problem(work.note, LONG_TEXT):
        raise RowRefusedError(problem, field=Field.MANDATE_NOTE.value, value=shortened(work.note))
