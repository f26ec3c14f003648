"""Poses, twists and angles in the plane (SI units, radians, REP 103 axes)."""

from __future__ import annotations

import math
from dataclasses import dataclass


def wrap_angle(angle_rad: float) -> float:
    """Return the same angle in [-pi, pi)."""
    return (angle_rad + math.pi) % (2.0 * math.pi) - math.pi


def yaw_from_quaternion(x: float, y: float, z: float, w: float) -> float:
    """Return the rotation about z, in radians, of a quaternion of any length; NaN for one of zeros."""
    if not w * w + x * x + y * y + z * z > 0.0:
        return math.nan
    return math.atan2(2.0 * (w * z + x * y), w * w + x * x - y * y - z * z)


def quaternion_from_yaw(yaw_rad: float) -> tuple[float, float, float, float]:
    """Return (x, y, z, w) of a rotation about z."""
    return (0.0, 0.0, math.sin(yaw_rad / 2.0), math.cos(yaw_rad / 2.0))


@dataclass(frozen=True, slots=True)
class Point2D:
    """A point in metres."""

    x: float
    y: float

    def distance_to(self, other: Point2D) -> float:
        """Return the Euclidean distance in metres."""
        return math.hypot(other.x - self.x, other.y - self.y)


@dataclass(frozen=True, slots=True)
class Point3D:
    """A point in metres, z up."""

    x: float
    y: float
    z: float

    @property
    def ground(self) -> Point2D:
        """The point's shadow on the floor."""
        return Point2D(self.x, self.y)


@dataclass(frozen=True, slots=True)
class Pose2D:
    """A position in metres and a heading in radians, counter-clockwise from +x."""

    x: float
    y: float
    yaw_rad: float = 0.0

    @property
    def point(self) -> Point2D:
        """The position alone."""
        return Point2D(self.x, self.y)

    def distance_to(self, other: Pose2D | Point2D) -> float:
        """Return the Euclidean distance in metres; headings do not count."""
        return math.hypot(other.x - self.x, other.y - self.y)

    def bearing_to(self, other: Pose2D | Point2D) -> float:
        """Return the angle in [-pi, pi) by which to turn left to face ``other``."""
        return wrap_angle(math.atan2(other.y - self.y, other.x - self.x) - self.yaw_rad)

    def to_world(self, local: Point2D) -> Point2D:
        """Return a point given in this pose's frame (x forward, y left) in the outer frame."""
        c, s = math.cos(self.yaw_rad), math.sin(self.yaw_rad)
        return Point2D(self.x + c * local.x - s * local.y, self.y + s * local.x + c * local.y)

    def to_local(self, outer: Point2D | Pose2D) -> Point2D:
        """Return a point of the outer frame in this pose's frame (x forward, y left)."""
        c, s = math.cos(self.yaw_rad), math.sin(self.yaw_rad)
        dx, dy = outer.x - self.x, outer.y - self.y
        return Point2D(c * dx + s * dy, -s * dx + c * dy)

    def compose(self, local: Pose2D) -> Pose2D:
        """Return ``local``, a pose in this pose's frame, in the outer frame."""
        p = self.to_world(local.point)
        return Pose2D(p.x, p.y, wrap_angle(self.yaw_rad + local.yaw_rad))

    def towards(self, other: Pose2D, share: float) -> Pose2D:
        """Return the pose at a share, 0 to 1, of the way to another one, turned the shorter way."""
        turn_rad = wrap_angle(other.yaw_rad - self.yaw_rad)
        return Pose2D(
            self.x + share * (other.x - self.x), self.y + share * (other.y - self.y),
            wrap_angle(wrap_angle(self.yaw_rad) + share * turn_rad),
        )

    def is_finite(self) -> bool:
        """Return whether no component is NaN or infinite."""
        return all(math.isfinite(v) for v in (self.x, self.y, self.yaw_rad))


@dataclass(frozen=True, slots=True)
class Twist2D:
    """A forward speed in m/s and a turn rate in rad/s (left is positive)."""

    linear_mps: float = 0.0
    angular_radps: float = 0.0

    def within(self, speed_mps: float) -> Twist2D:
        """Return the motion along the same arc no faster than a speed, forwards or backwards."""
        if abs(self.linear_mps) <= speed_mps:
            return self
        share = speed_mps / abs(self.linear_mps)
        return Twist2D(share * self.linear_mps, share * self.angular_radps)

    def is_finite(self) -> bool:
        """Return whether no component is NaN or infinite."""
        return math.isfinite(self.linear_mps) and math.isfinite(self.angular_radps)


STANDSTILL = Twist2D(0.0, 0.0)
