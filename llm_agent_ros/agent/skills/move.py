"""Drive a distance straight ahead, back, or to a side."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='move',
    args=(ArgSpec('direction', ArgType.DIRECTION), ArgSpec('distance_m', ArgType.DISTANCE_M)),
    needs=frozenset({Capability.BASE}),
    meaning='drive some metres forward, back, left or right',
    phrases_en=(
        'move {direction} {distance_m}', 'go {direction} {distance_m}', 'drive {direction} by {distance_m}',
        'move {distance_m} {direction}', 'roll {direction} {distance_m}', 'go {distance_m} {direction}',
        'shift {direction} by {distance_m}',
    ),
    phrases_zh=(
        '向{direction}走{distance_m}', '往{direction}移动{distance_m}', '{direction}{distance_m}', '向{direction}开{distance_m}', '往{direction}挪{distance_m}',
    ),
)
