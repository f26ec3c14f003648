"""What moves along a way or an arc stays on it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llm_agent_ros.geometry import Pose2D, Twist2D, quaternion_from_yaw, wrap_angle, yaw_from_quaternion

NUMBERS = st.floats(-10.0, 10.0)
POSES = st.builds(Pose2D, NUMBERS, NUMBERS, NUMBERS)


@given(POSES, POSES, st.floats(0.0, 1.0))
def test_a_pose_between_two_is_on_the_way_and_turned_the_shorter_way(a: Pose2D, b: Pose2D, share: float) -> None:
    between = a.towards(b, share)
    assert a.distance_to(between) == pytest.approx(share * a.distance_to(b), abs=1e-9)
    assert between.distance_to(b) == pytest.approx((1.0 - share) * a.distance_to(b), abs=1e-9)
    turned = wrap_angle(between.yaw_rad - a.yaw_rad - share * wrap_angle(b.yaw_rad - a.yaw_rad))
    assert abs(turned) == pytest.approx(0.0, abs=1e-9) and abs(between.yaw_rad) <= math.pi


@given(st.floats(-3.0, 3.0), st.floats(-3.0, 3.0), st.floats(0.0, 2.0))
def test_a_slower_motion_keeps_its_arc(linear_mps: float, angular_radps: float, bound_mps: float) -> None:
    twist = Twist2D(linear_mps, angular_radps)
    slower = twist.within(bound_mps)
    assert abs(slower.linear_mps) <= bound_mps + 1e-12
    assert slower.linear_mps * angular_radps == pytest.approx(slower.angular_radps * linear_mps, abs=1e-9)
    assert slower == twist or abs(linear_mps) > bound_mps


@given(st.floats(-3.1, 3.1), st.floats(0.01, 100.0), st.sampled_from([-1.0, 1.0]))
def test_a_quaternion_of_any_length_is_the_same_heading(yaw_rad: float, length: float, sign: float) -> None:
    x, y, z, w = (sign * length * part for part in quaternion_from_yaw(yaw_rad))
    assert yaw_from_quaternion(x, y, z, w) == pytest.approx(yaw_rad)


def test_a_quaternion_with_tilt_has_its_heading_whatever_its_length() -> None:
    roll, yaw_rad = 0.3, 1.1
    parts = (math.sin(roll / 2) * math.cos(yaw_rad / 2), math.sin(roll / 2) * math.sin(yaw_rad / 2),
             math.cos(roll / 2) * math.sin(yaw_rad / 2), math.cos(roll / 2) * math.cos(yaw_rad / 2))
    assert yaw_from_quaternion(*parts) == pytest.approx(yaw_rad)
    assert yaw_from_quaternion(*(3.0 * part for part in parts)) == pytest.approx(yaw_rad)


def test_a_quaternion_of_zeros_is_no_heading() -> None:
    assert math.isnan(yaw_from_quaternion(0.0, 0.0, 0.0, 0.0))
