"""The search itself: A* and Dijkstra over a padded grid with a bucket queue, in numba.

Exact with respect to the costs in ``costs.py``. What makes it quick:

* labels of an earlier query lie above every label of this one (``base`` falls from query to query), so that
  nothing is reset between queries;
* no parents are stored: integer costs let the path be read back from the labels;
* the open list is a ring of last-in first-out buckets of ``1 << SHIFT`` units; the newest successor that falls
  in the bucket being emptied is kept in a register and never queued; what comes next is fetched from memory early;
* successors that the parent reaches as well without the cell are not made (``successors.py``); where that leaves
  one, straight on over cells that cost the same, a short loop runs on until the cost or the bucket changes.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.planning.compiled import inlined, kernel
from llm_agent_ros.planning.costs import DIAGONAL, NEUTRAL, STRAIGHT
from llm_agent_ros.planning.prefetch import prefetch
from llm_agent_ros.planning.successors import (
    COL_STEP,
    IN_UNIFORM,
    LOWEST_BIT,
    NO_DIRECTION,
    ROW_STEP,
    Numbers,
    forward,
    offsets,
    passable,
)

Labels = npt.NDArray[np.unsignedinteger]
SHIFT = 11
RING = 64
RUNNING, FOUND, EXHAUSTED, POOL_FULL, RANGE_FULL = 0, 1, 2, 3, 4
# Slots of the state array, which lets a search be interrupted and resumed.
BUCKET, FREE_HEAD, POOL_USED, QUEUED, HELD, BEST_KEY, BEST_CELL, EXPANSIONS, STATE_SIZE = 0, 1, 2, 3, 4, 5, 6, 7, 8
NOTHING = np.int64(-1)
INFINITE = np.int64(1) << 62
NEARER_WEIGHT = 8
"""Free steps that ending one cell nearer to a goal with tolerance is worth: above the highest weight of a step."""

_CELL_SHIFT = 4


def first_entry(base: int, start: int) -> int:
    """Return the queue entry of the start, whose successors go in all directions."""
    entry = (base & 0xFFFFFFFF) << 32 | start << _CELL_SHIFT | NO_DIRECTION
    return entry - (1 << 64) if entry >> 63 else entry


@inlined
def _entry(label: int, cell: int, direction: int) -> int:
    return (label & 0xFFFFFFFF) << 32 | cell << _CELL_SHIFT | direction


@inlined
def _cell(entry: int) -> int:
    return (entry >> _CELL_SHIFT) & 0xFFFFFFF


@kernel
def run(
    grid: npt.NDArray[np.uint8],
    stride: int,
    labels: Labels,
    base: int,
    span: int,
    pool: Numbers,
    heads: Numbers,
    state: Numbers,
    goal: int,
    tolerance_squared: int,
    heuristic: int,
    landmarks: npt.NDArray[np.uint32],
    at_goal: npt.NDArray[np.uint32],
    budget: int,
) -> int:
    """Go on with a search for at least ``budget`` expansions.

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
        landmarks: (cells, K) exact costs from some cells to all.
        at_goal: what they hold for the goal; of the columns of ``landmarks`` the first so many are used.
        budget: expansions until the search returns RUNNING.

    Returns:
        RUNNING, FOUND, EXHAUSTED (the best end is in the state, if any), POOL_FULL or RANGE_FULL.
    """
    steps = offsets(stride)
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
    columns = landmarks.shape[1]
    known = at_goal.size
    bounded = known > 0
    while status == RUNNING:
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
            following = heads[slot]
            if following != NOTHING:
                ahead = _cell(pool[2 * following])
                for line in range(-1, 2):
                    prefetch(labels, ahead + line * stride)
                    prefetch(grid, ahead + line * stride)
                    if bounded:
                        prefetch(landmarks, (ahead + line * stride) * columns)
                prefetch(pool, 2 * max(pool[2 * following + 1], 0))
        cell = _cell(entry)
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
        direction = entry & 15
        cost = grid[cell]
        weight = 2 * NEUTRAL + np.int64(cost)
        a0, a1, a2, a3 = grid[cell + 1], grid[cell + stride + 1], grid[cell + stride], grid[cell + stride - 1]
        a4, a5, a6, a7 = grid[cell - 1], grid[cell - stride - 1], grid[cell - stride], grid[cell - stride + 1]
        uniform = (
            (a0 == cost) & (a1 == cost) & (a2 == cost) & (a3 == cost)
            & (a4 == cost) & (a5 == cost) & (a6 == cost) & (a7 == cost)
        )
        running = uniform and direction & (NO_DIRECTION | 1) == 0
        if uniform:
            mask = IN_UNIFORM[direction]
        else:
            mask = passable(a0, a1, a2, a3, a4, a5, a6, a7)
            if direction < NO_DIRECTION:
                mask &= forward(grid, cell, steps, direction)
        while mask:
            k = LOWEST_BIT[mask]
            mask &= mask - 1
            neighbour = cell + steps[k]
            dr, dc = row + ROW_STEP[k] - goal_row, col + COL_STEP[k] - goal_col
            length = STRAIGHT + (k & 1) * (DIAGONAL - STRAIGHT)
            reached = label + length * (weight + np.int64(grid[neighbour]))
            while True:
                if reached >= np.int64(labels[neighbour]):
                    if reached >= top and reached - base < best:
                        status = RANGE_FULL
                    break
                left = h_straight * max(abs(dr), abs(dc)) + h_diagonal * min(abs(dr), abs(dc))
                if bounded:
                    most = np.uint32(0)
                    for m in range(known):
                        here, there = landmarks[neighbour, m], at_goal[m]
                        most = max(most, np.uint32(max(here, there) - min(here, there)))
                    left = max(left, np.int64(most))
                total = reached - base + left
                if total >= best:
                    break
                if total >= span:
                    status = RANGE_FULL
                    break
                labels[neighbour] = reached
                target = total >> SHIFT
                if target > bucket or held != NOTHING:
                    slot = target & (RING - 1)
                    if free != NOTHING:
                        number = free
                        free = pool[2 * number + 1]
                    else:
                        number = used
                        used += 1
                    pool[2 * number] = _entry(reached, neighbour, k)
                    pool[2 * number + 1] = heads[slot]
                    heads[slot] = number
                    queued += 1
                    break
                ahead = neighbour + steps[k]
                side = steps[(k + 2) & 7]
                if not running or dr * dr + dc * dc <= tolerance_squared or not (
                    (grid[ahead] == cost) & (grid[ahead + side] == cost) & (grid[ahead - side] == cost)
                ):
                    held = _entry(reached, neighbour, k)
                    break
                expansions += 1
                neighbour = ahead
                dr += ROW_STEP[k]
                dc += COL_STEP[k]
                reached += 2 * STRAIGHT * (NEUTRAL + np.int64(cost))
    state[BUCKET], state[FREE_HEAD], state[POOL_USED], state[QUEUED] = bucket, free, used, queued
    state[HELD], state[BEST_KEY], state[BEST_CELL], state[EXPANSIONS] = held, best, best_cell, expansions
    return status
