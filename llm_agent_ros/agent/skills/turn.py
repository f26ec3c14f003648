"""Turn in place."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='turn',
    args=(ArgSpec('angle_deg', ArgType.ANGLE_DEG),),
    needs=frozenset({Capability.BASE}),
    meaning='turn in place; left is positive',
    phrases_en=(
        'turn {angle_deg}', 'rotate {angle_deg}', 'spin {angle_deg}', 'turn by {angle_deg}', 'turn yourself {angle_deg}',
        'pivot {angle_deg}',
    ),
    phrases_zh=('{angle_deg}', '请{angle_deg}', '原地{angle_deg}', '帮我{angle_deg}'),
)
