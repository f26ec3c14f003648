"""A costmap with a blocked rim of one cell, so that no search ever tests for the border.

For one query the costs may also be lent instead of copied: a search then copies the tiles that it comes to.
"""

from __future__ import annotations

import copy
import math

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.geometry import Point2D
from llm_agent_ros.planning.costs import INSCRIBED, UNKNOWN, Costs, Window

MAX_CELLS = 1 << 27
TILE_SHIFT = 7
"""A tile has ``1 << TILE_SHIFT`` cells a side."""
NOTHING_LENT: Costs = np.empty((0, 0), np.uint8)


def cell_at(point: Point2D, resolution_m: float) -> tuple[int, int]:
    """Return the (row, col) of a point in the grid's frame; one too far away for any map is in a cell off all maps."""
    row, col = (max(-MAX_CELLS, min(MAX_CELLS, v / resolution_m)) for v in (point.y, point.x))
    return math.floor(row), math.floor(col)


class PaddedGrid:
    """A private copy of a costmap.

    Args:
        costs: (H, W) uint8, Nav2's values.
        unknown_value: what 255 is taken for; 255 keeps it blocked.
    """

    def __init__(self, costs: Costs, unknown_value: int) -> None:
        rows, cols = costs.shape
        if (rows + 2) * (cols + 2) >= MAX_CELLS:
            raise PlanError(
                f'A map of {rows} x {cols} cells is too large to plan on.', code=ErrorCode.INVALID_MAP,
                hint='Use a coarser resolution.',
            )
        self.shape = (rows, cols)
        self.stride = cols + 2
        self.flat = np.empty((rows + 2) * (cols + 2), np.uint8)
        self.version = 0
        self.tile_cols = (self.stride >> TILE_SHIFT) + 1
        self.missing = np.zeros(((rows + 2 >> TILE_SHIFT) + 1) * self.tile_cols, np.uint8)
        self.complete = True
        self.lent, self.lent_unknown = NOTHING_LENT, UNKNOWN
        rim = self.flat.reshape(rows + 2, cols + 2)
        rim[0] = rim[-1] = UNKNOWN
        rim[:, 0] = rim[:, -1] = UNKNOWN
        self.update(costs, Window(0, 0, rows, cols), unknown_value)

    def update(self, costs: Costs, window: Window, unknown_value: int) -> None:
        """Copy a window of new costs of the same shape."""
        _copy(costs, self.flat.reshape(self.shape[0] + 2, self.stride), *window, unknown_value)
        if window == Window(0, 0, *self.shape):
            self.missing.fill(0)
            self.complete = True
        self.version += 1

    @property
    def usable(self) -> bool:
        """Whether all costs are here or can be supplied; not so once lent costs were given back."""
        return self.complete or self.lent.size > 0

    def lend(self, costs: Costs, unknown_value: int) -> None:
        """Take over costs of the same shape tile by tile as they are needed, until ``give_back``.

        Searches are compiled for arrays in one piece that may be written; others are copied as a whole.
        """
        plain = costs.flags.c_contiguous and costs.flags.writeable
        self.lent, self.lent_unknown = costs if plain else costs.copy(), unknown_value
        self.complete = False
        self.missing.fill(1)
        self.version += 1

    def give_back(self) -> None:
        """Let go of the costs; only another ``lend`` or an update of the whole makes the grid usable again."""
        self.lent, self.complete = NOTHING_LENT, False

    def supply(self, index: int) -> None:
        """Copy the tile of a flat position, and one cell around it, if it is missing."""
        if not self.complete and self.lent.size:
            supply(self.lent, self.lent_unknown, self.flat, self.stride, self.missing, self.tile_cols, index)

    def copy(self) -> PaddedGrid:
        """Return the same costs in memory of their own."""
        other = copy.copy(self)
        other.flat, other.missing = self.flat.copy(), self.missing.copy()
        return other

    def contains(self, cell: tuple[int, int]) -> bool:
        """Return whether a (row, col) is on the map."""
        return 0 <= cell[0] < self.shape[0] and 0 <= cell[1] < self.shape[1]

    def index(self, cell: tuple[int, int]) -> int:
        """Return the flat position of a (row, col)."""
        return (cell[0] + 1) * self.stride + cell[1] + 1

    def cell(self, index: int) -> tuple[int, int]:
        """Return the (row, col) of a flat position."""
        row, col = divmod(index, self.stride)
        return row - 1, col - 1

    def blocked(self, cell: tuple[int, int]) -> bool:
        """Return whether a cell of the map cannot be passed."""
        self.supply(self.index(cell))
        return bool(self.flat[self.index(cell)] >= INSCRIBED)


@kernel
def _copy(
    source: Costs, target: Costs, row_start: int, col_start: int, row_stop: int, col_stop: int, unknown_value: int,
) -> None:
    """Copy a part to one row and one column further on.

    Written as a difference, so that it is done many cells at a time.
    """
    unknown, less = np.uint8(UNKNOWN), np.uint8(UNKNOWN - unknown_value)
    for row in range(row_start, row_stop):
        read, write = source[row, col_start:col_stop], target[row + 1, col_start + 1:col_stop + 1]
        for at in range(write.size):
            value = read[at]
            write[at] = value - np.uint8(value == unknown) * less


@kernel
def supply(
    source: Costs, unknown_value: int, flat: npt.NDArray[np.uint8], stride: int, missing: npt.NDArray[np.uint8],
    tile_cols: int, index: int,
) -> None:
    """Copy the tile of a flat position, and one cell around it, from lent costs, if it is missing.

    Args:
        source: (H, W) costs.
        unknown_value: what 255 is taken for.
        flat: padded costs to write to.
        stride: cells per padded row.
        missing: tiles that have not been copied.
        tile_cols: tiles per row of tiles.
        index: flat position.
    """
    tile_row = index // stride >> TILE_SHIFT
    tile_col = index % stride >> TILE_SHIFT
    tile = tile_row * tile_cols + tile_col
    if not missing[tile]:
        return
    missing[tile] = 0
    # Padded rows and columns lie one further on, and one more is copied on each side: two before, none after.
    row, col = tile_row << TILE_SHIFT, tile_col << TILE_SHIFT
    rows, cols = source.shape
    size = 1 << TILE_SHIFT
    _copy(
        source, flat.reshape((rows + 2, stride)), max(row - 2, 0), max(col - 2, 0),
        min(row + size, rows), min(col + size, cols), unknown_value,
    )
