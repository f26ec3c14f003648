"""Looking: wait for images from here, turn round, and search place by place."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from llm_agent_ros.agent.beliefs import Source, room_of, seen_now, where_is
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import UNREACHABLE, drive_to, face, here, turn_by
from llm_agent_ros.agent.goals import Goal, around_point, place_goal
from llm_agent_ros.agent.matching import Matcher, Query, resolve
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.procedure import Doing
from llm_agent_ros.agent.subjects import PERSON
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D
from llm_agent_ros.world.model import Place, PlaceKind

CAMERA_LIMIT_SEC = 5.0
_PAN_RAD = math.radians(40.0)
_NEAR_PLACE_M = 0.3
NEAR_PERSON_M = 1.2
_SAME_SPOT_M = 0.25


@dataclass(frozen=True, slots=True)
class Vantage:
    """Somewhere to look from.

    Attributes:
        key: tells places that were tried already.
        goal: where to stand; None for where the robot is.
        sweep: whether to look all around rather than a little to both sides.
        point: what to look at, where known.
    """

    key: str
    goal: Goal | None
    sweep: bool = False
    point: Point2D | None = None


def look(context: Context, query: Matcher, where: Place | None = None) -> Doing[Sighting | None]:
    """Look ahead for a while and return the nearest match that enough images show at the same spot, or None.

    Raises:
        AgentError: NO_CAMERA where no image arrives.
    """
    start_sec = context.now_sec()
    seen: list[Sighting] = []
    last_sec: float | None = None
    while True:
        taken_sec = context.ports.eyes.image_sec
        if taken_sec is not None and taken_sec >= start_sec and taken_sec != last_sec:
            last_sec = taken_sec
            for sighting in _placed(context, query, where, start_sec):
                if 1 + sum(_same_spot(sighting, other) for other in seen) >= context.settings.min_images:
                    return sighting
                seen.append(sighting)
        waited_sec = context.now_sec() - start_sec
        if last_sec is None and waited_sec > CAMERA_LIMIT_SEC:
            raise failure(context, ErrorCode.NO_CAMERA)
        if last_sec is not None and waited_sec > context.settings.look_sec:
            return None
        yield


def look_around(context: Context, query: Matcher, where: Place | None = None) -> Doing[Sighting | None]:
    """Look ahead, then turn in place step by step until something is seen or the circle is closed."""
    steps = math.ceil(2.0 * math.pi / context.settings.sweep_step_rad)
    for step in range(steps):
        if step > 0:
            yield from turn_by(context, 2.0 * math.pi / steps)
        sighting = yield from look(context, query, where)
        if sighting is not None:
            return sighting
    return None


def look_to_both_sides(context: Context, query: Matcher, where: Place | None = None) -> Doing[Sighting | None]:
    """Look ahead, to the left and to the right."""
    for turn_rad in (0.0, _PAN_RAD, -2.0 * _PAN_RAD):
        if turn_rad:
            yield from turn_by(context, turn_rad)
        sighting = yield from look(context, query, where)
        if sighting is not None:
            return sighting
    return None


def search(
    context: Context, words: str, where: str | None = None, query: Query | None = None
) -> Doing[Sighting]:
    """Search for an object until the camera sees it, and note where.

    First from here (in ``where``, if given), then where it was seen or is said to be, then all around, then
    the furniture of the room, then other rooms; bounded by ``search_sec`` and ``search_places``.

    Args:
        context: the task's.
        words: for the object.
        where: the place where it has to be; None for anywhere.
        query: what will do, where that is not all that the words may mean.

    Raises:
        AgentError: OBJECT_NOT_FOUND, UNKNOWN_OBJECT, UNKNOWN_PLACE, NO_CAMERA, or why ``where`` was not reached.
    """
    query = resolve(words, context.world) if query is None else query
    region = None if where is None else context.world.resolve_place(where)
    if region is not None and not _is_inside(context, region):
        yield from drive_to(context, place_goal(context, region))
    sighting = yield from look_from_each(context, query, region, lambda: vantages(context, query, region))
    if sighting is None or sighting.position is None:
        _doubt_put_down(context, query, region)
        raise failure(context, ErrorCode.OBJECT_NOT_FOUND, object=words)
    context.notes.focus = (sighting.label, sighting.position)
    return sighting


def _doubt_put_down(context: Context, query: Query, region: Place | None) -> None:
    """Forget where the robot put what it has just looked for in vain, there among other places."""
    note = context.notes.put_down
    if note is not None and query.matches_label(note.label) and (region is None or belongs(note.point, region)):
        context.notes.put_down = None


def look_from_each(
    context: Context, query: Matcher, region: Place | None, likely: Callable[[], Iterator[Vantage]],
) -> Doing[Sighting | None]:
    """Look from one vantage after the other until something is seen; bounded by ``search_sec`` and ``search_places``.

    Args:
        context: the task's.
        query: what to look for.
        region: where it has to be; None for anywhere.
        likely: vantages, likeliest first, asked anew each time, since what was seen on the way counts.
    """
    deadline_sec = context.now_sec() + context.settings.search_sec
    tried: set[str] = set()
    while len(tried) <= context.settings.search_places and context.now_sec() < deadline_sec:
        vantage = next((v for v in likely() if v.key not in tried), None)
        if vantage is None:
            return None
        tried.add(vantage.key)
        try:
            sighting = yield from look_from(context, vantage, query, region)
        except AgentError as error:
            if error.code not in UNREACHABLE or vantage.goal is None:
                raise
            continue
        if sighting is not None and sighting.position is not None:
            return sighting
    return None


def vantages(context: Context, query: Query, region: Place | None) -> Iterator[Vantage]:
    """Yield where to look, likeliest first; what was seen on the way counts at the next call."""
    yield Vantage('here', None)
    beliefs = [b for b in where_is(context, query) if _is_in(context, b.point, b.place, region)]
    for belief in beliefs:
        if belief.source is not Source.WORLD_FILE and belief.point is not None:
            key = f'seen {belief.point.x:.1f} {belief.point.y:.1f}'
            yield Vantage(key, viewing_goal(context, belief.point), point=belief.point.ground)
    room = _room_here(context) if region is None else _room(context, region)
    said = [b.place for b in beliefs if b.source is Source.WORLD_FILE and b.place is not None]
    near = [p for p in said if room is not None and room_of(context.world, p) == room.name]
    yield from _furniture(context, near)
    if region is None or region.kind is not PlaceKind.FURNITURE:
        yield Vantage('around', None, sweep=True)
    yield from _furniture(context, said)
    if region is not None and region.kind is PlaceKind.FURNITURE:
        yield Vantage('around', None, sweep=True)
        return
    for other in [r for r in (room,) if r is not None] + ([] if region is not None else _other_rooms(context, room)):
        if other is not room and other.pose is not None:
            yield Vantage(f'room {other.name}', place_goal(context, other), sweep=True)
        yield from _furniture(context, [f for f in context.world.furniture if f.room == other.name])


def viewing_goal(context: Context, point: Point3D) -> Goal:
    """Return poses from which a point is in the picture."""
    nearest_m = max(0.6, context.settings.camera.nearest_view_m(point.z) + 0.1)
    return Goal(around_point(context, point.ground, (nearest_m, nearest_m + 0.25, nearest_m + 0.5)), 0.0)


def belongs(point: Point3D, place: Place, near_m: float = _NEAR_PLACE_M) -> bool:
    """Return whether something at a point counts as being at a place; ``near_m`` is how far beside furniture."""
    if place.rect is not None:
        return place.rect.distance_to(point.ground) <= (near_m if place.kind is not PlaceKind.ROOM else 0.0)
    return place.pose is None or place.pose.distance_to(point.ground) <= 1.5


def is_at(sighting: Sighting, place: Place) -> bool:
    """Return whether what was seen counts as being at a place; people stand beside furniture, things on it."""
    near_m = NEAR_PERSON_M if sighting.category == PERSON else _NEAR_PLACE_M
    return sighting.position is not None and belongs(sighting.position, place, near_m)


def _placed(context: Context, query: Matcher, where: Place | None, since_sec: float) -> list[Sighting]:
    matches = seen_now(context, query, since_sec)
    return [s for s in matches if s.position is not None and (where is None or is_at(s, where))]


def _same_spot(one: Sighting, other: Sighting) -> bool:
    return (
        one.position is not None and other.position is not None
        and one.position.ground.distance_to(other.position.ground) <= _SAME_SPOT_M
    )


def look_from(context: Context, vantage: Vantage, query: Matcher, region: Place | None) -> Doing[Sighting | None]:
    if vantage.goal is not None:
        if not vantage.goal.poses:
            return None
        yield from drive_to(context, vantage.goal)
    if vantage.point is not None:
        yield from face(context, vantage.point)
    if vantage.sweep:
        return (yield from look_around(context, query, region))
    if vantage.goal is None:
        return (yield from look(context, query, region))
    return (yield from look_to_both_sides(context, query, region))


def _furniture(context: Context, places: list[Place]) -> Iterator[Vantage]:
    for place in places:
        poses = place.approach_poses(context.profile.radius_m)
        if poses:
            sweep = place.kind is PlaceKind.ROOM
            yield Vantage(f'place {place.name}', Goal(poses, context.settings.plan_tolerance_m), sweep)


def _other_rooms(context: Context, room: Place | None) -> list[Place]:
    others = [r for r in context.world.rooms if r is not room and r.pose is not None]
    pose = context.ports.body.pose
    return sorted(others, key=lambda r: 0.0 if pose is None or r.pose is None else pose.distance_to(r.pose))


def _room_here(context: Context) -> Place | None:
    return context.world.room_at(here(context))


def _room(context: Context, region: Place) -> Place | None:
    name = room_of(context.world, region)
    return next((r for r in context.world.rooms if r.name == name), None)


def _is_inside(context: Context, region: Place) -> bool:
    """Return whether the robot is in the room to search already."""
    return region.kind is PlaceKind.ROOM and region.rect is not None and region.rect.contains(here(context), 0.3)


def _is_in(context: Context, point: Point3D | None, place: Place | None, region: Place | None) -> bool:
    if region is None:
        return True
    if point is not None:
        return belongs(point, region)
    return place is not None and region.name in (place.name, room_of(context.world, place))
