"""Drive to a place, an object, a person or the operator."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='go_to',
    args=(ArgSpec('target', ArgType.TARGET),),
    needs=frozenset({Capability.BASE}),
    meaning='drive to a place, an object or a person',
    phrases_en=(
        'go to {target}', 'drive to {target}', 'head over to {target}', 'move to {target}', 'navigate to {target}',
        'make your way to {target}', 'proceed to {target}', 'visit {target}', 'take yourself to {target}',
        'I need you at {target}', 'get over to {target}',
    ),
    phrases_zh=(
        '去{target}', '到{target}去', '开到{target}', '走到{target}', '前往{target}', '移动到{target}', '请你去一下{target}',
    ),
)
