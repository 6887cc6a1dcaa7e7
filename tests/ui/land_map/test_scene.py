"""Where each Land lies, and what a pointer meets."""

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from mintgremium.services.lands.outlines import read_outlines, read_tiles
from mintgremium.ui.land_map.scene import Scene, fit_map, fit_tiles
from mintgremium.ui.land_map.walking import DIRECTIONS, DOWN, LEFT, RIGHT, UP, next_in

REACH = 13
CHIP = QSizeF(44, 20)


@pytest.fixture(scope="module")
def outlines():
    return read_outlines()


@pytest.fixture(params=[(272, 352), (360, 470), (900, 600)], ids=str)
def scene(request, outlines):
    return fit_map(outlines, QRectF(10, 20, *request.param), CHIP)


@pytest.fixture
def tiles():
    return fit_tiles(read_tiles(), QRectF(0, 0, 400, 300), 5, 6)


def code(short_name):
    return f"DE-{short_name}"


def test_that_all_sixteen_lie_within_the_box(scene, tiles):
    for each in (scene, tiles):
        assert len(each.shapes) == 16
        for shape in each.shapes:
            assert each.box.adjusted(-1, -1, 1, 1).contains(shape.path.boundingRect())


def test_that_every_land_is_met_at_its_middle(scene, tiles):
    for each in (scene, tiles):
        for shape in each.shapes:
            assert each.at(shape.spot, REACH) == shape.code


def test_that_labels_stand_in_their_land_or_are_joined_to_it(scene):
    for shape in scene.shapes:
        assert shape.joined or shape.path.contains(shape.label), shape.code


def test_that_labels_do_not_cover_one_another(scene):
    boxes = {shape.code: scene.label_box(shape) for shape in scene.shapes}
    covering = [
        (one, other)
        for one, box in boxes.items()
        for other, second in boxes.items()
        if one < other and box.intersects(second)
    ]
    assert covering == []


def test_that_berlin_is_met_within_brandenburg_and_its_hole_is_no_part_of_it(scene):
    berlin, brandenburg = scene.shape(code("BE")), scene.shape(code("BB"))
    assert scene.at(berlin.middle) == code("BE")
    assert not brandenburg.path.contains(berlin.middle)


@pytest.mark.parametrize("short_name", ["BE", "HB", "HH"])
def test_that_a_city_is_met_in_a_field_as_large_as_a_finger_needs(scene, short_name):
    shape = scene.shape(code(short_name))
    edge = REACH - 0.5
    around = [QPointF(edge, 0), QPointF(-edge, 0), QPointF(0, edge), QPointF(0, -edge)]
    large = max(shape.box.width(), shape.box.height()) >= 2 * REACH
    for step in around:
        met = scene.at(shape.middle + step, REACH)
        assert met == shape.code or large


def test_that_both_parts_of_bremen_are_met(scene):
    shape = scene.shape(code("HB"))
    for ring in shape.rings:
        middle = QPointF(sum(x for x, _ in ring) / len(ring), sum(y for _, y in ring) / len(ring))
        assert scene.at(middle, REACH) == code("HB")


def test_that_nothing_is_met_outside(scene, tiles):
    assert scene.at(QPointF(-50, -50), REACH) is None
    assert tiles.at(QPointF(5, 5), REACH) is None  # no Land has the first corner


def test_that_an_empty_ground_gives_an_empty_scene():
    empty = fit_map((), QRectF(0, 0, 10, 10), CHIP)
    assert empty.shapes == Scene(QRectF()).shapes == ()
    assert empty.at(QPointF(5, 5), REACH) is None
    assert empty.shape("DE-BY") is None


def walk(places, start):
    """Return every place that arrows lead to."""
    found, ahead = set(), [start]
    while ahead:
        at = ahead.pop()
        found.add(at)
        steps = {next_in(direction, at, places) for direction in DIRECTIONS}
        ahead += steps - found - {None}
    return found


def test_that_arrows_lead_from_every_land_to_every_other(scene, tiles):
    for places in (scene.places(), tiles.places()):
        for start in places:
            assert walk(places, start) == set(places), start


@pytest.mark.parametrize(
    ("start", "direction", "end"),
    [
        ("BY", LEFT, "BW"),
        ("BY", UP, "TH"),
        ("BB", LEFT, "BE"),
        ("SN", RIGHT, None),
        ("NW", RIGHT, "HE"),
        ("MV", DOWN, "BE"),
        ("RP", DOWN, "SL"),
    ],
)
def test_that_an_arrow_leads_to_the_neighbour(outlines, start, direction, end):
    places = fit_map(outlines, QRectF(0, 0, 360, 470), CHIP).places()
    found = next_in(direction, code(start), places)
    assert found == (end and code(end))


def test_that_an_arrow_moves_the_way_it_points(scene, tiles):
    for places in (scene.places(), tiles.places()):
        for start, (x, y) in places.items():
            for right, down in DIRECTIONS:
                end = next_in((right, down), start, places)
                if end is not None:
                    assert (places[end][0] - x) * right + (places[end][1] - y) * down > 0
