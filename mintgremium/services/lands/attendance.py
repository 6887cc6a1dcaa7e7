"""How often a Land was there: for any of its seats in a committee."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from uuid import UUID

from mintgremium.core.presence import SeatPresence
from mintgremium.services.committees.attendance import SeatAttendance, attendance_of_seats
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.lands.rows import AttendanceLine
from mintgremium.storage.reader import Reader

_THERE = frozenset({SeatPresence.PRESENT, SeatPresence.DEPUTY})


def attendance_by_committee(
    reader: Reader, seats: Iterable[SeatRow], on: date, meetings: int
) -> dict[UUID, Mapping[UUID, SeatAttendance]]:
    """Read the last meetings of each committee that one of the seats belongs to."""
    committees = {seat.committee_id for seat in seats}
    return {key: attendance_of_seats(reader, key, on, meetings) for key in committees}


def land_attendance(
    seats: Sequence[SeatRow], found: Mapping[UUID, Mapping[UUID, SeatAttendance]]
) -> tuple[AttendanceLine, ...]:
    """Count per committee at how many meetings on record somebody was there for the Land."""
    by_committee: dict[UUID, list[SeatRow]] = defaultdict(list)
    for seat in seats:
        by_committee[seat.committee_id].append(seat)
    return tuple(
        _line(of_one, [found[key][seat.id] for seat in of_one if seat.id in found[key]])
        for key, of_one in by_committee.items()
    )


def _line(seats: Sequence[SeatRow], records: Sequence[SeatAttendance]) -> AttendanceLine:
    known: dict[UUID, bool] = {}  # each meeting on record: was somebody there?
    for record in records:
        for each in record.meetings:
            if each.presence is not SeatPresence.UNKNOWN:
                there = each.presence in _THERE
                known[each.meeting_id] = known.get(each.meeting_id, False) or there
    return AttendanceLine(
        committee_id=seats[0].committee_id,
        committee=seats[0].committee,
        present=sum(known.values()),
        meetings=len(known),
    )
