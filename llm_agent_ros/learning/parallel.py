"""The task in several processes, one a core, as one environment object: simulation is what costs time in training."""

from __future__ import annotations

import multiprocessing
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.observation import Observations
from llm_agent_ros.learning.common_vec_env import CommonVecEnv
from llm_agent_ros.learning.spaces import action_space, observation_space
from llm_agent_ros.learning.task import FollowingTask, TaskSettings
from llm_agent_ros.learning.vec_env import FollowingVecEnv

SEED_APART = 7919
"""Between the seeds of two processes."""
END_SEC = 5.0


class ParallelVecEnv(CommonVecEnv):
    """Robots shared out among processes; they step side by side and wait for the slowest.

    Args:
        settings: of the episodes.
        count: of robots, a multiple of ``workers``.
        workers: processes.
        seed: of the whole; the same seed and number of processes give the same episodes.
        discrete: see ``FollowingVecEnv``.
        reward_scale: see ``FollowingVecEnv``.
    """

    def __init__(
        self, settings: TaskSettings, count: int, workers: int, seed: int = 0, discrete: bool = False,
        reward_scale: float = 1.0,
    ) -> None:
        if count % workers:
            raise ValueError(f'{count} robots cannot be shared out among {workers} processes.')
        self.render_mode = None
        self._share = count // workers
        # Forked children would inherit the threads of torch and numba in whatever state they are.
        context = multiprocessing.get_context('spawn')
        self._pipes: list[Connection] = []
        self._processes = []
        for number in range(workers):
            own, other = context.Pipe()
            arguments = (other, settings, self._share, seed + SEED_APART * number, discrete, reward_scale)
            process = context.Process(target=_work, args=arguments, daemon=True)
            process.start()
            other.close()
            self._pipes.append(own)
            self._processes.append(process)
        super().__init__(count, observation_space(), action_space(discrete))

    def reset(self) -> Observations:
        """Begin new episodes everywhere."""
        seed = self._seeds[0]
        for number, pipe in enumerate(self._pipes):
            pipe.send(('reset', None if seed is None else seed + SEED_APART * number))
        self._reset_seeds()
        self._reset_options()
        return np.concatenate([pipe.recv() for pipe in self._pipes])

    def step_async(self, actions: NDArray[Any]) -> None:
        """Let all processes step."""
        for number, pipe in enumerate(self._pipes):
            pipe.send(('step', actions[number * self._share:(number + 1) * self._share]))

    def step_wait(self) -> tuple[Observations, NDArray[np.float32], NDArray[np.bool_], list[dict[str, Any]]]:
        """Return what they found."""
        answers = [pipe.recv() for pipe in self._pipes]
        infos: list[dict[str, Any]] = [{} for _ in range(self.num_envs)]
        for number, answer in enumerate(answers):
            for index, info in answer[3].items():
                infos[number * self._share + index] = info
        observations, rewards, dones = (np.concatenate([answer[k] for answer in answers]) for k in range(3))
        return observations, rewards, dones, infos

    def close(self) -> None:
        """End the processes."""
        for pipe, process in zip(self._pipes, self._processes, strict=True):
            if process.is_alive():
                pipe.send(('close', None))
            process.join(END_SEC)
            if process.is_alive():
                process.terminate()
            pipe.close()
        self._pipes, self._processes = [], []


def _work(
    pipe: Connection, settings: TaskSettings, count: int, seed: int, discrete: bool, reward_scale: float,
) -> None:
    """Step some of the robots whenever told to; ends with the pipe."""
    env = FollowingVecEnv(FollowingTask(settings, count, seed), discrete, reward_scale)
    while True:
        try:
            what, value = pipe.recv()
        except (EOFError, KeyboardInterrupt):
            return
        if what == 'close':
            return
        if what == 'reset':
            if value is not None:
                env.seed(value)
            pipe.send(env.reset())
        else:
            observations, rewards, dones, infos = env.step(value)
            pipe.send((observations, rewards, dones, {k: info for k, info in enumerate(infos) if info}))
