"""The cost of a straight line over the grid: every cell it touches counts, by the length of the line within it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import INSCRIBED, NEUTRAL


@kernel
def line_cost(grid: npt.NDArray[np.uint8], stride: int, row: int, col: int, last_row: int, last_col: int) -> float:
    """Return the integral of the cell weight (1 for free) along the line between the centres of two cells.

    Supercover: a line through the corner of four cells needs the two beside it free as well, as a diagonal step does.

    Args:
        grid: flat padded costs.
        stride: cells per padded row.
        row, col, last_row, last_col: padded positions of both ends.

    Returns:
        The cost in free straight steps; infinite where a blocked cell is touched.
    """
    rows, cols = abs(last_row - row), abs(last_col - col)
    row_step = stride if last_row > row else -stride
    col_step = 1 if last_col > col else -1
    cell = row * stride + col
    value = np.int64(grid[cell])
    if value >= INSCRIBED:
        return np.inf
    # Along the line, in whole parts of 1 / end: where it leaves a row and a column next, and how far it is done.
    end = 2 * max(rows, 1) * max(cols, 1)
    row_next = max(cols, 1) if rows else end
    col_next = max(rows, 1) if cols else end
    done, total = 0, np.int64(0)
    while True:
        at = min(row_next, col_next)
        if at >= end:
            break
        down, across = row_next == at, col_next == at
        if down and across and (grid[cell + row_step] >= INSCRIBED or grid[cell + col_step] >= INSCRIBED):
            return np.inf
        # Sums without branches: which border comes first is nothing that a processor can guess.
        cell += (row_step if down else 0) + (col_step if across else 0)
        row_next += 2 * max(cols, 1) if down else 0
        col_next += 2 * max(rows, 1) if across else 0
        total += (at - done) * (NEUTRAL + value)
        done = at
        value = np.int64(grid[cell])
        if value >= INSCRIBED:
            return np.inf
    total += (end - done) * (NEUTRAL + value)
    return total / end * np.sqrt(float(rows * rows + cols * cols)) / NEUTRAL
