"""What a draft cannot hold and the model leaves out: a minus, a time of day, what comes "in five minutes".

Only what is not the words of a text counts: to tell Robin that dinner is at five is a task.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise

from llm_agent_ros.language import amounts, han, number_words, units
from llm_agent_ros.language.draft import ANY, Draft
from llm_agent_ros.language.refused import Refused
from llm_agent_ros.language.text import Utterance, calm, normalise
from llm_agent_ros.messages import Say
from llm_agent_ros.task import ArgType, SkillSpec, Step

_HANDLING = frozenset({'bring', 'pick', 'place'})
_OR = r'(?: or (?:else )?(?:(?:maybe|just|else) )*[\w ]{0,20}?|,?(?:或者?|还是|要么)[\w]{0,4}?)'
_MEASURED = frozenset({ArgType.DISTANCE_M, ArgType.SECONDS, ArgType.ANGLE_DEG, ArgType.TIMES})
_HAN_NUMBER = '零一二三四五六七八九十百两半'
_NUMBER = (
    '(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen'
    '|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half)'
)
_MINUS = re.compile(
    rf'(?<![\w)])[-−–](?=\.?[0-9])|[0-9]e[-−–][0-9]|\b(?:minus|negative) (?={_NUMBER}\b)'
    rf'|(?<!抱)负(?=[{_HAN_NUMBER}0-9])'
)
_UP_TO = 'until|till?|untill|before|by|at|from|after|around|about|past'
_PART_OF_DAY = '凌晨|清晨|早上|早晨|上午|中午|正午|下午|午后|傍晚|晚上|今早|明早|今晚|明晚|夜里'
_HOUR = '(?:[0-9]{1,2}|[一两二三四五六七八九十]{1,3})'
_OF_DAY = re.compile(
    rf'\b{_NUMBER}(?:[ :.][0-9]{{2}})? ?[ap](?:m\b|\.m\b)'
    rf'|\b(?:{_UP_TO}) (?:[0-9]{{1,2}}[:.][0-9]{{2}}(?! ?(?:m|s|h|k|f|c|in)[a-z]*\b)'
    rf'|(?:half|(?:a )?quarter|{_NUMBER}(?: minutes)?)'
    rf' (?:past|to) {_NUMBER}\b|(?:noon|midnight|midday|lunchtime|dawn|dusk|sunset|sunrise)\b)'
    rf'|\bhalf past {_NUMBER}\b|\bquarter (?:past|to) {_NUMBER}\b'
    rf'|\b(?:until|till?|untill) {_NUMBER}(?=$|[.,!?]|,? (?:and|then)\b)'
    rf'|(?:{_PART_OF_DAY})的?{_HOUR}[点时](?!儿)'
)
_CLOCK = re.compile(
    rf"\b{_NUMBER} ?o'? ?clock\b"
    rf'|(?<!我等)到{_HOUR}点(?!了|钟?方向|[{_HAN_NUMBER}0-9]+(?:米|公|厘|英|秒|小|分钟))'
    rf'|(?<![点{_HAN_NUMBER}0-9]){_HOUR}点(?:钟|整|半|一刻|三刻|[{_HAN_NUMBER}0-9]+分(?![之钟]))'
    rf'|(?<![点有{_HAN_NUMBER}0-9])(?:[二两三四五六七八九]|十[一二]?|[0-9]{{1,2}})点(?=[去来到把拿叫给出回开在再，,。]|$)'
)
_UNTIL = re.compile(r'(?:\b(?:until|till?|before|by) (?:about |around )?|(?<!我等)到|(?<!我)等)$')
_OPENING = re.compile(  # "at five o'clock go", 请你五点去; "seven o'clock round" is none
    r'(?:please,? |robot,? |tomorrow,? |today,? )*(?:(?:at|by|after|around) (?:about |around )?)?(?<=[a-z,] )'
    '|(?:请|麻烦|你|帮我|记得|明天|今天|机器人|在|，|,| )*'
)
_ENDING = re.compile(
    r'(?:sharp|today|tomorrow|please|thanks|in the (?:morning|afternoon|evening)|tonight|at night|[ 钟整半.,!?。，！？]'
    r'|[一二三四五六七八九十]+分|一刻|三刻|吧|的时候|时)*(?:$| (?:and|then)\b)'
)
_LATER = re.compile(
    r'^(?:please )?in [^,]{1,30}?\b(?:seconds?|secs?|minutes?|mins?|hours?|hrs?)\b'
    r'|\bin (?:about )?(?:[0-9.]+|an?|half an?|[a-z]+) '
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|minutes?' time)[.! ]*$"
    r'|(?:秒|分|钟|小时)(?:之|以)?后$'
)
_ORDERED = re.compile(r'\b(?:then|wait|stay|afterwards?|after that|and)\b|等|再|然后|接着|待|停|呆')


def checked(draft: Draft, utterance: Utterance, specs: Mapping[str, SkillSpec]) -> Draft:
    """Return a draft with a wait that comes first put there, and a turn by the clock reckoned out.

    Raises:
        Refused: the instruction asks for a negative number, for a time of day, for a measure that no draft can hold,
            or for one thing or another.
    """
    if not draft.steps:
        return draft
    types = [{name: specs[step.skill].arg(name).type for name, _ in step.args} for step in draft.steps]
    words = normalise(calm(utterance.raw)).casefold()
    for step, known in zip(draft.steps, types, strict=True):
        for name, value in step.args:
            if known[name] is ArgType.TEXT and str(value):
                words = _without(words, str(value).casefold())
    words = han.simplified(words)
    measured = {kind for known in types for kind in known.values()} & _MEASURED
    if measured and _MINUS.search(words):
        raise Refused(Say.NO_NEGATIVE)
    hits = [*_OF_DAY.finditer(words), *(() if ArgType.ANGLE_DEG in measured else _CLOCK.finditer(words))]
    if any(_is_asked_for(hit, words) for hit in hits):
        raise Refused(Say.NO_CLOCK)
    if amounts.of(words).lacks:  # without such a step the model may have written another
        raise Refused(Say.NO_MEASURE)
    if _wants_one(draft, words):
        raise Refused(Say.EITHER)
    return _waiting_first(_by_the_clock(draft, words), words)


def _by_the_clock(draft: Draft, words: str) -> Draft:
    """Return a draft in which the one turn that is said by the clock goes there: three o'clock is 90 degrees right."""
    found = number_words.read(words)
    of_each = units.of_each(found)
    hours = {max(number.whole) for number in found.numbers for unit in of_each.get(number.start, ())
             if unit.measure is units.Measure.CLOCK}
    turns = [step for step in draft.steps if step.skill == 'turn']
    if len(turns) != 1 or len(hours) != 1 or not 1.0 <= max(hours) <= 12.0:
        return draft
    right_deg = 30.0 * hours.pop()
    turn = Step('turn', (('angle_deg', -right_deg if right_deg <= 180.0 else 360.0 - right_deg),))
    return replace(draft, steps=tuple(turn if step in turns and turn.args[0][1] else step for step in draft.steps))


