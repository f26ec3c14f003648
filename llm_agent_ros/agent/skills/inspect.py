"""Look at something and report what is seen."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.beliefs import find_person
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to, face
from llm_agent_ros.agent.goals import object_goal
from llm_agent_ros.agent.looking import look, look_to_both_sides
from llm_agent_ros.agent.matching import resolve
from llm_agent_ros.agent.people import search_person, whom
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.reports import report_place, report_thing
from llm_agent_ros.agent.subjects import EVERYTHING
from llm_agent_ros.agent.views import survey
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.task import OPERATOR, ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='inspect',
    args=(ArgSpec('target', ArgType.TARGET),),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='look at a place, an object or a person and report what is seen',
    phrases_en=(
        'inspect {target}', 'take a look at {target}', 'have a look at {target}', 'check {target}', 'examine {target}',
        'look at {target} and tell me what you see', 'see what is at {target}', 'check on {target}',
    ),
    phrases_zh=(
        '检查{target}', '看一下{target}', '看看{target}', '查看{target}', '去看看{target}有什么',
        '看看{target}那里有什么',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: go there, look, and say what was seen; a thing or a person must be seen for success."""
    target = step.text('target') or ''

    def inspect() -> Doing[None]:
        place = None if target == OPERATOR else context.world.resolve_place(target)
        if place is not None:
            report_place(context, place, (yield from survey(context, EVERYTHING, place)))
        elif target == OPERATOR or find_person(context.world, target) is not None:
            report_thing(context, (yield from search_person(context, whom(context, target))))
        else:
            yield from _inspect_thing(context, target)

    return Procedure(f'inspect {target}', context, inspect)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 360.0


def _inspect_thing(context: Context, words: str) -> Doing[None]:
    """Drive to where a thing is believed to be and say how it looks."""
    query = resolve(words, context.world)
    yield from drive_to(context, object_goal(context, words))
    if context.notes.focus is not None and query.matches_label(context.notes.focus[0]):
        yield from face(context, context.notes.focus[1].ground)
    sighting = (yield from look(context, query)) or (yield from look_to_both_sides(context, query))
    if sighting is None or sighting.position is None:
        raise failure(context, ErrorCode.OBJECT_NOT_FOUND, object=words)
    context.notes.focus = (sighting.label, sighting.position)
    report_thing(context, sighting)
