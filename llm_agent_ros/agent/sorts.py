"""Which things are to be counted: kinds and colours, those that are excepted, and what else the words ask for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.lexicon import (
    color_name,
    colors_in,
    enumerated,
    is_chinese,
    left_beside,
    left_beside_things,
    mentions,
    plain,
    plural,
)
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.subjects import Subject, kinds_in, named_objects, named_person, sort_of
from llm_agent_ros.agent.telling import counted
from llm_agent_ros.agent.wording import failure, name_in, said
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.messages import Say
from llm_agent_ros.world.model import Category, World
from llm_agent_ros.world.names import name_key

_NOT = re.compile(
    r"\b(?:not|non|no|never|neither|without|except(?:ing)?(?: for)?|excluding|other than|apart from|but(?: not)?)\b"
    "|n't\\b|不是|并非|除了|没有|[不非没无除]"
)
_BUT_ZH = re.compile('(.*?)除了?(.+?)(?:以外|之外|外)(.*)')
_AND = re.compile(r'\s*(?:[,、，]|\b(?:and|or|plus|as well as)\b|和|或者|或|还是|以及|与)\s*')
_SMALL = ('dark', 'light', 'bright', 'pale', '深', '浅', '淡', 'single', 'total', 'altogether')
_AMONG_COLORS = ('and', 'or', 'nor', 'either', '和', '或', '也', '还')


@dataclass(frozen=True, slots=True)
class Part:
    """Things that are counted together.

    Attributes:
        subject: which.
        noun: what they are called.
        but_not: colours that they do not have.
    """

    subject: Subject
    noun: str
    but_not: tuple[str, ...] = ()

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting is one of them."""
        return self.subject.matches(sighting) and sighting.color not in self.but_not

    def numbered(self, context: Context, number: int) -> str:
        """Return so many of them in words: ``2 mugs``, ``1 mug that is not red``, 1个不是红色的杯子."""
        if not self.but_not:
            return counted(context, number, self.noun)
        noun, zh = name_in(context.world, self.noun, context.language), context.language == 'zh'
        colors = ('或' if zh else ' or ').join(color_name(color, context.language) for color in self.but_not)
        if zh:
            return f'{number}个不是{colors}的{noun}'
        return f'{number} {noun if number == 1 else plural(noun)} that {"is" if number == 1 else "are"} not {colors}'


