"""Costs from one cell to all others agree with scipy's."""

import numpy as np
import planning_reference as reference
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.planning.distances import UNREACHED, fill_distances
from llm_agent_ros.planning.padded import PaddedGrid


@settings(max_examples=60, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32 - 1), kind=st.sampled_from(['noise', 'blocks', 'walls', 'dear']))
def test_they_equal_scipys(seed, kind):
    rng = np.random.default_rng(seed)
    shape = int(rng.integers(1, 40)), int(rng.integers(1, 40))
    if kind == 'blocks':
        coarse = rng.choice([0, 0, 30, 252, 254], (shape[0] // 5 + 1, shape[1] // 5 + 1))
        costs = np.kron(coarse, np.ones((5, 5), int))[:shape[0], :shape[1]]
    else:
        costs = rng.choice({'noise': range(256), 'walls': [0, 0, 254], 'dear': [0, 251, 252]}[kind], shape)
    costs = costs.astype(np.uint8)
    start = int(rng.integers(shape[0])), int(rng.integers(shape[1]))
    grid = PaddedGrid(costs, 252)
    if grid.blocked(start):
        return
    labels = np.empty(grid.flat.size, np.uint32)
    assert fill_distances(grid.flat, grid.stride, grid.index(start), labels)
    inside = labels.reshape(shape[0] + 2, -1)[1:-1, 1:-1]
    got = np.where(inside == UNREACHED, np.inf, inside.astype(float))
    np.testing.assert_array_equal(got, reference.all_costs_from(costs, start))


def test_costs_that_32_bits_do_not_hold_are_refused():
    costs = np.full((801, 801), 254, np.uint8)
    costs[::2] = 252
    costs[1::4, -1] = 252
    costs[3::4, 0] = 252
    grid = PaddedGrid(costs, 252)
    assert not fill_distances(grid.flat, grid.stride, grid.index((0, 0)), np.empty(grid.flat.size, np.uint32))
