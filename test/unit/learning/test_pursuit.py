"""The compiled pursuit and paths give the numbers of the ones that run on the robot."""

from __future__ import annotations

import math

import numpy as np
import pytest

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import change_speed
from llm_agent_ros.control.path import Path, make_path
from llm_agent_ros.control.policy import View
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.geometry import Point2D, Pose2D, Twist2D
from llm_agent_ros.learning.paths import Paths
from llm_agent_ros.learning.pursuit import change_speeds, pursue, settings_row
from llm_agent_ros.learning.robots import FAST

FAR_M = (0.3, 0.6, 1.0, 1.6, 2.5)


def random_path(rng: np.random.Generator) -> Path:
    corners = np.cumsum(rng.uniform(-1.0, 1.5, (int(rng.integers(2, 8)), 2)), axis=0)
    path = make_path([Pose2D(float(x), float(y)) for x, y in corners])
    assert path is not None
    return path


def test_progress_and_points_ahead_are_those_of_the_controllers_path() -> None:
    rng = np.random.default_rng(1)
    for _ in range(40):
        path, paths = random_path(rng), Paths.room_for(1)
        paths.put(0, path)
        progress = 0.0
        for _ in range(30):
            at = path.at(progress + rng.uniform(0.0, 0.3))
            point = Point2D(at.x + rng.normal(0, 0.1), at.y + rng.normal(0, 0.1))
            progress, off = path.advance(progress, point)
            paths.advance(np.array([[point.x, point.y, 0.0]]))
            assert paths.progress_m[0] == pytest.approx(progress, abs=1e-9)
            assert paths.off_m[0] == pytest.approx(off, abs=1e-9)
            ahead = [(p.x, p.y) for p in (path.at(progress + far) for far in FAR_M)]
            np.testing.assert_allclose(paths.ahead(FAR_M)[0], ahead, atol=1e-9)
        assert paths.left_m[0] == pytest.approx(path.length_m - progress)


def test_going_back_lowers_the_place_but_not_the_progress() -> None:
    path = make_path([Pose2D(0, 0), Pose2D(5, 0)])
    assert path is not None
    paths = Paths.room_for(1)
    paths.put(0, path)
    for x in np.arange(0.0, 2.0, 0.1):
        paths.advance(np.array([[x, 0.0, 0.0]]))
    back = np.array([[1.6, 0.0, 0.0]])
    paths.advance(back)
    assert paths.progress_m[0] == pytest.approx(1.9, abs=0.03)
    assert paths.place_m(back)[0] == pytest.approx(1.6, abs=0.03)


@pytest.mark.parametrize('config', [ControlConfig(), FAST.config])
def test_the_compiled_pursuit_is_the_controllers_pursuit(config: ControlConfig) -> None:
    rng = np.random.default_rng(2)
    angles = -math.pi + (np.arange(60) + 0.5) * 2.0 * math.pi / 60
    turns = drives = 0
    for _ in range(150):
        path, paths = random_path(rng), Paths.room_for(1)
        paths.put(0, path)
        policy = RegulatedPursuit(config)
        turning, started = np.zeros(1, np.bool_), np.zeros(1, np.bool_)
        for _ in range(4):
            progress = float(rng.uniform(0.0, path.length_m))
            at = path.at(progress)
            pose = Pose2D(at.x + rng.normal(0, 0.08), at.y + rng.normal(0, 0.08), float(rng.uniform(-3.1, 3.1)))
            paths.progress_m[0] = progress
            ranges = np.where(rng.random(60) < 0.5, rng.uniform(0.2, 4.0, 60), np.inf)
            seen = np.isfinite(ranges)
            points = np.column_stack((ranges * np.cos(angles), ranges * np.sin(angles)))[seen]
            previous = Twist2D(float(rng.uniform(0, config.max_speed_mps)), float(rng.uniform(-1, 1)))
            view = View(pose, previous, previous, path, progress, points, config.max_speed_mps, 0.1)
            expected = policy.target(view)
            found = pursue(
                paths, settings_row(config)[None], np.array([[pose.x, pose.y, pose.yaw_rad]]),
                np.array([[previous.linear_mps, previous.angular_radps]]), angles, ranges[None], turning, started)
            assert found[0] == pytest.approx([expected.linear_mps, expected.angular_radps], abs=1e-9)
            turns += expected.linear_mps == 0.0
            drives += expected.linear_mps > 0.0
    assert turns > 50 and drives > 50


def test_speed_changes_are_those_of_the_controller() -> None:
    rng = np.random.default_rng(3)
    config = ControlConfig()
    for _ in range(200):
        a, b = rng.uniform(-1, 1, (2, 2))
        expected = change_speed(Twist2D(*a), Twist2D(*b), 0.1, config)
        found = change_speeds(a[None], b[None], 0.1, settings_row(config)[None])[0]
        assert found == pytest.approx([expected.linear_mps, expected.angular_radps])
