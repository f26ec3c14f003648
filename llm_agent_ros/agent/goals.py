"""From what the operator names to poses where the robot should stand."""

from __future__ import annotations

import math
from dataclasses import dataclass

from llm_agent_ros.agent.beliefs import find_person, operators_whereabouts, supporting_furniture, where_is, whereabouts
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.matching import resolve
from llm_agent_ros.agent.telling import called
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D
from llm_agent_ros.messages import Say
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world.model import Place, PlaceKind
from llm_agent_ros.world.rect import Rect

PERSON_DISTANCE_M = 0.8
LOOK_DISTANCES_M = (0.55, 0.6, 0.7)
RING_POSES = 16
EDGE_MARGIN_M = 0.06
GOOD_MARGIN_M = 0.14


@dataclass(frozen=True, slots=True)
class Goal:
    """Poses any of which will do, in the map frame, and how far from one the path may end."""

    poses: tuple[Pose2D, ...]
    tolerance_m: float


def ring(centre: Point2D, distances_m: tuple[float, ...], count: int = RING_POSES) -> tuple[Pose2D, ...]:
    """Return poses on circles round a point, facing it."""
    poses = []
    for distance_m in distances_m:
        for k in range(count):
            angle = 2.0 * math.pi * k / count
            x, y = centre.x + distance_m * math.cos(angle), centre.y + distance_m * math.sin(angle)
            poses.append(Pose2D(x, y, math.atan2(centre.y - y, centre.x - x)))
    return tuple(poses)


def target_goal(context: Context, target: str) -> Goal:
    """Return where to go for a place, the operator, a person or an object, in this order of preference.

    Raises:
        AgentError: UNKNOWN_OBJECT where the words mean nothing here, UNKNOWN_PLACE or OBJECT_NOT_FOUND where nobody
            knows where that is, GOAL_OCCUPIED where there is no room beside it.
    """
    if target == OPERATOR:
        return person_goal(operator_pose(context))
    place = context.world.resolve_place(target)
    if place is not None:
        return place_goal(context, place)
    person = find_person(context.world, target)
    if person is not None:
        pose = whereabouts(context, person)
        if pose is None:
            raise failure(context, ErrorCode.UNKNOWN_PLACE, Say.WHEREABOUTS, person=called(context, person.name))
        return person_goal(pose)
    return object_goal(context, target)


def place_goal(context: Context, place: Place) -> Goal:
    """Return where to stand for a place; at the second attempt also other spots of a room.

    Raises:
        AgentError: as ``standing``.
    """
    poses = standing(context, place)
    if context.attempt > 1 and place.kind is PlaceKind.ROOM and place.pose is not None and place.rect is not None:
        margin_m = context.profile.radius_m + EDGE_MARGIN_M
        poses += tuple(p for p in ring(place.pose.point, (0.5, 0.9), 8) if place.rect.contains(p, margin_m))
    return Goal(poses, context.settings.plan_tolerance_m if len(poses) == 1 else 0.0)


def standing(context: Context, place: Place) -> tuple[Pose2D, ...]:
    """Return where the robot may stand at a place.

    Raises:
        AgentError: UNKNOWN_PLACE where the world has no coordinates for it, GOAL_OCCUPIED where there is no room.
    """
    poses = place.approach_poses(context.profile.radius_m)
    if poses:
        return poses
    if place.pose is None and place.rect is None:
        raise failure(context, ErrorCode.UNKNOWN_PLACE, Say.WHEREABOUTS, place=called(context, place.name))
    raise failure(context, ErrorCode.GOAL_OCCUPIED, target=place.name)


def operator_pose(context: Context) -> Pose2D:
    """Return where the operator was seen last, or stands by what the world file says.

    Raises:
        AgentError: UNKNOWN_PLACE where the world does not say.
    """
    pose = operators_whereabouts(context) or context.world.start
    if pose is None:
        raise failure(context, ErrorCode.UNKNOWN_PLACE, Say.WHEREABOUTS)
    return pose


def person_goal(pose: Pose2D) -> Goal:
    """Return poses in front of somebody, facing them."""
    return Goal(ring(pose.point, (PERSON_DISTANCE_M,)), 0.0)


