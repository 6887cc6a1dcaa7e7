"""How often a Land was there."""

from datetime import date
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.presence import SeatPresence
from mintgremium.core.vocabulary import SeatState
from mintgremium.services.committees.attendance import MeetingPresence, SeatAttendance
from mintgremium.services.committees.rows import SeatRow
from mintgremium.services.lands.attendance import land_attendance
from mintgremium.services.lands.service import Lands
from mintgremium.services.workspaces.creating import create_sample

DAY = date(2026, 11, 25)
MEETINGS = [uuid4() for _ in range(5)]
presences = st.lists(st.sampled_from(SeatPresence), min_size=5, max_size=5)


def seat(committee_id):
    return SeatRow(
        id=uuid4(),
        version=1,
        committee_id=committee_id,
        committee="LRT",
        position=0,
        tag="BY",
        land_id=None,
        land_code="DE-BY",
        land_name="Bayern",
        organization_id=None,
        bearer_id=None,
        organization="",
        organization_short="",
        label="",
        voting=True,
        required=False,
        weight=1,
        note="",
        start_date=None,
        end_date=None,
        holder=None,
        deputies=(),
        state=SeatState.VACANT,
        since=None,
        changes_on=None,
        successor="",
        follows_on=None,
    )


def record(line):
    return SeatAttendance(
        tuple(
            MeetingPresence(meeting_id=key, reference="", name="", day=DAY, presence=presence)
            for key, presence in zip(MEETINGS, line, strict=True)
        )
    )


@given(st.lists(presences, min_size=1, max_size=3))
def test_that_a_land_was_there_if_one_of_its_seats_was(records):
    committee = uuid4()
    seats = [seat(committee) for _ in records]
    found = {committee: {one.id: record(line) for one, line in zip(seats, records, strict=True)}}
    (line,) = land_attendance(seats, found)
    columns = list(zip(*records, strict=True))
    there = {SeatPresence.PRESENT, SeatPresence.DEPUTY}
    assert line.present == sum(bool(there & set(column)) for column in columns)
    assert line.meetings == sum(set(column) != {SeatPresence.UNKNOWN} for column in columns)


def test_that_committees_are_counted_apart_and_a_seat_never_on_record_counts_nothing():
    one, other = uuid4(), uuid4()
    first, second = seat(one), seat(other)
    found = {one: {first.id: record([SeatPresence.PRESENT] * 5)}, other: {}}
    lines = land_attendance([first, second], found)
    assert [(line.committee_id, line.present, line.meetings) for line in lines] == [
        (one, 5, 5),
        (other, 0, 0),
    ]


def test_that_the_sample_has_attendance_up_to_the_day_asked_for(tmp_path):
    workspace = create_sample(tmp_path / "sample.mintgremium")
    lands = Lands(workspace.reader, lambda: DAY)
    now = [line for row in lands.lands() for line in row.attendance]
    early = [line for row in lands.lands(date(2000, 1, 1)) for line in row.attendance]
    workspace.close()
    assert sum(line.meetings for line in now) > 0
    assert all(line.present <= line.meetings for line in now)
    assert sum(line.meetings for line in early) == 0
