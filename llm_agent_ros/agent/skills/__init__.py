"""The skills, one file each: what the language may ask for and the behaviour that does it.

Every module of this package has ``SPEC`` (task.SkillSpec, the skill as the language sees it), ``build(step, context)``
(its py_trees behaviour) and ``time_limit_sec(step)``. A new skill is one new file; nothing else lists them.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

from py_trees.behaviour import Behaviour

from llm_agent_ros.agent.context import Context
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.task import SkillSpec, Step


@cache
def modules() -> dict[str, ModuleType]:
    """Return the module of each skill by the skill's name, in the order of the names."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    found = [importlib.import_module(f'{__name__}.{name}') for name in names]
    return {module.SPEC.name: module for module in found}


def specs() -> tuple[SkillSpec, ...]:
    """Return what the language needs to know of every skill, in the order of their names."""
    return tuple(module.SPEC for module in modules().values())


def spec(name: str) -> SkillSpec | None:
    """Return the spec of the skill of that name, or None."""
    module = modules().get(name)
    return None if module is None else module.SPEC


def build(step: Step, context: Context) -> Behaviour:
    """Return a new behaviour that does a step.

    Raises:
        AgentError: INVALID_TASK where there is no such skill.
    """
    return _module(step).build(step, context)


def time_limit_sec(step: Step) -> float:
    """Return after how many seconds a step is given up.

    Raises:
        AgentError: INVALID_TASK where there is no such skill.
    """
    return float(_module(step).time_limit_sec(step))


def _module(step: Step) -> ModuleType:
    module = modules().get(step.skill)
    if module is None:
        raise AgentError(f'There is no skill called {step.skill!r}.', code=ErrorCode.INVALID_TASK)
    return module
