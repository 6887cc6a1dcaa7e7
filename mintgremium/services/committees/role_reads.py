"""Hot reads of roles in committees."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts, salutation_line
from mintgremium.core.vocabulary import CommitteeRoleKind
from mintgremium.services.cells import day_of, id_of, key_of
from mintgremium.services.committees.reads import seat_tag
from mintgremium.services.committees.role_rows import CommitteeRoleRow
from mintgremium.services.contacts.naming import woven
from mintgremium.storage.reader import Reader

# The name `n` is that of the organisation on whose behalf; a seat is named by its tag only.
_ROLES = woven("""
SELECT r.id, r.version, r.committee_id, c.short_name, r.person_id, p.family_name, p.given_name,
       p.form_of_address, p.title, p.affix, p.salutation, $FIRST_EMAIL, r.role, r.seat_id,
       l.short_name, s.label, r.organization_id, n.name, n.short_name, r.start_date, r.end_date,
       r.note,
       (SELECT x.short_name FROM organization_name x WHERE x.organization_id = s.organization_id
        ORDER BY x.start_date DESC LIMIT 1)
FROM committee_role r
JOIN committee c ON c.id = r.committee_id
JOIN person p ON p.id = r.person_id
LEFT JOIN seat s ON s.id = r.seat_id
LEFT JOIN land l ON l.id = s.land_id
LEFT JOIN organization o ON o.id = r.organization_id
$NAME_ON_DAY
""")
_ORDER = "ORDER BY c.position, r.start_date DESC, p.family_name, p.given_name, r.id"
BY_COMMITTEE = " ".join((_ROLES, "WHERE r.committee_id = :key", _ORDER))
BY_PERSON = " ".join((_ROLES, "WHERE r.person_id = :key", _ORDER))
ONE = " ".join((_ROLES, "WHERE r.id = :key"))

_KINDS = tuple(CommitteeRoleKind)


def roles_of_committee(reader: Reader, committee_id: UUID, on: date) -> list[CommitteeRoleRow]:
    """List all roles in a committee: those of the day, then those to come, then those gone by."""
    rows = _rows(reader, BY_COMMITTEE, committee_id, on)
    return sorted(rows, key=lambda row: (_age(row), _KINDS.index(row.role)))


def roles_of_person(reader: Reader, person_id: UUID, on: date) -> list[CommitteeRoleRow]:
    """List all roles of a person, by committee, the newest first."""
    return _rows(reader, BY_PERSON, person_id, on)


def role_row(reader: Reader, role_id: UUID, on: date) -> CommitteeRoleRow | None:
    """Return one role, or None if it is not there."""
    return next(iter(_rows(reader, ONE, role_id, on)), None)


def standing_guests(
    reader: Reader, committee_ids: Sequence[UUID], on: date
) -> list[CommitteeRoleRow]:
    """List who is a standing guest of any of the committees on the day, each person once."""
    found: dict[UUID, CommitteeRoleRow] = {}
    for committee_id in committee_ids:
        for row in roles_of_committee(reader, committee_id, on):
            if row.role is CommitteeRoleKind.STANDING_GUEST and row.is_current:
                found.setdefault(row.person_id, row)
    return list(found.values())


def _age(row: CommitteeRoleRow) -> int:
    return 0 if row.is_current else 1 if row.is_planned else 2


def _rows(reader: Reader, sql: str, key: UUID, on: date) -> list[CommitteeRoleRow]:
    found = reader.rows(sql, {"key": key.hex, "on": on.isoformat()})
    return [_role(row, on) for row in found]


def _role(row: tuple[Any, ...], on: date) -> CommitteeRoleRow:
    family, given, form, title, affix = row[5:10]
    parts = NameParts(family, given, form, title, affix)
    period = Period(day_of(row[19]), day_of(row[20]))
    return CommitteeRoleRow(
        id=key_of(row[0]),
        version=row[1],
        committee_id=key_of(row[2]),
        committee=row[3],
        person_id=key_of(row[4]),
        person=parts.shown(),
        addressed=parts.addressed(),
        salutation=row[10] or salutation_line(parts),
        email=row[11] or "",
        role=CommitteeRoleKind(row[12]),
        seat_id=id_of(row[13]),
        tag=seat_tag(row[14], row[15] or "", row[22] or "", "") if row[13] else "",
        organization_id=id_of(row[16]),
        organization=row[17] or "",
        organization_short=row[18] or "",
        start_date=period.start,
        end_date=period.end,
        note=row[21],
        is_current=period.covers(on),
        is_planned=period.start is not None and period.start > on,
    )
