"""A path with its arc length, and where on it the robot is: progress only ever grows."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D

FloatArray = NDArray[np.float64]

SPACING_M = 0.04
WINDOW_M = 0.35


@dataclass(frozen=True, slots=True, eq=False)
class Path:
    """A polyline sampled every few centimetres.

    Attributes:
        points: (N, 2) in metres, N >= 2.
        arc_m: (N,) distance along the path.
        goal: the last pose as it was given.
    """

    points: FloatArray
    arc_m: FloatArray
    goal: Pose2D

    @property
    def length_m(self) -> float:
        """The length of the whole path."""
        return float(self.arc_m[-1])

    def at(self, arc_m: float) -> Point2D:
        """Return the point at a distance along the path; beyond the end, on its straight continuation."""
        beyond = arc_m - self.length_m
        if beyond > 0.0:
            heading = self.end_heading_rad()
            return Point2D(
                float(self.points[-1, 0]) + beyond * math.cos(heading),
                float(self.points[-1, 1]) + beyond * math.sin(heading),
            )
        return Point2D(
            float(np.interp(arc_m, self.arc_m, self.points[:, 0])),
            float(np.interp(arc_m, self.arc_m, self.points[:, 1])),
        )

    def end_heading_rad(self) -> float:
        """Return the direction in which the path arrives."""
        first = int(np.searchsorted(self.arc_m, self.length_m - 3.0 * SPACING_M))
        dx, dy = self.points[-1] - self.points[min(first, len(self.points) - 2)]
        return math.atan2(float(dy), float(dx))

    def between(self, start_m: float, end_m: float) -> tuple[FloatArray, FloatArray]:
        """Return the samples, (M, 2), and their arc lengths, (M,), from one arc length to another."""
        first, last = np.searchsorted(self.arc_m, (start_m, end_m + 1e-9))
        return self.points[first:last], self.arc_m[first:last]

    def advance(self, from_m: float, point: Point2D) -> tuple[float, float]:
        """Return progress and distance to the path of a robot at ``point`` whose progress was ``from_m``.

        The nearest sample is looked for in a short window ahead, so that a path may cross or retrace itself.
        """
        samples, arcs = self.between(from_m, from_m + WINDOW_M)
        if not len(samples):
            samples, arcs = self.points[-1:], self.arc_m[-1:]
        gaps = np.hypot(samples[:, 0] - point.x, samples[:, 1] - point.y)
        best = int(np.argmin(gaps))
        return max(from_m, float(arcs[best])), float(gaps[best])


def make_path(poses: Sequence[Pose2D]) -> Path | None:
    """Return the path through the poses, or None for a single place (all poses in one spot).

    Raises:
        ControlError: INVALID_PATH for no poses or one that is not finite.
    """
    if not poses:
        raise ControlError('The path has no poses.', code=ErrorCode.INVALID_PATH)
    for index, pose in enumerate(poses):
        if not pose.is_finite():
            raise ControlError(
                f'Pose {index} of the path is not finite or has no orientation.', code=ErrorCode.INVALID_PATH)
    corners = np.array([(p.x, p.y) for p in poses])
    steps = np.hypot(*np.diff(corners, axis=0).T)
    corners = corners[np.concatenate(([True], steps > 1e-6))]
    arc = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(corners, axis=0).T))))
    if not np.isfinite(arc[-1]) or arc[-1] > 1e5:
        raise ControlError('The path is longer than 100 km.', code=ErrorCode.INVALID_PATH)
    if arc[-1] < 0.01:
        return None
    even = np.linspace(0.0, arc[-1], max(math.ceil(arc[-1] / SPACING_M) + 1, 2))
    dense = np.union1d(even, arc)
    points = np.column_stack((np.interp(dense, arc, corners[:, 0]), np.interp(dense, arc, corners[:, 1])))
    return Path(points, dense, poses[-1])
