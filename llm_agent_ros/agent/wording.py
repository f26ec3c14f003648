"""What the agent says, in the operator's language."""

from __future__ import annotations

import re
import string

from llm_agent_ros.agent.beliefs import find_person
from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.ports import NodeSilent
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.task import OPERATOR, ArgValue, SkillSpec, Step
from llm_agent_ros.world.model import Person, Place, World, WorldObject
from llm_agent_ros.world.names import name_key

_CJK = re.compile('[\u3400-\u9fff]')


class SkillFailure(AgentError):
    """A skill's failure whose message is already in the operator's language."""


def failure(context: Context, code: ErrorCode, key: Say | None = None, /, **fields: str) -> SkillFailure:
    """Return the error with that code and its sentence (or that of ``key``) in the operator's language."""
    return SkillFailure(said(context, code if key is None else key, **fields), code=code)


def said(context: Context, key: ErrorCode | Say, /, **fields: str) -> str:
    """Return a sentence in the task's language with names as the operator knows them."""
    shown = {field: name_in(context.world, value, context.language) for field, value in fields.items()}
    return sentence(key, context.language, **shown)


def explained(error: AgentError, language: str) -> str:
    """Return one sentence for an error: a skill's own, else the one for its code; a node's words are for its log."""
    if isinstance(error, NodeSilent):
        return sentence(error.code, language, node=error.node)
    if isinstance(error, SkillFailure):
        return error.message
    if error.code is ErrorCode.INTERNAL and error.message:
        return sentence(error.code, language, reason=error.message.rstrip('.'))
    return sentence(error.code, language)


def language_of(text: str) -> str:
    """Return ``zh`` for a text with Chinese characters, else ``en``; for what has to be said before it is parsed."""
    return 'zh' if _CJK.search(text) else 'en'


def name_in(world: World, name: str, language: str) -> str:
    """Return what a place, object or person is called in a language; other words stay as they are."""
    if name == OPERATOR:
        return '你' if language == 'zh' else 'you'
    if language != 'zh':
        return name
    things: tuple[Place | Person | WorldObject | None, ...] = (
        world.resolve_place(name), find_person(world, name), _object(world, name),
    )
    thing = next((t for t in things if t is not None), None)
    return thing.aliases_zh[0] if thing is not None and thing.aliases_zh else name


def described(step: Step, spec: SkillSpec, world: World, language: str) -> str:
    """Return a step in words, from the phrase of its skill that uses most of its arguments."""
    values = {name: _shown(value, world, language) for name, value in step.args}
    phrases = spec.phrases_zh if language == 'zh' else spec.phrases_en
    fitting = [p for p in phrases if _gaps(p) <= values.keys()]
    if not fitting:
        return str(step)
    return max(fitting, key=lambda p: len(_gaps(p))).format(**values)


def _gaps(phrase: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name}


def _shown(value: ArgValue, world: World, language: str) -> str:
    if isinstance(value, tuple):
        return ('、' if language == 'zh' else ', ').join(name_in(world, v, language) for v in value)
    return name_in(world, value, language) if isinstance(value, str) else f'{value:g}'


def _object(world: World, name: str) -> WorldObject | None:
    key = name_key(name)
    return next((o for o in world.objects if any(name_key(n) == key for n in o.names)), None)
