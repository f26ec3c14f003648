"""Whom the operator means, where they are said to be, the search for them, and going up to them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llm_agent_ros.agent.beliefs import SAME_PERSON_M, operator_person, whereabouts
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to, face, here
from llm_agent_ros.agent.goals import Goal, around_point, person_goal, place_goal
from llm_agent_ros.agent.lexicon import color_in, means_only_anyone
from llm_agent_ros.agent.looking import Vantage, belongs, look, look_from_each
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.procedure import Doing
from llm_agent_ros.agent.subjects import PERSON, named_person
from llm_agent_ros.agent.telling import called
from llm_agent_ros.agent.wording import failure, said
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.messages import Say
from llm_agent_ros.task import OPERATOR, Capability
from llm_agent_ros.world.model import Person, Place, PlaceKind, World
from llm_agent_ros.world.names import name_key

_WITHIN_REACH_M = 1.2  # who is farther away than this has gone on since
_AHEAD_RAD = 0.35
_MEETINGS = 3
VIEW_DISTANCES_M = (1.7, 1.4, 2.0, 1.1)
_WHEREABOUTS_M = 1.5  # somebody unidentified so near to where a person is said to be is taken for that person


@dataclass(frozen=True, slots=True)
class PersonQuery:
    """Whom to look for.

    Attributes:
        words: as the operator said it.
        person: of the world; None where anybody will do.
        pose: where they are said to be or were seen last.
        color: of the shirt, where the words name one.
    """

    words: str
    person: Person | None = None
    pose: Pose2D | None = None
    color: str = ''

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting may be whom is looked for."""
        if sighting.category != PERSON or (self.color and sighting.color != self.color):
            return False
        if self.person is None or self.is_named(sighting):
            return True
        point, pose = sighting.position, self.pose
        if sighting.label != PERSON or point is None or pose is None:
            return False
        return pose.distance_to(point.ground) <= _WHEREABOUTS_M

    def is_named(self, sighting: Sighting) -> bool:
        """Return whether perception knows the sighting by the person's name."""
        label = name_key(sighting.label)
        return self.person is not None and any(label == name_key(name) for name in self.person.names)


def is_known(world: World, words: str) -> bool:
    """Return whether words mean somebody whom the robot can look for."""
    if words == OPERATOR or named_person(words, world) is not None:
        return True
    return means_only_anyone(words, (name for place in world.places for name in place.names))


def whom(context: Context, words: str) -> PersonQuery:
    """Return whom the words mean.

    Raises:
        AgentError: UNKNOWN_PERSON.
    """
    world = context.world
    if words == OPERATOR:
        person = operator_person(world)
        pose = world.operator or world.start
        return PersonQuery(words, person, pose if person is None else whereabouts(context, person))
    person = named_person(words, world)
    if person is not None:
        return PersonQuery(words, person, whereabouts(context, person))
    if is_known(world, words):
        return PersonQuery(words, color=color_in(words))
    raise failure(context, ErrorCode.UNKNOWN_PERSON, person=words)


def search_person(context: Context, query: PersonQuery, where: str | None = None) -> Doing[Sighting]:
    """Search for a person until the camera sees them: from here, where they are said to be, then room by room.

    Raises:
        AgentError: PERSON_NOT_FOUND, NO_CAMERA.
    """
    region = None if where is None else context.world.resolve_place(where)
    sighting = yield from look_from_each(context, query, region, lambda: _vantages(context, query, region))
    if sighting is None:
        raise failure(context, ErrorCode.PERSON_NOT_FOUND, person=query.words)
    return sighting


def addressee(context: Context, query: PersonQuery) -> PersonQuery | None:
    """Return whom to see before something is given or said: for an operator without a name, who is at their place.

    None where the world has nobody there: it may be somebody whom it does not list, or a place only.
    """
    if query.words != OPERATOR or query.person is not None:
        return query
    for person in context.world.people:
        at = whereabouts(context, person)
        if at is not None and query.pose is not None and at.distance_to(query.pose) < SAME_PERSON_M:
            return PersonQuery(person.name, person, at)
    return None


