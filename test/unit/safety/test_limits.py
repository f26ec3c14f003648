from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.geometry import STANDSTILL, Twist2D
from llm_agent_ros.safety.limits import GateLimits, approach, clip_speed, limit_change

LIMITS = GateLimits()
ANY = st.floats(allow_nan=False, allow_infinity=False)
FAIR = st.floats(-2.0, 2.0)


@given(ANY, ANY)
def test_clipped_speeds_are_finite_and_within_the_limits(v: float, w: float) -> None:
    clipped = clip_speed(Twist2D(v, w), LIMITS)
    assert clipped.is_finite()
    assert abs(clipped.linear_mps) <= LIMITS.max_speed_mps * (1 + 1e-12)
    assert abs(clipped.angular_radps) <= LIMITS.max_turn_radps * (1 + 1e-12)


@given(st.floats(-5.0, 5.0), st.floats(-5.0, 5.0))
def test_clipping_keeps_the_arc(v: float, w: float) -> None:
    clipped = clip_speed(Twist2D(v, w), LIMITS)
    assert clipped.linear_mps * w == pytest.approx(clipped.angular_radps * v, abs=1e-9)


def test_what_is_within_the_limits_passes_unchanged() -> None:
    assert clip_speed(Twist2D(0.7, -1.8), LIMITS) == Twist2D(0.7, -1.8)


@given(FAIR, FAIR, st.floats(0.0, 1.0), st.floats(0.0, 1.0))
def test_approach_never_overshoots_and_never_changes_sign_in_one_go(
    value: float, target: float, rise: float, fall: float
) -> None:
    result = approach(value, target, rise, fall)
    assert result * value >= 0.0
    assert abs(result) <= max(abs(value), abs(target))
    assert abs(result) - abs(value) <= rise + 1e-12
    assert abs(value) - abs(result) <= fall + 1e-12
    assert abs(target - result) <= abs(target - value) + 1e-12


def test_a_reversal_passes_through_zero_and_arrives() -> None:
    twist, seen = Twist2D(0.5, 1.0), []
    for _ in range(60):
        twist = limit_change(twist, Twist2D(-0.5, -1.0), 1.0 / 30.0, LIMITS)
        seen.append(twist)
    assert STANDSTILL.linear_mps in [t.linear_mps for t in seen]
    assert seen[-1] == Twist2D(-0.5, -1.0)


def test_falling_is_faster_than_rising() -> None:
    up = limit_change(STANDSTILL, Twist2D(0.7, 1.8), 0.1, LIMITS)
    down = limit_change(Twist2D(0.7, 1.8), STANDSTILL, 0.1, LIMITS)
    assert up == Twist2D(pytest.approx(0.1), pytest.approx(0.32))
    assert down == Twist2D(pytest.approx(0.45), pytest.approx(1.0))
    assert math.copysign(1.0, down.linear_mps) == 1.0
