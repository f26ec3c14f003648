"""Speak a text."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.beliefs import find_person, whereabouts
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import person_goal
from llm_agent_ros.agent.procedure import Doing, Procedure
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

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
    """Return the behaviour: go to whom it is for, where the world says where they are, and speak."""

    def speak() -> Doing[None]:
        person = find_person(context.world, step.text('to') or '')
        pose = None if person is None else whereabouts(context, person)
        if pose is not None and Capability.BASE in context.profile.capabilities:
            yield from drive_to(context, person_goal(pose))
        context.ports.voice.say(step.text('text') or '')
        yield

    return Procedure('speak', context, speak)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 240.0
