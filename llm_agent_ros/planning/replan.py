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
    """Return what is left of a path: a cell, then the end of the line that is nearest to it, and all corners after.

    Args:
        cells: (N, 2) corners or neighbours, which straight lines join.
        at: (row, col) of the robot; where two lines are as near, as at a corner, it has come to the later one.
    """
    place = np.array([at], np.float64)
    begins, lines = cells[:-1].astype(np.float64), np.diff(cells.astype(np.float64), axis=0)
    along = ((place - begins) * lines).sum(axis=1) / np.maximum((lines ** 2).sum(axis=1), 1.0)
    feet = begins + np.clip(along, 0.0, 1.0)[:, None] * lines
    gaps = ((place - feet) ** 2).sum(axis=1)
    nearest = gaps.size - 1 - int(np.argmin(gaps[::-1])) if gaps.size else -1
    return np.concatenate((np.array([at], dtype=cells.dtype), cells[nearest + 1:]))


def length_of(cells: Cells) -> float:
    """Return the length of the straight lines between cells, in cells."""
    steps = np.diff(cells.astype(np.float64), axis=0)
    return float(np.hypot(steps[:, 0], steps[:, 1]).sum())
