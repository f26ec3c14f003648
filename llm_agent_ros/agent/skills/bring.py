"""Fetch an object and hand it over."""

from __future__ import annotations

from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec

SPEC = SkillSpec(
    name='bring',
    args=(
        ArgSpec('object', ArgType.OBJECT),
        ArgSpec('to', ArgType.RECIPIENT),
        ArgSpec('from', ArgType.PLACE, optional=True),
    ),
    needs=frozenset({Capability.BASE, Capability.CAMERA, Capability.GRIPPER}),
    meaning='find an object, carry it and hand it over; "me" is the operator',
    phrases_en=(
        'bring {to} {object}', 'bring {object} to {to}', 'fetch {to} {object}', 'fetch {object} from {from} for {to}',
        'get {to} {object} from {from}', 'bring {to} {object} from {from}', 'deliver {object} to {to}',
        'carry {object} from {from} to {to}', 'take {object} to {to}', 'hand {to} {object}',
    ),
    phrases_zh=(
        '把{object}拿给{to}', '给{to}拿{object}', '给{to}拿{from}的{object}', '把{object}从{from}带给{to}', '把{object}送到{to}', '帮{to}取{object}',
        '从{from}把{object}拿给{to}',
    ),
)
