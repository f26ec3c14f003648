"""One turn of a planar lidar as points around the robot, with what it cannot see told apart from what is free."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Pose2D

FloatArray = NDArray[np.float64]

# Neighbouring rays without an answer that span so much are a blind sector; less are specks that the next scan fills.
# An angle and not a number of rays: four rays of a coarse lidar hide a door. 5 degrees are 9 cm at 1 m.
MIN_BLIND_RAD = math.radians(5.0)
# Coarser than this, a chair leg stands between two rays of a good scan.
MAX_INCREMENT_RAD = MIN_BLIND_RAD + 1e-3
# Some drivers count the first ray twice or round the increment up; more than this is no turn of a lidar.
MAX_COVERED_RAD = 1.1 * 2.0 * math.pi
# A hit is never the lidar's own centre, where no motion would lead nearer to it.
MIN_REACH_M = 0.01
CENTRE = Pose2D(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class ScanGeometry:
    """What a LaserScan says about its rays: angles in rad, ranges in m, and where the lidar stands on which robot."""

    angle_min_rad: float
    angle_increment_rad: float
    range_min_m: float
    range_max_m: float
    mount: Pose2D = CENTRE
    robot_radius_m: float = 0.22

    def is_valid(self) -> bool:
        """Return whether the numbers can describe a lidar that sees enough."""
        numbers = (self.angle_min_rad, self.angle_increment_rad, self.range_min_m, self.range_max_m)
        return (
            all(math.isfinite(n) for n in numbers)
            and 1e-5 < abs(self.angle_increment_rad) <= MAX_INCREMENT_RAD
            and 0.0 <= self.range_min_m < self.range_max_m
        )


@dataclass(frozen=True, slots=True, eq=False)
class ScanView:
    """A scan in the robot's frame.

    Attributes:
        points: (N, 2) hits in metres, x forward, y left.
        blind_rad: (K,) bearings from the robot in [-pi, pi) that nothing is known about.
        unknown_share: share of all rays without an answer, 0 to 1.
        sight_m: so far around the robot's centre what is not a hit is free; beyond, nothing is known.
    """

    points: FloatArray
    blind_rad: FloatArray
    unknown_share: float
    sight_m: float

    def is_blind_towards(self, bearing_rad: float, half_width_rad: float) -> bool:
        """Return whether a blind sector reaches into the given sector."""
        off = np.abs((self.blind_rad - bearing_rad + math.pi) % (2.0 * math.pi) - math.pi)
        return bool(np.any(off <= half_width_rad))


def read_scan(ranges: FloatArray, geometry: ScanGeometry) -> ScanView:
    """Sort the rays by REP 117 into hits, free and unknown.

    -inf and anything below ``range_min`` but 0 is a hit too close to measure. It is put where it blocks every motion
    towards it: on the robot's edge, but no farther along its ray than ``range_min``, the farthest it can be. +inf and
    anything beyond ``range_max`` is free up to there, NaN and 0 (what cheap drivers send for no answer) are unknown.
    Angles that the lidar does not cover are unknown as well. A geometry that makes no sense makes all unknown.
    """
    rays = np.asarray(ranges, dtype=np.float64).ravel()
    covered_rad = abs(geometry.angle_increment_rad) * (rays.size - 1)
    if rays.size == 0 or not geometry.is_valid() or covered_rad > MAX_COVERED_RAD:
        return ScanView(np.empty((0, 2)), np.linspace(-math.pi, math.pi, 72, endpoint=False), 1.0, 0.0)
    angles = geometry.angle_min_rad + geometry.angle_increment_rad * np.arange(rays.size)
    unknown = np.isnan(rays) | (rays == 0.0)
    hit = ~unknown & (rays <= geometry.range_max_m)
    too_close = rays[hit] < geometry.range_min_m
    reach = np.maximum(np.where(too_close, _edge(angles[hit], geometry), rays[hit]), MIN_REACH_M)
    local = np.column_stack((reach * np.cos(angles[hit]), reach * np.sin(angles[hit])))
    seen_blind = angles[_in_runs(unknown, abs(geometry.angle_increment_rad))]
    bearings = np.concatenate((seen_blind, _uncovered(geometry, rays.size))) + geometry.mount.yaw_rad
    blind = (bearings + math.pi) % (2.0 * math.pi) - math.pi
    sight_m = geometry.range_max_m - math.hypot(geometry.mount.x, geometry.mount.y)
    return ScanView(transform(local, geometry.mount), blind, float(np.mean(unknown)), sight_m)


def transform(points: FloatArray, frame: Pose2D) -> FloatArray:
    """Return (N, 2) points given in ``frame`` in the frame that ``frame`` is given in."""
    c, s = math.cos(frame.yaw_rad), math.sin(frame.yaw_rad)
    result: FloatArray = points @ np.array([[c, s], [-s, c]]) + (frame.x, frame.y)
    return result


def _edge(angles: FloatArray, geometry: ScanGeometry) -> FloatArray:
    """Return how far along each ray the robot's edge is, within what is too close to measure."""
    mount, radius_m = geometry.mount, geometry.robot_radius_m
    ahead = mount.x * np.cos(angles + mount.yaw_rad) + mount.y * np.sin(angles + mount.yaw_rad)
    inside = np.maximum(radius_m**2 - mount.x**2 - mount.y**2 + ahead**2, 0.0)
    edge: FloatArray = np.minimum(np.sqrt(inside) - ahead, geometry.range_min_m)
    return edge


def _in_runs(unknown: NDArray[np.bool_], step_rad: float) -> NDArray[np.bool_]:
    """Mark the rays in runs of unknown ones as wide as a blind sector; the last ray and the first are neighbours."""
    if unknown.all():
        return unknown
    known = int(np.argmin(unknown))  # no run reaches over this ray
    turned = np.roll(unknown, -known)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], turned.astype(np.int8), [0]))))
    lengths = edges[1::2] - edges[::2]
    marked = np.zeros_like(unknown)
    marked[turned] = np.repeat(lengths * step_rad >= MIN_BLIND_RAD - 1e-6, lengths)
    return np.roll(marked, known)


def _uncovered(geometry: ScanGeometry, rays: int) -> FloatArray:
    step = abs(geometry.angle_increment_rad)
    gap = 2.0 * math.pi - step * rays
    if gap < MIN_BLIND_RAD - 1e-6:
        return np.empty(0)
    last = geometry.angle_min_rad + geometry.angle_increment_rad * (rays - 1)
    count = max(int(gap / math.radians(5.0)), 2)
    return last + math.copysign(1.0, geometry.angle_increment_rad) * np.linspace(step, gap, count)
