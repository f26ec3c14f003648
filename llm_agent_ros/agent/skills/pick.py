"""Take an object with the gripper."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.handling import approach, grasp, holds, located
from llm_agent_ros.agent.looking import search
from llm_agent_ros.agent.matching import resolve
from llm_agent_ros.agent.procedure import Doing, Procedure, sequence, unless
from llm_agent_ros.agent.sparing import left_of
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.messages import Say
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

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
        '拿起{object}', '抓住{object}', '捡起{object}', '从{where}拿{object}', '拿{where}的{object}',
        '把{object}拿起来', '取{object}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: done where it is held already, else find it unless just seen, drive up to it, grasp."""
    return picking(context, step.text('object') or '', step.text('where'))


def picking(context: Context, words: str, where: str | None, to: str | None = None) -> Behaviour:
    """Return the behaviour as a subtree that other skills use too.

    Args:
        context: the task's.
        words: for the object; of a kind, what the task has set down stays there.
        where: the place to take it from.
        to: the place or the person that it is for.
    """

    def look_for() -> Doing[None]:
        query = left_of(context, resolve(words, context.world), where, to)
        if query is None:
            raise failure(context, ErrorCode.OBJECT_NOT_FOUND, Say.NO_OTHER, object=words)
        yield from search(context, words, where, query)

    find = unless(
        'seen recently', lambda: located(context, words, where, to),
        Procedure(f'search for {words}', context, look_for),
    )
    take = sequence(
        'take',
        find,
        Procedure(f'drive up to {words}', context, lambda: approach(context, words)),
        Procedure(f'grasp {words}', context, lambda: grasp(context, words)),
    )
    return unless('in the gripper', lambda: holds(context, words, where), take)


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 480.0
