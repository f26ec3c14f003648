"""Stay where it is for some seconds."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, SkillSpec

SPEC = SkillSpec(
    name='wait',
    args=(ArgSpec('seconds', ArgType.SECONDS),),
    needs=frozenset(),
    meaning='stay where it is for some seconds',
    phrases_en=(
        'wait {seconds}', 'wait for {seconds}', 'stay here for {seconds}', 'pause for {seconds}', 'hold on for {seconds}',
        'stay put {seconds}',
    ),
    phrases_zh=(
        '等{seconds}', '等待{seconds}', '停留{seconds}', '原地等{seconds}', '在这里等{seconds}', '暂停{seconds}',
    ),
)
