"""The algorithms: four of Stable-Baselines3 and our own table, behind one interface."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from llm_agent_ros.control.kinds import Algo, Mode
from llm_agent_ros.control.network import Actor, Head
from llm_agent_ros.learning.export import to_actor
from llm_agent_ros.learning.qlearning import QLearning, QSettings
from llm_agent_ros.learning.task import FollowingTask, TaskSettings
from llm_agent_ros.learning.training import Learner, TrainSettings

ROBOTS = {Algo.PPO: 256, Algo.SAC: 32, Algo.TD3: 32, Algo.DQN: 32, Algo.QLEARNING: 128}
NET, CRITIC = [64, 64], [128, 128]
REWARD_SCALE = 0.1
LOG_STD = {Mode.RESIDUAL: -2.0, Mode.DIRECT: -0.5}
WARM_UP = 200_000
"""So many steps PPO's critic learns alone: led by a critic that knows nothing, a residual first unlearns pursuit."""

_NUMBER = re.compile(r'\b(int|float|bool)\b')


def make_learner(settings: TrainSettings) -> Learner:
    """Return the algorithm of the settings, ready to learn."""
    count = settings.robots or ROBOTS[settings.algo]
    if settings.algo is Algo.QLEARNING:
        return _Table(FollowingTask(settings.task, count, settings.seed), settings)
    return _Deep(settings, count)


def numbers_of(algo: Algo) -> tuple[str, ...]:
    """Return the names of all settings that are a number or a switch: of the episodes, and of the algorithm."""
    task = [item.name for item in fields(TaskSettings) if isinstance(item.default, int | float)]
    if algo is Algo.QLEARNING:
        return (*task, *(item.name for item in fields(QSettings)))
    taken = {'seed', 'verbose'}  # one is set for each run, the other would spoil the progress bar
    own = (item for item in inspect.signature(_kind(algo)).parameters.values() if item.name not in taken)
    return (*task, *(item.name for item in own if item.name[0] != '_' and _NUMBER.search(str(item.annotation))))


class _Table:
    """Tabular Q-learning."""

    def __init__(self, task: FollowingTask, settings: TrainSettings) -> None:
        self._mode, self._scale = settings.task.mode, settings.task.scale
        self._learning = QLearning(task, QSettings(**settings.learner), settings.seed, settings.steps)

    @property
    def steps_done(self) -> int:
        """How many robot steps were made."""
        return self._learning.steps_done

    def learn(self, until: int, go_on: Callable[[], bool]) -> None:
        """Learn until so many steps are done."""
        while self.steps_done < until:
            self._learning.learn(1)
            if not go_on():
                return

    def actor(self, note: dict[str, Any]) -> Actor:
        """Return the greedy policy."""
        table = self._learning.table.astype(np.float32)
        return Actor(self._mode, self._scale, Head.TABLE, 'relu', (table,), (), note)

    def close(self) -> None:
        """Nothing runs beside."""

    def save(self, folder: Path) -> None:
        """Write the table."""
        self._learning.save(folder / 'last.npz')

    def load(self, folder: Path) -> None:
        """Go on from a table."""
        self._learning.load(folder / 'last.npz')


