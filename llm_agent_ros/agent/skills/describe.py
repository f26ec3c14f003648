"""Report an attribute of what is seen."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import place_goal
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.telling import EVERYTHING, attribute
from llm_agent_ros.agent.views import survey
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='describe',
    args=(ArgSpec('what', ArgType.ATTRIBUTE), ArgSpec('where', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='look and report an attribute: a colour, a kind, a place, a size, a name',
    phrases_en=(
        'describe {what}', 'tell me {what}', 'what is {what}', 'tell me {what} in {where}',
        'describe {what} on {where}', 'report {what}', 'find out {what} in {where}', 'tell me {what} on {where}',
    ),
    phrases_zh=(
        '描述{what}', '告诉我{what}', '{what}是什么', '告诉我{where}的{what}', '描述一下{where}的{what}',
        '{where}的{what}是什么',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: go there, look, and say what was asked for, or that it cannot be told."""
    what, where = step.text('what') or '', step.text('where')

    def describe() -> Doing[None]:
        place = None if where is None else context.world.resolve_place(where)
        if place is not None:
            yield from drive_to(context, place_goal(context, place))
        seen = yield from survey(context, EVERYTHING, place)
        text = attribute(context, what, seen)
        if not text:
            raise failure(context, ErrorCode.CANNOT_TELL, what=what)
        context.ports.voice.say(text)

    return Procedure(f'describe {what}', context, describe)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 300.0
