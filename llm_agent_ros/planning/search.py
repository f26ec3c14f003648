"""The search itself: A* and Dijkstra over a padded grid with a bucket queue, in numba.

Exact with respect to the costs in ``costs.py``. What makes it quick:

* labels of an earlier query lie above every label of this one (``base`` falls from query to query), so that
  nothing is reset between queries;
* no parents are stored: integer costs let the path be read back from the labels;
* the open list is a ring of last-in first-out buckets of ``1 << SHIFT`` units; the newest successor that falls
  in the bucket being emptied is kept in a register and never queued;
* where the nine cells around a cell (or around its parent) cost the same, successors that are reached as cheaply
  without that cell are not made: for a straight move one is left, for a diagonal one three.

Why the last is exact: a successor n of x is dropped if the parent p of x reaches n over cells of the uniform block
either for less, so x is on no best path to n, or (p to x straight, x to n diagonal) for the same, diagonal first,
straight last. In that second path the last step is straight, and a straight last step of a best path is only ever
dropped for something strictly cheaper, which contradicts it being best. So one best way to n is always made.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning.compiled import inlined, kernel
from llm_agent_ros.planning.costs import DIAGONAL, INSCRIBED, NEUTRAL, STRAIGHT

SHIFT = 11
RING = 64
RUNNING, FOUND, EXHAUSTED, POOL_FULL, RANGE_FULL = 0, 1, 2, 3, 4
NO_DIRECTION = 8
# Slots of the state array, which lets a search be interrupted and resumed.
BUCKET, FREE_HEAD, POOL_USED, QUEUED, HELD, BEST_KEY, BEST_CELL, EXPANSIONS, STATE_SIZE = 0, 1, 2, 3, 4, 5, 6, 7, 8
NOTHING = np.int64(-1)
INFINITE = np.int64(1) << 62
NEARER_WEIGHT = 8
"""Free steps that ending one cell nearer to a goal with tolerance is worth: above the highest weight of a step."""

_CELL_SHIFT = 4
# Directions by eighths of a turn from +column towards +row; even ones are straight.
_ROW_STEP = np.array([0, 1, 1, 1, 0, -1, -1, -1], dtype=np.int64)
_COL_STEP = np.array([1, 1, 0, -1, -1, -1, 0, 1], dtype=np.int64)
_STRAIGHT_BITS = 0x55


def _masks(reach: tuple[int, int]) -> npt.NDArray[np.int64]:
    masks = [0xFF] * 16
    for direction in range(8):
        spread = reach[direction % 2]
        masks[direction] = sum(1 << ((direction + turn) % 8) for turn in range(-spread, spread + 1))
    return np.array(masks, dtype=np.int64)


_IN_UNIFORM = _masks((0, 1))
_AHEAD = _masks((1, 1))
_LOWEST_BIT = np.array([0] + [(n & -n).bit_length() - 1 for n in range(1, 256)], dtype=np.int64)


@inlined
def _successors(
    grid: npt.NDArray[np.uint8], stride: int, cell: int, steps: npt.NDArray[np.int64], direction: int,
) -> int:
    """Return the directions to go on in from a cell that was reached in ``direction``, as bits."""
    cost = grid[cell]
    a0, a1, a2, a3 = grid[cell + 1], grid[cell + stride + 1], grid[cell + stride], grid[cell + stride - 1]
    a4, a5, a6, a7 = grid[cell - 1], grid[cell - stride - 1], grid[cell - stride], grid[cell - stride + 1]
    uniform = (
        (a0 == cost) & (a1 == cost) & (a2 == cost) & (a3 == cost)
        & (a4 == cost) & (a5 == cost) & (a6 == cost) & (a7 == cost)
    )
    if uniform:
        return int(_IN_UNIFORM[direction])
    mask = (
        np.int64(a0 < INSCRIBED) | np.int64(a1 < INSCRIBED) << 1 | np.int64(a2 < INSCRIBED) << 2
        | np.int64(a3 < INSCRIBED) << 3 | np.int64(a4 < INSCRIBED) << 4 | np.int64(a5 < INSCRIBED) << 5
        | np.int64(a6 < INSCRIBED) << 6 | np.int64(a7 < INSCRIBED) << 7
    )
    left = (mask << 1 | mask >> 7) & 0xFF
    right = (mask >> 1 | mask << 7) & 0xFF
    mask &= (left & right) | _STRAIGHT_BITS
    if direction < NO_DIRECTION:
        mask &= _forward(grid, cell, steps, direction)
    return int(mask)


@inlined
def _forward(grid: npt.NDArray[np.uint8], cell: int, steps: npt.NDArray[np.int64], direction: int) -> int:
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


def first_entry(base: int, start: int) -> int:
    """Return the queue entry of the start, whose successors go in all directions."""
    entry = (base & 0xFFFFFFFF) << 32 | start << _CELL_SHIFT | NO_DIRECTION
    return entry - (1 << 64) if entry >> 63 else entry


@kernel
def run(
    grid: npt.NDArray[np.uint8],
    stride: int,
    labels: npt.NDArray[np.unsignedinteger],
    base: int,
    span: int,
    pool: npt.NDArray[np.int64],
    heads: npt.NDArray[np.int64],
    state: npt.NDArray[np.int64],
    goal: int,
    tolerance_squared: int,
    heuristic: int,
    landmarks: npt.NDArray[np.uint32],
    at_goal: npt.NDArray[np.int64],
    budget: int,
) -> int:
    """Go on with a search for at most ``budget`` expansions.

    Args:
        grid: flat padded costs, 253 and more is blocked; the rim is blocked.
        stride: cells per padded row.
        labels: flat, costs from the start plus ``base``; what is not below ``base + span`` counts as unreached.
        base: label of the start.
        span: labels of this search stay below ``base + span``.
        pool: 2 words per queued entry: the entry and the next one's number.
        heads: first entry of each bucket of the ring.
        state: see the slot names above.
        goal: flat cell to reach; -1 labels all that can be reached.
        tolerance_squared: how far from the goal the path may end, in squared cells.
        heuristic: units per free straight step: 8960 for A*, 0 for Dijkstra.
        landmarks: (cells, K) exact costs from some cells to all; at least as many columns as ``at_goal`` has.
        at_goal: what each landmark holds for the goal; empty where there are none.
        budget: expansions until the search returns RUNNING.

    Returns:
        RUNNING, FOUND, EXHAUSTED (the best end is in the state, if any), POOL_FULL or RANGE_FULL.
    """
    steps = np.empty(8, np.int64)
    for k in range(8):
        steps[k] = _ROW_STEP[k] * stride + _COL_STEP[k]
    per_cell = 1.0 / stride
    goal_row = goal // stride
    goal_col = goal - goal_row * stride
    h_straight = heuristic
    h_diagonal = heuristic * DIAGONAL // STRAIGHT - heuristic
    nearer = NEARER_WEIGHT * 2 * NEUTRAL * STRAIGHT
    bucket, free, used, queued = state[BUCKET], state[FREE_HEAD], state[POOL_USED], state[QUEUED]
    held, best, best_cell, expansions = state[HELD], state[BEST_KEY], state[BEST_CELL], state[EXPANSIONS]
    capacity = pool.size // 2 - 8
    last = expansions + budget
    top = base + span
    status = RUNNING
    while True:
        if used >= capacity and used - queued < 8:
            status = POOL_FULL
            break
        if held != NOTHING:
            entry = held
            held = NOTHING
        else:
            if queued == 0:
                status = FOUND if best_cell != NOTHING else EXHAUSTED
                break
            slot = bucket & (RING - 1)
            while heads[slot] == NOTHING:
                bucket += 1
                slot = bucket & (RING - 1)
            if bucket << SHIFT >= best:
                status = FOUND
                break
            if expansions >= last:
                break
            number = heads[slot]
            entry = pool[2 * number]
            heads[slot] = pool[2 * number + 1]
            pool[2 * number + 1] = free
            free = number
            queued -= 1
        cell = (entry >> _CELL_SHIFT) & 0xFFFFFFF
        label = np.int64(labels[cell])
        if (label & 0xFFFFFFFF) != ((entry >> 32) & 0xFFFFFFFF):
            continue
        row = np.int64((cell + 0.5) * per_cell)
        col = cell - row * stride
        if goal >= 0:
            dr = row - goal_row
            dc = col - goal_col
            squared = dr * dr + dc * dc
            if squared <= tolerance_squared:
                key = label - base + np.int64(nearer * np.sqrt(squared))
                if key < best:
                    best = key
                    best_cell = cell
                if squared == 0:
                    continue
            if best != INFINITE:
                far, near = max(abs(dr), abs(dc)), min(abs(dr), abs(dc))
                if label - base + h_straight * far + h_diagonal * near >= best:
                    continue
        expansions += 1
        mask = _successors(grid, stride, cell, steps, entry & 15)
        weight = 2 * NEUTRAL + np.int64(grid[cell])
        while mask:
            k = _LOWEST_BIT[mask]
            mask &= mask - 1
            neighbour = cell + steps[k]
            length = STRAIGHT + (k & 1) * (DIAGONAL - STRAIGHT)
            reached = label + length * (weight + np.int64(grid[neighbour]))
            if reached >= np.int64(labels[neighbour]):
                if reached >= top and reached - base < best:
                    status = RANGE_FULL
                    break
                continue
            dr = abs(row + _ROW_STEP[k] - goal_row)
            dc = abs(col + _COL_STEP[k] - goal_col)
            left = h_straight * max(dr, dc) + h_diagonal * min(dr, dc)
            for m in range(at_goal.size):
                left = max(left, abs(np.int64(landmarks[neighbour, m]) - at_goal[m]))
            total = reached - base + left
            if total >= best:
                continue
            if total >= span:
                status = RANGE_FULL
                break
            labels[neighbour] = reached
            entry = (reached & 0xFFFFFFFF) << 32 | neighbour << _CELL_SHIFT | k
            target = total >> SHIFT
            if target <= bucket and held == NOTHING:
                held = entry
                continue
            slot = target & (RING - 1)
            if free != NOTHING:
                number = free
                free = pool[2 * number + 1]
            else:
                number = used
                used += 1
            pool[2 * number] = entry
            pool[2 * number + 1] = heads[slot]
            heads[slot] = number
            queued += 1
        if status == RANGE_FULL:
            break
    state[BUCKET], state[FREE_HEAD], state[POOL_USED], state[QUEUED] = bucket, free, used, queued
    state[HELD], state[BEST_KEY], state[BEST_CELL], state[EXPANSIONS] = held, best, best_cell, expansions
    return status
