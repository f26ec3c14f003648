"""The cost to one goal from everywhere: read-outs instead of searches for as long as the map stays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning.costs import UNITS_PER_FREE_STEP, Cells
from llm_agent_ros.planning.distances import UNREACHED
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.trace import walk_down


@dataclass(frozen=True, slots=True)
class GoalField:
    """The result of a Dijkstra search from a goal over the whole map.

    Attributes:
        goal: (row, col).
        grid: the costs it was made on.
        version: of the costs; the field is void when the grid's differs.
        labels: flat padded labels in units.
        base: label of the goal.
        expansions: cells looked at to make it.
    """

    goal: tuple[int, int]
    grid: PaddedGrid
    version: int
    labels: npt.NDArray[np.unsignedinteger]
    base: int
    expansions: int

    @property
    def valid(self) -> bool:
        """Whether the map is still the one it was made on."""
        return self.version == self.grid.version

    def cost(self, cell: tuple[int, int]) -> float:
        """Return the path cost from a cell to the goal; infinite where there is no path."""
        if not self.grid.contains(cell):
            return float('inf')
        label = int(self.labels[self.grid.index(cell)])
        if label == UNREACHED or label == np.iinfo(np.uint64).max >> 2:
            return float('inf')
        return (label - self.base) / UNITS_PER_FREE_STEP

    def read_out(self, start: tuple[int, int]) -> Cells | None:
        """Return the cells from a start to the goal, or None where there is no path."""
        if self.cost(start) == float('inf'):
            return None
        out = np.empty((4 * sum(self.grid.shape), 2), np.int32)
        while True:
            count = walk_down(
                self.grid.flat, self.grid.stride, self.labels, self.base, self.grid.index(start), out)
            if count >= 0:
                return np.ascontiguousarray(out[:count]) if count else None
            out = np.empty((4 * out.shape[0], 2), np.int32)
