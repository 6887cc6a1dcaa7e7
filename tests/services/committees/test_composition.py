from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.errors import InvalidInputError
from mintgremium.core.vocabulary import SeatRole, SeatState
from mintgremium.services.committees.composition import composition
from mintgremium.services.committees.drafts import MembershipDraft
from mintgremium.services.committees.rows import SeatPerson, SeatRow
from mintgremium.services.committees.service import Committees
from mintgremium.services.committees.succession_rows import SuccessionDraft
from mintgremium.services.committees.successions import Successions
from tests.support.meetings import NOON

Seated = Callable[..., UUID]


def seat_on(committees: Committees, committee_id: UUID, on: date) -> SeatRow:
    (row,) = committees.seats(committee_id, on)
    return row


def test_that_a_seat_nobody_ever_held_is_vacant_since_nobody_knows_when(
    committees: Committees, round_table: UUID, seat: UUID
):
    row = seat_on(committees, round_table, date(2026, 1, 1))

    assert (row.state, row.since, row.person) == (SeatState.VACANT, None, "")


def test_that_two_days_show_two_holders_and_the_vacancy_between(
    committees: Committees, round_table: UUID, seated: Seated
):
    seated("Alt", start_date=date(2020, 1, 1), end_date=date(2022, 6, 30))
    seated("Neu", start_date=date(2023, 1, 1))

    before = seat_on(committees, round_table, date(2022, 1, 1))
    between = seat_on(committees, round_table, date(2022, 10, 1))
    after = seat_on(committees, round_table, date(2023, 5, 1))

    assert (before.person, before.state, before.since) == (
        "Alt",
        SeatState.FILLED,
        date(2020, 1, 1),
    )
    assert (between.state, between.since) == (SeatState.VACANT, date(2022, 7, 1))
    assert (between.successor, between.follows_on) == ("Neu", date(2023, 1, 1))
    assert (after.person, after.state, after.since) == ("Neu", SeatState.FILLED, date(2023, 1, 1))


def test_that_a_change_within_a_quarter_is_announced_with_who_follows(
    committees: Committees, round_table: UUID, seated: Seated
):
    seated("Alt", start_date=date(2020, 1, 1), end_date=date(2026, 12, 31))
    seated("Neu", start_date=date(2027, 1, 1))

    near = seat_on(committees, round_table, date(2026, 11, 25))
    far = seat_on(committees, round_table, date(2026, 3, 1))

    assert (near.state, near.changes_on) == (SeatState.CHANGING, date(2026, 12, 31))
    assert near.successor == "Neu"
    assert (far.state, far.changes_on) == (SeatState.FILLED, None)


def test_that_deputies_stand_in_by_rank(committees: Committees, round_table: UUID, seated: Seated):
    seated("Zweite", role=SeatRole.DEPUTY, rank=2, start_date=date(2021, 1, 1))
    seated("Erste", role=SeatRole.DEPUTY, rank=1, start_date=date(2022, 1, 1))

    row = seat_on(committees, round_table, date(2026, 1, 1))

    assert [deputy.name for deputy in row.deputies] == ["Erste", "Zweite"]
    assert (row.state, row.since, row.person) == (SeatState.DEPUTY, date(2022, 1, 1), "Erste")


def test_that_a_second_holder_on_one_day_is_refused(
    committees: Committees, round_table: UUID, seated: Seated
):
    seated("Erster", start_date=date(2020, 1, 1), end_date=date(2022, 12, 31))

    with pytest.raises(InvalidInputError) as caught:
        seated("Zweiter", start_date=date(2022, 12, 31))

    assert caught.value.problems == {"start_date": "two-holders"}
    assert caught.value.details["name"] == "Erster"
    assert seat_on(committees, round_table, date(2023, 6, 1)).state is SeatState.VACANT


def test_that_a_holder_and_deputies_may_share_days(
    committees: Committees, round_table: UUID, seated: Seated
):
    seated("Erster", start_date=date(2020, 1, 1))
    seated("Vertretung", role=SeatRole.DEPUTY)

    row = seat_on(committees, round_table, date(2026, 1, 1))

    assert row.holder is not None
    assert len(row.deputies) == 1


