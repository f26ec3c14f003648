"""What the planner benchmark measures of a map, a query and a path."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from llm_agent_ros.cli.planner_contenders import Cell, weights
from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.planning import GridPlanner, Inflation, inflate
from llm_agent_ros.planning.clearance import clearance_cells
from llm_agent_ros.planning.costs import FREE, LETHAL, UNKNOWN, Cells, Costs
from llm_agent_ros.planning.line import line_cost
from llm_agent_ros.planning.movingai import load_map, load_scenarios
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.path import resample

BRINGUP = Inflation(robot_radius_m=0.22, radius_m=0.70, cost_scaling=3.0)
CLEARANCE_LIMIT_CELLS = 64
ONCE_ABOVE_SEC = 0.05
REPEATS = 3


@dataclass(frozen=True, slots=True)
class BenchMap:
    """A map and its queries.

    Attributes:
        name: of the file.
        costs: (H, W) uint8; maps of ROS and of worlds are inflated with Nav2's bringup values, MovingAI maps are not.
        queries: pairs of (row, col).
    """

    name: str
    costs: Costs
    queries: tuple[tuple[Cell, Cell], ...]


@dataclass(frozen=True, slots=True)
class Quality:
    """What a path is like: cost and length in cells, and how near it comes to obstacles."""

    cost: float
    length: float
    clearance: float
    cuts: int
    in_obstacle: int


def load(path: Path, scens: dict[str, Path], count: int, seed: int) -> BenchMap:
    """Return a map with ``count`` queries: of its scenario file where there is one, else drawn by the seed.

    Raises:
        AgentError: the file is no map, or nothing on it can be planned.
    """
    if path.suffix == '.map':
        costs = load_map(path)
    else:
        from llm_agent_ros.world.grid_map import read_map

        grid = read_map(path)
        raw = np.where(grid.data < 0, UNKNOWN, np.where(grid.data >= 65, LETHAL, FREE)).astype(np.uint8)
        costs = inflate(raw, BRINGUP, grid.resolution_m)
    scen = scens.get(path.name) or scens.get(path.stem)
    if scen is not None:
        listed = load_scenarios(scen)
        every = np.linspace(0, len(listed) - 1, min(count, len(listed))).astype(int)
        return BenchMap(path.stem, costs, tuple((listed[k].start, listed[k].goal) for k in every))
    return BenchMap(path.stem, costs, draw(costs, count, seed))


def draw(costs: Costs, count: int, seed: int) -> tuple[tuple[Cell, Cell], ...]:
    """Return random pairs of free cells that a path joins.

    Raises:
        PlanError: too few cells are joined.
    """
    rng = np.random.default_rng(seed)
    free = np.argwhere(costs < 253)
    planner = GridPlanner(costs)
    for _ in range(20 if len(free) else 0):
        seen = planner.field(tuple(free[rng.integers(len(free))]))
        joined = [cell for cell in map(tuple, free[rng.integers(len(free), size=6 * count)].tolist())
                  if math.isfinite(seen.cost(cell))]
        if len(joined) >= 2 * count:
            return tuple(zip(joined[:count], joined[count:2 * count], strict=True))
    raise PlanError('The map has too few cells that can be reached from each other.', code=ErrorCode.INVALID_MAP)


def timed(query: Callable[[], Any], cpu: bool = False) -> tuple[float, Any]:
    """Return the best of three times in seconds (of one where it is slow) and the answer.

    Args:
        query: what to time.
        cpu: take the CPU time of the thread, which others on the machine lengthen less, instead of wall time.
    """
    clock = time.thread_time if cpu else time.perf_counter
    best, answer = math.inf, None
    for _ in range(REPEATS):
        began = clock()
        answer = query()
        best = min(best, clock() - began)
        if best > ONCE_ABOVE_SEC:
            break
    return best, answer


class Judge:
    """Looks at the paths over one map."""

    def __init__(self, costs: Costs) -> None:
        self._weights = weights(costs)
        self._blocked = ~np.isfinite(self._weights)
        self._grid = PaddedGrid(costs, 252)

    def judge(self, cells: Cells) -> Quality:
        """Return what a path of cells is like; cells that are not neighbours are joined by straight lines."""
        steps = np.abs(np.diff(cells.astype(np.int64), axis=0))
        length = float(np.hypot(steps[:, 0], steps[:, 1]).sum())
        along = np.rint(resample(cells.astype(np.float64), 1.0)[0]).astype(np.int32)
        clearance = clearance_cells(self._grid.flat, self._grid.stride, along, CLEARANCE_LIMIT_CELLS)
        in_obstacle = int(self._blocked[tuple(along.T)].sum())
        if steps.size and steps.max() > 1:
            cost = sum(self._line(a, b) for a, b in pairwise(cells))
            return Quality(cost, length, clearance, int(not math.isfinite(cost)), in_obstacle)
        a, b = cells[:-1], cells[1:]
        at = self._weights[a[:, 0], a[:, 1]] + self._weights[b[:, 0], b[:, 1]]
        cut = (steps.sum(axis=1) == 2) & (self._blocked[a[:, 0], b[:, 1]] | self._blocked[b[:, 0], a[:, 1]])
        return Quality(float((at * np.hypot(steps[:, 0], steps[:, 1])).sum() / 2.0), length, clearance,
                       int(cut.sum()), in_obstacle)

    def _line(self, a: Cells, b: Cells) -> float:
        return float(line_cost(
            self._grid.flat, self._grid.stride, int(a[0]) + 1, int(a[1]) + 1, int(b[0]) + 1, int(b[1]) + 1))
