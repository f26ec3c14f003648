"""Speak a text."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

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