def meet(context: Context, query: PersonQuery) -> Doing[None]:
    """See whom the robot has driven up to; search for them where they are not there, and drive up to them again.

    It ends with a look from where the robot stands: who walks on while it drives is driven up to ``_MEETINGS`` times.

    Raises:
        AgentError: PERSON_NOT_FOUND, NO_CAMERA, or why the way to them failed.
    """
    for meeting in range(_MEETINGS + 1):
        sighting = yield from look(context, query)
        if sighting is None:
            sighting = yield from search_person(context, query)
        if sighting.position is None:
            return
        point, robot = sighting.position.ground, here(context)
        is_near = robot.distance_to(point) <= _WITHIN_REACH_M
        if is_near and abs(robot.bearing_to(point)) <= _AHEAD_RAD:
            return
        if not is_near and meeting < _MEETINGS:
            yield from drive_to(context, person_goal(Pose2D(point.x, point.y)))
        yield from face(context, point)
    raise failure(context, ErrorCode.PERSON_NOT_FOUND, person=query.words)


def go_to_speak(context: Context, to: str) -> Doing[bool]:
    """Drive up to whom something is to be said, and return whether the camera saw them, where it has to.

    Who is not where they should be is searched for. Where that is in vain, too, the robot goes back there and returns
    False: somebody who is half hidden hears it, though the detector does not know them.

    Raises:
        AgentError: UNKNOWN_PERSON, PERSON_NOT_FOUND or NO_CAMERA where nobody knows where they should be, or why the
            way there failed.
    """
    query, can = whom(context, to), context.profile.capabilities
    whose = addressee(context, query)
    if Capability.BASE not in can and to == OPERATOR:
        return True  # they are where they speak from
    if Capability.BASE not in can:
        return whose is None or (Capability.CAMERA in can and (yield from look(context, whose)) is not None)
    if query.pose is not None:
        yield from drive_to(context, person_goal(query.pose))
    if whose is None or Capability.CAMERA not in can:
        return whose is None
    try:
        yield from meet(context, whose)
    except AgentError as error:
        if query.pose is None or error.code not in (ErrorCode.PERSON_NOT_FOUND, ErrorCode.NO_CAMERA):
            raise
        yield from drive_to(context, person_goal(query.pose))
        return False
    return True


def spoken_unseen(context: Context, to: str) -> str:
    """Return the sentence that something was said to somebody whom the robot did not see."""
    if to == OPERATOR or whom(context, to).pose is None or Capability.BASE not in context.profile.capabilities:
        return said(context, Say.SPOKEN_UNSEEN)
    return said(context, Say.SPOKEN_UNSEEN, person=called(context, to))


def viewing_goal(context: Context, point: Point2D) -> Goal:
    """Return poses from which most of a person is in the picture."""
    return Goal(around_point(context, point, VIEW_DISTANCES_M), 0.0)


def _vantages(context: Context, query: PersonQuery, region: Place | None) -> Iterator[Vantage]:
    """Yield where to look, likeliest first."""
    yield Vantage('here', None)
    for point in _likely_points(context, query):
        if region is None or belongs(Point3D(point.x, point.y, 0.0), region):
            yield Vantage(f'point {point.x:.0f} {point.y:.0f}', viewing_goal(context, point), point=point)
    if region is not None and region.kind is not PlaceKind.ROOM:
        yield Vantage(f'place {region.name}', place_goal(context, region), sweep=True)
        return
    if region is None:
        yield Vantage('around', None, sweep=True)
    body = context.ports.body.pose
    rooms = [region] if region is not None else sorted(
        context.world.rooms, key=lambda r: 0.0 if body is None or r.pose is None else body.distance_to(r.pose)
    )
    for room in rooms:
        if room.pose is not None:
            yield Vantage(f'room {room.name}', place_goal(context, room), sweep=True)


def _likely_points(context: Context, query: PersonQuery) -> Iterator[Point2D]:
    """Yield where whom is looked for was seen last or is said to be; for anybody, where people are, nearest first."""
    if query.pose is not None:
        yield query.pose.point
    seen = sorted((s for s in context.ports.eyes.known() if query.matches(s)), key=lambda s: -s.last_seen_sec)
    yield from (s.position.ground for s in seen if s.position is not None)
    if query.person is None and query.pose is None:
        poses = [pose for pose in (whereabouts(context, p) for p in context.world.people) if pose is not None]
        body = context.ports.body.pose
        yield from (p.point for p in sorted(poses, key=lambda p: 0.0 if body is None else body.distance_to(p)))
