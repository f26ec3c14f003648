"""What a cell costs: Nav2's values, and the integer weights that every search of this package minimises.

The cost of a step between neighbouring cells a and b is its length times the mean of their weights::

    weight(c) = 1 + c / 64            c = 0..252, so 1 to 4.94
    length    = 1 straight, 99/70 diagonal (0.005 % above the square root of 2)

which is the integral of the weight along the straight line between the two centres. Searches add it up in whole
units of 1/8960, so that sums are exact: ``STRAIGHT * (128 + a + b)`` or ``DIAGONAL * (128 + a + b)``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Costs = npt.NDArray[np.uint8]
Cells = npt.NDArray[np.int32]
Points = npt.NDArray[np.float64]

FREE = 0
HIGHEST_PASSABLE = 252
INSCRIBED = 253
LETHAL = 254
UNKNOWN = 255

NEUTRAL = 64
STRAIGHT = 70
DIAGONAL = 99
UNITS_PER_FREE_STEP = STRAIGHT * 2 * NEUTRAL


class UnknownPolicy(StrEnum):
    """What cells that nobody has seen count as."""

    FREE = 'free'
    COST = 'cost'
    WALL = 'wall'


class GoalPolicy(StrEnum):
    """What to do about a goal that cannot be reached exactly."""

    EXACT = 'exact'
    NEAREST = 'nearest'


class Window(NamedTuple):
    """A rectangle of cells, the end excluded."""

    row_start: int
    col_start: int
    row_stop: int
    col_stop: int

    def grown(self, cells: int, shape: tuple[int, int]) -> Window:
        """Return the window with a margin on all sides, cut to a grid of ``shape``."""
        return Window(
            max(self.row_start - cells, 0), max(self.col_start - cells, 0),
            min(self.row_stop + cells, shape[0]), min(self.col_stop + cells, shape[1]),
        )

    def union(self, other: Window) -> Window:
        """Return the smallest window that holds both."""
        return Window(
            min(self.row_start, other.row_start), min(self.col_start, other.col_start),
            max(self.row_stop, other.row_stop), max(self.col_stop, other.col_stop),
        )

    @property
    def empty(self) -> bool:
        """Whether it holds no cell."""
        return self.row_stop <= self.row_start or self.col_stop <= self.col_start

    @property
    def slices(self) -> tuple[slice, slice]:
        """The window as an array index."""
        return slice(self.row_start, self.row_stop), slice(self.col_start, self.col_stop)


def passable_value(policy: UnknownPolicy, unknown_cost: int) -> int:
    """Return the value that unknown cells take on in a search; 255 is a wall."""
    if policy is UnknownPolicy.FREE:
        return FREE
    return unknown_cost if policy is UnknownPolicy.COST else UNKNOWN
