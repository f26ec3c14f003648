"""Rectangles on the floor: rooms, walls, furniture footprints, doors and keep-out zones."""

from __future__ import annotations

import math
from dataclasses import dataclass

from llm_agent_ros.geometry import Point2D, Pose2D


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in the map frame.

    Attributes:
        x, y: its centre, in metres.
        length_m: along its own x axis.
        width_m: along its own y axis.
        yaw_rad: heading of its own x axis.
    """

    x: float
    y: float
    length_m: float
    width_m: float
    yaw_rad: float = 0.0

    @property
    def pose(self) -> Pose2D:
        """The centre and the heading."""
        return Pose2D(self.x, self.y, self.yaw_rad)

    @property
    def centre(self) -> Point2D:
        """The centre alone."""
        return Point2D(self.x, self.y)

    def contains(self, point: Point2D | Pose2D, margin_m: float = 0.0) -> bool:
        """Return whether a point is inside and at least ``margin_m`` from the border (negative: grown)."""
        local = self.pose.to_local(point)
        return (
            abs(local.x) <= self.length_m / 2.0 - margin_m + 1e-9
            and abs(local.y) <= self.width_m / 2.0 - margin_m + 1e-9
        )

    def corners(self) -> tuple[Point2D, Point2D, Point2D, Point2D]:
        """Return the corners counter-clockwise, starting at the local (-x, -y)."""
        a, b = self.length_m / 2.0, self.width_m / 2.0
        first, second, third, fourth = (
            self.pose.to_world(Point2D(x, y)) for x, y in ((-a, -b), (a, -b), (a, b), (-a, b))
        )
        return (first, second, third, fourth)

    def distance_to(self, point: Point2D | Pose2D) -> float:
        """Return the distance in metres from a point to the rectangle, 0 inside."""
        local = self.pose.to_local(point)
        return math.hypot(
            max(0.0, abs(local.x) - self.length_m / 2.0), max(0.0, abs(local.y) - self.width_m / 2.0)
        )

    def bounds(self) -> tuple[float, float, float, float]:
        """Return (x_min, y_min, x_max, y_max) of the corners."""
        xs, ys = zip(*((c.x, c.y) for c in self.corners()), strict=True)
        return (min(xs), min(ys), max(xs), max(ys))

    def overlaps(self, other: Rect, tolerance_m: float = 1e-6) -> bool:
        """Return whether two rectangles share more than ``tolerance_m`` in every direction."""
        axes = [self.yaw_rad, self.yaw_rad + math.pi / 2.0, other.yaw_rad, other.yaw_rad + math.pi / 2.0]
        return all(_shared(self, other, axis) > tolerance_m for axis in axes)


def _shared(a: Rect, b: Rect, axis_rad: float) -> float:
    c, s = math.cos(axis_rad), math.sin(axis_rad)
    first = [c * p.x + s * p.y for p in a.corners()]
    second = [c * p.x + s * p.y for p in b.corners()]
    return min(max(first), max(second)) - max(min(first), min(second))
