"""The shapes of the Länder and their tiles."""

import pytest

from mintgremium.services.lands.outlines import centre, read_outlines, read_tiles, twice_the_area
from mintgremium.services.workspaces.reference import read_lands

CODES = {row["iso"]: row["kurz"] for row in read_lands()}


@pytest.fixture(scope="module")
def outlines():
    return {outline.short_name: outline for outline in read_outlines()}


def test_that_all_sixteen_have_an_outline_and_a_tile(outlines):
    assert {each.code: each.short_name for each in outlines.values()} == CODES
    assert {tile.code: tile.short_name for tile in read_tiles()} == CODES


def test_that_germany_is_one_wide_and_higher_than_wide(outlines):
    points = [point for each in outlines.values() for ring in each.rings for point in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    assert (min(xs), max(xs), min(ys)) == (0.0, 1.0, 0.0)
    assert 1.3 < max(ys) < 1.4


def test_that_bremen_has_two_parts_and_islands_are_kept(outlines):
    assert [len(outlines[land].rings) for land in ("HB", "SH", "MV", "BY")] == [2, 8, 6, 1]


def test_that_brandenburg_has_a_hole_where_berlin_lies(outlines):
    brandenburg, berlin = outlines["BB"], outlines["BE"]
    hole = brandenburg.rings[1]
    assert twice_the_area(hole) == pytest.approx(twice_the_area(berlin.rings[0]), rel=0.05) or (
        twice_the_area(hole) == pytest.approx(-twice_the_area(berlin.rings[0]), rel=0.05)
    )
    assert centre(hole) == pytest.approx(berlin.middle, abs=0.005)


def test_that_small_ones_come_after_the_large_ones_around_them(outlines):
    order = list(outlines)
    assert order[0] == "BY"
    assert order.index("NI") < order.index("HB")
    assert order.index("BB") < order.index("BE")


@pytest.mark.parametrize(("one", "other"), [("SH", "BY"), ("MV", "SN"), ("NI", "HE"), ("HH", "BW")])
def test_that_the_north_is_up(outlines, one, other):
    assert outlines[one].middle[1] < outlines[other].middle[1]


@pytest.mark.parametrize(("one", "other"), [("NW", "SN"), ("SL", "BY"), ("SH", "MV")])
def test_that_the_west_is_left_on_the_map_and_among_the_tiles(outlines, one, other):
    tiles = {tile.short_name: tile for tile in read_tiles()}
    assert outlines[one].middle[0] < outlines[other].middle[0]
    assert tiles[one].column < tiles[other].column


def test_that_no_two_tiles_share_a_place():
    places = [(tile.column, tile.row) for tile in read_tiles()]
    assert len(set(places)) == 16


@pytest.mark.parametrize(
    "ring", [((0, 0), (2, 0), (2, 2), (0, 2)), ((0, 0), (0, 2), (2, 2), (2, 0))]
)
def test_that_the_centre_of_a_square_is_its_middle_in_both_directions(ring):
    assert centre(ring) == (1, 1)
    assert abs(twice_the_area(ring)) == 8


def test_that_the_centre_of_a_line_is_one_of_its_points():
    assert centre(((3, 4), (5, 6), (3, 4))) == (3, 4)
