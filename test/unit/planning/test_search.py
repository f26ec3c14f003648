"""A* and Dijkstra are exact, and what they return can be driven."""

import numpy as np
import planning_reference as reference
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import PlanError
from llm_agent_ros.planning import GridPlanner, plan_path
from llm_agent_ros.planning.workspace import Workspace

SETTINGS = settings(max_examples=80, deadline=None, derandomize=True)


@st.composite
def queries(draw):
    """Return costs of one of several kinds, with a start and a goal."""
    height, width = draw(st.integers(1, 28)), draw(st.integers(1, 28))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    kind = draw(st.sampled_from(['walls', 'noise', 'blocks', 'inflated', 'unknown', 'flat']))
    if kind == 'walls':
        costs = np.where(rng.random((height, width)) < draw(st.floats(0.0, 0.5)), 254, 0)
    elif kind == 'noise':
        costs = rng.integers(0, 256, (height, width))
    elif kind == 'blocks':
        size = draw(st.integers(2, 7))
        coarse = rng.choice([0, 0, 30, 252, 254], (height // size + 1, width // size + 1))
        costs = np.kron(coarse, np.ones((size, size), int))[:height, :width]
    elif kind == 'inflated':
        costs = reference.inflated(
            np.where(rng.random((height, width)) < 0.03, 254, 0).astype(np.uint8), 0.06, 0.25, 5.0, 0.05)
    elif kind == 'unknown':
        costs = rng.choice([0, 0, 0, 255, 254], (height, width))
    else:
        costs = np.full((height, width), draw(st.integers(0, 252)))
    cells = [(int(rng.integers(height)), int(rng.integers(width))) for _ in range(2)]
    return costs.astype(np.uint8), *cells


@SETTINGS
@given(query=queries(), algorithm=st.sampled_from(['astar', 'dijkstra']))
def test_cost_equals_scipys_and_no_route_is_missed(query, algorithm):
    costs, start, goal = query
    best = reference.all_costs_from(costs, start)[goal]
    planner = GridPlanner(costs, algorithm=algorithm)
    if not np.isfinite(best):
        with pytest.raises(PlanError):
            planner.plan(start, goal)
        return
    path = planner.plan(start, goal)
    assert tuple(path.cells[0]) == start and tuple(path.cells[-1]) == goal
    assert reference.cost_of(costs, path.cells) == best
    assert path.cost * reference.UNITS == pytest.approx(best, abs=1e-6)


@SETTINGS
@given(query=queries(), others=st.lists(st.tuples(st.integers(0, 27), st.integers(0, 27)), max_size=6))
def test_a_kept_workspace_gives_the_same_as_a_new_one(query, others):
    costs, start, _ = query
    kept = GridPlanner(costs)
    for other in others:
        cell = other[0] % costs.shape[0], other[1] % costs.shape[1]
        best = reference.all_costs_from(costs, start)[cell]
        try:
            assert kept.plan(start, cell).cost * reference.UNITS == pytest.approx(best, abs=1e-6)
        except PlanError:
            assert not np.isfinite(best)


@SETTINGS
@given(query=queries())
def test_goal_field_is_exact_everywhere_and_is_read_out_by_plans(query):
    costs, start, goal = query
    expected = reference.all_costs_from(costs, goal)
    planner = GridPlanner(costs)
    if not np.isfinite(expected[goal]):
        with pytest.raises(PlanError):
            planner.field(goal)
        return
    field = planner.field(goal)
    got = np.array([[field.cost((r, c)) for c in range(costs.shape[1])] for r in range(costs.shape[0])])
    np.testing.assert_allclose(got * reference.UNITS, expected, rtol=1e-12)
    if np.isfinite(expected[start]):
        path = planner.plan(start, goal)
        assert path.expansions == 0
        assert reference.cost_of(costs, path.cells) == expected[start]


@SETTINGS
@given(query=queries(), part=st.tuples(*[st.integers(0, 28)] * 4), seed=st.integers(0, 99))
def test_a_window_of_new_costs_is_taken_over_and_voids_the_field(query, part, seed):
    costs, start, goal = query
    planner = GridPlanner(costs)
    try:
        planner.field(goal)
    except PlanError:
        pass
    window = (min(part[0], part[2]), min(part[1], part[3]), max(part[0], part[2]), max(part[1], part[3]))
    changed = costs.copy()
    inside = changed[window[0]:window[2], window[1]:window[3]]
    inside[:] = np.random.default_rng(seed).choice([0, 100, 254], inside.shape)
    planner.set_costmap(changed, window)
    best = reference.all_costs_from(changed, start)[goal]
    try:
        assert planner.plan(start, goal).cost * reference.UNITS == pytest.approx(best, abs=1e-6)
    except PlanError:
        assert not np.isfinite(best)


def test_plan_path_is_one_call():
    costs = np.zeros((30, 40), np.uint8)
    costs[:25, 20] = 254
    cells = plan_path(costs, (2, 2), (2, 38))
    assert cells.shape[1] == 2 and cells.dtype == np.int32
    assert reference.cost_of(costs, cells) == reference.all_costs_from(costs, (2, 2))[2, 38]


def test_plan_path_copies_what_it_needs_of_each_new_grid():
    rng = np.random.default_rng(5)
    for _ in range(6):
        coarse = rng.choice([0, 0, 0, 40, 254], (38, 41))
        costs = np.kron(coarse, np.ones((8, 8), int)).astype(np.uint8)
        free = np.argwhere(costs < 253)
        start, goal = (tuple(free[k].tolist()) for k in rng.integers(len(free), size=2))
        best = reference.all_costs_from(costs, start)[goal]
        if np.isfinite(best):
            assert reference.cost_of(costs, plan_path(costs, start, goal)) == best
        else:
            with pytest.raises(PlanError):
                plan_path(costs, start, goal)


def test_the_result_does_not_change_with_the_callers_array():
    costs = np.zeros((10, 10), np.uint8)
    planner = GridPlanner(costs)
    costs[:] = 254
    assert len(planner.plan((0, 0), (9, 9)).cells) == 10


@pytest.mark.parametrize('value', [0, 252])
def test_sums_beyond_32_bits_stay_exact(value):
    """A serpentine so long and dear that 32-bit labels do not hold its cost."""
    costs = np.full((801, 801), 254, np.uint8)
    costs[::2] = value
    costs[1::4, -1] = value
    costs[3::4, 0] = value
    path = GridPlanner(costs).plan((0, 0), (800, 800))
    straight = path.cells.shape[0] - 1
    assert straight == 801 * 401 + 400 - 1
    assert path.cost == pytest.approx(straight * (1 + value / 64))
    assert (value == 0) == (path.cost * reference.UNITS < 2**32)


@pytest.mark.parametrize('algorithm', ['astar', 'dijkstra'])
def test_a_way_many_times_longer_than_the_straight_line_is_found_every_time(algorithm):
    costs = np.zeros((3, 3000), np.uint8)
    costs[1, :-1] = 254
    planner = GridPlanner(costs, algorithm=algorithm)
    for _ in range(3):
        assert planner.plan((0, 0), (2, 0)).cost == 2 * 2999 + 2
        assert planner.plan((0, 5), (0, 0)).cost == 5


def test_memory_stays_small():
    assert Workspace(4_000_000).memory_bytes < 25_000_000


@pytest.mark.parametrize('shape', [(1, 1), (1, 9), (126, 126), (127, 128), (128, 130), (256, 257)])
def test_costs_in_memory_of_any_kind_give_the_same_path(shape):
    rng = np.random.default_rng(sum(shape))
    costs = rng.integers(0, 200, shape).astype(np.uint8)
    goal = (shape[0] - 1, shape[1] - 1)
    best = reference.cost_of(costs, GridPlanner(costs, landmarks=0).plan((0, 0), goal).cells)
    wide = np.zeros((2 * shape[0], 2 * shape[1]), np.uint8)
    wide[::2, ::2] = costs
    fixed = costs.copy()
    fixed.flags.writeable = False
    for same in (costs, wide[::2, ::2], np.asfortranarray(costs), fixed):
        assert reference.cost_of(costs, plan_path(same, (0, 0), goal)) == best
