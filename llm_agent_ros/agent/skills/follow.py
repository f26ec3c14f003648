"""Keep behind a person."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.beliefs import seen_now
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to, here
from llm_agent_ros.agent.goals import person_goal
from llm_agent_ros.agent.looking import belongs, look
from llm_agent_ros.agent.people import PersonQuery, search_person, whom
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='follow',
    args=(ArgSpec('person', ArgType.PERSON), ArgSpec('to', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='keep behind a person, to a place or until told to stop',
    phrases_en=(
        'follow {person}', 'come with {person}', 'stay behind {person}', 'go after {person}', 'follow {person} to {to}',
        'come along with {person} to {to}', 'keep following {person}', 'walk behind {person} to {to}',
        'accompany {person} to {to}',
    ),
    phrases_zh=(
        '跟着{person}', '跟随{person}', '跟着{person}到{to}', '跟在{person}后面', '跟{person}走', '跟{person}去{to}',
        '跟随{person}去{to}',
    ),
)

FAR_M = 1.6


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: find them, then drive up to them whenever they have gone on."""
    words, to = step.text('person') or '', step.text('to')

    def keep_behind() -> Doing[None]:
        query = whom(context, words)
        sighting = yield from search_person(context, query)
        while not _is_there(context, sighting, to):
            sighting = yield from _come_along(context, query, sighting)
            yield

    return Procedure(f'follow {words}', context, keep_behind)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 600.0


def _come_along(context: Context, query: PersonQuery, last: Sighting) -> Doing[Sighting]:
    """Drive up to where they were seen last and look again where they are."""
    if last.position is not None and here(context).distance_to(last.position.ground) > FAR_M:
        yield from drive_to(context, person_goal(Pose2D(last.position.x, last.position.y)))
    now = seen_now(context, query)
    if now:
        return now[0]
    sighting = yield from look(context, query)
    return sighting if sighting is not None else (yield from search_person(context, query))


def _is_there(context: Context, sighting: Sighting, to: str | None) -> bool:
    place = None if to is None else context.world.resolve_place(to)
    return place is not None and sighting.position is not None and belongs(sighting.position, place)
