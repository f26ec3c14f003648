"""People who are to be counted: which of them, as far as the robot can tell, which is by the colour of the shirt."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llm_agent_ros.agent.lexicon import (
    ABOUT_PEOPLE_EN,
    ABOUT_PEOPLE_ZH,
    ANYONE_EN,
    ANYONE_ZH,
    COLOR_WORDS,
    color_name,
    is_chinese,
    left_beside,
    mentions,
    plain,
)
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.subjects import PERSON
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.world.model import World

# Words that ask for everybody. Not among them are women, children and guests: the robot cannot tell who is one.
_ANYBODY = frozenset(
    'someone somebody anyone anybody everyone everybody person human who whole total altogether all how many number be '
    'have you can see find'.split()
)
_ANYBODY_ZH = (
    '人', '大家', '谁', '多少', '几', '一共', '总共', '所有', '全部', '都', '了', '吗', '呢', '个', '位', '名', '能',
    '看到', '看见', '你', '和', '或', '还是',
)
_KNOWN_EN = frozenset({*_ANYBODY, *ABOUT_PEOPLE_EN, *COLOR_WORDS, 'and', 'or'})
_KNOWN_ZH = frozenset({*_ANYBODY_ZH, *ABOUT_PEOPLE_ZH, *filter(is_chinese, COLOR_WORDS)})
_PIECE = re.compile('|'.join((*sorted(_KNOWN_ZH, key=len, reverse=True), "[a-z']+", r'\S')))
_NOT = re.compile(r"\b(?:not|no|without|except|but|never|other)\b|n't\b|[不没無无非除別别]")
_OF_ZH = re.compile(f'(?:{"|".join(ANYONE_ZH)})[们]?(?:[吗呢]|$)|^人(?!的)')


@dataclass(frozen=True, slots=True)
class Crowd:
    """Which people are to be counted.

    Attributes:
        colors: of their shirts, none for any.
        is_more_asked: whether the words say more of them than the robot can tell.
    """

    colors: tuple[str, ...] = ()
    is_more_asked: bool = False

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting is one of them."""
        return sighting.category == PERSON and (not self.colors or sighting.color in self.colors)

    def numbered(self, number: int, language: str) -> str:
        """Return so many of them in words: ``1 person``, ``2 people in red``, 3个穿红色衣服的人."""
        shirts = self._shirts(language)
        if language == 'zh':
            return f'{number}个{f"穿{shirts}衣服的" if shirts else ""}人'
        return f'{number} {"person" if number == 1 else "people"}{f" in {shirts}" if shirts else ""}'

    def caveat(self, language: str) -> str:
        """Return the sentence that tells who was counted where more was asked than can be told, else nothing."""
        if not self.is_more_asked:
            return ''
        return sentence(Say.COUNTED_ALL, language, **({'color': self._shirts(language)} if self.colors else {}))

    def _shirts(self, language: str) -> str:
        return ('或' if language == 'zh' else ' or ').join(color_name(color, language) for color in self.colors)


def crowd_of(words: str, world: World) -> Crowd | None:
    """Return which people the words mean, None where they mean something else or somebody by name."""
    key = plain(words)
    if not _means_people(key, world):
        return None
    places = (name for place in world.places for name in place.names)
    pieces = _PIECE.findall(left_beside(key, places))
    colors = dict.fromkeys(
        COLOR_WORDS[piece] for piece, behind in zip(pieces, [*pieces[1:], ''], strict=True)
        if piece in COLOR_WORDS and _is_known(behind)  # not of red hats or red hair
    )
    return Crowd(() if _NOT.search(words.casefold()) else tuple(colors), not all(map(_is_known, pieces)))


def _is_known(piece: str) -> bool:
    return not piece or piece in _KNOWN_EN or piece in _KNOWN_ZH


def _means_people(key: str, world: World) -> bool:
    """Return whether people are the head of the words: "people with cups", but not "cups of the guests"."""
    if is_chinese(key):
        return _OF_ZH.search(key.replace('机器人', '')) is not None
    groups = (*(thing.names for thing in world.objects), *(kind.names for kind in world.categories))
    things = {plain(name) for names in groups for name in names}
    words = key.split()
    for at, word in enumerate(words):
        if word in ANYONE_EN:
            before, behind = ' '.join(words[:at]), ' '.join(words[at + 1:])
            return not any(mentions(before, thing) or f'{behind} '.startswith(f'{thing} ') for thing in things)
    return False
