"""Come to rest and forget the rest of the task."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.procedure import Doing, Procedure, until
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.task import SkillSpec, Step

SPEC = SkillSpec(
    name='stop',
    args=(),
    needs=frozenset(),
    meaning='stop now and forget the rest of the task',
    phrases_en=('stop', 'stop now', 'halt', 'freeze', 'stop moving', 'stop right there', 'stop what you are doing'),
    phrases_zh=('停', '停下', '停止', '别动', '立刻停下', '不要再动了'),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: give up all driving, be at rest, and end the task."""

    def stop() -> Doing[None]:
        context.ports.navigator.halt()
        if not (yield from until(context, lambda: context.ports.body.at_rest, 3.0)):
            raise failure(context, ErrorCode.NOT_VERIFIED)
        context.ended = True

    return Procedure('stop', context, stop)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 10.0
