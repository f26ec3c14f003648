from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llm_agent_ros.geometry import STANDSTILL, Twist2D
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.zone import rollout, safe_part, speed_within, touches

LIMITS = GateLimits()
FAST = Twist2D(0.7, 0.0)
REACH_M = LIMITS.robot_radius_m + LIMITS.margin_m


def wall(x_m: float) -> np.ndarray:
    return np.array([(x_m, y) for y in np.linspace(-1.0, 1.0, 100)])


def test_the_stopping_distance_is_reaction_plus_braking() -> None:
    places = rollout(FAST, FAST, STANDSTILL, 0.05, LIMITS)
    expected = 0.7 * LIMITS.reaction_sec + 0.7**2 / (2.0 * LIMITS.braking_mps2)
    assert places[-1, 0] == pytest.approx(expected, abs=0.05)
    assert places[-1, 1] == 0.0


@given(st.floats(-1e308, 1e308), st.floats(-1e308, 1e308), st.floats(-0.7, 0.7), st.floats(-1.8, 1.8))
def test_the_rollout_ends_and_is_finite_for_any_measured_speed(v: float, w: float, cv: float, cw: float) -> None:
    places = rollout(Twist2D(v, w), Twist2D(cv, cw), Twist2D(cv, cw), 0.05, LIMITS)
    assert np.all(np.isfinite(places)) and len(places) < 200


def test_full_speed_passes_far_from_a_wall_and_falls_to_nothing_at_it() -> None:
    speeds = []
    for gap_m in (2.0, 0.45, 0.3, 0.2, 0.1, 0.05, 0.001):
        points = wall(REACH_M + gap_m)
        speeds.append(safe_part(STANDSTILL, STANDSTILL, FAST, 0.05, points, LIMITS).linear_mps)
    assert speeds[0] == 0.7
    assert speeds == sorted(speeds, reverse=True)
    assert speeds[-1] == 0.0 and speeds[-3] > 0.0


def test_a_robot_at_a_wall_may_turn_and_back_off_but_not_advance() -> None:
    points = wall(LIMITS.robot_radius_m + 0.01)
    back, spin = Twist2D(-0.5, 0.0), Twist2D(0.0, 1.8)
    assert safe_part(STANDSTILL, STANDSTILL, back, 0.05, points, LIMITS) == back
    assert safe_part(STANDSTILL, STANDSTILL, spin, 0.05, points, LIMITS) == spin
    assert safe_part(STANDSTILL, STANDSTILL, FAST, 0.05, points, LIMITS) == STANDSTILL
    assert safe_part(STANDSTILL, STANDSTILL, Twist2D(0.5, 1.0), 0.05, points, LIMITS) == Twist2D(0.0, 1.0)


def test_the_arc_stays_when_slowed_down() -> None:
    part = safe_part(STANDSTILL, STANDSTILL, Twist2D(0.7, 0.7), 0.05, wall(0.5), LIMITS)
    assert 0.0 < part.linear_mps < 0.7
    assert part.angular_radps == pytest.approx(part.linear_mps)


def test_a_curve_towards_a_post_that_straight_on_would_miss_is_slowed_down() -> None:
    post = np.array([(0.35, 0.27)])
    straight = safe_part(Twist2D(0.5, 0.0), Twist2D(0.5, 0.0), Twist2D(0.5, 0.0), 0.05, post, LIMITS)
    towards = safe_part(Twist2D(0.5, 1.8), Twist2D(0.5, 1.8), Twist2D(0.5, 1.8), 0.05, post, LIMITS)
    assert straight.linear_mps == 0.5 and towards.linear_mps < 0.5


@given(
    st.floats(-1.2, 1.2), st.floats(0.3, 0.9), st.floats(0.1, 0.7), st.floats(-1.8, 1.8), st.floats(0.05, 0.5),
    st.booleans())
