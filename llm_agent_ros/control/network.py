"""Trained policies as plain numbers: read from ``.npz`` and evaluated with numpy, no learning library needed."""

from __future__ import annotations

import json
import math
import zipfile
import zlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control import observation
from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.observation import Observations
from llm_agent_ros.errors import ControlError, ErrorCode

Weights = NDArray[np.float32]

VERSION = 1
SPEED_STEPS = (-1.0, -0.5, 0.0, 0.5, 1.0)
TURN_STEPS = (-1.0, -0.3, 0.0, 0.3, 1.0)
CHOICES: NDArray[np.float64] = np.array([(v, w) for v in SPEED_STEPS for w in TURN_STEPS])
"""What a policy that chooses among few actions can choose, (25, 2)."""
BEARINGS = np.radians((-100.0, -50.0, -25.0, -8.0, 8.0, 25.0, 50.0, 100.0))
LEVELS_M = (0.15, 0.6)
TABLE_SECTORS = ((18, 22), (22, 26), (26, 32), (14, 18), (8, 14))
ACTIVATIONS = ('tanh', 'relu')
TABLE_STATES = (len(BEARINGS) + 1) * (len(LEVELS_M) + 1) ** len(TABLE_SECTORS)


_UNREADABLE = (
    OSError, EOFError, LookupError, TypeError, ValueError, RuntimeError, MemoryError, zipfile.BadZipFile, zlib.error,
)
"""What numpy, json and a policy's parts raise at a file that was cut off, or was none."""


class Head(StrEnum):
    """How an answer is made of the last layer's numbers."""

    CLIP = 'clip'
    TANH = 'tanh'
    CHOOSE = 'choose'
    TABLE = 'table'


@dataclass(frozen=True, slots=True, eq=False)
class Actor:
    """A policy: observations in, actions out.

    Attributes:
        mode: what its actions mean.
        scale: of its residual, as a share of the robot's limits.
        head: how they are made.
        activation: tanh or relu, between layers.
        weights: one (out, in) matrix a layer; for a table one (states, actions) array.
        biases: one (out,) vector a layer.
        note: how it came about, for people.
    """

    mode: Mode
    scale: float
    head: Head
    activation: str
    weights: tuple[Weights, ...]
    biases: tuple[Weights, ...]
    note: dict[str, Any]

    def act(self, observations: Observations) -> NDArray[np.float64]:
        """Return (N, 2) actions, -1 to 1, for (N, SIZE) observations."""
        if self.head is Head.TABLE:
            return CHOICES[np.argmax(self.weights[0][table_state(observations)], axis=1)]
        x = self.last_layer(observations)
        if self.head is Head.CHOOSE:
            return CHOICES[np.argmax(x, axis=1)]
        squashed = np.tanh(x) if self.head is Head.TANH else np.clip(x, -1.0, 1.0)
        return squashed.astype(np.float64)

    def last_layer(self, observations: Observations) -> Weights:
        """Return what the last layer of a network says, (N, out), for (N, SIZE) observations."""
        x = np.clip(observations, -1.0, 1.0)
        last = len(self.weights) - 1
        for index, (matrix, bias) in enumerate(zip(self.weights, self.biases, strict=True)):
            x = x @ matrix.T + bias
            if index < last:
                x = np.tanh(x) if self.activation == 'tanh' else np.maximum(x, np.float32(0.0))
        return x

    def save(self, path: Path) -> None:
        """Write the policy into a file."""
        meta = {
            'version': VERSION, 'observation': observation.SIZE, 'mode': self.mode, 'scale': self.scale,
            'head': self.head, 'activation': self.activation, 'note': self.note,
        }
        arrays: dict[str, Any] = {f'weight_{k}': matrix for k, matrix in enumerate(self.weights)}
        arrays |= {f'bias_{k}': bias for k, bias in enumerate(self.biases)}
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, meta=np.array(json.dumps(meta)), **arrays)


def load_actor(path: Path) -> Actor:
    """Return the policy in a file.

    Raises:
        ControlError: INVALID_PARAMETER where there is none, or it does not fit this version.
    """
    try:
        meta, weights, biases = _read(path)
        if meta.get('version') != VERSION or meta.get('observation') != observation.SIZE:
            raise ControlError(
                f'The trained policy {path} was made for other observations.', code=ErrorCode.INVALID_PARAMETER,
                hint='Train it again with this version.',
            )
        actor = Actor(
            Mode(meta['mode']), float(meta['scale']), Head(meta['head']), meta['activation'], weights, biases,
            meta['note'])
        _check(actor)
    except _UNREADABLE as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else 'it is damaged or is no policy'
        raise ControlError(
            f'The trained policy {path} cannot be read: {reason}.', code=ErrorCode.INVALID_PARAMETER,
            hint='Train one with "llm-agent train controller", or drive with policy: pursuit.',
        ) from error
    return actor


def _read(path: Path) -> tuple[dict[str, Any], tuple[Weights, ...], tuple[Weights, ...]]:
    """Return what a file says about its policy, its weights and its biases."""
    with np.load(path, allow_pickle=False) as file:
        meta = dict(json.loads(str(file['meta'])))
        count = sum(name.startswith('weight_') for name in file.files)
        weights = tuple(file[f'weight_{k}'] for k in range(count))
        biases = tuple(file[f'bias_{k}'] for k in range(count) if f'bias_{k}' in file.files)
    return meta, weights, biases


def _check(actor: Actor) -> None:
    """Try a policy out on one observation, so that what does not fit is told now and not while it drives.

    Raises:
        ValueError: it cannot be driven by; so do numpy's own errors, TypeError among them.
    """
    if actor.activation not in ACTIVATIONS or not math.isfinite(actor.scale):
        raise ValueError(f'activation {actor.activation!r}, scale {actor.scale}')
    if actor.head is Head.TABLE:
        found, wanted = actor.weights[0].shape, (TABLE_STATES, len(CHOICES))
    else:
        found = actor.last_layer(np.zeros((1, observation.SIZE), np.float32)).shape
        wanted = (1, len(CHOICES) if actor.head is Head.CHOOSE else 2)
    if found != wanted:
        raise ValueError(f'shape {found}, not {wanted}')
    actor.act(np.zeros((1, observation.SIZE), np.float32))


def table_state(observations: Observations) -> NDArray[np.int64]:
    """Return (N,) numbers of the states that tabular learning tells apart: bearing of the path, five sectors."""
    ahead = observations[:, observation.SECTORS + 2:observation.SECTORS + 4]
    state = np.digitize(np.arctan2(ahead[:, 1], ahead[:, 0]), BEARINGS).astype(np.int64)
    for first, last in TABLE_SECTORS:
        nearest = np.min(observations[:, first:last], axis=1) * observation.SIGHT_M
        state = state * (len(LEVELS_M) + 1) + np.digitize(nearest, LEVELS_M)
    return state
