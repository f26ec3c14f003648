"""How many things are asked for: "two mugs", 三本书, "all the bottles"; such numbers are no metres and no seconds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import han, number_words
from llm_agent_ros.language.number_words import Numbers
from llm_agent_ros.language.refused import Refused
from llm_agent_ros.language.text import Utterance
from llm_agent_ros.messages import Say
from llm_agent_ros.plurals import singular
from llm_agent_ros.world import Category

ALL = -1
"""How many "all of them" are."""
_MOST = 20  # more of a thing are no errand for one gripper
_TOO_MANY = 9999.0
_HALF_DOZEN = 6
_NAMED = frozenset({('room',), ('number',), ('no',), ('号',), ('间',), ('室',)})
_SOME_EN, _SOME_ZH = (' some',), ('一', '些')
_BETWEEN = frozenset('of the my your our their his her more other these those'.split())
_COUPLES = {'couple': 2, 'pair': 2}  # "a couple" is no three
_ALL_EN = re.compile(r'\b(?:all|every|each)\b')
_ALL_ZH = re.compile(f'所有|全部|每[{han.MEASURES}]')
_LOOKS = 2  # words that may say what the things are like: "two small red mugs"
_HAN_LOOKS = 4  # characters between the number and the noun: 两个红色的杯子
_UNITS = frozenset('米秒分刻圈次遍度点步里公厘英小天楼层号')


@dataclass(frozen=True, slots=True)
class _Count:
    start: int
    end: int
    number: int


def without_numbers(utterance: Utterance, kinds: Iterable[Category]) -> Utterance:
    """Return an utterance with "some" in place of numbers that count things of these kinds: "bring me some mugs"."""
    found = number_words.read(utterance.text)
    spans = _counting(found, kinds)
    chunks: list[str] = []
    at = 0
    for chunk in utterance.chunks:
        begin, at = at + len(chunk) - len(chunk.lstrip()), at + len(chunk)
        span = next((span for span in spans if begin < found.places[span[1]] and at > found.places[span[0]]), None)
        if span is None:
            chunks.append(chunk)
        elif not chunks or chunks[-1] not in (*_SOME_EN, _SOME_ZH[1]):
            chunks += _SOME_ZH if han.is_han(found.tokens[span[1] - 1]) else _SOME_EN
    return replace(utterance, chunks=tuple(chunks)) if spans else utterance


def _counting(found: Numbers, kinds: Iterable[Category]) -> list[tuple[int, int]]:
    """Return where the numbers that count things of these kinds begin and end, a measure word behind them included."""
    names, tokens = [words for kind in kinds for name in kind.names if (words := noun_of(name))], found.tokens
    return [
        (count.start, count.end + _has_measure(tokens[count.end:], names)) for count in _counts(found)
        if count.number != 1 and any(_follows(tokens, count.end, name) for name in names)
    ]


def _counts(found: Numbers) -> Iterator[_Count]:
    """Yield the numbers that may count things; room 304 and number 12 count none."""
    tokens = found.tokens
    for number in found.numbers:
        before, value = tokens[number.start - 1:number.start], max(number.whole)
        halved = before in {('half',), ('半',)} and tokens[number.end - 1] == 'dozen'
        if before not in _NAMED and not (len(number.whole) == 1 and value != round(value)):
            value = _COUPLES.get(tokens[number.end - 1], value)
            yield _Count(number.start - halved, number.end, round(min(value, _TOO_MANY) / (2 if halved else 1)))
    yield from (_Count(at, at + 2, _HALF_DOZEN) for at in range(len(tokens) - 1) if tokens[at:at + 2] == ('半', '打'))


def _has_measure(tokens: Sequence[str], names: Iterable[Sequence[str]]) -> bool:
    """Return whether a measure word stands in front; the 杯 of 两杯子 is none."""
    return tokens[0] in han.MEASURES and not any(_is(tokens, name) for name in names)


def how_many(text: str, words: str) -> tuple[int, ...]:
    """Return how many of the things in a draft's words are meant, each time a number or "all" stands before them.

    Raises:
        Refused: none, or more than one task can hold.
    """
    found, noun = number_words.read(text), noun_of(words)
    counting = (count for count in _counts(found) if _begins(found.tokens, count.end, noun))
    counts = sorted(counting, key=attrgetter('start'))
    if any(count.number > _MOST for count in counts):
        raise Refused(Say.NOT_ALL)
    if any(count.number == 0 for count in counts):
        raise Refused(ErrorCode.NOT_AN_INSTRUCTION)
    numbers = tuple(count.number for count in counts)
    return (ALL,) if {1}.issuperset(numbers) and _all_of(found, noun) else numbers


def uncounted(words: str) -> str:
    """Return words without a number or "all" that the model copied along with them."""
    found = number_words.read(words)
    if found.numbers and found.numbers[0].start == 0 and found.tokens[0].isascii():
        return ' '.join(words.split()[found.numbers[0].end:]) or words
    return re.sub(rf'^(?:(?:all|every|each)\s+(?:of\s+)?(?:the\s+|my\s+)?|(?:{_ALL_ZH.pattern})的?)', '', words)


def noun_of(name: str) -> tuple[str, ...]:
    """Return the words of a name in the singular, without a number."""
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
