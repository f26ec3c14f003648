"""The cost of a straight line over the grid: every cell it touches counts, by the length of the line within it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning.compiled import kernel
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
    per_row = 0.5 / rows if rows else 0.0
    per_col = 0.5 / cols if cols else 0.0
    cell = row * stride + col
    value = np.int64(grid[cell])
    if value >= INSCRIBED:
        return np.inf
    i, j = 1, 1
    done, total = 0.0, 0.0
    while i < 2 * rows or j < 2 * cols:
        row_first, col_first = i * cols, j * rows
        if row_first < col_first:
            at = i * per_row
            cell += row_step
            i += 2
        elif col_first < row_first:
            at = j * per_col
            cell += col_step
            j += 2
        else:
            if grid[cell + row_step] >= INSCRIBED or grid[cell + col_step] >= INSCRIBED:
                return np.inf
            at = i * per_row
            cell += row_step + col_step
            i += 2
            j += 2
        total += (at - done) * (NEUTRAL + value)
        done = at
        value = np.int64(grid[cell])
        if value >= INSCRIBED:
            return np.inf
    total += (1.0 - done) * (NEUTRAL + value)
    return total * np.sqrt(float(rows * rows + cols * cols)) / NEUTRAL
