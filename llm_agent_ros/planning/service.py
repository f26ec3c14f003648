"""What a planning service does between its messages: a costmap that scans change, planners on it, plans in metres."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.planning import failures
from llm_agent_ros.planning.costmap import Costmap
from llm_agent_ros.planning.costs import Costs, Window
from llm_agent_ros.planning.obstacles import Beams
from llm_agent_ros.planning.path import PlannedPath
from llm_agent_ros.planning.registry import Planner, PlannerSettings, make_planner
from llm_agent_ros.planning.workspace import Cancelled


@dataclass(frozen=True, slots=True)
class PlanRequest:
    """What a plan is asked for.

    Attributes:
        start: map-frame pose.
        goals: map-frame poses; the one cheapest to reach is taken.
        tolerance_m: how far from the goal the path may end.
        planner: name of the planner.
        timeout_sec: for the search.
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
        settings: for the planners; resolution and origin are taken from the costmap.
    """

    def __init__(self, costmap: Costmap, settings: PlannerSettings) -> None:
        self.costmap = costmap
        self._settings = settings
        self._served: dict[str, _Served] = {}
        self._costs_lock = threading.Lock()
        self._plan_lock = threading.Lock()
        self.version = 0

    def add_scan(self, beams: Beams, sensor: Pose2D, now_sec: float) -> Window | None:
        """Bring the costs up to date with a scan; return the window that was written."""
        with self._costs_lock:
            window = self.costmap.add_scan(beams, sensor, now_sec)
            if window is not None:
                self.version += 1
                for served in self._served.values():
                    served.pending = window if served.pending is None else served.pending.union(window)
        return window

    def snapshot(self) -> Costs:
        """Return a copy of the present costs."""
        with self._costs_lock:
            return self.costmap.costs.copy()

    def plan(self, request: PlanRequest, cancelled: Cancelled | None = None) -> tuple[int, PlannedPath]:
        """Return which goal is cheapest to reach and the path there.

        Raises:
            PlanError: one of ``failures.py``.
        """
        deadline = time.monotonic() + request.timeout_sec
        if not self._plan_lock.acquire(timeout=request.timeout_sec):
            raise failures.PlannerTimedOut(
                'Another plan took all the time.', hint='Ask again, or raise timeout_sec.', retryable=True)
        try:
            planner = self._current(request.planner)
            return planner.plan_to_nearest(
                planner.cell(request.start), [planner.cell(goal) for goal in request.goals],
                tolerance_m=request.tolerance_m, timeout_sec=max(deadline - time.monotonic(), 1e-3),
                cancelled=cancelled,
            )
        finally:
            self._plan_lock.release()

    def prepare(self, name: str) -> None:
        """Make a planner before it is first asked for."""
        self._current(name)

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
