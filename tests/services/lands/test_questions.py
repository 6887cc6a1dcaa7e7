"""What each Land answers."""

from datetime import date, timedelta
from fractions import Fraction
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.vocabulary import OrganizationKind, OrganizationStatus, SeatState
from mintgremium.services.lands.questions import (
    ANSWERS,
    Asked,
    LandAnswer,
    LandQuestion,
    answer,
    attendance_answer,
    ministry_answer,
    office_answer,
    status_on,
)
from mintgremium.services.lands.rows import BodyRow
from mintgremium.services.lands.service import Lands
from mintgremium.services.workspaces.creating import create_sample

DAY = date(2026, 11, 25)


def body(kind=OrganizationKind.MINISTRY, status=OrganizationStatus.ACTIVE, *, lead=False):
    return BodyRow(id=uuid4(), kind=kind, name="N", short_name="", status=status, lead=lead)


def office(status, kind=OrganizationKind.COORDINATION_OFFICE):
    return body(kind, status)


def test_that_each_answer_belongs_to_one_question():
    given_answers = [each for answers in ANSWERS.values() for each in answers]
    assert sorted(given_answers) == sorted(LandAnswer)


@pytest.mark.parametrize(
    ("offices", "expected"),
    [
        ([], LandAnswer.NO_OFFICE),
        ([office(OrganizationStatus.ACTIVE)], LandAnswer.OFFICE_ACTIVE),
        ([office(OrganizationStatus.FORMING)], LandAnswer.OFFICE_FORMING),
        ([office(OrganizationStatus.DORMANT)], LandAnswer.OFFICE_DORMANT),
        ([office(OrganizationStatus.UNKNOWN)], LandAnswer.OFFICE_UNKNOWN),
        ([office(OrganizationStatus.ACTIVE, OrganizationKind.NETWORK)], LandAnswer.NETWORK_ONLY),
        ([office(OrganizationStatus.DORMANT, OrganizationKind.NETWORK)], LandAnswer.OFFICE_DORMANT),
        (
            [
                office(OrganizationStatus.ACTIVE, OrganizationKind.NETWORK),
                office(OrganizationStatus.FORMING),
            ],
            LandAnswer.OFFICE_FORMING,
        ),
    ],
)
def test_that_the_best_office_answers(offices, expected):
    assert office_answer(offices) is expected
    assert office_answer(offices[::-1]) is expected


@pytest.mark.parametrize(
    ("ministries", "expected"),
    [
        ([], LandAnswer.NO_MINISTRY),
        ([body()], LandAnswer.ONE_MINISTRY),
        ([body(lead=True)], LandAnswer.ONE_MINISTRY),
        ([body(lead=True), body()], LandAnswer.SEVERAL_LED),
        ([body(), body()], LandAnswer.SEVERAL_OPEN),
    ],
)
def test_that_ministries_are_one_several_or_none(ministries, expected):
    assert ministry_answer(ministries) is expected


@given(st.integers(0, 30), st.integers(0, 30))
def test_that_a_share_gets_the_word_that_its_size_calls_for(present, more):
    meetings = present + more
    order = ANSWERS[LandQuestion.ATTENDANCE]
    found = attendance_answer(present, meetings)
    if not meetings:
        assert found is LandAnswer.NO_MEETING
        return
    share = Fraction(present, meetings)
    bounds = (Fraction(1), Fraction(2, 3), Fraction(1, 3))
    expected = sum(share < bound for bound in bounds) + (present == 0)
    assert order.index(found) == expected


@given(st.sampled_from(OrganizationStatus), st.integers(-800, 800))
def test_that_a_status_counts_from_its_day_on(status, days):
    since = DAY + timedelta(days=days)
    found = status_on(status, since, DAY)
    if days <= 0:
        assert found is status
    else:
        before = {
            OrganizationStatus.ACTIVE: None,
            OrganizationStatus.FORMING: None,
            OrganizationStatus.DORMANT: OrganizationStatus.ACTIVE,
            OrganizationStatus.ENDED: OrganizationStatus.ACTIVE,
            OrganizationStatus.UNKNOWN: OrganizationStatus.UNKNOWN,
        }
        assert found is before[status]


@pytest.mark.parametrize("status", OrganizationStatus)
def test_that_a_status_without_a_day_counts_always(status):
    assert status_on(status, None, DAY) is status


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    workspace = create_sample(tmp_path_factory.mktemp("lands") / "sample.mintgremium")
    yield Lands(workspace.reader, lambda: DAY)
    workspace.close()


def of(rows, short_name):
    return next(row for row in rows if row.short_name == short_name)


def test_that_a_committee_can_be_asked_alone_and_all_together(sample):
    row = of(sample.lands(), "RP")
    by_committee = {seat.committee: seat for seat in row.seats}
    vacant = next(seat for seat in row.seats if seat.state is SeatState.VACANT)
    filled = next(seat for seat in row.seats if seat.state is SeatState.FILLED)
    assert len(by_committee) == 2
    assert answer(row, Asked()) is LandAnswer.SEAT_VACANT
    assert answer(row, Asked(committee_id=vacant.committee_id)) is LandAnswer.SEAT_VACANT
    assert answer(row, Asked(committee_id=filled.committee_id)) is LandAnswer.SEAT_FILLED
    assert answer(row, Asked(committee_id=uuid4())) is LandAnswer.NO_SEAT


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2022, 7, 31), LandAnswer.NO_OFFICE), (date(2022, 8, 1), LandAnswer.OFFICE_ACTIVE)],
)
def test_that_an_office_is_there_from_its_first_day_on(sample, day, expected):
    row = of(sample.lands(day), "BY")
    assert answer(row, Asked(question=LandQuestion.OFFICE)) is expected


def test_that_the_sample_answers_each_question_in_every_land(sample):
    rows = sample.lands()
    for question in LandQuestion:
        answers = {answer(row, Asked(question=question)) for row in rows}
        assert answers <= set(ANSWERS[question])


def test_that_the_people_of_a_land_come_once_those_on_seats_first(sample):
    for row in sample.lands():
        people = sample.contacts(row.id)
        on_seats = {
            person.person_id
            for seat in row.seats
            for person in (*((seat.holder,) if seat.holder else ()), *seat.deputies)
        }
        found = [person.id for person in people]
        assert len(set(found)) == len(found)
        assert set(found[: len(on_seats)]) == on_seats
