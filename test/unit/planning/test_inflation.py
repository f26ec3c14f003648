"""Inflation: Nav2's formula over the exact distance, whole and by window."""

import numpy as np
import planning_reference as reference
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.planning import Inflation, Window, inflate

SETTINGS = settings(max_examples=80, deadline=None, derandomize=True)


@st.composite
def maps(draw):
    """Return an occupancy as costs, with some unknown cells."""
    shape = draw(st.integers(1, 50)), draw(st.integers(1, 50))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    costs = np.where(rng.random(shape) < draw(st.sampled_from([0.0, 0.01, 0.1])), 254, 0)
    costs[rng.random(shape) < 0.03] = 255
    return costs.astype(np.uint8)


@SETTINGS
@given(
    costs=maps(), radius=st.sampled_from([0.22, 0.3, 0.55, 0.7, 0.75, 1.5]), scaling=st.sampled_from([1.0, 3.0, 10.0])
)
def test_inflation_equals_the_exact_transform(costs, radius, scaling):
    got = inflate(costs, Inflation(0.22, radius, scaling), 0.05)
    np.testing.assert_array_equal(got, reference.inflated(costs, 0.22, radius, scaling, 0.05))


@SETTINGS
@given(costs=maps(), edges=st.tuples(*[st.integers(0, 50)] * 4))
def test_a_window_equals_that_part_of_the_whole(costs, edges):
    window = Window(min(edges[0], edges[2]), min(edges[1], edges[3]), max(edges[0], edges[2]), max(edges[1], edges[3]))
    window = window.grown(0, costs.shape)
    inflation = Inflation(0.22, 0.55, 5.0)
    out = np.full(costs.shape, 77, np.uint8)
    inflate(costs, inflation, 0.05, window, out)
    expected = np.full(costs.shape, 77, np.uint8)
    expected[window.slices] = inflate(costs, inflation, 0.05)[window.slices]
    np.testing.assert_array_equal(out, expected)


def test_unknown_cells_are_inflated_around_where_asked():
    costs = np.zeros((9, 9), np.uint8)
    costs[4, 4] = 255
    assert inflate(costs, Inflation(0.05, 0.1, 5.0), 0.05).sum() == 255
    assert inflate(costs, Inflation(0.05, 0.1, 5.0, around_unknown=True), 0.05)[4, 5] == 253


def test_a_radius_below_the_robots_is_refused_before_any_map():
    with pytest.raises(PlanError, match='below the robot radius') as error:
        Inflation(0.5, 0.3, 5.0)
    assert error.value.code == ErrorCode.INVALID_PARAMETER


def test_a_radius_of_too_many_cells_is_refused():
    with pytest.raises(PlanError) as error:
        inflate(np.zeros((5, 5), np.uint8), Inflation(0.2, 100.0, 5.0), 0.05)
    assert error.value.code == ErrorCode.INVALID_PARAMETER
