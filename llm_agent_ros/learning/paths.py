"""The paths of many robots in one array, and where on them they are: ``control.path.Path`` for hundreds at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.compiled import kernel
from llm_agent_ros.control.path import WINDOW_M, FloatArray, Path

MAX_POINTS = 1600
Ints = NDArray[np.int64]


@dataclass(slots=True, eq=False)
class Paths:
    """Paths of N robots.

    Attributes:
        points: (N, MAX_POINTS, 2) in metres.
        arc_m: (N, MAX_POINTS) along the path.
        counts: (N,) how many of them there are.
        progress_m: (N,) arc length reached; it only grows while the path stays.
        off_m: (N,) distance to the path.
    """

    points: FloatArray
    arc_m: FloatArray
    counts: Ints
    progress_m: FloatArray
    off_m: FloatArray

    @classmethod
    def room_for(cls, count: int) -> Paths:
        """Return no paths yet, for so many robots."""
        return cls(
            np.zeros((count, MAX_POINTS, 2)), np.zeros((count, MAX_POINTS)), np.full(count, 2, np.int64),
            np.zeros(count), np.zeros(count),
        )

    @property
    def left_m(self) -> FloatArray:
        """(N,) what is left of each path."""
        lengths: FloatArray = self.arc_m[np.arange(len(self.counts)), self.counts - 1]
        return lengths - self.progress_m

    def put(self, index: int, path: Path) -> None:
        """Give a robot a new path; what is too long for the array is cut off."""
        count = min(len(path.points), MAX_POINTS)
        self.points[index, :count] = path.points[:count]
        self.arc_m[index, :count] = path.arc_m[:count]
        self.counts[index] = count
        self.progress_m[index] = 0.0

    def advance(self, pose: FloatArray) -> None:
        """Bring progress and distance up to date with (N, 3) poses."""
        _advance(self.points, self.arc_m, self.counts, self.progress_m, self.off_m, pose)

    def ahead(self, far_m: tuple[float, ...]) -> FloatArray:
        """Return (N, K, 2) points so far ahead on the paths, beyond the end on its continuation."""
        result = np.empty((len(self.counts), len(far_m), 2))
        _ahead(self.points, self.arc_m, self.counts, self.progress_m, np.array(far_m), result)
        return result

    def place_m(self, pose: FloatArray, before_m: float = 0.5) -> FloatArray:
        """Return (N,) arc lengths of the points nearest to the poses, which may lie behind the progress."""
        result = np.empty(len(self.counts))
        _place(self.points, self.arc_m, self.counts, self.progress_m, pose, before_m, result)
        return result


@kernel
def _nearest(points: FloatArray, arc: FloatArray, count: int, begin: float, end: float, x: float, y: float) -> int:
    first = np.searchsorted(arc[:count], begin)
    best, least = count - 1, np.inf
    for k in range(first, count):
        if arc[k] >= end and k > first:
            break
        gap = (points[k, 0] - x) ** 2 + (points[k, 1] - y) ** 2
        if gap < least:
            best, least = k, gap
    return best


@kernel
def _advance(points: FloatArray, arc: FloatArray, counts: Ints, progress: FloatArray, off: FloatArray,
             pose: FloatArray) -> None:
    for n in range(counts.size):
        k = _nearest(points[n], arc[n], counts[n], progress[n], progress[n] + WINDOW_M + 1e-9, pose[n, 0], pose[n, 1])
        progress[n] = max(progress[n], arc[n, k])
        off[n] = np.hypot(points[n, k, 0] - pose[n, 0], points[n, k, 1] - pose[n, 1])


@kernel
def _place(points: FloatArray, arc: FloatArray, counts: Ints, progress: FloatArray, pose: FloatArray, before: float,
           result: FloatArray) -> None:
    for n in range(counts.size):
        k = _nearest(points[n], arc[n], counts[n], progress[n] - before, progress[n] + WINDOW_M, pose[n, 0], pose[n, 1])
        result[n] = arc[n, k]


@kernel
def point_at(points: FloatArray, arc: FloatArray, count: int, at: float) -> tuple[float, float]:
    """Return the point at an arc length, as ``Path.at`` does."""
    last = arc[count - 1]
    if at > last:
        first = min(np.searchsorted(arc[:count], last - 0.12), count - 2)
        dx, dy = points[count - 1, 0] - points[first, 0], points[count - 1, 1] - points[first, 1]
        norm = np.hypot(dx, dy)
        beyond = (at - last) / norm
        return points[count - 1, 0] + beyond * dx, points[count - 1, 1] + beyond * dy
    k = max(min(int(np.searchsorted(arc[:count], at)), count - 1), 1)
    share = (at - arc[k - 1]) / (arc[k] - arc[k - 1])
    return (points[k - 1, 0] + share * (points[k, 0] - points[k - 1, 0]),
            points[k - 1, 1] + share * (points[k, 1] - points[k - 1, 1]))


@kernel
def _ahead(points: FloatArray, arc: FloatArray, counts: Ints, progress: FloatArray, far: FloatArray,
           result: FloatArray) -> None:
    for n in range(counts.size):
        for k in range(far.size):
            x, y = point_at(points[n], arc[n], counts[n], progress[n] + far[k])
            result[n, k, 0] = x
            result[n, k, 1] = y
