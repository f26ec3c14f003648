"""The cost from one cell to all others: Dijkstra's search in the form that is quickest for whole maps.

Every step costs at least 8960 units and a bucket spans 8192, so that whatever lies in the bucket being emptied is
final, and its cells can be fetched from memory while those before them are worked on.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import NEUTRAL
from llm_agent_ros.planning.intrinsics import fetch, lowest_bit, neighbours, prefetch, store
from llm_agent_ros.planning.successors import LENGTH, NO_DIRECTION, offsets, successors

Labels = npt.NDArray[np.uint32]
UNREACHED = 0xFFFFFFFF
_SHIFT = 13
_RING = 16
_FETCH_AHEAD = 10
_DONE, _TOO_FULL, _TOO_FAR = 0, 1, 2


def fill_distances(grid: npt.NDArray[np.uint8], stride: int, source: int, labels: Labels) -> bool:
    """Write the cost in units from a cell to each cell, UNREACHED where there is no path.

    Args:
        grid: flat padded costs.
        stride: cells per padded row.
        source: flat cell.
        labels: flat, to write to.

    Returns:
        Whether 32 bits hold all costs; else ``labels`` are of no use.
    """
    room = max(4096, grid.size // 16)
    while True:
        labels.fill(UNREACHED)
        status = int(_fill(grid, stride, source, labels, np.empty((_RING, room), np.uint32)))
        if status != _TOO_FULL:
            return status != _TOO_FAR
        room *= 2


@kernel
def _fill(
    grid: npt.NDArray[np.uint8], stride: int, source: int, labels: Labels, buckets: npt.NDArray[np.uint32],
) -> int:
    """Return how it ended; entries of ``buckets`` hold a cell and the direction it was reached in."""
    steps = offsets(stride)
    width = buckets.shape[1]
    counts = np.zeros(_RING, np.int64)
    labels[source] = 0
    buckets[0, 0] = source << 4 | NO_DIRECTION
    counts[0] = 1
    bucket, empty = 0, 0
    while empty < _RING:
        slot = bucket & (_RING - 1)
        count = fetch(counts, slot)
        empty = empty + 1 if count == 0 else 0
        for number in range(count):
            ahead = fetch(buckets, slot * width + min(number + _FETCH_AHEAD, count - 1)) >> 4
            for row in range(-1, 2):
                prefetch(labels, ahead + row * stride)
                prefetch(grid, ahead + row * stride)
            entry = fetch(buckets, slot * width + number)
            cell = entry >> 4
            label = fetch(labels, cell)
            if label >> _SHIFT != bucket:
                continue
            cost = fetch(grid, cell)
            around = neighbours(grid, cell, stride)
            mask = successors(around, cost, entry & 15)
            weight = 2 * NEUTRAL + cost
            while mask:
                k = lowest_bit(mask)
                mask &= mask - 1
                neighbour = cell + fetch(steps, k)
                reached = label + fetch(LENGTH, k) * (weight + (around >> (8 * k) & 255))
                if reached >= UNREACHED:
                    return _TOO_FAR
                before = fetch(labels, neighbour)
                better = reached < before
                store(labels, neighbour, reached if better else before)
                to = (reached >> _SHIFT) & (_RING - 1)
                held = fetch(counts, to)
                store(buckets, to * width + held, neighbour << 4 | k)
                held += np.int64(better)
                store(counts, to, held)
                if held >= width:
                    return _TOO_FULL
        counts[slot] = 0
        bucket += 1
    return _DONE
