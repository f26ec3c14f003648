"""Another way round: a search over every eighth cell in sixteen directions, whose lines are measured on the grid.

An octile search takes the wrong side of an obstacle where that looks up to 8 % shorter than it is. This one is at
most 2.7 % off, and looks at a sixteenth of the cells. What it finds is only kept where it costs less.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import INSCRIBED, NEUTRAL
from llm_agent_ros.planning.line import line_cost

SPACING = 8
RING = 256
BUCKETS_PER_STEP = 2.0
NOTHING = -1
# The second eight are the knight's moves between the first.
_ROWS = np.array([0, 1, 1, 1, 0, -1, -1, -1, 1, 2, 2, 1, -1, -2, -2, -1], dtype=np.int64)
_COLS = np.array([1, 1, 0, -1, -1, -1, 0, 1, 2, 1, -1, -2, -2, -1, 1, 2], dtype=np.int64)
_LENGTHS = np.hypot(_ROWS, _COLS) * SPACING
# Which moves go on forwards after each move; after none (the last row) all do.
_FORWARDS = np.vstack((
    np.outer(_ROWS, _ROWS) + np.outer(_COLS, _COLS) > 0,
    np.ones((1, 16), np.bool_),
))
_SLACK = 0.8
"""A line is measured where its two ends suggest that it may help; the suggestion is that much too high at most."""


@kernel
def search(
    grid: npt.NDArray[np.uint8], stride: int, start: npt.NDArray[np.int64], goal: npt.NDArray[np.int64],
    bound: float, budget: int,
) -> npt.NDArray[np.int64]:
    """Return corners of a path that costs less than ``bound``, or none.

    Args:
        grid: flat padded costs.
        stride: cells per padded row.
        start: padded row and column.
        goal: padded row and column.
        bound: in free straight steps.
        budget: points of the lattice to look at.

    Returns:
        (M, 2) padded row and column from start to goal; M is 0 where there is none.
    """
    first_row, first_col = start[0] % SPACING, start[1] % SPACING
    rows = (grid.size // stride - 1 - first_row) // SPACING + 1
    cols = (stride - 1 - first_col) // SPACING + 1
    labels = np.full(rows * cols, np.inf, np.float32)
    came = np.zeros(rows * cols, np.uint8)
    heads = np.full(RING, NOTHING, np.int64)
    capacity = 16 * budget
    cells, nexts, marks = np.empty(capacity, np.int32), np.empty(capacity, np.int32), np.empty(capacity, np.float32)
    origin = start[0] // SPACING * cols + start[1] // SPACING
    labels[origin] = 0.0
    came[origin] = 16
    bucket = int(BUCKETS_PER_STEP * np.hypot(float(goal[0] - start[0]), float(goal[1] - start[1])))
    cells[0], nexts[0], marks[0] = origin, NOTHING, 0.0
    heads[bucket % RING] = 0
    used, queued, best, end = 1, 1, bound, NOTHING
    while queued > 0 and budget > 0:
        while heads[bucket % RING] == NOTHING:
            bucket += 1
        if bucket >= best * BUCKETS_PER_STEP:
            break
        number = heads[bucket % RING]
        heads[bucket % RING] = nexts[number]
        queued -= 1
        cell = np.int64(cells[number])
        label = np.float64(labels[cell])
        if marks[number] != labels[cell]:
            continue
        budget -= 1
        i = cell // cols
        j = cell - i * cols
        row, col = first_row + SPACING * i, first_col + SPACING * j
        if abs(goal[0] - row) <= SPACING and abs(goal[1] - col) <= SPACING:
            total = label + line_cost(grid, stride, row, col, goal[0], goal[1])
            if total < best:
                best, end = total, cell
        weight = NEUTRAL + np.int64(grid[row * stride + col])
        for k in range(16):
            to_i, to_j = i + _ROWS[k], j + _COLS[k]
            if not _FORWARDS[came[cell], k] or not (0 <= to_i < rows and 0 <= to_j < cols):
                continue
            to_row, to_col = row + SPACING * _ROWS[k], col + SPACING * _COLS[k]
            value = np.int64(grid[to_row * stride + to_col])
            to = to_i * cols + to_j
            guess = _LENGTHS[k] * (weight + NEUTRAL + value) / (2 * NEUTRAL)
            if value >= INSCRIBED or label + max(guess * _SLACK, _LENGTHS[k]) >= labels[to]:
                continue
            left = np.hypot(float(goal[0] - to_row), float(goal[1] - to_col))
            if label + _LENGTHS[k] + left >= best:
                continue
            reached = np.float32(label + line_cost(grid, stride, row, col, to_row, to_col))
            if reached >= labels[to] or reached + left >= best or used >= capacity:
                continue
            labels[to] = reached
            came[to] = k
            slot = max(int((reached + left) * BUCKETS_PER_STEP), bucket) % RING
            cells[used], nexts[used], marks[used] = to, heads[slot], reached
            heads[slot] = used
            used += 1
            queued += 1
    return _walk_back(came, cols, first_row, first_col, end, goal)


@kernel
def _walk_back(
    came: npt.NDArray[np.uint8], cols: int, first_row: int, first_col: int, end: int, goal: npt.NDArray[np.int64],
) -> npt.NDArray[np.int64]:
    count = 0
    cell = end
    while cell != NOTHING:
        count += 1
        k = came[cell]
        cell = NOTHING if k == 16 else cell - _ROWS[k] * cols - _COLS[k]
    path = np.empty((count + 1 if count else 0, 2), np.int64)
    if count:
        path[count] = goal
    cell = end
    for place in range(count - 1, -1, -1):
        path[place, 0] = first_row + SPACING * (cell // cols)
        path[place, 1] = first_col + SPACING * (cell % cols)
        if place:
            cell = cell - _ROWS[came[cell]] * cols - _COLS[came[cell]]
    return path
