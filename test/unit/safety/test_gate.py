from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from gate_bench import CYCLE_SEC, GO, Bench

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.gate import GateState, SafetyGate
from llm_agent_ros.safety.limits import GateLimits


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_good_command_is_ramped_up_and_passes(bench: Bench) -> None:
    first = bench.cycle(2)
    assert first.twist.linear_mps == pytest.approx(CYCLE_SEC * 1.0)
    last = bench.cycle(15)
    assert last.twist == GO and last.state == GateState.CLEAR and last.code == ErrorCode.OK
    assert last.nearest_m == pytest.approx(8.0 - 0.22)


def test_a_command_above_the_limits_is_cut_and_said_so(bench: Bench) -> None:
    bench.command = Twist2D(7.0, 0.0)
    verdict = bench.cycle(30)
    assert verdict.twist.linear_mps == pytest.approx(0.7) and verdict.state == GateState.LIMITED


@pytest.mark.parametrize('bad', [math.nan, math.inf, -math.inf])
def test_a_command_that_is_not_finite_stops_until_a_finite_one_comes(bench: Bench, bad: float) -> None:
    bench.cycle(10)
    bench.command = Twist2D(0.3, bad)
    verdict = bench.cycle()
    assert verdict.twist == STANDSTILL and verdict.code == ErrorCode.NOT_FINITE
    bench.command = None
    assert bench.cycle().code == ErrorCode.NOT_FINITE
    bench.command = GO
    assert bench.cycle().state == GateState.CLEAR


def test_commands_that_cease_in_motion_stop_within_a_quarter_second(bench: Bench) -> None:
    bench.cycle(10)
    bench.command = None
    assert bench.cycle(4).twist != STANDSTILL
    verdict = bench.cycle()
    assert verdict.twist == STANDSTILL
    assert (verdict.state, verdict.code) == (GateState.STOPPED, ErrorCode.TIMED_OUT)


def test_commands_that_cease_at_rest_are_idleness(bench: Bench) -> None:
    bench.command = STANDSTILL
    bench.cycle(3)
    bench.command = None
    assert bench.cycle(20).state == GateState.CLEAR


def test_before_the_first_command_it_is_clear_and_still(bench: Bench) -> None:
    bench.command = None
    verdict = bench.cycle(3)
    assert (verdict.twist, verdict.state, verdict.message) == (STANDSTILL, GateState.CLEAR, 'No command yet.')


@pytest.mark.parametrize(('offset', 'passes'), [(-0.4, True), (-0.6, False), (0.1, True), (0.3, False), (-1e9, False)])
def test_stamps_are_checked_both_ways(bench: Bench, offset: float, passes: bool) -> None:
    bench.stamp_offset = offset
    verdict = bench.cycle(5)
    assert (verdict.twist != STANDSTILL) == passes
    assert verdict.code == (ErrorCode.OK if passes else ErrorCode.TIMED_OUT)


def test_a_clock_that_stands_still_stops_though_commands_keep_coming(bench: Bench) -> None:
    bench.cycle(10)
    bench.ros_rate = 0.0
    verdicts = [bench.cycle() for _ in range(6)]
    assert verdicts[3].twist != STANDSTILL and verdicts[5].twist == STANDSTILL
    assert verdicts[5].code == ErrorCode.STALE_SENSOR and 'clock' in verdicts[5].message
    bench.ros_rate = 1.0
    assert bench.cycle().state == GateState.CLEAR


@pytest.mark.parametrize('jump', [-50.0, 50.0])
def test_after_a_clock_jump_old_stamps_no_longer_count(bench: Bench, jump: float) -> None:
    bench.cycle(10)
    bench.ros += jump
    bench.stamp_offset = bench.scan_stamp_offset = -jump
    assert bench.cycle().twist == STANDSTILL
    bench.stamp_offset = bench.scan_stamp_offset = 0.0
    verdict = bench.cycle()
    if jump < 0.0:  # which two clocks that take turns would do as well
        assert verdict.twist == STANDSTILL and 'run backwards' in verdict.message
        verdict = bench.cycle(11)
    assert verdict.state == GateState.CLEAR


def test_a_lidar_that_falls_silent_stops_after_half_a_second(bench: Bench) -> None:
    bench.cycle(10)
    bench.ranges = None
    assert bench.cycle(9).twist != STANDSTILL
    verdict = bench.cycle(2)
    assert verdict.twist == STANDSTILL and verdict.code == ErrorCode.STALE_SENSOR and 'lidar' in verdict.message


def test_a_scan_with_a_stale_stamp_is_stale_however_freshly_it_came(bench: Bench) -> None:
    bench.scan_stamp_offset = -0.6
    assert bench.cycle(3).code == ErrorCode.STALE_SENSOR


@pytest.mark.parametrize('pose', [None, Pose2D(math.nan, 0.0)])
def test_odometry_that_is_missing_or_not_finite_stops(bench: Bench, pose: Pose2D | None) -> None:
    bench.cycle(10)
    bench.pose = pose
    verdict = bench.cycle(11)
    assert verdict.twist == STANDSTILL and verdict.code == ErrorCode.STALE_SENSOR and 'odometry' in verdict.message


def test_odometry_that_jumps_stops_until_the_next_scan(bench: Bench) -> None:
    bench.cycle(10)
    ranges, bench.ranges = bench.ranges, None
    bench.pose = Pose2D(1e300, 3.0)
    verdict = bench.cycle()
    assert verdict.twist == STANDSTILL and verdict.message == 'The odometry jumped.'
    bench.ranges = ranges
    assert bench.cycle().state == GateState.CLEAR


