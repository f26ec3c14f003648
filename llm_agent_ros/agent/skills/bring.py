"""Fetch an object and hand it over."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.handling import holds
from llm_agent_ros.agent.procedure import Doing, Procedure, sequence, unless
from llm_agent_ros.agent.putting import hand_over, put_at, was_put_down
from llm_agent_ros.agent.skills.pick import picking
from llm_agent_ros.task import OPERATOR, ArgSpec, ArgType, Capability, SkillSpec, Step

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
        '把{object}拿给{to}', '给{to}拿{object}', '给{to}拿{from}的{object}', '把{object}从{from}带给{to}',
        '把{object}送到{to}', '帮{to}取{object}',
        '从{from}把{object}拿给{to}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: pick it, carry it to the recipient, hand it over."""
    words, to, where = step.text('object') or '', step.text('to') or OPERATOR, step.text('from')
    fetch = unless(
        'held or put down', lambda: holds(context, words, where) or was_put_down(context, words),
        picking(context, words, where, to),
    )
    return sequence('bring', fetch, Procedure(f'hand over to {to}', context, lambda: _deliver(context, to)))


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 600.0


def _deliver(context: Context, to: str) -> Doing[None]:
    if context.world.resolve_place(to) is not None and to != OPERATOR:
        yield from put_at(context, to)
    else:
        yield from hand_over(context, to)
