"""The safety gate and who publishes what it goes by: frames, and second publishers of one topic."""

from __future__ import annotations

import math
from collections.abc import Iterator

import pytest
from gate_rig import GO, Setup, begin, build, tear_down
from geometry_msgs.msg import TwistStamped
from nav_msgs.msg import Odometry
from rclpy.clock import Clock, ClockType
from rclpy.parameter import Parameter
from sensor_msgs.msg import LaserScan

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D
from llm_agent_ros.ros import qos
from llm_agent_ros.ros.publishers import PublisherWatch

pytestmark = pytest.mark.nodes
REFUSED = (SafetyState.STOPPED, ErrorCode.INVALID_PARAMETER)


@pytest.fixture
def setup() -> Iterator[Setup]:
    result = build('gate_sources')
    try:
        begin(result)
        yield result
    finally:
        tear_down(result)


def assert_refused(setup: Setup, *words: str) -> None:
    setup.until(lambda: setup.bench.twist == STANDSTILL)
    setup.until(lambda: setup.bench.state == REFUSED)
    assert all(word in setup.bench.states[-1].message for word in words), setup.bench.states[-1].message


@pytest.mark.parametrize('frames', [('map', 'base_link'), ('odom', 'camera_link'), ('', '')])
def test_odometry_whose_frames_change_stops_the_robot(setup: Setup, frames: tuple[str, str]) -> None:
    setup.drive()
    setup.bench.odometry_frames = frames
    assert_refused(setup, *map(repr, frames))
    setup.bench.odometry_frames = ('odom', 'base_link')
    setup.until(lambda: setup.bench.twist == GO)


def test_odometry_in_other_frames_than_were_set_is_refused(setup: Setup) -> None:
    setup.gate.trigger_deactivate()
    setup.gate.trigger_cleanup()
    setup.gate.set_parameters([Parameter('odom_frame', value='odom'), Parameter('base_frame', value='base_footprint')])
    setup.gate.trigger_configure()
    setup.gate.trigger_activate()
    setup.until(lambda: not setup.gate._gate.is_waiting)
    setup.bench.command = GO
    setup.until(lambda: setup.bench.state == REFUSED)
    assert "'base_footprint'" in setup.bench.states[-1].message
    assert all(twist == STANDSTILL for _, twist in setup.bench.heard)
    setup.bench.odometry_frames = ('odom', 'base_footprint')
    setup.until(lambda: setup.bench.twist == GO)


def test_a_second_odometry_that_says_otherwise_stops_the_robot(setup: Setup) -> None:
    bench = setup.bench
    second = bench.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
    setup.drive()
    timer = bench.create_timer(
        0.05, lambda: second.publish(bench.odometry(Pose2D(0.3, 0.1))), clock=Clock(clock_type=ClockType.STEADY_TIME)
    )
    assert_refused(setup, 'odometry', 'took turns')
    bench.destroy_timer(timer)
    setup.until(lambda: bench.twist == GO)


def test_a_second_lidar_of_the_same_frame_stops_the_robot(setup: Setup) -> None:
    bench = setup.bench
    second = bench.create_publisher(LaserScan, 'scan', qos.SENSOR_OUT)
    setup.drive()
    bench.create_timer(
        0.1, lambda: second.publish(bench.scan([2.0] * 180 + [math.inf] * 180)),
        clock=Clock(clock_type=ClockType.STEADY_TIME),
    )
    assert_refused(setup, 'scan', 'took turns')


@pytest.mark.parametrize(('topic', 'kind'), [('odom', Odometry), ('scan', LaserScan), ('cmd_vel', TwistStamped)])
def test_a_second_publisher_is_named_once_though_it_is_silent(setup: Setup, topic: str, kind: type) -> None:
    watch, found = PublisherWatch(setup.gate, ('scan', 'odom', 'cmd_vel')), []
    assert watch.news() == []
    second = setup.bench.create_publisher(kind, topic, 10)
    setup.until(lambda: found.extend(watch.news()) or found)
    assert len(found) == 1 and f'/gate_sources/{topic} has 2 publishers' in found[0]
    assert found[0].count('/gate_sources/bench') == (1 if topic == 'cmd_vel' else 2)
    assert watch.news() == []
    setup.bench.destroy_publisher(second)
    setup.until(lambda: setup.gate.count_publishers(f'/gate_sources/{topic}') == 1)
    assert watch.news() == []


def test_the_gate_says_it_in_its_log(setup: Setup, capfd: pytest.CaptureFixture[str]) -> None:
    setup.bench.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
    said: list[str] = []
    setup.until(lambda: said.append(capfd.readouterr().err) or '/gate_sources/odom has 2 publishers' in ''.join(said))
