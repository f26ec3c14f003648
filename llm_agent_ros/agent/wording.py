"""What the agent says, in the operator's language."""

from __future__ import annotations

import string
from collections.abc import Callable

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.lexicon import color_name, direction_name, is_chinese, kind_name, plain
from llm_agent_ros.agent.measures import in_a_step
from llm_agent_ros.agent.ports import NodeSilent
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.messages import Say, part_name, sentence
from llm_agent_ros.task import OPERATOR, ArgType, ArgValue, SkillSpec, Step
from llm_agent_ros.world.model import Category, Person, Place, World, WorldObject
from llm_agent_ros.world.names import name_key

_PARTS = frozenset({'capability', 'node', 'sensor'})  # fields of sentences that are parts of the robot
_VERBATIM = frozenset({ArgType.TEXT, ArgType.ATTRIBUTE})
_Entry = Place | Person | WorldObject | Category


class SkillFailure(AgentError):
    """A skill's failure whose message is already in the operator's language."""


def failure(context: Context, code: ErrorCode, key: Say | None = None, /, **fields: str) -> SkillFailure:
    """Return the error with that code and its sentence (or that of ``key``) in the operator's language."""
    return SkillFailure(said(context, code if key is None else key, **fields), code=code)


def said(context: Context, key: ErrorCode | Say, /, **fields: str) -> str:
    """Return a sentence in the task's language with names as the operator knows them."""
    language = context.language
    shown = {
        field: part_name(value, language) if field in _PARTS else name_in(context.world, value, language)
        for field, value in fields.items()
    }
    return sentence(key, language, **shown)


def explained(error: AgentError, language: str, log: Callable[[str], None] = lambda _: None) -> str:
    """Return one sentence for an error: a skill's own, else the one for its code; ``log`` takes what that replaces."""
    if isinstance(error, NodeSilent):
        return sentence(error.code, language, node=part_name(error.node, language))
    if isinstance(error, SkillFailure):
        return error.message
    if error.code is ErrorCode.INTERNAL and error.message:
        return sentence(error.code, language, reason=error.message.rstrip('.'))
    log(str(error))
    return sentence(error.code, language)


def name_in(world: World, name: str, language: str) -> str:
    """Return what a place, person, object or kind is called in a language; other words stay as they are."""
    if name == OPERATOR:
        return '你' if language == 'zh' else 'you'
    if is_chinese(name) == (language == 'zh'):
        return name
    key, bare = name_key(name), plain(name)
    listed: tuple[_Entry, ...] = (*world.places, *world.people, *world.objects)
    entries = [e for e in listed if any(name_key(n) == key for n in e.names)]
    entries += [c for c in world.categories if any(plain(n) == bare for n in c.names)]
    own = next((n for e in entries for n in _names_in(e, language)), None)
    return own or _composed(world, bare, language) or name


def described(step: Step, spec: SkillSpec, world: World, language: str) -> str:
    """Return a step in words, from the phrase of its skill that uses most of its arguments."""
    types = {arg.name: arg.type for arg in spec.args}
    values = {name: _shown(value, types.get(name, ArgType.TEXT), world, language) for name, value in step.args}
    phrases = spec.phrases_zh if language == 'zh' else spec.phrases_en
    fitting = [p for p in phrases if _gaps(p) <= values.keys()]
    if not fitting:
        return str(step)
    return max(fitting, key=lambda p: len(_gaps(p))).format(**values)


def _gaps(phrase: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(phrase) if name}


def _shown(value: ArgValue, kind: ArgType, world: World, language: str) -> str:
    if isinstance(value, tuple):
        return ('、' if language == 'zh' else ', ').join(name_in(world, v, language) for v in value)
    if not isinstance(value, str):
        return in_a_step(kind, value, language)
    if kind is ArgType.DIRECTION:
        return direction_name(value, language)
    return value if kind in _VERBATIM else name_in(world, value, language)


def _names_in(entry: _Entry, language: str) -> list[str]:
    """Return the names of an entry of the world that are in a language, the one to use first."""
    names = (*entry.aliases_zh, entry.name) if language == 'zh' else (entry.name, *entry.aliases_en)
    return [name for name in names if is_chinese(name) == (language == 'zh')]


def _composed(world: World, words: str, language: str) -> str:
    """Return the Chinese for a kind that the world has no word for, or for a colour and a kind; empty for others."""
    if language != 'zh':
        return ''
    kind = kind_name(words, language)
    if kind != words:
        return kind
    color, _, rest = words.partition(' ')
    shade = color_name(color, language)
    noun = name_in(world, rest, language) if rest and shade != color else ''
    return shade + noun if is_chinese(noun) else ''
