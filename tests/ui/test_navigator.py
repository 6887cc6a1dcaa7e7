from uuid import uuid4

import pytest

from mintgremium.ui.navigator import Navigator, Place


@pytest.fixture
def navigator(qapp):
    return Navigator()


def test_that_going_back_and_forward_shows_the_places_in_their_order(navigator):
    shown = []
    navigator.went.connect(shown.append)
    places = [Place("overview"), Place("meetings"), Place("meeting", uuid4(), "agenda")]
    for place in places:
        navigator.go(place)
    navigator.back()
    navigator.back()
    navigator.forward()
    assert shown == [*places, places[1], places[0], places[1]]


def test_that_going_somewhere_new_ends_the_way_forward(navigator):
    for view in ("overview", "meetings"):
        navigator.go(Place(view))
    navigator.back()
    navigator.go(Place("contacts"))
    assert not navigator.can_go_forward
    navigator.back()
    assert navigator.here == Place("overview")


def test_that_coming_back_opens_the_tab_left(navigator):
    record = uuid4()
    navigator.go(Place("meeting", record))
    navigator.note_tab("minutes")
    navigator.go(Place("overview"))
    navigator.back()
    assert navigator.here == Place("meeting", record, "minutes")


def test_that_a_deleted_record_is_not_on_the_way_back(navigator):
    record = uuid4()
    for place in (Place("overview"), Place("meeting", record), Place("contacts")):
        navigator.go(place)
    navigator.forget(record)
    navigator.back()
    assert navigator.here == Place("overview")


def test_that_a_place_shown_again_is_not_doubled_on_the_way_back(navigator):
    navigator.go(Place("overview"))
    navigator.go(Place("overview"))
    assert not navigator.can_go_back
