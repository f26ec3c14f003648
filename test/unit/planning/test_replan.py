"""A running path is kept unless it is blocked or clearly beaten."""

import numpy as np
import pytest

from llm_agent_ros.planning import GridPlanner
from llm_agent_ros.planning.padded import PaddedGrid
from llm_agent_ros.planning.replan import ReplanPolicy, Verdict, length_of, path_cost, rest_of

PATH = np.array([[10, 2], [10, 30], [20, 50]], np.int32)


def test_a_path_is_kept_until_something_stands_in_it():
    costs = np.zeros((40, 60), np.uint8)
    assert ReplanPolicy().judge(PaddedGrid(costs, 255), PATH) is Verdict.KEEP
    costs[5:36, 15] = 254
    assert ReplanPolicy().judge(PaddedGrid(costs, 255), PATH) is Verdict.BLOCKED
    assert ReplanPolicy().judge(PaddedGrid(costs, 255), rest_of(PATH, (10, 20))) is Verdict.KEEP


@pytest.mark.parametrize(('saving', 'verdict'), [
    (0.0, Verdict.KEEP), (0.1, Verdict.KEEP), (0.14, Verdict.KEEP), (0.3, Verdict.BEATEN), (0.9, Verdict.BEATEN),
])
def test_only_a_clearly_better_path_is_taken(saving, verdict):
    grid = PaddedGrid(np.full((40, 60), 100, np.uint8), 255)
    cost = path_cost(grid, PATH)
    assert ReplanPolicy(least_saving=0.0).judge(grid, PATH, (1.0 - saving) * cost) is verdict


def test_short_ends_do_not_flip():
    grid = PaddedGrid(np.zeros((40, 60), np.uint8), 255)
    end = np.array([[10, 2], [10, 10]], np.int32)
    assert ReplanPolicy(least_saving=10.0).judge(grid, end, 1.0) is Verdict.KEEP


def test_two_ways_of_much_the_same_cost_do_not_make_the_robot_waver():
    """A box in the middle of the floor, one side of which costs a little more with every second scan."""
    policy, kept = ReplanPolicy(), None
    sides, changes = set(), 0
    for k in range(20):
        costs = np.zeros((61, 100), np.uint8)
        costs[30 * (k % 2):31 + 30 * (k % 2)] = 6
        costs[15:46, 48:52] = 254
        new = GridPlanner(costs, any_angle=True).plan((30, 5), (30, 95))
        sides.add(bool(new.cells[1, 0] > 30))
        if kept is None or policy.judge(PaddedGrid(costs, 255), kept, new.cost) is not Verdict.KEEP:
            changes += kept is not None
            kept = new.cells
    assert sides == {True, False}
    assert changes == 0


def test_rest_of_a_path_begins_where_the_robot_is():
    assert rest_of(PATH, (11, 29)).tolist() == [[11, 29], [10, 30], [20, 50]]
    assert rest_of(PATH, (10, 5)).tolist() == [[10, 5], [10, 30], [20, 50]]
    assert rest_of(PATH, (10, 30)).tolist() == [[10, 30], [20, 50]]
    assert rest_of(PATH, (21, 50)).tolist() == [[21, 50], [20, 50]]
    assert rest_of(PATH[:1], (3, 4)).tolist() == [[3, 4], [10, 2]]


def test_a_robot_on_its_path_has_what_is_left_of_it_before_it():
    """Whatever the corners: what a robot has driven comes off the length, and nothing else."""
    rng = np.random.default_rng(3)
    for _ in range(50):
        corners = np.cumsum(rng.integers(2, 40, (6, 2)), axis=0).astype(np.int32)
        number, part = int(rng.integers(5)), float(rng.random())
        at = np.rint(corners[number] + part * (corners[number + 1] - corners[number])).astype(int)
        left = length_of(np.concatenate((at[None], corners[number + 1:])))
        assert length_of(rest_of(corners, tuple(at.tolist()))) == pytest.approx(left, abs=1.5)


def test_cost_off_the_map_is_infinite():
    assert path_cost(PaddedGrid(np.zeros((15, 60), np.uint8), 255), PATH) == float('inf')
