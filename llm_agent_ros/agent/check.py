"""Checks a task before anything moves: whoever parsed it is not trusted."""

from __future__ import annotations

import math

from llm_agent_ros.agent import skills
from llm_agent_ros.agent.beliefs import find_person
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.crowds import crowd_of
from llm_agent_ros.agent.goals import operator_pose, standing
from llm_agent_ros.agent.matching import resolve
from llm_agent_ros.agent.measures import LEAST_TURN_DEG, LIMITS, amount, measured
from llm_agent_ros.agent.people import is_known
from llm_agent_ros.agent.sorts import asked_sort
from llm_agent_ros.agent.surfaces import check_size
from llm_agent_ros.agent.wording import failure
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.messages import Say
from llm_agent_ros.task import (
    OPERATOR,
    ArgSpec,
    ArgType,
    ArgValue,
    Capability,
    Direction,
    RobotProfile,
    SkillSpec,
    Step,
    Task,
)

MAX_STEPS = 32
MAX_TEXT = 500
MAX_NAME = 128
_GONE_TO = frozenset({ArgType.PLACE, ArgType.RECIPIENT, ArgType.TARGET})  # where they are a place or the operator
COUNTED = 'what'  # the argument that names a sort rather than one thing


def check_task(task: Task, context: Context) -> None:
    """Raise where a task must not be begun.

    Raises:
        AgentError: INVALID_TASK, UNKNOWN_PLACE, UNKNOWN_OBJECT, UNKNOWN_PERSON, OUT_OF_CAPABILITY, GOAL_OCCUPIED,
            PLACE_FAILED or CANNOT_TELL.
    """
    if not task.steps:
        raise failure(context, ErrorCode.INVALID_TASK)
    if len(task.steps) > MAX_STEPS:
        raise _too(context, Say.TOO_MUCH, amount(MAX_STEPS, 'step', '步', context.language))
    for step in task.steps:
        spec = skills.spec(step.skill)
        if spec is None:
            raise failure(context, ErrorCode.INVALID_TASK, reason=step.skill[:MAX_NAME])
        _check_capabilities(spec, context)
        _check_names(step, spec, context)
        for arg in spec.args:
            value = step.get(arg.name)
            if value is not None:
                _check_value(arg, value, context)
        _check_person(step, spec, context)
        _check_destination(step, context)


def needs_motion(task: Task, profile: RobotProfile) -> bool:
    """Return whether a step moves the base or the gripper of such a robot."""
    moving = {Capability.BASE, Capability.GRIPPER}
    for step in task.steps:
        spec = skills.spec(step.skill)
        if spec is not None and (spec.needs & moving or _goes_to_somebody(step, spec, profile)):
            return True
    return False


def _goes_to_somebody(step: Step, spec: SkillSpec, profile: RobotProfile) -> bool:
    """Return whether somebody is named to speak to, whom the robot goes to first; ``say`` calls out to the operator."""
    on_the_spot = (None, OPERATOR) if spec.name == 'say' else (None,)
    named = [step.get(arg.name) for arg in spec.args if arg.type is ArgType.PERSON and arg.optional]
    return Capability.BASE in profile.capabilities and any(name not in on_the_spot for name in named)


def _check_capabilities(spec: SkillSpec, context: Context) -> None:
    missing = sorted(spec.needs - context.profile.capabilities)
    if missing:
        raise failure(
            context, ErrorCode.OUT_OF_CAPABILITY, Say.MISSING_CAPABILITY, skill=spec.name, capability=str(missing[0])
        )


def _check_names(step: Step, spec: SkillSpec, context: Context) -> None:
    given = [name for name, _ in step.args]
    known = {arg.name for arg in spec.args}
    missing = [arg.name for arg in spec.args if not arg.optional and arg.name not in given]
    wrong = [name for name in given if name not in known or given.count(name) > 1] + missing
    if wrong:
        raise _invalid(context, spec.name, wrong[0])


def _check_person(step: Step, spec: SkillSpec, context: Context) -> None:
    """Raise where nobody knows who is meant; whoever waits at a place that is named may be a stranger."""
    for arg in spec.args:
        words = step.get(arg.name)
        if arg.type is ArgType.PERSON and words is not None and step.get('from') is None:
            if not is_known(context.world, str(words)):
                raise failure(context, ErrorCode.UNKNOWN_PERSON, person=str(words))


