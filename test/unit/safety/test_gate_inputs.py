"""The gate and what it is told: stamps, frames, jumps, blind sectors and what is too close to measure."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from gate_bench import CYCLE_SEC, GO, LIDAR, Bench

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.gate import GateState, SafetyGate
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.track import MAX_BEYOND_SEC, OdometryTrack


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.mark.parametrize('offset', [-1e9, -0.6, 0.25, 3.0])
def test_odometry_stamped_by_another_clock_stops(bench: Bench, offset: float) -> None:
    bench.odometry_stamp_offset = offset
    verdict = bench.cycle(5)
    assert verdict.twist == STANDSTILL and verdict.code == ErrorCode.STALE_SENSOR
    assert verdict.message.startswith('The odometry is stamped')


@pytest.mark.parametrize('offset', [-0.1, 0.0, 0.1])
def test_odometry_stamped_a_little_apart_passes(bench: Bench, offset: float) -> None:
    bench.odometry_stamp_offset = offset
    assert bench.cycle(20).twist == GO


def test_starting_up_waits_with_a_reason_for_odometry_from_the_time_of_the_scan(bench: Bench) -> None:
    bench.pose = None
    assert bench.cycle().message == 'The odometry sends nothing.'
    ranges, bench.ranges = bench.ranges, None
    bench.cycle(5)
    bench.pose = Pose2D(0.0, 0.0)
    waiting = bench.cycle()
    assert (waiting.state, waiting.code) == (GateState.STOPPED, ErrorCode.STALE_SENSOR)
    assert waiting.message.startswith('Waiting for odometry')
    bench.ranges = ranges
    assert bench.cycle(2).state == GateState.CLEAR


@pytest.mark.parametrize(
    'pose', [Pose2D(0.0, 0.0, math.pi), Pose2D(0.0, 0.0, -0.5), Pose2D(0.4, 0.0), Pose2D(-0.3, 0.3)]
)
def test_odometry_faster_than_any_robot_is_a_jump(bench: Bench, pose: Pose2D) -> None:
    bench.cycle(10)
    bench.ranges, bench.pose = None, pose
    verdict = bench.cycle()
    assert verdict.twist == STANDSTILL and verdict.message == 'The odometry jumped.'


def test_a_blind_sector_turns_along_with_the_robot(bench: Bench) -> None:
    assert bench.ranges is not None
    bench.ranges[180 + 50 : 180 + 110] = math.nan
    assert bench.cycle(3).twist.linear_mps > 0.0
    bench.ranges, bench.command = None, Twist2D(0.0, 1.8)
    for k in range(8):
        bench.pose = Pose2D(0.0, 0.0, 0.09 * (k + 1))
        bench.cycle()
    bench.command = GO
    verdict = bench.cycle()
    assert verdict.twist.linear_mps == 0.0 and verdict.code == ErrorCode.NOT_FINITE
    bench.command = Twist2D(-0.3, 0.0)
    assert bench.cycle().twist.linear_mps < 0.0


@pytest.mark.parametrize(('frame', 'passes'), [
    ('', True), ('base_link', True), ('robot1/base_footprint', True), ('teleop_twist_joy', True),
    ('map', False), ('odom', False), ('robot1/odom', False), ('/map', False),
])
def test_a_command_in_a_frame_that_does_not_move_along_stops(bench: Bench, frame: str, passes: bool) -> None:
    bench.command_frame = frame
    verdict = bench.cycle(3)
    assert (verdict.twist != STANDSTILL) == passes
    if not passes:
        assert verdict.code == ErrorCode.INVALID_PARAMETER and repr(frame) in verdict.message


def test_scans_of_a_second_lidar_stop_until_they_cease(bench: Bench) -> None:
    bench.scan_frame = 'front'
    bench.cycle(10)
    bench.scan_frame = 'rear'
    assert bench.cycle().code == ErrorCode.INVALID_PARAMETER
    bench.scan_frame = 'front'
    verdict = bench.cycle(5)
    assert verdict.twist == STANDSTILL and "'rear'" in verdict.message
    assert bench.cycle(8).state == GateState.CLEAR
    bench.scan_frame = 'rear'
    assert bench.cycle(40).twist == STANDSTILL


def test_old_odometry_is_driven_on_before_the_robot_may_go_near(bench: Bench) -> None:
    bench.ranges = np.full(360, math.inf)
    bench.ranges[180] = 0.52
    speeds = []
    for late_sec in (0.0, 0.1):
        bench.gate = SafetyGate(GateLimits())
        bench.odometry_stamp_offset = -late_sec
        speeds.append(bench.cycle(12).twist.linear_mps)
    assert 0.0 < speeds[1] < speeds[0]


@pytest.mark.parametrize('range_min_m', [0.0, 0.01, 0.12, 0.45])
def test_what_is_too_close_ahead_blocks_the_way_ahead_at_any_speed(bench: Bench, range_min_m: float) -> None:
    assert bench.ranges is not None
    bench.geometry = replace(LIDAR, range_min_m=range_min_m)
    bench.twist = GO
    bench.cycle(20)
    bench.ranges[165:195] = -math.inf
    verdict = bench.cycle()
    assert verdict.twist == STANDSTILL and verdict.code == ErrorCode.STOPPED
    bench.command, bench.twist = Twist2D(-0.3, 0.0), STANDSTILL
    assert bench.cycle(3).twist.linear_mps < 0.0


def test_odometry_that_ceases_while_scans_go_on_stops_when_its_speed_carries_no_further(bench: Bench) -> None:
    bench.cycle(10)
    bench.pose = None
    verdicts = [bench.cycle() for _ in range(5)]
    silent_sec = [CYCLE_SEC * (k + 1) for k in range(5)]
    for since_sec, verdict in zip(silent_sec, verdicts, strict=True):
        assert (verdict.twist == STANDSTILL) == (since_sec > MAX_BEYOND_SEC + 1e-9), since_sec
    assert verdicts[-1].code == ErrorCode.STALE_SENSOR
    assert verdicts[-1].message.startswith('The odometry ends 0.25 s before the scan')


def test_a_cycle_looks_the_pose_of_the_scan_up_once(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.cycle(10)
    looked: list[float] = []
    index = OdometryTrack._index

    def counted(track: OdometryTrack, stamp_sec: float) -> int:
        looked.append(stamp_sec)
        return index(track, stamp_sec)

    monkeypatch.setattr(OdometryTrack, '_index', counted)
    assert bench.gate.step(bench.now + 0.01, bench.ros + 0.01).state == GateState.CLEAR
    assert looked == [bench.ros]
