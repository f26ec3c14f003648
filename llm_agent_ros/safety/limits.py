"""How fast the robot may go and change its speed, and what is known of its body."""

from __future__ import annotations

import math
from dataclasses import dataclass

from llm_agent_ros.geometry import Twist2D


@dataclass(frozen=True, slots=True)
class GateLimits:
    """The numbers the gate enforces (SI).

    ``emergency_*`` is how fast a command may fall; ``braking_*`` is how fast the robot is sure to slow down once told
    to, which the stop zone counts on; ``reaction_sec`` is the longest time from a command to its effect.
    """

    max_speed_mps: float = 0.7
    max_turn_radps: float = 1.8
    acceleration_mps2: float = 1.0
    turn_acceleration_radps2: float = 3.2
    emergency_deceleration_mps2: float = 2.5
    emergency_turn_deceleration_radps2: float = 8.0
    braking_mps2: float = 1.0
    braking_radps2: float = 3.2
    reaction_sec: float = 0.1
    robot_radius_m: float = 0.22
    margin_m: float = 0.04
    command_timeout_sec: float = 0.2
    command_stamp_timeout_sec: float = 0.5
    future_tolerance_sec: float = 0.2
    sensor_timeout_sec: float = 0.5


def clip_speed(twist: Twist2D, limits: GateLimits) -> Twist2D:
    """Return the twist scaled into the speed limits; the arc it describes stays."""
    excess = max(abs(twist.linear_mps) / limits.max_speed_mps, abs(twist.angular_radps) / limits.max_turn_radps)
    if excess <= 1.0:
        return twist
    if not math.isfinite(excess):
        return Twist2D()
    return Twist2D(twist.linear_mps / excess, twist.angular_radps / excess)


def limit_change(last: Twist2D, wanted: Twist2D, dt_sec: float, limits: GateLimits) -> Twist2D:
    """Return what may follow ``last`` after ``dt_sec`` on the way to ``wanted``; never changes direction in one go."""
    return Twist2D(
        approach(
            last.linear_mps, wanted.linear_mps,
            limits.acceleration_mps2 * dt_sec, limits.emergency_deceleration_mps2 * dt_sec,
        ),
        approach(
            last.angular_radps, wanted.angular_radps,
            limits.turn_acceleration_radps2 * dt_sec, limits.emergency_turn_deceleration_radps2 * dt_sec,
        ),
    )


def approach(value: float, target: float, rise: float, fall: float) -> float:
    """Return ``value`` moved towards ``target``: by ``rise`` away from zero, by ``fall`` towards it."""
    if value * target < 0.0:
        target = 0.0
    if abs(target) < abs(value):
        return math.copysign(max(abs(value) - fall, abs(target)), value)
    return math.copysign(min(abs(value) + rise, abs(target)), target)
