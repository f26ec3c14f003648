"""Regulated pure pursuit: aim at a point ahead on the path, slower in bends, near things and near the end."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import REST_M, change_speed, speed_to_rest, turn_rate
from llm_agent_ros.geometry import Point2D, Pose2D, Twist2D

if TYPE_CHECKING:
    from llm_agent_ros.control.path import Path
    from llm_agent_ros.control.policy import View

ALIGNED_RAD = 0.15


class RegulatedPursuit:
    """The baseline policy.

    The look-ahead grows with speed and shrinks where the straight line to it would cut more than a few centimetres
    off the path, so that corners are driven, not cut.
    """

    def __init__(self, config: ControlConfig) -> None:
        self._config = config
        self._turning = False
        self._started = False

    def reset(self) -> None:
        """Forget the last path."""
        self._turning = self._started = False

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""
        return change_speed(view.previous, self.target(view), view.dt_sec, self._config)

    def target(self, view: View) -> Twist2D:
        """Return the velocity to reach, however far it is from the previous command."""
        config = self._config
        target, straight_m = self._aim(view)
        local = view.pose.to_local(target)
        bearing = math.atan2(local.y, local.x)
        if self._must_turn(bearing):
            return Twist2D(0.0, turn_rate(bearing, config.max_turn_radps, config.turn_acceleration_radps2))
        reach = max(math.hypot(local.x, local.y), 1e-3)
        curvature = 2.0 * local.y / reach**2
        speed = min(
            view.max_speed_mps, self._speed_for_bend(curvature, straight_m),
            self._speed_for_clearance(view), self._speed_for_end(view),
        )
        turn = curvature * speed
        if abs(turn) > config.max_turn_radps:
            speed *= config.max_turn_radps / abs(turn)
            turn = math.copysign(config.max_turn_radps, turn)
        self._started = True
        return Twist2D(speed, turn)

    def _aim(self, view: View) -> tuple[Point2D, float]:
        """Return the point to drive at, and how far the path runs straight enough from here."""
        config = self._config
        wished = min(
            max(config.lookahead_time_sec * abs(view.previous.linear_mps), config.min_lookahead_m),
            config.max_lookahead_m,
        )
        if view.progress_m > view.path.length_m - 0.03:
            return view.path.goal.point, config.min_lookahead_m
        longest = max(_straight_m(view.path, view.pose, view.progress_m, wished, config.corner_cut_m), 0.04)
        return view.path.at(view.progress_m + min(wished, longest)), longest

    def _must_turn(self, bearing_rad: float) -> bool:
        """Decide between turning on the spot and driving, with hysteresis."""
        config = self._config
        if self._turning:
            self._turning = abs(bearing_rad) > ALIGNED_RAD
        else:
            limit = config.turn_in_place_angle_rad if self._started else config.start_turn_angle_rad
            self._turning = abs(bearing_rad) > limit
        return self._turning

    def _speed_for_bend(self, curvature: float, straight_m: float) -> float:
        config = self._config
        bend = config.comfortable_turn_radps / max(abs(curvature), 1e-6)
        return max(min(config.max_speed_mps, bend, 1.5 * straight_m), config.min_speed_mps)

    def _speed_for_clearance(self, view: View) -> float:
        config = self._config
        ahead = view.points[view.points[:, 0] > -config.robot_radius_m]
        if not len(ahead):
            return config.max_speed_mps
        clearance = max(float(np.min(np.hypot(ahead[:, 0], ahead[:, 1]))) - config.robot_radius_m, 0.0)
        share = min(clearance / config.full_speed_clearance_m, 1.0)
        return config.tight_speed_mps + share * (config.max_speed_mps - config.tight_speed_mps)

    def _speed_for_end(self, view: View) -> float:
        config = self._config
        left_m = view.path.length_m - view.progress_m + REST_M
        return max(speed_to_rest(left_m, config.approach_deceleration_mps2), config.min_speed_mps)


def _straight_m(path: Path, pose: Pose2D, start_m: float, end_m: float, tolerance_m: float) -> float:
    """Return how far ahead, up to ``end_m``, a straight line from the robot stays within tolerance of the path."""
    samples, arcs = path.between(start_m, start_m + end_m)
    if len(samples) < 3:
        return end_m
    dx, dy = samples[:, 0] - pose.x, samples[:, 1] - pose.y
    reach = np.maximum(np.hypot(dx, dy), 1e-6)
    # Row: a sample on the way; column: the sample that the straight line leads to.
    along = (np.outer(dx, dx) + np.outer(dy, dy)) / reach
    across = np.abs(np.outer(dx, dy) - np.outer(dy, dx)) / reach
    off = np.where(along > reach, along - reach, np.where(along < 0.0, 0.0, across))
    leaves = np.any(np.triu(off > tolerance_m + float(np.min(reach)), 1), axis=0)
    leaves[:2] = False
    last = int(np.argmax(leaves))
    return float(arcs[last - 1] - start_m) if leaves[last] else end_m
