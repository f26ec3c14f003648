"""Speeds that a real base can follow."""

from __future__ import annotations

import math

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.geometry import Twist2D

SLOWEST_TURN_RADPS = 0.15
REST_M = 0.02
"""The end of a path is driven at as if it were so much further away, so that it is reached."""


def change_speed(previous: Twist2D, wanted: Twist2D, dt_sec: float, config: ControlConfig) -> Twist2D:
    """Return the command that follows ``previous`` after ``dt_sec`` within the acceleration limits."""
    braking = abs(wanted.linear_mps) < abs(previous.linear_mps)
    rate = config.deceleration_mps2 if braking else config.acceleration_mps2
    return Twist2D(
        _towards(previous.linear_mps, wanted.linear_mps, rate * dt_sec),
        _towards(previous.angular_radps, wanted.angular_radps, config.turn_acceleration_radps2 * dt_sec),
    )


def turn_rate(error_rad: float, max_turn_radps: float, acceleration_radps2: float) -> float:
    """Return the rate at which to turn by ``error_rad`` on the spot so as to come to rest there."""
    rate = math.sqrt(acceleration_radps2 * abs(error_rad))
    return math.copysign(min(max(rate, SLOWEST_TURN_RADPS), max_turn_radps), error_rad)


def speed_to_rest(distance_m: float, deceleration_mps2: float) -> float:
    """Return the speed from which the robot comes to rest after ``distance_m``."""
    return math.sqrt(2.0 * deceleration_mps2 * max(distance_m, 0.0))


def _towards(value: float, target: float, step: float) -> float:
    return min(max(target, value - step), value + step)
