"""Which numbers a draft of an instruction may hold, so that no model can make three minutes of one.

All numbers that are said, in the units that are said, and the usual ones for what is left open. The reading is
generous: where words can be read in two ways both count, since a number too many forbids less, and the right one
missing would forbid the right draft. Where a unit stands without a number that could be read, any number may.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise, product

from llm_agent_ros.language import durations, number_words
from llm_agent_ros.language.number_words import Numbers

MOST = 120
"""Numbers beyond which nothing is forbidden: nobody says as many, and the grammar would get slow."""
_NEAR = 4  # tokens between "one metre" and "fifty", 一个小时零 and 五分
_FILLERS = frozenset(  # between a number and its unit: "three more whole minutes", 五十来厘米
    'more whole full good of entire extra further solid additional long short little half '
    '个 来 多 公 厘 英 毫 余 大 整 小'.split()
)
_LARGEST = 9999.0  # a draft cannot hold more; the skills' own limits are below
_MOST_TIMES = 99.0
_WRITTEN = re.compile(r'(?:[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?|0\.[0-9]{1,2})')
_UNIT = re.compile(
    r'met(?:re|er)s?|centimet\w+|cm|feet|inch(?:es)?|yards?|seconds|secs?|minutes?|mins?|hours?|hrs?|degrees?|times|rounds'
    '|米|秒|尺|寸'
)
_IN_METRES = {
    r'\bcm\b|\bcentimet|厘米|公分': 0.01, r'\bft\b|\bfoot\b|\bfeet\b|英尺': 0.3048, r'\bmm\b|\bmillimet|毫米': 0.001,
    r'\binch|英寸': 0.0254, r'\byards?\b|码': 0.9144, r'(?<![公英])尺': 1.0 / 3.0,
}
_IN_SECONDS = {r'\bmin|分|刻': 60.0, r'\bhours?\b|\bhrs?\b|\bh\b|小时|钟': 3600.0}
_TIMED = re.compile(r'\b(?:min|hour|hr|h\b|sec|s\b)|小时|钟|分|秒|:')
_IN_FEET = re.compile(r"\bft\b|\bfoot\b|\bfeet\b|英尺|'")
_TURNS = re.compile(r'\b(?:turn|circle|rotat|round|spin|revol|lap|pirouette|twirl|whirl|swivel|[139][68]?0)|[圈周转]')
_CLOCK = re.compile(r"o'? ?clock|点钟")
_DEGREES = re.compile(r'\bdeg|°|(?<![速角温湿再制程态])度')
_SIDES = re.compile(r'\bleft|\bright|clockwise|[左右]|[顺逆]时针')
_USUAL_ANGLES = (90.0, 180.0, 360.0)  # a turn without a number
_SLIGHT_ANGLES = (30.0, 45.0)  # "a bit to the left"


@dataclass(frozen=True, slots=True)
class Amounts:
    """The numbers that a draft may hold, as it writes them, each set sorted by value.

    Attributes:
        said: with any unit.
        metres, seconds: with the unit of that name only.
        degrees: of a turn.
        times: how often.
        durations: times in parts added up, with the unit (``durations``).
        any: whether every number may stand there, and none is listed.
    """

    said: tuple[str, ...]
    metres: tuple[str, ...]
    seconds: tuple[str, ...]
    degrees: tuple[str, ...]
    times: tuple[str, ...]
    durations: tuple[str, ...] = ()
    any: bool = False


ANY_NUMBER = Amounts((), (), (), (), (), any=True)


def of(text: str) -> Amounts:
    """Return the numbers that an instruction says, and the usual ones for what it leaves open."""
    found = number_words.read(text)
    if len(found.numbers) > MOST // 2 or _is_unread(found.tokens):
        return ANY_NUMBER
    words, added = found.words, durations.read(found)
    in_parts = {number.start for duration in added for number in duration.parts}
    found = replace(found, numbers=tuple(number for number in found.numbers if number.start not in in_parts))
    plain = {value for number in found.numbers for value in number.whole | number.parts}
    said = plain | _joined(found, words) | _in_parts(found, plain)
    times = {min(value, _MOST_TIMES) for value in said | {1.0, 2.0} if value > _LARGEST or value.is_integer()}
    known = Amounts(
        said=_written(said), metres=_written(_converted(words, said, _IN_METRES) | {0.5, 1.0}),
        seconds=_written(_converted(words, said, _IN_SECONDS) | (set() if added else {5.0})),
        degrees=_written(said | _in_turns(words, said) | _usual_angles(words)), times=_written(times),
        durations=durations.written(added),
    )
    return ANY_NUMBER if max(len(known.metres), len(known.seconds), len(known.degrees)) > MOST else known


def _is_unread(tokens: tuple[str, ...]) -> bool:
    """Return whether a unit stands there without a number that was understood, as in "wait tow minutes"."""
    for at, token in enumerate(tokens):
        if _UNIT.fullmatch(token):
            before = next((word for word in reversed(tokens[:at]) if word not in _FILLERS), '')
            if not number_words.is_amount(before):
                return True
    return False


def _joined(found: Numbers, words: str) -> set[float]:
    """Return what two numbers close together make: one metre fifty, a minute thirty, two hours and ten, 一米二."""
    timed, in_feet = _TIMED.search(words), _IN_FEET.search(words)
    joined: set[float] = set()
    near = (pair for pair in pairwise(found.numbers) if pair[1].start - pair[0].end <= _NEAR)
    for first, second in (values for one, other in near for values in product(one.whole, other.whole)):
        joined |= {first + second / size for size in (10.0, 100.0) if second < size}
        joined |= {first + second / 60.0, 60.0 * first + second} if timed else set()
        joined |= {first + second / 12.0} if in_feet else set()
    return joined


def _in_parts(found: Numbers, plain: Iterable[float]) -> set[float]:
    """Return what halves, quarters and thirds make of the numbers said: two and a half, half a dozen, 一刻钟."""
    whole = {0.0, 1.0, *plain}
    parts = {value + part for value in whole for part in found.fractions}
    parts |= {part * of_all for part in found.fractions for of_all in (60.0, 360.0)}  # of a minute, of a turn
    if found.halves:
        parts |= {value + 0.5 for value in whole} | {value / 2.0 for value in whole}
    if found.quarters:
        parts |= {value + part for value in whole for part in (0.25, 0.5, 0.75)}
        parts |= {value * part for value in whole for part in (0.25, 15.0)}
    return parts


def _in_turns(words: str, said: Iterable[float]) -> set[float]:
    """Return what turns make of the numbers: two circles are 720, three o'clock is 90 to the right."""
    turns: set[float] = set()
    if _TURNS.search(words):
        turns |= {value * size for value in said for size in (90.0, 180.0, 360.0)} | {270.0}
    if _CLOCK.search(words):
        turns |= {angle for value in said for angle in (30.0 * value, 360.0 - 30.0 * value)}
    return turns


def _usual_angles(words: str) -> set[float]:
    """Return the angles of turns without a number; "a little" is none where degrees follow it."""
    slight = not _DEGREES.search(words) or len(_SIDES.findall(words)) > 1
    return {*_USUAL_ANGLES, *(_SLIGHT_ANGLES if slight else ())}


def _converted(words: str, said: Iterable[float], units: dict[str, float]) -> set[float]:
    """Return the numbers in the base unit: as they are, and by the units that are said."""
    sizes = [1.0, *(size for unit, size in units.items() if re.search(unit, words))]
    return {value * size for value in said for size in sizes}


def _written(values: Iterable[float]) -> tuple[str, ...]:
    texts = {f'{min(value, _LARGEST):.2f}'.rstrip('0').rstrip('.') for value in values}
    return tuple(sorted(filter(_WRITTEN.fullmatch, texts), key=float))
