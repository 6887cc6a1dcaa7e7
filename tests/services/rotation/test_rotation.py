from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from mintgremium.core.errors import InvalidInputError, RefusedError
from mintgremium.core.vocabulary import RotationRole, TurnKind
from mintgremium.services.rotation.drafts import RotationDraft, TurnDraft
from mintgremium.services.rotation.service import Rotation

HOST = RotationRole.HOST


@pytest.fixture
def rotation(desk) -> Rotation:
    return Rotation(desk.workspace.work, desk.workspace.reader, lambda: date(2027, 6, 1))


@pytest.fixture
def seats(desk) -> list[UUID]:
    return [desk.seat(name) for name in ("A", "B", "C")]


@pytest.fixture
def plan(desk, rotation: Rotation, seats: list[UUID]) -> Callable[..., int]:
    def run(first: int, last: int, a_year: int = 1) -> int:
        return rotation.plan(
            RotationDraft(
                committee_id=desk.lrt, first_year=first, last_year=last, a_year=a_year,
                seats=tuple(seats),
            )
        )  # fmt: skip

    return run


def tags(rotation: Rotation, committee: UUID) -> list[tuple[int, int, str]]:
    return [(turn.year, turn.running, turn.tag) for turn in rotation.turns(committee, HOST)]


def test_that_turns_go_round_and_on_from_year_to_year(desk, rotation, plan):
    assert plan(2027, 2028, 2) == 4
    assert plan(2029, 2030) == 2
    assert tags(rotation, desk.lrt) == [
        (2027, 1, "A"), (2027, 2, "B"), (2028, 1, "C"), (2028, 2, "A"), (2029, 1, "B"),
        (2030, 1, "C"),
    ]  # fmt: skip
    assert plan(2027, 2030) == 0


def test_that_a_seat_whose_turn_was_taken_comes_next(desk, rotation, seats, plan):
    plan(2027, 2027)
    (turn,) = rotation.turns(desk.lrt, HOST)
    rotation.set_exception(TurnDraft(id=turn.id, version=turn.version, name="Messe Köln"))
    plan(2028, 2028)
    assert tags(rotation, desk.lrt) == [(2027, 1, "Messe Köln"), (2028, 1, "A")]
    assert rotation.turns(desk.lrt, HOST)[0].kind is TurnKind.EXCEPTION


def test_that_two_seats_swap_and_swap_back_by_undo(desk, rotation, plan):
    plan(2027, 2029)
    one, _, other = rotation.turns(desk.lrt, HOST)
    rotation.swap(one, other)
    assert [tag for *_, tag in tags(rotation, desk.lrt)] == ["C", "B", "A"]
    desk.workspace.history.undo()
    assert [tag for *_, tag in tags(rotation, desk.lrt)] == ["A", "B", "C"]


def test_that_turns_of_two_rounds_are_not_swapped(desk, rotation, seats, plan):
    plan(2027, 2027)
    (host,) = rotation.turns(desk.lrt, HOST)
    with pytest.raises(RefusedError):
        rotation.swap(host, host)


def test_that_fairness_counts_past_and_coming_turns(desk, rotation, plan):
    plan(2025, 2028)
    rows = {row.tag: row for row in rotation.fairness(desk.lrt, HOST)}
    assert (rows["A"].past, rows["A"].coming, rows["A"].last_year) == (1, 1, 2028)
    assert (rows["B"].past, rows["C"].coming) == (1, 1)
    assert sum(row.difference for row in rows.values()) == pytest.approx(0, abs=0.02)
    assert rotation.fairness(desk.lrt, HOST)[-1].tag == "A"


def test_that_chairs_go_round_apart_from_hosts(desk, rotation, seats, plan):
    plan(2027, 2027)
    assert rotation.turns(desk.lrt, RotationRole.CHAIR) == ()


def test_that_hosts_over_time_are_those_of_the_meetings(desk, rotation):
    desk.meeting(host="Stadt Beispiel")
    (row,) = rotation.hosts(desk.lrt)
    assert (row.year, row.host, row.city) == (2027, "Stadt Beispiel", "Berlin")


def test_that_a_plan_without_sense_is_refused(rotation, desk):
    with pytest.raises(InvalidInputError) as caught:
        rotation.plan(RotationDraft(committee_id=desk.lrt, first_year=2027, last_year=2127))
    assert set(caught.value.problems) == {"last_year", "seats"}


def test_that_a_turn_can_be_deleted(desk, rotation, plan):
    plan(2027, 2027)
    rotation.delete(rotation.turns(desk.lrt, HOST)[0])
    assert rotation.turns(desk.lrt, HOST) == ()
