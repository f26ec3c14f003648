"""Free spots on furniture and on the floor in front of the robot."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.telling import called
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.messages import Say
from llm_agent_ros.world.model import Place, PlaceKind, World
from llm_agent_ros.world.rect import Rect

EDGE_M = 0.08
APART_M = 0.15
GAP_M = 0.03
_STEP_M = 0.04
_TOP_HEIGHTS_M = (0.2, 1.1)


@dataclass(frozen=True, slots=True)
class Taken:
    """Where something stands, and how wide it is."""

    point: Point2D
    radius_m: float = 0.06


def tops(world: World, place: Place) -> tuple[Place, ...]:
    """Return the furniture on which something put "at" a place may stand; empty means the floor."""
    if place.kind is PlaceKind.FURNITURE:
        return (place,)
    low_m, high_m = _TOP_HEIGHTS_M
    inside = (f for f in world.furniture if f.room == place.name and f.rect is not None)
    return tuple(f for f in inside if low_m <= f.height_m <= high_m)


def check_size(context: Context, place: Place) -> None:
    """Raise PLACE_FAILED for furniture of which the world does not say how large it is."""
    if place.kind is PlaceKind.FURNITURE and place.rect is None:
        raise failure(context, ErrorCode.PLACE_FAILED, Say.NO_SIZE, place=called(context, place.name))


def free_spots(top: Place, taken: Iterable[Taken], radius_m: float) -> tuple[Point3D, ...]:
    """Return the spots of a top where something of that radius keeps clear of the edge and of what stands there."""
    if top.rect is None:
        return ()
    occupied = tuple(taken)
    points = _grid(top.rect, max(EDGE_M, radius_m))
    return tuple(Point3D(p.x, p.y, top.height_m) for p in points if _is_free(p, occupied, radius_m))


def best_spot(spots: Sequence[Point3D], robot: Pose2D, reach_m: float) -> Point3D | None:
    """Return the spot within reach that lies most straight ahead, None where none is within reach."""
    within = [s for s in spots if robot.distance_to(s.ground) <= reach_m]
    if not within:
        return None
    return min(within, key=lambda s: (abs(robot.bearing_to(s.ground)), robot.distance_to(s.ground)))


def floor_spot(robot: Pose2D, taken: Iterable[Taken], radius_m: float, distance_m: float = 0.5) -> Point3D | None:
    """Return a free spot of the floor in front of the robot, the one straight ahead first."""
    occupied = tuple(taken)
    for bearing_deg in (0.0, 25.0, -25.0, 50.0, -50.0):
        angle = math.radians(bearing_deg)
        spot = robot.to_world(Point2D(distance_m * math.cos(angle), distance_m * math.sin(angle)))
        if _is_free(spot, occupied, radius_m):
            return Point3D(spot.x, spot.y, 0.0)
    return None


def _is_free(point: Point2D, occupied: tuple[Taken, ...], radius_m: float) -> bool:
    return all(point.distance_to(t.point) >= max(APART_M, radius_m + t.radius_m + GAP_M) for t in occupied)


def _grid(rect: Rect, edge_m: float) -> Iterable[Point2D]:
    """Yield points of a rectangle that keep ``edge_m`` to its border, a narrow one's middle line among them."""
    for x in _line(rect.length_m, edge_m):
        for y in _line(rect.width_m, edge_m):
            yield rect.pose.to_world(Point2D(x, y))


def _line(length_m: float, edge_m: float) -> list[float]:
    half_m = length_m / 2.0 - edge_m
    if half_m < 0.0:
        return []
    count = math.floor(half_m / _STEP_M)
    return sorted({0.0, *(s * k * _STEP_M for k in range(count + 1) for s in (-1.0, 1.0)), half_m, -half_m})
