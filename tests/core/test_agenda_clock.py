"""Running clock times of an agenda."""

from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from mintgremium.core.agenda_clock import Slot, agenda_times, day_windows
from mintgremium.core.moments import BERLIN


def at(day, clock):
    return datetime.fromisoformat(f"2026-12-{day} {clock}").replace(tzinfo=BERLIN)


def clocks(times):
    return {key: f"{span.begins:%d %H:%M}" for key, span in times.spans.items()}


TWO_DAYS = day_windows(at(10, "13:00"), at(11, "12:30"), "18:00", "09:00")


def test_that_items_follow_one_another():
    times = agenda_times([Slot(1, None, 10), Slot(2, None, 15), Slot(3, None)], TWO_DAYS)
    assert clocks(times) == {1: "10 13:00", 2: "10 13:10", 3: "10 13:25"}


def test_that_sub_items_run_within_their_parent_and_may_outlast_it():
    items = [Slot("p", None, 20), Slot("a", "p", 15), Slot("b", "p", 15), Slot("n", None, 5)]
    times = agenda_times(items, TWO_DAYS)
    assert clocks(times) == {"p": "10 13:00", "a": "10 13:00", "b": "10 13:15", "n": "10 13:30"}
    assert times.spans["p"].minutes == 30


def test_that_a_parent_keeps_its_own_minutes_when_they_are_more():
    items = [Slot("p", None, 60), Slot("a", "p", 15), Slot("n", None, 5)]
    assert agenda_times(items, TWO_DAYS).spans["n"].begins == at(10, "14:00")


def test_that_a_fixed_start_moves_the_clock():
    items = [Slot(1, None, 10), Slot(2, None, 10, at(10, "15:00")), Slot(3, None, 5)]
    assert clocks(agenda_times(items, TWO_DAYS)) == {1: "10 13:00", 2: "10 15:00", 3: "10 15:10"}


def test_that_an_item_past_the_end_of_the_day_begins_the_next():
    items = [Slot(1, None, 300), Slot(2, None, 30)]
    assert clocks(agenda_times(items, TWO_DAYS)) == {1: "10 13:00", 2: "11 09:00"}


def test_that_an_evening_programme_uses_no_time_of_the_day():
    items = [
        Slot(1, None, 275),
        Slot("evening", None, 120, at(10, "19:00"), aside=True),
        Slot(2, None, 60, at(11, "09:00")),
    ]
    times = agenda_times(items, TWO_DAYS)
    assert [(day.used, day.free, day.first) for day in times.days] == [(275, 25, 1), (60, 150, 2)]
    assert clocks(times)["evening"] == "10 19:00"


def test_that_a_meeting_without_end_has_no_free_time():
    times = agenda_times([Slot(1, None, 30)], day_windows(at(10, "13:00"), None))
    assert [(day.used, day.free) for day in times.days] == [(30, None)]


def test_that_inner_days_run_from_the_later_start_to_the_earlier_end():
    windows = day_windows(at(10, "13:00"), at(12, "12:00"), "17:00", "08:30")
    hours = [(f"{w.begins:%d %H:%M}", f"{w.ends:%H:%M}") for w in windows]
    assert hours == [("10 13:00", "17:00"), ("11 08:30", "17:00"), ("12 08:30", "12:00")]


@given(st.lists(st.integers(0, 90), min_size=1, max_size=20))
def test_that_used_time_is_the_sum_of_the_items(minutes):
    items = [Slot(key, None, length) for key, length in enumerate(minutes)]
    times = agenda_times(items, day_windows(at(10, "00:00"), at(10, "23:59")))
    assert sum(day.used for day in times.days) <= sum(minutes)
    begins = [times.spans[key].begins for key in range(len(minutes))]
    assert begins == sorted(begins)
    assert all(
        later == span.ends for later, span in zip(begins[1:], times.spans.values(), strict=False)
    )
