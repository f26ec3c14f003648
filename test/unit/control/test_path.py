from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.control.path import Path, make_path
from llm_agent_ros.geometry import Point2D, Pose2D

POSES = st.lists(st.builds(Pose2D, st.floats(-20, 20), st.floats(-20, 20)), min_size=2, max_size=12)


def path_of(*points: tuple[float, float]) -> Path:
    path = make_path([Pose2D(x, y) for x, y in points])
    assert path is not None
    return path


@given(POSES)
def test_a_path_keeps_corners_ends_and_length(poses: list[Pose2D]) -> None:
    path = make_path(poses)
    length = sum(a.distance_to(b) for a, b in pairwise(poses))
    if path is None:
        assert length < 0.011
        return
    assert path.length_m == pytest.approx(length, rel=1e-6, abs=1e-4)
    assert np.all(np.diff(path.arc_m) > 0.0)
    assert np.max(np.diff(path.arc_m)) < 0.05
    for pose in poses:
        assert np.min(np.hypot(path.points[:, 0] - pose.x, path.points[:, 1] - pose.y)) < 1e-5


@given(POSES, st.lists(st.tuples(st.floats(-25, 25), st.floats(-25, 25)), min_size=1, max_size=20))
def test_progress_never_falls_and_stays_on_the_path(poses: list[Pose2D], places: list[tuple[float, float]]) -> None:
    path = make_path(poses)
    if path is None:
        return
    progress = 0.0
    for x, y in places:
        before = progress
        progress, _ = path.advance(progress, Point2D(x, y))
        assert before <= progress <= path.length_m
        assert progress - before <= 0.36


def test_poses_in_one_spot_are_no_path() -> None:
    assert make_path([Pose2D(1, 1, 0), Pose2D(1, 1, 2)]) is None


def test_beyond_the_end_it_goes_straight_on() -> None:
    path = path_of((0, 0), (1, 0), (1, 1))
    beyond = path.at(path.length_m + 0.5)
    assert (beyond.x, beyond.y) == (pytest.approx(1.0), pytest.approx(1.5))
    assert path.end_heading_rad() == pytest.approx(math.pi / 2)


def test_where_a_path_crosses_itself_progress_stays_on_its_branch() -> None:
    path = path_of((0, 0), (2, 0), (2, 1), (1, 1), (1, -1))
    progress = 0.0
    for x in np.linspace(0.0, 1.5, 40):
        progress, off = path.advance(progress, Point2D(float(x), 0.0))
    assert progress == pytest.approx(1.5, abs=0.05) and off < 0.03


def test_there_and_back_is_not_cut_short() -> None:
    path = path_of((0, 0), (2, 0), (0, 0))
    progress = 0.0
    for x in np.linspace(0.0, 1.0, 30):
        progress, _ = path.advance(progress, Point2D(float(x), 0.0))
    assert progress == pytest.approx(1.0, abs=0.05)
