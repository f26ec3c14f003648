from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.learning.reward import FROM_NOTHING, RewardWeights, StepFacts, reward
from llm_agent_ros.learning.task import TaskSettings, with_mode

WEIGHTS = RewardWeights()
NO, YES = np.zeros(1, np.bool_), np.ones(1, np.bool_)
NOTHING = StepFacts(np.zeros(1), NO, NO, np.zeros(1), np.zeros(1), np.full(1, 1.0), np.zeros(1), NO)


def worth(**facts: np.ndarray) -> float:
    return float(reward(replace(NOTHING, **facts), WEIGHTS, 0.1)[0]) - WEIGHTS.step


def test_standing_about_costs() -> None:
    assert float(reward(NOTHING, WEIGHTS, 0.1)[0]) == WEIGHTS.step < 0.0


def test_progress_pays_up_to_a_speed_and_going_back_costs() -> None:
    assert worth(progress_m=np.array([0.06])) == pytest.approx(0.06)
    assert worth(progress_m=np.array([0.1 * WEIGHTS.paid_speed_mps])) == worth(progress_m=np.array([0.2]))
    assert worth(progress_m=np.array([-0.05])) == pytest.approx(-0.05)


def test_to_and_fro_earns_nothing() -> None:
    assert worth(progress_m=np.array([0.08])) + worth(progress_m=np.array([-0.08])) == pytest.approx(0.0)


@pytest.mark.parametrize(('facts', 'expected'), [
    ({'collided': YES}, WEIGHTS.collision), ({'arrived': YES}, WEIGHTS.goal), ({'vetoed': YES}, WEIGHTS.veto),
    ({'action_change': np.array([2.0])}, 2.0 * WEIGHTS.change),
    ({'effort': np.array([0.5])}, 0.5 * WEIGHTS.effort), ({'off_m': np.array([0.5])}, 0.5 * WEIGHTS.off),
    ({'gap_m': np.array([WEIGHTS.comfort_m - 0.06])}, 0.06 * WEIGHTS.near),
    ({'gap_m': np.array([WEIGHTS.comfort_m])}, 0.0),
])
def test_each_term_counts_as_its_weight(facts: dict[str, np.ndarray], expected: float) -> None:
    assert worth(**facts) == pytest.approx(expected)


def test_a_collision_costs_more_than_the_time_it_could_save() -> None:
    ten_metres_sooner = 10.0 * (1.0 + abs(WEIGHTS.step) / 0.1) - 10.0
    assert -WEIGHTS.collision > ten_metres_sooner


def test_a_collision_costs_less_where_there_is_no_pursuit_to_begin_with() -> None:
    usual = TaskSettings()
    assert with_mode(usual, Mode.RESIDUAL) == usual
    direct = with_mode(usual, Mode.DIRECT)
    assert direct.weights is FROM_NOTHING and direct.mode is Mode.DIRECT
    assert usual.weights.collision < FROM_NOTHING.collision < 0.0 and FROM_NOTHING.effort == 0.0
