"""One dimension, one wall: a robot that reacts late and brakes exactly as promised drives at it through the gate."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.safety.gate import SafetyGate, Verdict
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.scan import ScanGeometry, read_scan

DT_SEC = 0.002
RAYS = 360
ANGLES = -math.pi + 2.0 * math.pi / RAYS * np.arange(RAYS)


@dataclass(frozen=True)
class Corridor:
    """What the gate is told on the way to the wall; every part can be put wrong.

    Attributes:
        odometry: from the true place and speed to what the odometry says.
        stamp: from the true time of an odometry message to its stamp.
        silence: (from x, seconds): odometry, and the lidar where ``scan_too``, send nothing for so long.
        near: what the rays ahead say below ``range_min_m``.
    """

    limits: GateLimits = field(default_factory=GateLimits)
    wall_m: float = 3.0
    speed_mps: float = 0.7
    odometry_hz: float = 50.0
    odometry: Callable[[float, float], tuple[Pose2D, Twist2D]] = lambda x, v: (Pose2D(x, 0.0), Twist2D(v, 0.0))
    stamp: Callable[[float], float] = lambda t: t
    scan_hz: float = 10.0
    scan_late_sec: float = 0.0
    silence: tuple[float, float] = (math.inf, 0.0)
    scan_too: bool = True
    range_min_m: float = 0.05
    range_max_m: float = 10.0
    near: float = -math.inf

    def ranges(self, x: float) -> np.ndarray:
        """Return one scan of the wall ahead."""
        cosine = np.cos(ANGLES)
        with np.errstate(divide='ignore'):
            result = np.where(cosine > 1e-3, (self.wall_m - x) / cosine, math.inf)
        result[result < self.range_min_m] = self.near
        result[result > self.range_max_m] = math.inf
        return result


@dataclass(frozen=True)
class Arrival:
    """How it ended: the smallest distance from the robot's edge to the wall, and what the gate said."""

    gap_m: float
    furthest_m: float
    verdicts: list[Verdict]

    def says(self, text: str) -> bool:
        """Return whether the gate gave such a reason on the way."""
        return any(text in verdict.message for verdict in self.verdicts)


def drive(corridor: Corridor, seconds: float = 8.0) -> Arrival:
    """Drive at the wall for so long, or until the robot hits it."""
    gate, limits = SafetyGate(corridor.limits), corridor.limits
    geometry = ScanGeometry(-math.pi, 2.0 * math.pi / RAYS, corridor.range_min_m, corridor.range_max_m)
    x = v = target = 0.0
    due, silent_sec = [0.0, 0.0, 0.0], math.inf
    late: deque[tuple[float, float, np.ndarray]] = deque()
    heard: deque[tuple[float, float]] = deque()
    verdicts = []
    for tick in range(round(seconds / DT_SEC)):
        now = tick * DT_SEC
        if x >= corridor.silence[0]:
            silent_sec = min(silent_sec, now)
        silent = silent_sec <= now < silent_sec + corridor.silence[1]
        if now >= due[0]:
            due[0] += 1.0 / corridor.scan_hz
            if not (silent and corridor.scan_too):
                late.append((now + corridor.scan_late_sec, now, corridor.ranges(x)))
        while late and late[0][0] <= now:
            _, stamp_sec, ranges = late.popleft()
            gate.on_scan(read_scan(ranges, geometry), now, stamp_sec)
        if now >= due[1]:
            due[1] += 1.0 / corridor.odometry_hz
            if not silent:
                gate.on_odometry(*corridor.odometry(x, v), now, corridor.stamp(now))
        if now >= due[2]:
            due[2] += 1.0 / 30.0
            gate.on_command(Twist2D(corridor.speed_mps, 0.0), now, now)
            verdicts.append(gate.step(now, now))
            heard.append((now + limits.reaction_sec, verdicts[-1].twist.linear_mps))
        while heard and heard[0][0] <= now:
            target = heard.popleft()[1]
        rise, fall = limits.acceleration_mps2 * DT_SEC, limits.braking_mps2 * DT_SEC
        v = min(v + rise, target) if target > v else max(v - fall, target)
        x += v * DT_SEC
        if corridor.wall_m - x < limits.robot_radius_m:
            break
    return Arrival(corridor.wall_m - x - limits.robot_radius_m, x, verdicts)
