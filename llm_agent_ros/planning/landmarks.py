"""Lower bounds that know the walls: exact costs from a few far-off cells, kept for as long as the map stays.

The cost between two cells is at least the difference of their costs from any third one. On a map of rooms or
corridors this says much more than the straight line does, and A* looks at a fraction of the cells. The bounds hold as
long as no cell gets cheaper than it was when they were made, so obstacles may come and go on top of the map. A
landmark costs a Dijkstra search over the map; it is made once searches have taken about as long.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning.costs import Window
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.workspace import UNREACHED, Bounds, Workspace

Labels = npt.NDArray[np.uint32]
NO_LABELS: Labels = np.empty(0, np.uint32)
BOUGHT_AFTER = 0.5
"""Share of a landmark's cost that searches must have taken before it is made."""
WORTH_USING = 1.01
"""Landmarks that bound the cost by less than this over the straight line take more time than they save."""


class Landmarks:
    """Landmarks of one map, all labels of a cell side by side in memory.

    Args:
        count: how many are made at most.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._made = 0
        self._labels: Labels = np.empty((0, 0), np.uint32)
        self._nearest: Labels = NO_LABELS
        self._costs: npt.NDArray[np.uint8] = np.empty(0, np.uint8)
        self._spent = 0

    @property
    def memory_bytes(self) -> int:
        """Size of what is kept."""
        return self._labels.nbytes + self._nearest.nbytes + self._costs.nbytes

    def forget(self) -> None:
        """Drop all landmarks."""
        self._made = self._spent = 0
        self._labels = np.empty((0, 0), np.uint32)
        self._nearest, self._costs = NO_LABELS, np.empty(0, np.uint8)

    def update(self, grid: PaddedGrid, window: Window) -> None:
        """Drop the landmarks if a cell of the window has become cheaper than when they were made."""
        if self._made == 0:
            return
        shape = grid.shape[0] + 2, grid.stride
        part = (slice(window.row_start + 1, window.row_stop + 1), slice(window.col_start + 1, window.col_stop + 1))
        if (grid.flat.reshape(shape)[part] < self._costs.reshape(shape)[part]).any():
            self.forget()

    def spend(self, expansions: int) -> None:
        """Take note of work that was done by searches."""
        self._spent += expansions

    def grow(self, grid: PaddedGrid, seed: int) -> None:
        """Make the next landmark if enough work has been spent for that.

        Args:
            grid: costs; where there are landmarks already, not cheaper than when they were made.
            seed: flat cell of the part of the map that matters.
        """
        if self._made < self._count and self._spent > BOUGHT_AFTER * grid.flat.size * (self._made + 1):
            self.add(grid, seed)

    def fill(self, grid: PaddedGrid, seed: int) -> None:
        """Make all landmarks now."""
        while self._made < self._count and self.add(grid, seed):
            pass

    def add(self, grid: PaddedGrid, seed: int) -> bool:
        """Make one landmark as far from the others (or from the seed) as can be; return whether that was possible."""
        if self._made == 0:
            self._costs = grid.flat.copy()
            self._labels = np.empty((grid.flat.size, self._count), np.uint32)
            self._nearest = self._field(grid, seed)
        reached = np.where(self._nearest == UNREACHED, 0, self._nearest)
        place = int(reached.argmax())
        if reached[place] == 0:
            self._count = self._made
            return False
        labels = self._field(grid, place)
        self._nearest = labels if self._made == 0 else np.minimum(self._nearest, labels)
        self._labels[:, self._made] = labels
        self._made += 1
        return True

    def bounds(self, start: int, goal: int, known: int) -> Bounds | None:
        """Return what bounds the cost of going from one flat cell to another.

        Args:
            start: flat cell.
            goal: flat cell.
            known: bound there is anyway, in units.

        Returns:
            All labels, and those of the goal; None where they say hardly more than is known.
        """
        if self._made == 0 or UNREACHED in (self._labels[start, 0], self._labels[goal, 0]):
            return None
        at_start, at_goal = (self._labels[cell, :self._made].astype(np.int64) for cell in (start, goal))
        if np.abs(at_start - at_goal).max() < WORTH_USING * known:
            return None
        return self._labels, at_goal

    def _field(self, grid: PaddedGrid, source: int) -> Labels:
        workspace = Workspace(grid.flat.size)
        workspace.run(grid.flat, grid.stride, source, -1)
        if workspace.labels.dtype != np.uint32:
            return np.full(grid.flat.size, UNREACHED, np.uint32)
        return np.asarray(workspace.labels, np.uint32)
