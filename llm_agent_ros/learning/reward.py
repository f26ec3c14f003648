"""What a step was worth: a sum of terms, each in sight."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.path import FloatArray

Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class RewardWeights:
    """How much each thing counts.

    Attributes:
        paid_speed_mps: progress beyond this speed pays nothing more. The score counts the mean speed up to 1 m/s, so
            that open parts make good for tight ones: hence more than that.
        step: for each step, so that standing about costs.
        collision: for touching anything.
        goal: for arriving.
        change: for each unit by which the action differs from the last one.
        effort: for each unit of a residual's square, so that it is 0 where pursuit does well.
        near: for each metre by which the robot's edge is nearer than ``comfort_m`` to something.
        comfort_m: see ``near``.
        off: for each metre beside the path.
        veto: for a command that the shield had to change.
    """

    paid_speed_mps: float = 1.5
    step: float = -0.03
    collision: float = -50.0
    goal: float = 10.0
    change: float = -0.01
    effort: float = -0.01
    near: float = -1.0
    comfort_m: float = 0.12
    off: float = -0.02
    veto: float = -0.02


FROM_NOTHING = RewardWeights(
    paid_speed_mps=1.5, step=-0.04, collision=-20.0, goal=5.0, effort=0.0, near=-0.6, comfort_m=0.1)
"""For learning without pursuit: where a collision costs more, standing still is soon learned and nothing else."""


@dataclass(frozen=True, slots=True, eq=False)
class StepFacts:
    """What happened to N robots in one step; every array is (N,)."""

    progress_m: FloatArray
    collided: Flags
    arrived: Flags
    action_change: FloatArray
    effort: FloatArray
    gap_m: FloatArray
    off_m: FloatArray
    vetoed: Flags


def reward(facts: StepFacts, weights: RewardWeights, period_sec: float) -> FloatArray:
    """Return (N,) rewards."""
    paid = np.minimum(facts.progress_m, weights.paid_speed_mps * period_sec)
    result: FloatArray = (
        paid + weights.step
        + weights.collision * facts.collided
        + weights.goal * facts.arrived
        + weights.change * facts.action_change
        + weights.effort * facts.effort
        + weights.near * np.maximum(weights.comfort_m - facts.gap_m, 0.0)
        + weights.off * facts.off_m
        + weights.veto * facts.vetoed
    )
    return result
