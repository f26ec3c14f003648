"""Plans for robots that are not round: what the outline cannot follow is blocked, and planned around."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from llm_agent_ros.geometry import Pose2D, wrap_angle
from llm_agent_ros.planning import failures
from llm_agent_ros.planning.costmap import MapGeometry
from llm_agent_ros.planning.costs import INSCRIBED, LETHAL, Costs, Window
from llm_agent_ros.planning.footprint import Footprint, collides, first_collision
from llm_agent_ros.planning.padded import PaddedGrid, cell_at
from llm_agent_ros.planning.path import PlannedPath
from llm_agent_ros.planning.replan import path_cost

MAX_TRIES = 60
BLOCKED_RADIUS_CELLS = 1
TRIES_A_RADIUS = 20
TURN_STEP_RAD = math.radians(10.0)
"""Turns on the spot are looked at in steps of this; what turns less is rounded as it is driven."""

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Fitter:
    """Checks paths with an outline, and the turns at their corners and to the heading of the goal.

    How the robot stands at the start, and how it turns towards its path, is not looked at: who stands tight must be
    able to get away.

    Attributes:
        footprint: with corners.
        geometry: of the grid.
        sure_below: see ``footprint.collides``.
        unknown_value: what unknown cells (255) count as.
    """

    footprint: Footprint
    geometry: MapGeometry
    sure_below: int
    unknown_value: int

    def fit(
        self, costs: Costs, start: Pose2D, goals: Sequence[Pose2D],
        plan: Callable[[Sequence[int]], tuple[int, PlannedPath]], block: Callable[[Costs, Window], None],
    ) -> tuple[int, PlannedPath]:
        """Return a plan that the outline can follow: the place of its goal in ``goals``, and the path.

        Args:
            costs: (H, W), what was planned on; not changed.
            start: map-frame pose.
            goals: map-frame poses.
            plan: plans on the present costs of the planner to the cheapest of the goals with these places in ``goals``.
            block: gives the planner other costs in a window.

        Raises:
            NoValidPath: after many tries every path still collides, and the straight line, too.
            GoalOccupied: the outline fits at no goal with its heading.
        """
        changed, among, tried = costs, list(range(len(goals))), None
        kept = [self._cell(pose) for pose in (start, *goals)]
        tries = 0
        while tries < MAX_TRIES:
            try:
                index, path = plan(among)
            except (failures.NoValidPath, failures.StartOccupied):
                if tried is None:
                    raise
                break  # what was blocked here leaves no way
            poses = self._poses(path, start)
            if not self._fits_at_end(costs, poses[-1], goals[index]):
                # only now: with a tolerance a path may end beside its goal, where there is more room
                self._leave_out(among, index)
                continue
            hit = self._first_hit(costs, poses, goals[index])
            if hit is None:
                return index, path
            changed = costs.copy() if tried is None else changed
            tried, radius = path, BLOCKED_RADIUS_CELLS + tries // TRIES_A_RADIUS
            block(changed, self._block(changed, poses[hit], radius, kept))
            tries += 1
        assert tried is not None
        return self._straight(costs, start, {index: goals[index] for index in among}, tried)

    @staticmethod
    def _leave_out(among: list[int], index: int) -> None:
        among.remove(index)
        if not among:
            raise failures.GoalOccupied(
                'The robot does not fit at the goal with that heading.', hint='Turn the goal or move it away.')

    def _straight(
        self, costs: Costs, start: Pose2D, goals: dict[int, Pose2D], tried: PlannedPath,
    ) -> tuple[int, PlannedPath]:
        """Return the straight line to the nearest goal to which the outline can follow it.

        Beside walls that is often the only way: the cheapest one bends away from them, and the outline with it.

        Raises:
            NoValidPath: there is none.
        """
        grid = PaddedGrid(costs, self.unknown_value)
        for index, goal in sorted(goals.items(), key=lambda item: start.distance_to(item[1])):
            cells = np.array([self._cell(start), self._cell(goal)], np.int32)
            cost = path_cost(grid, cells)
            if not math.isfinite(cost):
                continue
            points = np.array([(start.x, start.y), (goal.x, goal.y)])
            path = replace(tried, cells=cells, points_m=points, cost=cost, length_m=start.distance_to(goal))
            poses = self._poses(path, start)
            if self._fits_at_end(costs, poses[-1], goal) and self._first_hit(costs, poses, goal) is None:
                return index, path
        raise failures.NoValidPath(
            'The outline of the robot fits through no way to the goal that was found.',
            hint='Move or turn the goal away from what is near it, or check the footprint parameter.',
        )

    def _poses(self, path: PlannedPath, start: Pose2D) -> tuple[Pose2D, ...]:
        """Return the poses along a path in the grid's frame; a path of one place is a turn from the start's heading."""
        poses = tuple(self._local(p) for p in path.poses(self.geometry.resolution_m))
        return poses if len(poses) > 1 else (replace(poses[0], yaw_rad=self._local(start).yaw_rad),)

    def _first_hit(self, costs: Costs, poses: tuple[Pose2D, ...], goal: Pose2D) -> int | None:
        """Return at which of the poses the outline collides, or just before which where that is the last, or None."""
        places = list(_swept(poses, self._local(goal).yaw_rad))
        swept = tuple(pose for _, pose in places)
        hit = first_collision(costs, self.footprint, swept, self.geometry.resolution_m, self.sure_below)
        if hit is None:
            return None
        return min(places[hit][0], max(len(poses) - 2, 0))  # what is to change is the direction of arrival

    def _fits_at_end(self, costs: Costs, end: Pose2D, goal: Pose2D) -> bool:
        turned = Pose2D(end.x, end.y, self._local(goal).yaw_rad)
        return not collides(costs, self.footprint, turned, self.geometry.resolution_m, self.sure_below)

    def _local(self, pose: Pose2D) -> Pose2D:
        point = self.geometry.origin.to_local(pose)
        return Pose2D(point.x, point.y, wrap_angle(pose.yaw_rad - self.geometry.origin.yaw_rad))

    def _cell(self, pose: Pose2D) -> Cell:
        return cell_at(self.geometry.origin.to_local(pose), self.geometry.resolution_m)

    def _block(self, costs: Costs, pose: Pose2D, radius: int, kept: Sequence[Cell]) -> Window:
        """Block the cells around a pose but for those in ``kept``: the start and the goals are none of the trouble."""
        row, col = cell_at(pose.point, self.geometry.resolution_m)
        window = Window(row, col, row + 1, col + 1).grown(radius, (costs.shape[0], costs.shape[1]))
        part = costs[window.slices]
        blocked = part != LETHAL
        for row, col in kept:
            if window.row_start <= row < window.row_stop and window.col_start <= col < window.col_stop:
                blocked[row - window.row_start, col - window.col_start] = False
        part[blocked] = INSCRIBED  # unknown cells too, which may count as free
        return window


def _swept(poses: tuple[Pose2D, ...], last_yaw_rad: float) -> Iterator[tuple[int, Pose2D]]:
    """Yield all poses but the first, and those of the turns at sharp corners and at the end, with their places."""
    for place, pose in enumerate(poses):
        if place > 0:
            yield place, pose
        if place == 0 < len(poses) - 1:
            continue
        yaw_rad = last_yaw_rad if place == len(poses) - 1 else poses[place + 1].yaw_rad
        turn_rad = wrap_angle(yaw_rad - pose.yaw_rad)
        steps = math.ceil(abs(turn_rad) / TURN_STEP_RAD)
        for step in range(1, steps):
            yield place, replace(pose, yaw_rad=pose.yaw_rad + turn_rad * step / steps)
