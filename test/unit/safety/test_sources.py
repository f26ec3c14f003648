"""Frames, and two sensors that take turns on one topic: the gate notices, says so and lets nothing move."""

from __future__ import annotations

import math

import numpy as np
import pytest
from flatland import LIDAR, Flatland, Robot
from gate_bench import GO, Bench

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.gate import GateState, SafetyGate, Verdict
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.scan import read_scan
from llm_agent_ros.safety.sources import FLICKERING_SHARE, flickering_share, outline

CLUTTER = Flatland(
    circles=tuple((1.3 * math.cos(k) + 0.02 * k * k, 1.6 * math.sin(k), 0.03) for k in range(14)),
    boxes=((-4.0, -3.0, -3.8, 3.0), (4.5, -3.0, 4.7, 3.0), (-4.0, 2.8, 4.7, 3.0), (-4.0, -3.0, 4.7, -2.8)),
)
CLEAR_AGAIN = 11  # cycles of 0.05 s until half a second is over


@pytest.fixture
def bench() -> Bench:
    return Bench()


def configured(odom_frame: str, base_frame: str) -> SafetyGate:
    return SafetyGate(GateLimits(), odometry_frames=(odom_frame, base_frame))


def assert_refused(verdict: Verdict, *words: str) -> None:
    assert (verdict.twist, verdict.state, verdict.code) == (STANDSTILL, GateState.STOPPED, ErrorCode.INVALID_PARAMETER)
    assert all(word in verdict.message for word in words), verdict.message
    assert verdict.message.count('.') == 1 and verdict.message.endswith('.')


@pytest.mark.parametrize('frames', [
    ('', ''), ('odom', ''), ('odom', 'base_link'), ('robot1/odom', 'robot1/base_footprint'), ('map', 'base_link'),
])
def test_odometry_passes_in_any_frames_that_robots_use(bench: Bench, frames: tuple[str, str]) -> None:
    bench.odometry_frames = frames
    assert bench.cycle(20).twist == GO


@pytest.mark.parametrize('other', [('map', 'base_link'), ('odom', 'camera_link'), ('odom', ''), ('', 'base_link')])
def test_odometry_whose_frames_change_in_motion_stops_until_they_are_the_first_ones_again(
    bench: Bench, other: tuple[str, str]
) -> None:
    bench.odometry_frames = ('odom', 'base_link')
    bench.cycle(20)
    bench.odometry_frames = other
    assert_refused(bench.cycle(), *map(repr, other), "'odom' and 'base_link'", 'odom_frame')
    assert bench.cycle(40).twist == STANDSTILL
    bench.odometry_frames = ('odom', 'base_link')
    assert bench.cycle(5).twist == STANDSTILL
    assert bench.cycle(CLEAR_AGAIN).state == GateState.CLEAR


def test_odometry_that_had_no_frames_may_not_get_some(bench: Bench) -> None:
    bench.cycle(5)
    bench.odometry_frames = ('odom', 'base_link')
    assert_refused(bench.cycle(), "'odom'")


@pytest.mark.parametrize(('frames', 'passes'), [
    (('odom', 'base_link'), True), (('odom', 'laser'), True), (('', 'base_link'), False), (('map', 'base_link'), False),
])
def test_odometry_must_come_in_the_frame_that_was_set(bench: Bench, frames: tuple[str, str], passes: bool) -> None:
    bench.gate, bench.odometry_frames = configured('odom', ''), frames
    verdict = bench.cycle(20)
    assert (verdict.twist == GO) == passes
    if not passes:
        assert_refused(verdict, repr(frames[0]), "'odom'")


def test_refused_odometry_does_not_name_the_frame_that_was_left_open(bench: Bench) -> None:
    bench.gate, bench.odometry_frames = configured('odom', ''), ('map', 'camera_link')
    bench.cycle(3)
    bench.odometry_frames = ('odom', 'base_link')
    assert bench.cycle(CLEAR_AGAIN).state == GateState.CLEAR


@pytest.mark.parametrize('frame', ['odom', 'robot1/map', '/world'])
def test_a_speed_in_a_frame_that_does_not_move_along_stops_even_where_it_was_set(bench: Bench, frame: str) -> None:
    bench.gate, bench.odometry_frames = configured('', frame), ('odom', frame)
    assert_refused(bench.cycle(5), repr(frame), 'does not move')


