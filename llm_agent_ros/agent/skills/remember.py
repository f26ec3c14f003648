"""Store what the operator states."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.telling import tell
from llm_agent_ros.agent.wording import failure, said
from llm_agent_ros.errors import AgentError
from llm_agent_ros.messages import Say
from llm_agent_ros.task import ArgSpec, ArgType, SkillSpec, Step

SPEC = SkillSpec(
    name='remember',
    args=(ArgSpec('fact', ArgType.TEXT),),
    needs=frozenset(),
    meaning='store something that the operator states',
    phrases_en=(
        'remember that {fact}', 'remember {fact}', 'keep in mind that {fact}', 'note that {fact}',
        "don't forget {fact}", 'memorise {fact}', 'make a note that {fact}',
    ),
    phrases_zh=('记住{fact}', '请记住{fact}', '记一下{fact}', '别忘了{fact}', '记下{fact}', '帮我记住{fact}'),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: store it, and say that it is stored."""
    fact = step.text('fact') or ''

    def store() -> Doing[None]:
        try:
            context.memory.add(fact, context.language)
        except AgentError as error:
            context.log(str(error))
            file = context.memory.path
            raise failure(context, error.code, **({} if file is None else {'file': str(file)})) from error
        tell(context, said(context, Say.NOTED))
        yield

    return Procedure('remember', context, store)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 10.0
