"""Where things are believed to be: seen now, seen before, or said by the world file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.matching import Matcher, Query
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.world.model import Person, Place, PlaceKind, World
from llm_agent_ros.world.names import name_key

IMAGE_AGE_SEC = 1.0
SAME_PERSON_M = 0.3


class Source(IntEnum):
    """How a belief came about, best first."""

    SEEN_NOW = 0
    SEEN_BEFORE = 1
    PUT_DOWN = 2
    WORLD_FILE = 3


@dataclass(frozen=True, slots=True)
class Belief:
    """Where an object may be: a point where one is known, the place it belongs to where one is."""

    source: Source
    label: str
    point: Point3D | None
    place: Place | None
    seen_sec: float = 0.0


def seen_now(context: Context, query: Matcher, since_sec: float | None = None) -> tuple[Sighting, ...]:
    """Return the credible matches in the newest image, nearest to the robot first.

    Args:
        context: the task's surroundings.
        query: what to look for.
        since_sec: the image must have been taken at or after this time.
    """
    eyes, settings = context.ports.eyes, context.settings
    taken_sec = eyes.image_sec
    if taken_sec is None or context.now_sec() - taken_sec > IMAGE_AGE_SEC:
        return ()
    if since_sec is not None and taken_sec < since_sec:
        return ()
    return _nearest_first(context, (s for s in eyes.detections() if s.score >= settings.min_score and query.matches(s)))


def where_is(context: Context, query: Query) -> tuple[Belief, ...]:
    """Return every belief about where the object is: seen now, then seen or put before, newest first, then the file's.

    What was picked up or put down since the world file was written is no longer believed to be where it says.
    """
    world = context.world
    now = [
        Belief(Source.SEEN_NOW, s.label, s.position, _place_of(world, s.position), context.now_sec())
        for s in seen_now(context, query) if s.position is not None
    ]
    before = [
        Belief(Source.SEEN_BEFORE, s.label, s.position, _place_of(world, s.position), s.last_seen_sec)
        for s in context.seen_before() if s.position is not None and query.matches(s)
    ]
    before += _put_down(context, query)
    return (*now, *sorted(before, key=lambda b: -b.seen_sec), *_from_file(context, query))


def supporting_furniture(world: World, point: Point2D) -> Place | None:
    """Return the furniture that something at ``point`` stands on, None where it stands on the floor."""
    return next((p for p in world.furniture if p.rect is not None and p.rect.contains(point, -0.05)), None)


def find_person(world: World, words: str) -> Person | None:
    """Return the person that a name or alias means, or None."""
    key = name_key(words)
    return next((p for p in world.people if any(name_key(n) == key for n in p.names)), None)


def person_pose(world: World, person: Person) -> Pose2D | None:
    """Return where the world file says that a person is, or None."""
    if person.pose is not None:
        return person.pose
    place = None if person.at is None else world.resolve_place(person.at)
    return None if place is None else place.pose


def seen_last(context: Context, person: Person) -> Pose2D | None:
    """Return where a person was seen last, None where they were not."""
    names = {name_key(name) for name in person.names}
    seen = [s for s in context.ports.eyes.known() if s.position is not None and name_key(s.label) in names]
    newest = max(seen, key=lambda s: s.last_seen_sec, default=None)
    if newest is None or newest.position is None:
        return None
    return Pose2D(newest.position.x, newest.position.y)


def whereabouts(context: Context, person: Person) -> Pose2D | None:
    """Return where a person was seen last, else where the world file says that they are, or None."""
    return seen_last(context, person) or person_pose(context.world, person)


def operators_whereabouts(context: Context) -> Pose2D | None:
    """Return where the operator was seen last, else where the world file says that they stand, or None."""
    person = operator_person(context.world)
    return context.world.operator if person is None else whereabouts(context, person)


def operator_person(world: World) -> Person | None:
    """Return the person of the world who stands where the operator does, or None."""
    if world.operator is None:
        return None
    poses = ((person, person_pose(world, person)) for person in world.people)
    return next((p for p, pose in poses if pose is not None and pose.distance_to(world.operator) < SAME_PERSON_M), None)


def room_of(world: World, place: Place) -> str | None:
    """Return the name of the room a place is in, a room's own name for a room."""
    return place.name if place.kind is PlaceKind.ROOM else place.room


def _put_down(context: Context, query: Query) -> list[Belief]:
    note = context.put_down()
    if note is None or not query.matches(Sighting(note.label)):
        return []
    return [Belief(Source.PUT_DOWN, note.label, note.point, _place_of(context.world, note.point), note.at_sec)]


def _from_file(context: Context, query: Query) -> list[Belief]:
    moved = {name_key(label) for label in context.notes.moved}
    beliefs = []
    for thing in query.objects:
        place = None if thing.at is None else context.world.resolve_place(thing.at)
        if name_key(thing.name) in moved or (place is None and thing.position is None):
            continue
        if place is None and thing.position is not None:
            place = _place_of(context.world, thing.position)
        beliefs.append(Belief(Source.WORLD_FILE, thing.name, thing.position, place))
    pose = context.ports.body.pose
    return sorted(beliefs, key=lambda b: _distance(pose, b.point))


def _place_of(world: World, point: Point3D | None) -> Place | None:
    if point is None:
        return None
    return supporting_furniture(world, point.ground) or world.room_at(point.ground)


def _nearest_first(context: Context, sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    pose = context.ports.body.pose
    return tuple(sorted(sightings, key=lambda s: _distance(pose, s.position)))


def _distance(pose: Pose2D | None, point: Point3D | None) -> float:
    return 0.0 if pose is None or point is None else pose.distance_to(point.ground)
