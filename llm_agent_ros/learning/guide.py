"""The way for one robot: the project's planner on the true map, or on what the robot's lidar has seen so far."""

from __future__ import annotations

import math

import numpy as np

from llm_agent_ros.control.path import FloatArray, Path, make_path
from llm_agent_ros.errors import PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning.costmap import Costmap, MapGeometry
from llm_agent_ros.planning.costs import INSCRIBED, UNKNOWN
from llm_agent_ros.planning.inflation import Inflation
from llm_agent_ros.planning.obstacles import Beams, ObstacleSettings
from llm_agent_ros.planning.planner import GridPlanner
from llm_agent_ros.simulation.kinematic.arena import Arena
from llm_agent_ros.simulation.kinematic.contact import FREE

FINE_M = 0.05
MARGIN_M = 0.02
INFLATION_M = 0.6
COST_SCALING = 10.0
"""Steep: more room is worth a short detour only; in development worlds longer ones cost more than they save."""
MARK_RANGE_M = 5.0
LOOK_AHEAD_M = 2.5
TIMEOUT_SEC = 0.5
TOLERANCE_M = 0.5


class Guide:
    """Map and planner of one robot in one arena.

    Args:
        arena: whose map it is.
        radius_m: of the circle that the way must have room for.
        online: the map begins empty and the lidar fills it.
    """

    def __init__(self, arena: Arena, radius_m: float, online: bool) -> None:
        self.online = online
        factor = max(round(arena.resolution_m / FINE_M), 1)
        step_m = arena.resolution_m / factor
        solid = np.kron(arena.cells != FREE, np.ones((factor, factor), np.bool_))
        occupancy = np.where(solid & (not online), 100, 0).astype(np.int8)
        self._costmap = Costmap(
            occupancy, MapGeometry(step_m, Pose2D(0.0, 0.0)),
            Inflation(radius_m + MARGIN_M, max(INFLATION_M, radius_m + 0.2), COST_SCALING),
            ObstacleSettings(MARK_RANGE_M, MARK_RANGE_M + 1.0, 0.0, 0.8 * radius_m),
        )
        self._planner = GridPlanner(
            self._costmap.costs, resolution_m=step_m, any_angle=True, robot_radius_m=radius_m, landmarks=0,
            timeout_sec=TIMEOUT_SEC,
        )
        self._goal = self._planner.cell(arena.goal)
        self._goal_point = arena.goal
        self._whole = self._costmap.whole

    def see(self, angles: FloatArray, ranges: FloatArray, pose: Pose2D, now_sec: float) -> None:
        """Add a scan, taken at a pose, to the map."""
        window = self._costmap.add_scan(Beams(angles, ranges), pose, now_sec)
        if window is not None:
            self._planner.set_costmap(self._costmap.costs, window)

    def plan(self, pose: Pose2D) -> Path | None:
        """Return the way to the goal, or None where the map shows none."""
        rows, cols = self._costmap.shape
        row, col = self._planner.cell(pose)
        start = (min(max(row, 0), rows - 1), min(max(col, 0), cols - 1))
        try:
            found = self._planner.plan(start, self._goal, tolerance_m=TOLERANCE_M)
        except PlanError:
            return None
        points = [Pose2D(float(x), float(y)) for x, y in found.points_m]
        points[0] = Pose2D(pose.x, pose.y)
        if points[-1].distance_to(self._goal_point) < self._planner.resolution_m:
            points[-1] = Pose2D(self._goal_point.x, self._goal_point.y)
        if len(points) == 1:
            points.append(Pose2D(self._goal_point.x, self._goal_point.y))
        return make_path(points)

    def is_blocked(self, points: FloatArray) -> bool:
        """Return whether the map has something on or too near to (M, 2) points of a path."""
        step_m = self._planner.resolution_m
        rows = np.floor(points[:, 1] / step_m).astype(np.int64)
        cols = np.floor(points[:, 0] / step_m).astype(np.int64)
        shape = self._costmap.shape
        inside = (rows >= 0) & (cols >= 0) & (rows < shape[0]) & (cols < shape[1])
        costs = self._costmap.costs[rows[inside], cols[inside]]
        return bool(np.any((costs >= INSCRIBED) & (costs != UNKNOWN)))

    def marked(self, point: Point2D) -> bool:
        """Return whether the map holds something at a point."""
        row, col = self._planner.cell(point)
        return bool(self._costmap.costs[row, col] > INSCRIBED)


def pose_of(values: FloatArray) -> Pose2D:
    """Return a row of x, y, yaw as a pose."""
    x, y, yaw = (float(v) for v in values)
    return Pose2D(x, y, math.remainder(yaw, 2.0 * math.pi))
