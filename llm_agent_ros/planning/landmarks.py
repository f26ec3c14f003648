"""Lower bounds that know the walls: exact costs from a few far-off cells, kept for as long as the map stays.

The cost between two cells is at least the difference of their costs from any third one. On a map of rooms or
corridors this says much more than the straight line does, and A* looks at a fraction of the cells. The bounds hold as
long as no cell gets cheaper than it was when they were made, so obstacles may come and go on top of the map. A
landmark costs a Dijkstra search over the map; it is made once searches have taken about as long, or beforehand.

A landmark that lies behind the goal tells cells beside the best path from those on it, one behind the start does not;
so a search begins at the end that is farther from the landmark that bounds its whole cost best.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import INSCRIBED, Window
from llm_agent_ros.planning.distances import UNREACHED, Labels, fill_distances
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.search import CHOSEN

Numbers = npt.NDArray[np.int64]

NO_LABELS: Labels = np.empty(0, np.uint32)
BOUGHT_AFTER = 0.5
"""Share of a landmark's cost that searches must have taken before it is made."""
WORTH_USING = 1.01
"""Landmarks that bound the cost by less than this over the straight line take more time than they save."""
SEED_TRIES = 4


class Bounds(NamedTuple):
    """What bounds the cost of a query.

    Attributes:
        labels: (K * cells,) costs from each landmark to each cell, in units.
        chosen: where in it the landmarks begin that bound the whole cost best.
        at_goal: what they hold for the cell that the search ends at.
        backwards: whether the search should begin at the goal.
        least: bound of the whole cost.
    """

    labels: Labels
    chosen: Numbers
    at_goal: Numbers
    backwards: bool
    least: int


class Landmarks:
    """Landmarks of one map. There are more than a search asks: it takes those that say most about its two ends.

    Attributes:
        wanted: how many are made at most.

    Args:
        count: see ``wanted``.
        grows: whether ``grow`` makes any.
    """

    def __init__(self, count: int, grows: bool = True) -> None:
        self.wanted = self._count = count
        self._grows = grows
        self._made = 0
        self._labels: Labels = np.empty((0, 0), np.uint32)
        self._nearest: Labels = NO_LABELS
        self._costs: npt.NDArray[np.uint8] = np.empty(0, np.uint8)
        self._next = -1
        self._spent = 0

    @property
    def memory_bytes(self) -> int:
        """Size of what is kept."""
        return self._labels.nbytes + self._nearest.nbytes + self._costs.nbytes

    def anew(self) -> Landmarks:
        """Return as many landmarks to be made for another map."""
        return Landmarks(self.wanted, self._grows)

    def forget(self) -> None:
        """Drop all landmarks."""
        self._count = self.wanted
        self._made = self._spent = 0
        self._next = -1
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
        if self._grows and self._made < self._count and self._spent > BOUGHT_AFTER * grid.flat.size * (self._made + 1):
            self.add(grid, seed)

    def fill(self, grid: PaddedGrid, seed: int | None) -> None:
        """Make all landmarks now, in the part of the map that holds the seed; without one, in the largest part."""
        while self._made < self._count and self.add(grid, seed):
            pass

    def add(self, grid: PaddedGrid, seed: int | None) -> bool:
        """Make one landmark as far from the others (or from the seed) as can be; return whether that was possible."""
        if self._made == 0:
            self._costs = grid.flat.copy()
            self._labels = np.empty((self._count, grid.flat.size), np.uint32)
            self._nearest = np.full(grid.flat.size, UNREACHED, np.uint32)
            self._next = self._first(grid, seed, self._labels[0])
        if self._next < 0 or not fill_distances(grid.flat, grid.stride, self._next, self._labels[self._made]):
            self._count = self._made
            return False
        self._next = int(_farthest(self._labels[self._made], self._nearest))
        self._made += 1
        if self._made == self._count:
            self._nearest = NO_LABELS
        return True

    def bounds(self, start: int, goal: int, known: int) -> Bounds | None:
        """Return what bounds the cost of going from one flat cell to another.

        Args:
            start: flat cell.
            goal: flat cell.
            known: bound there is anyway, in units.

        Returns:
            None where the landmarks say hardly more than is known.
        """
        if self._made == 0:
            return None
        chosen, at_goal = np.empty(CHOSEN, np.int64), np.empty(CHOSEN, np.int64)
        ahead = int(_choose(self._labels, self._made, start, goal, chosen, at_goal))
        if ahead == 0 or abs(ahead) < WORTH_USING * known:
            return None
        return Bounds(self._labels.reshape(-1), chosen, at_goal, ahead < 0, abs(ahead))

    def _first(self, grid: PaddedGrid, seed: int | None, labels: Labels) -> int:
        """Return the cell that is farthest from a seed, or -1."""
        passable = np.flatnonzero(grid.flat < INSCRIBED) if seed is None else np.array([seed])
        tries = np.random.default_rng(0).choice(passable, SEED_TRIES) if passable.size > 1 else passable
        most, place = 1, -1
        for cell in tries.tolist():
            if fill_distances(grid.flat, grid.stride, cell, labels):
                reached = labels != UNREACHED
                count = int(np.count_nonzero(reached))
                if count > most:
                    most, place = count, int(np.where(reached, labels, 0).argmax())
            if 2 * most > passable.size:
                break
        return place


@kernel
def _choose(labels: Labels, made: int, start: int, goal: int, chosen: Numbers, at_goal: Numbers) -> np.int64:
    """Fill in where the landmarks begin that say most about a query, and what they hold for the end it is searched to.

    Returns:
        How much farther the start is from the best landmark than the goal, in units; 0 where they say nothing.
    """
    if labels[0, start] == UNREACHED or labels[0, goal] == UNREACHED:
        return np.int64(0)
    most = np.zeros(CHOSEN, np.int64)
    which = np.zeros(CHOSEN, np.int64)
    for number in range(made):
        told = np.int64(abs(np.int64(labels[number, start]) - np.int64(labels[number, goal])))
        place = number
        for rank in range(CHOSEN):
            if told > most[rank]:
                most[rank], told = told, most[rank]
                which[rank], place = place, which[rank]
    best = which[0]
    ahead = np.int64(labels[best, start]) - np.int64(labels[best, goal])
    for rank in range(CHOSEN):
        chosen[rank] = which[rank] * labels.shape[1]
        at_goal[rank] = labels[which[rank], start if ahead < 0 else goal]
    return ahead


@kernel
def _farthest(labels: Labels, nearest: Labels) -> int:
    """Lower the nearest costs to new labels; return the cell with the highest of them, or -1."""
    most, place = np.uint32(0), -1
    for cell in range(labels.size):
        near = min(labels[cell], nearest[cell])
        nearest[cell] = near
        if most < near < UNREACHED:
            most, place = near, cell
    return place
