"""Whom the operator means, where they are said to be, and the search for them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llm_agent_ros.agent.beliefs import find_person, person_pose
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import UNREACHABLE
from llm_agent_ros.agent.goals import Goal, around_point, place_goal
from llm_agent_ros.agent.looking import Vantage, belongs, look_from
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.procedure import Doing
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world.model import Person, Place, PlaceKind, World
from llm_agent_ros.world.names import name_key

PERSON = 'person'  # the category of a sighting, and the label of somebody whom perception cannot tell from others
VIEW_DISTANCES_M = (1.7, 1.4, 2.0, 1.1)
_SAME_SPOT_M = 0.3
_WHEREABOUTS_M = 1.5  # somebody unidentified so near to where a person is said to be is taken for that person
_ANYONE_EN = frozenset({
    'someone', 'somebody', 'anyone', 'anybody', 'person', 'people', 'persons', 'human', 'humans', 'man', 'woman',
    'men', 'women', 'guy', 'guest', 'visitor', 'lady', 'gentleman', 'boy', 'girl', 'child', 'kid',
})
_ANYONE_ZH = ('人', '先生', '女士', '客', '孩')


@dataclass(frozen=True, slots=True)
class PersonQuery:
    """Whom to look for.

    Attributes:
        words: as the operator said it.
        person: of the world; None where anybody will do.
        pose: where they are said to be.
    """

    words: str
    person: Person | None = None
    pose: Pose2D | None = None

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting may be whom is looked for."""
        if name_key(sighting.category) != PERSON:
            return False
        if self.person is None:
            return True
        label = name_key(sighting.label)
        if any(label == name_key(name) for name in self.person.names):
            return True
        near = self.pose is not None and sighting.position is not None
        return label == PERSON and near and _distance(sighting.position, self.pose) <= _WHEREABOUTS_M


def whom(context: Context, words: str) -> PersonQuery:
    """Return whom the words mean.

    Raises:
        AgentError: UNKNOWN_PERSON.
    """
    world = context.world
    if words == OPERATOR:
        pose = world.operator or world.start
        return PersonQuery(words, _standing_at(world, pose), pose)
    person = find_person(world, words)
    if person is not None:
        return PersonQuery(words, person, person_pose(world, person))
    if means_anyone(words):
        return PersonQuery(words)
    raise failure(context, ErrorCode.UNKNOWN_PERSON, person=words)


def means_anyone(words: str) -> bool:
    """Return whether words mean a person without a name."""
    key = name_key(words)
    return any(word in _ANYONE_EN for word in key.split()) or any(sign in key for sign in _ANYONE_ZH)


def search_person(context: Context, query: PersonQuery, where: str | None = None) -> Doing[Sighting]:
    """Search for a person until the camera sees them: where they are said to be first.

    Raises:
        AgentError: PERSON_NOT_FOUND, UNKNOWN_PLACE, NO_CAMERA, or why ``where`` was not reached.
    """
    region = None if where is None else context.world.resolve_place(where)
    deadline_sec = context.now_sec() + context.settings.search_sec
    tried: set[str] = set()
    while len(tried) <= context.settings.search_places and context.now_sec() < deadline_sec:
        vantage = next((v for v in _vantages(context, query, region) if v.key not in tried), None)
        if vantage is None:
            break
        tried.add(vantage.key)
        try:
            sighting = yield from look_from(context, vantage, query, region)
        except AgentError as error:
            if error.code not in UNREACHABLE or vantage.goal is None:
                raise
            continue
        if sighting is not None and sighting.position is not None:
            context.notes.person = (sighting.label, sighting.position)
            return sighting
    raise failure(context, ErrorCode.PERSON_NOT_FOUND, person=query.words)


def viewing_goal(context: Context, pose: Pose2D) -> Goal:
    """Return poses from which most of a person is in the picture."""
    return Goal(around_point(context, pose.point, VIEW_DISTANCES_M), 0.0)


def _vantages(context: Context, query: PersonQuery, region: Place | None) -> Iterator[Vantage]:
    """Yield where to look, likeliest first."""
    yield Vantage('here', None)
    world = context.world
    seen = sorted((s for s in context.ports.eyes.known() if query.matches(s)), key=lambda s: -s.last_seen_sec)
    for sighting in seen:
        point = sighting.position
        if point is not None and (region is None or belongs(point, region)):
            pose = Pose2D(point.x, point.y)
            yield Vantage(f'seen {point.x:.0f} {point.y:.0f}', viewing_goal(context, pose), point=point.ground)
    said = [query.pose] if query.person is not None or query.words == OPERATOR else [
        person_pose(world, p) for p in world.people
    ]
    for at in said:
        if at is not None and (region is None or belongs(Point3D(at.x, at.y, 0.0), region)):
            yield Vantage(f'said {at.x:.1f} {at.y:.1f}', viewing_goal(context, at), point=at.point)
    if region is not None and region.kind is not PlaceKind.ROOM:
        yield Vantage(f'place {region.name}', place_goal(context, region), sweep=True)
        return
    if region is None:
        yield Vantage('around', None, sweep=True)
    body = context.ports.body.pose
    rooms = [region] if region is not None else sorted(
        world.rooms, key=lambda r: 0.0 if body is None or r.pose is None else body.distance_to(r.pose)
    )
    for room in rooms:
        if room.pose is not None:
            yield Vantage(f'room {room.name}', place_goal(context, room), sweep=True)


def _standing_at(world: World, pose: Pose2D | None) -> Person | None:
    """Return the person whom the world has at a pose."""
    if pose is None:
        return None
    places = ((p, person_pose(world, p)) for p in world.people)
    return next((p for p, at in places if at is not None and at.distance_to(pose) < _SAME_SPOT_M), None)


def _distance(point: Point3D | None, pose: Pose2D | None) -> float:
    return float('inf') if point is None or pose is None else pose.distance_to(point.ground)
