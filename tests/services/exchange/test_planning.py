"""Layers, polls and turns in the exchange file: whole ways, and what no two may share."""

import pytest

from tests.services.exchange.conftest import EXAMPLE

TIMES = {"start": "2027-04-15T11:00+02:00", "end": "2027-04-15T16:00+02:00"}
POLL = {
    "code": "T-ABCDEF",
    "name": "8. LRT",
    "committee": "LRT",
    "options": [
        {"number": 1, **TIMES, "uid": "u1", "answers": [{"seat": "", "answer": "yes"}]},
        {"number": 2, **TIMES, "uid": "u2"},
    ],
    "seats": [{"seat": "", "required": True, "address": "a@example.org"}],
}
LAYER = {
    "name": "Messen",
    "days": [{"name": "M", "start_date": "2027-04-01", "end_date": "2027-04-03"}],
}
TURN = {"committee": "LRT", "role": "host", "year": 2027, "running": 1, "name": "Stadt"}
FERIEN = {
    "land": "DE-BY", "name": "Ferien", "start_date": "2031-04-01", "end_date": "2031-04-03",
}  # fmt: skip


def _file(**lists):
    return {"mintgremium": 1} | lists


def _poll(started, **changes):
    """Fill in the id of a seat of the committee."""
    seat = next(c for c in started.document()["committees"] if c["short_name"] == "LRT")["seats"][0]
    options = [
        option | {"answers": [each | {"seat": seat["id"]} for each in option.get("answers", [])]}
        for option in POLL["options"]
    ]
    seats = [each | {"seat": seat["id"]} for each in POLL["seats"]]
    return POLL | {"options": options, "seats": seats} | changes


@pytest.fixture
def desk(started):
    started.bring(EXAMPLE)
    return started


def test_that_all_of_a_plan_comes_in_and_a_second_time_changes_nothing(desk):
    document = _file(
        polls=[_poll(desk)],
        calendar_layers=[LAYER],
        rotation_turns=[TURN],
        school_holidays=[FERIEN],
    )
    desk.bring(document)
    found = desk.document()
    assert found["polls"][0]["options"][0]["answers"][0]["answer"] == "yes"
    assert found["calendar_layers"][0]["days"][0]["name"] == "M"
    assert (found["rotation_turns"][0]["year"], found["school_holidays"][0]["land"]) == (
        2027, "DE-BY",
    )  # fmt: skip
    assert list(desk.bring(document).changed) == []
    assert list(desk.bring(found).changed) == []


def _codes(desk, document):
    return {code for _, code in desk.refusals(document)}


def test_that_no_two_polls_share_a_code_nor_two_dates_an_identity(desk):
    desk.bring(_file(polls=[_poll(desk)]))
    again = _poll(desk, code="T-OTHERS")
    assert "taken-value" in _codes(desk, _file(polls=[again]))


def test_that_no_two_turns_share_a_place_even_with_ids_of_their_own(desk):
    desk.bring(_file(rotation_turns=[TURN]))
    other = TURN | {"id": "11111111-1111-4111-8111-111111111111", "name": "andere"}
    assert "taken-value" in _codes(desk, _file(rotation_turns=[other]))


def test_that_a_layer_that_ends_before_it_begins_is_refused(desk):
    days = [LAYER["days"][0] | {"end_date": "2027-03-01"}]
    assert _codes(desk, _file(calendar_layers=[LAYER | {"days": days}])) == {"end-before-start"}
