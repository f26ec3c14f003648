"""Sensors that are late, fast, wrong, short-sighted or silent: the robot does not hit the wall it drives at."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import cycle

import pytest
from corridor import Corridor, drive
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.safety.gate import GateState
from llm_agent_ros.safety.limits import GateLimits

LIMITS = GateLimits()
FAST = replace(LIMITS, max_speed_mps=3.0)


def test_with_nothing_wrong_the_robot_arrives_at_the_margin() -> None:
    arrival = drive(Corridor())
    assert 0.02 < arrival.gap_m < 0.06
    assert arrival.verdicts[-1].state == GateState.STOPPED


@pytest.mark.parametrize('odometry_hz', [10.0, 20.0, 50.0, 200.0, 500.0])
@pytest.mark.parametrize('late_sec', [0.0, 0.15])
def test_late_scans_are_made_up_for_at_any_rate_of_the_odometry(odometry_hz: float, late_sec: float) -> None:
    arrival = drive(Corridor(odometry_hz=odometry_hz, scan_late_sec=late_sec))
    assert 0.02 < arrival.gap_m < 0.12
    assert not any(v.state == GateState.STOPPED for v in arrival.verdicts[10:90]), 'no false alarm on the way'


@pytest.mark.parametrize('stamp', [lambda t: 0.0, lambda t: t - 1e9, lambda t: t + 3.0, lambda t: t - 0.7])
def test_odometry_of_another_clock_lets_nothing_move(stamp: object) -> None:
    arrival = drive(Corridor(stamp=stamp, scan_late_sec=0.15))  # type: ignore[arg-type]
    assert arrival.furthest_m < 0.3
    assert arrival.says('odometry')


@pytest.mark.parametrize('scan_too', [True, False])
@pytest.mark.parametrize('from_m', [1.9, 2.1, 2.2, 2.3, 2.4])
def test_half_a_second_of_silence_is_survived(from_m: float, scan_too: bool) -> None:
    assert drive(Corridor(silence=(from_m, 0.49), scan_too=scan_too)).gap_m > 0.0


@pytest.mark.parametrize('factor', [-1.0, 0.0, 0.3, 3.0])
@pytest.mark.parametrize('late_sec', [0.0, 0.15])
def test_a_measured_speed_that_is_wrong_is_survived(factor: float, late_sec: float) -> None:
    wrong = Corridor(odometry=lambda x, v: (Pose2D(x, 0.0), Twist2D(factor * v, 0.0)), scan_late_sec=late_sec)
    arrival = drive(wrong)
    assert arrival.gap_m > 0.0
    assert arrival.says('contradicts itself') == (factor < 0.0)


@pytest.mark.parametrize('from_m', [2.2, 2.3, 2.4, 2.45])
@pytest.mark.parametrize('late_sec', [0.0, 0.1])
def test_a_heading_that_jumps_is_survived(from_m: float, late_sec: float) -> None:
    jump = Corridor(
        odometry=lambda x, v: (Pose2D(x, 0.0, math.pi if x >= from_m else 0.0), Twist2D(v, 0.0)),
        scan_late_sec=late_sec,
    )
    assert drive(jump).gap_m > 0.0


def test_poses_that_run_backwards_are_survived() -> None:
    backwards = Corridor(odometry=lambda x, v: (Pose2D(-x, 0.0), Twist2D(v, 0.0)), scan_late_sec=0.15)
    arrival = drive(backwards)
    assert arrival.gap_m > 0.0 and arrival.says('contradicts itself')


@pytest.mark.parametrize('drift', [0.03, 0.1])
@pytest.mark.parametrize('late_sec', [0.0, 0.1])
def test_two_odometries_in_turn_that_drift_apart_on_the_way_are_survived(drift: float, late_sec: float) -> None:
    factors = cycle((1.0, 1.0 + drift))
    two = Corridor(odometry=lambda x, v: (Pose2D(next(factors) * x, 0.0), Twist2D(v, 0.0)), scan_late_sec=late_sec)
    arrival = drive(two)
    assert arrival.gap_m > 0.04 and arrival.says('took turns')
    assert arrival.furthest_m > 0.3, 'as long as they agree they may'


@pytest.mark.parametrize('range_min_m', [0.05, 0.3, 0.45, 0.6])
@pytest.mark.parametrize('near', [-math.inf, 0.01])
def test_what_is_too_close_to_measure_is_not_hit(range_min_m: float, near: float) -> None:
    assert drive(Corridor(range_min_m=range_min_m, near=near)).gap_m > 0.0


@pytest.mark.parametrize(('limits', 'range_max_m'), [(LIMITS, 0.3), (LIMITS, 0.5), (LIMITS, 0.6), (FAST, 3.5)])
def test_the_robot_drives_no_faster_than_it_can_see(limits: GateLimits, range_max_m: float) -> None:
    far = Corridor(limits=limits, wall_m=15.0 if limits is FAST else 3.0, speed_mps=3.0, range_max_m=range_max_m)
    arrival = drive(far, 14.0)
    assert arrival.gap_m > 0.0
    assert arrival.furthest_m > 0.3, 'a gate that lets nothing move proves nothing'
    assert arrival.says('the lidar sees no further')


def test_a_lidar_that_sees_less_than_the_robots_own_circle_lets_it_turn_only() -> None:
    arrival = drive(Corridor(range_max_m=0.25), 2.0)
    assert arrival.furthest_m == 0.0 and arrival.says('does not see far enough')


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from([10.0, 20.0, 50.0, 300.0]), st.floats(0.0, 0.3), st.floats(5.0, 20.0), st.floats(0.0, 0.49),
    st.floats(1.5, 2.6), st.floats(0.4, 12.0),
)
def test_any_mixture_of_late_silent_and_short_sighted_is_survived(
    odometry_hz: float, late_sec: float, scan_hz: float, silent_sec: float, from_m: float, sight_m: float
) -> None:
    corridor = Corridor(
        odometry_hz=odometry_hz, scan_late_sec=late_sec, scan_hz=scan_hz, silence=(from_m, silent_sec),
        range_max_m=sight_m,
    )
    assert drive(corridor).gap_m > 0.0


@settings(max_examples=25, deadline=None)
@given(st.sampled_from([20.0, 50.0, 300.0]), st.floats(0.0, 0.2), st.floats(5.0, 20.0), st.floats(-3.0, 3.0))
def test_any_factor_of_the_measured_speed_is_survived(
    odometry_hz: float, late_sec: float, scan_hz: float, factor: float
) -> None:
    corridor = Corridor(
        odometry_hz=odometry_hz, scan_late_sec=late_sec, scan_hz=scan_hz,
        odometry=lambda x, v: (Pose2D(x, 0.0), Twist2D(factor * v, 0.0)),
    )
    assert drive(corridor).gap_m > 0.0