def _wants_one(draft: Draft, words: str) -> bool:
    """Return whether two steps are about two things with "or" between them: "two mugs or one bottle"."""
    handling = (dict(step.args) for step in draft.steps if step.skill in _HANDLING)
    things = [str(args.get('object', '')).removeprefix(ANY) for args in handling]
    return any(
        one != other and re.search(f'{re.escape(one)}{_OR}{re.escape(other)}', words) is not None
        for one, other in pairwise(map(str.casefold, things)) if one and other
    )


def _is_asked_for(hit: re.Match[str], words: str) -> bool:
    """Return whether a time of day is when to do it; "the truck leaves at noon so turn right" only tells of one."""
    before = words[:hit.start()]
    first = hit[0].endswith('m') if not before and hit[0].isascii() else _OPENING.fullmatch(before)
    until = re.match('until|un?till?|before|by|到', hit[0]) or _UNTIL.search(before)
    return bool(until or first or _ENDING.match(words, hit.end()))


def _without(words: str, text: str) -> str:
    """Return words without a text that was copied from them: blanks and marks may stand otherwise in it."""
    pieces = map(re.escape, re.findall(r'\w+|[^\w\s]', text))
    return re.sub(r'\s*'.join(pieces) or '$^', ' , ', words)


def _waiting_first(draft: Draft, words: str) -> Draft:
    """Return a draft in which what is to be done "in five minutes" is not done before the wait."""
    *others, last = draft.steps
    waits = [step for step in draft.steps if step.skill == 'wait']
    if waits == [last] and others and _LATER.search(words) and not _ORDERED.search(words):
        return replace(draft, steps=(last, *others))
    return draft
