"""Who takes part in the planner benchmark: this package's planners, and the wheels that are installed."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning import GridPlanner, plan_path
from llm_agent_ros.planning.costs import INSCRIBED, NEUTRAL, UNKNOWN, Cells, Costs

Cell = tuple[int, int]
Prepared = Callable[[Cell, Cell], Any]
PEERS = {
    'pyastar2d': 'pyastar2d', 'tcod AStar': 'tcod', 'scikit-image MCP': 'skimage', 'w9-pathfinding': 'w9_pathfinding',
}
TCOD_SCALE = 25


@dataclass(frozen=True, slots=True)
class Contender:
    """One planner.

    Attributes:
        name: as the table shows it.
        prepare: takes the costs of a map; returns what answers a query with anything ``cells`` understands.
        cells: makes (N, 2) cells of an answer; not timed.
        before: done before each query without being timed, e.g. a goal field; gets what ``prepare`` returned.
    """

    name: str
    prepare: Callable[[Costs], Prepared]
    cells: Callable[[Any], Cells]
    before: Callable[[Prepared, Cell], None] | None = None
    ready: Callable[[Prepared, Cell], None] | None = None


def own() -> list[Contender]:
    """Return this package's planners."""
    return [
        Contender('astar', _kept(), _path_cells, ready=_make_landmarks),
        Contender('astar, no landmarks', _kept(landmarks=0), _path_cells),
        Contender('astar, cold', lambda costs: lambda s, g: plan_path(costs, s, g), _as_cells),
        Contender('any-angle', _kept(any_angle=True), _path_cells, ready=_make_landmarks),
        Contender('dijkstra', _kept(algorithm='dijkstra'), _path_cells),
        Contender('kept goal field', _kept(landmarks=0), _path_cells, before=_make_field),
    ]


def peers() -> tuple[list[Contender], list[str]]:
    """Return the wheels that are installed, and the names of those that are not."""
    makers = {
        'pyastar2d': _pyastar2d, 'tcod AStar': _tcod, 'scikit-image MCP': _skimage, 'w9-pathfinding': _w9,
    }
    found, missing = [], []
    for name, module in PEERS.items():
        if importlib.util.find_spec(module) is None:
            missing.append(name)
        else:
            found.append(Contender(name, makers[name], _w9_cells if name == 'w9-pathfinding' else _as_cells))
    return found, missing


def weights(costs: Costs) -> npt.NDArray[np.float64]:
    """Return what each cell weighs, infinite where blocked; unknown is dear, as in ``GridPlanner`` by default."""
    known = np.where(costs == UNKNOWN, INSCRIBED - 1, costs)
    return np.where(known >= INSCRIBED, np.inf, 1.0 + known / NEUTRAL)


@dataclass(slots=True)
class _Kept:
    planner: GridPlanner

    def __call__(self, start: Cell, goal: Cell) -> Any:
        return self.planner.plan(start, goal)


def _kept(**options: Any) -> Callable[[Costs], Prepared]:
    return lambda costs: _Kept(GridPlanner(costs, **options))


def _make_landmarks(prepared: Prepared, cell: Cell) -> None:
    assert isinstance(prepared, _Kept)
    prepared.planner.prepare(cell)


def _make_field(prepared: Prepared, goal: Cell) -> None:
    assert isinstance(prepared, _Kept)
    prepared.planner.field(goal)


def _path_cells(path: Any) -> Cells:
    return np.asarray(path.cells)


def _as_cells(answer: Any) -> Cells:
    return np.asarray(answer, dtype=np.int32).reshape(-1, 2)


def _w9_cells(answer: Any) -> Cells:
    return np.ascontiguousarray(_as_cells(answer)[:, ::-1])


def _pyastar2d(costs: Costs) -> Prepared:
    import pyastar2d

    grid = weights(costs).astype(np.float32)
    return lambda s, g: pyastar2d.astar_path(grid, s, g, allow_diagonal=True)


def _tcod(costs: Costs) -> Prepared:
    import tcod.path

    grid = weights(costs)
    scaled = np.where(np.isfinite(grid), np.rint(np.minimum(grid, 5.0) * TCOD_SCALE), 0).astype(np.int8)
    finder = tcod.path.AStar(scaled, diagonal=1.41)
    return lambda s, g: [s, *finder.get_path(*s, *g)]


def _skimage(costs: Costs) -> Prepared:
    from skimage.graph import MCP_Geometric

    grid = weights(costs)
    finder = MCP_Geometric(np.where(np.isfinite(grid), grid, -1.0))

    def query(start: Cell, goal: Cell) -> Any:
        finder.find_costs([start], [goal])
        return finder.traceback(goal)

    return query


def _w9(costs: Costs) -> Prepared:
    from w9_pathfinding.envs import DiagonalMovement, Grid
    from w9_pathfinding.pf import AStar

    grid = weights(costs)
    environment = Grid(
        weights=np.where(np.isfinite(grid), grid, -1.0).tolist(),
        diagonal_movement=DiagonalMovement.only_when_no_obstacle, diagonal_movement_cost_multiplier=2.0**0.5,
    )
    finder = AStar(environment)
    return lambda s, g: finder.find_path((s[1], s[0]), (g[1], g[0]))
