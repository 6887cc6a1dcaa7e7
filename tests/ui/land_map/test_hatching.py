"""Strokes and dots lie within their shape."""

from math import dist, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mintgremium.ui.land_map.hatching import dots, strokes

SQUARE = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0))
HOLE = ((40.0, 40.0), (60.0, 40.0), (60.0, 60.0), (40.0, 60.0))
coordinates = st.floats(-200, 200, allow_nan=False).map(lambda value: round(value, 3))
rings = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=12)


def inside(shape, x, y):
    """Count the edges to the left of a point, odd-even."""
    crossed = 0
    for ring in shape:
        for (x0, y0), (x1, y1) in zip(ring, (*ring[1:], ring[0]), strict=True):
            if (y0 <= y) != (y1 <= y) and x0 + (y - y0) * (x1 - x0) / (y1 - y0) < x:
                crossed += 1
    return crossed % 2 == 1


@given(st.lists(rings, min_size=1, max_size=3), st.floats(2, 40))
def test_that_the_middle_of_each_level_stroke_lies_within(shape, gap):
    for (x0, y0), (x1, y1) in strokes(shape, gap, 0):
        assert isclose(y0, y1)
        assert x1 - x0 >= 0.5
        assert inside(shape, (x0 + x1) / 2, y0)


@given(st.lists(rings, min_size=1, max_size=3), st.floats(3, 40))
def test_that_each_dot_lies_within_on_a_level_of_the_grid(shape, gap):
    for x, y in dots(shape, gap, 1.0):
        assert inside(shape, x, y)
        assert isclose(y / gap, round(y / gap), abs_tol=1e-6)


@pytest.mark.parametrize("degrees", [0, 45, -45, 90])
def test_that_strokes_cover_a_square_evenly_at_any_angle(degrees):
    length = sum(dist(start, end) for start, end in strokes([SQUARE], 5, degrees))
    assert length * 5 == pytest.approx(100 * 100, rel=0.06)


def test_that_a_hole_stays_free():
    for start, end in strokes([SQUARE, HOLE], 5, 45):
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        assert not (41 < middle[0] < 59 and 41 < middle[1] < 59)
    assert not any(40 < x < 60 and 40 < y < 60 for x, y in dots([SQUARE, HOLE], 5, 0))


def test_that_strokes_of_neighbours_meet():
    right = tuple((x + 100, y) for x, y in SQUARE)
    ends = {round(end[1], 6) for start, end in strokes([SQUARE], 6, 0)}
    starts = {round(start[1], 6) for start, end in strokes([right], 6, 0)}
    assert ends == starts