@example(0.43533, 0.393706, 0.614998, -1.678706, 0.05, False)
@example(-0.308, 0.462, 0.7, 1.8, 0.3, False)  # cycles came late, this one is in time
@example(-0.353, 0.427, 0.7, 1.8, 0.05, True)  # the odometry has the wrong sign
def test_a_turn_that_ends_before_the_drive_keeps_the_margin(
    bearing: float, away_m: float, v: float, w: float, hold_sec: float, is_mirrored: bool,
) -> None:
    post, arc = np.array([(away_m * math.cos(bearing), away_m * math.sin(bearing))]), Twist2D(v, w)
    measured = Twist2D(-v, -w) if is_mirrored else arc
    part = safe_part(measured, arc, arc, hold_sec, post, LIMITS)
    ahead = Twist2D(v, 0.0)  # a stop right after the verdict: the turn ends, the drive needs its time
    gap_m = np.min(np.hypot(*(rollout(ahead, ahead, STANDSTILL, 0.0, LIMITS)[:, :2] - post).T)) - LIMITS.robot_radius_m
    assert part.linear_mps == 0.0 or gap_m >= LIMITS.margin_m - 1e-6


def test_turning_on_the_spot_asks_nothing_of_how_long_a_turn_lasts() -> None:
    spin = Twist2D(0.0, 1.8)
    assert safe_part(spin, spin, spin, 0.05, np.array([(REACH_M - 0.02, 0.0)]), LIMITS) == spin


@pytest.mark.parametrize('offset_m', [-0.15, 0.0, 0.15])
def test_a_door_of_90_cm_is_passed_at_full_speed(offset_m: float) -> None:
    frames = np.array([(x, side * 0.45 - offset_m) for x in np.linspace(0.0, 0.5, 20) for side in (-1.0, 1.0)])
    assert safe_part(FAST, FAST, FAST, 0.05, frames, LIMITS) == FAST


def test_a_point_behind_does_not_matter_to_a_robot_that_drives_on() -> None:
    assert not touches(rollout(FAST, FAST, FAST, 0.05, LIMITS), np.array([(-0.2, 0.0)]), LIMITS)
    assert not touches(rollout(FAST, FAST, FAST, 0.05, LIMITS), np.empty((0, 2)), LIMITS)


@given(st.floats(-math.pi, math.pi), st.floats(0.12, 0.6), st.floats(0.05, 0.7), st.floats(-1.8, 1.8))
def test_no_single_obstacle_holds_the_robot_for_ever(angle: float, distance: float, v: float, w: float) -> None:
    points = np.array([(distance * math.cos(angle), distance * math.sin(angle))])
    ways = [Twist2D(v, 0.0), Twist2D(-v, 0.0)]
    free = [safe_part(STANDSTILL, STANDSTILL, way, 0.05, points, LIMITS).linear_mps != 0.0 for way in ways]
    turn = safe_part(STANDSTILL, STANDSTILL, Twist2D(0.0, w), 0.05, points, LIMITS)
    assert any(free) and turn == Twist2D(0.0, w)


@pytest.mark.parametrize('measured', [Twist2D(-0.7, 0.0), Twist2D(0.0, 0.0), Twist2D(0.0, 1.8)])
def test_a_part_must_be_safe_by_what_was_commanded_whatever_is_measured(measured: Twist2D) -> None:
    part = safe_part(measured, FAST, FAST, 0.05, wall(REACH_M + 0.2), LIMITS)
    assert part == safe_part(FAST, FAST, FAST, 0.05, wall(REACH_M + 0.2), LIMITS)
    assert part.linear_mps < 0.7


@pytest.mark.parametrize('distance_m', [0.01, 0.05, 0.12, 0.2])
@pytest.mark.parametrize('speed_mps', [0.05, 0.7, 2.1])
def test_no_step_leads_past_a_point_inside_the_robots_circle(distance_m: float, speed_mps: float) -> None:
    fast = Twist2D(speed_mps, 0.0)
    places = rollout(fast, fast, fast, 0.05, LIMITS)
    assert touches(places, np.array([(distance_m, 0.0)]), LIMITS)
    assert not touches(places, np.array([(-distance_m, 0.0)]), LIMITS)


@given(st.floats(0.0, 20.0), st.floats(0.0, 1.0), st.floats(0.1, 3.0))
def test_the_way_to_rest_stays_within_sight(sight_m: float, reaction_sec: float, braking_mps2: float) -> None:
    limits = GateLimits(max_speed_mps=10.0, braking_mps2=braking_mps2, reaction_sec=reaction_sec)
    speed = speed_within(sight_m, reaction_sec + 0.05, limits)
    assert speed >= 0.0
    if speed > 0.0:
        drive = Twist2D(speed, 0.0)
        places = rollout(drive, drive, drive, 0.05, limits)
        assert REACH_M + 1.05 * places[-1, 2] <= sight_m + 0.05 * speed
