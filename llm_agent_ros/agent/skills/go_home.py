"""Drive to the dock."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import Goal
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.task import Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='go_home',
    args=(),
    needs=frozenset({Capability.BASE}),
    meaning='drive to the dock',
    phrases_en=(
        'go home', 'return to your dock', 'go back to the charging station', 'dock yourself', 'go and charge',
        'return to base', 'head home', 'drive back to your charger',
    ),
    phrases_zh=('回家', '回充电桩', '回到充电站', '去充电', '返回基地', '回去充电吧'),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: drive to the dock, or to the start in a world without one."""

    def drive() -> Doing[None]:
        dock = context.world.dock or context.world.start
        if dock is None:
            raise failure(context, ErrorCode.UNKNOWN_PLACE, place='dock')
        yield from drive_to(context, Goal((dock,), 0.0))

    return Procedure('drive to the dock', context, drive)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 240.0
