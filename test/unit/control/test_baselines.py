"""DWA, MPPI and recovery in the flat world of the control tests."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from driving import EMPTY, drive
from flatland import Flatland

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.dwa import DynamicWindow
from llm_agent_ros.control.follower import FollowGoal, PathFollower, RobotInput, Status
from llm_agent_ros.control.mppi import PathIntegral
from llm_agent_ros.control.path import make_path
from llm_agent_ros.control.policy import View
from llm_agent_ros.control.recovery import MAX_ATTEMPTS, Recovering
from llm_agent_ros.control.rollouts import drive_ahead, gaps
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D

CONFIG = ControlConfig()
CORNER = [Pose2D(0, 0), Pose2D(2, 0), Pose2D(2, 2)]


@pytest.mark.parametrize('kind', [DynamicWindow, PathIntegral])
@pytest.mark.parametrize('world', [EMPTY, Flatland(((1.0, 0.45, 0.1),))])
def test_the_baselines_drive_a_corner_to_its_end(
    kind: type[DynamicWindow | PathIntegral], world: Flatland, monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr('driving.make_policy', lambda _, config: kind(config))
    run = drive(FollowGoal(CORNER, goal_tolerance_m=0.2), world=world)
    assert run.last.status is Status.SUCCEEDED
    assert run.nearest_m > 0.02
    assert run.cross_track_m(CORNER) < 0.4
    assert run.seconds < 25.0


def test_rollouts_are_arcs_and_straight_lines() -> None:
    commands = np.array([[[0.5, 0.0]] * 10, [[0.5, 1.0]] * 10])
    places = drive_ahead(commands, 0.1)
    assert places[0, -1] == pytest.approx([0.5, 0.0, 0.0])
    assert places[1, -1] == pytest.approx([0.5 * math.sin(1), 0.5 * (1 - math.cos(1)), 1.0], abs=1e-3)


def test_gaps_are_from_the_outline() -> None:
    places = np.array([[[0.0, 0.0, 0.0], [0.0, 0.0, math.pi / 2]]])
    point = np.array([[1.0, 0.0]])
    assert gaps(places, point, 0.0, 0.22)[0] == pytest.approx([0.78, 0.78])
    assert gaps(places, point, 0.3, 0.2)[0] == pytest.approx([0.7, 0.8])
    assert np.all(np.isinf(gaps(places, np.empty((0, 2)), 0.0, 0.2)))


class Standing:
    """A policy that never moves."""

    def reset(self) -> None:
        pass

    def command(self, view: View) -> Twist2D:
        return STANDSTILL


def stuck(
    points: np.ndarray, seconds: float, remembered: np.ndarray | None = None, cap_mps: float = 0.6,
    config: ControlConfig = CONFIG,
) -> list[Twist2D]:
    """Return the commands to a robot that cannot move."""
    path = make_path([Pose2D(0, 0), Pose2D(0, 3)])
    assert path is not None
    policy, commands = Recovering(Standing(), config), [STANDSTILL]
    known = np.empty((0, 2)) if remembered is None else remembered
    for _ in range(round(seconds / 0.1)):
        view = View(Pose2D(0, 0, 0), STANDSTILL, commands[-1], path, 0.0, points, cap_mps, 0.1, known)
        commands.append(policy.command(view))
    return commands


def test_a_stuck_robot_makes_room_with_another_move_each_time_and_gives_up_after_some_attempts() -> None:
    commands = stuck(np.array([[0.3, 0.0]]), 120.0)
    assert all(c == STANDSTILL for c in commands[:15])
    assert min(c.linear_mps for c in commands) < -0.1
    assert all(c == STANDSTILL for c in commands[-200:])
    starts = sum(a == STANDSTILL and b != STANDSTILL for a, b in pairwise(commands))
    assert 2 <= starts <= MAX_ATTEMPTS


def test_what_was_seen_behind_keeps_a_stuck_robot_from_backing_off() -> None:
    free = stuck(np.array([[0.3, 0.0]]), 4.0)
    assert min(c.linear_mps for c in free) < -0.1
    shut = stuck(np.array([[0.3, 0.0]]), 4.0, remembered=np.array([[-0.3, 0.1], [-0.3, -0.1]]))
    assert min(c.linear_mps for c in shut) > -0.05 and any(c.angular_radps != 0.0 for c in shut)


def test_a_robot_that_is_told_to_wait_is_not_stuck() -> None:
    commands = stuck(np.array([[0.3, 0.0]]), 30.0, cap_mps=0.0)
    assert all(c == STANDSTILL for c in commands)


@pytest.mark.parametrize(('cap_mps', 'config'), [(0.05, CONFIG), (0.6, replace(CONFIG, max_speed_mps=0.05))])
def test_a_move_keeps_to_what_the_robot_may_drive_and_is_another_one_each_time(
    cap_mps: float, config: ControlConfig,
) -> None:
    commands = stuck(np.array([[0.3, 0.0]]), 38.0, cap_mps=cap_mps, config=config)
    assert max(abs(c.linear_mps) for c in commands) == pytest.approx(0.05)
    steady = [a for a, b in pairwise(commands) if a == b != STANDSTILL]
    moves = [a for k, a in enumerate(steady) if k == 0 or steady[k - 1] != a]
    assert len(set(moves)) == len(moves) > 5


def test_a_robot_that_may_hardly_drive_makes_no_moves() -> None:
    assert all(c == STANDSTILL for c in stuck(np.array([[0.3, 0.0]]), 10.0, config=replace(CONFIG, max_speed_mps=0.01)))


@pytest.mark.parametrize(('cap_mps', 'later_mps'), [(0.1, 0.1), (0.0, 0.0)])
def test_a_move_slows_down_and_ends_with_what_the_robot_may_drive(cap_mps: float, later_mps: float) -> None:
    path = make_path([Pose2D(0, 0), Pose2D(3, 0)])
    assert path is not None
    policy, command, before = Recovering(Standing(), CONFIG), STANDSTILL, STANDSTILL
    for step in range(28):
        cap = 0.6 if step < 22 else cap_mps
        view = View(Pose2D(0, 0, 0), STANDSTILL, command, path, 0.0, np.empty((0, 2)), cap, 0.1)
        command = policy.command(view)
        before = command if step < 22 else before
    assert abs(before.linear_mps) == pytest.approx(0.25)
    assert abs(command.linear_mps) == pytest.approx(later_mps)
    # on the same arc
    assert command.angular_radps == pytest.approx(before.angular_radps * later_mps / 0.25)


@pytest.mark.parametrize('reverse', [False, True])
def test_a_move_ends_before_an_obstacle_that_appears(reverse: bool) -> None:
    poses = [Pose2D(0, 0), Pose2D(-3.0 if reverse else 3.0, 0)]
    config = replace(CONFIG, blocked_timeout_sec=60.0)
    follower = PathFollower(FollowGoal(poses, reverse=reverse), Recovering(Standing(), config), config)
    free, near = np.empty((0, 2)), np.array([[-0.5 if reverse else 0.5, 0.0]])
    for step in range(45):
        output = follower.step(RobotInput(0.1 * step, poses[0], STANDSTILL, near if step > 22 else free, 0.0, 0.0))
        if step == 22:
            assert output.status is Status.DRIVING and abs(output.command.linear_mps) == pytest.approx(0.25)
        if step > 25:
            assert output.status is Status.WAITING and output.command == STANDSTILL


def test_a_robot_that_gets_on_is_left_alone() -> None:
    path = make_path([Pose2D(0, 0), Pose2D(5, 0)])
    assert path is not None
    policy = Recovering(Standing(), CONFIG)
    for step in range(200):
        view = View(Pose2D(0.01 * step, 0, 0), Twist2D(0.1), STANDSTILL, path, 0.01 * step, np.empty((0, 2)), 0.6, 0.1)
        assert policy.command(view) == STANDSTILL
