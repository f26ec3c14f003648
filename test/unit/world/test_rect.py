"""Rectangles: corners, distances and overlaps."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.geometry import Point2D
from llm_agent_ros.world.rect import Rect

RECTS = st.builds(
    Rect, st.floats(-5, 5), st.floats(-5, 5), st.floats(0.1, 5), st.floats(0.1, 5), st.floats(-math.pi, math.pi)
)
POINTS = st.builds(Point2D, st.floats(-10, 10), st.floats(-10, 10))


@given(RECTS)
def test_corners_are_on_the_border(rect):
    for corner in rect.corners():
        assert rect.contains(corner, -1e-6)
        assert not rect.contains(corner, 1e-3)
        assert corner.distance_to(rect.centre) == pytest.approx(math.hypot(rect.length_m, rect.width_m) / 2)


@given(RECTS, POINTS)
def test_distance_is_that_to_the_nearest_of_many_border_points(rect, point):
    distance = rect.distance_to(point)
    assert (distance == 0.0) == rect.contains(point) or distance < 1e-8
    if distance > 0.0:
        corners = [*rect.corners(), rect.corners()[0]]
        border = [
            Point2D(a.x + (b.x - a.x) * k / 50, a.y + (b.y - a.y) * k / 50)
            for a, b in pairwise(corners) for k in range(51)
        ]
        nearest = min(point.distance_to(b) for b in border)
        assert nearest - 0.06 <= distance <= nearest + 1e-9


@given(RECTS, RECTS)
def test_overlap_is_mutual_and_needs_shared_floor(a, b):
    assert a.overlaps(b) == b.overlaps(a)
    if any(a.contains(corner, 1e-3) for corner in b.corners()) or a.contains(b.centre, 1e-3):
        assert a.overlaps(b)
    if a.centre.distance_to(b.centre) > (math.hypot(a.length_m, a.width_m) + math.hypot(b.length_m, b.width_m)) / 2:
        assert not a.overlaps(b)


def test_neighbours_do_not_overlap():
    assert not Rect(0.0, 0.0, 2.0, 2.0).overlaps(Rect(2.0, 0.0, 2.0, 2.0))
    assert Rect(0.0, 0.0, 2.0, 2.0).overlaps(Rect(1.9, 0.0, 2.0, 2.0, 0.3))
    assert Rect(1.0, 2.0, 2.0, 4.0).bounds() == (0.0, 0.0, 2.0, 4.0)
