"""Let a robot leave the obstacle it stands in: its own disc is cleared for one query, not a single cell."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np

from llm_agent_ros.planning.costs import HIGHEST_PASSABLE, INSCRIBED, LETHAL, UNKNOWN
from llm_agent_ros.planning.padded import PaddedGrid


@contextmanager
def cleared_disc(grid: PaddedGrid, start: tuple[int, int], radius_cells: float, lethal: bool) -> Iterator[int]:
    """Make the blocked cells under the robot passable at the highest cost, and put them back at the end.

    Args:
        grid: changed within the context.
        start: (row, col) of the robot's centre.
        radius_cells: the robot's radius.
        lethal: whether lethal and unknown cells are cleared too; else only inscribed ones and the centre.

    Yields:
        The number of cells changed.
    """
    reach = int(radius_cells)
    row, col = start
    rows = slice(max(row - reach, 0), min(row + reach + 1, grid.shape[0]))
    cols = slice(max(col - reach, 0), min(col + reach + 1, grid.shape[1]))
    view = grid.flat.reshape(grid.shape[0] + 2, grid.stride)[1:-1, 1:-1][rows, cols]
    r, c = np.ogrid[rows, cols]
    disc = (r - row) ** 2 + (c - col) ** 2 <= radius_cells**2
    blocked = view >= INSCRIBED if lethal else view == INSCRIBED
    centre = (r == row) & (c == col) & ((view == LETHAL) | (view == UNKNOWN))
    change = (disc & blocked) | centre
    before = view[change]
    view[change] = HIGHEST_PASSABLE
    try:
        yield int(change.sum())
    finally:
        view[change] = before
