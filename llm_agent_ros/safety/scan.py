"""One turn of a planar lidar as points around the robot, with what it cannot see told apart from what is free."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Pose2D

FloatArray = NDArray[np.float64]

# So many neighbouring rays without an answer are a blind sector; fewer are specks that the next scan fills.
MIN_BLIND_RAYS = 5
CENTRE = Pose2D(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class ScanGeometry:
    """What a LaserScan says about its rays: angles in rad, ranges in m, and where the lidar stands on the robot."""

    angle_min_rad: float
    angle_increment_rad: float
    range_min_m: float
    range_max_m: float
    mount: Pose2D = CENTRE

    def is_valid(self) -> bool:
        """Return whether the numbers can describe a lidar."""
        numbers = (self.angle_min_rad, self.angle_increment_rad, self.range_min_m, self.range_max_m)
        return (
            all(math.isfinite(n) for n in numbers)
            and 1e-5 < abs(self.angle_increment_rad) < math.pi
            and 0.0 <= self.range_min_m < self.range_max_m
        )


@dataclass(frozen=True, slots=True, eq=False)
class ScanView:
    """A scan in the robot's frame.

    Attributes:
        points: (N, 2) hits in metres, x forward, y left.
        blind_rad: (K,) bearings from the robot in [-pi, pi) that nothing is known about.
        unknown_share: share of all rays without an answer, 0 to 1.
    """

    points: FloatArray
    blind_rad: FloatArray
    unknown_share: float

    def is_blind_towards(self, bearing_rad: float, half_width_rad: float) -> bool:
        """Return whether a blind sector reaches into the given sector."""
        off = np.abs((self.blind_rad - bearing_rad + math.pi) % (2.0 * math.pi) - math.pi)
        return bool(np.any(off <= half_width_rad))


def read_scan(ranges: FloatArray, geometry: ScanGeometry) -> ScanView:
    """Sort the rays by REP 117 into hits, free and unknown.

    -inf and anything below ``range_min`` but 0 is a hit at ``range_min`` (too close to measure), +inf and anything
    beyond ``range_max`` is free, NaN and 0 (what cheap drivers send for no answer) are unknown. Angles that the
    lidar does not cover are unknown as well. A geometry that makes no sense makes all unknown.
    """
    rays = np.asarray(ranges, dtype=np.float64).ravel()
    if rays.size == 0 or not geometry.is_valid():
        return ScanView(np.empty((0, 2)), np.linspace(-math.pi, math.pi, 72, endpoint=False), 1.0)
    angles = geometry.angle_min_rad + geometry.angle_increment_rad * np.arange(rays.size)
    unknown = np.isnan(rays) | (rays == 0.0)
    hit = ~unknown & (rays <= geometry.range_max_m)
    reach = np.maximum(rays[hit], geometry.range_min_m)
    local = np.column_stack((reach * np.cos(angles[hit]), reach * np.sin(angles[hit])))
    bearings = np.concatenate((angles[_in_runs(unknown)], _uncovered(geometry, rays.size))) + geometry.mount.yaw_rad
    blind = (bearings + math.pi) % (2.0 * math.pi) - math.pi
    return ScanView(transform(local, geometry.mount), blind, float(np.mean(unknown)))


def transform(points: FloatArray, frame: Pose2D) -> FloatArray:
    """Return (N, 2) points given in ``frame`` in the frame that ``frame`` is given in."""
    c, s = math.cos(frame.yaw_rad), math.sin(frame.yaw_rad)
    result: FloatArray = points @ np.array([[c, s], [-s, c]]) + (frame.x, frame.y)
    return result


def _in_runs(unknown: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Mark the rays that lie in a run of at least MIN_BLIND_RAYS unknown ones, the last and first being neighbours."""
    if int(np.count_nonzero(unknown)) < min(MIN_BLIND_RAYS, unknown.size):
        return np.zeros_like(unknown)
    starts = unknown.copy()
    for shift in range(1, MIN_BLIND_RAYS):
        starts &= np.roll(unknown, -shift)
    marked = starts.copy()
    for shift in range(1, MIN_BLIND_RAYS):
        marked |= np.roll(starts, shift)
    return marked


def _uncovered(geometry: ScanGeometry, rays: int) -> FloatArray:
    step = abs(geometry.angle_increment_rad)
    gap = 2.0 * math.pi - step * rays
    if gap < MIN_BLIND_RAYS * step:
        return np.empty(0)
    last = geometry.angle_min_rad + geometry.angle_increment_rad * (rays - 1)
    count = max(int(gap / math.radians(5.0)), 2)
    return last + math.copysign(1.0, geometry.angle_increment_rad) * np.linspace(step, gap, count)
