"""Moving a whole chain of corners at once to where the path costs least.

Corners that move one by one are caught in long flat curves, as between walls where every cell costs something. Here
each corner may stay or step to either side, forwards or backwards, and of all combinations the cheapest one is found
by dynamic programming along the path. Lines over cells that cost something are divided all along, others near their
ends, where a corner of free space can be rounded.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import kernel
from llm_agent_ros.planning.costs import INSCRIBED, NEUTRAL
from llm_agent_ros.planning.line import line_cost

Places = npt.NDArray[np.int64]
WIDTH = 5
"""Places that a corner has to choose from; where it is comes first."""
_SLACK = 0.45
"""A line is measured where it may help by its two ends: half of it at the cost of each, and a tenth less."""


@kernel
def relax(grid: npt.NDArray[np.uint8], stride: int, corners: Places, spacing: int, steps: Places) -> Places:
    """Return more corners, moved so that the path costs less or the same.

    Args:
        grid: flat padded costs.
        stride: cells per padded row.
        corners: (N, 2) padded row and column; both ends stay.
        spacing: cells between two corners, about.
        steps: how many cells corners may move at a time, one round after the other.
    """
    chain = _divide(grid, stride, corners, spacing)
    places = np.empty((chain.shape[0], WIDTH, 2), np.int64)
    came = np.zeros((chain.shape[0], WIDTH), np.int64)
    for turn in range(steps.size):
        _spread(grid, stride, chain, steps[turn], places)
        _choose(grid, stride, places, came)
        choice = 0
        for k in range(chain.shape[0] - 1, -1, -1):
            chain[k] = places[k, choice]
            choice = came[k, choice]
    return chain


@kernel
def _divide(grid: npt.NDArray[np.uint8], stride: int, corners: Places, spacing: int) -> Places:
    most = corners.shape[0]
    for k in range(1, corners.shape[0]):
        most += (abs(corners[k, 0] - corners[k - 1, 0]) + abs(corners[k, 1] - corners[k - 1, 1])) // spacing + 1
    chain = np.empty((most, 2), np.int64)
    chain[0] = corners[0]
    used = 1
    for k in range(1, corners.shape[0]):
        dr, dc = corners[k, 0] - corners[k - 1, 0], corners[k, 1] - corners[k - 1, 1]
        length = np.sqrt(float(dr * dr + dc * dc))
        cost = line_cost(grid, stride, corners[k - 1, 0], corners[k - 1, 1], corners[k, 0], corners[k, 1])
        dear = cost > length * (1.0 + 1e-9)
        parts = max(1, int(np.round(length / spacing)))
        for part in range(1, parts):
            if dear or part == 1 or part == parts - 1:
                chain[used, 0] = corners[k - 1, 0] + np.int64(np.round(dr * part / parts))
                chain[used, 1] = corners[k - 1, 1] + np.int64(np.round(dc * part / parts))
                used += 1
        chain[used] = corners[k]
        used += 1
    return chain[:used]


@kernel
def _spread(
    grid: npt.NDArray[np.uint8], stride: int, chain: Places, step: int, places: npt.NDArray[np.int64],
) -> None:
    """Write where each corner may go; what is blocked or off the map is marked by row 0."""
    last = chain.shape[0] - 1
    rows = grid.size // stride
    for k in range(last + 1):
        dr = chain[min(k + 1, last), 0] - chain[max(k - 1, 0), 0]
        dc = chain[min(k + 1, last), 1] - chain[max(k - 1, 0), 1]
        length = np.sqrt(float(dr * dr + dc * dc)) + 1e-12
        across, along = np.int64(np.round(step * dr / length)), np.int64(np.round(step * dc / length))
        places[k, 0] = chain[k]
        for way in range(1, WIDTH):
            sign = 1 - 2 * (way & 1)
            row = chain[k, 0] + sign * (along if way < 3 else across)
            col = chain[k, 1] + sign * (-across if way < 3 else along)
            inside = 0 < k < last and 0 < row < rows - 1 and 0 < col < stride - 1
            places[k, way, 0] = row if inside and grid[row * stride + col] < INSCRIBED else 0
            places[k, way, 1] = col


@kernel
def _choose(
    grid: npt.NDArray[np.uint8], stride: int, places: npt.NDArray[np.int64], came: npt.NDArray[np.int64],
) -> None:
    """Write for each place of each corner which place of the corner before it is best to come from."""
    costs, reached, guessed = np.full(WIDTH, np.inf), np.empty(WIDTH), np.empty(WIDTH)
    here, before = np.zeros(WIDTH), np.zeros(WIDTH)
    costs[0] = 0.0
    for k in range(1, places.shape[0]):
        reached[:] = np.inf
        for way in range(WIDTH):
            before[way] = _weight(grid, stride, places[k - 1, way, 0], places[k - 1, way, 1])
            here[way] = _weight(grid, stride, places[k, way, 0], places[k, way, 1])
        for to in range(WIDTH):
            row, col = places[k, to, 0], places[k, to, 1]
            if row == 0:
                continue
            likely = 0
            for start in range(WIDTH):
                dr, dc = row - places[k - 1, start, 0], col - places[k - 1, start, 1]
                length = np.sqrt(float(dr * dr + dc * dc))
                guessed[start] = costs[start] + length * max(1.0, _SLACK * (before[start] + here[to]))
                likely = start if guessed[start] < guessed[likely] else likely
            for turn in range(WIDTH):
                start = (likely + turn) % WIDTH
                if guessed[start] < reached[to]:
                    r, c = places[k - 1, start, 0], places[k - 1, start, 1]
                    total = costs[start] + line_cost(grid, stride, r, c, row, col)
                    if total < reached[to]:
                        reached[to] = total
                        came[k, to] = start
        costs[:] = reached


@kernel
def _weight(grid: npt.NDArray[np.uint8], stride: int, row: int, col: int) -> float:
    return 1.0 + grid[row * stride + col] / NEUTRAL
