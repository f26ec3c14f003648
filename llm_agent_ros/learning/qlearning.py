"""Tabular Q-learning (Watkins, 1989) on what a robot sees, told apart into a few thousand states."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.compiled import kernel
from llm_agent_ros.control.network import CHOICES, TABLE_STATES, table_state
from llm_agent_ros.learning.task import FollowingTask, chosen

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class QSettings:
    """How the table is learned: step size, discount, and how much is tried at the beginning and at the end."""

    alpha: float = 0.1
    gamma: float = 0.98
    explore_first: float = 1.0
    explore_last: float = 0.05
    explore_share: float = 0.6


class QLearning:
    """Learns a table of action values from N robots at once.

    Args:
        task: to learn.
        settings: see there.
        seed: of what is tried.
        steps: over which exploration falls.
    """

    def __init__(self, task: FollowingTask, settings: QSettings, seed: int, steps: int) -> None:
        self.table: NDArray[np.float64] = np.zeros((TABLE_STATES, len(CHOICES)))
        self.steps_done = 0
        self._task = task
        self._settings = settings
        self._rng = np.random.default_rng(seed)
        self._steps = steps
        task.seed(seed)
        task.reset(range(task.count))
        self._state = table_state(task.observe())

    def learn(self, steps: int) -> float:
        """Make about so many steps; return the mean reward of a step."""
        total, made = 0.0, 0
        while made < steps:
            total += self._step()
            made += self._task.count
        self.steps_done += made
        return total / made

    def _step(self) -> float:
        task, settings = self._task, self._settings
        share = min((self.steps_done) / max(settings.explore_share * self._steps, 1.0), 1.0)
        explore = settings.explore_first + share * (settings.explore_last - settings.explore_first)
        actions = np.argmax(self.table[self._state], axis=1).astype(np.int64)
        random = self._rng.random(task.count) < explore
        actions[random] = self._rng.integers(len(CHOICES), size=int(random.sum()))
        result = task.step(chosen(actions))
        after = table_state(result.observations)
        update(self.table, self._state, actions, result.rewards, after, result.terminated, settings.alpha,
               settings.gamma)
        over = np.flatnonzero(result.terminated | result.truncated)
        self._state = after
        if len(over):
            task.reset(over)
            self._state = table_state(task.observe(over))
        return float(np.sum(result.rewards))

    def save(self, path: Path) -> None:
        """Write table and progress, to go on later."""
        np.savez(path, table=self.table, steps_done=self.steps_done)

    def load(self, path: Path) -> None:
        """Go on from a saved table."""
        with np.load(path) as file:
            self.table[:] = file['table']
            self.steps_done = int(file['steps_done'])


@kernel
def update(
    table: NDArray[np.float64], states: Ints, actions: Ints, rewards: NDArray[np.float64], after: Ints,
    terminal: NDArray[np.bool_], alpha: float, gamma: float,
) -> None:
    """Move each Q(s, a) by ``alpha`` towards r + gamma max Q(s', .), where an end has no s'; one after the other."""
    for n in range(states.size):
        target = rewards[n]
        if not terminal[n]:
            target += gamma * table[after[n]].max()
        table[states[n], actions[n]] += alpha * (target - table[states[n], actions[n]])
