"""How organisations came out of one another, and what passes on when one ends."""

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from mintgremium.core.vocabulary import OrganizationChangeKind
from mintgremium.services.cells import day_of, key_of
from mintgremium.services.committees.reads import seat_tag
from mintgremium.services.contacts.naming import woven
from mintgremium.services.contacts.rows import Belongings, BorneSeat, ChangeRow
from mintgremium.storage.reader import Reader

CHANGES = """
SELECT g.id, g.change, g.original_id, g.resulting_id, g.effective_on, g.note
FROM organization_change g
WHERE g.original_id = :key OR g.resulting_id = :key
ORDER BY g.effective_on DESC, g.id
"""

NAME = woven("""
SELECT coalesce(n.name, '') FROM organization o
$NAME_ON_DAY
WHERE o.id = :organization
""")

BORNE = woven("""
SELECT s.id, c.short_name, l.short_name, s.label, n.short_name, n.name
FROM seat s
JOIN committee c ON c.id = s.committee_id
LEFT JOIN land l ON l.id = s.land_id
JOIN organization o ON o.id = $BEARER
$NAME_ON_DAY
WHERE o.id IN (SELECT value FROM json_each(:keys))
  AND (s.end_date IS NULL OR s.end_date >= :on)
ORDER BY c.position, s.position, s.id
""")

STAFF = """
SELECT count(DISTINCT e.person_id) FROM employment e
WHERE e.organization_id IN (SELECT value FROM json_each(:keys))
  AND (e.end_date IS NULL OR e.end_date >= :on)
"""

PARTS = """
SELECT count(*) FROM organization p WHERE p.parent_id IN (SELECT value FROM json_each(:keys))
"""


def changes_of(reader: Reader, organization_id: UUID) -> tuple[ChangeRow, ...]:
    """List what an organisation came out of and what it became, the newest first."""
    found = reader.rows(CHANGES, {"key": organization_id.hex})
    return tuple(_change(reader, row) for row in found)


def belongings(reader: Reader, organization_ids: Sequence[UUID], on: date) -> Belongings:
    """Tell what organisations have on a day that can pass on to others."""
    keys = json.dumps([key.hex for key in organization_ids])
    seats = reader.rows(BORNE, {"keys": keys, "on": on.isoformat()})
    ((people,),) = reader.rows(STAFF, {"keys": keys, "on": on.isoformat()})
    ((parts,),) = reader.rows(PARTS, {"keys": keys})
    return Belongings(seats=tuple(_seat(row) for row in seats), people=people, parts=parts)


def _change(reader: Reader, row: tuple[Any, ...]) -> ChangeRow:
    effective_on = day_of(row[4]) or date.min
    return ChangeRow(
        id=key_of(row[0]),
        change=OrganizationChangeKind(row[1]),
        original_id=key_of(row[2]),
        original=_name(reader, row[2], effective_on - timedelta(days=1)),
        resulting_id=key_of(row[3]),
        resulting=_name(reader, row[3], effective_on),
        effective_on=effective_on,
        note=row[5],
    )


def _name(reader: Reader, key: str, on: date) -> str:
    found = reader.one(NAME, {"organization": key, "on": on.isoformat()})
    return str(found[0]) if found else ""


def _seat(row: tuple[Any, ...]) -> BorneSeat:
    return BorneSeat(
        seat_id=key_of(row[0]),
        committee=row[1],
        tag=seat_tag(row[2], row[3], row[4] or "", row[5] or ""),
        of_land=row[2] is not None,
    )
