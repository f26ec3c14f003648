"""Landmarks: paths stay exact whatever happens to the map, and searches look at fewer cells."""

import numpy as np
import planning_reference as reference
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import PlanError
from llm_agent_ros.planning import GridPlanner
from llm_agent_ros.planning.costs import Window


def check(planner, costs, start, goal):
    """Compare one plan with scipy's."""
    best = reference.all_costs_from(costs, start)[goal]
    try:
        path = planner.plan(start, goal)
    except PlanError:
        assert not np.isfinite(best)
    else:
        assert reference.cost_of(costs, path.cells) == best


@settings(max_examples=60, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32 - 1), changes=st.integers(0, 4))
def test_plans_stay_exact_while_the_map_changes(seed, changes):
    rng = np.random.default_rng(seed)
    shape = int(rng.integers(3, 25)), int(rng.integers(3, 25))
    costs = rng.choice([0, 0, 0, 60, 200, 254, 255], shape).astype(np.uint8)
    planner = GridPlanner(costs, landmarks=3)

    def cell():
        return int(rng.integers(shape[0])), int(rng.integers(shape[1]))

    planner.prepare(cell())
    check(planner, costs, cell(), cell())
    for _ in range(changes):
        a, b = cell(), cell()
        window = min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]) + 1, max(a[1], b[1]) + 1
        part = costs[window[0]:window[2], window[1]:window[3]]
        part[:] = np.maximum(part, 100) if rng.random() < 0.5 else rng.choice([0, 254], part.shape)
        planner.set_costmap(costs, window)
        check(planner, costs, cell(), cell())


def rooms():
    """Return four halls in a row, joined by doors at alternate ends."""
    costs = np.zeros((200, 203), np.uint8)
    for number, col in enumerate((50, 101, 152)):
        costs[:, col] = 254
        costs[3 if number % 2 else 196, col] = 0
    return costs


def test_fewer_cells_are_looked_at():
    plain, prepared = GridPlanner(rooms(), landmarks=0), GridPlanner(rooms())
    prepared.prepare((0, 0))
    before, after = plain.plan((20, 10), (180, 190)), prepared.plan((20, 10), (180, 190))
    assert after.cost == before.cost
    assert after.expansions < 0.5 * before.expansions


def test_they_are_made_after_some_queries_and_dropped_when_a_cell_gets_cheaper():
    costs = rooms()
    planner = GridPlanner(costs)
    expansions = [planner.plan((20, 10), (180, 190)).expansions for _ in range(12)]
    assert expansions[-1] < 0.5 * expansions[0]
    costs[100:110, 10:20] = 254
    planner.set_costmap(costs, (100, 10, 110, 20))
    assert planner.plan((20, 10), (180, 190)).expansions < 0.5 * expansions[0]
    costs[100, 50] = 0
    planner.set_costmap(costs, (100, 50, 101, 51))
    check(planner, costs, (100, 40), (100, 60))
    assert planner.plan((100, 40), (100, 60)).cost == 20


def test_without_a_seed_the_largest_part_of_the_map_is_prepared():
    costs = np.pad(rooms(), 1, constant_values=254)
    costs = np.pad(costs, 3)
    planner, plain = GridPlanner(costs, grow=False), GridPlanner(costs, landmarks=0)
    planner.prepare()
    start, goal = (24, 14), (184, 194)
    assert planner.plan(start, goal).cost == plain.plan(start, goal).cost
    assert planner.plan(start, goal).expansions < 0.5 * plain.plan(start, goal).expansions


def test_only_asked_for_where_queries_do_not_make_them():
    planner = GridPlanner(rooms(), grow=False)
    assert len({planner.plan((20, 10), (180, 190)).expansions for _ in range(12)}) == 1


def test_both_ends_give_the_same_path_cost_and_direction_of_cells():
    planner = GridPlanner(rooms())
    planner.prepare()
    there, back = planner.plan((20, 10), (180, 190)), planner.plan((180, 190), (20, 10))
    assert there.cost == back.cost
    assert there.cells[0].tolist() == back.cells[-1].tolist() == [20, 10]


def test_preparing_while_the_map_gets_cheaper_is_given_up():
    planner = GridPlanner(rooms(), grow=False)
    made = planner._landmarks.anew()
    made.fill(planner._map(), None)
    costs = rooms()
    costs[100, 50] = 0
    planner.set_costmap(costs)
    made.update(planner._map(), Window(0, 0, *costs.shape))
    assert made.bounds(planner._map().index((100, 40)), planner._map().index((100, 60)), 0) is None


def test_a_start_in_an_obstacle_is_not_bounded_by_the_map_without_it():
    costs = rooms()
    planner = GridPlanner(costs, robot_radius_m=3.0)
    planner.prepare((0, 0))
    path = planner.plan((100, 101), (100, 90))
    assert path.cells[0].tolist() == [100, 101] and path.cells[-1].tolist() == [100, 90]