def test_a_scan_without_numbers_stops_even_turning(bench: Bench) -> None:
    bench.command = Twist2D(0.0, 1.0)
    bench.cycle(5)
    bench.ranges = np.full(360, math.nan)
    verdict = bench.cycle()
    assert verdict.twist == STANDSTILL and verdict.code == ErrorCode.NOT_FINITE


def test_a_blind_sector_ahead_stops_driving_into_it_but_not_turning_or_backing(bench: Bench) -> None:
    assert bench.ranges is not None
    bench.ranges[170:190] = math.nan
    verdict = bench.cycle(3)
    assert verdict.twist == STANDSTILL
    assert (verdict.state, verdict.code) == (GateState.STOPPED, ErrorCode.NOT_FINITE)
    bench.command = Twist2D(0.5, 0.5)
    turning = bench.cycle(3)
    assert turning.twist.linear_mps == 0.0 and turning.twist.angular_radps > 0.0
    bench.command = Twist2D(-0.3, 0.0)
    assert bench.cycle(8).twist.linear_mps < -0.1


def test_single_missing_rays_do_not_matter(bench: Bench) -> None:
    assert bench.ranges is not None
    bench.ranges[::7] = math.nan
    assert bench.cycle(15).twist == GO


def test_a_wall_ahead_stops_with_a_reason(bench: Bench) -> None:
    bench.ranges = np.full(360, 0.265)
    verdict = bench.cycle(3)
    assert verdict.twist == STANDSTILL
    assert (verdict.state, verdict.code) == (GateState.STOPPED, ErrorCode.STOPPED)
    assert verdict.nearest_m == pytest.approx(0.045, abs=1e-6)
    bench.command = Twist2D(0.0, 1.0)
    assert bench.cycle(10).twist == Twist2D(0.0, 1.0)


def test_points_are_moved_by_what_was_driven_since_the_scan(bench: Bench) -> None:
    bench.ranges = np.full(360, math.inf)
    bench.ranges[180] = 1.0
    bench.cycle(3)
    bench.ranges = None
    bench.pose = Pose2D(0.15, 0.0, 0.3)  # as much as is believed of one cycle
    assert bench.cycle().nearest_m == pytest.approx(0.85 - 0.22)


def test_a_stop_is_immediate_and_latched_until_reset(bench: Bench) -> None:
    bench.cycle(10)
    verdict = bench.gate.on_stop(bench.now)
    assert verdict.twist == STANDSTILL and verdict.state == GateState.LATCHED
    assert bench.cycle(20).state == GateState.LATCHED
    assert 'still commands' in bench.gate.reset(bench.now)
    bench.command = STANDSTILL
    bench.cycle()
    assert bench.gate.reset(bench.now) == ''
    assert bench.cycle().state == GateState.CLEAR
    bench.command = GO
    assert bench.cycle(2).twist.linear_mps > 0.0


def test_a_held_stop_button_cannot_be_reset_and_a_second_stop_latches_again(bench: Bench) -> None:
    bench.command = None
    for _ in range(2):
        bench.gate.on_stop(bench.now)
        assert 'stop button' in bench.gate.reset(bench.now + 0.1)
        assert bench.cycle().state == GateState.LATCHED
        bench.now += 1.0
        assert bench.gate.reset(bench.now) == ''
        assert bench.cycle().state == GateState.CLEAR


def test_a_gate_that_begins_passes_nothing_until_the_command_was_zero(bench: Bench) -> None:
    assert bench.cycle(3).twist.linear_mps > 0.0
    bench.gate.begin(bench.now)
    verdict = bench.cycle(40)
    assert (verdict.twist, verdict.state, verdict.code) == (STANDSTILL, GateState.STOPPED, ErrorCode.STOPPED)
    assert 'was activated' in verdict.message
    bench.command = STANDSTILL
    assert bench.cycle().state == GateState.CLEAR
    bench.command = GO
    assert bench.cycle(2).twist.linear_mps > 0.0


def test_a_gate_that_begins_passes_nothing_until_the_commands_ceased(bench: Bench) -> None:
    bench.gate.begin(bench.now)
    bench.command = None
    assert bench.cycle(3).state == GateState.CLEAR  # nothing is commanded
    bench.command = Twist2D(math.nan, 0.0)
    assert bench.cycle(3).state == GateState.STOPPED
    bench.now += 0.4  # a late cycle, behind which a command waits
    bench.ros += 0.4
    bench.gate.step(bench.now, bench.ros)
    bench.command = GO
    assert bench.cycle(2).twist == STANDSTILL
    bench.command = None
    bench.cycle(14)
    bench.command = GO
    assert bench.cycle(2).twist.linear_mps > 0.0


def test_a_latch_can_be_carried_over_to_a_new_gate() -> None:
    assert SafetyGate(GateLimits(), latched=True).step(1.0, 1.0).state == GateState.LATCHED


def test_slow_cycles_do_not_allow_bigger_jumps() -> None:
    bench = Bench()
    bench.gate = SafetyGate(replace(GateLimits(), command_timeout_sec=1.0))
    bench.cycle()
    bench.now += 0.4
    bench.ros += 0.4
    assert bench.cycle().twist.linear_mps <= 0.1 + 1e-9


def test_a_starved_gate_lets_the_robot_approach_less_fast() -> None:
    speeds = []
    for late_sec in (0.0, 0.25):
        bench = Bench()
        bench.ranges = np.full(360, math.inf)
        bench.ranges[180] = 0.52
        bench.cycle(12)
        bench.now += late_sec
        bench.ros += late_sec
        speeds.append(bench.cycle(2).twist.linear_mps)
    assert 0.0 < speeds[1] < speeds[0]
