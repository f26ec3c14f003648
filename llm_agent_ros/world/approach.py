"""Where a robot stands: in front of furniture, or on a free spot of a room."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from llm_agent_ros.geometry import Point2D, Pose2D, wrap_angle
from llm_agent_ros.world.rect import Rect

STANDOFF_M = 0.22  # from the robot's edge to the furniture's
CLEARANCE_M = 0.05  # from the robot's edge to everything else
SPACING_M = 0.40


def furniture_approach_poses(
    rect: Rect, robot_radius_m: float, room: Rect | None = None, neighbours: Sequence[Rect] = ()
) -> tuple[Pose2D, ...]:
    """Return the free poses around a footprint, facing it, those in the middle of a side first.

    Args:
        rect: the furniture's footprint.
        robot_radius_m: the robot's radius.
        room: the floor that the robot has to stand on; None where there is no limit.
        neighbours: walls and other furniture.
    """
    candidates = sorted(_around(rect, robot_radius_m + STANDOFF_M), key=lambda c: c[0])
    margin_m = robot_radius_m + CLEARANCE_M
    return tuple(
        pose for _, pose in candidates
        if (room is None or room.contains(pose, margin_m)) and all(n.distance_to(pose) >= margin_m for n in neighbours)
    )


def _around(rect: Rect, distance_m: float) -> Iterable[tuple[float, Pose2D]]:
    """Yield (distance from the middle of the side, pose) for each of the four sides."""
    sides = ((0.0, rect.length_m, rect.width_m), (math.pi / 2.0, rect.width_m, rect.length_m),
             (math.pi, rect.length_m, rect.width_m), (-math.pi / 2.0, rect.width_m, rect.length_m))
    for turn_rad, depth_m, side_m in sides:
        outward = rect.pose.compose(Pose2D(0.0, 0.0, turn_rad))
        for along_m in _positions(side_m):
            point = outward.to_world(Point2D(depth_m / 2.0 + distance_m, along_m))
            yield abs(along_m), Pose2D(point.x, point.y, wrap_angle(outward.yaw_rad + math.pi))


def _positions(side_m: float) -> list[float]:
    """Return an odd number of positions along a side, about SPACING_M apart, none nearer than 0.2 m to its end."""
    half = max(0.0, side_m / 2.0 - 0.2)
    steps = math.ceil(half / SPACING_M)
    return [0.0] if steps == 0 else [half * k / steps for k in range(-steps, steps + 1)]


def free_point(floor: Rect, obstacles: Sequence[Rect], margin_m: float, near: Point2D) -> Point2D | None:
    """Return the point of a floor nearest to ``near`` that keeps ``margin_m`` to border and obstacles, or None."""
    step_m = 0.1
    found = [near] if _is_free(near, floor, obstacles, margin_m) else []
    if not found:
        columns, rows = int(floor.length_m / step_m), int(floor.width_m / step_m)
        corner = floor.pose.compose(Pose2D(-floor.length_m / 2, -floor.width_m / 2, 0.0))
        grid = (
            corner.to_world(Point2D((i + 0.5) * step_m, (j + 0.5) * step_m))
            for i in range(columns) for j in range(rows)
        )
        found = sorted(
            (p for p in grid if _is_free(p, floor, obstacles, margin_m)), key=lambda p: (p.distance_to(near), p.x, p.y)
        )
    return found[0] if found else None


def _is_free(point: Point2D, floor: Rect, obstacles: Sequence[Rect], margin_m: float) -> bool:
    return floor.contains(point, margin_m) and all(o.distance_to(point) >= margin_m for o in obstacles)
