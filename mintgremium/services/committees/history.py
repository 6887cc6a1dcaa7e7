"""The assignments of a seat or a person at all times."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts
from mintgremium.core.vocabulary import SeatRole
from mintgremium.services.cells import day_of
from mintgremium.services.committees.reads import seat_tag
from mintgremium.services.committees.rows import MembershipRow, SeatPast
from mintgremium.services.contacts.naming import woven
from mintgremium.storage.reader import Reader, text_of, uuid_of

_MEMBERSHIPS = woven("""
SELECT m.id, m.version, m.seat_id, s.committee_id, c.short_name, l.short_name, s.label,
       n.short_name, n.name, m.person_id, p.family_name, p.given_name, p.title, p.affix, m.role,
       m.rank, m.start_date, m.end_date, m.note
FROM membership m
JOIN person p ON p.id = m.person_id
JOIN seat s ON s.id = m.seat_id
JOIN committee c ON c.id = s.committee_id
LEFT JOIN land l ON l.id = s.land_id
LEFT JOIN organization o ON o.id = $BEARER
$NAME_ON_DAY
""")

_ORDER = "ORDER BY c.position, s.position, m.start_date DESC, m.role DESC, m.rank, m.id"
BY_SEAT = " ".join((_MEMBERSHIPS, "WHERE m.seat_id = :key", _ORDER))
BY_PERSON = " ".join((_MEMBERSHIPS, "WHERE m.person_id = :key", _ORDER))
BY_COMMITTEE = " ".join((_MEMBERSHIPS, "WHERE s.committee_id = :key", _ORDER))
ONE = " ".join((_MEMBERSHIPS, "WHERE m.id = :key"))


SEATS = woven("""
SELECT s.id, l.short_name, l.name, s.label, n.short_name, n.name, s.start_date, s.end_date
FROM seat s
LEFT JOIN land l ON l.id = s.land_id
LEFT JOIN organization o ON o.id = $BEARER
$NAME_ON_DAY
WHERE s.committee_id = :key ORDER BY s.position, l.name, s.id
""")


def memberships_of_seat(reader: Reader, seat_id: UUID, on: date) -> list[MembershipRow]:
    """List all assignments of a seat, the newest first."""
    return _rows(reader, BY_SEAT, seat_id, on)


def memberships_of_person(reader: Reader, person_id: UUID, on: date) -> list[MembershipRow]:
    """List all assignments of a person, by committee and seat, the newest first."""
    return _rows(reader, BY_PERSON, person_id, on)


def seat_pasts(reader: Reader, committee_id: UUID, on: date) -> list[SeatPast]:
    """List all seats that a committee ever had, each with everybody ever assigned to it."""
    people: dict[UUID, list[MembershipRow]] = {}
    for row in _rows(reader, BY_COMMITTEE, committee_id, on):
        people.setdefault(row.seat_id, []).append(row)
    found = reader.rows(SEATS, {"key": text_of(committee_id), "on": on.isoformat()})
    return [_past(row, people) for row in found]


def _past(row: tuple[Any, ...], people: Mapping[UUID, Sequence[MembershipRow]]) -> SeatPast:
    seat_id = uuid_of(row[0])
    return SeatPast(
        seat_id=seat_id,
        tag=seat_tag(row[1], row[3], row[4] or "", row[5] or ""),
        title=row[3] or row[2] or row[5] or "",
        start_date=day_of(row[6]),
        end_date=day_of(row[7]),
        memberships=tuple(people.get(seat_id, ())),
    )


def membership_row(reader: Reader, membership_id: UUID, on: date) -> MembershipRow | None:
    """Return one assignment, or None if it is not there."""
    return next(iter(_rows(reader, ONE, membership_id, on)), None)


def _rows(reader: Reader, sql: str, key: UUID, on: date) -> list[MembershipRow]:
    found = reader.rows(sql, {"key": text_of(key), "on": on.isoformat()})
    return [_membership(row, on) for row in found]


def _membership(row: tuple[Any, ...], on: date) -> MembershipRow:
    family, given, title, affix = row[10:14]
    period = Period(day_of(row[16]), day_of(row[17]))
    return MembershipRow(
        id=uuid_of(row[0]),
        version=row[1],
        seat_id=uuid_of(row[2]),
        committee_id=uuid_of(row[3]),
        committee=row[4],
        tag=seat_tag(row[5], row[6], row[7] or "", row[8] or ""),
        person_id=uuid_of(row[9]),
        person=NameParts(family, given, title=title, affix=affix).shown(),
        role=SeatRole(row[14]),
        rank=row[15],
        start_date=period.start,
        end_date=period.end,
        note=row[18],
        is_current=period.covers(on),
    )
