"""The follower drives a simulated robot, which hears late and accelerates slowly, through the gate."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from driving import EMPTY, drive
from flatland import Flatland

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.follower import FollowGoal, Status
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D, wrap_angle


def line(*points: tuple[float, float]) -> list[Pose2D]:
    return [Pose2D(x, y) for x, y in points]


def arc(radius: float, start: float, end: float, x: float, y: float) -> list[tuple[float, float]]:
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in np.linspace(start, end, 40)]


PATHS = {
    'straight': line((0, 0), (4, 0)),
    'L': line((0, 0), (2, 0), (2, 2)),
    'L in small steps': line(*[(0.05 * i, 0.0) for i in range(41)], *[(2.0, 0.05 * i) for i in range(1, 41)]),
    'S': line(*arc(0.8, -math.pi / 2, 0, 0, 0.8), *arc(0.8, math.pi, math.pi / 2, 1.6, 0.8)),
    'U': line((0, 0), (2, 0), *arc(0.5, -math.pi / 2, math.pi / 2, 2, 0.5), (0, 1)),
    'U with corners': line((0, 0), (2, 0), (2, 0.6), (0, 0.6)),
    'there and back': line((0, 0), (2, 0), (0, 0.01)),
    'eight': line(*[(1.2 * math.sin(t), 0.8 * math.sin(2 * t)) for t in np.linspace(0, 2 * math.pi, 120)]),
}
STAIRS = line(*[(0.05 * (k // 2 + k % 2), 0.05 * (k // 2)) for k in range(80)])


@pytest.mark.parametrize('delay_sec', [0.02, 0.1])
@pytest.mark.parametrize('name', PATHS)
def test_a_path_is_driven_closely_to_its_end_without_weaving(name: str, delay_sec: float) -> None:
    path = PATHS[name]
    start = Pose2D(path[0].x, path[0].y, path[0].bearing_to(path[1]))
    run = drive(FollowGoal(path, goal_tolerance_m=0.05), start, delay_sec=delay_sec)
    length = sum(a.distance_to(b) for a, b in pairwise(path))
    assert run.last.status is Status.SUCCEEDED
    assert run.robot.pose.distance_to(path[-1]) < 0.06
    assert run.cross_track_m(path) < 0.12
    assert run.turn_flips() <= 4
    assert 0.9 * length < run.robot.driven_m < 1.1 * length + 0.1
    assert run.seconds < length / 0.25 + 5.0


def test_the_steps_of_an_unsmoothed_grid_path_are_driven_over() -> None:
    run = drive(FollowGoal(STAIRS), Pose2D(0, 0, math.pi / 4))
    assert run.last.status is Status.SUCCEEDED
    assert run.cross_track_m(STAIRS) < 0.12
    assert run.robot.driven_m < 3.0 and run.seconds < 10.0


@pytest.mark.parametrize('yaw', [math.pi / 2, math.pi, -2.0])
def test_a_path_that_starts_behind_is_turned_to_first(yaw: float) -> None:
    run = drive(FollowGoal(line((0, 0), (2, 0))), Pose2D(0, 0, yaw))
    assert run.last.status is Status.SUCCEEDED
    assert run.cross_track_m(PATHS['straight']) < 0.05
    turning = [p for p in run.poses if abs(wrap_angle(p.yaw_rad)) > 0.8]
    assert len(turning) > 5 and all(math.hypot(p.x, p.y) < 0.01 for p in turning)


@pytest.mark.parametrize('yaw', [0.0, 1.5, -2.5, math.pi])
def test_the_goal_heading_is_turned_to_on_the_spot(yaw: float) -> None:
    run = drive(FollowGoal([Pose2D(0, 0), Pose2D(1.5, 0, yaw)], use_goal_yaw=True, yaw_tolerance_rad=0.05))
    assert run.last.status is Status.SUCCEEDED
    assert abs(wrap_angle(run.robot.pose.yaw_rad - yaw)) < 0.06
    assert run.robot.pose.distance_to(Pose2D(1.5, 0)) < 0.1


@pytest.mark.parametrize('yaw', [1.0, -3.0, 0.2])
def test_a_single_pose_is_a_turn_on_the_spot(yaw: float) -> None:
    run = drive(FollowGoal([Pose2D(0.02, 0, yaw)]), Pose2D(0, 0))
    assert run.last.status is Status.SUCCEEDED
    assert abs(wrap_angle(run.robot.pose.yaw_rad - yaw)) < 0.12
    assert run.robot.driven_m < 0.01


def test_a_reverse_path_is_driven_backwards_facing_away() -> None:
    path = line((0, 0), (-1, 0), *arc(0.6, math.pi / 2, math.pi, -1, -0.6))
    run = drive(FollowGoal(path, reverse=True), Pose2D(0, 0, 0))
    assert run.last.status is Status.SUCCEEDED
    assert run.robot.pose.distance_to(path[-1]) < 0.1
    assert run.cross_track_m(path) < 0.12
    assert all(t.linear_mps <= 1e-9 for t in run.twists)
    assert abs(wrap_angle(run.robot.pose.yaw_rad - math.pi / 2)) < 0.4


def door(width_m: float, thickness_m: float = 0.15) -> Flatland:
    half = width_m / 2
    return Flatland(boxes=((2.0, half, 2.0 + thickness_m, 4.0), (2.0, -4.0, 2.0 + thickness_m, -half)))


@pytest.mark.parametrize('width_m', [0.9, 0.8, 0.7])
@pytest.mark.parametrize('entry_y', [0.0, 1.0, -1.5])
def test_a_door_is_passed_without_stalling_at_its_frame(width_m: float, entry_y: float) -> None:
    path = line((0, entry_y), (1.4, 0), (2.8, 0), (4, entry_y))
    run = drive(FollowGoal(path), Pose2D(0, entry_y, 0), door(width_m))
    assert run.last.status is Status.SUCCEEDED
    assert run.nearest_m > 0.05
    within = [t.linear_mps for p, t in zip(run.poses, run.twists, strict=True) if 1.7 < p.x < 2.5]
    assert min(within) > 0.15


def test_speed_falls_beside_a_wall_and_the_wall_is_not_touched() -> None:
    beside = Flatland(boxes=((-1.0, 0.35, 5.0, 0.5),))
    slow, fast = drive(FollowGoal(PATHS['straight']), world=beside), drive(FollowGoal(PATHS['straight']))
    assert slow.last.status is Status.SUCCEEDED and slow.nearest_m > 0.1
    assert max(t.linear_mps for t in slow.twists) < 0.4
    assert max(t.linear_mps for t in fast.twists) == pytest.approx(0.6)


def test_an_obstacle_on_the_path_is_waited_for_and_then_reported() -> None:
    blocked = Flatland(circles=((2.0, 0.05, 0.15),))
    run = drive(FollowGoal(PATHS['straight']), world=blocked)
    assert run.last.status is Status.FAILED and run.last.code == ErrorCode.PATH_BLOCKED
    assert 'm ahead' in run.last.message
    assert run.nearest_m > 0.1
    waiting = [o for o in run.outputs if o.status is Status.WAITING]
    assert 1.4 < 0.05 * len(waiting) < 1.8
    assert abs(waiting[-1].command.linear_mps) < 0.3


def test_without_the_gate_the_follower_stops_before_an_obstacle_by_itself() -> None:
    patient = ControlConfig(blocked_timeout_sec=20.0, progress_timeout_sec=4.0)
    run = drive(FollowGoal(PATHS['straight']), world=Flatland(((2.0, 0.0, 0.15),)), config=patient, gated=False)
    assert run.last.code == ErrorCode.NO_PROGRESS
    assert run.nearest_m > 0.15 and abs(run.robot.twist.linear_mps) < 0.02


def test_an_obstacle_beside_the_path_does_not_hold_the_robot_up() -> None:
    run = drive(FollowGoal(PATHS['straight']), world=Flatland(circles=((2.0, 0.5, 0.15),)))
    assert run.last.status is Status.SUCCEEDED


def test_a_robot_close_to_furniture_behind_it_starts_off() -> None:
    run = drive(FollowGoal(PATHS['straight']), world=Flatland(boxes=((-1.0, -1.0, -0.23, 1.0),)))
    assert run.last.status is Status.SUCCEEDED


def test_the_goal_may_stand_close_to_furniture() -> None:
    run = drive(FollowGoal(PATHS['straight']), world=Flatland(boxes=((4.3, -0.5, 5.0, 0.5),)))
    assert run.last.status is Status.SUCCEEDED
    assert run.robot.pose.distance_to(Pose2D(4, 0)) < 0.1 and run.nearest_m > 0.03


def test_feedback_falls_to_nothing() -> None:
    run = drive(FollowGoal(PATHS['L']), world=EMPTY)
    left = [o.distance_left_m for o in run.outputs]
    assert left[0] == pytest.approx(4.0, abs=0.05) and left[-1] == 0.0
    assert all(b <= a for a, b in pairwise(left))
    assert run.outputs[0].time_left_sec > run.outputs[len(left) // 2].time_left_sec > 0.0