class _Deep:
    """An algorithm of Stable-Baselines3."""

    def __init__(self, settings: TrainSettings, count: int) -> None:
        import torch

        # Two threads on two cores that others use as well spin against each other: up to 25 times slower.
        torch.set_num_threads(1)
        self._algo = settings.algo
        self._mode, self._scale = settings.task.mode, settings.task.scale
        self._env = _environment(settings, count)
        self._env.seed(settings.seed)
        self._model = self._make(settings)

    @property
    def steps_done(self) -> int:
        """How many robot steps were made."""
        return int(self._model.num_timesteps)

    def learn(self, until: int, go_on: Callable[[], bool]) -> None:
        """Learn until so many steps are done."""
        from stable_baselines3.common.callbacks import BaseCallback

        class Ask(BaseCallback):
            def _on_step(self) -> bool:
                return go_on()

        if self._algo is Algo.PPO and self._mode is Mode.RESIDUAL and self.steps_done < WARM_UP < until:
            self._let_actor_learn(False)
            self._learn_until(WARM_UP, Ask())
            self._let_actor_learn(True)
        self._learn_until(until, Ask())

    def close(self) -> None:
        """End what runs beside."""
        self._env.close()

    def _learn_until(self, until: int, callback: Any) -> None:
        rest = until - self._model.num_timesteps
        self._model.learn(rest, callback=callback, reset_num_timesteps=False, log_interval=None)

    def _let_actor_learn(self, it_may: bool) -> None:
        policy = self._model.policy
        for parameters in (policy.mlp_extractor.policy_net.parameters(), policy.action_net.parameters(),
                           [policy.log_std]):
            for parameter in parameters:
                parameter.requires_grad_(it_may)

    def actor(self, note: dict[str, Any]) -> Actor:
        """Return the deterministic policy."""
        return to_actor(self._algo, self._model, self._mode, self._scale, note)

    def save(self, folder: Path) -> None:
        """Write the model; what an off-policy algorithm remembers is not kept."""
        self._model.save(folder / 'last.zip')

    def load(self, folder: Path) -> None:
        """Go on from a model."""
        self._model = type(self._model).load(folder / 'last.zip', env=self._env)

    def _make(self, settings: TrainSettings) -> Any:
        from stable_baselines3.common.noise import NormalActionNoise

        robots = self._env.num_envs
        replayed = {
            'batch_size': 256, 'learning_starts': 5_000, 'buffer_size': 300_000, 'gamma': 0.98, 'train_freq': 1,
            'gradient_steps': 4,
        }
        usual: dict[Algo, dict[str, Any]] = {
            Algo.PPO: {
                'n_steps': 64, 'batch_size': min(64 * robots, 4096), 'n_epochs': 4, 'gamma': 0.99,
                'gae_lambda': 0.95, 'learning_rate': _Falling(3e-4, 3e-5), 'ent_coef': 0.0,
                'clip_range': 0.2, 'target_kl': 0.02,
                'policy_kwargs': {'net_arch': {'pi': NET, 'vf': CRITIC}, 'log_std_init': LOG_STD[settings.task.mode]},
            },
            Algo.SAC: {**replayed, 'learning_rate': 6e-4, 'policy_kwargs': {'net_arch': NET}},
            Algo.TD3: {
                **replayed, 'learning_rate': 6e-4, 'policy_kwargs': {'net_arch': NET},
                'action_noise': NormalActionNoise(np.zeros(2), np.full(2, 0.2)),
            },
            Algo.DQN: {
                **replayed, 'learning_rate': 5e-4, 'exploration_fraction': 0.4, 'exploration_final_eps': 0.05,
                'target_update_interval': 2_000, 'policy_kwargs': {'net_arch': NET},
            },
        }
        arguments = {**usual[settings.algo], **settings.learner}
        return _kind(settings.algo)(
            'MlpPolicy', self._env, seed=settings.seed, device='cpu', **arguments)


def _kind(algo: Algo) -> Any:
    from stable_baselines3 import DQN, PPO, SAC, TD3

    return {Algo.PPO: PPO, Algo.SAC: SAC, Algo.TD3: TD3, Algo.DQN: DQN}[algo]


def _environment(settings: TrainSettings, count: int) -> Any:
    from llm_agent_ros.learning.parallel import ParallelVecEnv
    from llm_agent_ros.learning.vec_env import FollowingVecEnv

    discrete = settings.algo is Algo.DQN
    if settings.workers > 1:
        return ParallelVecEnv(settings.task, count, settings.workers, settings.seed, discrete, REWARD_SCALE)
    return FollowingVecEnv(FollowingTask(settings.task, count, settings.seed), discrete, REWARD_SCALE)


class _Falling:
    """A learning rate that falls over the run."""

    def __init__(self, first: float, last: float) -> None:
        self._first, self._last = first, last

    def __call__(self, remaining: float) -> float:
        return self._first * remaining + self._last * (1.0 - remaining)
