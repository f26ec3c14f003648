"""The controller on real topics, driving a simple kinematic robot."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import rclpy
import yaml
from action_msgs.msg import GoalStatus
from controller_rig import Robot, Setup, begin
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D
from llm_agent_ros.nodes.controller import Controller, ControllerParams
from llm_agent_ros.ros.executor import make_executor

pytestmark = pytest.mark.nodes


@pytest.fixture
def setup(request: pytest.FixtureRequest) -> Iterator[Setup]:
    arguments = ['--ros-args', '-r', '__ns:=/control', *getattr(request, 'param', [])]
    rclpy.init(args=arguments)
    result = Setup(
        Robot('enable_stamped_cmd_vel:=false' not in arguments), Controller(), make_executor(actions=True)
    )
    try:
        begin(result)
        yield result
    finally:
        result.node.stop_for_good()
        result.executor.shutdown()
        result.node.destroy_node()
        result.robot.destroy_node()
        rclpy.shutdown()


@pytest.mark.parametrize('setup', [[], ['-p', 'enable_stamped_cmd_vel:=false']], indirect=True)
def test_a_path_is_driven_with_feedback_and_ends_at_rest(setup: Setup) -> None:
    drive = setup.follow(Pose2D(0, 0), Pose2D(1.0, 0, 0.8), use_goal_yaw=True)
    setup.until(lambda: drive.handle.status == GoalStatus.STATUS_EXECUTING)
    assert drive.wait() == (GoalStatus.STATUS_SUCCEEDED, ErrorCode.OK, 'Arrived.')
    setup.until(lambda: setup.robot.twist == STANDSTILL)
    assert setup.robot.pose.distance_to(Pose2D(1, 0)) < 0.1
    assert abs(setup.robot.pose.yaw_rad - 0.8) < 0.15
    feedback = setup.robot.feedback
    assert feedback[0].distance_left_m > 0.9 and feedback[-1].distance_left_m < 0.05
    assert max(f.speed_mps for f in feedback) > 0.3 and feedback[0].clearance_m == pytest.approx(4.78, abs=0.01)
    assert feedback[0].time_left_sec > 1.0


def test_without_a_goal_nothing_is_commanded(setup: Setup) -> None:
    setup.spin_for(0.5)
    assert setup.robot.heard == []
    setup.follow(Pose2D(0, 0), Pose2D(0.3, 0)).wait()
    setup.spin_for(0.1)
    count = len(setup.robot.heard)
    setup.spin_for(0.5)
    assert len(setup.robot.heard) == count and setup.robot.heard[-1][1] == STANDSTILL


def test_cancel_is_a_zero_at_once_and_a_canceled_result(setup: Setup) -> None:
    delays = []
    for _ in range(3):
        drive = setup.follow(setup.robot.pose, Pose2D(30.0, 0))
        setup.until(lambda: setup.robot.twist.linear_mps > 0.5)
        drive.handle.cancel_goal_async()
        delays.append(setup.until(lambda: setup.robot.twist == STANDSTILL))
        assert drive.wait(1.0) == (GoalStatus.STATUS_CANCELED, ErrorCode.CANCELED, 'Canceled.')
        setup.spin_for(0.2)
        assert setup.robot.twist == STANDSTILL
    assert sorted(delays)[1] < 0.1, delays


def test_a_new_goal_takes_over_without_a_stop(setup: Setup) -> None:
    first = setup.follow(Pose2D(0, 0), Pose2D(30.0, 0))
    setup.until(lambda: setup.robot.twist.linear_mps > 0.5)
    count = len(setup.robot.heard)
    second = setup.follow(setup.robot.pose, Pose2D(setup.robot.pose.x + 1.0, 0))
    status, code, message = first.wait()
    assert (status, code) == (GoalStatus.STATUS_ABORTED, ErrorCode.CANCELED) and 'new path' in message
    assert all(twist.linear_mps > 0.4 for _, twist in setup.robot.heard[count:count + 5])
    assert second.wait()[0] == GoalStatus.STATUS_SUCCEEDED


@pytest.mark.parametrize(
    ('poses', 'options', 'code', 'words'),
    [
        ((), {}, ErrorCode.INVALID_PATH, 'no poses'),
        ((Pose2D(0, 0), Pose2D(math.nan, 0)), {}, ErrorCode.INVALID_PATH, 'not finite'),
        ((Pose2D(0, 0), Pose2D(1, 0)), {'frame': 'moon'}, ErrorCode.INVALID_PATH, "'moon'"),
        ((Pose2D(0, 0), Pose2D(1, 0)), {'policy': 'telepathy'}, ErrorCode.INVALID_PARAMETER, 'pursuit'),
        ((Pose2D(3, 0), Pose2D(4, 0)), {}, ErrorCode.OFF_PATH, 'beside'),
    ],
)
def test_a_goal_that_cannot_be_driven_says_why_and_moves_nothing(
    setup: Setup, poses: tuple[Pose2D, ...], options: dict[str, str], code: ErrorCode, words: str
) -> None:
    status, got, message = setup.follow(*poses, **options).wait()
    assert (status, got) == (GoalStatus.STATUS_ABORTED, code) and words in message
    assert all(twist == STANDSTILL for _, twist in setup.robot.heard)


def test_a_blocked_path_is_a_typed_error(setup: Setup) -> None:
    setup.robot.ranges = [5.0] * 175 + [0.7] * 10 + [5.0] * 175
    status, code, _ = setup.follow(Pose2D(0, 0), Pose2D(3, 0)).wait()
    assert (status, code) == (GoalStatus.STATUS_ABORTED, ErrorCode.PATH_BLOCKED)
    setup.until(lambda: setup.robot.twist == STANDSTILL)


@pytest.mark.parametrize('ranges', [None, [math.nan] * 360])
def test_a_lidar_that_says_nothing_stops_and_is_a_typed_error(setup: Setup, ranges: list[float] | None) -> None:
    drive = setup.follow(Pose2D(0, 0), Pose2D(30, 0))
    setup.until(lambda: setup.robot.twist.linear_mps > 0.3)
    setup.robot.ranges = ranges
    assert setup.until(lambda: setup.robot.twist == STANDSTILL) < 1.0
    assert drive.wait()[1] == ErrorCode.STALE_SENSOR


@pytest.mark.parametrize('setup', [['-p', 'progress_timeout_sec:=1.0']], indirect=True)
def test_a_robot_that_is_held_is_a_typed_error(setup: Setup) -> None:
    setup.robot.stuck = True
    assert setup.follow(Pose2D(0, 0), Pose2D(3, 0)).wait()[1] == ErrorCode.NO_PROGRESS


def test_a_stuck_robot_tries_a_slow_move_before_it_gives_up(setup: Setup) -> None:
    setup.robot.stuck = True
    drive = setup.follow(Pose2D(0, 0), Pose2D(3, 0))
    setup.until(lambda: setup.robot.twist.linear_mps > 0.5)
    setup.until(lambda: 0.1 < abs(setup.robot.twist.linear_mps) < 0.3)
    drive.handle.cancel_goal_async()
    assert drive.wait()[1] == ErrorCode.CANCELED


def test_a_drive_that_was_not_seen_to_for_a_while_ends_instead_of_going_on(setup: Setup) -> None:
    drive = setup.follow(Pose2D(0, 0), Pose2D(30, 0))
    setup.until(lambda: setup.robot.twist.linear_mps > 0.3)
    setup.node._pace._stepped_sec -= 2.0
    status, code, message = drive.wait()
    assert (status, code) == (GoalStatus.STATUS_ABORTED, ErrorCode.TIMED_OUT) and 'stood still' in message
    setup.until(lambda: setup.robot.twist == STANDSTILL)


def test_deactivation_ends_the_goal_at_rest_and_refuses_new_ones(setup: Setup) -> None:
    drive = setup.follow(Pose2D(0, 0), Pose2D(30, 0))
    setup.until(lambda: setup.robot.twist.linear_mps > 0.3)
    setup.node.trigger_deactivate()
    setup.until(lambda: setup.robot.twist == STANDSTILL)
    assert drive.wait()[:2] == (GoalStatus.STATUS_ABORTED, ErrorCode.CANCELED)
    assert not setup.request(Pose2D(0, 0), Pose2D(1, 0)).accepted
    setup.node.trigger_activate()
    assert setup.follow(setup.robot.pose, Pose2D(setup.robot.pose.x + 0.3, 0)).wait()[1] == ErrorCode.OK


def test_diagnostics_tell_period_and_compute_time(setup: Setup) -> None:
    setup.follow(Pose2D(0, 0), Pose2D(1.0, 0)).wait()
    setup.until(lambda: len(setup.robot.diagnostics) >= 2)
    status = setup.robot.diagnostics[-1].status[0]
    values = {pair.key: float(pair.value) for pair in status.values}
    assert status.name == 'controller'
    assert 40.0 < values['control_period_p50_ms'] < 60.0
    assert values['control_period_p50_ms'] <= values['control_period_p99_ms'] <= values['control_period_max_ms']
    assert 0.0 < values['compute_time_p99_ms'] < 50.0
    assert 0.0 < values['processor_time_total_p50_ms'] <= values['compute_time_total_p50_ms'] + 0.5
    assert values['control_period_total_count'] >= values['control_period_count'] > 20


def test_parameters_out_of_range_are_refused(setup: Setup) -> None:
    for name, value in (('max_speed_mps', 50.0), ('policy', 'telepathy'), ('rate_hz', 0.0)):
        assert not setup.node.set_parameters([Parameter(name, value=value)])[0].successful


def test_the_shipped_configuration_holds_every_parameter_at_its_default() -> None:
    path = Path(__file__).parents[2] / 'config' / 'controller.yaml'
    assert yaml.safe_load(path.read_text())['/**']['ros__parameters'] == dataclasses.asdict(ControllerParams())


def write_policy(folder: Path, v: float, w: float) -> None:
    from llm_agent_ros.control.network import Actor, Head
    from llm_agent_ros.control.observation import SIZE

    bias = np.array([v, w], np.float32)
    actor = Actor(Mode.RESIDUAL, 0.3, Head.CLIP, 'tanh', (np.zeros((2, SIZE), np.float32),), (bias,), {})
    actor.save(folder / 'residual.npz')


def reconfigure(setup: Setup, folder: Path) -> None:
    setup.node.trigger_deactivate()
    setup.node.trigger_cleanup()
    setup.node.set_parameters([Parameter('policy_folder', value=str(folder))])
    assert setup.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
    assert setup.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
    setup.until(setup.robot.action.server_is_ready)
    setup.spin_for(0.5)


def test_a_trained_policy_from_a_folder_drives_to_the_end(setup: Setup, tmp_path: Path) -> None:
    write_policy(tmp_path, -1.0, 0.0)
    reconfigure(setup, tmp_path)
    drive = setup.follow(Pose2D(0, 0), Pose2D(1.5, 0), policy='residual')
    assert drive.wait(30.0) == (GoalStatus.STATUS_SUCCEEDED, ErrorCode.OK, 'Arrived.')
    fastest = max(twist.linear_mps for _, twist in setup.robot.heard)
    # The residual takes 0.3 of 0.6 m/s off the cruising speed; towards the end of the path it fades.
    assert 0.3 < fastest < 0.5


def test_a_trained_policy_that_is_missing_is_a_typed_error(setup: Setup) -> None:
    status, code, message = setup.follow(Pose2D(0, 0), Pose2D(1.5, 0), policy='rl').wait()
    assert (status, code) == (GoalStatus.STATUS_ABORTED, ErrorCode.INVALID_PARAMETER)
    assert 'cannot be read' in message


def test_a_trained_policy_that_was_cut_off_is_a_typed_error_and_the_next_goal_is_driven(
    setup: Setup, tmp_path: Path,
) -> None:
    write_policy(tmp_path, 0.0, 0.0)
    (tmp_path / 'rl.npz').write_bytes((tmp_path / 'residual.npz').read_bytes()[:500])
    reconfigure(setup, tmp_path)
    status, code, message = setup.follow(Pose2D(0, 0), Pose2D(1.5, 0), policy='rl').wait()
    assert (status, code) == (GoalStatus.STATUS_ABORTED, ErrorCode.INVALID_PARAMETER)
    assert 'cannot be read' in message and 'pursuit' in message
    assert setup.follow(Pose2D(0, 0), Pose2D(0.3, 0)).wait()[1] == ErrorCode.OK


def test_a_folder_without_the_policy_is_told_before_anything_drives(setup: Setup, tmp_path: Path) -> None:
    setup.node.trigger_deactivate()
    setup.node.trigger_cleanup()
    setup.node.set_parameters([Parameter('policy_folder', value=str(tmp_path))])
    assert setup.node.trigger_configure() == TransitionCallbackReturn.FAILURE
    write_policy(tmp_path, 0.0, 0.0)
    assert setup.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
