"""Stay where it is for some time, at most half a working day (``measures.LIMITS``); whoever has it wait may cancel."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.procedure import Doing, Procedure, pause
from llm_agent_ros.task import ArgSpec, ArgType, SkillSpec, Step

SPEC = SkillSpec(
    name='wait',
    args=(ArgSpec('seconds', ArgType.SECONDS),),
    needs=frozenset(),
    meaning='stay where it is for some seconds',
    phrases_en=(
        'wait {seconds}', 'wait for {seconds}', 'stay here for {seconds}', 'pause for {seconds}',
        'hold on for {seconds}',
        'stay put {seconds}',
    ),
    phrases_zh=(
        '等{seconds}', '等待{seconds}', '停留{seconds}', '原地等{seconds}', '在这里等{seconds}', '暂停{seconds}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: let the time pass on the node clock."""

    def wait() -> Doing[None]:
        yield from pause(context, step.number('seconds') or 0.0)

    return Procedure('wait', context, wait)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 10.0 + (step.number('seconds') or 0.0)
