"""Look at something and report what is seen."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import target_goal
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.telling import EVERYTHING, listed
from llm_agent_ros.agent.views import survey
from llm_agent_ros.agent.wording import said
from llm_agent_ros.messages import Say
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

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
    """Return the behaviour: go there, look to both sides, and say what was seen."""
    target = step.text('target') or ''

    def inspect() -> Doing[None]:
        yield from drive_to(context, target_goal(context, target))
        seen = yield from survey(context, EVERYTHING, context.world.resolve_place(target))
        key = Say.SEE if seen else Say.SEE_NOTHING
        context.ports.voice.say(said(context, key, target=target, things=listed(context, seen)))

    return Procedure(f'inspect {target}', context, inspect)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 300.0
