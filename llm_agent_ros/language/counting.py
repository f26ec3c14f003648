"""How many things are asked for: "two mugs", 三本书, "all the bottles"; such numbers are no metres and no seconds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import accumulate

from llm_agent_ros.language import han, number_words
from llm_agent_ros.language.number_words import Numbers
from llm_agent_ros.language.text import Utterance
from llm_agent_ros.plurals import singular
from llm_agent_ros.world import Category

ALL = 0
"""How many "all of them" are."""
_MOST = 20  # more of a thing are no errand for one gripper, and "304 keys" are those of room 304
_SOME_EN, _SOME_ZH = (' some',), ('一', '些')
_BETWEEN = frozenset('of the my your our their his her more other these those'.split())
_COUPLES = {'couple': 2, 'pair': 2}  # "a couple" is no three
_ALL_EN = re.compile(r'\b(?:all|every|each)\b')
_ALL_ZH = re.compile(f'所有|全部|每[{han.MEASURES}]')
_LOOKS = 2  # words that may say what the things are like: "two small red mugs"
_HAN_LOOKS = 4  # characters between the number and the noun: 两个红色的杯子
_UNITS = frozenset('米秒分刻圈次遍度点步里公厘英小天楼层号')


def without_numbers(utterance: Utterance, kinds: Iterable[Category]) -> Utterance:
    """Return an utterance with "some" in place of numbers that count things of these kinds: "bring me some mugs"."""
    found = number_words.read(utterance.text)
    spans = _counting(found, kinds)
    if not spans:
        return utterance
    ends = list(accumulate(len(number_words.read(chunk).tokens) for chunk in utterance.chunks))
    if ends[-1] != len(found.tokens):
        return utterance
    chunks: list[str] = []
    for chunk, end in zip(utterance.chunks, ends, strict=True):
        span = next((span for span in spans if span[0] < end <= span[1]), None)
        if span is None:
            chunks.append(chunk)
        elif not chunks or chunks[-1] not in (*_SOME_EN, _SOME_ZH[1]):
            chunks += _SOME_ZH if han.is_han(found.tokens[span[1] - 1]) else _SOME_EN
    return replace(utterance, chunks=tuple(chunks))


def _counting(found: Numbers, kinds: Iterable[Category]) -> list[tuple[int, int]]:
    """Return where the numbers that count things of these kinds begin and end, a measure word behind them included."""
    names, tokens = [words for kind in kinds for name in kind.names if (words := _words(name))], found.tokens
    return [
        (number.start, number.end + _has_measure(tokens[number.end:], names)) for number in found.numbers
        if max(number.whole) > 1.0 and any(_follows(tokens, number.end, name) for name in names)
    ]


def _has_measure(tokens: Sequence[str], names: Iterable[Sequence[str]]) -> bool:
    """Return whether a measure word stands in front; the 杯 of 两杯子 is none."""
    return tokens[0] in han.MEASURES and not any(_is(tokens, name) for name in names)


def how_many(text: str, words: str) -> int:
    """Return how many of the things in a draft's words are meant: 1 where the instruction does not say, or ``ALL``."""
    found, noun = number_words.read(text), _words(words)
    counts = [
        _COUPLES.get(found.tokens[number.end - 1], round(max(number.whole))) for number in found.numbers
        if max(number.whole) > 1.0 and _begins(found.tokens, number.end, noun)
    ]
    if counts:
        return counts[0] if counts[0] <= _MOST else 1
    return ALL if _all_of(found, noun) else 1


def uncounted(words: str) -> str:
    """Return words without a number or "all" that the model copied along with them."""
    found = number_words.read(words)
    if found.numbers and found.numbers[0].start == 0 and found.tokens[0].isascii():
        return ' '.join(words.split()[found.numbers[0].end:]) or words
    return re.sub(rf'^(?:(?:all|every|each)\s+(?:of\s+)?(?:the\s+|my\s+)?|(?:{_ALL_ZH.pattern})的?)', '', words)


def _words(name: str) -> tuple[str, ...]:
    return tuple(map(singular, number_words.read(uncounted(name)).tokens))


def _follows(tokens: Sequence[str], at: int, noun: Sequence[str]) -> bool:
    """Return whether a noun stands behind a number, with what the things are like before it at most."""
    if noun[0].isascii():
        behind = [token for token in tokens[at:at + len(noun) + _LOOKS + 2] if token not in _BETWEEN]
        return any(_is(behind[k:], noun) for k in range(_LOOKS + 1) if all(map(str.isalpha, behind[:k])))
    if at < len(tokens) and tokens[at] in _UNITS:
        return False
    return any(_is(tokens[at + k:], noun) for k in range(_HAN_LOOKS + 1) if all(map(str.isalpha, tokens[at:at + k])))


def _begins(tokens: Sequence[str], at: int, noun: Sequence[str]) -> bool:
    """Return whether the draft's own words stand behind a number, a measure word between them at most."""
    if not noun:
        return False
    if noun[0].isascii():
        return _is([token for token in tokens[at:at + len(noun) + 3] if token not in _BETWEEN], noun)
    if at < len(tokens) and tokens[at] in _UNITS:
        return False
    return any(_is(tokens[at + k:], noun) for k in (0, 1))


def _is(tokens: Sequence[str], noun: Sequence[str]) -> bool:
    return len(tokens) >= len(noun) and all(singular(token) == word for token, word in zip(tokens, noun, strict=False))


def _all_of(found: Numbers, noun: Sequence[str]) -> bool:
    if not noun:
        return False
    if noun[0].isascii():
        at = (n + 1 for n, token in enumerate(found.tokens) if _ALL_EN.fullmatch(token))
        return any(_begins(found.tokens, place, noun) for place in at)
    wanted = re.compile(f'的?{re.escape("".join(noun))}')
    return any(wanted.match(found.words, hit.end()) for hit in _ALL_ZH.finditer(found.words))
