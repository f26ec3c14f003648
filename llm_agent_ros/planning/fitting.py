"""Plans for robots that are not round: what the outline cannot follow is blocked, and planned around."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from llm_agent_ros.geometry import Pose2D, wrap_angle
from llm_agent_ros.planning import failures
from llm_agent_ros.planning.costmap import MapGeometry
from llm_agent_ros.planning.costs import INSCRIBED, Costs, Window
from llm_agent_ros.planning.footprint import Footprint, collides, first_collision
from llm_agent_ros.planning.path import PlannedPath

MAX_TRIES = 60
BLOCKED_RADIUS_CELLS = 1
TRIES_A_RADIUS = 20


@dataclass(frozen=True, slots=True)
class Fitter:
    """Checks paths with an outline.

    Attributes:
        footprint: with corners.
        geometry: of the grid.
        sure_below: see ``footprint.collides``.
    """

    footprint: Footprint
    geometry: MapGeometry
    sure_below: int

    def fit(
        self, costs: Costs, goals: Sequence[Pose2D], plan: Callable[[Sequence[int]], tuple[int, PlannedPath]],
        block: Callable[[Costs, Window], None],
    ) -> tuple[int, PlannedPath]:
        """Return a plan that the outline can follow: the place of its goal in ``goals``, and the path.

        Args:
            costs: (H, W), what was planned on; not changed.
            goals: map-frame poses.
            plan: plans on the present costs of the planner to the cheapest of the goals with these places in ``goals``.
            block: gives the planner other costs in a window.

        Raises:
            NoValidPath: after many tries every path still collides.
            GoalOccupied: the outline fits at no goal with its heading.
        """
        changed, among, tries = costs, list(range(len(goals))), 0
        while tries < MAX_TRIES:
            index, path = plan(among)
            poses = tuple(self._local(p) for p in path.poses(self.geometry.resolution_m))
            if not self._fits_at_end(costs, poses[-1], goals[index]):
                # only now: with a tolerance a path may end beside its goal, where there is more room
                among.remove(index)
                if not among:
                    raise failures.GoalOccupied(
                        'The robot does not fit at the goal with that heading.', hint='Turn the goal or move it away.')
                continue
            hit = first_collision(costs, self.footprint, poses[1:], self.geometry.resolution_m, self.sure_below)
            if hit is None:
                return index, path
            changed = changed.copy() if changed is costs else changed
            block(changed, self._block(changed, poses[hit + 1], BLOCKED_RADIUS_CELLS + tries // TRIES_A_RADIUS))
            tries += 1
        raise failures.NoValidPath(
            'The outline of the robot fits through no way that was found.', hint='Check the footprint parameter.')

    def _fits_at_end(self, costs: Costs, end: Pose2D, goal: Pose2D) -> bool:
        turned = Pose2D(end.x, end.y, self._local(goal).yaw_rad)
        return not collides(costs, self.footprint, turned, self.geometry.resolution_m, self.sure_below)

    def _local(self, pose: Pose2D) -> Pose2D:
        point = self.geometry.origin.to_local(pose)
        return Pose2D(point.x, point.y, wrap_angle(pose.yaw_rad - self.geometry.origin.yaw_rad))

    def _block(self, costs: Costs, pose: Pose2D, radius: int) -> Window:
        row, col = math.floor(pose.y / self.geometry.resolution_m), math.floor(pose.x / self.geometry.resolution_m)
        window = Window(row, col, row + 1, col + 1).grown(radius, (costs.shape[0], costs.shape[1]))
        costs[window.slices] = np.maximum(costs[window.slices], INSCRIBED)
        return window
