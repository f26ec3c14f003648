"""Robots in several processes are the robots in one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from llm_agent_ros.learning.parallel import SEED_APART, ParallelVecEnv
from llm_agent_ros.learning.task import FollowingTask, TaskSettings
from llm_agent_ros.learning.vec_env import FollowingVecEnv
from llm_agent_ros.simulation.kinematic.generators import Kind

FEW = TaskSettings(worlds=2, kinds=(Kind.DISCS,), online_share=0.0, time_factor=0.3)


@pytest.fixture
def parallel() -> Iterator[ParallelVecEnv]:
    env = ParallelVecEnv(FEW, 4, 2, seed=5)
    yield env
    env.close()


def test_processes_step_as_one_environment_would(parallel: ParallelVecEnv) -> None:
    single = [FollowingVecEnv(FollowingTask(FEW, 2, 5 + SEED_APART * k)) for k in range(2)]
    parallel.seed(5)
    for k, env in enumerate(single):
        env.seed(5 + SEED_APART * k)
    seen = parallel.reset()
    np.testing.assert_array_equal(seen, np.concatenate([env.reset() for env in single]))
    rng, ended = np.random.default_rng(0), 0
    for _ in range(130):
        actions = rng.uniform(-1.0, 1.0, (4, 2)).astype(np.float32)
        seen, rewards, dones, infos = parallel.step(actions)
        expected = [env.step(actions[2 * k:2 * k + 2]) for k, env in enumerate(single)]
        for found, column in ((seen, 0), (rewards, 1), (dones, 2)):
            np.testing.assert_array_equal(found, np.concatenate([one[column] for one in expected]))
        for info, wanted in zip(infos, expected[0][3] + expected[1][3], strict=True):
            assert info.keys() == wanted.keys()
            if wanted:
                ended += 1
                np.testing.assert_array_equal(info['terminal_observation'], wanted['terminal_observation'])
    assert ended > 0


def test_robots_must_be_shared_out_evenly() -> None:
    with pytest.raises(ValueError, match='shared out'):
        ParallelVecEnv(FEW, 5, 2)
