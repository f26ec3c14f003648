"""What a lidar with a blind part has seen stays where it is while the robot moves."""

from __future__ import annotations

import math

import numpy as np
import pytest

from llm_agent_ros.learning.memory import KEPT_M, NearMemory
from llm_agent_ros.learning.robots import FAST, HOUSE, Vehicle
from llm_agent_ros.simulation.kinematic.robot import Flaws, row

ANGLES = -math.pi + (np.arange(360) + 0.5) * math.pi / 180.0
ALL = np.array([0])


def scan_of(x: float, y: float, pose: np.ndarray) -> np.ndarray:
    """Return a scan that shows one post only, where it is in view."""
    ranges = np.full((1, 360), np.inf)
    dx, dy = x - pose[0, 0], y - pose[0, 1]
    bearing = math.remainder(math.atan2(dy, dx) - pose[0, 2], 2.0 * math.pi)
    if abs(bearing) < math.radians(135.0):
        ranges[0, int((bearing + math.pi) * 180.0 / math.pi) % 360] = math.hypot(dx, dy)
    return ranges


def driven(vehicle: Vehicle, poses: list[tuple[float, float, float]]) -> tuple[np.ndarray, np.ndarray]:
    """Return what is remembered, (K, 2), and the last pose, with a post at (0.6, 0.3)."""
    memory, params = NearMemory(1, ANGLES, 0.1), row(vehicle.model, Flaws())[None]
    memory.reset(0, np.array(poses[0]))
    for place in poses:
        pose = np.array([place])
        memory.update(ALL, params, pose, scan_of(0.6, 0.3, pose))
    found = memory.points[0]
    return found[np.isfinite(found[:, 0])], np.array(poses[-1])


def test_a_post_that_is_passed_is_remembered_behind_the_robot_where_it_stands() -> None:
    found, (x, y, yaw) = driven(FAST, [(0.05 * k, 0.0, -0.02 * k) for k in range(23)])
    assert len(found) == 1
    c, s = math.cos(yaw), math.sin(yaw)
    u, v = found[0]
    assert (x + c * u - s * v, y + s * u + c * v) == pytest.approx((0.6, 0.3), abs=0.02)
    assert u < 0.0


def test_what_is_in_view_or_far_away_is_not_remembered() -> None:
    assert len(driven(FAST, [(0.0, 0.0, 0.0)] * 3)[0]) == 0
    assert len(driven(FAST, [(0.05 * k, 0.0, 0.0) for k in range(30)])[0]) == 1
    assert len(driven(FAST, [(0.05 * k, 0.0, 0.0) for k in range(round((0.6 + KEPT_M) / 0.05) + 1)])[0]) == 0


def test_a_lidar_that_sees_all_round_needs_no_memory() -> None:
    assert len(driven(HOUSE, [(0.05 * k, 0.0, 0.0) for k in range(25)])[0]) == 0


def test_a_new_episode_knows_nothing() -> None:
    memory = NearMemory(1, ANGLES, 0.1)
    params = row(FAST.model, Flaws())[None]
    for x in (0.0, 1.0):
        pose = np.array([[x, 0.0, 0.0]])
        memory.update(ALL, params, pose, scan_of(0.6, 0.3, pose))
    assert np.any(np.isfinite(memory.points))
    memory.reset(0, np.zeros(3))
    assert not np.any(np.isfinite(memory.points))
