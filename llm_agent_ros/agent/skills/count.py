"""Report how many there are."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import place_goal
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.telling import counted, sort_of
from llm_agent_ros.agent.views import survey
from llm_agent_ros.agent.wording import said
from llm_agent_ros.messages import Say
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
    """Return the behaviour: go there, look all around, and say how many distinct ones were seen."""
    what, where = step.text('what') or '', step.text('where')

    def count() -> Doing[None]:
        place = None if where is None else context.world.resolve_place(where)
        if place is not None:
            yield from drive_to(context, place_goal(context, place))
        seen = yield from survey(context, sort_of(context, what), place)
        things = counted(context, len(seen), what)
        fields = {'things': things} if where is None else {'things': things, 'target': where}
        context.ports.voice.say(said(context, Say.COUNTED, **fields))

    return Procedure(f'count {what}', context, count)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 300.0
