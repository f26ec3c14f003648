"""Take an object with the gripper."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='pick',
    args=(ArgSpec('object', ArgType.OBJECT), ArgSpec('where', ArgType.PLACE, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA, Capability.GRIPPER}),
    meaning='take an object',
    phrases_en=(
        'pick up {object}', 'take {object}', 'grab {object}', 'pick {object} up', 'get hold of {object}',
        'pick up {object} from {where}', 'take {object} from {where}', 'grab {object} off {where}', 'lift {object}',
    ),
    phrases_zh=(
        '拿起{object}', '抓住{object}', '捡起{object}', '从{where}拿{object}', '拿{where}的{object}', '把{object}拿起来', '取{object}',
    ),
)
