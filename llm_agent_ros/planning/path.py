"""A planned path, and its poses."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from llm_agent_ros.compiled import kernel
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning.costs import Cells, Points


@dataclass(frozen=True, slots=True)
class PlannedPath:
    """A path with what it costs.

    Attributes:
        cells: (N, 2) int32, row and column from start to goal. Neighbouring cells for a grid path; the cells of the
            turning points for an any-angle path.
        points_m: (N, 2) float64, x and y of the cells' centres in the map frame; see ``with_ends``.
        cost: sum over the path of length in cells times cell weight (``costs.py``); a free straight step costs 1.
        length_m: length along the points.
        expansions: cells the search looked at.
        time_ms: wall time of the planning call.
    """

    cells: Cells
    points_m: Points
    cost: float
    length_m: float
    expansions: int
    time_ms: float
    measure_clearance: Callable[[Cells], float] = field(repr=False, compare=False)

    @property
    def clearance_m(self) -> float:
        """Least distance from the path to a lethal cell of the planner's present costmap, within its limit."""
        return self.measure_clearance(self.cells)

    def with_ends(self, first: Point2D | None, last: Point2D | None) -> PlannedPath:
        """Return the path from and to points in the map frame instead of the centres of its first and last cell."""
        cells, points = self.cells, self.points_m.copy()
        if len(cells) == 1 and first is not None and last is not None:
            cells, points = cells.repeat(2, axis=0), points.repeat(2, axis=0)
        for at, point in ((0, first), (-1, last)):
            if point is not None:
                points[at] = point.x, point.y
        steps = np.diff(points, axis=0)
        return replace(self, cells=cells, points_m=points, length_m=float(np.hypot(steps[:, 0], steps[:, 1]).sum()))

    def sampled(self, spacing_m: float, goal_yaw_rad: float | None = None) -> Points:
        """Return the path resampled, (M, 3) of x, y and heading along it, the goal's (where given) at the end."""
        points, headings = resample(self.points_m, spacing_m)
        if goal_yaw_rad is not None:
            headings[-1] = goal_yaw_rad
        return np.column_stack((points, headings))

    def poses(self, spacing_m: float, goal_yaw_rad: float | None = None) -> tuple[Pose2D, ...]:
        """Return what ``sampled`` returns, as poses."""
        return tuple(Pose2D(x, y, yaw) for x, y, yaw in self.sampled(spacing_m, goal_yaw_rad).tolist())


@kernel
def place(
    cells: Cells, resolution_m: float, x_m: float, y_m: float, cos_yaw: float, sin_yaw: float, points: Points,
) -> float:
    """Write the map-frame centres of cells to ``points`` (N, 2), and return the length of the line along them.

    Args:
        cells: (N, 2) row and column.
        resolution_m: edge of a cell.
        x_m, y_m, cos_yaw, sin_yaw: pose of the outer corner of cell (0, 0).
        points: (N, 2), x and y in metres.
    """
    length = 0.0
    for n in range(cells.shape[0]):
        east, north = (cells[n, 1] + 0.5) * resolution_m, (cells[n, 0] + 0.5) * resolution_m
        points[n, 0] = x_m + cos_yaw * east - sin_yaw * north
        points[n, 1] = y_m + sin_yaw * east + cos_yaw * north
        if n > 0:
            length += math.hypot(points[n, 0] - points[n - 1, 0], points[n, 1] - points[n - 1, 1])
    return length


def resample(points: Points, spacing: float) -> tuple[Points, Points]:
    """Return points at an even spacing along a polyline, and the heading of the line at each.

    Args:
        points: (N, 2), at least one.
        spacing: wished distance between two points, in the points' unit; both ends are kept, so that the distance
            used is the nearest one below that divides the length.

    Returns:
        (M, 2) points and (M,) headings in radians; the last heading is that of the last piece.
    """
    steps = np.diff(points, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    keep = lengths > 0.0
    if not keep.any():
        return points[:1].copy(), np.zeros(1)
    headings = np.arctan2(steps[keep, 1], steps[keep, 0])
    along = np.concatenate(([0.0], np.cumsum(lengths[keep])))
    corners = np.concatenate((points[:1], points[1:][keep]))
    count = max(1, math.ceil(along[-1] / spacing - 1e-9))
    at = np.linspace(0.0, along[-1], count + 1)
    piece = np.clip(np.searchsorted(along, at, side='right') - 1, 0, headings.size - 1)
    sampled = np.stack([np.interp(at, along, corners[:, 0]), np.interp(at, along, corners[:, 1])], axis=1)
    return sampled, headings[piece]
