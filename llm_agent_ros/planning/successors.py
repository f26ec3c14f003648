"""Where a best path may go on from a cell: neighbours that its parent does not reach as well without it.

A successor n of x is dropped if the parent p of x reaches n over other cells of the block of nine around x either for
less, so x is on no best path to n, or (p to x straight, x to n diagonal) for the same, diagonal first, straight last.
In that second path the last step is straight, and a straight last step of a best path is only ever dropped for
something strictly cheaper, which contradicts it being best. So one best way to n is always made.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import inlined
from llm_agent_ros.planning.costs import DIAGONAL, INSCRIBED, NEUTRAL, STRAIGHT
from llm_agent_ros.planning.intrinsics import at_least, fetch, turned

Numbers = npt.NDArray[np.int64]
Number = int | np.int64

NO_DIRECTION = 8
# Directions by eighths of a turn from +column towards +row; even ones are straight.
ROW_STEP = np.array([0, 1, 1, 1, 0, -1, -1, -1], dtype=np.int64)
COL_STEP = np.array([1, 1, 0, -1, -1, -1, 0, 1], dtype=np.int64)
LENGTH = np.array([STRAIGHT, DIAGONAL] * 4, dtype=np.int64)
EVERY = np.int64(0x0101010101010101)
"""A cost times this is what is around a cell where all eight neighbours cost the same."""

_EXTRA = DIAGONAL - STRAIGHT
_BOTH = DIAGONAL + STRAIGHT
_STRAIGHT_BITS = 0x55


def _directions(free: int) -> int:
    """Return the directions, as bits, in which one can go on where those in ``free`` are passable: no corner is cut."""
    return free & ((free << 1 | free >> 7) & (free >> 1 | free << 7) | _STRAIGHT_BITS) & 0xFF


_OPEN = np.array([_directions(blocked ^ 0xFF) for blocked in range(256)], dtype=np.int64)


@inlined
def passable(around: Number) -> Number:
    """Return the directions, as bits, in which one can go on from a cell, from the costs around it."""
    return fetch(_OPEN, at_least(around, INSCRIBED))


@inlined
def successors(around: Number, cost: Number, direction: Number) -> Number:
    """Return the directions, as bits, in which a best path may go on from a cell that was reached in a direction.

    Args:
        around: costs of the neighbours, see ``intrinsics.neighbours``.
        cost: of the cell.
        direction: 0 to 7, or NO_DIRECTION for all.
    """
    if direction == NO_DIRECTION:
        return passable(around)
    if around == cost * EVERY:
        ahead = 1 + (direction & 1) * 0x82
        return (ahead << direction | ahead >> (8 - direction)) & 0xFF
    seen = turned(around, direction)
    left, left_side, left_back = seen >> 8 & 255, seen >> 16 & 255, seen >> 24 & 255
    parent = seen >> 32 & 255
    right_back, right_side, right = seen >> 40 & 255, seen >> 48 & 255, seen >> 56 & 255
    to_left, to_right = _EXTRA * (2 * NEUTRAL + parent + left_side), _EXTRA * (2 * NEUTRAL + parent + right_side)
    if direction & 1:
        # Aside only where the two straight steps from the parent are dearer, half aside where straight first is.
        here = 2 * DIAGONAL * (NEUTRAL + cost)
        far_left = np.int64(2 * STRAIGHT * (NEUTRAL + left_back) >= to_left + here)
        far_right = np.int64(2 * STRAIGHT * (NEUTRAL + right_back) >= to_right + here)
        here = _BOTH * cost + _EXTRA * parent
        near_left = np.int64(left_side >= INSCRIBED) | np.int64(_BOTH * left_back + _EXTRA * left >= here)
        near_right = np.int64(right_side >= INSCRIBED) | np.int64(_BOTH * right_back + _EXTRA * right >= here)
    else:
        # Aside only where the parent's diagonal is shut or dearer, half aside where diagonal first is.
        here = 2 * STRAIGHT * (NEUTRAL + cost)
        far_left = np.int64(left_back >= INSCRIBED) | np.int64(to_left >= here)
        far_right = np.int64(right_back >= INSCRIBED) | np.int64(to_right >= here)
        here = _BOTH * cost - _EXTRA * parent
        near_left = (np.int64(left_back >= INSCRIBED) | np.int64(left_side >= INSCRIBED)
                     | np.int64(_BOTH * left_side - _EXTRA * left > here))
        near_right = (np.int64(right_back >= INSCRIBED) | np.int64(right_side >= INSCRIBED)
                      | np.int64(_BOTH * right_side - _EXTRA * right > here))
    ahead = 1 | near_left << 1 | far_left << 2 | far_right << 6 | near_right << 7
    return (ahead << direction | ahead >> (8 - direction)) & passable(around)


@inlined
def offsets(stride: int) -> Numbers:
    """Return how far apart in the flat grid a cell and its neighbour in each direction are."""
    steps = np.empty(8, np.int64)
    for k in range(8):
        steps[k] = ROW_STEP[k] * stride + COL_STEP[k]
    return steps
