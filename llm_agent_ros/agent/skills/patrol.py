"""Visit places in order, over and over."""

from __future__ import annotations

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.driving import drive_to
from llm_agent_ros.agent.goals import target_goal
from llm_agent_ros.agent.procedure import Doing, Procedure, sequence, unless
from llm_agent_ros.task import ArgSpec, ArgType, Capability, SkillSpec, Step

SPEC = SkillSpec(
    name='patrol',
    args=(ArgSpec('targets', ArgType.PLACES), ArgSpec('times', ArgType.TIMES, optional=True)),
    needs=frozenset({Capability.BASE}),
    meaning='visit one or more places in order, once or several times',
    phrases_en=(
        'patrol {targets}', 'patrol {targets} {times}', 'make the rounds of {targets} {times}',
        'do a tour of {targets}',
        'go round {targets} {times}', 'check {targets} in turn, {times}', 'visit {targets} {times}',
    ),
    phrases_zh=(
        '巡逻{targets}', '在{targets}巡逻{times}', '巡视{targets}{times}', '把{targets}依次巡一遍',
        '绕着{targets}巡逻{times}',
    ),
)


def build(step: Step, context: Context) -> Behaviour:
    """Return the behaviour: one drive a visit, in order, round after round; a second attempt goes on where it was."""
    visits = _targets(step) * int(step.number('times') or 1)
    done: set[int] = set()
    return sequence('patrol', *(_visit(context, target, number, done) for number, target in enumerate(visits)))


def time_limit_sec(step: Step) -> float:
    """Return after how long the step is given up."""
    return 240.0 * len(_targets(step)) * (step.number('times') or 1.0)


def _targets(step: Step) -> tuple[str, ...]:
    value = step.get('targets')
    return value if isinstance(value, tuple) else ()


def _visit(context: Context, target: str, number: int, done: set[int]) -> Behaviour:
    def drive() -> Doing[None]:
        yield from drive_to(context, target_goal(context, target))
        done.add(number)

    return unless(f'visited {target}', lambda: number in done, Procedure(f'visit {target}', context, drive))
