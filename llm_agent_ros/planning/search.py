"""The search itself: A* and Dijkstra over a padded grid with a bucket queue, in numba.

Exact with respect to the costs in ``costs.py``. What makes it quick:

* labels of an earlier query lie above every label of this one (``base`` falls from query to query), so that
  nothing is reset between queries;
* no parents are stored: integer costs let the path be read back from the labels;
* the open list is a ring of last-in first-out buckets of ``1 << SHIFT`` units; entries are always written and only
  counted where they help, which a processor does quicker than to guess; what comes next is fetched from memory early;
* successors that the parent reaches as well without the cell are not made (``successors.py``): there is about one
  a cell; where it can only be straight on over cells that cost the same, a short loop labels them and queues the last.

An entry may lie in a later bucket than its bound says, if its parent did (the bound of a path holds for what the path
goes on to), or in an earlier one, as cells of a straight run and cells beyond the ring do: these are looked at early,
and again if a better label comes.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import DIAGONAL, NEUTRAL, STRAIGHT, Costs
from llm_agent_ros.planning.intrinsics import fetch, lowest_bit, neighbours, prefetch, store
from llm_agent_ros.planning.padded import TILE_SHIFT, supply
from llm_agent_ros.planning.successors import (
    COL_STEP,
    EVERY,
    LENGTH,
    NO_DIRECTION,
    ROW_STEP,
    Numbers,
    offsets,
    successors,
)

Labels = npt.NDArray[np.unsignedinteger]
SHIFT = 10
RING = 128
RUNNING, FOUND, EXHAUSTED, QUEUE_FULL, RANGE_FULL = 0, 1, 2, 3, 4
# Slots of the state array, which lets a search be interrupted and resumed.
BUCKET, QUEUED, BEST_KEY, BEST_CELL, EXPANSIONS, STATE_SIZE = 0, 1, 2, 3, 4, 5
NOTHING = np.int64(-1)
INFINITE = np.int64(1) << 62
NEARER_WEIGHT = 8
"""Free steps that ending one cell nearer to a goal with tolerance is worth: above the highest weight of a step."""
SPARE = 16
"""Entries that a bucket must have room for beyond those it holds."""

CHOSEN = 3
"""Landmarks that a search asks at a time."""

_CELL_SHIFT = 4
_RUN_BUCKETS = (100, 2)
"""How many buckets ahead the cells of a straight run may lie, without and with landmarks: to run too far costs less
than to queue every cell."""


def first_entry(base: int, start: int) -> int:
    """Return the queue entry of the start, whose successors go in all directions."""
    entry = (base & 0xFFFFFFFF) << 32 | start << _CELL_SHIFT | NO_DIRECTION
    return entry - (1 << 64) if entry >> 63 else entry


@kernel
def run(
    grid: npt.NDArray[np.uint8],
    stride: int,
    lent: Costs,
    lent_unknown: int,
    missing: npt.NDArray[np.uint8],
    tile_cols: int,
    labels: Labels,
    base: int,
    span: int,
    buckets: npt.NDArray[np.int64],
    counts: Numbers,
    state: Numbers,
    goal: int,
    tolerance_squared: int,
    heuristic: int,
    landmarks: npt.NDArray[np.uint32],
    chosen: Numbers,
    at_goal: Numbers,
    budget: int,
) -> int:
    """Go on with a search for at least ``budget`` expansions.

    Args:
        grid: flat padded costs, 253 and more is blocked; the rim is blocked.
        stride: cells per padded row.
        lent: (H, W) costs that tiles are copied from as the search comes to them (``padded.py``).
        lent_unknown: what 255 is taken for in them.
        missing: tiles of the grid that have not been copied.
        tile_cols: tiles per row of tiles.
        labels: flat, costs from the start plus ``base``; what is not below ``base + span`` counts as unreached.
        base: label of the start.
        span: labels of this search stay below ``base + span``.
        buckets: (RING, N) entries of label, cell and direction.
        counts: (RING,) how many each bucket holds.
        state: see the slot names above.
        goal: flat cell to reach; -1 labels all that can be reached.
        tolerance_squared: how far from the goal the path may end, in squared cells.
        heuristic: units per free straight step: 8960 for A*, 0 for Dijkstra.
        landmarks: (K * cells,) exact costs from each of some cells to all.
        chosen: (CHOSEN,) where in it those begin that are used; of size 0 for none.
        at_goal: (CHOSEN,) what they hold for the goal.
        budget: expansions until the search returns RUNNING.

    Returns:
        RUNNING, FOUND, EXHAUSTED (the best end is in the state, if any), QUEUE_FULL or RANGE_FULL.
    """
    steps = offsets(stride)
    per_cell = 1.0 / stride
    goal_row = goal // stride
    goal_col = goal - goal_row * stride
    h_straight = heuristic
    h_diagonal = heuristic * DIAGONAL // STRAIGHT - heuristic
    nearer = NEARER_WEIGHT * 2 * NEUTRAL * STRAIGHT
    bucket, queued = state[BUCKET], state[QUEUED]
    best, best_cell, expansions = state[BEST_KEY], state[BEST_CELL], state[EXPANSIONS]
    width = buckets.shape[1]
    room = width - SPARE
    last = expansions + budget
    top = base + span
    bounded = chosen.size > 0
    first, second, third = (chosen[0], chosen[1], chosen[2]) if bounded else (0, 0, 0)
    at_first, at_second, at_third = (at_goal[0], at_goal[1], at_goal[2]) if bounded else (0, 0, 0)
    run_ahead = _RUN_BUCKETS[int(bounded)]
    fullest = counts.max()
    over = False
    while True:
        slot = bucket & (RING - 1)
        count = fetch(counts, slot)
        if over or fullest >= room:
            status = RANGE_FULL if over else QUEUE_FULL
            break
        if count == 0:
            if queued == 0:
                status = FOUND if best_cell != NOTHING else EXHAUSTED
                break
            while fetch(counts, bucket & (RING - 1)) == 0:
                bucket += 1
            if bucket << SHIFT >= best:
                status = FOUND
                break
            continue
        if expansions >= last:
            status = RUNNING
            break
        count -= 1
        store(counts, slot, count)
        queued -= 1
        entry = fetch(buckets, slot * width + count)
        ahead = fetch(buckets, slot * width + max(count - 1, 0)) >> _CELL_SHIFT & 0xFFFFFFF
        for line in range(-1, 2):
            prefetch(labels, ahead + line * stride)
            prefetch(grid, ahead + line * stride)
            if bounded:
                prefetch(landmarks, first + ahead + line * stride)
                prefetch(landmarks, second + ahead + line * stride)
                prefetch(landmarks, third + ahead + line * stride)
        cell = entry >> _CELL_SHIFT & 0xFFFFFFF
        label = fetch(labels, cell)
        if label & 0xFFFFFFFF != entry >> 32 & 0xFFFFFFFF:
            continue
        row = np.int64((cell + 0.5) * per_cell)
        col = cell - row * stride
        if fetch(missing, (row >> TILE_SHIFT) * tile_cols + (col >> TILE_SHIFT)):
            supply(lent, lent_unknown, grid, stride, missing, tile_cols, cell)
        dr, dc = row - goal_row, col - goal_col
        squared = dr * dr + dc * dc
        if squared <= tolerance_squared and goal >= 0:
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
        cost = fetch(grid, cell)
        around = neighbours(grid, cell, stride)
        mask = successors(around, cost, direction)
        straight_on = around == cost * EVERY and direction & (NO_DIRECTION | 1) == 0
        weight = 2 * NEUTRAL + cost
        along = col if direction & 3 == 0 else row
        in_tile = (along if direction >= 4 else ~along) & ((1 << TILE_SHIFT) - 1) if straight_on else np.int64(0)
        while mask:
            k = lowest_bit(mask)
            mask &= mask - 1
            step = fetch(steps, k)
            neighbour = cell + step
            reached = label + fetch(LENGTH, k) * (weight + (around >> (8 * k) & 255))
            dr_there, dc_there = dr + fetch(ROW_STEP, k), dc + fetch(COL_STEP, k)
            while True:
                before = fetch(labels, neighbour)
                left = h_straight * max(abs(dr_there), abs(dc_there)) + h_diagonal * min(abs(dr_there), abs(dc_there))
                if bounded:
                    left = max(
                        left, abs(fetch(landmarks, first + neighbour) - at_first),
                        abs(fetch(landmarks, second + neighbour) - at_second),
                        abs(fetch(landmarks, third + neighbour) - at_third),
                    )
                total = reached - base + left
                over |= (total >= span) & (total < best) & ((reached < before) | (reached >= top))
                better = (reached < before) & (total < best)
                target = min(max(total >> SHIFT, bucket), bucket + RING - 1)
                store(labels, neighbour, reached if better else before)
                if in_tile > 0 and better and target <= bucket + run_ahead:
                    side, ahead = fetch(steps, (k + 2) & 7), neighbour + step
                    if dr_there * dr_there + dc_there * dc_there > tolerance_squared and (
                        (fetch(grid, ahead) == cost) & (fetch(grid, ahead + side) == cost)
                        & (fetch(grid, ahead - side) == cost)
                    ):
                        expansions += 1
                        in_tile -= 1
                        prefetch(labels, ahead + 8 * step)
                        prefetch(grid, ahead + 8 * step)
                        neighbour = ahead
                        reached += 2 * STRAIGHT * (NEUTRAL + cost)
                        dr_there += fetch(ROW_STEP, k)
                        dc_there += fetch(COL_STEP, k)
                        continue
                slot = target & (RING - 1)
                number = fetch(counts, slot)
                store(buckets, slot * width + number, (reached & 0xFFFFFFFF) << 32 | neighbour << _CELL_SHIFT | k)
                store(counts, slot, number + np.int64(better))
                queued += np.int64(better)
                fullest = max(fullest, number)
                break
    state[BUCKET], state[QUEUED] = bucket, queued
    state[BEST_KEY], state[BEST_CELL], state[EXPANSIONS] = best, best_cell, expansions
    return status
