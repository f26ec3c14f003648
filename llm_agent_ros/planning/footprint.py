"""Robots that are not round: where the costs of the centre do not settle it, the outline itself is looked at."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from llm_agent_ros.errors import ErrorCode, PlanError
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.planning.costs import INSCRIBED, LETHAL, Costs


@dataclass(frozen=True, slots=True)
class Footprint:
    """The outline of a robot around its centre, x forward, in metres.

    Attributes:
        corners: of a polygon that holds the centre; empty for a circle.
        radius_m: of a circle; not used for a polygon.
    """

    corners: tuple[Point2D, ...] = ()
    radius_m: float = 0.0

    def __post_init__(self) -> None:
        if not all(math.isfinite(v) for v in (self.radius_m, *(v for p in self.corners for v in (p.x, p.y)))):
            raise PlanError('A footprint is not finite.', code=ErrorCode.INVALID_PARAMETER,
                            hint='Give corners or a radius in metres.')
        if self.corners and (len(self.corners) < 3 or self.inscribed_m <= 0.0 or not self._holds(*np.zeros((2, 1)))[0]):
            raise PlanError(
                'A footprint needs at least three corners around the centre.', code=ErrorCode.INVALID_PARAMETER,
                hint='Give the corners in order, in metres, x forward.',
            )

    @property
    def circumscribed_m(self) -> float:
        """Radius of the smallest circle around the centre that holds the robot."""
        return max((math.hypot(p.x, p.y) for p in self.corners), default=self.radius_m)

    @property
    def inscribed_m(self) -> float:
        """Radius of the largest circle around the centre within the robot; the one to inflate with."""
        if not self.corners:
            return self.radius_m
        pairs = zip(self.corners, self.corners[1:] + self.corners[:1], strict=True)
        return min(_distance_to_edge(a, b) for a, b in pairs)

    def cells(self, pose: Pose2D, resolution_m: float) -> npt.NDArray[np.int64]:
        """Return the (K, 2) cells that the robot touches, some of them several times, sampled at half a cell.

        Args:
            pose: in the grid's frame, whose origin is the outer corner of cell (0, 0).
            resolution_m: edge of a cell.
        """
        x, y = _samples(self, resolution_m / 2.0)
        c, s = math.cos(pose.yaw_rad), math.sin(pose.yaw_rad)
        rows = np.floor((pose.y + s * x + c * y) / resolution_m)
        cols = np.floor((pose.x + c * x - s * y) / resolution_m)
        return np.stack([rows, cols], axis=1).astype(np.int64)

    def _holds(self, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
        if not self.corners:
            return np.asarray(np.hypot(x, y) <= self.radius_m)
        inside = np.zeros(x.shape, np.bool_)
        for a, b in zip(self.corners, self.corners[1:] + self.corners[:1], strict=True):
            if a.y != b.y:
                inside ^= ((a.y > y) != (b.y > y)) & (x < (b.x - a.x) * (y - a.y) / (b.y - a.y) + a.x)
        return inside

    def _edge(self, step: float) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        if not self.corners:
            turn = np.linspace(0.0, 2.0 * math.pi, max(8, math.ceil(2.0 * math.pi * self.radius_m / step)))
            return self.radius_m * np.cos(turn), self.radius_m * np.sin(turn)
        xs, ys = [], []
        for a, b in zip(self.corners, self.corners[1:] + self.corners[:1], strict=True):
            along = np.linspace(0.0, 1.0, max(2, math.ceil(a.distance_to(b) / step) + 1))
            xs.append(a.x + along * (b.x - a.x))
            ys.append(a.y + along * (b.y - a.y))
        return np.concatenate(xs), np.concatenate(ys)


@lru_cache(maxsize=8)
def _samples(footprint: Footprint, step: float) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return x and y of points in and on a footprint, ``step`` apart."""
    reach = footprint.circumscribed_m
    axis = np.arange(-reach, reach + step, step)
    x, y = (a.ravel() for a in np.meshgrid(axis, axis))
    inside = footprint._holds(x, y)
    edge_x, edge_y = footprint._edge(step)
    return np.concatenate((x[inside], edge_x)), np.concatenate((y[inside], edge_y))


def parse_footprint(text: str, radius_m: float) -> Footprint:
    """Return the footprint that a parameter describes, as in Nav2.

    Args:
        text: '[[x, y], ...]'; empty or without corners ('[]', Nav2's default) for a circle.
        radius_m: of that circle.

    Raises:
        PlanError: the text is not a list of points around the centre.
    """
    try:
        points = json.loads(text) if text.strip() else []
        if not isinstance(points, list):
            raise TypeError
        corners = tuple(Point2D(float(x), float(y)) for x, y in points)
    except (ValueError, TypeError, OverflowError) as error:
        raise PlanError(
            f'The footprint {text!r} is not a list of points.', code=ErrorCode.INVALID_PARAMETER,
            hint='Write it as [[x, y], [x, y], [x, y]], in metres, x forward.',
        ) from error
    return Footprint(corners, 0.0 if corners else radius_m)


def collides(costs: Costs, footprint: Footprint, pose: Pose2D, resolution_m: float, sure_below: int) -> bool:
    """Return whether a robot at a pose touches a lethal cell or leaves the map.

    Args:
        costs: (H, W) uint8, inflated with the footprint's inscribed radius.
        footprint: the robot.
        pose: in the grid's frame, whose origin is the outer corner of cell (0, 0).
        resolution_m: edge of a cell.
        sure_below: a centre that costs less than this, away from the map's edge, cannot touch anything: what the
            inflation gives a cell at the circumscribed radius from an obstacle; 0 looks at the outline everywhere.
    """
    row, col = math.floor(pose.y / resolution_m), math.floor(pose.x / resolution_m)
    if not (0 <= row < costs.shape[0] and 0 <= col < costs.shape[1]):
        return True
    centre = costs[row, col]
    if INSCRIBED <= centre <= LETHAL:
        return True
    to_edge_m = min(pose.x, pose.y, costs.shape[1] * resolution_m - pose.x, costs.shape[0] * resolution_m - pose.y)
    if centre < sure_below and to_edge_m >= footprint.circumscribed_m:
        return False
    cells = footprint.cells(pose, resolution_m)
    if (cells < 0).any() or (cells >= costs.shape).any():
        return True
    return bool((costs[cells[:, 0], cells[:, 1]] == LETHAL).any())


def first_collision(
    costs: Costs, footprint: Footprint, poses: tuple[Pose2D, ...], resolution_m: float, sure_below: int,
) -> int | None:
    """Return the place in ``poses`` of the first that collides, or None; see ``collides``."""
    for number, pose in enumerate(poses):
        if collides(costs, footprint, pose, resolution_m, sure_below):
            return number
    return None


def _distance_to_edge(a: Point2D, b: Point2D) -> float:
    dx, dy = b.x - a.x, b.y - a.y
    squared = dx * dx + dy * dy
    along = 0.0 if squared == 0.0 else max(0.0, min(1.0, -(a.x * dx + a.y * dy) / squared))
    return math.hypot(a.x + along * dx, a.y + along * dy)