def test_that_nobody_is_on_one_seat_twice_at_once(
    committees: Committees, seat: UUID, add_person: Callable[..., UUID]
):
    person = add_person("Doppelt")
    committees.save_membership(MembershipDraft(seat_id=seat, person_id=person))

    with pytest.raises(InvalidInputError) as caught:
        committees.save_membership(
            MembershipDraft(seat_id=seat, person_id=person, role=SeatRole.DEPUTY)
        )

    assert caught.value.problems == {"person_id": "already-on-seat"}


def test_that_a_mandate_cannot_end_before_it_begins(committees: Committees, seated: Seated):
    with pytest.raises(InvalidInputError) as caught:
        seated("Rückwärts", start_date=date(2024, 1, 2), end_date=date(2024, 1, 1))

    assert caught.value.problems == {"end_date": "end-before-start"}


def test_that_a_successor_ends_the_mandate_before_in_one_step(
    committees: Committees,
    round_table: UUID,
    seat: UUID,
    seated: Seated,
    add_person: Callable[..., UUID],
    workspace,
):
    seated("Alt", start_date=date(2020, 1, 1))
    new = add_person("Neu")
    successions = Successions(workspace.work, workspace.reader, lambda: NOON)
    successions.succeed(SuccessionDraft(seat_id=seat, person_id=new, start_date=date(2027, 1, 1)))

    row = seat_on(committees, round_table, date(2026, 12, 31))
    assert (row.person, row.changes_on) == ("Alt", date(2026, 12, 31))
    assert seat_on(committees, round_table, date(2027, 1, 1)).person == "Neu"

    workspace.history.undo()
    assert seat_on(committees, round_table, date(2027, 1, 1)).person == "Alt"


def test_that_all_assignments_of_a_seat_can_be_read_back(
    committees: Committees, seat: UUID, seated: Seated
):
    seated("Alt", start_date=date(2020, 1, 1), end_date=date(2022, 6, 30))
    seated("Neu", start_date=date(2023, 1, 1))

    rows = committees.memberships(seat)

    assert [(row.person, row.is_current) for row in rows] == [("Neu", True), ("Alt", False)]
    assert rows[0].tag == "BY"


DAYS = st.dates(date(2020, 1, 1), date(2022, 12, 31))


@st.composite
def mandates(draw: st.DrawFn) -> list[SeatPerson]:
    """Holders that follow one another with gaps, the last perhaps open."""
    found = []
    start = draw(DAYS)
    for number in range(draw(st.integers(0, 4))):
        end = start + timedelta(days=draw(st.integers(0, 400)))
        found.append(person(f"P{number}", start, end))
        start = end + timedelta(days=draw(st.integers(1, 200)))
    if draw(st.booleans()):
        found.append(person("Letzte", start, None))
    return found


def person(name: str, start: date, end: date | None) -> SeatPerson:
    return SeatPerson(
        membership_id=UUID(int=1),
        membership_version=1,
        person_id=UUID(int=2),
        name=name,
        addressed=name,
        email="",
        role=SeatRole.HOLDER,
        rank=1,
        start_date=start,
        end_date=end,
        confirmed_on=None,
        salutation="",
    )


@given(people=mandates(), on=DAYS)
def test_that_on_any_day_holder_vacancy_and_successor_agree(people: list[SeatPerson], on: date):
    found = composition(people, on)

    covering = [
        p for p in people if p.start_date <= on and (p.end_date is None or on <= p.end_date)
    ]
    assert [found.holder] == covering or (found.holder is None and not covering)
    assert (found.state is SeatState.VACANT) == (not covering)
    if found.state is SeatState.VACANT and found.since:
        day_before = found.since - timedelta(days=1)
        assert composition(people, day_before).holder is not None
        assert composition(people, found.since).holder is None
    if found.follows_on:
        holder = composition(people, found.follows_on).holder
        assert holder is not None
        assert holder.name == found.successor
