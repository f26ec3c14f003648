"""What a planning service does between its messages: a costmap that scans change, planners on it, plans in metres."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from llm_agent_ros.errors import PlanError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.planning import failures
from llm_agent_ros.planning.costmap import Costmap
from llm_agent_ros.planning.costs import Costs, Window, passable_value
from llm_agent_ros.planning.escape import cleared_disc
from llm_agent_ros.planning.fitting import Fitter
from llm_agent_ros.planning.footprint import Footprint
from llm_agent_ros.planning.obstacles import Beams
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.path import PlannedPath
from llm_agent_ros.planning.registry import Planner, PlannerSettings, Preparable, make_planner
from llm_agent_ros.planning.replan import ReplanPolicy, Verdict, length_of, path_cost, rest_of
from llm_agent_ros.planning.workspace import Cancelled

ARRIVED_M = 0.25
"""A robot with less of its path before it has arrived, as near as controllers take it."""


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What a plan is asked for.

    Attributes:
        start: map-frame pose.
        goals: map-frame poses; the one cheapest to reach is taken.
        tolerance_m: how far from the goal the path may end.
        planner: name of the planner.
        timeout_sec: for the search, all that waits for it included.
    """

    start: Pose2D
    goals: tuple[Pose2D, ...]
    tolerance_m: float
    planner: str
    timeout_sec: float


@dataclass(slots=True)
class _Served:
    planner: Planner
    pending: Window | None


