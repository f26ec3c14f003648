"""The skills, one file each: what the language may ask for and the behaviour that does it.

Every module of this package has ``SPEC`` (task.SkillSpec, the skill as the language sees it) and ``build``
(its behaviour). A new skill is one new file; nothing else lists them.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

from llm_agent_ros.task import SkillSpec


@cache
def modules() -> dict[str, ModuleType]:
    """Return the module of each skill by the skill's name, in the order of the names."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__))
    found = [importlib.import_module(f'{__name__}.{name}') for name in names]
    return {module.SPEC.name: module for module in found}


def specs() -> tuple[SkillSpec, ...]:
    """Return what the language needs to know of every skill, in the order of their names."""
    return tuple(module.SPEC for module in modules().values())
