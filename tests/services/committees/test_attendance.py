"""How each seat took part in the last meetings."""

from datetime import date

import pytest

from mintgremium.core.presence import SeatPresence
from mintgremium.core.vocabulary import (
    AttendanceRole,
    AttendanceState,
    SeatRole,
)
from mintgremium.services.committees.attendance import SeatAttendance
from mintgremium.services.minutes.drafts import AttendanceDraft
from tests.support.meetings import Desk

PRESENT, DEPUTY = SeatPresence.PRESENT, SeatPresence.DEPUTY
EXCUSED, ABSENT, UNKNOWN = SeatPresence.EXCUSED, SeatPresence.ABSENT, SeatPresence.UNKNOWN
TODAY = date(2026, 11, 25)


@pytest.fixture
def desk(workspace):
    return Desk(workspace)


@pytest.fixture
def attended(desk):
    """Put a seat on the record of a meeting; no seat: somebody without one."""

    def attended(meeting, seat, state, role=AttendanceRole.MEMBER):
        desk.minutes.save_attendance(
            AttendanceDraft(meeting_id=meeting, seat_id=seat, name="Gast", state=state, role=role)
        )

    return attended


def presences(desk, seat, count=6, on=TODAY):
    found = desk.committees.attendance_of_seats(desk.lrt, count, on)
    return [each.presence for each in found[seat].meetings] if seat in found else None


def test_that_the_last_meetings_are_told_in_order_with_how_the_seat_took_part(desk, attended):
    seat, other = desk.seat("NMF", person="Rosa Specimen"), desk.seat("BDA")
    states = [
        (AttendanceState.PRESENT, AttendanceRole.MEMBER),
        (AttendanceState.PRESENT, AttendanceRole.DEPUTY),
        (AttendanceState.EXCUSED, AttendanceRole.MEMBER),
        (AttendanceState.ABSENT, AttendanceRole.MEMBER),
    ]
    for year, (state, role) in enumerate(states, 2022):
        meeting = desk.meeting(f"{year}-05-02 11:00", f"{year}-05-02 16:00")
        attended(meeting, seat, state, role)
    last = desk.meeting("2026-05-02 11:00", "2026-05-02 16:00")
    attended(last, other, AttendanceState.PRESENT)

    assert presences(desk, seat) == [PRESENT, DEPUTY, EXCUSED, ABSENT, UNKNOWN]
    assert presences(desk, seat, count=2) == [ABSENT, UNKNOWN]
    assert presences(desk, seat, on=date(2023, 12, 31)) == [PRESENT, DEPUTY]
    row = desk.committees.attendance_of_seats(desk.lrt, 6, TODAY)[seat]
    assert (row.attended, row.counted, row.share) == (2, 4, 0.5)
    assert [each.day.year for each in row.meetings] == [2022, 2023, 2024, 2025, 2026]


def test_that_of_two_people_for_one_seat_the_one_who_was_there_counts(desk, attended):
    seat = desk.seat("NMF", person="Rosa Specimen")
    desk.hold(seat, "Tom Probe", role=SeatRole.DEPUTY)
    meeting = desk.meeting("2026-05-02 11:00", "2026-05-02 16:00")
    attended(meeting, seat, AttendanceState.EXCUSED)
    attended(meeting, seat, AttendanceState.PRESENT, AttendanceRole.DEPUTY)

    assert presences(desk, seat) == [DEPUTY]


def test_that_meetings_without_a_record_cancelled_ones_and_other_committees_are_left_out(
    desk, attended
):
    seat, elsewhere = desk.seat("NMF"), desk.seat("LK", committee=desk.lb)
    desk.meeting("2026-03-02 11:00", "2026-03-02 16:00")  # nothing on record
    expected = desk.meeting("2026-04-02 11:00", "2026-04-02 16:00")
    attended(expected, seat, AttendanceState.EXPECTED)
    cancelled = desk.meeting("2026-05-02 11:00", "2026-05-02 16:00")
    attended(cancelled, seat, AttendanceState.PRESENT)
    desk.meetings.cancel(cancelled, "krank")
    other = desk.meeting("2026-06-02 11:00", "2026-06-02 16:00", committee_ids=(desk.lb,))
    attended(other, elsewhere, AttendanceState.PRESENT)

    assert presences(desk, seat) is None
    both = desk.meeting("2026-07-02 11:00", "2026-07-02 16:00", committee_ids=(desk.lrt, desk.lb))
    attended(both, seat, AttendanceState.PRESENT)
    attended(both, elsewhere, AttendanceState.ABSENT)
    assert presences(desk, seat) == [PRESENT]
    theirs = desk.committees.attendance_of_seats(desk.lb, 6, TODAY)[elsewhere]
    assert [each.presence for each in theirs.meetings] == [PRESENT, ABSENT]
    assert theirs.share == 0.5


def test_that_a_seat_that_was_never_on_record_has_no_share(desk):
    assert SeatAttendance().share is None
    assert desk.committees.attendance_of_seats(desk.lrt, 6, TODAY) == {}
