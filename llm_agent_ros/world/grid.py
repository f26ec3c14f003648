"""Occupancy grids and clearance fields: arrays that know where they lie in the map frame."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from llm_agent_ros.geometry import Point2D, Pose2D

FREE, OCCUPIED, UNKNOWN = 0, 100, -1
MAX_CELLS = 64_000_000


@dataclass(frozen=True, slots=True)
class GridMap:
    """An occupancy grid.

    Attributes:
        data: (H, W) int8, row 0 at the origin: 0 free, 100 occupied, -1 unknown.
        resolution_m: side of a cell.
        origin: lower left corner of cell (0, 0) in the map frame, yaw 0.
    """

    data: npt.NDArray[np.int8]
    resolution_m: float
    origin: Pose2D

    def cell(self, point: Point2D | Pose2D) -> tuple[int, int]:
        """Return (row, column) of a point; outside the grid where it is outside the map."""
        return (
            math.floor((point.y - self.origin.y) / self.resolution_m),
            math.floor((point.x - self.origin.x) / self.resolution_m),
        )

    def centre(self, row: int, column: int) -> Point2D:
        """Return the middle of a cell."""
        return Point2D(
            self.origin.x + (column + 0.5) * self.resolution_m, self.origin.y + (row + 0.5) * self.resolution_m
        )

    def at(self, point: Point2D | Pose2D) -> int:
        """Return the value at a point, UNKNOWN outside the map."""
        row, column = self.cell(point)
        height, width = self.data.shape
        return int(self.data[row, column]) if 0 <= row < height and 0 <= column < width else UNKNOWN


@dataclass(frozen=True, slots=True)
class ClearanceField:
    """Distance in metres from every cell's middle to the nearest solid, (H, W) float64, row 0 at the origin."""

    distance_m: npt.NDArray[np.float64]
    resolution_m: float
    origin: Pose2D

    def cell(self, point: Point2D | Pose2D) -> tuple[int, int]:
        """Return (row, column) of a point."""
        return (
            math.floor((point.y - self.origin.y) / self.resolution_m),
            math.floor((point.x - self.origin.x) / self.resolution_m),
        )