class PlanningService:
    """Scans and plans may come from different threads: scans never wait for a search, only for a copy of the costs.

    Args:
        costmap: the layers.
        settings: for the planners.
        footprint: of the robot; corners are checked along each path.
        policy: when a running path is left.
    """

    def __init__(
        self, costmap: Costmap, settings: PlannerSettings, footprint: Footprint, policy: ReplanPolicy,
    ) -> None:
        self.costmap = costmap
        self.version = 0
        self._settings = settings
        self._policy = policy
        self._unknown_value = passable_value(settings.unknown, settings.unknown_cost)
        self._served: dict[str, _Served] = {}
        self._costs_lock = threading.Lock()
        self._plan_lock = threading.Lock()
        self._running: tuple[PlanRequest, PlannedPath] | None = None
        self._fitter: Fitter | None = None
        if footprint.corners:
            reach = footprint.circumscribed_m + 2.0 * costmap.geometry.resolution_m
            self._fitter = Fitter(footprint, costmap.geometry, costmap.inflation.cost_at(reach), self._unknown_value)

    def add_scan(self, beams: Beams, sensor: Pose2D, now_sec: float) -> Window | None:
        """Bring the costs up to date with a scan; return the window that was written."""
        with self._costs_lock:
            window = self.costmap.add_scan(beams, sensor, now_sec)
            if window is not None:
                self.version += 1
                for served in self._served.values():
                    served.pending = window if served.pending is None else served.pending.union(window)
        return window

    def set_map(self, occupancy: npt.NDArray[np.int8]) -> None:
        """Take over another map, (H, W), of the same shape and place; marks and the running path stay."""
        with self._costs_lock:
            self.costmap.set_map(occupancy)
            self.version += 1
            for served in self._served.values():
                served.pending = self.costmap.whole

    def snapshot(self) -> Costs:
        """Return a copy of the present costs."""
        with self._costs_lock:
            return self.costmap.costs.copy()

    def prepare(self, name: str) -> None:
        """Make a planner before it is first asked for; what it can find out about the map it does in the background."""
        planner = self._current(name)
        if isinstance(planner, Preparable):
            threading.Thread(target=planner.prepare, name=f'prepare {name}', daemon=True).start()

    def plan(self, request: PlanRequest, cancelled: Cancelled | None = None) -> tuple[int, PlannedPath]:
        """Return which goal is cheapest to reach and the path there.

        Raises:
            PlanError: one of ``failures.py``.
        """
        found = self._plan(request, cancelled)
        self._running = (request, found[1])
        return found

    def judge(self, robot: Pose2D, cancelled: Cancelled | None = None) -> Verdict | None:
        """Return what to do about the last path that was given out, from where the robot is.

        None where none was given out or the robot came to its end, and while a plan is being made, which it does not
        wait for.
        """
        running = self._running
        if running is None or not self._plan_lock.acquire(blocking=False):
            return None
        try:
            verdict = self._judge(*running, robot, cancelled)
            if verdict is None and self._running is running:
                self._running = None  # what happens around a robot that has arrived is no matter of the path's
            return verdict
        finally:
            self._plan_lock.release()

    def _judge(
        self, request: PlanRequest, path: PlannedPath, robot: Pose2D, cancelled: Cancelled | None,
    ) -> Verdict | None:
        grid = PaddedGrid(self.snapshot(), self._unknown_value)
        at = self._current(request.planner).cell(robot)
        rest = rest_of(path.cells, at)
        if length_of(rest) * self._settings.resolution_m < ARRIVED_M:
            return None
        with self._left(grid, at):
            if path_cost(grid, rest) == float('inf'):
                return Verdict.BLOCKED
            again = replace(request, start=robot)
            try:
                better = self._search(again, time.monotonic() + request.timeout_sec, cancelled)[1]
            except PlanError:
                return Verdict.KEEP
            return self._policy.judge(grid, rest, better.cost)

    def _left(self, grid: PaddedGrid, at: tuple[int, int]) -> AbstractContextManager[int]:
        """Clear the robot's disc where it stands in an obstacle, as a search that begins there does."""
        if not grid.contains(at) or not grid.blocked(at):
            return nullcontext(0)
        return cleared_disc(grid, at, self._settings.robot_radius_m / self._settings.resolution_m, True)

    def _plan(self, request: PlanRequest, cancelled: Cancelled | None) -> tuple[int, PlannedPath]:
        deadline = time.monotonic() + request.timeout_sec
        if not self._plan_lock.acquire(timeout=request.timeout_sec):
            raise failures.PlannerTimedOut(
                'Another plan took all the time.', hint='Ask again, or raise timeout_sec.', retryable=True)
        try:
            return self._search(request, deadline, cancelled)
        finally:
            self._plan_lock.release()

    def _search(
        self, request: PlanRequest, deadline_sec: float, cancelled: Cancelled | None,
    ) -> tuple[int, PlannedPath]:
        """Plan with the lock held."""
        served = self._current(request.planner)
        start, goals = served.cell(request.start), [served.cell(goal) for goal in request.goals]

        def once(among: Sequence[int]) -> tuple[int, PlannedPath]:
            nearest, path = served.plan_to_nearest(
                start, [goals[index] for index in among], tolerance_m=request.tolerance_m, cancelled=cancelled,
                timeout_sec=max(deadline_sec - time.monotonic(), 1e-3),
            )
            index = among[nearest]
            begins, ends = (tuple(path.cells[at].tolist()) == cell for at, cell in ((0, start), (-1, goals[index])))
            return index, path.with_ends(
                request.start.point if begins else None, request.goals[index].point if ends else None)

        if self._fitter is None:
            return once(range(len(goals)))
        return self._fitted(self._fitter, request, served, once)

    def _fitted(
        self, fitter: Fitter, request: PlanRequest, planner: Planner,
        once: Callable[[Sequence[int]], tuple[int, PlannedPath]],
    ) -> tuple[int, PlannedPath]:
        try:
            return fitter.fit(self.snapshot(), request.start, request.goals, once, planner.set_costmap)
        finally:
            with self._costs_lock:
                self._served[request.planner].pending = self.costmap.whole

    def _current(self, name: str) -> Planner:
        served = self._served.get(name)
        if served is None:
            served = _Served(make_planner(name, self._settings), self.costmap.whole)
        with self._costs_lock:
            if served.pending is not None:
                served.planner.set_costmap(self.costmap.costs, served.pending)
                served.pending = None
            self._served[name] = served
        return served.planner
