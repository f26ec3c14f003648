"""What a model server answers with: JSON steps by a schema made from the skills, and their way into a draft.

A server's model has no grammar of ours. It gets the skills as a JSON schema, and its answer becomes a line of
the compact language, in which every name is a copy of the operator's words, as the local model's are.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from llm_agent_ros.errors import ParseError
from llm_agent_ros.language.draft import (
    ANY_MARK,
    ARG_MARK,
    GREETING,
    LIST_MARK,
    ME,
    NAME_MARK,
    STEP_MARK,
    WITH_ANY,
    Verdict,
)
from llm_agent_ros.language.grammar import MAX_STEPS, MAX_TARGETS
from llm_agent_ros.language.text import Utterance, cut
from llm_agent_ros.task import ArgSpec, ArgType, Direction, SkillSpec

TASK = 'task'
VERDICTS = {
    'unsafe': Verdict.UNSAFE, 'no_ability': Verdict.NO_ABILITY, 'no_instruction': Verdict.NO_TASK,
    'ask_where': Verdict.ASK_WHERE, 'ask_what': Verdict.ASK_WHAT,
}
_LONGEST_IN_SECONDS = 9999.0
_OPERATOR = frozenset({'me', 'operator'})
_NUMBERS = frozenset({ArgType.DISTANCE_M, ArgType.SECONDS, ArgType.ANGLE_DEG})


class _Step(BaseModel):
    model_config = ConfigDict(strict=True, extra='forbid')
    skill: str
    args: dict[str, Any] = {}
    any: bool = False


class _Reply(BaseModel):
    model_config = ConfigDict(strict=True, extra='forbid')
    outcome: Literal['task', 'unsafe', 'no_ability', 'no_instruction', 'ask_where', 'ask_what']
    steps: list[_Step] = []


def schema(specs: Iterable[SkillSpec]) -> dict[str, Any]:
    """Return the JSON schema of an answer; all of it within what OpenAI's strict mode and llama.cpp accept."""
    steps = {'type': 'array', 'items': {'anyOf': [_step_schema(spec) for spec in specs]}, 'maxItems': MAX_STEPS}
    outcome = {'type': 'string', 'enum': [TASK, *VERDICTS]}
    return _object({'outcome': outcome, 'steps': steps})


def line(content: str, utterance: Utterance, specs: Mapping[str, SkillSpec]) -> str:
    """Return an answer as a line of the compact language.

    Raises:
        ParseError: it is not by the schema, or names what the operator did not say; the message tells the
            model what to do better.
    """
    inner = content[content.find('{'):content.rfind('}') + 1]  # servers without schemas let models chat around it
    try:
        reply = _Reply.model_validate_json(inner)
    except ValidationError as error:
        first = error.errors()[0]
        where = '.'.join(map(str, first['loc']))
        raise ParseError(f'That is not by the schema: {where + ": " if where else ""}{first["msg"]}.') from error
    if reply.outcome != TASK:
        return f' {VERDICTS[reply.outcome]}'
    if not reply.steps:
        raise ParseError(f'An answer with the outcome "{TASK}" needs steps.')
    return STEP_MARK.join(_step(step, utterance, specs) for step in reply.steps)


def _step(step: _Step, utterance: Utterance, specs: Mapping[str, SkillSpec]) -> str:
    if step.skill not in specs:
        raise ParseError(f'There is no skill {step.skill!r}.')
    spec = specs[step.skill]
    given = {name: value for name, value in step.args.items() if value is not None}
    unknown = given.keys() - {arg.name for arg in spec.args}
    lacking = [arg.name for arg in spec.args if not arg.optional and arg.name not in given]
    if unknown or lacking:
        raise ParseError(f'The skill {spec.name} has the arguments {", ".join(arg.name for arg in spec.args)}.')
    pieces = {arg.name: _piece(arg, given[arg.name], utterance, step.any) for arg in spec.args if arg.name in given}
    required = ARG_MARK.join(pieces[arg.name] for arg in spec.args if not arg.optional)
    optional = [(arg.name, pieces[arg.name]) for arg in spec.args if arg.optional and arg.name in pieces]
    named = ''.join(f'{ARG_MARK} {name}{NAME_MARK}{piece}' for name, piece in optional)
    return f' {spec.name}{required}{named}'


