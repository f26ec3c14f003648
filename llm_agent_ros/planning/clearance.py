"""How near a path comes to a lethal cell, measured only when somebody asks."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning.compiled import kernel
from llm_agent_ros.planning.costs import LETHAL, Cells

_LOOK_AHEAD_CELLS = 12


def clearance_cells(grid: npt.NDArray[np.uint8], stride: int, cells: Cells, limit: int) -> float:
    """Return the least distance in cells from the cells of a path to a lethal cell, at most ``limit``.

    Args:
        grid: flat padded costs.
        stride: cells per padded row.
        cells: (N, 2) neighbouring cells, or at least cells not farther apart than given here.
        limit: whole cells beyond which the distance does not matter.
    """
    return float(_clearance(grid, stride, np.ascontiguousarray(cells), limit))


@kernel
def _clearance(grid: npt.NDArray[np.uint8], stride: int, cells: Cells, limit: int) -> float:
    rows = grid.size // stride
    best = float(limit)
    i = 0
    while i < cells.shape[0]:
        row, col = int(cells[i, 0]) + 1, int(cells[i, 1]) + 1
        reach = min(int(np.ceil(best)) + _LOOK_AHEAD_CELLS, limit)
        nearest = (reach + 1) * (reach + 1)
        ring = 0
        while ring <= reach and ring * ring < nearest:
            for r in range(max(row - ring, 0), min(row + ring, rows - 1) + 1):
                step = 1 if abs(r - row) == ring else max(2 * ring, 1)
                for c in range(col - ring, col + ring + 1, step):
                    if 0 <= c < stride and grid[r * stride + c] == LETHAL:
                        nearest = min(nearest, (r - row) * (r - row) + (c - col) * (c - col))
            ring += 1
        distance = np.sqrt(float(nearest))
        best = min(best, distance)
        # Along the path the distance falls by at most one step's length per cell.
        i += 1 + int(max(distance - best - 1.0, 0.0) / 1.4143)
    return best
