"""Numbers as they are said: digits, English and Chinese number words, each with all that it may mean."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from llm_agent_ros.language import han

_ONES = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen '
    'eighteen nineteen'
).split()
_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split()
_ENGLISH = {
    **{word: float(value) for value, word in enumerate(_ONES)},
    **{word: 10.0 * value for value, word in enumerate(_TENS, start=2)},
    **{word.removesuffix('y') + 'ies': 10.0 * value for value, word in enumerate(_TENS, start=2)},  # two three-sixties
    'a': 1.0, 'an': 1.0, 'another': 1.0, 'single': 1.0, 'once': 1.0, 'twice': 2.0, 'thrice': 3.0, 'couple': 2.0,
    'pair': 2.0, 'both': 2.0, 'double': 2.0, 'triple': 3.0, 'few': 3.0, 'several': 3.0, 'fourty': 40.0,
}
_ENGLISH_SCALES = {'dozen': 12.0, 'score': 20.0, 'hundred': 100.0, 'thousand': 1000.0}
_HAN = {digit: float(value) for value, digit in enumerate('零一二三四五六七八九')} | {
    '〇': 0.0, '两': 2.0, '俩': 2.0, '仨': 3.0, '几': 3.0, '双': 2.0, '廿': 20.0, '卅': 30.0,
}
_HAN_SCALES = {'十': 10.0, '百': 100.0, '千': 1000.0, '万': 10000.0}
_FORMAL = str.maketrans('壹贰叁肆伍陆柒捌玖拾佰仟', '一二三四五六七八九十百千')
_POINTS = frozenset({'point', '点'})
_FRACTIONS = {'third': 3.0, 'fifth': 5.0, 'sixth': 6.0, 'eighth': 8.0, 'tenth': 10.0}
_NO_NUMBER = re.compile(  # the 一 of 等一等, 一下, 一起: no number is said
    r'([^\W个零一二三四五六七八九十百千两\d])一(?=\1)'
    r'|(?<![零一二三四五六七八九十百千])一(?=[下会直起样些旦定边面般致律同共路切向再])'
)
_TOKEN = re.compile(
    r"\d{1,3}(?:, ?\d{3})+(?!\d)|\d+ ?/ ?\d+|\d+(?:\.\d+)?(?:e\d(?![\da-z]))?|[ap]\.m\b|[a-z]+(?:'[a-z]+)*|[〇一-鿿]|\S"
)
_HAN_FRACTION = re.compile('([二两三四五六七八九十])分之([一二三四五六七八九])')
_LONGEST = 6  # words of a number of which every end is read as one, too
_HALF, _QUARTER = frozenset({'half', 'halves', '半'}), frozenset({'quarter', 'quarters', '刻'})


@dataclass(frozen=True, slots=True)
class Number:
    """One number of an instruction.

    Attributes:
        start, end: the tokens that say it.
        whole: what all of it may mean: 三五 is 35, "one eighty" is 180 or 81.
        parts: what some of its words mean.
    """

    start: int
    end: int
    whole: frozenset[float]
    parts: frozenset[float]


@dataclass(frozen=True, slots=True)
class Numbers:
    """All numbers of an instruction.

    Attributes:
        tokens: its words, numbers, Han characters and marks, in small letters.
        numbers: in the order in which they are said.
        fractions: of one, said beside them or alone.
        halves, quarters: whether there are such.
        places: of the tokens' first characters in the text.
    """

    tokens: tuple[str, ...]
    numbers: tuple[Number, ...]
    fractions: frozenset[float]
    halves: bool
    quarters: bool
    places: tuple[int, ...] = ()

    @property
    def words(self) -> str:
        """The tokens as one text, with blanks but between Han characters."""
        text = ' '.join(self.tokens)
        return re.sub('(?<=[〇一-鿿]) (?=[〇一-鿿])', '', text)


def read(text: str) -> Numbers:
    """Return the numbers that stand in an instruction."""
    plain = han.simplified(text).translate(_FORMAL).casefold().replace('-', ' ')
    plain = _NO_NUMBER.sub(r'\1 ', re.sub('(?<![那这])个把', '一 ', plain))  # as long as it was, for the places
    hits = [*_TOKEN.finditer(plain)]
    tokens = tuple(hit[0] for hit in hits)
    said = set(tokens)
    numbers = tuple(Number(start, end, *_meanings(tokens[start:end])) for start, end in _runs(tokens))
    quarters = bool(said & _QUARTER) or '四分之' in plain
    places = tuple(hit.start() for hit in hits)
    return Numbers(tokens, numbers, frozenset(_fractions(plain, said)), bool(said & _HALF), quarters, places)


def is_amount(token: str) -> bool:
    """Return whether a token says a number, a half or a quarter."""
    return _counts(token) or token in _HALF | _QUARTER or token.removesuffix('s') in _FRACTIONS


def _counts(token: str) -> bool:
    return any(token in words for words in (_ENGLISH, _ENGLISH_SCALES, _HAN, _HAN_SCALES)) or token[:1].isdecimal()


def _runs(tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where number words stand together; "and" or a decimal point may stand between them."""
    start = None
    for at, token in enumerate([*tokens, '']):
        following = tokens[at + 1] if at + 1 < len(tokens) else ''
        joins = start is not None and (token == 'and' or token in _POINTS) and _counts(following)
        if _counts(token) and start is None:
            start = at
        elif start is not None and not _counts(token) and not joins:
            yield start, at
            start = None


