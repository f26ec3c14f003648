"""Search for an object until the camera sees it."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='find',
    args=(ArgSpec('object', ArgType.OBJECT), ArgSpec('where', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA}),
    meaning='search for an object until it is seen',
    phrases_en=(
        'find {object}', 'look for {object}', 'search for {object}', 'find {object} in {where}',
        'look for {object} in {where}', 'search {where} for {object}', 'locate {object}', 'see where {object} is',
        'see if {object} is in {where}',
    ),
    phrases_zh=(
        '找{object}', '找到{object}', '寻找{object}', '在{where}找{object}', '去{where}找一下{object}', '看看{object}在哪里', '搜索{object}',
    ),
)