@dataclass(frozen=True, slots=True)
class Sort:
    """What is to be counted.

    Attributes:
        words: as the operator said it.
        parts: of which each is counted by itself.
        is_more_asked: whether the words say more of them than the robot can tell.
    """

    words: str
    parts: tuple[Part, ...]
    is_more_asked: bool = False

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting is one of them."""
        return any(part.matches(sighting) for part in self.parts)

    def numbered(self, context: Context, seen: Sequence[Sighting]) -> str:
        """Return how many of each part were seen."""
        texts = [part.numbered(context, sum(map(part.matches, seen))) for part in self.parts]
        return enumerated(texts, context.language)

    def caveat(self, context: Context) -> str:
        """Return the sentence that more was counted than was asked for, where that cannot be told, else nothing."""
        return said(context, Say.COUNTED_KIND, what=self.words) if self.is_more_asked else ''


def asked_sort(context: Context, words: str) -> Sort:
    """Return what is to be counted.

    Raises:
        AgentError: UNKNOWN_OBJECT for a sort that the world has no word for ("blue pencils"), CANNOT_TELL where the
            words except something that the robot cannot tell ("mugs without a handle").
    """
    world, key = context.world, plain(words)
    if named_person(words, world) is None and _NOT.search(left_beside(key, _names(world))):
        return _excepting(context, words)
    sort = _several(words, world) or _one(words, world)
    if sort is None:
        raise failure(context, ErrorCode.UNKNOWN_OBJECT, object=words)
    if not sort.parts:
        raise _cannot_tell(context, words)
    return sort


def _excepting(context: Context, words: str) -> Sort:
    """Return a kind, or anything, but for some colours: nothing else that is excepted can be told."""
    world, key = context.world, plain(words)
    head, tail = _parted(key)
    kinds, but_not = _one_kind(key, world), colors_in(tail)
    names = () if kinds is None else _names_of(kinds)
    if kinds is None or not but_not or left_beside_things(tail, (*names, *_AMONG_COLORS, *_SMALL)):
        raise _cannot_tell(context, words)
    colors = colors_in(head)
    left = left_beside_things(head, (*names, *_places(world), *_AMONG_COLORS, *_SMALL))
    if left and not kinds:
        raise failure(context, ErrorCode.UNKNOWN_OBJECT, object=words)
    parts = [_of(kinds, color, but_not) for color in colors or ('',)]
    return Sort(words, tuple(parts), bool(left))


def _parted(key: str) -> tuple[str, str]:
    """Return what words say before and after they except something; in Chinese the noun may come behind it."""
    around = _BUT_ZH.fullmatch(key)
    if around is not None:
        return f'{around[1]} {around[3]}', around[2]
    found = _NOT.search(key)
    return (key, '') if found is None else (key[:found.start()], key[found.end():])


def _several(words: str, world: World) -> Sort | None:
    """Return what "red mugs and bottles" or "red and blue mugs" mean, None for other words."""
    if not _AND.search(left_beside(name_key(words), _names(world))):
        return None
    pieces = [_one(piece, world) for piece in _AND.split(words) if piece]
    known = [piece for piece in pieces if piece is not None and piece.parts]
    parts = tuple(part for piece in known for part in piece.parts)
    if len(known) == len(pieces) and all(part.subject.labels or part.subject.kinds for part in parts):
        return Sort(words, parts, any(piece.is_more_asked for piece in known))
    kinds, colors = _one_kind(plain(words), world), colors_in(words)
    if not kinds or len(colors) < 2:
        return None
    left = left_beside_things(plain(words), (*_names_of(kinds), *_places(world), *_AMONG_COLORS, *_SMALL))
    return Sort(words, tuple(_of(kinds, color) for color in colors), bool(left))


def _one(words: str, world: World) -> Sort | None:
    """Return what words for one kind of thing mean, None where the world has no word for it.

    For kinds that are said of each other ("boxes with books") it has no parts.
    """
    subject = sort_of(words, world)
    if subject is None or subject.people or not (subject.labels or subject.kinds):
        return None if subject is None else Sort(words, (Part(subject, words),))
    key, things, kinds = plain(words), named_objects(words, world), kinds_in(words, world)
    if not things and _one_kind(key, world) is None:
        return Sort(words, ())
    names = [name for thing in things for name in thing.names] or _names_of(kinds)
    is_more = bool(left_beside_things(left_beside(key, names), (*_places(world), *_SMALL)))
    color = '' if things else subject.color
    noun = things[0].name if things else f'{color} {kinds[0].name}'.strip()
    return Sort(words, (Part(subject, noun if _is_long(key, names) else words),), is_more)


def _is_long(key: str, names: Iterable[str]) -> bool:
    """Return whether words are more than a name with a colour and an article, so that they do not make a plural."""
    left, short = left_beside(key, names), ('the', 'any', 'all', *colors_in(key))
    return bool(left) and (is_chinese(left) or left not in short)


def _of(kinds: tuple[Category, ...], color: str, but_not: tuple[str, ...] = ()) -> Part:
    """Return the part for kinds, or for anything where there are none, in a colour or in any."""
    members = frozenset(name_key(member) for kind in kinds for member in kind.members)
    subject = Subject(members, frozenset(name_key(kind.name) for kind in kinds), color)
    return Part(subject, f'{color} {kinds[0].name if kinds else "thing"}'.strip(), but_not)


def _one_kind(key: str, world: World) -> tuple[Category, ...] | None:
    """Return the kind that is named, nothing where none is, None where several are: "boxes with books"."""
    kinds = kinds_in(key, world)
    if len(kinds) < 2:
        return kinds
    longest = max(kinds, key=lambda k: max(len(plain(name)) for name in k.names if mentions(key, plain(name))))
    return None if kinds_in(left_beside(key, longest.names), world) else (longest,)


def _names_of(kinds: Iterable[Category]) -> list[str]:
    return [name for kind in kinds for name in kind.names]


def _places(world: World) -> list[str]:
    return [name for place in world.places for name in place.names]


def _names(world: World) -> list[str]:
    things = [name for thing in world.objects for name in thing.names]
    return [*things, *_places(world), *_names_of(world.categories)]


def _cannot_tell(context: Context, words: str) -> AgentError:
    return failure(context, ErrorCode.CANNOT_TELL, Say.CANNOT_COUNT, what=words)
