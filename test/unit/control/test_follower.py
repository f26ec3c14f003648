from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.follower import FollowGoal, FollowOutput, PathFollower, RobotInput, Status
from llm_agent_ros.control.policy import make_policy
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D

CONFIG = ControlConfig()
STRAIGHT = (Pose2D(0, 0), Pose2D(3, 0))


def follower(
    poses: Sequence[Pose2D] = STRAIGHT, previous: Twist2D = STANDSTILL, **goal: float | bool
) -> PathFollower:
    return PathFollower(FollowGoal(poses, **goal), make_policy('pursuit', CONFIG), CONFIG, previous)  # type: ignore[arg-type]


def robot(
    now: float, pose: Pose2D | None = STRAIGHT[0], odometry_age: float = 0.0, scan_age: float = 0.0
) -> RobotInput:
    return RobotInput(now, pose, STANDSTILL, np.empty((0, 2)), odometry_age, scan_age)


def run_still(subject: PathFollower, seconds: float, **inputs: float) -> FollowOutput:
    """Step a robot that never moves."""
    for tick in range(round(seconds / 0.05)):
        output = subject.step(robot(0.05 * tick, **inputs))  # type: ignore[arg-type]
        if output.is_over:
            break
    return output


@pytest.mark.parametrize(
    'poses', [(), (Pose2D(math.nan, 0),), (Pose2D(0, 0), Pose2D(math.inf, 1)), (Pose2D(0, 0), Pose2D(1, 0, math.nan)),
              (Pose2D(0, 0), Pose2D(1e200, 0))]
)
def test_a_path_that_is_none_is_refused(poses: tuple[Pose2D, ...]) -> None:
    with pytest.raises(ControlError) as caught:
        follower(poses)
    assert caught.value.code == ErrorCode.INVALID_PATH


@pytest.mark.parametrize('tolerance', [-0.1, math.nan, math.inf])
def test_a_tolerance_without_sense_is_refused(tolerance: float) -> None:
    with pytest.raises(ControlError):
        follower(goal_tolerance_m=tolerance)


def test_an_unknown_policy_is_refused_with_the_names_there_are() -> None:
    with pytest.raises(ControlError, match='pursuit') as caught:
        make_policy('telepathy', CONFIG)
    assert caught.value.code == ErrorCode.INVALID_PARAMETER


def test_a_single_pose_elsewhere_is_refused() -> None:
    output = follower((Pose2D(2, 0),)).step(robot(0.0))
    assert output.status is Status.FAILED and output.code == ErrorCode.INVALID_PATH


@pytest.mark.parametrize(('off_m', 'tolerance_m', 'is_there'), [
    (0.45, 0.01, False), (0.06, 0.01, False), (0.04, 0.01, True), (0.09, 0.0, True), (0.12, 0.0, False),
    (0.2, 0.3, True),
])
def test_a_single_pose_is_where_the_robot_is_within_the_tolerance(
    off_m: float, tolerance_m: float, is_there: bool,
) -> None:
    output = follower((Pose2D(off_m, 0),), goal_tolerance_m=tolerance_m).step(robot(0.0))
    assert output.code == (ErrorCode.OK if is_there else ErrorCode.INVALID_PATH)


def test_a_robot_far_beside_the_path_gives_up() -> None:
    output = follower().step(robot(0.0, Pose2D(0, 0.6)))
    assert output.code == ErrorCode.OFF_PATH and output.command == STANDSTILL


@pytest.mark.parametrize(('ages', 'name'), [({'odometry_age': 0.6}, 'odometry'), ({'scan_age': 0.6}, 'lidar')])
def test_a_stale_sensor_stops_at_once_and_is_an_error_after_two_seconds(ages: dict[str, float], name: str) -> None:
    subject = follower()
    assert subject.step(robot(0.0)).command != STANDSTILL
    first = subject.step(robot(0.05, **ages))
    assert first.command == STANDSTILL and first.status is Status.WAITING and name in first.message
    assert not subject.step(robot(1.95, **ages)).is_over
    last = subject.step(robot(2.1, **ages))
    assert last.code == ErrorCode.STALE_SENSOR and name in last.message


def test_a_sensor_that_comes_back_lets_the_robot_go_on() -> None:
    subject = follower()
    for start in (0.0, 5.0):
        assert subject.step(robot(start + 0.1)).status is Status.DRIVING
        assert subject.step(robot(start + 1.0, scan_age=1.0)).status is Status.WAITING
        assert subject.step(robot(start + 2.0, scan_age=0.0)).status is Status.DRIVING


