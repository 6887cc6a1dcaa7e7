"""Find rows that two people would hold one seat by, or one person would be on it twice."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.vocabulary import Kind, SeatRole
from mintgremium.services.member_lists.rows import Reason
from mintgremium.services.member_lists.snapshot import Assignment, Snapshot
from mintgremium.services.member_lists.works import AssignmentWork, PersonWork

Place = tuple[Kind, UUID, UUID | None]


@dataclass(slots=True, eq=False)
class _Claim:
    """An assignment as it would be, and the row that it comes from; no row: it stays as it is."""

    work: AssignmentWork
    row: int | None


def conflicts(
    snapshot: Snapshot,
    works: Mapping[int, AssignmentWork],
    rows: Mapping[int, int],
    ended: Mapping[UUID, date | None],
) -> dict[int, Reason]:
    """Return why rows cannot stand, by their number; `rows` says where they are in the file.

    `ended` says which assignments end, and when; None: they are deleted.
    What changes takes its place before what is added, and earlier rows before later ones.
    """
    changed = {work.stored.id: work for work in works.values() if work.stored is not None}
    places = {_place(work) for work in works.values() if not work.does_nothing}
    claims = _standing(snapshot, places, changed, ended)
    numbered = sorted(works.items(), key=lambda pair: (pair[1].stored is None, pair[0]))
    found: dict[int, Reason] = {}
    for number, work in numbered:
        if work.remove or _place(work) not in places:
            continue
        others = claims[_place(work)]
        against = next(_against(work, others), None)
        if against is not None and not work.does_nothing:
            found[number] = _reason(snapshot, work, against, rows)
        else:
            others.append(_Claim(work, number))
    return found


def _standing(
    snapshot: Snapshot,
    places: Iterable[Place],
    changed: Mapping[UUID, AssignmentWork],
    ended: Mapping[UUID, date | None],
) -> Mapping[Place, list[_Claim]]:
    """List what stays as it is at these places."""
    wanted = set(places)
    claims: dict[Place, list[_Claim]] = defaultdict(list)
    for each in snapshot.assignments.values():
        work = _as_it_is(each)
        if each.id in changed or _place(work) not in wanted:
            continue
        work.end_date = ended.get(each.id, work.end_date)
        if each.id not in ended or work.end_date is not None:
            claims[_place(work)].append(_Claim(work, None))
    return claims


def _as_it_is(stored: Assignment) -> AssignmentWork:
    return AssignmentWork(
        stored=stored,
        kind=stored.kind,
        committee_id=stored.committee_id,
        person=stored.person_id,
        role=stored.role,
        rank=stored.rank,
        seat_id=stored.seat_id,
        start_date=stored.start_date,
        end_date=stored.end_date,
        note=stored.note,
    )


def _place(work: AssignmentWork) -> Place:
    return work.kind, work.committee_id, work.seat_id


def _against(work: AssignmentWork, others: Sequence[_Claim]) -> Iterator[_Claim]:
    for other in others:
        if not work.period.overlaps(other.work.period):
            continue
        is_same = other.work.person is work.person or other.work.person == work.person
        if work.kind is Kind.COMMITTEE_ROLE:
            if is_same and work.role == other.work.role:
                yield other
        elif is_same or work.role == other.work.role == SeatRole.HOLDER:
            yield other


def _reason(
    snapshot: Snapshot, work: AssignmentWork, against: _Claim, rows: Mapping[int, int]
) -> Reason:
    other = against.work
    details: dict[str, object] = {
        "name": _name(snapshot, other),
        "place": snapshot.committees[work.committee_id].short_name,
        "row": rows.get(against.row, 0) if against.row is not None else 0,
    }
    if other.person is work.person or other.person == work.person:
        return Reason("already-on-seat", details)
    return Reason("two-holders", details)


def _name(snapshot: Snapshot, work: AssignmentWork) -> str:
    if isinstance(work.person, PersonWork):
        return work.person.parts.shown()
    return snapshot.people[work.person].parts.shown()
