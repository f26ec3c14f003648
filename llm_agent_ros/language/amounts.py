"""Which numbers an instruction says, so that a draft holds no other: no model can make three minutes of one.

Digits and number words of both languages, halves, quarters, dozens, whole turns, and what units make of them. The
reading is generous: where words can be read in two ways both count, since a number too many forbids less, and the
right one missing would forbid the right draft.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from itertools import pairwise, product

from llm_agent_ros.language import han

_SMALL = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
    'eighteen nineteen'
).split()
_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
_WORDS = {
    **{word: float(value) for value, word in enumerate(_SMALL)},
    **{word: 10.0 * value for value, word in enumerate(_TENS, start=2)},
    'a': 1.0, 'an': 1.0, 'another': 1.0, 'single': 1.0, 'once': 1.0, 'twice': 2.0, 'thrice': 3.0, 'couple': 2.0,
    'pair': 2.0, 'both': 2.0, 'double': 2.0, 'few': 3.0, 'several': 3.0, 'fourty': 40.0, 'sixties': 60.0,
    'eighties': 80.0, 'nineties': 90.0,
}
_SCALES = {'dozen': 12.0, 'score': 20.0, 'hundred': 100.0, 'thousand': 1000.0}
_LONG_WORDS = [word for word in (*_WORDS, *_SCALES, 'quarter', 'half') if len(word) > 3]
_LIKENESS = 0.8  # of a number word with a slip of the keys
_HAN = {digit: float(value) for value, digit in enumerate('零一二三四五六七八九')} | {
    '〇': 0.0, '两': 2.0, '俩': 2.0, '仨': 3.0, '几': 3.0, '双': 2.0,
}
_HAN_SCALES = {'十': 10.0, '百': 100.0, '千': 1000.0}
_NO_NUMBER = re.compile(  # the 一 of 等一等, 一下, 一起: no number is said
    r'([^\W个])一(?=\1)|一(?=[下会直起样些旦定边面般致律同共路切向再])'
)
_TOKEN = re.compile(r'\d+(?:\.\d+)?|[^\W\d_一-鿿]+|[一-鿿]|\S')
_HALF, _QUARTER = re.compile('half|半'), re.compile('quarter|刻|四分之')
_TURNS = re.compile(
    'turn|circle|rotat|round|spin|revol|lap|sixt|pirouette|twirl|whirl|swivel|about|圈|周|转|掉头|调头'
)
_NEAR = 3  # tokens between "one metre" and "fifty"
_WRITTEN = re.compile(r'(?:[1-9][0-9]{0,3}(?:\.[0-9]{1,2})?|0\.[0-9]{1,2})')
_IN_METRES = {'cm|centim|厘米|公分': 0.01, 'ft|foot|feet|英尺': 0.3048, 'mm|millim|毫米': 0.001}
_IN_SECONDS = {r'min|分|刻': 60.0, r'hour|hr|\bh\b|\dh|小时|钟|点': 3600.0}
_DEGREES, _SLIGHTLY = re.compile('deg|°|度'), re.compile('slight|稍|微|前方|斜')
_USUAL_ANGLES = (90.0, 180.0, 360.0)  # a turn without a number
_SLIGHT_ANGLES = (30.0, 45.0)  # "a bit to the left"; not where degrees are said


@dataclass(frozen=True, slots=True)
class Amounts:
    """The numbers that a draft may hold, as it writes them, each set in its order of size.

    Attributes:
        said: with any unit.
        metres, seconds: with the unit of that name only.
        degrees: of a turn.
        times: how often.
    """

    said: tuple[str, ...]
    metres: tuple[str, ...]
    seconds: tuple[str, ...]
    degrees: tuple[str, ...]
    times: tuple[str, ...]


def of(text: str) -> Amounts:
    """Return the numbers that an instruction says, and the usual ones for what it leaves open."""
    plain = _NO_NUMBER.sub(r'\1', han.simplified(text)).casefold().replace('-', ' ').replace('个把', '一')
    tokens = [_spelt(token) for token in _TOKEN.findall(plain)]
    words = ' '.join(tokens) if text.isascii() else ''.join(tokens)
    numbers = _read(tokens)
    whole = {value for _, value in numbers}
    said = whole | _joined(numbers) | _in_parts(words, whole)
    degrees = said | _in_turns(words, said) | set(_USUAL_ANGLES)
    if not _DEGREES.search(words) or _SLIGHTLY.search(words):
        degrees |= set(_SLIGHT_ANGLES)
    return Amounts(
        _written(said), _written(_converted(words, said, _IN_METRES) | {0.5, 1.0}),
        _written(_converted(words, said, _IN_SECONDS) | {5.0}), _written(degrees),
        tuple(number for number in _written(said | {1.0, 2.0}) if '.' not in number and len(number) < 3),
    )


def _read(tokens: list[str]) -> list[tuple[int, float]]:
    """Return the numbers that stand there, with where each ends: whole ones and their parts."""
    found: list[tuple[int, float]] = []
    for start, end in _runs(tokens):
        run = [token for token in tokens[start:end] if token != 'and']
        found += [(end, value) for value in (*_english(run), *_chinese(''.join(run)))]
    return found


@lru_cache(maxsize=4096)
def _spelt(token: str) -> str:
    if token in _WORDS or token in _SCALES or len(token) < 3 or not token.isascii() or not token.isalpha():
        return token
    return next(iter(get_close_matches(token, _LONG_WORDS, 1, _LIKENESS)), token)


def _runs(tokens: list[str]) -> Iterator[tuple[int, int]]:
    """Yield where number words stand together; "and" may stand between them."""
    start = None
    for at, token in enumerate([*tokens, '']):
        following = tokens[at + 1] if at + 1 < len(tokens) else ''
        counts = _is_number(token) or (token == 'and' and start is not None and following in _WORDS)
        if counts and start is None:
            start = at
        elif start is not None and not counts:
            yield start, at
            start = None


def _is_number(token: str) -> bool:
    return any(token in numbers for numbers in (_WORDS, _SCALES, _HAN, _HAN_SCALES)) or token[:1].isdecimal()


def _english(run: list[str]) -> Iterator[float]:
    total = current = 0.0
    last = 0.0
    for token in run:
        value = _WORDS.get(token) if not token[0].isdecimal() else float(token)
        if value is None and token in _SCALES:
            current = max(current, 1.0) * _SCALES[token]
            yield _SCALES[token]
        elif value is None:
            continue
        else:
            yield value
            if last and not (last >= 20.0 > value and last % 10.0 == 0.0) and current < 100.0:  # "one eighty" is 180
                yield last * 100.0 + value
                total, current = 0.0, 0.0
            current += value
            last = value
        yield total + current


def _chinese(run: str) -> Iterator[float]:
    """Yield the values of a run of Han numerals: 一百二十, 一百二, and 二五 as digits."""
    if not run or any(character not in _HAN and character not in _HAN_SCALES for character in run):
        return
    yield from (_HAN[character] for character in run if character in _HAN)
    if not any(character in _HAN_SCALES for character in run):
        yield float(''.join(str(int(_HAN[character])) for character in run))
        return
    total, digit, scale = 0.0, 0.0, 1.0
    for character in run:
        if character in _HAN:
            digit = _HAN[character]
        else:
            scale = _HAN_SCALES[character]
            total += (digit or 1.0) * scale
            digit = 0.0
            yield total
    yield total + digit
    yield total + digit * scale / 10.0


def _joined(numbers: list[tuple[int, float]]) -> set[float]:
    """Return what two numbers close together make: one metre fifty, a minute thirty, three point five, 一米二."""
    joined: set[float] = set()
    for (at, first), (end, second) in _close(numbers):
        if end - at <= _NEAR and first < 1000.0:
            digits = len(f'{second:g}')
            joined |= {first + second / size for size in (10.0 ** digits, 100.0, 60.0)} | {60.0 * first + second}
    return joined


def _close(numbers: list[tuple[int, float]]) -> Iterator[tuple[tuple[int, float], tuple[int, float]]]:
    """Yield pairs of numbers of which one ends where no other does before the next."""
    for first, second in pairwise(sorted({at for at, _ in numbers})):
        before, behind = ([pair for pair in numbers if pair[0] == at] for at in (first, second))
        yield from product(before, behind)


def _in_parts(words: str, said: Iterable[float]) -> set[float]:
    """Return what halves and quarters make of the numbers said: two and a half, half a dozen, three quarters."""
    parts: set[float] = set()
    whole = {0.0, 1.0, *said}
    if _HALF.search(words):
        parts |= {value + 0.5 for value in whole} | {value / 2.0 for value in whole}
    if _QUARTER.search(words):
        parts |= {value + part for value in whole for part in (0.25, 0.5, 0.75)}
        parts |= {value * part for value in whole for part in (0.25, 15.0)}  # of a minute, of an hour
    return parts


def _in_turns(words: str, said: Iterable[float]) -> set[float]:
    if not _TURNS.search(words):
        return set()
    return {value * size for value in said for size in (90.0, 180.0, 360.0)} | {270.0}


def _converted(words: str, said: Iterable[float], units: dict[str, float]) -> set[float]:
    """Return the numbers in the base unit: as they are, and by the units that are said."""
    sizes = [1.0, *(size for unit, size in units.items() if re.search(unit, words))]
    return {value * size for value in said for size in sizes}


def _written(values: Iterable[float]) -> tuple[str, ...]:
    texts = {f'{value:.2f}'.rstrip('0').rstrip('.') for value in values}
    return tuple(sorted(filter(_WRITTEN.fullmatch, texts), key=float))
