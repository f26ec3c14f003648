"""Visit places in order, over and over."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='patrol',
    args=(ArgSpec('targets', ArgType.PLACES), ArgSpec('times', ArgType.TIMES, optional=True)),
    needs=frozenset({Capability.BASE}),
    meaning='visit two or more places in order, once or several times',
    phrases_en=(
        'patrol {targets}', 'patrol {targets} {times}', 'make the rounds of {targets} {times}', 'do a tour of {targets}',
        'go round {targets} {times}', 'check {targets} in turn, {times}', 'visit {targets} {times}',
    ),
    phrases_zh=(
        '巡逻{targets}', '在{targets}巡逻{times}', '巡视{targets}{times}', '把{targets}依次巡一遍', '绕着{targets}巡逻{times}',
    ),
)
