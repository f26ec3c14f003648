"""When to leave a path for another: only where it is blocked or clearly beaten, so that a robot does not waver."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

import numpy as np

from llm_agent_ros.planning.costs import Cells
from llm_agent_ros.planning.line import line_cost
from llm_agent_ros.planning.padded import PaddedGrid


class Verdict(StrEnum):
    """What to do about the path that is being driven."""

    KEEP = 'keep'
    BLOCKED = 'blocked'
    BEATEN = 'beaten'


@dataclass(frozen=True, slots=True)
class ReplanPolicy:
    """Decides between a running path and a new one.

    Attributes:
        least_gain: share of the old path's cost that a new one must save to be taken.
        least_saving: free straight steps that it must save at least, so that short ends do not flip.
    """

    least_gain: float = 0.15
    least_saving: float = 10.0

    def judge(self, grid: PaddedGrid, rest: Cells, new_cost: float | None = None) -> Verdict:
        """Return what to do about the rest of a path.

        Args:
            grid: the present costs.
            rest: (N, 2) cells still to drive, corners or neighbours, from where the robot is.
            new_cost: cost of the path that a new plan would give; None where none was made.
        """
        cost = path_cost(grid, rest)
        if not np.isfinite(cost):
            return Verdict.BLOCKED
        if new_cost is not None and cost - new_cost > max(self.least_gain * cost, self.least_saving):
            return Verdict.BEATEN
        return Verdict.KEEP


def path_cost(grid: PaddedGrid, cells: Cells) -> float:
    """Return the cost of the straight lines between cells, in free straight steps; infinite where one is blocked."""
    if not all(grid.contains((int(r), int(c))) for r, c in cells):
        return float('inf')
    padded = cells.astype(np.int64) + 1
    return float(sum(
        line_cost(grid.flat, grid.stride, int(a[0]), int(a[1]), int(b[0]), int(b[1]))
        for a, b in pairwise(padded)
    ))


def rest_of(cells: Cells, at: tuple[int, int]) -> Cells:
    """Return the part of a path from the place nearest to a cell on, which takes the first place."""
    nearest = int(np.argmin(((cells.astype(np.int64) - at) ** 2).sum(axis=1)))
    after = cells[nearest + 1:] if nearest + 1 < cells.shape[0] else cells[nearest:]
    return np.concatenate((np.array([at], dtype=cells.dtype), after))
