"""Keep behind a person."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.following import keep_behind
from llm_agent_ros.agent.people import whom
from llm_agent_ros.agent.procedure import Doing, Procedure
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


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: find them, and drive after them by what the camera sees; lost, search a little."""
    words, to = step.text('person') or '', step.text('to')

    def come_along() -> Doing[None]:
        place = None if to is None else context.world.resolve_place(to)
        yield from keep_behind(context, whom(context, words), place)

    return Procedure(f'follow {words}', context, come_along)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up; nobody is followed for longer than that without being told again."""
    return 600.0
