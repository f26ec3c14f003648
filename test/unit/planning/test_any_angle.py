"""Pulled paths: cheaper than the grid's, straight where they can be, never through anything."""

import itertools
import math

import numpy as np
import planning_reference as reference
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import PlanError
from llm_agent_ros.planning import GridPlanner, any_angle
from llm_agent_ros.planning.line import line_cost
from llm_agent_ros.planning.padded import PaddedGrid

SETTINGS = settings(max_examples=80, deadline=None, derandomize=True)


def touched(a, b):
    """Return all cells that the open square of which the line between two centres crosses, by dense sampling."""
    steps = 400
    at = [(a[0] + (b[0] - a[0]) * k / steps, a[1] + (b[1] - a[1]) * k / steps) for k in range(steps + 1)]
    return {(math.floor(r + 0.5), math.floor(c + 0.5)) for r, c in at}


@st.composite
def queries(draw):
    """Return inflated costs, a start and a goal."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    shape = draw(st.integers(5, 60)), draw(st.integers(5, 60))
    raw = np.where(rng.random(shape) < draw(st.sampled_from([0.005, 0.02, 0.2])), 254, 0).astype(np.uint8)
    if draw(st.booleans()):
        raw = reference.inflated(raw, 0.06, 0.4, 3.0, 0.05)
    return raw, *[(int(rng.integers(shape[0])), int(rng.integers(shape[1]))) for _ in range(2)]


@SETTINGS
@given(query=queries())
def test_never_dearer_than_the_grid_path_and_never_through_an_obstacle(query):
    costs, start, goal = query
    try:
        grid_path = GridPlanner(costs).plan(start, goal)
    except PlanError:
        return
    path = GridPlanner(costs, any_angle=True).plan(start, goal)
    assert path.cost <= grid_path.cost + 1e-9
    corners = [tuple(cell) for cell in path.cells.tolist()]
    assert corners[0] == start and corners[-1] == goal
    for a, b in itertools.pairwise(corners):
        assert all(costs[cell] < 253 for cell in touched(a, b))


@SETTINGS
@given(seed=st.integers(0, 2**32 - 1))
def test_line_cost_is_the_integral_of_the_weight(seed):
    rng = np.random.default_rng(seed)
    costs = rng.integers(0, 253, (20, 20)).astype(np.uint8)
    grid = PaddedGrid(costs, 255)
    a, b = rng.integers(0, 20, 2), rng.integers(0, 20, 2)
    got = line_cost(grid.flat, grid.stride, a[0] + 1, a[1] + 1, b[0] + 1, b[1] + 1)
    steps = 20_000
    at = a + (b - a) * ((np.arange(steps) + 0.5) / steps)[:, None]
    cells = np.floor(at + 0.5).astype(int)
    expected = (1.0 + costs[cells[:, 0], cells[:, 1]] / 64.0).mean() * np.hypot(*(b - a))
    assert got == pytest.approx(expected, rel=2e-3, abs=1e-9)
    assert got == pytest.approx(line_cost(grid.flat, grid.stride, b[0] + 1, b[1] + 1, a[0] + 1, a[1] + 1))


def test_a_line_through_a_corner_needs_both_cells_beside_it():
    costs = np.zeros((4, 4), np.uint8)
    costs[1, 2] = 254
    grid = PaddedGrid(costs, 255)
    assert line_cost(grid.flat, grid.stride, 2, 2, 3, 3) == math.inf
    assert line_cost(grid.flat, grid.stride, 2, 2, 2, 3) == math.inf
    assert line_cost(grid.flat, grid.stride, 3, 2, 4, 3) == pytest.approx(math.sqrt(2.0))


def test_free_space_is_crossed_in_one_line():
    path = GridPlanner(np.zeros((100, 100), np.uint8), any_angle=True).plan((3, 5), (90, 40))
    assert path.cells.tolist() == [[3, 5], [90, 40]]
    assert path.length_m == pytest.approx(math.hypot(87, 35))


def test_a_corner_of_free_space_is_rounded_by_more_than_one_line():
    """Between walls the cheapest lane bends: more lines than the three of an octile path cost less."""
    raw = np.full((120, 120), 254, np.uint8)
    raw[10:40, 10:110] = 0
    raw[10:110, 80:110] = 0
    costs = reference.inflated(raw, 0.22, 0.7, 3.0, 0.05)
    grid_path = GridPlanner(costs).plan((25, 20), (105, 95))
    pulled = GridPlanner(costs, any_angle=True).plan((25, 20), (105, 95))
    assert len(pulled.cells) > 4 and pulled.cost < 0.992 * grid_path.cost


@pytest.mark.parametrize(('rows', 'wanted'), [((40, 42), False), ((8, 72), True)])
def test_a_second_way_is_looked_for_only_where_the_first_is_not_nearly_straight(monkeypatch, rows, wanted):
    asked = []
    search = any_angle.search
    monkeypatch.setattr(any_angle, 'search', lambda *given: asked.append(1) or search(*given))
    costs = np.zeros((80, 120), np.uint8)
    costs[rows[0]:rows[1], 60] = 254
    GridPlanner(costs, any_angle=True).plan((40, 10), (40, 110))
    assert bool(asked) is wanted
