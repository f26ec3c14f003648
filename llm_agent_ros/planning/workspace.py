"""The memory of a search, kept from query to query."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning import search
from llm_agent_ros.planning.costs import UNITS_PER_FREE_STEP
from llm_agent_ros.planning.distances import UNREACHED
from llm_agent_ros.planning.failures import PlannerCancelled, PlannerTimedOut
from llm_agent_ros.planning.landmarks import Bounds
from llm_agent_ros.planning.padded import PaddedGrid

BUDGET = 50_000
"""Expansions (about 2 ms) between two looks at the clock and at the cancel flag."""

Cancelled = Callable[[], bool]
NO_BOUNDS = Bounds(np.empty(0, np.uint32), np.empty(0, np.int64), np.empty(0, np.int64), False, 0)
_FIRST_SPAN = 16
"""Labels of a search may at first lie so many times as high as the straight line costs; more needs a second one."""


class Workspace:
    """Labels and queue of one search at a time over a padded grid.

    Args:
        cells: number of cells of the padded grid.
    """

    def __init__(self, cells: int) -> None:
        self.labels: npt.NDArray[np.unsignedinteger] = np.full(cells, UNREACHED, np.uint32)
        self.base = 0
        self._floor = UNREACHED
        # Not a multiple of a page: the tops of full buckets would share one line of the cache.
        self._buckets = np.empty((search.RING, max(512, cells // 1024 // 512 * 512) + 8), np.int64)
        self._counts = np.empty(search.RING, np.int64)
        self._state = np.empty(search.STATE_SIZE, np.int64)

    @property
    def expansions(self) -> int:
        """Cells expanded by the last search."""
        return int(self._state[search.EXPANSIONS])

    @property
    def end(self) -> int:
        """Flat cell at which the last search ended; -1 where it reached no end."""
        return int(self._state[search.BEST_CELL])

    @property
    def key(self) -> int:
        """Units from the start to the end, plus what ending off the goal is charged."""
        return int(self._state[search.BEST_KEY])

    @property
    def memory_bytes(self) -> int:
        """Size of what is kept."""
        return self.labels.nbytes + self._buckets.nbytes

    def run(
        self,
        grid: PaddedGrid,
        start: int,
        goal: int,
        *,
        tolerance_squared: int = 0,
        guided: bool = True,
        bounds: Bounds = NO_BOUNDS,
        bound: int | None = None,
        deadline_sec: float | None = None,
        cancelled: Cancelled | None = None,
    ) -> bool:
        """Search from ``start`` and return whether ``goal`` (or a cell near enough to it) was reached.

        Args:
            grid: costs.
            start: flat cell.
            goal: flat cell; -1 labels all that can be reached.
            tolerance_squared: in squared cells.
            guided: A*; else Dijkstra.
            bounds: of landmarks, for this start and this goal; only without a tolerance.
            bound: ends that are not cheaper than this are not looked for, in units.
            deadline_sec: on ``time.monotonic``.
            cancelled: asked every few milliseconds.

        Raises:
            PlannerTimedOut, PlannerCancelled: as asked for.
        """
        estimate = 0 if goal < 0 else max(octile_units(start, goal, grid.stride), bounds.least)
        span = UNREACHED if goal < 0 else min(_FIRST_SPAN * estimate + (1 << 22), UNREACHED)
        while True:
            self._open(start, estimate if guided else 0, span, bound)
            status = self._finish(
                grid, span, goal, tolerance_squared, UNITS_PER_FREE_STEP if guided and goal >= 0 else 0,
                bounds, deadline_sec, cancelled,
            )
            if status != search.RANGE_FULL:
                return self.end >= 0
            if span >= UNREACHED:
                self.labels = np.full(self.labels.size, np.iinfo(np.uint64).max >> 2, np.uint64)
                self._floor = span = int(np.iinfo(np.int64).max >> 1)
            else:
                span = UNREACHED

    def _open(self, start: int, estimate: int, span: int, bound: int | None) -> None:
        if self.labels.dtype == np.uint64:
            self._floor = 0
        if span > self._floor:
            self.labels.fill(np.iinfo(self.labels.dtype).max >> (2 if self.labels.dtype == np.uint64 else 0))
            self._floor = UNREACHED if self.labels.dtype == np.uint32 else span
        self.base = self._floor = self._floor - span
        bucket = estimate >> search.SHIFT
        self._counts.fill(0)
        self._state[:] = 0
        self._state[search.BUCKET] = bucket
        self._state[search.BEST_CELL] = search.NOTHING
        self._state[search.BEST_KEY] = search.INFINITE if bound is None else bound
        self._state[search.QUEUED] = self._counts[bucket % search.RING] = 1
        self._buckets[bucket % search.RING, 0] = search.first_entry(self.base, start)
        self.labels[start] = self.base

    def _finish(
        self, grid: PaddedGrid, span: int, goal: int, tolerance_squared: int, heuristic: int,
        bounds: Bounds, deadline_sec: float | None, cancelled: Cancelled | None,
    ) -> int:
        while True:
            status = int(search.run(
                grid.flat, grid.stride, grid.lent, grid.lent_unknown, grid.missing, grid.tile_cols,
                self.labels, self.base, span, self._buckets, self._counts, self._state,
                goal, tolerance_squared, heuristic, bounds.labels, bounds.chosen, bounds.at_goal, BUDGET,
            ))
            if status == search.QUEUE_FULL:
                used = self._buckets.shape[1]
                wider = np.empty((search.RING, 2 * used + 8), np.int64)
                wider[:, :used] = self._buckets
                self._buckets = wider
            elif status != search.RUNNING:
                return status
            if cancelled is not None and cancelled():
                raise PlannerCancelled('Planning was cancelled.')
            if deadline_sec is not None and time.monotonic() > deadline_sec:
                raise PlannerTimedOut(
                    'Planning took longer than allowed.', hint='Raise timeout_sec or plan to a nearer goal.',
                    retryable=True,
                )


def octile_units(start: int, goal: int, stride: int) -> int:
    """Return the least that a path between two flat cells can cost on any map, in units."""
    rows, cols = abs(goal // stride - start // stride), abs(goal % stride - start % stride)
    return UNITS_PER_FREE_STEP * max(rows, cols) + UNITS_PER_FREE_STEP * 29 // 70 * min(rows, cols)