def _meanings(run: Sequence[str]) -> tuple[frozenset[float], frozenset[float]]:
    """Return what a run of number words may mean as a whole, and what its parts do."""
    words = [token for token in run if token != 'and']
    if any('/' in token for token in words):
        return frozenset({_added(words)}), frozenset()  # 1/2 is neither one nor two
    before = [*takewhile(lambda token: token not in _POINTS, words)]
    behind = words[len(before) + 1:]
    parts = {_value(token) for token in words if token not in _POINTS}
    if behind:
        digits = ''.join(f'{_value(token):g}' for token in behind)
        decimals = float(f'0.{digits}') if digits.isdecimal() else 0.0
        whole = frozenset(value + decimals for value in _whole(before))
        return whole, frozenset(parts | _whole(before) | _whole(behind))
    ends = [_whole(words[first:]) for first in range(1, min(len(words), _LONGEST))]  # "a one eighty"
    if ends:
        parts |= {_value(words[0]) * value for value in ends[0]}  # "two three-sixties"
    return frozenset(_whole(words)), frozenset(parts.union(*ends))


def _whole(words: Sequence[str]) -> set[float]:
    characters = ''.join(words)
    if all(character in _HAN or character in _HAN_SCALES for character in characters):
        return _chinese(characters)
    values = {_added(words)}
    if len(words) > 1 and 0.0 < _value(words[0]) < 10.0 <= _value(words[1]) and words[1] not in _ENGLISH_SCALES:
        values.add(100.0 * _value(words[0]) + _added(words[1:]))  # "one eighty"
    return values


def _value(token: str) -> float:
    for words in (_ENGLISH, _ENGLISH_SCALES, _HAN, _HAN_SCALES):
        if token in words:
            return words[token]
    over, _, under = token.replace(',', '').replace(' ', '').partition('/')
    return float(over) / (float(under or 1.0) or math.inf)


def _added(words: Sequence[str]) -> float:
    """Return English number words added up: two thousand five hundred and six."""
    total = current = 0.0
    for word in words:
        if word == 'thousand':
            total, current = total + max(current, 1.0) * 1000.0, 0.0
        elif word in _ENGLISH_SCALES:
            current = max(current, 1.0) * _ENGLISH_SCALES[word]
        elif word in _HAN_SCALES:
            current = max(current, 1.0) * _HAN_SCALES[word]
        else:
            current += _value(word)
    return total + current


def _chinese(characters: str) -> set[float]:
    """Return what Han numerals may mean: 一百二十; 一百二 for 120; 二三十 for 20 or 30; 三五 for 35."""
    if not any(character in _HAN_SCALES for character in characters):
        digits = ''.join(f'{_HAN[character]:g}' for character in characters)
        return {float(digits)} if digits else {0.0}
    totals, digits_before, scale = {0.0}, [], 1.0
    for character in characters:
        if character in _HAN:
            digits_before.append(_HAN[character])
            continue
        scale = _HAN_SCALES[character]
        totals = {total + digit * scale for total in totals for digit in digits_before or [1.0]}
        digits_before = []
    ends = {total + digit for total in totals for digit in digits_before or [0.0]}
    return ends | {total + digit * scale / 10.0 for total in totals for digit in digits_before}


def _fractions(plain: str, said: set[str]) -> Iterator[float]:
    """Yield parts of one in words: two thirds, 三分之一."""
    for under, over in _HAN_FRACTION.findall(plain):
        yield _HAN[over] / {**_HAN, **_HAN_SCALES}[under]
    for word, parts in _FRACTIONS.items():
        if word in said or f'{word}s' in said:
            yield from (number / parts for number in (1.0, 2.0, 3.0))
