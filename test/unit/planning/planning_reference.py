"""Slow and plain: what the planner must agree with."""

import numpy as np
from scipy.ndimage import distance_transform_edt
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import dijkstra

UNITS = 8960


def all_costs_from(costs, start, unknown=252):
    """Return the cost in units from a cell to all, (H, W), by scipy's Dijkstra."""
    height, width = costs.shape
    values = np.where(costs == 255, unknown, costs).astype(np.int64)
    free = values < 253
    number = np.arange(height * width).reshape(height, width)
    tails, heads, weights = [], [], []
    for dr, dc, length in ((0, 1, 70), (1, 0, 70), (1, 1, 99), (1, -1, 99)):
        a = slice(0, height - dr), slice(0, width - dc) if dc >= 0 else slice(1, width)
        b = slice(dr, height), slice(dc, width) if dc >= 0 else slice(0, width - 1)
        allowed = free[a] & free[b]
        if dr and dc:
            allowed &= free[a[0], b[1]] & free[b[0], a[1]]
        tails.append(number[a][allowed])
        heads.append(number[b][allowed])
        weights.append((length * (128 + values[a] + values[b]))[allowed])
    graph = coo_matrix((np.concatenate(weights), (np.concatenate(tails), np.concatenate(heads))),
                       shape=(height * width, height * width)).tocsr()
    result = dijkstra(graph, directed=False, indices=number[start]).reshape(height, width)
    return np.where(free[start], result, np.inf)


def cost_of(costs, cells, unknown=252):
    """Return the cost in units of a grid path, after checking that every step of it is allowed."""
    values = np.where(costs == 255, unknown, costs).astype(np.int64)
    total = 0
    for (r, c), (s, d) in zip(cells[:-1].tolist(), cells[1:].tolist(), strict=True):
        assert max(abs(s - r), abs(d - c)) == 1, 'neighbours'
        for row, col in ((r, c), (s, d), (r, d), (s, c)):
            assert 0 <= row < costs.shape[0] and 0 <= col < costs.shape[1], 'on the grid'
            assert values[row, col] < 253, 'free, and so are the cells beside a diagonal step'
        total += (99 if r != s and c != d else 70) * (128 + values[r, c] + values[s, d])
    return total


def inflated(costs, robot_radius, radius, scaling, resolution):
    """Return Nav2's inflation over scipy's exact Euclidean transform."""
    lethal = costs == 254
    distance = distance_transform_edt(~lethal) * resolution if lethal.any() else np.full(costs.shape, np.inf)
    given = np.floor(252 * np.exp(-scaling * (distance - robot_radius - 1e-9)))
    given[distance <= robot_radius + 1e-9] = 253
    given[distance > radius + 1e-9] = 0
    given[lethal] = 254
    return np.where(costs == 255, np.where(given >= 253, given, 255), np.maximum(costs, given)).astype(np.uint8)
