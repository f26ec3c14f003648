"""Search for a person until the camera sees them."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.people import search_person, whom
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.reports import report_person
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='find_person',
    args=(ArgSpec('person', ArgType.PERSON), ArgSpec('where', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='search for a person until they are seen',
    phrases_en=(
        'find {person}', 'look for {person}', 'search for {person}', 'find {person} in {where}',
        'look for {person} in {where}', 'see if {person} is in {where}', 'see where {person} is', 'locate {person}',
        'check whether {person} is in {where}',
    ),
    phrases_zh=(
        '找{person}', '找到{person}', '去{where}找{person}', '在{where}找{person}', '看看{person}在哪里',
        '看看{person}在不在{where}', '寻找{person}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: search where they are said to be, then everywhere, until the camera sees them."""
    words = step.text('person') or ''

    def look_for() -> Doing[None]:
        report_person(context, (yield from search_person(context, whom(context, words), step.text('where'))))

    return Procedure(f'search for {words}', context, look_for)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 360.0
