"""A gate with everything it needs, for tests that put one thing wrong."""

from __future__ import annotations

import math

import numpy as np

from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.gate import SafetyGate, Verdict
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.scan import ScanGeometry, read_scan

LIDAR = ScanGeometry(-math.pi, 2.0 * math.pi / 360, 0.12, 12.0)
CYCLE_SEC = 0.05
GO = Twist2D(0.5, 0.0)


class Bench:
    """A gate with everything it needs at 20 Hz; each field can be put wrong."""

    def __init__(self) -> None:
        self.gate = SafetyGate(GateLimits())
        self.now = 100.0
        self.ros = 5.0
        self.ros_rate = 1.0
        self.command: Twist2D | None = GO
        self.stamp_offset = 0.0
        self.ranges: np.ndarray | None = np.full(360, 8.0)
        self.geometry = LIDAR
        self.scan_stamp_offset = 0.0
        self.odometry_stamp_offset = 0.0
        self.command_frame = self.scan_frame = ''
        self.odometry_frames = ('', '')
        self.pose: Pose2D | None = Pose2D(0.0, 0.0)
        self.twist = STANDSTILL

    def cycle(self, count: int = 1) -> Verdict:
        for _ in range(count):
            self.now += CYCLE_SEC
            self.ros += self.ros_rate * CYCLE_SEC
            if self.pose is not None:
                stamp_sec = self.ros + self.odometry_stamp_offset
                self.gate.on_odometry(self.pose, self.twist, self.now, stamp_sec, self.odometry_frames)
            if self.ranges is not None:
                view, stamp_sec = read_scan(self.ranges, self.geometry), self.ros + self.scan_stamp_offset
                self.gate.on_scan(view, self.now, stamp_sec, self.scan_frame)
            if self.command is not None:
                self.gate.on_command(self.command, self.now, self.ros + self.stamp_offset, self.command_frame)
            verdict = self.gate.step(self.now, self.ros)
        return verdict