@pytest.mark.parametrize('every', [2, 3, 5])
@pytest.mark.parametrize('other', [
    Pose2D(0.0, 0.04), Pose2D(0.04, 0.0), Pose2D(0.0, 0.0, 0.1), Pose2D(0.0, 0.0, math.pi), Pose2D(3.0, 4.0, 1.0),
])
def test_two_odometries_that_drifted_apart_stop(bench: Bench, other: Pose2D, every: int) -> None:
    bench.cycle(5)
    for k in range(20):
        bench.pose = other if k % every == 0 else Pose2D(0.0, 0.0)
        verdict = bench.cycle()
    assert_refused(verdict, 'odometry', 'took turns')
    bench.pose = Pose2D(0.0, 0.0)
    assert bench.cycle(45).twist == STANDSTILL, 'the other one may be a seldom one'
    assert bench.cycle(10).state == GateState.CLEAR


@pytest.mark.parametrize('offset', [-0.01, -0.3, -5.0])
def test_odometry_stamped_before_the_one_before_it_stops(bench: Bench, offset: float) -> None:
    bench.cycle(5)
    bench.gate.on_odometry(Pose2D(0.0, 0.0), STANDSTILL, bench.now, bench.ros + offset)
    verdict = bench.cycle()
    assert (verdict.twist, verdict.code) == (STANDSTILL, ErrorCode.STALE_SENSOR)
    assert verdict.message.startswith('The stamps of the odometry run backwards')
    assert bench.cycle(CLEAR_AGAIN).state == GateState.CLEAR


@pytest.mark.parametrize('offset', [-0.01, -0.3])
def test_a_scan_stamped_before_the_one_before_it_stops(bench: Bench, offset: float) -> None:
    bench.cycle(5)
    bench.scan_stamp_offset = -0.05 + offset
    verdict = bench.cycle()
    assert (verdict.twist, verdict.code) == (STANDSTILL, ErrorCode.STALE_SENSOR)
    assert verdict.message.startswith('The stamps of the scan run backwards')


def test_a_scan_without_a_frame_is_not_that_of_a_lidar_with_one(bench: Bench) -> None:
    bench.scan_frame = 'front'
    bench.cycle(5)
    bench.scan_frame = ''
    assert_refused(bench.cycle(), "'front'")


def turning(bench: Bench, robot: Robot, lidars: tuple[float, ...], seconds: float = 3.0) -> list[Verdict]:
    """Let a robot turn in a slow curve amid clutter; lidars of these headings publish in turn, 20 scans a second."""
    bench.ranges = None
    verdicts = []
    for k in range(round(seconds / 0.05)):
        for _ in range(5):
            robot.move(Twist2D(0.1, 1.8))
        pose = robot.pose
        bench.pose, bench.twist = pose, robot.twist
        ahead = Pose2D(pose.x, pose.y, pose.yaw_rad + lidars[k % len(lidars)])
        bench.gate.on_scan(read_scan(CLUTTER.ranges(ahead), LIDAR), bench.now, bench.ros, 'laser')
        verdicts.append(bench.cycle())
    return verdicts


@pytest.mark.parametrize('lidars', [(0.0, math.pi), (0.0, 1.5), (0.0, 0.0, math.pi), (0.0, 0.0, 0.0, math.pi)])
def test_two_lidars_of_one_frame_that_look_elsewhere_stop_soon(bench: Bench, lidars: tuple[float, ...]) -> None:
    verdicts = turning(bench, Robot(Pose2D(0.0, 0.0)), lidars)
    assert_refused(verdicts[10], 'scan', 'took turns')
    assert all(verdict.twist == STANDSTILL for verdict in verdicts[10:])


def test_one_lidar_that_turns_amid_clutter_is_one(bench: Bench) -> None:
    verdicts = turning(bench, Robot(Pose2D(0.0, 0.0)), (0.0,))
    assert not any('took turns' in verdict.message for verdict in verdicts)
    poses = [Pose2D(0.01 * k, 0.0, 0.18 * k) for k in range(40)]
    outlines = [outline(CLUTTER.view(pose), pose.yaw_rad) for pose in poses]
    shares = [flickering_share(*outlines[k : k + 3]) for k in range(38)]
    assert max(shares) < 0.5 * FLICKERING_SHARE


def test_half_a_lidar_is_told_from_the_other_half(bench: Bench) -> None:
    front, rear = np.full(360, 3.0), np.full(360, 3.0)
    front[:180], rear[180:] = math.nan, math.nan
    for k in range(12):
        bench.ranges = rear if k % 2 else front
        verdict = bench.cycle()
    assert_refused(verdict, 'took turns')


def test_one_bump_in_the_floor_is_no_second_lidar(bench: Bench) -> None:
    bench.cycle(20)
    ranges, bench.ranges = bench.ranges, np.full(360, 2.0)
    bench.cycle()
    bench.ranges = ranges
    assert bench.cycle().state == GateState.CLEAR
