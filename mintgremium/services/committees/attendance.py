"""How each seat took part in the last meetings of a committee, at a glance."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from mintgremium.core.presence import SeatPresence
from mintgremium.core.vocabulary import AttendanceRole, AttendanceState
from mintgremium.services.cells import day_of, key_of
from mintgremium.storage.reader import Reader

# Meetings without any attendance on record, to come or of old, are not among the last ones.
MEETINGS = """
SELECT m.id, m.reference, m.name, substr(m."start", 1, 10)
FROM meeting m
JOIN meeting_committee k ON k.meeting_id = m.id
WHERE k.committee_id = :committee AND substr(m."start", 1, 10) <= :on
  AND m.state <> 'cancelled'
  AND EXISTS (
      SELECT 1 FROM attendance a JOIN seat s ON s.id = a.seat_id
      WHERE a.meeting_id = m.id AND s.committee_id = k.committee_id AND a.state <> 'expected')
ORDER BY m."start" DESC, m.id LIMIT :count
"""

ATTENDED = """
SELECT a.meeting_id, a.seat_id, a.role, a.state
FROM attendance a JOIN seat s ON s.id = a.seat_id
WHERE s.committee_id = :committee AND a.meeting_id IN (SELECT value FROM json_each(:meetings))
"""

_ORDER = (
    SeatPresence.PRESENT,
    SeatPresence.DEPUTY,
    SeatPresence.EXCUSED,
    SeatPresence.ABSENT,
    SeatPresence.UNKNOWN,
)
_THERE = frozenset({SeatPresence.PRESENT, SeatPresence.DEPUTY})


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingPresence:
    """How a seat took part in one meeting."""

    meeting_id: UUID
    reference: str
    name: str
    day: date
    presence: SeatPresence


@dataclass(frozen=True, slots=True)
class SeatAttendance:
    """How a seat took part in the last meetings, the oldest of them first."""

    meetings: tuple[MeetingPresence, ...] = ()

    @property
    def counted(self) -> int:
        """Return in how many of the meetings the seat is on record."""
        return sum(1 for each in self.meetings if each.presence is not SeatPresence.UNKNOWN)

    @property
    def attended(self) -> int:
        """Return at how many of the meetings somebody was there for the seat."""
        return sum(1 for each in self.meetings if each.presence in _THERE)

    @property
    def share(self) -> float | None:
        """Return the part of the meetings on record, from 0 to 1; None without any."""
        return self.attended / self.counted if self.counted else None


def attendance_of_seats(
    reader: Reader, committee_id: UUID, on: date, count: int
) -> Mapping[UUID, SeatAttendance]:
    """Tell for each seat ever on record how it took part in the last `count` meetings."""
    found = reader.rows(
        MEETINGS, {"committee": committee_id.hex, "on": on.isoformat(), "count": count}
    )
    meetings = found[::-1]
    by_seat = _by_seat(reader, committee_id, [row[0] for row in meetings])
    return {
        key_of(seat): SeatAttendance(
            tuple(
                MeetingPresence(
                    meeting_id=key_of(row[0]),
                    reference=row[1],
                    name=row[2],
                    day=day_of(row[3]) or on,
                    presence=presences.get(row[0], SeatPresence.UNKNOWN),
                )
                for row in meetings
            )
        )
        for seat, presences in by_seat.items()
    }


def _by_seat(
    reader: Reader, committee_id: UUID, meetings: Iterable[str]
) -> dict[str, dict[str, SeatPresence]]:
    """Sort out who was there; of several people for one seat the one who was there counts."""
    by_seat: dict[str, dict[str, SeatPresence]] = defaultdict(dict)
    values = {"committee": committee_id.hex, "meetings": json.dumps(list(meetings))}
    for meeting, seat, role, state in reader.rows(ATTENDED, values):
        presence = _presence(AttendanceRole(role), AttendanceState(state))
        known = by_seat[seat].get(meeting, SeatPresence.UNKNOWN)
        by_seat[seat][meeting] = min(known, presence, key=_ORDER.index)
    return by_seat


def _presence(role: AttendanceRole, state: AttendanceState) -> SeatPresence:
    match state:
        case AttendanceState.PRESENT:
            is_deputy = role is AttendanceRole.DEPUTY
            return SeatPresence.DEPUTY if is_deputy else SeatPresence.PRESENT
        case AttendanceState.EXCUSED:
            return SeatPresence.EXCUSED
        case AttendanceState.ABSENT:
            return SeatPresence.ABSENT
    return SeatPresence.UNKNOWN
