"""Looking at a place from enough angles, and what of it was seen at distinct spots."""

from __future__ import annotations

import math

from llm_agent_ros.agent.beliefs import seen_now
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import turn_by
from llm_agent_ros.agent.looking import CAMERA_LIMIT_SEC, belongs
from llm_agent_ros.agent.matching import Matcher
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.procedure import Doing
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.world.model import Place, PlaceKind

APART_M = 0.15  # two sightings of one kind that are nearer than this are one thing
_PAN_RAD = math.radians(40.0)


def survey(context: Context, query: Matcher, where: Place | None) -> Doing[tuple[Sighting, ...]]:
    """Look at a piece of furniture to both sides, anywhere else all around, and return what was seen there.

    Raises:
        AgentError: NO_CAMERA where no image arrives.
    """
    turns_rad: tuple[float, ...]
    if where is not None and where.kind is PlaceKind.FURNITURE:
        turns_rad = (0.0, _PAN_RAD, -2.0 * _PAN_RAD)
    else:
        steps = math.ceil(2.0 * math.pi / context.settings.sweep_step_rad)
        turns_rad = (0.0, *([2.0 * math.pi / steps] * (steps - 1)))
    seen: list[Sighting] = []
    for turn_rad in turns_rad:
        if turn_rad:
            yield from turn_by(context, turn_rad)
        yield from _gather(context, query, where, seen)
    return tuple(seen)


def _gather(context: Context, query: Matcher, where: Place | None, seen: list[Sighting]) -> Doing[None]:
    """Look ahead for a while and add what two images show at one spot to what was seen."""
    start_sec, last_sec = context.now_sec(), None
    once: list[Sighting] = []
    while True:
        taken_sec = context.ports.eyes.image_sec
        if taken_sec is not None and taken_sec >= start_sec and taken_sec != last_sec:
            last_sec = taken_sec
            for sighting in seen_now(context, query, start_sec):
                if sighting.position is None or not (where is None or belongs(sighting.position, where)):
                    continue
                if any(_is_same(sighting, other) for other in seen):
                    continue
                if 1 + sum(_is_same(sighting, other) for other in once) >= context.settings.min_images:
                    seen.append(sighting)
                once.append(sighting)
        waited_sec = context.now_sec() - start_sec
        if last_sec is None and waited_sec > CAMERA_LIMIT_SEC:
            raise failure(context, ErrorCode.NO_CAMERA)
        if last_sec is not None and waited_sec > context.settings.look_sec:
            return
        yield


def _is_same(one: Sighting, other: Sighting) -> bool:
    if one.position is None or other.position is None or one.category != other.category:
        return False
    return one.color == other.color and one.position.ground.distance_to(other.position.ground) < APART_M