def _piece(arg: ArgSpec, value: object, utterance: Utterance, any_one: bool) -> str:
    if arg.type is ArgType.PLACES and isinstance(value, list) and value:
        return LIST_MARK.join(_copied(item, utterance) for item in value)
    if arg.type in _NUMBERS and isinstance(value, int | float) and not isinstance(value, bool):
        return _number(arg.type, float(value))
    if arg.type is ArgType.TIMES and isinstance(value, int):
        return f' {value}'
    if arg.type is ArgType.DIRECTION and value in set(Direction):
        return f' {value}'
    if arg.type in (ArgType.RECIPIENT, ArgType.TARGET) and isinstance(value, str) and value.casefold() in _OPERATOR:
        return ME
    if arg.type in _NUMBERS | {ArgType.PLACES, ArgType.TIMES, ArgType.DIRECTION}:
        raise ParseError(f'The argument {arg.name} cannot be {value!r}.')
    if arg.type is ArgType.TEXT and value == GREETING.strip():
        return GREETING  # whether the instruction greets is for the grammar to say
    return (ANY_MARK if any_one and arg.type in WITH_ANY else '') + _copied(value, utterance)


def _number(kind: ArgType, value: float) -> str:
    if not math.isfinite(value):
        raise ParseError(f'{value} is no number.')
    if kind is ArgType.ANGLE_DEG:
        return f' {"right" if value < 0.0 else "left"} {_digits(abs(value))}'
    if kind is ArgType.DISTANCE_M:
        return f' {_digits(value)} m'
    return f' {_digits(value / 3600.0)} h' if value > _LONGEST_IN_SECONDS else f' {_digits(value)} s'


def _digits(value: float) -> str:
    return f'{value:.2f}'.rstrip('0').rstrip('.')


def _copied(words: object, utterance: Utterance) -> str:
    """Return the utterance's own chunks that these words are: one run of them, or two."""
    wanted = [chunk.casefold() for chunk in cut(words)] if isinstance(words, str) else []
    said = [chunk.casefold() for chunk in utterance.chunks]
    for length in range(len(wanted), 0, -1):
        first, second = _at(wanted[:length], said), _at(wanted[length:], said)
        if first is not None and second is not None:
            rest = len(wanted) - length
            return ''.join(utterance.chunks[first:first + length] + utterance.chunks[second:second + rest])
    raise ParseError(f'{words!r} does not stand in the instruction: copy the operator\'s words.')


def _at(wanted: Sequence[str], said: Sequence[str]) -> int | None:
    return next((i for i in range(len(said) - len(wanted) + 1) if said[i:i + len(wanted)] == wanted), None)


def _step_schema(spec: SkillSpec) -> dict[str, Any]:
    args = {arg.name: _optional(_arg_schema(arg)) if arg.optional else _arg_schema(arg) for arg in spec.args}
    fields: dict[str, Any] = {'skill': {'type': 'string', 'enum': [spec.name]}, 'args': _object(args)}
    if any(arg.type in WITH_ANY for arg in spec.args):
        fields['any'] = {'type': 'boolean'}
    return _object(fields)


def _arg_schema(arg: ArgSpec) -> dict[str, Any]:
    match arg.type:
        case ArgType.PLACES:
            return {'type': 'array', 'items': {'type': 'string'}, 'minItems': 1, 'maxItems': MAX_TARGETS}
        case ArgType.DISTANCE_M | ArgType.SECONDS | ArgType.ANGLE_DEG:
            return {'type': 'number'}
        case ArgType.TIMES:
            return {'type': 'integer'}
        case ArgType.DIRECTION:
            return {'type': 'string', 'enum': [str(direction) for direction in Direction]}
        case _:
            return {'type': 'string'}


def _optional(kind: dict[str, Any]) -> dict[str, Any]:
    return {'anyOf': [kind, {'type': 'null'}]}


def _object(fields: dict[str, Any]) -> dict[str, Any]:
    return {'type': 'object', 'properties': fields, 'required': list(fields), 'additionalProperties': False}
