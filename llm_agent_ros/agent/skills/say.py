"""Speak a text."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.people import go_to_speak, spoken_unseen
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.agent.telling import tell
from llm_agent_ros.task import OPERATOR, ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='say',
    args=(ArgSpec('text', ArgType.TEXT), ArgSpec('to', ArgType.PERSON, optional=True)),
    needs=frozenset({Capability.SPEAKER}),
    meaning='speak a text, to a person where one is named',
    phrases_en=(
        'say {text}', 'say {text} to {to}', 'tell {to} {text}', 'announce {text}', 'speak the words {text}',
        'tell {to} that {text}', 'call out {text}',
    ),
    phrases_zh=('说{text}', '对{to}说{text}', '告诉{to}{text}', '跟{to}说{text}', '广播{text}', '大声说{text}'),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: go to whom it is for, unless that is the operator, see them, and speak."""

    def speak() -> Doing[None]:
        to, seen = step.text('to'), True
        if to is not None and to != OPERATOR:
            seen = yield from go_to_speak(context, to)
        context.ports.voice.say(step.text('text') or '')
        if to is not None and not seen:
            tell(context, spoken_unseen(context, to))
        yield

    return Procedure('speak', context, speak)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 600.0