def test_no_odometry_at_all_is_stale() -> None:
    assert run_still(follower(), 3.0, pose=None).code == ErrorCode.STALE_SENSOR  # type: ignore[arg-type]


def test_odometry_that_gives_no_pose_is_told_from_odometry_that_is_silent() -> None:
    subject, why = follower(), "There is no transform from 'odom' to 'map'."
    lost = replace(robot(0.0, None), odometry_age_sec=math.inf, pose_trouble=why)
    assert subject.step(lost).message == why
    over = subject.step(replace(lost, now_sec=2.1))
    assert over.code == ErrorCode.STALE_SENSOR and over.message == why
    assert 'lidar' in follower().step(replace(robot(0.0, scan_age=1.0), pose_trouble=why)).message


def test_a_robot_that_does_not_move_makes_no_progress() -> None:
    output = run_still(follower(), 10.0)
    assert output.status is Status.FAILED and output.code == ErrorCode.NO_PROGRESS


def test_a_robot_that_does_not_turn_makes_no_progress() -> None:
    output = run_still(follower((Pose2D(0, 0, 2.0),)), 10.0)
    assert output.code == ErrorCode.NO_PROGRESS


@pytest.mark.parametrize('twist', [Twist2D(0.15, 0.0), Twist2D(0.0, 0.5)])
@pytest.mark.parametrize('poses', [(Pose2D(0, 0, 0.0),), (Pose2D(-0.3, 0), Pose2D(0, 0))])
def test_a_robot_that_never_comes_to_rest_by_its_odometry_makes_no_progress(
    twist: Twist2D, poses: tuple[Pose2D, ...],
) -> None:
    subject = follower(poses, use_goal_yaw=True)
    for tick in range(600):
        output = subject.step(RobotInput(0.05 * tick, Pose2D(0, 0), twist, np.empty((0, 2)), 0.0, 0.0))
        if output.is_over:
            break
        assert output.status is not Status.TURNING or output.command == STANDSTILL
    assert output.code == ErrorCode.NO_PROGRESS and 'rest' in output.message
    assert CONFIG.progress_timeout_sec <= 0.05 * tick < CONFIG.progress_timeout_sec + 3.0


def test_a_robot_that_rolls_out_at_its_goal_has_arrived() -> None:
    subject = follower((Pose2D(0, 0, 0.0),))
    moving = RobotInput(0.0, Pose2D(0, 0), Twist2D(0.0, 0.5), np.empty((0, 2)), 0.0, 0.0)
    assert all(subject.step(replace(moving, now_sec=0.05 * k)).status is Status.TURNING for k in range(100))
    assert subject.step(robot(5.0)).status is Status.SUCCEEDED


def test_a_robot_held_within_tolerance_has_arrived() -> None:
    short = follower((Pose2D(0.0, 0), Pose2D(0.08, 0)), goal_tolerance_m=0.1)
    assert not short.step(robot(0.0)).is_over
    assert run_still(short, 3.0).status is Status.SUCCEEDED
    assert run_still(follower((Pose2D(0.0, 0), Pose2D(0.12, 0)), goal_tolerance_m=0.1), 3.0).status is Status.DRIVING


def test_a_loop_is_not_over_before_it_is_driven() -> None:
    loop = tuple(Pose2D(math.sin(t), 1.0 - math.cos(t)) for t in np.linspace(0.0, 2.0 * math.pi, 60))
    assert follower(loop).step(robot(0.0)).status is Status.DRIVING


def test_a_new_path_takes_up_the_speed_of_the_old_one() -> None:
    moving = follower(previous=Twist2D(0.5, 0.0)).step(robot(0.0)).command
    fresh = follower().step(robot(0.0)).command
    assert moving.linear_mps > 0.45 and 0.0 < fresh.linear_mps < 0.1


def test_commands_change_within_the_acceleration_limits() -> None:
    subject, last = follower((Pose2D(0, 0), Pose2D(1, 0), Pose2D(1, 1))), STANDSTILL
    for tick in range(40):
        command = subject.step(robot(0.05 * tick, Pose2D(0.02 * tick, 0.0))).command
        assert command.is_finite()
        assert abs(command.linear_mps - last.linear_mps) <= CONFIG.deceleration_mps2 * 0.05 + 1e-9
        assert abs(command.angular_radps - last.angular_radps) <= CONFIG.turn_acceleration_radps2 * 0.05 + 1e-9
        last = command
