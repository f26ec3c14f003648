"""How runs are counted: outcomes with intervals, and the BARN challenge's score with both of its clips."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

BARN_SPEED_MPS = 2.0
"""The score compares with driving the path at this speed."""
SINCE_2024, BEFORE_2024 = (2.0, 8.0), (4.0, 8.0)
CONFIDENCE_95 = 1.959964


def barn_score(seconds: float, path_m: float, clip: tuple[float, float] = SINCE_2024) -> float:
    """Return the score of a run that arrived, at most 1 / the lower clip."""
    best_sec = path_m / BARN_SPEED_MPS
    return best_sec / min(max(seconds, clip[0] * best_sec), clip[1] * best_sec)


class Outcome(StrEnum):
    """How a run ended."""

    SUCCESS = 'success'
    COLLISION = 'collision'
    TIMEOUT = 'timeout'


@dataclass(frozen=True, slots=True)
class Run:
    """One drive through one arena.

    Attributes:
        arena: name.
        outcome: see there.
        seconds: from the first 0.1 m on to the goal, or to the end of the run.
        path_m: length of the shortest way.
        gap_m: least distance of the robot's edge to what the lidar showed.
        jerk_mps3: mean absolute change of the acceleration.
        vetoes: share of the commands that the shield changed.
    """

    arena: str
    outcome: Outcome
    seconds: float
    path_m: float
    gap_m: float
    jerk_mps3: float
    vetoes: float

    def score(self, clip: tuple[float, float]) -> float:
        """Return the BARN score, at most 1 / the lower clip; 0 where the goal was not reached."""
        return barn_score(self.seconds, self.path_m, clip) if self.outcome is Outcome.SUCCESS else 0.0


@dataclass(frozen=True, slots=True)
class Summary:
    """Many runs of one controller; rates are 0 to 1, ``low`` and ``high`` are Wilson's 95 % interval of success.

    ``mean_time_s``, ``gap_m`` and ``jerk_mps3`` are over the successful runs, NaN where there is none.
    """

    runs: int
    success: float
    low: float
    high: float
    collision: float
    timeout: float
    mean_time_s: float
    score_2_8: float
    score_4_8: float
    gap_m: float
    jerk_mps3: float
    vetoes: float


def summarise(runs: Sequence[Run]) -> Summary:
    """Return the figures of at least one run."""
    good = [run for run in runs if run.outcome is Outcome.SUCCESS]

    def share(outcome: Outcome) -> float:
        return sum(run.outcome is outcome for run in runs) / len(runs)

    low, high = wilson(len(good), len(runs))
    return Summary(
        len(runs), share(Outcome.SUCCESS), low, high, share(Outcome.COLLISION), share(Outcome.TIMEOUT),
        _mean([run.seconds for run in good]), _mean([run.score(SINCE_2024) for run in runs]),
        _mean([run.score(BEFORE_2024) for run in runs]), _mean([run.gap_m for run in good]),
        _mean([run.jerk_mps3 for run in good]), _mean([run.vetoes for run in runs]),
    )


@dataclass(frozen=True, slots=True)
class Difference:
    """A mean difference of scores (clip 2-8) over the same worlds and seeds, with its 95 % interval."""

    mean: float
    low: float
    high: float


def difference(runs: Sequence[Run], base: Sequence[Run], z: float = CONFIDENCE_95) -> Difference:
    """Return by how much runs score more than those of another controller in the same worlds, in the same order.

    Worlds differ far more from each other than controllers do, so the interval is that of the pairs' differences.
    """
    gains = np.array([run.score(SINCE_2024) - other.score(SINCE_2024) for run, other in zip(runs, base, strict=True)])
    mean = float(np.mean(gains))
    half = z * float(np.std(gains, ddof=1)) / math.sqrt(len(gains)) if len(gains) > 1 else math.inf
    return Difference(mean, mean - half, mean + half)


def wilson(successes: int, number: int, z: float = CONFIDENCE_95) -> tuple[float, float]:
    """Return Wilson's interval of a rate, 0 to 1."""
    if number == 0:
        return 0.0, 1.0
    rate = successes / number
    centre = (rate + z * z / (2.0 * number)) / (1.0 + z * z / number)
    half = z * math.sqrt(rate * (1.0 - rate) / number + z * z / (4.0 * number * number)) / (1.0 + z * z / number)
    return max(centre - half, 0.0), min(centre + half, 1.0)


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else math.nan
