"""Who works where at all times, by names of one day."""

from datetime import date
from typing import Any
from uuid import UUID

from mintgremium.core.periods import Period
from mintgremium.core.salutations import NameParts
from mintgremium.services.cells import day_of
from mintgremium.services.contacts.naming import woven
from mintgremium.services.contacts.rows import EmploymentRow
from mintgremium.storage.reader import Reader, text_of, uuid_of

_EMPLOYMENTS = woven("""
SELECT e.id, e.person_id, p.family_name, p.given_name, p.title, p.affix, e.organization_id, n.name,
       n.short_name, e.function, e.start_date, e.end_date
FROM employment e
JOIN person p ON p.id = e.person_id
JOIN organization o ON o.id = e.organization_id
$NAME_ON_DAY
""")
_ORDER = "ORDER BY e.start_date DESC, p.family_name, p.given_name, e.id"
OF_PERSON = " ".join((_EMPLOYMENTS, "WHERE e.person_id = :key", _ORDER))
OF_ORGANIZATION = " ".join((_EMPLOYMENTS, "WHERE e.organization_id = :key", _ORDER))


def employments_of_person(reader: Reader, person_id: UUID, on: date) -> tuple[EmploymentRow, ...]:
    """List where a person works and worked, the newest first."""
    return _rows(reader, OF_PERSON, person_id, on)


def employments_at(reader: Reader, organization_id: UUID, on: date) -> tuple[EmploymentRow, ...]:
    """List who works and worked at an organisation, current ones first."""
    rows = _rows(reader, OF_ORGANIZATION, organization_id, on)
    return tuple(sorted(rows, key=lambda row: not row.is_current))


def _rows(reader: Reader, sql: str, key: UUID, on: date) -> tuple[EmploymentRow, ...]:
    found = reader.rows(sql, {"key": text_of(key), "on": on.isoformat()})
    return tuple(_employment(row, on) for row in found)


def _employment(row: tuple[Any, ...], on: date) -> EmploymentRow:
    period = Period(day_of(row[10]), day_of(row[11]))
    return EmploymentRow(
        id=uuid_of(row[0]),
        person_id=uuid_of(row[1]),
        person=NameParts(row[2], row[3], title=row[4], affix=row[5]).shown(),
        organization_id=uuid_of(row[6]),
        organization=row[7] or "",
        organization_short=row[8] or "",
        function=row[9],
        start_date=period.start,
        end_date=period.end,
        is_current=period.covers(on),
    )
