"""Looking at a place from enough sides, and what was seen of it at distinct spots."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

from llm_agent_ros.agent.beliefs import find_person, seen_now
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import UNREACHABLE, drive_to, turn_by
from llm_agent_ros.agent.goals import Goal, place_goal, standing
from llm_agent_ros.agent.looking import CAMERA_LIMIT_SEC, is_at
from llm_agent_ros.agent.matching import Matcher
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.procedure import Doing
from llm_agent_ros.agent.subjects import PERSON
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.world.model import Place, PlaceKind

APART_M = 0.12  # two sightings of one look that are nearer than this are one thing
PEOPLE_APART_M = 0.4
MAX_VIEWS = 8
_OTHER_SIDE_M = 1.0
_PAN_RAD = math.radians(40.0)


@dataclass(slots=True)
class Tally:
    """What was seen of a sort at a place, each thing once.

    Attributes:
        query: of which sort.
        place: where it has to be; None for anywhere.
        seen: what at least two images showed at one spot.
    """

    query: Matcher
    place: Place | None = None
    seen: list[Sighting] = field(default_factory=list)

    def add(self, context: Context, sighting: Sighting) -> None:
        """Count a sighting, unless it is something that was counted already; then the newer position holds."""
        for i, other in enumerate(self.seen):
            if _is_same(context, sighting, other):
                self.seen[i] = sighting
                return
        self.seen.append(sighting)

    def takes(self, sighting: Sighting) -> bool:
        """Return whether a sighting is of the sort and at the place."""
        return sighting.position is not None and (self.place is None or is_at(sighting, self.place))


def survey(
    context: Context, query: Matcher, place: Place | None, *, thorough: bool = False
) -> Doing[tuple[Sighting, ...]]:
    """Go to a place, look at it, and return what was seen there; without a place, look all around from here.

    Args:
        context: the task's surroundings.
        query: what counts.
        place: what to look at.
        thorough: also look from the other side, and at every piece of furniture of a room.

    Raises:
        AgentError: NO_CAMERA where no image arrives, or why none of the views was reached.
    """
    tally = Tally(query, place)
    error: AgentError | None = None
    reached = 0
    for goal, sweep in _views(context, place, thorough):
        try:
            if goal is not None:
                yield from drive_to(context, goal)
        except AgentError as why:
            if why.code not in UNREACHABLE:
                raise
            error = why
            continue
        reached += 1
        yield from _look(context, tally, sweep)
    if reached == 0 and error is not None:
        raise error
    return tuple(tally.seen)


def _views(context: Context, place: Place | None, thorough: bool) -> Iterator[tuple[Goal | None, bool]]:
    """Yield where to stand (None for here) and whether to look all around."""
    if place is None:
        yield None, True
        return
    if place.kind is not PlaceKind.FURNITURE:
        yield place_goal(context, place), True
        if thorough and place.kind is PlaceKind.ROOM:
            inside = [f for f in context.world.furniture if f.room == place.name]
            sides = (Goal(f.approach_poses(context.profile.radius_m), 0.0) for f in inside)
            yield from ((goal, False) for goal in list(sides)[:MAX_VIEWS] if goal.poses)
        return
    poses = standing(context, place)
    yield Goal(poses, 0.0), False
    first = context.ports.body.pose
    other = _other_side(poses, first) if thorough and first is not None else ()
    if other:
        yield Goal(other, 0.0), False


def _other_side(poses: tuple[Pose2D, ...], first: Pose2D) -> tuple[Pose2D, ...]:
    """Return the poses from which a piece of furniture is looked at in about the opposite direction."""
    return tuple(
        p for p in poses
        if p.distance_to(first) > _OTHER_SIDE_M and math.cos(p.yaw_rad - first.yaw_rad) < -0.5
    )


def _look(context: Context, tally: Tally, sweep: bool) -> Doing[None]:
    """Look ahead, then to both sides or all around."""
    steps = math.ceil(2.0 * math.pi / context.settings.sweep_step_rad)
    turns_rad = [0.0] + ([2.0 * math.pi / steps] * (steps - 1) if sweep else [_PAN_RAD, -2.0 * _PAN_RAD])
    for turn_rad in turns_rad:
        if turn_rad:
            yield from turn_by(context, turn_rad)
        yield from _gather(context, tally)


def _gather(context: Context, tally: Tally) -> Doing[None]:
    """Look ahead for a while and count what enough images show at one spot."""
    start_sec, last_sec = context.now_sec(), None
    once: list[Sighting] = []
    while True:
        taken_sec = context.ports.eyes.image_sec
        if taken_sec is not None and taken_sec >= start_sec and taken_sec != last_sec:
            last_sec = taken_sec
            for sighting in filter(tally.takes, seen_now(context, tally.query, start_sec)):
                if 1 + sum(_is_same(context, sighting, other) for other in once) >= context.settings.min_images:
                    tally.add(context, sighting)
                once.append(sighting)
        waited_sec = context.now_sec() - start_sec
        if last_sec is None and waited_sec > CAMERA_LIMIT_SEC:
            raise failure(context, ErrorCode.NO_CAMERA)
        if last_sec is not None and waited_sec > context.settings.look_sec:
            return
        yield


def _is_same(context: Context, one: Sighting, other: Sighting) -> bool:
    """Return whether two sightings are of one thing: something that exists once, or the same look at one spot."""
    if one.position is None or other.position is None:
        return False
    apart_m = one.position.ground.distance_to(other.position.ground)
    if one.category == PERSON == other.category and apart_m < PEOPLE_APART_M:
        return True
    if one.label == other.label and _exists_once(context, one.label):
        return True
    return (one.category, one.color) == (other.category, other.color) and apart_m < APART_M


def _exists_once(context: Context, label: str) -> bool:
    if find_person(context.world, label) is not None:
        return True
    return sum(thing.name == label for thing in context.world.objects) == 1
