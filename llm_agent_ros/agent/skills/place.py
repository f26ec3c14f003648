"""Put down what is named, or what is held."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.handling import holds
from llm_agent_ros.agent.procedure import Procedure, sequence, unless
from llm_agent_ros.agent.putting import put_at, was_put_down
from llm_agent_ros.agent.skills.pick import picking
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

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
        '把{object}放到{where}', '把它放在{where}', '放到{where}', '将{object}放在{where}',
        '把{object}搁在{where}', '把它放到{where}上',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: pick what is named unless it is held, carry it to the place, put it on a free spot."""
    words, where = step.text('object'), step.text('where') or ''
    put = Procedure(f'put down at {where}', context, lambda: put_at(context, where))
    if words is None:
        return put
    ready = unless(
        'held or put down',
        lambda: holds(context, words) or was_put_down(context, words),
        picking(context, words, None, where),
    )
    return sequence('place', ready, put)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 600.0
