"""Whom to ask in a Land: the people on its seats, in its ministries and offices."""

from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.salutations import NameParts
from mintgremium.services.contacts.naming import woven
from mintgremium.services.lands.rows import ContactRow
from mintgremium.storage.reader import Reader, text_of, uuid_of

# Who sits for the Land comes before those who only work there.
CONTACTS = woven("""
SELECT p.id, p.family_name, p.given_name, p.title, p.affix, e.function, n.name, n.short_name,
       $FIRST_EMAIL, s.id IS NULL AS aside
FROM person p
LEFT JOIN membership m ON m.person_id = p.id
  AND (m.start_date IS NULL OR m.start_date <= :on) AND (m.end_date IS NULL OR m.end_date >= :on)
LEFT JOIN seat s ON s.id = m.seat_id AND s.land_id = :land
  AND (s.start_date IS NULL OR s.start_date <= :on) AND (s.end_date IS NULL OR s.end_date >= :on)
LEFT JOIN employment e ON e.person_id = p.id
  AND (e.start_date IS NULL OR e.start_date <= :on) AND (e.end_date IS NULL OR e.end_date >= :on)
LEFT JOIN organization o ON o.id = e.organization_id
$NAME_ON_DAY
WHERE s.id IS NOT NULL OR o.land_id = :land
ORDER BY aside, p.family_name, p.given_name, p.id, n.name
""")


def contacts_of_land(reader: Reader, land_id: UUID, on: date) -> tuple[ContactRow, ...]:
    """List the people of a Land on the day, each once, those on seats first."""
    found: dict[str, ContactRow] = {}
    for row in reader.rows(CONTACTS, {"land": text_of(land_id), "on": on.isoformat()}):
        found.setdefault(row[0], _contact(row))
    return tuple(found.values())


def _contact(row: tuple[Any, ...]) -> ContactRow:
    family, given, title, affix = row[1:5]
    return ContactRow(
        id=uuid_of(row[0]),
        name=NameParts(family, given, "", title, affix).shown(),
        function=row[5] or "",
        organization=row[7] or row[6] or "",
        email=row[8] or "",
    )
