"""Which bearers of seats got a new name shortly before a day, and what stood there before."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from mintgremium.documents.trees import FormerName
from mintgremium.services.contacts.naming import woven
from mintgremium.storage.reader import Reader

A_YEAR = timedelta(days=365)  # so long a document tells of the name before

NAMED = woven("""
SELECT DISTINCT o.id, n.name, n.start_date
FROM attendance a
JOIN seat s ON s.id = a.seat_id
JOIN organization o ON o.id = $BEARER
$NAME_ON_DAY
WHERE a.meeting_id = :meeting
ORDER BY n.name, o.id
""")

BEFORE = """
SELECT n.name FROM organization_name n
WHERE n.organization_id = :organization AND (n.start_date IS NULL OR n.start_date < :start)
ORDER BY n.start_date DESC, n.id LIMIT 1
"""

ORIGINALS = woven("""
SELECT n.name, g.effective_on FROM organization_change g
JOIN organization o ON o.id = g.original_id
$NAME_ON_DAY
WHERE g.resulting_id = :organization AND g.effective_on > :earliest AND g.effective_on <= :on
ORDER BY g.effective_on, n.name
""")


def former_names(reader: Reader, meeting_id: UUID, on: date) -> tuple[FormerName, ...]:
    """Tell the names that bearers of seats had until within a year before the meeting."""
    values = {"meeting": meeting_id.hex, "on": on.isoformat()}
    found = reader.rows(NAMED, values)
    return tuple(each for row in found for each in _of_bearer(reader, row, on))


def _of_bearer(reader: Reader, row: tuple[Any, ...], on: date) -> list[FormerName]:
    key, name, start = row
    earliest = (on - A_YEAR).isoformat()
    notes: list[FormerName] = []
    if start is not None and earliest < start <= on.isoformat():
        before = reader.one(BEFORE, {"organization": key, "start": start})
        if before is not None:
            notes.append(FormerName(name, before[0], date.fromisoformat(start)))
    values = {"organization": key, "earliest": earliest, "on": on.isoformat()}
    notes += [
        FormerName(name, original, date.fromisoformat(day), absorbed=day != start)
        for original, day in reader.rows(ORIGINALS, values)
    ]
    return notes
