"""A flat world with a task in it: where to start and where to go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.geometry import Point2D, Pose2D

FloatArray = NDArray[np.float64]
MAX_DISCS = 10


def no_discs() -> FloatArray:
    """Return discs of which none is there."""
    return np.zeros((MAX_DISCS, 5))


@dataclass(frozen=True, slots=True, eq=False)
class Arena:
    """A grid whose outer corner is (0, 0), and a task.

    Attributes:
        name: for tables and errors.
        cells: (H, W) uint8, row 0 at y = 0: 0 free, 1 solid, 2 an upright cylinder as wide as the cell.
        resolution_m: edge of a cell.
        start: where the robot stands.
        goal: where it is to drive.
        discs: (MAX_DISCS, 5) moving ones: x, y, vx, vy, radius; radius 0 is none.
    """

    name: str
    cells: NDArray[np.uint8]
    resolution_m: float
    start: Pose2D
    goal: Point2D
    discs: FloatArray = field(default_factory=no_discs)


@dataclass(frozen=True, slots=True, eq=False)
class ArenaPool:
    """Arenas as the compiled loops take them: (K, H, W) cells, smaller ones filled up with free cells."""

    arenas: tuple[Arena, ...]
    cells: NDArray[np.uint8]
    resolutions_m: FloatArray

    @classmethod
    def of(cls, arenas: Sequence[Arena]) -> ArenaPool:
        """Return the pool of at least one arena."""
        height = max(arena.cells.shape[0] for arena in arenas)
        width = max(arena.cells.shape[1] for arena in arenas)
        cells = np.zeros((len(arenas), height, width), np.uint8)
        for k, arena in enumerate(arenas):
            cells[k, :arena.cells.shape[0], :arena.cells.shape[1]] = arena.cells
        return cls(tuple(arenas), cells, np.array([arena.resolution_m for arena in arenas]))
