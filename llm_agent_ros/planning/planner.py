"""The planner that users import: costs in, paths out."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Sequence
from enum import StrEnum

import numpy as np

from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning import failures
from llm_agent_ros.planning.any_angle import pull
from llm_agent_ros.planning.clearance import clearance_cells
from llm_agent_ros.planning.costs import (
    Cells,
    Costs,
    UnknownPolicy,
    Window,
    passable_value,
)
from llm_agent_ros.planning.field import GoalField
from llm_agent_ros.planning.landmarks import Landmarks
from llm_agent_ros.planning.padded import MAX_CELLS, PaddedGrid, cell_at
from llm_agent_ros.planning.path import PlannedPath, place, resample
from llm_agent_ros.planning.query import Found, Query, check_goal
from llm_agent_ros.planning.workspace import Cancelled, Workspace

Cell = tuple[int, int]
AT_ZERO = Pose2D(0.0, 0.0)
LANDMARKS = 16


class Algorithm(StrEnum):
    """How the cells are searched; both find a path of the least cost."""

    ASTAR = 'astar'
    DIJKSTRA = 'dijkstra'


class GridPlanner:
    """Plans on one costmap, keeping its memory between queries. Calls from several threads wait for each other.

    Args:
        costs: (H, W) uint8 with Nav2's values (see ``costs.py``), row 0 at the origin; may be set later.
        resolution_m: edge of a cell.
        origin: map-frame pose of the outer corner of cell (0, 0).
        algorithm: A* or Dijkstra.
        any_angle: pull the path straight where that does not cost more.
        unknown: what unknown cells (255) count as.
        unknown_cost: their cost, 0 to 252, where ``unknown`` is ``cost``.
        robot_radius_m: a start in an obstacle is left over the cells that the robot's disc covers; 0 refuses it.
        timeout_sec: a search that takes longer is given up; 0 never.
        landmarks: how many of them to keep (``landmarks.py``), 4 bytes a cell each; 0 for none.
        grow: whether queries make landmarks once they have taken long enough; else only ``prepare`` does.
        clearance_limit_m: how far around the path obstacles are looked for when its clearance is asked.
        say_metres: whether errors name places by x and y on the map instead of by row and column.
    """

    def __init__(
        self,
        costs: Costs | None = None,
        *,
        resolution_m: float = 1.0,
        origin: Pose2D = AT_ZERO,
        algorithm: Algorithm | str = Algorithm.ASTAR,
        any_angle: bool = False,
        unknown: UnknownPolicy | str = UnknownPolicy.COST,
        unknown_cost: int = 252,
        robot_radius_m: float = 0.0,
        timeout_sec: float = 0.0,
        landmarks: int = LANDMARKS,
        grow: bool = True,
        clearance_limit_m: float = math.inf,
        say_metres: bool = False,
    ) -> None:
        self.resolution_m = resolution_m
        self.origin = origin
        self.any_angle = any_angle
        self.timeout_sec = timeout_sec
        self.robot_radius_m = robot_radius_m
        self._algorithm = Algorithm(algorithm)
        self._unknown_value = passable_value(UnknownPolicy(unknown), unknown_cost)
        self._named = self._in_metres if say_metres else str
        self._clearance_limit_m = clearance_limit_m
        self._clearance_limit = max(1, math.ceil(min(clearance_limit_m / resolution_m, 64.0)))
        self._lock = threading.RLock()
        self._grid: PaddedGrid | None = None
        self._workspace: Workspace | None = None
        self._field: GoalField | None = None
        self._landmarks = Landmarks(landmarks, grow)
        if costs is not None:
            self.set_costmap(costs)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of the costmap.

        Raises:
            NoMap: none has been set.
        """
        return self._map().shape

    def set_costmap(self, costs: Costs, window: Window | tuple[int, int, int, int] | None = None) -> None:
        """Take over a costmap (it is copied).

        Args:
            costs: (H, W) uint8, always the whole grid.
            window: the part that changed since the last call (rows and columns, ends excluded); all where not given.
        """
        _check(costs)
        with self._lock:
            if self._grid is None or self._grid.shape != costs.shape:
                self._grid = PaddedGrid(costs, self._unknown_value)
                self._workspace = Workspace(self._grid.flat.size)
                self._landmarks.forget()
                return
            if window is None or not self._grid.complete:
                window = (0, 0, *self._grid.shape)
            part = Window(*window).grown(0, self._grid.shape)
            if not part.empty:
                self._grid.update(costs, part, self._unknown_value)
                self._landmarks.update(self._grid, part)

    def plan(
        self, start: Cell, goal: Cell, *, tolerance_m: float = 0.0, timeout_sec: float | None = None,
        cancelled: Cancelled | None = None,
    ) -> PlannedPath:
        """Return the cheapest path between two cells.

        Args:
            start: (row, col).
            goal: (row, col).
            tolerance_m: a goal that is occupied or out of reach is replaced by a cell at most this far from it: the
                one with the least path cost plus eight times the distance left, so that the path ends as near as
                can be but does not go round a wall for it. 0 asks for the goal itself.
            timeout_sec: instead of the planner's.
            cancelled: asked every few milliseconds; returns whether to give up.

        Raises:
            PlanError: one of ``failures.py``.
        """
        return self.plan_to_nearest(start, (goal,), tolerance_m=tolerance_m, timeout_sec=timeout_sec,
                                    cancelled=cancelled)[1]

    def plan_to_nearest(
        self, start: Cell, goals: Sequence[Cell], *, tolerance_m: float = 0.0, timeout_sec: float | None = None,
        cancelled: Cancelled | None = None,
    ) -> tuple[int, PlannedPath]:
        """Return the goal that is cheapest to reach, by its place in ``goals``, and the path there.

        Raises:
            PlanError: no goal can be reached; the reason is the first goal's.
        """
        began = time.perf_counter()
        limit = self.timeout_sec if timeout_sec is None else timeout_sec
        deadline = time.monotonic() + limit if limit > 0 else None
        with self._lock:
            grid = self._map()
            assert self._workspace is not None
            query = Query(
                grid, self._workspace, self._field, self._algorithm is Algorithm.ASTAR, self._landmarks,
                self.robot_radius_m / self.resolution_m, tolerance_m / self.resolution_m, deadline, cancelled,
                self._named,
            )
            found = query.nearest(_cell(start), [_cell(goal) for goal in goals])
            return found.goal_index, self._result(found, began)

    def plan_once(self, costs: Costs, start: Cell, goal: Cell) -> PlannedPath:
        """Return the cheapest path over costs that are not kept; the planner has no map afterwards.

        Only what the search comes to is copied, unless more than a search looks at them: a way out of an obstacle, an
        any-angle path, landmarks.

        Raises:
            PlanError: one of ``failures.py``.
        """
        _check(costs)
        with self._lock:
            self._landmarks.forget()
            whole = self.robot_radius_m > 0.0 or self.any_angle or self._landmarks.wanted > 0
            if whole or self._grid is None or self._grid.shape != costs.shape:
                self.set_costmap(costs)
            grid = self._grid
            assert grid is not None
            if not whole:
                grid.lend(costs, self._unknown_value)
            try:
                return self.plan(start, goal)
            finally:
                grid.give_back()

    def prepare(self, seed: Cell | None = None) -> None:
        """Make all landmarks now instead of after some queries; plans that come meanwhile do not wait.

        Args:
            seed: (row, col) of a cell in the part of the map to plan on; the largest part where it is not given.
        """
        with self._lock:
            snapshot = self._map().copy()
        inside = seed is not None and snapshot.contains(seed) and not snapshot.blocked(seed)
        made = self._landmarks.anew()
        made.fill(snapshot, snapshot.index(seed) if inside and seed is not None else None)
        with self._lock:
            grid = self._map()
            if grid.shape == snapshot.shape:
                made.update(grid, Window(0, 0, *grid.shape))
                self._landmarks = made

    def field(self, goal: Cell) -> GoalField:
        """Return the cost to ``goal`` from everywhere, and keep it: plans to it are read out while the map stays.

        Raises:
            PlanError: there is no map, or the goal is off it or occupied.
        """
        with self._lock:
            grid = self._map()
            goal = _cell(goal)
            if self._field is not None and self._field.goal == goal and self._field.valid:
                return self._field
            check_goal(grid, goal, named=self._named)
            workspace = Workspace(grid.flat.size)
            workspace.run(grid, grid.index(goal), -1)
            self._field = GoalField(goal, grid, grid.version, workspace.labels, workspace.base, workspace.expansions)
            return self._field

    def point(self, cell: Cell) -> Point2D:
        """Return the map-frame centre of a cell in metres."""
        return self.origin.to_world(Point2D((cell[1] + 0.5) * self.resolution_m, (cell[0] + 0.5) * self.resolution_m))

    def cell(self, point: Point2D | Pose2D) -> Cell:
        """Return the cell of a map-frame point in metres, which may lie outside the map."""
        return cell_at(self.origin.to_local(point), self.resolution_m)

    def _in_metres(self, cell: Cell) -> str:
        if max(abs(cell[0]), abs(cell[1])) >= MAX_CELLS:
            return 'very far away'
        point = self.point(cell)
        return f'at ({point.x:.1f}, {point.y:.1f}) m'

    def _map(self) -> PaddedGrid:
        if self._grid is None or not self._grid.usable:
            raise failures.NoMap('There is no map to plan on.', hint='Call set_costmap first.', retryable=True)
        return self._grid

    def _result(self, found: Found, began: float) -> PlannedPath:
        cells, cost = found.cells, found.cost
        if self.any_angle:
            cells, cost = pull(self._map(), cells, cost)
        at = self.origin
        points = np.empty(cells.shape, np.float64)
        length_m = place(cells, self.resolution_m, at.x, at.y, math.cos(at.yaw_rad), math.sin(at.yaw_rad), points)
        return PlannedPath(
            cells=cells, points_m=points, cost=cost, length_m=length_m, expansions=found.expansions,
            time_ms=(time.perf_counter() - began) * 1e3, measure_clearance=self._clearance,
        )

    def _clearance(self, cells: Cells) -> float:
        grid = self._map()
        along = np.rint(resample(cells.astype(np.float64), 1.0)[0]).astype(np.int32)
        cells_away = clearance_cells(grid.flat, grid.stride, along, self._clearance_limit)
        return min(cells_away * self.resolution_m, self._clearance_limit_m)


def _check(costs: Costs) -> None:
    if costs.ndim != 2 or costs.dtype != np.uint8 or costs.size == 0:
        raise PlanError(
            f'A costmap is a 2-d uint8 array; this one is {costs.ndim}-d {costs.dtype}.', code=ErrorCode.INVALID_MAP,
        )


def _cell(cell: Sequence[int]) -> Cell:
    return int(cell[0]), int(cell[1])


_local = threading.local()


def plan_path(costs: Costs, start: Cell, goal: Cell) -> Cells:
    """Return the cheapest path over a costmap: one call with everything in it.

    Each thread keeps the memory of its last call, for grids of the same shape.

    Args:
        costs: (H, W) uint8 with Nav2's values: 0 free to 252, 253 inscribed, 254 lethal, 255 unknown (passable, dear).
        start: (row, col).
        goal: (row, col).

    Returns:
        (N, 2) int32, row and column from start to goal; neighbours differ by one step, diagonal ones past free cells.

    Raises:
        PlanError: one of ``failures.py``.
    """
    planner: GridPlanner | None = getattr(_local, 'planner', None)
    if planner is None:
        planner = _local.planner = GridPlanner(landmarks=0)
    return planner.plan_once(costs, start, goal).cells
