"""Search for an object until the camera sees it."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.looking import search
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='find',
    args=(ArgSpec('object', ArgType.OBJECT), ArgSpec('where', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='search for an object until it is seen',
    phrases_en=(
        'find {object}', 'look for {object}', 'search for {object}', 'find {object} in {where}',
        'look for {object} in {where}', 'search {where} for {object}', 'locate {object}', 'see where {object} is',
        'see if {object} is in {where}',
    ),
    phrases_zh=(
        '找{object}', '找到{object}', '寻找{object}', '在{where}找{object}', '去{where}找一下{object}',
        '看看{object}在哪里', '搜索{object}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: search until the camera sees it; where it was seen is noted for the steps that follow."""
    words, where = step.text('object') or '', step.text('where')

    def look_for() -> Doing[None]:
        yield from search(context, words, where)

    return Procedure(f'search for {words}', context, look_for)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 360.0
