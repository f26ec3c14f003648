from __future__ import annotations

import numpy as np
import pytest

from llm_agent_ros.control.network import CHOICES, TABLE_STATES
from llm_agent_ros.learning.qlearning import QLearning, QSettings, update
from llm_agent_ros.learning.task import FollowingTask, TaskSettings
from llm_agent_ros.simulation.kinematic.generators import Kind


def numbers(*values: int) -> np.ndarray:
    return np.array(values, np.int64)


def test_one_update_is_the_textbooks() -> None:
    table = np.array([[1.0, 2.0], [4.0, 3.0]])
    update(table, numbers(0), numbers(1), np.array([0.5]), numbers(1), np.array([False]), 0.1, 0.9)
    assert table[0, 1] == pytest.approx(2.0 + 0.1 * (0.5 + 0.9 * 4.0 - 2.0))
    assert table[0, 0] == 1.0 and table[1].tolist() == [4.0, 3.0]


def test_an_end_has_no_future() -> None:
    table = np.array([[1.0, 2.0], [4.0, 3.0]])
    update(table, numbers(0), numbers(0), np.array([-10.0]), numbers(1), np.array([True]), 0.5, 0.9)
    assert table[0, 0] == pytest.approx(-4.5)


def test_values_converge_to_the_optimal_ones_of_a_small_chain() -> None:
    """States 0, 1, 2; action 1 goes right, 0 stays; reaching 2 pays 1 and ends."""
    table, rng = np.zeros((3, 2)), np.random.default_rng(0)
    for _ in range(4000):
        state, action = int(rng.integers(2)), int(rng.integers(2))
        after = state + action
        update(table, numbers(state), numbers(action), np.array([float(after == 2)]), numbers(after),
               np.array([after == 2]), 0.1, 0.9)
    np.testing.assert_allclose(table[:2], [[0.81, 0.9], [0.9, 1.0]], atol=0.02)


def test_learning_explores_less_and_less_and_goes_on_where_it_was(tmp_path) -> None:  # type: ignore[no-untyped-def]
    settings = TaskSettings(worlds=1, kinds=(Kind.DISCS,), online_share=0.0)
    learning = QLearning(FollowingTask(settings, 16), QSettings(), seed=1, steps=2000)
    learning.learn(1000)
    assert learning.table.shape == (TABLE_STATES, len(CHOICES)) and np.count_nonzero(learning.table) > 50
    learning.save(tmp_path / 'q.npz')
    again = QLearning(FollowingTask(settings, 16), QSettings(), seed=1, steps=2000)
    again.load(tmp_path / 'q.npz')
    np.testing.assert_array_equal(again.table, learning.table)
    assert again.steps_done == learning.steps_done >= 1000
