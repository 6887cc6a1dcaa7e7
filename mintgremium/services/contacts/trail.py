"""What a person or an organisation has left in the committees over time."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from mintgremium.core.vocabulary import Answer, AttendanceRole, AttendanceState
from mintgremium.services.cells import day_of, key_of
from mintgremium.services.seat_names import SEAT_WIDTH, tag_of, woven_with_seats
from mintgremium.storage.reader import Reader

# The rows of one meeting stand below each other, the one that says most first.
MEETINGS = woven_with_seats("""
SELECT m.id, m.reference, m.name, substr(m."start", 1, 10), a.role, a.state, i.answer,
       $SEAT_COLUMNS, s.id
FROM meeting m
LEFT JOIN attendance a ON a.meeting_id = m.id AND a.person_id = :person
LEFT JOIN invitation i ON i.meeting_id = m.id AND i.person_id = :person
LEFT JOIN seat s ON s.id = coalesce(a.seat_id, i.seat_id)
$SEAT_JOINS
WHERE m.id IN (SELECT meeting_id FROM attendance WHERE person_id = :person
               UNION SELECT meeting_id FROM invitation WHERE person_id = :person)
ORDER BY m."start" DESC, m.id, a.state IS NULL, a.state = 'expected', i.answered_at DESC
""").replace(":on", 'substr(m."start", 1, 10)')
SEAT_AT = 7

SEATS = woven_with_seats("""
SELECT s.id, s.committee_id, c.short_name, s.start_date, s.end_date, s.organization_id,
       $SEAT_COLUMNS
FROM seat s
JOIN committee c ON c.id = s.committee_id
$SEAT_JOINS
WHERE s.organization_id = :organization
   OR s.id IN (SELECT b.seat_id FROM seat_bearer b WHERE b.organization_id = :organization)
ORDER BY c.position, s.position, s.id
""")
BEARERS = """
SELECT b.organization_id, b.end_date FROM seat_bearer b WHERE b.seat_id = ? ORDER BY b.end_date
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingTrace:
    """How somebody had to do with one meeting."""

    id: UUID  # of the meeting
    reference: str
    name: str
    day: date
    tag: str  # of the seat, empty for guests
    role: AttendanceRole | None
    state: AttendanceState | None  # None: not on the list of attendance
    answer: Answer | None  # None: not invited by name


@dataclass(frozen=True, slots=True, kw_only=True)
class BorneSpan:
    """From when to when an organisation bore a seat."""

    seat_id: UUID
    committee_id: UUID
    committee: str  # short name
    tag: str
    first: date | None
    last: date | None


def meetings_of_person(reader: Reader, person_id: UUID) -> tuple[MeetingTrace, ...]:
    """List the meetings somebody was invited to or took part in, the newest first."""
    traces: dict[str, MeetingTrace] = {}
    for row in reader.rows(MEETINGS, {"person": person_id.hex}):
        if row[0] not in traces:
            traces[row[0]] = _trace(row)
    return tuple(traces.values())


def seats_over_time(reader: Reader, organization_id: UUID, on: date) -> tuple[BorneSpan, ...]:
    """List the seats an organisation bore and bears, with the days."""
    values = {"organization": organization_id.hex, "on": on.isoformat()}
    return tuple(
        BorneSpan(
            seat_id=key_of(row[0]),
            committee_id=key_of(row[1]),
            committee=row[2],
            tag=tag_of(row[6:]),
            first=first,
            last=last,
        )
        for row in reader.rows(SEATS, values)
        for bearer, first, last in _terms(reader, row)
        if bearer == organization_id.hex
    )


def _terms(
    reader: Reader, row: tuple[Any, ...]
) -> list[tuple[str | None, date | None, date | None]]:
    """Return who bore a seat from when to when, the first bearer first."""
    terms: list[tuple[str | None, date | None, date | None]] = []
    first = day_of(row[3])
    for bearer, end in reader.rows(BEARERS, (row[0],)):
        last = day_of(end)
        terms.append((bearer, first, last))
        first = last + timedelta(days=1) if last else None
    return [*terms, (row[5], first, day_of(row[4]))]


def _trace(row: tuple[Any, ...]) -> MeetingTrace:
    seat = row[SEAT_AT : SEAT_AT + SEAT_WIDTH]
    return MeetingTrace(
        id=key_of(row[0]),
        reference=row[1],
        name=row[2],
        day=date.fromisoformat(row[3]),
        tag=tag_of(seat) if row[-1] else "",
        role=AttendanceRole(row[4]) if row[4] else None,
        state=AttendanceState(row[5]) if row[5] else None,
        answer=Answer(row[6]) if row[6] else None,
    )
