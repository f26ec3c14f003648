"""A flat world of circles and boxes with a lidar and a sluggish robot, for closed-loop tests."""

from __future__ import annotations

import math
import random
from collections import deque
from dataclasses import dataclass, field

import numpy as np

from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D, wrap_angle
from llm_agent_ros.safety.scan import ScanGeometry, ScanView, read_scan

LIDAR = ScanGeometry(-math.pi, 2.0 * math.pi / 360, 0.12, 12.0)
RADIUS_M = 0.22
DT_SEC = 0.01


@dataclass(frozen=True)
class Flatland:
    """Obstacles: circles (x, y, radius) and boxes (x0, y0, x1, y1)."""

    circles: tuple[tuple[float, float, float], ...] = ()
    boxes: tuple[tuple[float, float, float, float], ...] = ()

    def ranges(self, pose: Pose2D) -> np.ndarray:
        """Return one exact scan."""
        angles = LIDAR.angle_min_rad + LIDAR.angle_increment_rad * np.arange(360) + pose.yaw_rad
        dx, dy = np.cos(angles), np.sin(angles)
        result = np.full(360, np.inf)
        for x, y, radius in self.circles:
            ahead = (x - pose.x) * dx + (y - pose.y) * dy
            inside = radius**2 - ((x - pose.x) ** 2 + (y - pose.y) ** 2 - ahead**2)
            hit = (inside > 0.0) & (ahead > 0.0)
            result = np.minimum(result, np.where(hit, ahead - np.sqrt(np.maximum(inside, 0.0)), np.inf))
        for x0, y0, x1, y1 in self.boxes:
            with np.errstate(divide='ignore', invalid='ignore'):
                a, b, c, d = (x0 - pose.x) / dx, (x1 - pose.x) / dx, (y0 - pose.y) / dy, (y1 - pose.y) / dy
            near = np.maximum(np.minimum(a, b), np.minimum(c, d))
            far = np.minimum(np.maximum(a, b), np.maximum(c, d))
            result = np.minimum(result, np.where((far >= near) & (near > 0.0), near, np.inf))
        return result

    def view(self, pose: Pose2D, noise: random.Random | None = None, sigma_m: float = 0.0) -> ScanView:
        """Return the scan as the gate and the controller get it."""
        ranges = self.ranges(pose)
        if noise is not None and sigma_m:
            ranges = ranges + np.array([noise.gauss(0.0, sigma_m) for _ in ranges])
        return read_scan(ranges, LIDAR)

    def clearance_m(self, pose: Pose2D) -> float:
        """Return the distance from the robot's edge to the nearest obstacle."""
        gaps = [math.hypot(pose.x - x, pose.y - y) - r for x, y, r in self.circles]
        for x0, y0, x1, y1 in self.boxes:
            gaps.append(math.hypot(max(x0 - pose.x, 0.0, pose.x - x1), max(y0 - pose.y, 0.0, pose.y - y1)))
        return min(gaps, default=math.inf) - RADIUS_M


@dataclass
class Robot:
    """Follows commands late and within its accelerations."""

    pose: Pose2D
    delay_sec: float = 0.02
    acceleration_mps2: float = 1.0
    turn_acceleration_radps2: float = 3.2
    twist: Twist2D = STANDSTILL
    driven_m: float = 0.0
    _pending: deque[Twist2D] = field(default_factory=deque)

    def move(self, command: Twist2D) -> None:
        """Advance by DT_SEC."""
        self._pending.append(command)
        late = len(self._pending) > round(self.delay_sec / DT_SEC)
        heard = self._pending.popleft() if late else self.twist
        v = _towards(self.twist.linear_mps, heard.linear_mps, self.acceleration_mps2 * DT_SEC)
        w = _towards(self.twist.angular_radps, heard.angular_radps, self.turn_acceleration_radps2 * DT_SEC)
        middle = self.pose.yaw_rad + 0.5 * w * DT_SEC
        self.pose = Pose2D(
            self.pose.x + v * DT_SEC * math.cos(middle), self.pose.y + v * DT_SEC * math.sin(middle),
            wrap_angle(self.pose.yaw_rad + w * DT_SEC),
        )
        self.twist = Twist2D(v, w)
        self.driven_m += abs(v) * DT_SEC


def _towards(value: float, target: float, step: float) -> float:
    return min(max(target, value - step), value + step)