def _check_value(arg: ArgSpec, value: ArgValue, context: Context) -> None:
    if arg.type is ArgType.PLACES:
        if not isinstance(value, tuple):
            raise _invalid(context, arg.name, value)
        _check_limits(arg.type, len(value), context)
        for name in value:
            _check_name(ArgType.PLACE, name, context)
    elif arg.type in LIMITS:
        _check_number(arg, value, context)
    elif not isinstance(value, str) or not value.strip():
        raise _invalid(context, arg.name, value)
    elif arg.type in (ArgType.TEXT, ArgType.ATTRIBUTE):
        if len(value) > MAX_TEXT or not all(c.isprintable() or c == '\n' for c in value):
            raise _invalid(context, arg.name, value)
    elif arg.type is ArgType.DIRECTION:
        if value not in tuple(Direction):
            raise _invalid(context, arg.name, value)
    elif arg.name == COUNTED:
        _check_sort(value, context)
    else:
        _check_name(arg.type, value, context)


def _check_number(arg: ArgSpec, value: ArgValue, context: Context) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _invalid(context, arg.name, value)
    _check_limits(arg.type, value, context)
    if arg.type is ArgType.TIMES and not float(value).is_integer():
        raise _invalid(context, arg.name, value)


def _check_limits(kind: ArgType, value: float, context: Context) -> None:
    least, most = LIMITS[kind]
    if value > most or value < least < 0.0:
        raise _too(context, Say.TOO_MUCH, measured(kind, most, context.language))
    if value < least:
        raise _too(context, Say.TOO_LITTLE, measured(kind, least, context.language))
    if kind is ArgType.ANGLE_DEG and abs(value) < LEAST_TURN_DEG:
        raise _too(context, Say.TOO_LITTLE, measured(kind, LEAST_TURN_DEG, context.language))


def _check_name(kind: ArgType, value: str, context: Context) -> None:
    """Raise where a name means nothing in this world."""
    if len(value) > MAX_NAME or not value.isprintable():
        raise _invalid(context, str(kind), value)
    world = context.world
    place = None if value == OPERATOR else world.resolve_place(value)
    is_place = place is not None
    is_person = value == OPERATOR or find_person(world, value) is not None
    if kind is ArgType.PLACE and not is_place:
        raise failure(context, ErrorCode.UNKNOWN_PLACE, place=value)
    if kind is ArgType.RECIPIENT and not (is_place or is_person):
        raise failure(context, ErrorCode.UNKNOWN_PLACE, place=value)
    if kind is ArgType.OBJECT or (kind is ArgType.TARGET and not (is_place or is_person)):
        _check_object(value, kind, context)
    if place is not None and kind in _GONE_TO:
        standing(context, place)
    elif value == OPERATOR and kind in _GONE_TO:
        operator_pose(context)


def _check_destination(step: Step, context: Context) -> None:
    """Raise where something is to be put on furniture that has no top as far as the world file says."""
    to = {'place': step.text('where'), 'bring': step.text('to')}.get(step.skill)
    place = None if to is None or to == OPERATOR else context.world.resolve_place(to)
    if place is not None:
        check_size(context, place)


def _check_sort(words: str, context: Context) -> None:
    """Raise where what is to be counted has no word in the world or cannot be told; people and "things" can be."""
    if len(words) > MAX_NAME or not words.isprintable():
        raise _invalid(context, COUNTED, words)
    if crowd_of(words, context.world) is None:
        asked_sort(context, words)


def _check_object(words: str, kind: ArgType, context: Context) -> None:
    try:
        resolve(words, context.world)
    except AgentError as error:
        if kind is ArgType.TARGET:
            raise failure(context, ErrorCode.UNKNOWN_PLACE, place=words) from error
        raise failure(context, ErrorCode.UNKNOWN_OBJECT, object=words) from error


def _too(context: Context, key: Say, limit: str) -> AgentError:
    return failure(context, ErrorCode.INVALID_TASK, key, limit=limit)


def _invalid(context: Context, what: str, value: object) -> AgentError:
    return failure(context, ErrorCode.INVALID_TASK, reason=f'{what} = {str(value)[:40]!r}')
