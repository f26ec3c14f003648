"""What an answer calls a thing that the world need not know: "the lid of the blue bottle", "scissors", 那把剪刀."""

from __future__ import annotations

import re
from collections.abc import Sequence

from llm_agent_ros.language import han, phrases
from llm_agent_ros.language.answer_words import CHOOSING, IDLE, fold
from llm_agent_ros.language.phrases import COURTESY
from llm_agent_ros.language.text import cut, display, is_word

_ARTICLES = frozenset('the a an my our your his her their some'.split())
_HEADS = frozenset('one ones thing things that those this these'.split())  # described by what follows
_MEANT = frozenset("mean meant said want wanted need it's".split())
_LONGEST_EN, _LONGEST_ZH = 3, 6  # words, characters; more than that is hardly a bare noun
_BEFORE_ZH = re.compile(
    '(?:嗯|就?是|我说的?是|我(?:想)?要的?是?|我指的是)*(?:[我你您他她]们?的)?'
    f'(?:[那这]一?[{han.MEASURES}]?|一[{han.MEASURES}])?(?=..)'
)
_AFTER_ZH = re.compile('(?<=.)[吧呢啊呀哦啦]+$')
_NO_NOUNS = frozenset(  # with one of them it is a sentence, a question or a remark
    'i you he she we they it what which who whom whose where when why how do does did is are was were am be can could '
    'will would shall should may might must have has had not no never go come do shut get give bring take find know '
    'understand see hear wait help hurry look listen hello hi hey bye goodbye again later now away here there nothing '
    'something anything everything whatever nonsense sorry great good bad wrong mind dunno idea'.split()
)
_NO_NOUN_ZH = re.compile('[去来给到找不没什么谁哪怎吗呢你您我他她它这那走滚等]|再见|救命|好了|算了|随便')


def called(part: Sequence[str]) -> str:
    """Return what an answer calls a thing, without what leads to it and the courtesy behind it."""
    chunks = list(part[_leading(part):])
    while chunks and fold(chunks[-1]) in COURTESY:
        chunks.pop()
    words = display(''.join(chunks))
    return words if words.isascii() else _AFTER_ZH.sub('', _BEFORE_ZH.sub('', han.simplified(words), count=1))


def is_linked(words: str) -> bool:
    """Return whether words name a thing and say what it is of, in or beside; "the one by the door" names none."""
    parts = phrases.parted(words)
    return parts is not None and fold(parts.head) not in {'', *_HEADS}


def is_noun(words: str, part: Sequence[str]) -> bool:
    """Return whether words may well be the bare name of a thing, or an answer begins like one with an article."""
    said = [fold(chunk) for chunk in cut(words) if is_word(chunk)]
    before = [fold(chunk) for chunk in part[:_leading(part)]]
    if not said or said[0] in _HEADS:
        return False
    if before[:1] and before[0] in _ARTICLES:
        return True
    if words.isascii():
        leads = not before or before[-1] in _ARTICLES | _MEANT
        return leads and len(said) <= _LONGEST_EN and _NO_NOUNS.isdisjoint(said)
    longest = (2 if is_linked(words) else 1) * _LONGEST_ZH
    return len(words) <= longest and _NO_NOUN_ZH.search(words) is None


def _leading(part: Sequence[str]) -> int:
    """Return how many chunks lead to the name: "I mean the", "it's my"."""
    return next((n for n, chunk in enumerate(part) if not _leads(fold(chunk))), len(part))


def _leads(word: str) -> bool:
    return word in _ARTICLES or (word.isascii() and word in IDLE | CHOOSING and word not in _HEADS)
