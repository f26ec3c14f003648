"""The safety gate on real topics."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import rclpy
import yaml
from gate_rig import GO, Bench, Setup, begin, build, tear_down
from lifecycle_msgs.msg import Transition
from lifecycle_msgs.srv import ChangeState
from rclpy.client import Client
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from rclpy.task import Future
from std_msgs.msg import Empty

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Twist2D
from llm_agent_ros.nodes.safety_gate import SafetyGateParams
from llm_agent_ros.ros import qos
from llm_agent_ros.ros.executor import make_executor

pytestmark = pytest.mark.nodes


@pytest.fixture
def setup(request: pytest.FixtureRequest) -> Iterator[Setup]:
    result = build('gate', **getattr(request, 'param', {}))
    try:
        begin(result)
        yield result
    finally:
        tear_down(result)


@pytest.mark.parametrize('setup', [{'stamped': True}, {'stamped': False}], indirect=True)
def test_commands_pass_stamped_or_not(setup: Setup) -> None:
    setup.drive()
    assert setup.bench.state == (SafetyState.CLEAR, 0)


def test_stop_reaches_cmd_vel_at_once_and_again_after_each_reset(setup: Setup) -> None:
    delays = []
    for _ in range(5):
        setup.drive()
        setup.bench.stop.publish(Empty())
        delays.append(setup.until(lambda: setup.bench.twist == STANDSTILL))
        setup.until(lambda: setup.bench.state == (SafetyState.LATCHED, ErrorCode.STOPPED))
        assert not setup.call_reset().success
        setup.bench.command = None
        time_up = time.monotonic() + 0.6
        setup.until(lambda end=time_up: time.monotonic() > end)
        assert setup.bench.twist == STANDSTILL
        answer = setup.call_reset()
        assert answer.success, answer.message
        setup.until(lambda: setup.bench.state == (SafetyState.CLEAR, 0))
    assert sorted(delays)[-2] < 0.1, delays


def test_commands_that_cease_stop_the_robot_within_a_quarter_second(setup: Setup) -> None:
    delays = []
    for _ in range(3):
        setup.drive()
        setup.bench.command = None
        delays.append(setup.until(lambda: setup.bench.twist == STANDSTILL))
        setup.until(lambda: setup.bench.state == (SafetyState.STOPPED, ErrorCode.TIMED_OUT))
    assert sorted(delays)[1] < 0.25, delays


@pytest.mark.parametrize('setup', [{'sim_time': True}], indirect=True)
def test_a_frozen_clock_stops_the_robot_though_commands_keep_coming(setup: Setup) -> None:
    setup.drive()
    setup.bench.clock_runs = False
    assert setup.until(lambda: setup.bench.twist == STANDSTILL) < 0.5
    setup.until(lambda: setup.bench.state == (SafetyState.STOPPED, ErrorCode.STALE_SENSOR))
    setup.bench.clock_runs = True
    setup.until(lambda: setup.bench.twist == GO)


def test_a_scan_of_nan_stops_and_a_good_one_releases(setup: Setup) -> None:
    setup.drive()
    setup.bench.ranges = [math.nan] * 360
    setup.until(lambda: setup.bench.twist == STANDSTILL)
    setup.until(lambda: setup.bench.state == (SafetyState.STOPPED, ErrorCode.NOT_FINITE))
    setup.bench.ranges = [5.0] * 360
    setup.until(lambda: setup.bench.twist == GO)


def test_a_silent_lidar_stops(setup: Setup) -> None:
    setup.drive()
    setup.bench.ranges = None
    setup.until(lambda: setup.bench.twist == STANDSTILL)
    setup.until(lambda: setup.bench.state == (SafetyState.STOPPED, ErrorCode.STALE_SENSOR))


def test_a_command_of_nan_stops(setup: Setup) -> None:
    setup.drive()
    setup.bench.command = Twist2D(math.nan, 0.0)
    setup.until(lambda: setup.bench.twist == STANDSTILL)
    setup.until(lambda: setup.bench.state == (SafetyState.STOPPED, ErrorCode.NOT_FINITE))


@pytest.mark.parametrize(('field', 'frame'), [('command_frame', 'odom'), ('scan_frame', 'rear_scan')])
def test_a_wrong_frame_stops_with_a_reason(setup: Setup, field: str, frame: str) -> None:
    setup.drive()
    setattr(setup.bench, field, frame)
    setup.until(lambda: setup.bench.twist == STANDSTILL)
    setup.until(lambda: setup.bench.state == (SafetyState.STOPPED, ErrorCode.INVALID_PARAMETER))
    assert repr(frame) in setup.bench.states[-1].message


def test_deactivation_publishes_a_zero_and_ends_all_motion(setup: Setup) -> None:
    setup.drive()
    assert setup.gate.trigger_deactivate() == TransitionCallbackReturn.SUCCESS
    setup.until(lambda: setup.bench.twist == STANDSTILL)
    count, end = len(setup.bench.heard), time.monotonic() + 0.5
    setup.until(lambda: time.monotonic() > end)
    assert len(setup.bench.heard) == count
    assert not setup.call_reset().success


def test_activation_moves_nothing_until_what_is_commanded_has_ceased(setup: Setup) -> None:
    setup.drive()
    setup.gate.trigger_deactivate()
    setup.until(lambda: setup.bench.twist == STANDSTILL)
    setup.bench.heard.clear()
    assert setup.gate.trigger_activate() == TransitionCallbackReturn.SUCCESS
    setup.until(lambda: len(setup.bench.heard) > 3)
    setup.until(lambda: setup.bench.state == (SafetyState.STOPPED, ErrorCode.STOPPED))
    assert 'was activated' in setup.bench.states[-1].message
    assert all(twist == STANDSTILL for _, twist in setup.bench.heard)
    setup.bench.command = STANDSTILL
    setup.until(lambda: setup.bench.state == (SafetyState.CLEAR, ErrorCode.OK))
    setup.drive()


def test_a_best_effort_stop_latches(setup: Setup) -> None:
    setup.drive()
    publisher = setup.bench.create_publisher(Empty, 'stop', qos.EVENT_UNRELIABLE)
    setup.until(lambda: publisher.get_subscription_count() == 1)
    publisher.publish(Empty())
    setup.until(lambda: setup.bench.state == (SafetyState.LATCHED, ErrorCode.STOPPED))
    assert setup.bench.twist == STANDSTILL


def test_a_latch_outlives_deactivation_and_a_new_configuration(setup: Setup) -> None:
    setup.bench.stop.publish(Empty())
    setup.until(lambda: setup.bench.state == (SafetyState.LATCHED, ErrorCode.STOPPED))
    setup.gate.trigger_deactivate()
    setup.gate.trigger_cleanup()
    setup.gate.trigger_configure()
    setup.gate.trigger_activate()
    setup.bench.command = GO
    count = len(setup.bench.heard)
    setup.until(lambda: len(setup.bench.heard) > count + 3)
    assert setup.bench.twist == STANDSTILL
    setup.until(lambda: setup.bench.state == (SafetyState.LATCHED, ErrorCode.STOPPED))


def test_at_rest_zeros_keep_coming_but_seldom(setup: Setup) -> None:
    end = time.monotonic() + 1.5
    setup.until(lambda: time.monotonic() > end)
    recent = [at for at, _ in setup.bench.heard if at > end - 1.2]
    assert 3 <= len(recent) <= 8
    assert all(twist == STANDSTILL for _, twist in setup.bench.heard)
    assert max(b - a for a, b in pairwise(recent)) < 0.45


def test_the_gate_is_the_only_publisher_of_cmd_vel(setup: Setup) -> None:
    names = [info.node_name for info in setup.bench.get_publishers_info_by_topic('/gate/cmd_vel')]
    assert names == ['safety_gate']


def test_parameters_out_of_range_are_refused(setup: Setup) -> None:
    for name, value in (('max_speed_mps', 50.0), ('command_timeout_sec', 10.0), ('margin_m', -1.0)):
        assert not setup.gate.set_parameters([Parameter(name, value=value)])[0].successful


def test_parameters_change_only_while_the_gate_is_not_configured(setup: Setup) -> None:
    (refused,) = setup.gate.set_parameters([Parameter('max_speed_mps', value=0.1)])
    assert not refused.successful and 'lifecycle' in refused.reason and '/gate/safety_gate' in refused.reason
    assert setup.gate.get_parameter('max_speed_mps').value == setup.gate.params.max_speed_mps == 0.7
    assert setup.gate.set_parameters([Parameter('max_speed_mps', value=0.7)])[0].successful  # as it is
    setup.gate.trigger_deactivate()
    assert not setup.gate.set_parameters([Parameter('max_speed_mps', value=0.1)])[0].successful
    setup.gate.trigger_cleanup()
    assert setup.gate.set_parameters([Parameter('max_speed_mps', value=0.1)])[0].successful
    begin(setup)
    assert setup.gate.params.max_speed_mps == 0.1


def test_the_shipped_configuration_holds_every_parameter_at_its_default() -> None:
    path = Path(__file__).parents[2] / 'config' / 'safety_gate.yaml'
    shipped = yaml.safe_load(path.read_text())['/**']['ros__parameters']
    assert shipped == dataclasses.asdict(SafetyGateParams())


def change(setup: Setup, client: Client, transition: int) -> None:
    """Change the state of a node in another process; ask again where DDS drops the answer to a client it just met."""
    answers: list[Future] = []
    while not any(answer.done() for answer in answers):
        assert len(answers) < 4, 'the node did not answer'
        answers.append(client.call_async(ChangeState.Request(transition=Transition(id=transition))))
        with contextlib.suppress(AssertionError):
            setup.until(answers[-1].done)
    assert len(answers) > 1 or answers[0].result().success


def test_a_terminated_gate_leaves_the_robot_at_rest() -> None:
    rclpy.init(args=['--ros-args', '-r', '__ns:=/killed'])
    bench, executor = Bench(), make_executor()
    executor.add_node(bench)
    command = [sys.executable, '-m', 'llm_agent_ros.nodes.safety_gate', '--ros-args', '-r', '__ns:=/killed']
    process = subprocess.Popen(command, env=os.environ.copy())
    setup = Setup(bench, None, executor)  # type: ignore[arg-type]
    try:
        client = bench.create_client(ChangeState, 'safety_gate/change_state')
        setup.until(client.service_is_ready, 20.0)
        for transition in (Transition.TRANSITION_CONFIGURE, Transition.TRANSITION_ACTIVATE):
            change(setup, client, transition)
        bench.command = STANDSTILL  # the gate begins with that, or with silence
        setup.until(lambda: bench.states and bench.states[-1].message == '')
        setup.drive()
        process.send_signal(signal.SIGTERM)
        setup.until(lambda: bench.twist == STANDSTILL)
        setup.until(lambda: process.poll() is not None)
        assert process.returncode == 0 and bench.twist == STANDSTILL
    finally:
        process.kill()
        process.wait(5.0)
        executor.shutdown()
        bench.destroy_node()
        rclpy.shutdown()
