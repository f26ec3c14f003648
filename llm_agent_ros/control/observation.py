"""What a learned policy sees, and what its answer means: the same functions in training and on the robot.

All arrays have one row a robot, so that training asks for hundreds at once and the robot for one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.path import FloatArray

Observations = NDArray[np.float32]

SECTORS = 40
SIGHT_M = 4.0
AHEAD_M = (0.3, 0.6, 1.0, 1.6, 2.5)
SIZE = 2 * SECTORS + 2 * len(AHEAD_M) + 11
SLACK_M = 0.5
LEFT_M = 3.0
TOP_SPEED_MPS = 2.0
TOP_TURN_RADPS = 3.0
DECISION_SEC = 0.1
"""How often the policy is asked; in between its answer stays."""
LOOK_BACK = 2
"""How things move is told by the scan of so many decisions ago."""
CLOSING_MPS = 2.0
SANE = 2.5
"""Numbers beyond this were never seen in training."""
FADE_M = 0.6
"""So far from its end a path is left more and more to pursuit, which stops where it should."""
ROOM_M = 0.2
"""From this gap to the nearest thing a residual counts in full, at half of it not at all."""
REVERSE_SHARE = 0.2
SECTOR_COSINES = np.cos((np.arange(SECTORS) + 0.5) * 2.0 * np.pi / SECTORS - np.pi)


@dataclass(frozen=True, slots=True, eq=False)
class Senses:
    """What is known about N robots.

    Attributes:
        gaps_m: (N, SECTORS) from the robot's edge to the nearest thing in each direction, see ``sector_gaps``.
        ahead_m: (N, len(AHEAD_M), 2) points so far ahead on the path, in the robot's frame.
        left_m: (N,) of the path.
        twist: (N, 2) measured.
        previous: (N, 2) last command.
        base: (N, 2) what pursuit would drive.
        limits: (N, 2) largest speed and turn rate.
        size_m: (N,) radius of the robot.
        closing_mps: (N, SECTORS) how fast things come nearer by themselves, see ``closing``.
    """

    gaps_m: FloatArray
    ahead_m: FloatArray
    left_m: FloatArray
    twist: FloatArray
    previous: FloatArray
    base: FloatArray
    limits: FloatArray
    size_m: FloatArray
    closing_mps: FloatArray


def observe(senses: Senses) -> Observations:
    """Return (N, SIZE) observations, about -1 to 1, not clipped."""
    reach = np.array(AHEAD_M) + SLACK_M
    ahead = (senses.ahead_m / reach[:, None]).reshape(len(senses.ahead_m), -1)
    return np.concatenate((
        np.minimum(senses.gaps_m, SIGHT_M) / SIGHT_M, ahead,
        senses.twist / senses.limits, senses.previous / senses.limits, senses.base / senses.limits,
        (np.minimum(senses.left_m, LEFT_M) / LEFT_M)[:, None], senses.limits / (TOP_SPEED_MPS, TOP_TURN_RADPS),
        senses.size_m[:, None], np.linalg.norm(senses.ahead_m[:, 0], axis=1)[:, None],
        np.clip(senses.closing_mps / CLOSING_MPS, -1.0, 1.0),
    ), axis=1, dtype=np.float32)


def is_sane(observation: Observations) -> bool:
    """Return whether every number is finite and of a size that training has seen."""
    return bool(np.all(np.abs(observation) <= SANE))


def extent(angles: FloatArray, radius: FloatArray, half_length: FloatArray, half_width: FloatArray) -> FloatArray:
    """Return (N, R) distances from the centre to the outline along each angle.

    Args:
        angles: (R,).
        radius: (N,) of circles.
        half_length: (N,), 0 for circles.
        half_width: (N,).
    """
    with np.errstate(divide='ignore', invalid='ignore'):
        front = half_length[:, None] / np.abs(np.cos(angles))
        side = half_width[:, None] / np.abs(np.sin(angles))
    return np.where(half_length[:, None] > 0.0, np.minimum(front, side), radius[:, None])


def sector_gaps(angles: FloatArray, ranges: FloatArray, extents: FloatArray) -> FloatArray:
    """Return (N, SECTORS) distances from the outline to the nearest hit in each sector, SIGHT_M where there is none.

    Args:
        angles: (R,) of the beams in the robot's frame, -pi to pi, in any order.
        ranges: (N, R); what is not finite counts as nothing seen.
        extents: (N, R), see ``extent``.
    """
    result = np.full((len(ranges), SECTORS), SIGHT_M)
    if not len(angles):
        return result
    sector = np.floor((angles + np.pi) * (SECTORS / (2.0 * np.pi))).astype(np.int64) % SECTORS
    gaps = np.where(np.isfinite(ranges), np.clip(ranges - extents, 0.0, SIGHT_M), SIGHT_M)
    if np.any(sector[1:] < sector[:-1]):
        order = np.argsort(sector, kind='stable')
        sector, gaps = sector[order], gaps[:, order]
    first = np.flatnonzero(np.concatenate(([True], sector[1:] != sector[:-1])))
    result[:, sector[first]] = np.minimum.reduceat(gaps, first, axis=1)
    return result


def closing(before_m: FloatArray, now_m: FloatArray, twist: FloatArray) -> FloatArray:
    """Return (N, SECTORS) speeds in m/s at which things come nearer, less the robot's own part in it.

    Args:
        before_m: (N, SECTORS) gaps LOOK_BACK decisions ago, NaN where there was no scan.
        now_m: (N, SECTORS) gaps.
        twist: (N, 2) measured.
    """
    speed = (before_m - now_m) / (LOOK_BACK * DECISION_SEC) - twist[:, :1] * SECTOR_COSINES
    seen = (before_m < SIGHT_M) & (now_m < SIGHT_M)
    return np.where(seen, speed, 0.0)


def to_body(pose: FloatArray, points: FloatArray) -> FloatArray:
    """Return (N, K, 2) points in the frames of N poses (x, y, yaw)."""
    c, s = np.cos(pose[:, 2])[:, None], np.sin(pose[:, 2])[:, None]
    dx, dy = points[..., 0] - pose[:, :1], points[..., 1] - pose[:, 1:2]
    return np.stack((c * dx + s * dy, c * dy - s * dx), axis=-1)


def room(gap_m: FloatArray, full_m: float) -> FloatArray:
    """Return (N, 1) shares of a residual: where it is tight there is no speed to gain, only walls to touch.

    Args:
        gap_m: (N,) from the outline to the nearest thing.
        full_m: from where the share is 1; at half of it it is 0. Nought: always 1.
    """
    share = np.clip(2.0 * gap_m / full_m - 1.0, 0.0, 1.0) if full_m > 0.0 else np.ones_like(gap_m)
    return share[:, None]


def combine(
    mode: Mode, base: FloatArray, action: FloatArray, scale: float | FloatArray, limits: FloatArray, left_m: FloatArray,
) -> FloatArray:
    """Return the (N, 2) velocities that actions stand for.

    Args:
        mode: of the policy.
        base: (N, 2) what pursuit would drive.
        action: (N, 2), -1 to 1.
        scale: of the residual, as a share of the limits; one, or (N, 1).
        limits: (N, 2) largest speed and turn rate.
        left_m: (N,) of the path.
    """
    action = np.clip(action, -1.0, 1.0)
    fade = np.clip(left_m / FADE_M, 0.0, 1.0)[:, None]
    reverse = REVERSE_SHARE * limits[:, 0]
    if mode is Mode.RESIDUAL:
        wanted = base + scale * fade * action * limits
        reverse = np.clip(-base[:, 0], 0.0, reverse)  # backwards only as pursuit does: a lidar may not see behind
    else:
        share = np.stack((0.5 * (1.0 - REVERSE_SHARE) + 0.5 * (1.0 + REVERSE_SHARE) * action[:, 0], action[:, 1]), 1)
        wanted = fade * share * limits + (1.0 - fade) * base
    lowest = np.stack((-reverse, -limits[:, 1]), 1)
    return np.clip(wanted, lowest, limits)
