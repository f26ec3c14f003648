"""Put down what is named, or what is held."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='place',
    args=(ArgSpec('where', ArgType.PLACE), ArgSpec('object', ArgType.OBJECT, optional=True)),
    needs=frozenset({Capability.BASE, Capability.CAMERA, Capability.GRIPPER}),
    meaning='put down what is named, or what is held, at a place',
    phrases_en=(
        'put {object} on {where}', 'place {object} on {where}', 'put it on {where}', 'set it down on {where}',
        'leave {object} on {where}', 'drop it off at {where}', 'put it in {where}', 'move {object} to {where}',
        'set {object} down in {where}',
    ),
    phrases_zh=(
        '把{object}放到{where}', '把它放在{where}', '放到{where}', '将{object}放在{where}', '把{object}搁在{where}', '把它放到{where}上',
    ),
)
