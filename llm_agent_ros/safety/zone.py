"""Where the robot would come to rest, and whether it would touch something on the way there."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from llm_agent_ros.geometry import STANDSTILL, Twist2D
from llm_agent_ros.safety.limits import GateLimits, approach
from llm_agent_ros.safety.scan import FloatArray

STEP_SEC = 0.04
# The further ahead, the less certain: the margin grows by this share of the distance driven.
GROWTH = 0.05
# A measured speed is believed up to so many times the limit.
MAX_EXCESS = 3.0
# So much nearer, in parts of its distance, must a motion lead to a point that it passes between two steps.
PASSED = 0.9
# Largest first; what is below the last one is not worth the wear.
SCALES = (1.0, 0.85, 0.7, 0.55, 0.4, 0.28, 0.18, 0.1, 0.05)


def rollout(now: Twist2D, pending: Twist2D, command: Twist2D, hold_sec: float, limits: GateLimits) -> FloatArray:
    """Return (T, 3) places x, y in the robot's frame and the distance driven, until the robot is at rest.

    ``pending`` acts for the reaction time, ``command`` for ``hold_sec``, then the robot brakes. Speeding up is taken
    to happen at once and slowing down at the braking rates, so that the robot is never further along than this.
    """
    v = _within(now.linear_mps, MAX_EXCESS * limits.max_speed_mps)
    w = _within(now.angular_radps, MAX_EXCESS * limits.max_turn_radps)
    x = y = yaw = t = driven = 0.0
    places = [(0.0, 0.0, 0.0)]
    switch, end = limits.reaction_sec, limits.reaction_sec + hold_sec
    while t < end or abs(v) > 1e-3:
        target = pending if t < switch else command if t < end else Twist2D()
        v = approach(v, target.linear_mps, math.inf, limits.braking_mps2 * STEP_SEC)
        w = approach(w, target.angular_radps, math.inf, limits.braking_radps2 * STEP_SEC)
        yaw += 0.5 * w * STEP_SEC
        x += v * math.cos(yaw) * STEP_SEC
        y += v * math.sin(yaw) * STEP_SEC
        yaw += 0.5 * w * STEP_SEC
        driven += abs(v) * STEP_SEC
        t += STEP_SEC
        places.append((x, y, driven))
    return np.array(places)


def touches(places: FloatArray, points: FloatArray, limits: GateLimits) -> bool:
    """Return whether the robot's circle, driven along ``places``, comes too near to one of the (N, 2) ``points``.

    A point that is too near already counts only where the robot would come nearer still, be it on the way past: a
    robot that stands against something may always turn and back off.
    """
    reach = limits.robot_radius_m + limits.margin_m + (1.0 + GROWTH) * float(places[-1, 2])
    first = np.hypot(points[:, 0], points[:, 1])
    near = first < reach
    if not np.any(near):
        return False
    points, first = points[near], first[near]
    gaps = np.hypot(points[:, 0] - places[:, :1], points[:, 1] - places[:, 1:2])
    keep = limits.robot_radius_m + limits.margin_m + GROWTH * places[:, 2:3]
    if np.any((gaps < keep) & (gaps < first - 1e-6)):
        return True
    inside = first < limits.robot_radius_m + limits.margin_m
    return bool(np.any(inside)) and bool(np.any(_nearest(places, points[inside]) < PASSED * first[inside]))


def _nearest(places: FloatArray, points: FloatArray) -> FloatArray:
    """Return how near the robot's centre comes to each of the (N, 2) points, between the places as well.

    Points inside the robot's circle need it: one step is longer than the way to a point near the centre and past it.
    """
    starts, steps = places[:-1, None, :2], np.diff(places[:, None, :2], axis=0)
    ahead = points - starts
    share = np.clip((ahead * steps).sum(2) / np.maximum((steps**2).sum(2), 1e-12), 0.0, 1.0)
    off = ahead - share[:, :, None] * steps
    nearest: FloatArray = np.min(np.hypot(off[:, :, 0], off[:, :, 1]), axis=0)
    return nearest


def safe_part(
    now: Twist2D, pending: Twist2D, wanted: Twist2D, hold_sec: float, points: FloatArray, limits: GateLimits
) -> Twist2D:
    """Return the largest part of ``wanted`` after which the robot can still stop before touching a point.

    Both speeds are scaled together, so that the arc stays; where no part of it is free, turning on the spot remains,
    which a round robot may always do once it stands. What the odometry measures may be wrong, its sign to begin with,
    and so may be that the robot did as it was told: a part must be safe from the measured speed and from ``pending``.
    Nor does a turn last as long as it was commanded: when the robot has to brake, the turn may end at once and the
    drive does not, and what the arc would have missed is straight ahead. So it must be safe without turning, too.
    """
    parts = [Twist2D(scale * wanted.linear_mps, scale * wanted.angular_radps) for scale in SCALES]
    if wanted.linear_mps == 0.0:
        parts = []
    for part in (*parts, Twist2D(0.0, wanted.angular_radps)):
        if not any(touches(way, points, limits) for way in _ways(now, pending, part, hold_sec, limits)):
            return part
    return STANDSTILL


def _ways(
    now: Twist2D, pending: Twist2D, part: Twist2D, hold_sec: float, limits: GateLimits
) -> Iterator[FloatArray]:
    """Yield the ways on which a part of a command has to be safe."""
    for start in (now, pending):
        yield rollout(start, pending, part, hold_sec, limits)
    if part.linear_mps != 0.0:
        straight, part = (Twist2D(twist.linear_mps, 0.0) for twist in (pending, part))
        for start in (now, pending):
            yield rollout(Twist2D(start.linear_mps, 0.0), straight, part, hold_sec, limits)


def speed_within(sight_m: float, reaction_sec: float, limits: GateLimits) -> float:
    """Return the largest speed at which the robot comes to rest, margin and all, within what the lidar sees."""
    way_m = (sight_m - limits.robot_radius_m - limits.margin_m) / (1.0 + GROWTH)
    if way_m <= 0.0:
        return 0.0
    # From way = v t + v^2 / (2 b); a rollout is up to a step longer than that.
    coast = limits.braking_mps2 * (reaction_sec + STEP_SEC)
    return math.sqrt(coast**2 + 2.0 * limits.braking_mps2 * way_m) - coast


def _within(value: float, bound: float) -> float:
    return min(max(value, -bound), bound)
