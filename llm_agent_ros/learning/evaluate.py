"""How good a policy is on worlds it was not trained on: one episode an arena, all at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.observation import Observations
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.learning.drive import ATTEMPTS, RAYS
from llm_agent_ros.learning.pursuit import RADIUS
from llm_agent_ros.learning.score import barn_score
from llm_agent_ros.learning.task import FollowingTask, TaskSettings, arenas

VALIDATION_SEED = 500_000
LONGEST = 6.0
"""Time factor: without a map, a way through a maze is found by trying."""


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Means over episodes; ``score`` is the BARN score (clip 2-8), ``value`` what the choice of policies goes by."""

    episodes: int
    success: float
    collision: float
    timeout: float
    reward: float
    score: float

    @property
    def value(self) -> float:
        """Success first; the score breaks ties between policies that are about as safe."""
        return self.success + 0.5 * self.score


class Acts(Protocol):
    """What drives: ``control.network.Actor``, or a yardstick."""

    def act(self, observations: Observations) -> FloatArray:
        """Return (N, 2) actions, -1 to 1, for (N, SIZE) observations."""


class Chance:
    """The least a policy has to beat: actions by chance, drawn anew at each step."""

    def __init__(self, seed: int = 0) -> None:
        self._rng = np.random.default_rng(seed)

    def act(self, observations: Observations) -> FloatArray:
        """Return (N, 2) actions, -1 to 1."""
        return self._rng.uniform(-1.0, 1.0, (len(observations), 2))


class Validation:
    """Arenas for validation, kept between evaluations.

    Args:
        settings: of the training; worlds, seeds and maps (always what the lidar has seen) are replaced, and what
            stands around the policy is as in the benchmarks.
        worlds: arenas of each kind.
        seed: first seed of the arenas.
    """

    def __init__(self, settings: TaskSettings, worlds: int = 45, seed: int = VALIDATION_SEED) -> None:
        self._settings = replace(
            settings, worlds=worlds, first_seed=seed, online_share=1.0, time_factor=LONGEST, rays=RAYS, map_every=1,
            replan_every=5, substeps=5, attempts=ATTEMPTS)
        self._arenas = arenas(self._settings)

    def run(self, actor: Acts | None, seed: int = 7) -> Evaluation:
        """Return how a policy does; None is pursuit alone."""
        count = len(self._arenas)
        settings = self._settings if actor is not None else replace(self._settings, mode=Mode.RESIDUAL)
        task = FollowingTask(settings, count, seed, pool=self._arenas)
        task.reset(range(count), worlds=range(count))
        observations = task.observe()
        over = np.zeros(count, np.bool_)
        outcome = np.zeros((3, count), np.bool_)
        rewards, seconds = np.zeros(count), np.zeros(count)
        while not over.all():
            actions = actor.act(observations) if actor is not None else np.zeros((count, 2))
            result = task.step(actions)
            rewards[~over] += result.rewards[~over]
            ends = (result.terminated | result.truncated) & ~over
            outcome[0] |= ends & result.arrived
            outcome[1] |= ends & result.terminated & ~result.arrived
            outcome[2] |= ends & result.truncated
            seconds[ends] = task.episode_steps[ends] * task.timing.period_sec
            over |= ends
            task.nav.sim.collided[over] = True
            observations = result.observations
        lengths = np.array([task.nav.shortest_m(n, float(task.nav.settings[n, RADIUS])) for n in range(count)])
        score = [
            barn_score(float(took), max(float(length), 1.0)) if arrived else 0.0
            for took, length, arrived in zip(seconds, lengths, outcome[0], strict=True)]
        success, collision, timeout = (float(np.mean(row)) for row in outcome)
        return Evaluation(count, success, collision, timeout, float(np.mean(rewards)), float(np.mean(score)))
