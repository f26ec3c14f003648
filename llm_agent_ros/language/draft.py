"""The compact language the model writes, and its plain reading.

A draft is one line: steps joined by ``;``, a step being a skill, its required arguments in the order of its
spec and its optional ones by name, all joined by ``|``::

     go_to kitchen; find red mug; place desk in the study| object= red mug
     bring any drink| me| from= kitchen; say dinner is ready| to= Robin
     no unsafe        no ability        no task        ask where        ask what

Names and texts are the operator's own words, copied; the reader of the draft looks them up in the world.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from llm_agent_ros.errors import ErrorCode, ParseError
from llm_agent_ros.task import ArgSpec, ArgType, ArgValue, Direction, SkillSpec, Step

STEP_MARK, ARG_MARK, LIST_MARK, NAME_MARK = ';', '|', '+', '='
ME = ' me'
GREETING = ' hello'  # what "greet her" says without naming the words; spoken in the operator's language
ANY_MARK = ' any'
WITH_ANY = frozenset({ArgType.OBJECT, ArgType.TARGET})  # arguments that may be any one of a kind
AGAIN = frozenset({'move', 'turn', 'wait', 'patrol'})  # skills that one may ask for twice in a row
ANY = 'any '  # before an object's words: just any of its kind
LENGTH_UNITS = {'m': 1.0, 'cm': 0.01, 'ft': 0.3048}
TIME_UNITS = {'s': 1.0, 'min': 60.0, 'h': 3600.0}
SIGNS = {'left': 1.0, 'right': -1.0}


class Verdict(StrEnum):
    """What a draft can say instead of steps."""

    UNSAFE = 'no unsafe'
    NO_ABILITY = 'no ability'
    NO_TASK = 'no task'
    ASK_WHERE = 'ask where'
    ASK_WHAT = 'ask what'


@dataclass(frozen=True, slots=True)
class Draft:
    """What the model wrote: steps with the operator's words as arguments, or a verdict."""

    steps: tuple[Step, ...] = ()
    verdict: Verdict | None = None


def read(line: str, specs: Mapping[str, SkillSpec]) -> Draft:
    """Return the draft a line of the compact language stands for.

    Raises:
        ParseError: the line is not a sentence of the language.
    """
    if line.strip() in set(Verdict):
        return Draft(verdict=Verdict(line.strip()))
    return Draft(tuple(_read_step(part, specs) for part in line.split(STEP_MARK)))


def _read_step(part: str, specs: Mapping[str, SkillSpec]) -> Step:
    head, *rest = part.split(ARG_MARK)
    spec = _spec_of(head, specs)
    required = [arg for arg in spec.args if not arg.optional]
    pieces = [head[1 + len(spec.name):], *rest] if required else rest
    if len(pieces) < len(required):
        raise ParseError(f'{spec.name} lacks an argument in {part!r}.')
    named = [_named(spec, piece) for piece in pieces[len(required):]]
    pairs = [*zip(required, pieces[:len(required)], strict=True), *named]
    try:
        return Step(spec.name, tuple((arg.name, _read_value(arg, piece)) for arg, piece in pairs))
    except (ValueError, LookupError) as error:
        message = f'{part!r} holds a number, unit or direction that cannot be read.'
        raise ParseError(message, code=ErrorCode.INTERNAL) from error


def _spec_of(head: str, specs: Mapping[str, SkillSpec]) -> SkillSpec:
    fits = [spec for name, spec in specs.items() if head.startswith(' ' + name)]
    if not fits:
        raise ParseError(f'No skill in {head!r}.')
    return max(fits, key=lambda spec: len(spec.name))


def _named(spec: SkillSpec, piece: str) -> tuple[ArgSpec, str]:
    name, mark, value = piece.strip(' ').partition(NAME_MARK)
    if not mark:
        raise ParseError(f'{piece!r} names no argument of {spec.name}.')
    return spec.arg(name), value


def _read_value(arg: ArgSpec, piece: str) -> ArgValue:
    words = piece.strip().split(' ')
    match arg.type:
        case ArgType.PLACES:
            return tuple(part.strip() for part in piece.split(LIST_MARK))
        case ArgType.DIRECTION:
            return Direction(words[0])
        case ArgType.DISTANCE_M:
            return round(float(words[0]) * LENGTH_UNITS[words[1]], 6)
        case ArgType.SECONDS:
            return round(float(words[0]) * TIME_UNITS[words[1]], 6)
        case ArgType.ANGLE_DEG:
            return SIGNS[words[0]] * float(words[1])
        case ArgType.TIMES:
            return int(words[0])
        case ArgType.OBJECT | ArgType.TARGET:
            return _marked(piece)
        case _:
            return piece.strip()


def _marked(piece: str) -> str:
    rest = piece.removeprefix(ANY_MARK)
    begins_a_word = rest.startswith(' ') or not rest[:1].isascii()  # unlike the rest of "anything"
    return ANY + rest.strip() if rest != piece and rest and begins_a_word else piece.strip()
