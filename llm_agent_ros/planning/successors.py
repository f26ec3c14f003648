"""Where a best path may go on from a cell: neighbours that its parent does not reach as well without it.

A successor n of x is dropped if the parent p of x reaches n over cells of the uniform block of nine either for less, so
x is on no best path to n, or (p to x straight, x to n diagonal) for the same, diagonal first, straight last. In that
second path the last step is straight, and a straight last step of a best path is only ever dropped for something
strictly cheaper, which contradicts it being best. So one best way to n is always made.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning.compiled import inlined
from llm_agent_ros.planning.costs import DIAGONAL, INSCRIBED, NEUTRAL, STRAIGHT

Numbers = npt.NDArray[np.int64]
Number = int | np.int64

NO_DIRECTION = 8
# Directions by eighths of a turn from +column towards +row; even ones are straight.
ROW_STEP = np.array([0, 1, 1, 1, 0, -1, -1, -1], dtype=np.int64)
COL_STEP = np.array([1, 1, 0, -1, -1, -1, 0, 1], dtype=np.int64)
LOWEST_BIT = np.array([0] + [(n & -n).bit_length() - 1 for n in range(1, 256)], dtype=np.int64)
STRAIGHT_BITS = 0x55


def _masks(reach: tuple[int, int]) -> Numbers:
    masks = [0xFF] * 16
    for direction in range(8):
        spread = reach[direction % 2]
        masks[direction] = sum(1 << ((direction + turn) % 8) for turn in range(-spread, spread + 1))
    return np.array(masks, dtype=np.int64)


IN_UNIFORM = _masks((0, 1))
"""Directions to go on in from a cell with nine equal costs around it: one after a straight step, else three."""
_AHEAD = _masks((1, 1))


@inlined
def passable(
    a0: Number, a1: Number, a2: Number, a3: Number, a4: Number, a5: Number, a6: Number, a7: Number,
) -> Number:
    """Return the directions in which one can go on, corners not cut, from the costs of the eight neighbours."""
    mask = (
        np.int64(a0 < INSCRIBED) | np.int64(a1 < INSCRIBED) << 1 | np.int64(a2 < INSCRIBED) << 2
        | np.int64(a3 < INSCRIBED) << 3 | np.int64(a4 < INSCRIBED) << 4 | np.int64(a5 < INSCRIBED) << 5
        | np.int64(a6 < INSCRIBED) << 6 | np.int64(a7 < INSCRIBED) << 7
    )
    return mask & ((mask << 1 | mask >> 7) & (mask >> 1 | mask << 7) | STRAIGHT_BITS)


@inlined
def forward(grid: npt.NDArray[np.uint8], cell: Number, steps: Numbers, direction: Number) -> Number:
    """Return the directions in which a best path may go on: those that the parent does not reach for less itself."""
    mask = _AHEAD[direction]
    here = NEUTRAL + np.int64(grid[cell])
    parent = NEUTRAL + np.int64(grid[cell - steps[direction]])
    for turn in range(-1, 2, 2):
        side = (direction + 2 * turn) & 7
        beside = np.int64(grid[cell + steps[(direction + 3 * turn) & 7]])
        ends = (DIAGONAL - STRAIGHT) * (parent + NEUTRAL + np.int64(grid[cell + steps[side]]))
        if direction & 1:
            needed = 2 * STRAIGHT * (NEUTRAL + beside) >= ends + 2 * DIAGONAL * here
        else:
            needed = beside >= INSCRIBED or ends >= 2 * STRAIGHT * here
        if needed:
            mask |= np.int64(1) << side
    return mask


@inlined
def offsets(stride: int) -> Numbers:
    """Return how far apart in the flat grid a cell and its neighbour in each direction are."""
    steps = np.empty(8, np.int64)
    for k in range(8):
        steps[k] = ROW_STEP[k] * stride + COL_STEP[k]
    return steps
