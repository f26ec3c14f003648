"""Any-angle paths: a grid path is cut into straight lines, whose corners are then moved to where the path costs least.

First the path is split where it is farthest from the line between its ends until no line costs more than what it
replaces. Then, in rounds from coarse to fine: lines are divided, all corners move (``relax.py``), and corners that no
longer help go. Where the way is rather direct, but not within 2 % of the straight line, the same is done with a second
path that may pass obstacles on the other side (``lattice.py``), and the cheaper one is taken. Nothing is kept that does
not cost less, so the result never costs more than the grid path; every line is tested cell by cell.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import Cells
from llm_agent_ros.planning.lattice import search
from llm_agent_ros.planning.line import line_cost
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.relax import relax

Places = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

LATTICE_BUDGET = 30_000
WORTH_PULLING = 1.06
"""A path of the lattice may cost so much more than a pulled one and still be pulled to less."""
DIRECT = 1.5
"""Where the way is longer than so many times the straight line, walls leave no choice of sides."""
GAINFUL = 1.02
"""No path costs less than the straight line does in free space; who is as near to that has next to nothing to gain."""
COARSE = np.array([[40, 32, 16, 8], [16, 8, 4, 2]], dtype=np.int64)
FINE = np.array([[8, 4, 2, 1], [5, 3, 2, 1], [3, 2, 1, 1]], dtype=np.int64)
"""About how many cells lie between corners in each round, and how many they move at a time."""
LEAST_GAIN = 1e-9


def pull(grid: PaddedGrid, cells: Cells, cost: float) -> tuple[Cells, float]:
    """Return the corners of the pulled path and its cost.

    Args:
        grid: costs.
        cells: (N, 2) grid path.
        cost: of the grid path, in free straight steps.

    Returns:
        (M, 2) corners from start to goal, and the cost of the lines between them, at most ``cost``.
    """
    if cells.shape[0] < 3:
        return cells, cost
    padded = cells.astype(np.int64) + 1
    corners, pulled = _move(grid.flat, grid.stride, _split(grid.flat, grid.stride, padded), COARSE)
    straight = float(np.hypot(*(padded[-1] - padded[0])))
    if GAINFUL * straight < pulled < DIRECT * straight:
        other = search(grid.flat, grid.stride, padded[0], padded[-1], pulled * WORTH_PULLING, LATTICE_BUDGET)
        if other.shape[0] > 0:
            others, less = _move(grid.flat, grid.stride, _split(grid.flat, grid.stride, other), COARSE)
            if less < pulled:
                corners = others
    corners, pulled = _move(grid.flat, grid.stride, corners, FINE)
    if pulled > cost:
        return cells, cost
    return (corners - 1).astype(np.int32), float(pulled)


@kernel
def _move(grid: npt.NDArray[np.uint8], stride: int, corners: Places, rounds: Places) -> tuple[Places, float]:
    """Return corners that were moved in rounds, and the cost of the lines between them."""
    lines = _costs(grid, stride, corners)
    for turn in range(rounds.shape[0]):
        chain = relax(grid, stride, corners, rounds[turn, 0], rounds[turn, 1:])
        corners, lines = _drop(grid, stride, chain, _costs(grid, stride, chain))
    return corners, lines.sum()


@kernel
def _costs(grid: npt.NDArray[np.uint8], stride: int, corners: Places) -> Floats:
    costs = np.empty(corners.shape[0] - 1)
    for k in range(costs.size):
        costs[k] = _line(grid, stride, corners[k], corners[k + 1])
    return costs


@kernel
def _line(grid: npt.NDArray[np.uint8], stride: int, a: Places, b: Places) -> float:
    return line_cost(grid, stride, a[0], a[1], b[0], b[1])


@kernel
def _split(grid: npt.NDArray[np.uint8], stride: int, path: Places) -> Places:
    """Return the places of the path between which straight lines cost no more than the path does."""
    count = path.shape[0]
    so_far = np.empty(count)
    so_far[0] = 0.0
    for k in range(1, count):
        so_far[k] = so_far[k - 1] + _line(grid, stride, path[k - 1], path[k])
    corners = np.empty((count, 2), np.int64)
    stack = np.empty(count, np.int64)
    corners[0] = path[0]
    used, first, top = 1, 0, 1
    stack[0] = count - 1
    while top > 0:
        last = stack[top - 1]
        here = so_far[last] - so_far[first] + LEAST_GAIN
        if last - first < 2 or _line(grid, stride, path[first], path[last]) <= here:
            corners[used] = path[last]
            used += 1
            first = last
            top -= 1
        else:
            stack[top] = _farthest(path, first, last)
            top += 1
    return corners[:used].copy()


@kernel
def _farthest(path: Places, first: int, last: int) -> int:
    dr, dc = path[last, 0] - path[first, 0], path[last, 1] - path[first, 1]
    best, most = (first + last) // 2, -1
    for k in range(first + 1, last):
        off = abs((path[k, 0] - path[first, 0]) * dc - (path[k, 1] - path[first, 1]) * dr)
        if off > most:
            best, most = k, off
    return best if most > 0 else (first + last) // 2


@kernel
def _drop(grid: npt.NDArray[np.uint8], stride: int, corners: Places, lines: Floats) -> tuple[Places, Floats]:
    """Leave out corners where the line past them costs no more."""
    kept = corners.copy()
    costs = lines.copy()
    used = 1
    for k in range(1, corners.shape[0]):
        kept[used] = corners[k]
        costs[used - 1] = lines[k - 1]
        used += 1
        while used > 2:
            straight = _line(grid, stride, kept[used - 3], kept[used - 1])
            if straight > costs[used - 3] + costs[used - 2] + LEAST_GAIN:
                break
            kept[used - 2] = kept[used - 1]
            costs[used - 3] = straight
            used -= 1
    return kept[:used].copy(), costs[:used - 1].copy()
