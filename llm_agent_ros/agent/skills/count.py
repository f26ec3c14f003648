"""Report how many there are."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.crowds import crowd_of
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.reports import report_count
from llm_agent_ros.agent.sorts import asked_sort
from llm_agent_ros.agent.views import survey
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='count',
    args=(ArgSpec('what', ArgType.OBJECT), ArgSpec('where', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='look and report how many there are',
    phrases_en=(
        'count {what}', 'count {what} in {where}', 'how many {what} are there in {where}', 'how many {what} are there',
        'tell me how many {what} are on {where}', 'count {what} on {where}', 'tell me the number of {what} in {where}',
    ),
    phrases_zh=(
        '数一下{what}', '数数{where}有几个{what}', '{where}有多少{what}', '{where}有几个{what}', '有几个{what}',
        '告诉我{where}有多少{what}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: look from enough sides (without a place, all around from here), say how many there are."""
    what, where = step.text('what') or '', step.text('where')

    def count() -> Doing[None]:
        sort = crowd_of(what, context.world) or asked_sort(context, what)
        place = None if where is None else context.world.resolve_place(where)
        seen = yield from survey(context, sort, place, thorough=True)
        report_count(context, what, place, seen, sort)

    return Procedure(f'count {what}', context, count)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 480.0
