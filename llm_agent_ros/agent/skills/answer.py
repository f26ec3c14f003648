"""Answer a question."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.answers import answer_to
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.people import go_to_speak, spoken_unseen
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.telling import tell
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='answer',
    args=(ArgSpec('question', ArgType.TEXT, optional=True), ArgSpec('to', ArgType.PERSON, optional=True)),
    needs=frozenset({Capability.SPEAKER}),
    meaning='answer a question: about itself, the time, its world, its memory',
    phrases_en=(
        '{question}', 'answer {question}', 'tell {to} {question}', 'answer the question {question}',
        'answer a question', 'answer a question of {to}', 'I have a question: {question}',
    ),
    phrases_zh=(
        '{question}', '回答{question}', '告诉{to}{question}', '回答一个问题', '回答{to}的问题',
        '我想问{question}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: go to who asks, where one is named, and say what is known."""
    question, to = step.text('question') or '', step.text('to')

    def reply() -> Doing[None]:
        seen = True if to is None else (yield from go_to_speak(context, to))
        texts = [answer_to(context, question)]
        texts += [] if to is None or seen else [spoken_unseen(context, to)]
        tell(context, ('' if context.language == 'zh' else ' ').join(texts))
        yield

    return Procedure('answer', context, reply)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 600.0
