"""The grammar of one instruction: the skills' shapes, and the operator's own words for names and texts.

Whatever model decodes under it can only write sentences of the compact language (``draft``), with numbers that
were said or are usual (``amounts``). Places are closed one step later, where ``resolve`` looks the words up: a grammar
that held only the known places would make the model bend an unknown one into the nearest known one instead of asking.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from llm_agent_ros.language import amounts
from llm_agent_ros.language.amounts import ANY_NUMBER, Amounts
from llm_agent_ros.language.draft import (
    ARG_MARK,
    GREETING,
    LENGTH_UNITS,
    LIST_MARK,
    ME,
    NAME_MARK,
    SIGNS,
    TIME_UNITS,
    Verdict,
)
from llm_agent_ros.language.text import Utterance, is_word
from llm_agent_ros.task import ArgSpec, ArgType, Direction, SkillSpec

MAX_STEPS = 12
MAX_TARGETS = 8
_MEASURED = frozenset({ArgType.DISTANCE_M, ArgType.SECONDS, ArgType.ANGLE_DEG})  # a number of times is always left
_GREETS = re.compile(
    r"\b(hello+s?|hallo|hi+|he+y+|hullo|hiya|howdy|g'day|aloha|bonjour|hola|greet\w*|welcom\w*|regards?|salut\w*|respects"
    r'|(best|good|kind|warm) wishes|compliments|(my|our|their|some|send|give) love|remember (me|us) to|pleasantries'
    r'|(good[ -]+)?(morning|evening|afternoon)|good[ -]+(day|night))\b'
    r'|[你您们家人位师上午早晚]好(?![像多几])|[问問](?!题).{0,3}好|[声个句道]好|[声道问说]早|安好|招呼'
    r'|[问問]候|[欢歡]迎|迎接|接待|致意|敬意|嗨|哈[喽啰罗咯]|嘿|喂|问.{0,3}安|请.?安(?![静全排])|[声道早晚午]安|寒[暄喧]|见礼'
    r'|行.?礼|敬.?礼', re.IGNORECASE | re.ASCII,
)
"""Words of which one stands in nearly every instruction to greet somebody; without one, what to say has been said."""


def build(utterance: Utterance, specs: Iterable[SkillSpec], *, any_number: bool = False) -> str:
    """Return the Lark grammar (llguidance dialect) of all drafts of one instruction.

    Args:
        utterance: the instruction.
        specs: the skills to write about.
        any_number: allow numbers that were neither said nor are usual: a large model can reckon, and so can people.
    """
    verdicts = ' | '.join(_quote(' ' + verdict) for verdict in Verdict)
    if not any(map(is_word, utterance.chunks)):
        return f'start: {verdicts}\n'
    numbers = _number_rules(ANY_NUMBER if any_number else amounts.of(utterance.text))
    skills = [spec for spec in sorted(specs, key=lambda spec: spec.name) if _has_numbers(spec, numbers)]
    names = ' | '.join(f's_{spec.name}' for spec in skills)
    lines = [
        f'start: step (";" step){{0,{MAX_STEPS - 1}}} | {verdicts}',
        f'step: {names}',
        *(_skill_rule(spec) for spec in skills),
        *_value_rules(may_greet=_GREETS.search(utterance.text) is not None),
        *numbers,
        *_copy_rules(utterance.chunks),
    ]
    return '\n'.join(lines) + '\n'


def _has_numbers(spec: SkillSpec, rules: Iterable[str]) -> bool:
    """Return whether the instruction leaves a number for each argument that needs one: "5 mm" is no move at all."""
    known = {rule.partition(':')[0] for rule in rules}
    return all(arg.type not in _MEASURED or _value(arg) in known for arg in spec.args)


def _skill_rule(spec: SkillSpec) -> str:
    parts = [_quote(' ' + spec.name)]
    for number, arg in enumerate(arg for arg in spec.args if not arg.optional):
        parts += [_quote(ARG_MARK)] * (number > 0) + [_value(arg)]
    for arg in spec.args:
        if arg.optional:
            parts.append(f'({_quote(f"{ARG_MARK} {arg.name}{NAME_MARK}")} {_value(arg)})?')
    return f's_{spec.name}: {" ".join(parts)}'


def _value(arg: ArgSpec) -> str:
    return f'v_{arg.type}'


def _value_rules(*, may_greet: bool) -> list[str]:
    return [
        'v_place: PHRASE', f'v_person: {_quote(ME)} | PHRASE', 'v_object: " any"? PHRASE', 'v_attribute: PHRASE',
        f'v_text: TEXT | {_quote(GREETING)}' if may_greet else 'v_text: TEXT',
        f'v_places: PHRASE ({_quote(LIST_MARK)} PHRASE){{0,{MAX_TARGETS - 1}}}',
        f'v_target: {_quote(ME)} | " any"? PHRASE', f'v_recipient: {_quote(ME)} | PHRASE',
        f'v_direction: {_choice(Direction)}',
    ]


def _number_rules(known: Amounts) -> list[str]:
    if known.any:
        return [
            f'v_distance_m: NUMBER ({_choice(LENGTH_UNITS)})', f'v_seconds: NUMBER ({_choice(TIME_UNITS)})',
            f'v_angle_deg: ({_choice(SIGNS)}) NUMBER', 'v_times: / [1-9][0-9]?/',
            'NUMBER: / ([1-9][0-9]{0,3}(\\.[0-9]{1,2})?|0\\.[0-9]{1,2})/',
        ]
    named = {
        'SAID': known.said, 'LENGTH': known.lengths, 'METRES': known.metres, 'PERIOD': known.periods,
        'SECONDS': known.seconds, 'DURATION': known.durations, 'DEGREES': known.degrees, 'TIMES': known.times,
    }
    forms = {
        'v_distance_m': {'SAID': f'SAID ({_choice(LENGTH_UNITS)})', 'METRES': 'METRES " m"', 'LENGTH': 'LENGTH'},
        'v_seconds': {
            'SAID': f'SAID ({_choice(TIME_UNITS)})', 'SECONDS': 'SECONDS " s"', 'PERIOD': 'PERIOD',
            'DURATION': 'DURATION',
        },
        'v_angle_deg': {'DEGREES': f'({_choice(SIGNS)}) DEGREES'}, 'v_times': {'TIMES': 'TIMES'},
    }
    rules = {rule: [form for name, form in each.items() if named[name]] for rule, each in forms.items()}
    return [
        *(f'{rule}: {" | ".join(each)}' for rule, each in rules.items() if each),
        *(_one_of(name, numbers) for name, numbers in named.items() if numbers),
    ]


def _one_of(name: str, numbers: Iterable[str]) -> str:
    return f'{name}: / ({"|".join(map(re.escape, numbers))})/'


def _copy_rules(chunks: Sequence[str]) -> list[str]:
    runs = [list(run) for word, run in groupby(chunks, is_word) if word]
    return [
        *(f'SPAN{i}: {_part_of(run)}' for i, run in enumerate(runs)),
        'SPAN: ' + ' | '.join(f'SPAN{i}' for i in range(len(runs))),
        'PHRASE: (SPAN SPAN?) & /.+/', f'WORDS: {_part_of(chunks)}', 'TEXT: WORDS & /.+/',
    ]


def _part_of(chunks: Sequence[str]) -> str:
    return '%regex ' + json.dumps({'substring_chunks': list(chunks)}, ensure_ascii=False)


def _choice(words: Iterable[str]) -> str:
    return ' | '.join(_quote(' ' + word) for word in words)


def _quote(text: str) -> str:
    return json.dumps(text)
