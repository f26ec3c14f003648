"""One question to the planner: checks, the way out of an obstacle, the search, and which of several goals it is."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.planning import failures
from llm_agent_ros.planning.costs import UNITS_PER_FREE_STEP, Cells
from llm_agent_ros.planning.escape import cleared_disc
from llm_agent_ros.planning.field import GoalField
from llm_agent_ros.planning.landmarks import Bounds, Landmarks
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.trace import walk_down
from llm_agent_ros.planning.workspace import NO_BOUNDS, Cancelled, Workspace, octile_units

Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """A path of cells and what it took.

    Attributes:
        goal_index: which goal it leads to.
        cells: (N, 2) row and column.
        cost: in free straight steps.
        key: cost plus what ending off the goal is charged, in units.
        expansions: cells looked at, over all goals.
    """

    goal_index: int
    cells: Cells
    cost: float
    key: int
    expansions: int


@dataclass(slots=True)
class Query:
    """What is asked, and what it is asked with."""

    grid: PaddedGrid
    workspace: Workspace
    field: GoalField | None
    guided: bool
    landmarks: Landmarks | None
    radius_cells: float
    tolerance_cells: float
    deadline_sec: float | None
    cancelled: Cancelled | None
    named: Callable[[Cell], str] = str

    def __post_init__(self) -> None:
        if not (math.isfinite(self.tolerance_cells) and self.tolerance_cells >= 0.0):
            raise PlanError('The tolerance of a goal is not a distance.', code=ErrorCode.INVALID_PARAMETER,
                            hint='Give 0 m or more.')
        self.tolerance_cells = min(self.tolerance_cells, float(sum(self.grid.shape)))  # the whole map is within it

    def nearest(self, start: Cell, goals: list[Cell]) -> Found:
        """Return the path to the goal that is cheapest to reach.

        Raises:
            PlanError: no goal can be reached; with several goals the reason is that of the first.
        """
        if not self.grid.contains(start):
            rows, cols = self.grid.shape
            raise failures.StartOutsideMap(
                f'The start {self.named(start)} is not on the map of {rows} x {cols} cells.',
                hint='Localise the robot, or load a larger map.',
            )
        usable = self._usable(goals)
        if self.grid.blocked(start):
            self.landmarks = None
            return self._leave(start, usable)
        found = self._best(start, usable)
        if found is None:
            where = f'the goal {self.named(goals[0])}' if len(goals) == 1 else f'any of {len(goals)} goals'
            raise failures.NoValidPath(
                f'No path leads from the start {self.named(start)} to {where}.',
                hint='Check for closed doors, or lower robot_radius or inflation_radius.',
            )
        return found

    def _usable(self, goals: list[Cell]) -> list[tuple[int, Cell]]:
        usable: list[tuple[int, Cell]] = []
        reason: Exception | None = None
        for number, goal in enumerate(goals):
            try:
                check_goal(self.grid, goal, self.tolerance_cells, self.named)
            except (failures.GoalOutsideMap, failures.GoalOccupied) as error:
                reason = reason or error
            else:
                usable.append((number, goal))
        if not usable:
            raise reason or failures.NoValidPath('There is no goal to plan to.', hint='Give at least one goal.')
        return usable

    def _leave(self, start: Cell, goals: list[tuple[int, Cell]]) -> Found:
        got_out = False
        for lethal in (False, True):
            if self.radius_cells <= 0.0:
                break
            with cleared_disc(self.grid, start, self.radius_cells, lethal) as changed:
                found = self._best(start, goals)
            if found is not None:
                return found
            got_out = got_out or self.workspace.expansions > 2 * changed
        if got_out:
            raise failures.NoValidPath(
                f'The start {self.named(start)} is in an obstacle; a way leads out, but none to the goal.',
                hint='Check for closed doors, or lower robot_radius or inflation_radius.',
            )
        raise failures.StartOccupied(
            f'The start {self.named(start)} is in an obstacle and no way leads out.',
            hint='Move the robot away from the obstacle, or check where it thinks it is.', retryable=True,
        )

    def _best(self, start: Cell, goals: list[tuple[int, Cell]]) -> Found | None:
        if len(goals) == 1 and self.field is not None and self.field.valid and self.field.goal == goals[0][1]:
            kept = self._read_out(start, goals[0][0])
            if kept is not None:
                return kept
        best: Found | None = None
        expansions = 0
        for number, goal in sorted(goals, key=lambda item: _octile(start, item[1])):
            found = self._search(start, number, goal, None if best is None else best.key)
            expansions += self.workspace.expansions
            best = found or best
        if best is None or len(goals) == 1:
            return best
        return Found(best.goal_index, best.cells, best.cost, best.key, expansions)

    def _read_out(self, start: Cell, number: int) -> Found | None:
        assert self.field is not None
        cells = self.field.read_out(start)
        return None if cells is None else Found(number, cells, self.field.cost(start), 0, 0)

    def _search(self, start: Cell, number: int, goal: Cell, bound: int | None) -> Found | None:
        grid, space = self.grid, self.workspace
        here, there = grid.index(start), grid.index(goal)
        bounds = self._bounds(here, there)
        first, last = (there, here) if bounds.backwards else (here, there)
        found = space.run(
            grid, first, last, bounds=bounds, tolerance_squared=int(self.tolerance_cells**2),
            guided=self.guided, bound=bound, deadline_sec=self.deadline_sec, cancelled=self.cancelled,
        )
        if self.landmarks is not None:
            self.landmarks.spend(space.expansions)
        if not found:
            return None
        units = int(space.labels[space.end]) - space.base
        cells = trace(grid, space, space.end, 2 * max(units // UNITS_PER_FREE_STEP, 1) + 2)
        cells = cells if bounds.backwards else np.ascontiguousarray(cells[::-1])
        return Found(number, cells, units / UNITS_PER_FREE_STEP, space.key, space.expansions)

    def _bounds(self, here: int, there: int) -> Bounds:
        if self.landmarks is None or not self.guided or self.tolerance_cells > 0.0:
            return NO_BOUNDS
        self.landmarks.grow(self.grid, here)
        return self.landmarks.bounds(here, there, octile_units(here, there, self.grid.stride)) or NO_BOUNDS


def trace(grid: PaddedGrid, space: Workspace, end: int, capacity: int) -> Cells:
    """Return the cells from ``end`` to the start of the last search; no step is cheaper than one free one."""
    out = np.empty((capacity, 2), np.int32)
    count = int(walk_down(grid.flat, grid.stride, space.labels, space.base, end, out))
    assert count > 0, 'labels of a finished search explain each other'
    return out[:count]


def check_goal(grid: PaddedGrid, goal: Cell, tolerance_cells: float = 0.0, named: Callable[[Cell], str] = str) -> None:
    """Raise if a goal is off the map, or occupied and to be reached exactly.

    Raises:
        GoalOutsideMap, GoalOccupied: as said.
    """
    if not grid.contains(goal):
        raise failures.GoalOutsideMap(
            f'The goal {named(goal)} is not on the map of {grid.shape[0]} x {grid.shape[1]} cells.',
            hint='Choose a goal on the map.',
        )
    if tolerance_cells <= 0.0 and grid.blocked(goal):
        raise failures.GoalOccupied(
            f'The goal {named(goal)} is in an obstacle or too near to one.',
            hint='Allow a tolerance, or choose a goal that is free.',
        )


def _octile(a: Cell, b: Cell) -> float:
    rows, cols = abs(a[0] - b[0]), abs(a[1] - b[1])
    return max(rows, cols) + 0.4142 * min(rows, cols)
