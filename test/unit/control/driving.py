"""Drives a path in the flat world, with the safety gate between the follower and the robot."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from flatland import DT_SEC, Flatland, Robot

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.follower import FollowGoal, FollowOutput, PathFollower, RobotInput
from llm_agent_ros.control.policy import make_policy
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.gate import SafetyGate
from llm_agent_ros.safety.limits import GateLimits

EMPTY = Flatland(((50.0, 0.0, 1.0),))


@dataclass
class Drive:
    """What happened: one entry a control step."""

    last: FollowOutput
    robot: Robot
    seconds: float = 0.0
    poses: list[Pose2D] = field(default_factory=list)
    twists: list[Twist2D] = field(default_factory=list)
    outputs: list[FollowOutput] = field(default_factory=list)
    nearest_m: float = math.inf

    def cross_track_m(self, path: Sequence[Pose2D]) -> float:
        """Return the largest distance from the polyline."""
        corners = np.array([(p.x, p.y) for p in path])
        starts, steps = corners[:-1], np.diff(corners, axis=0)
        worst = 0.0
        for pose in self.poses:
            at = np.array((pose.x, pose.y))
            share = np.clip(((at - starts) * steps).sum(1) / np.maximum((steps**2).sum(1), 1e-12), 0.0, 1.0)
            worst = max(worst, float(np.min(np.hypot(*(starts + share[:, None] * steps - at).T))))
        return worst

    def turn_flips(self) -> int:
        """Return how often the robot changed from turning left to turning right or back."""
        signs = np.sign([t.angular_radps for t in self.twists if abs(t.angular_radps) > 0.15])
        return int(np.count_nonzero(np.diff(signs)))


def drive(
    goal: FollowGoal,
    start: Pose2D | None = None,
    world: Flatland = EMPTY,
    config: ControlConfig | None = None,
    limit_sec: float = 60.0,
    delay_sec: float = 0.03,
    gated: bool = True,
) -> Drive:
    """Return what becomes of a goal."""
    config = config or ControlConfig()
    follower = PathFollower(goal, make_policy('pursuit', config), config)
    gate, robot = SafetyGate(GateLimits()), Robot(start or goal.poses[0], delay_sec=delay_sec)
    result, command = Drive(FollowOutput(STANDSTILL, None), robot), STANDSTILL  # type: ignore[arg-type]
    for tick in range(round(limit_sec / DT_SEC)):
        now = tick * DT_SEC
        if tick % 2 == 0:
            gate.on_odometry(robot.pose, robot.twist, now, now)
        if tick % 10 == 0:
            view = world.view(robot.pose)
            gate.on_scan(view, now, now)
        if tick % 5 == 0:
            result.last = follower.step(RobotInput(now, robot.pose, robot.twist, view.points, 0.02, 0.05))
            gate.on_command(result.last.command, now, now)
            result.outputs.append(result.last)
            result.poses.append(robot.pose)
            result.twists.append(robot.twist)
            if result.last.is_over:
                break
        if tick % 3 == 0:
            command = gate.step(now, now).twist
        robot.move(command if gated else result.last.command)
        result.nearest_m = min(result.nearest_m, world.clearance_m(robot.pose))
        result.seconds = now
    return result
