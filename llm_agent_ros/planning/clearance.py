"""How near a path comes to a lethal cell, measured only when somebody asks."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
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
        nearest = np.int32((reach + 1) * (reach + 1))
        first, last = max(col - reach, 0), min(col + reach, stride - 1) + 1
        off = 0
        while off <= reach and off * off < nearest:
            for side in range(-1, 2, 2):
                r = row + side * off
                if 0 <= r < rows:
                    nearest = min(nearest, _nearest_in(grid[r * stride + first:r * stride + last], col - first, off))
            off += 1
        distance = np.sqrt(float(nearest))
        best = min(best, distance)
        # Along the path the distance falls by at most one step's length per cell.
        i += 1 + int(max(distance - best - 1.0, 0.0) / 1.4143)
    return best


@kernel
def _nearest_in(part: npt.NDArray[np.uint8], col: int, off: int) -> np.int32:
    """Return the squared distance to the nearest lethal cell of a part of a row that lies ``off`` rows away."""
    nearest = np.int32(1 << 20)
    middle, above = np.int32(col), np.int32(off * off)
    for c in range(part.size):
        away = np.int32(np.int32(c) - middle)
        squared = np.int32(np.int32(away * away) + above)
        nearest = min(nearest, squared if part[c] == LETHAL else np.int32(1 << 20))
    return nearest
