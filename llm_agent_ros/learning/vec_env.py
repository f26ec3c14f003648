"""The task as Stable-Baselines3 wants it: one environment object for all robots, stepped by one compiled call."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.observation import Observations
from llm_agent_ros.learning.common_vec_env import CommonVecEnv
from llm_agent_ros.learning.spaces import action_space, observation_space
from llm_agent_ros.learning.task import FollowingTask, chosen


class FollowingVecEnv(CommonVecEnv):
    """All robots of a task.

    ``infos`` hold ``terminal_observation``, ``TimeLimit.truncated`` and ``episode`` (return, length, time), as
    Stable-Baselines3 reads them, and ``is_success`` and ``collided``.

    Args:
        task: shared physics and reward.
        discrete: actions are numbers of ``network.CHOICES`` instead of two numbers from -1 to 1.
        reward_scale: what rewards are multiplied by, so that critics need not begin with large numbers.
    """

    def __init__(self, task: FollowingTask, discrete: bool = False, reward_scale: float = 1.0) -> None:
        self.task = task
        self.discrete = discrete
        self._reward_scale = reward_scale
        self.render_mode = None
        self._actions = np.zeros((task.count, 2))
        self._returns = np.zeros(task.count)
        self._began_sec = time.perf_counter()
        super().__init__(task.count, observation_space(), action_space(discrete))

    def reset(self) -> Observations:
        """Begin new episodes everywhere."""
        seed = self._seeds[0]
        if seed is not None:
            self.task.seed(seed)
        self._reset_seeds()
        self._reset_options()
        self._returns[:] = 0.0
        self.task.reset(range(self.num_envs))
        return self.task.observe()

    def step_async(self, actions: NDArray[Any]) -> None:
        """Take the actions."""
        self._actions = chosen(actions) if self.discrete else actions

    def step_wait(self) -> tuple[Observations, NDArray[np.float32], NDArray[np.bool_], list[dict[str, Any]]]:
        """Drive, and begin new episodes where old ones are over."""
        result = self.task.step(self._actions)
        self._returns += result.rewards
        dones = result.terminated | result.truncated
        infos: list[dict[str, Any]] = [{} for _ in range(self.num_envs)]
        observations, rewards = result.observations, (self._reward_scale * result.rewards).astype(np.float32)
        over = np.flatnonzero(dones)
        if len(over):
            for n in over:
                infos[n] = self._closing(int(n), observations[n].copy(), bool(result.truncated[n]),
                                         bool(result.arrived[n]), bool(self.task.nav.sim.collided[n]))
            self._returns[over] = 0.0
            self.task.reset(over)
            observations = self.task.observe(over)
        return observations, rewards, dones, infos

    def _closing(
        self, n: int, last: Observations, truncated: bool, arrived: bool, collided: bool,
    ) -> dict[str, Any]:
        episode = {
            'r': float(self._returns[n]), 'l': int(self.task.episode_steps[n]),
            't': round(time.perf_counter() - self._began_sec, 3),
        }
        return {
            'terminal_observation': last, 'TimeLimit.truncated': truncated, 'episode': episode,
            'is_success': arrived, 'collided': collided,
        }

    def close(self) -> None:
        """Nothing is held open."""
