from __future__ import annotations

import math

import numpy as np
import pytest

from llm_agent_ros.control.obstacles import clearance_m, free_distance_m
from llm_agent_ros.control.path import Path, make_path
from llm_agent_ros.geometry import Pose2D

KEEP_M = 0.24


@pytest.fixture
def path() -> Path:
    result = make_path([Pose2D(0, 0), Pose2D(4, 0)])
    assert result is not None
    return result


def free(path: Path, *points: tuple[float, float], pose: Pose2D = Pose2D(0, 0), progress: float = 0.0) -> float:
    return free_distance_m(path, progress, 1.2, pose, np.array(points).reshape(-1, 2), KEEP_M)


def test_the_first_touch_is_where_the_circle_meets_the_point(path: Path) -> None:
    assert free(path, (1.0, 0.0)) == pytest.approx(1.0 - KEEP_M, abs=0.05)
    assert free(path, (1.0, 0.23)) == pytest.approx(1.0 - math.sqrt(KEEP_M**2 - 0.23**2), abs=0.05)


def test_beside_beyond_and_behind_are_free(path: Path) -> None:
    assert math.isinf(free(path, (1.0, 0.25), (1.0, -0.25)))
    assert math.isinf(free(path, (1.6, 0.0)))
    assert math.isinf(free(path, (-0.1, 0.0)))
    assert math.isinf(free(path))


def test_points_are_seen_from_the_robot(path: Path) -> None:
    turned = Pose2D(1.0, 0.0, math.pi)
    assert math.isinf(free(path, (0.8, 0.0), pose=turned, progress=1.0))
    assert free(path, (-0.8, 0.0), pose=turned, progress=1.0) == pytest.approx(0.8 - KEEP_M, abs=0.05)


def test_clearance_is_measured_from_the_edge() -> None:
    assert clearance_m(np.array([(0.3, 0.4)]), 0.22) == pytest.approx(0.28)
    assert math.isinf(clearance_m(np.empty((0, 2)), 0.22))
