"""Resampling and headings."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.planning import GridPlanner
from llm_agent_ros.planning.path import place, resample


@settings(max_examples=100, deadline=None, derandomize=True)
@given(
    corners=st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=2, max_size=12),
    spacing=st.floats(0.05, 3.0),
)
def test_samples_lie_on_the_line_at_an_even_spacing(corners, spacing):
    points = np.array(corners)
    sampled, headings = resample(points, spacing)
    length = np.hypot(*np.diff(points, axis=0).T).sum()
    assert sampled[0] == pytest.approx(points[0]) and len(sampled) == len(headings)
    if length > 1e-6:
        assert sampled[-1] == pytest.approx(points[-1], abs=1e-6)
        assert np.hypot(*np.diff(sampled, axis=0).T).max() <= spacing + 1e-6
        assert len(sampled) <= length / spacing + 2
    for x, y in sampled:
        a, b = points[:-1], points[1:]
        d = b - a
        t = np.clip(((np.array([x, y]) - a) * d).sum(1) / np.maximum((d * d).sum(1), 1e-300), 0, 1)
        assert np.hypot(*(a + t[:, None] * d - [x, y]).T).min() < 1e-6


def test_headings_follow_the_line():
    points, headings = resample(np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 0.0], [1.0, 2.0]]), 0.5)
    assert points.tolist() == [[0.0, 0.0], [0.5, 0.0], [1.0, 0.0], [1.0, 0.5], [1.0, 1.0], [1.0, 1.5], [1.0, 2.0]]
    assert headings.tolist() == pytest.approx([0.0, 0.0] + [math.pi / 2] * 5)


def test_a_single_point_is_a_path():
    points, headings = resample(np.array([[3.0, 4.0]]), 0.1)
    assert points.tolist() == [[3.0, 4.0]] and headings.tolist() == [0.0]


@settings(max_examples=50, deadline=None, derandomize=True)
@given(
    cells=st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=20),
    resolution_m=st.floats(0.01, 2.0),
    x=st.floats(-50, 50),
    y=st.floats(-50, 50),
    yaw_rad=st.floats(-3.2, 3.2),
)
def test_cells_are_placed_where_their_centres_are(cells, resolution_m, x, y, yaw_rad):
    planner = GridPlanner(resolution_m=resolution_m, origin=Pose2D(x, y, yaw_rad))
    points = np.empty((len(cells), 2))
    length_m = place(np.array(cells, np.int32), resolution_m, x, y, math.cos(yaw_rad), math.sin(yaw_rad), points)
    wanted = [planner.point(cell) for cell in cells]
    assert points == pytest.approx(np.array([[point.x, point.y] for point in wanted]), abs=1e-6)
    steps = np.diff(np.array(cells, float), axis=0)
    assert length_m == pytest.approx(np.hypot(steps[:, 0], steps[:, 1]).sum() * resolution_m, abs=1e-6)
