"""Read a path back from the labels of a search: integer costs make the test for the predecessor exact."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import DIAGONAL, INSCRIBED, NEUTRAL, STRAIGHT
from llm_agent_ros.planning.successors import COL_STEP, ROW_STEP


@kernel
def walk_down(
    grid: npt.NDArray[np.uint8],
    stride: int,
    labels: npt.NDArray[np.unsignedinteger],
    base: int,
    cell: int,
    out: npt.NDArray[np.int32],
) -> int:
    """Write the cells from ``cell`` down to the one labelled ``base`` to ``out``.

    Where several neighbours explain a label, the one that keeps the direction is taken, then the one that turns least.

    Args:
        grid: flat padded costs.
        stride: cells per padded row.
        labels: flat labels of a finished search.
        base: label of the search's start.
        cell: flat cell to begin at.
        out: (M, 2) row and column, unpadded.

    Returns:
        The number of cells written; -1 where ``out`` is too short, 0 where no neighbour explains a label.
    """
    count = 0
    direction = 0
    while True:
        if count >= out.shape[0]:
            return -1
        row = cell // stride
        out[count, 0] = row - 1
        out[count, 1] = cell - row * stride - 1
        count += 1
        label = np.int64(labels[cell])
        if label == base:
            return count
        weight = 2 * NEUTRAL + np.int64(grid[cell])
        found = -1
        for turn in range(8):
            k = (direction + (turn + 1) // 2 * (1 - 2 * (turn & 1))) & 7
            row_step, col_step = ROW_STEP[k] * stride, COL_STEP[k]
            neighbour = cell + row_step + col_step
            if grid[neighbour] >= INSCRIBED:
                continue
            length = STRAIGHT
            if k & 1:
                if grid[cell + row_step] >= INSCRIBED or grid[cell + col_step] >= INSCRIBED:
                    continue
                length = DIAGONAL
            if np.int64(labels[neighbour]) + length * (weight + np.int64(grid[neighbour])) == label:
                found = k
                break
        if found < 0:
            return 0
        direction = found
        cell += ROW_STEP[found] * stride + COL_STEP[found]
