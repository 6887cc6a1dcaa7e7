"""What becomes one when two records of a person are merged, and what stands against it."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

from mintgremium.core.errors import MintgremiumError, RefusedError
from mintgremium.core.periods import Period
from mintgremium.core.vocabulary import Kind
from mintgremium.services.committees.history import memberships_of_person
from mintgremium.services.committees.role_reads import roles_of_person
from mintgremium.storage.reader import Reader

# Each column that names a person, in the order in which a preview tells of them.
COLUMNS = (
    (Kind.MEMBERSHIP, "person_id"),
    (Kind.COMMITTEE_ROLE, "person_id"),
    (Kind.EMPLOYMENT, "person_id"),
    (Kind.PERSON_EMAIL, "person_id"),
    (Kind.ATTENDANCE, "person_id"),
    (Kind.INVITATION, "person_id"),
    (Kind.DISPATCH_RECIPIENT, "person_id"),
    (Kind.ACTION_ITEM, "responsible_person_id"),
    (Kind.SUCCESSION, "predecessor_id"),
    (Kind.SUCCESSION, "successor_id"),
    (Kind.REMINDER, "person_id"),
)

BOTH_PRESENT = """
SELECT m.reference FROM meeting m
JOIN attendance a ON a.meeting_id = m.id AND a.person_id = :keep AND a.state = 'present'
JOIN attendance b ON b.meeting_id = m.id AND b.person_id = :drop AND b.state = 'present'
ORDER BY m."start" LIMIT 1
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """How much moves from the record that goes, by kind, and what forbids it."""

    moves: tuple[tuple[Kind, int], ...]
    obstacle: MintgremiumError | None


class _Dated(Protocol):
    @property
    def start_date(self) -> date | None: ...

    @property
    def end_date(self) -> date | None: ...


D = TypeVar("D", bound=_Dated)


def merge_plan(reader: Reader, keep_id: UUID, drop_id: UUID, on: date) -> MergePlan:
    """Tell what a merge would move, and why it is not possible."""
    counts: dict[Kind, int] = {}
    for kind, column in COLUMNS:
        sql = " ".join(["SELECT count(*) FROM", kind, "WHERE", column, "= ?"])
        ((count,),) = reader.rows(sql, (drop_id.hex,))
        counts[kind] = counts.get(kind, 0) + count
    moves = tuple((kind, count) for kind, count in counts.items() if count)
    return MergePlan(moves=moves, obstacle=_obstacle(reader, keep_id, drop_id, on))


def _obstacle(reader: Reader, keep_id: UUID, drop_id: UUID, on: date) -> MintgremiumError | None:
    """Find why the two cannot be the same person."""
    kept, dropped = (memberships_of_person(reader, key, on) for key in (keep_id, drop_id))
    if (seat := _overlapping(kept, dropped, lambda row: row.seat_id)) is not None:
        return RefusedError("people-on-one-seat", seat=f"{seat.committee} {seat.tag}")
    ours, theirs = (roles_of_person(reader, key, on) for key in (keep_id, drop_id))
    role = _overlapping(ours, theirs, lambda row: (row.committee_id, row.role))
    if role is not None:
        return RefusedError("people-in-one-role", committee=role.committee)
    both = reader.one(BOTH_PRESENT, {"keep": keep_id.hex, "drop": drop_id.hex})
    return RefusedError("people-both-there", meeting=both[0]) if both else None


def _overlapping(
    ones: Iterable[D], others: Iterable[D], place: Callable[[D], Hashable]
) -> D | None:
    """Return the first of some dated things that shares place and a day with another."""
    known = list(others)
    for one in ones:
        period = Period(one.start_date, one.end_date)
        for other in known:
            days = Period(other.start_date, other.end_date)
            if place(one) == place(other) and period.overlaps(days):
                return one
    return None
