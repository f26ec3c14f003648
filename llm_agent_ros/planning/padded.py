"""A costmap with a blocked rim of one cell, so that no search ever tests for the border.

For one query the costs may also be lent instead of copied: a search then copies the tiles that it comes to.
"""

from __future__ import annotations

import copy

import numpy as np

from llm_agent_ros.compiled import kernel
from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.planning.costs import INSCRIBED, UNKNOWN, Costs, Window

MAX_CELLS = 1 << 27
TILE_SHIFT = 7
"""A tile has ``1 << TILE_SHIFT`` cells a side."""


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
        self._lent: tuple[Costs, int] | None = None
        rim = self.flat.reshape(rows + 2, cols + 2)
        rim[0] = rim[-1] = UNKNOWN
        rim[:, 0] = rim[:, -1] = UNKNOWN
        self.update(costs, Window(0, 0, rows, cols), unknown_value)

    def update(self, costs: Costs, window: Window, unknown_value: int) -> None:
        """Copy a window of new costs of the same shape."""
        self._copy(costs, window, unknown_value)
        if window == Window(0, 0, *self.shape):
            self.missing.fill(0)
            self.complete = True
        self.version += 1

    @property
    def usable(self) -> bool:
        """Whether all costs are here or can be supplied; not so once lent costs were given back."""
        return self.complete or self._lent is not None

    def _copy(self, costs: Costs, window: Window, unknown_value: int) -> None:
        inner = self.flat.reshape(self.shape[0] + 2, self.stride)[1:-1, 1:-1]
        if unknown_value == UNKNOWN:
            inner[window.slices] = costs[window.slices]
        else:
            _copy(costs[window.slices], inner[window.slices], unknown_value)

    def lend(self, costs: Costs, unknown_value: int) -> None:
        """Take over costs of the same shape tile by tile as they are needed, until ``give_back``."""
        self._lent, self.complete = (costs, unknown_value), False
        self.missing.fill(1)
        self.version += 1

    def give_back(self) -> None:
        """Let go of lent costs; only another ``lend`` or an update of the whole makes the grid usable again."""
        self._lent = None

    def supply(self, index: int) -> None:
        """Copy the tile of a flat position, and one cell around it, if it is missing."""
        row, col = divmod(index, self.stride)
        tile = (row >> TILE_SHIFT) * self.tile_cols + (col >> TILE_SHIFT)
        if self._lent is None or not self.missing[tile]:
            return
        first_row, first_col = row >> TILE_SHIFT << TILE_SHIFT, col >> TILE_SHIFT << TILE_SHIFT
        size = 1 << TILE_SHIFT
        part = Window(first_row - 1, first_col - 1, first_row - 1 + size, first_col - 1 + size).grown(1, self.shape)
        self._copy(self._lent[0], part, self._lent[1])
        self.missing[tile] = 0

    def copy(self) -> PaddedGrid:
        """Return the same costs in memory of their own."""
        other = copy.copy(self)
        other.flat = self.flat.copy()
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
def _copy(source: Costs, target: Costs, unknown_value: int) -> None:
    replacement = np.uint8(unknown_value)
    for r in range(source.shape[0]):
        for c in range(source.shape[1]):
            value = source[r, c]
            target[r, c] = replacement if value == UNKNOWN else value
