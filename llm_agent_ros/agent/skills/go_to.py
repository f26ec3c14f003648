"""Drive to a place, an object, a person or the operator."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import target_goal
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='go_to',
    args=(ArgSpec('target', ArgType.TARGET),),
    needs=frozenset({Capability.BASE}),
    meaning='drive to a place, an object or a person',
    phrases_en=(
        'go to {target}', 'drive to {target}', 'head over to {target}', 'move to {target}', 'navigate to {target}',
        'make your way to {target}', 'proceed to {target}', 'visit {target}', 'take yourself to {target}',
        'I need you at {target}', 'get over to {target}',
    ),
    phrases_zh=(
        '去{target}', '到{target}去', '开到{target}', '走到{target}', '前往{target}', '移动到{target}',
        '请你去一下{target}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: drive to the target's cheapest pose and be there at rest."""
    target = step.text('target') or ''

    def drive() -> Doing[None]:
        yield from drive_to(context, target_goal(context, target))

    return Procedure(f'drive to {target}', context, drive)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 240.0