def object_goal(context: Context, words: str) -> Goal:
    """Return where to stand near an object.

    Raises:
        AgentError: UNKNOWN_OBJECT, OBJECT_NOT_FOUND where nobody knows where it is, or as ``standing``.
    """
    for belief in where_is(context, resolve(words, context.world)):
        if belief.point is not None:
            return Goal(around_point(context, belief.point.ground, LOOK_DISTANCES_M), 0.0)
        if belief.place is not None:
            return place_goal(context, belief.place)
    raise failure(context, ErrorCode.OBJECT_NOT_FOUND, object=words)


def around_point(context: Context, point: Point2D, distances_m: tuple[float, ...]) -> tuple[Pose2D, ...]:
    """Return poses facing a point that stand clear of the furniture it is on.

    Where the furniture is too deep for these distances, its own approach poses turned to the point are returned.
    """
    poses = _free(context, point, ring(point, distances_m))
    place = supporting_furniture(context.world, point)
    if poses or place is None:
        return poses
    return tuple(
        Pose2D(p.x, p.y, math.atan2(point.y - p.y, point.x - p.x))
        for p in place.approach_poses(context.profile.radius_m)
    )


def poses_behind(context: Context, point: Point2D, distances_m: tuple[float, ...]) -> tuple[Pose2D, ...]:
    """Return poses facing somebody who walks ahead, on the robot's side of them; in the room behind them, too.

    Where none of these is free of walls and furniture, any around them will do.
    """
    solid = [r for r in (*(f.rect for f in context.world.furniture), *context.world.walls) if r is not None]
    margin_m = context.profile.radius_m + EDGE_MARGIN_M
    robot = context.ports.body.pose
    free = [
        pose for pose in ring(point, distances_m, 24)
        if all(r.distance_to(pose) >= margin_m for r in solid) and not _is_cut(pose, point, context.world.walls)
    ]
    before = [p for p in free if robot is not None and robot.distance_to(p) < robot.distance_to(point)]
    return tuple(before or free)


def _is_cut(start: Pose2D, end: Point2D, walls: tuple[Rect, ...]) -> bool:
    """Return whether a wall stands between two points."""
    count = max(2, math.ceil(start.distance_to(end) / 0.05))
    points = [Point2D(start.x + (end.x - start.x) * k / count, start.y + (end.y - start.y) * k / count)
              for k in range(count + 1)]
    return any(wall.contains(point) for wall in walls for point in points)


def reach_poses(context: Context, point: Point2D) -> tuple[Pose2D, ...]:
    """Return poses from which the arm reaches a point, clear of the furniture it is on and facing it.

    Raises:
        AgentError: OUT_OF_REACH where it lies too deep in its furniture.
    """
    farthest = context.profile.reach_m - 0.06
    distances = (farthest, farthest - 0.08, farthest - 0.16, farthest - 0.24)
    near = tuple(d for d in distances if d > context.profile.radius_m + 0.15)
    poses = _free(context, point, ring(point, near, 24))
    if not poses:
        raise AgentError('It is out of reach from every side.', code=ErrorCode.OUT_OF_REACH)
    return poses


def _free(context: Context, point: Point2D, poses: tuple[Pose2D, ...]) -> tuple[Pose2D, ...]:
    """Return the poses well clear of walls and furniture; those just clear at a second attempt or where there are none.

    A pose behind the wall of the point's room is never among them.
    """
    world, radius_m = context.world, context.profile.radius_m
    room = world.room_at(point)
    inside = [p for p in poses if room is None or room.rect is None or room.rect.contains(p)]
    solid = (*(f.rect for f in world.furniture), *world.walls)
    near = [r for r in solid if r is not None and r.distance_to(point) < 2.5]
    margins_m = (GOOD_MARGIN_M, EDGE_MARGIN_M) if context.attempt == 1 else (EDGE_MARGIN_M,)
    for margin_m in margins_m:
        free = tuple(p for p in inside if all(r.distance_to(p) >= radius_m + margin_m for r in near))
        if free:
            return free
    return ()
