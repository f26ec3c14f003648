"""Which of some options a description fits: by words of their names, or by where they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from llm_agent_ros.language import lookup
from llm_agent_ros.language.answer_words import CHOOSING, IDLE, MOVING, fold
from llm_agent_ros.language.lookup import Named
from llm_agent_ros.language.text import cut, display, is_word
from llm_agent_ros.world import PlaceKind, World

_ROOM = ('room', '房间', '屋子')

_LEADING = frozenset('the a an that this one ones yes i mean is'.split())
_TRAILING = frozenset('please thanks 的 那 这 个 张 只 把 间 吧 呢 啊'.split())


class Described:
    """Options of one question, with the words that describe them.

    Args:
        world: where they are.
        options: what was offered.
        said: the instruction's words, folded; in an answer they may be repeated and tell nothing.
        located: whether the options may be told apart by where they are.
    """

    def __init__(self, world: World, options: Sequence[Named], said: frozenset[str], *, located: bool) -> None:
        self._world = world
        self._offered = frozenset(option.name for option in options)
        self._said = said
        self._located = located
        self._rooms = {place.name: place.room for place in world.places}
        self._words = {option.name: self._words_of(option) for option in options}
        self._places = {option.name: self._places_of(option) for option in options}
        self._around = {name: _stems(n for p in places for n in p.names) for name, places in self._places.items()}
        self._heads = _stems(words_of(name)[-1] for option in options for name in option.names)
        self.own = frozenset[str]().union(*self._words.values())
        """Words of any option's names."""
        self.common = frozenset.intersection(*self._words.values()) if options else frozenset[str]()
        """Words of every option's names."""

    def fitting(self, part: Sequence[str], options: Sequence[Named], *, strict: bool = True) -> tuple[str, ...]:
        """Return the names of the options that a part of an answer describes.

        Args:
            part: chunks; every name of the world among them has to tell of the option.
            options: some of those offered.
            strict: whether words that tell of no option at all make it no description. Where they do not, what
                tells has to be more than what the options are: "red" of a red mug, not "mug".
        """
        names, rest = split(part, (*self._world.places, *self._world.objects, *self._world.people))
        telling = [_stem(word) for word in rest if self._tells(word)]
        if not strict:
            telling = [word for word in telling if word in self.own - self._heads]
        if not names and not telling:
            return ()
        moving = bool((MOVING - self._said) & set(map(fold, part)))
        for by_place in (False, True) if self._located and not moving else (False,):
            found = tuple(o.name for o in options if self._fits(o, names, telling, by_place=by_place, whole=moving))
            if found:
                return found
        return ()

    def is_another(self, part: Sequence[str]) -> bool:
        """Return whether words are the whole name of what was not offered: of the bed by which a table stands."""
        found = lookup.exact(display(''.join(part)), (*self._world.places, *self._world.objects)).names
        return bool(found) and self._offered.isdisjoint(found)

    def _tells(self, word: str) -> bool:
        return _stem(word) in self.own or word not in IDLE | CHOOSING | self._said

    def _fits(
        self, option: Named, names: Iterable[tuple[str, ...]], telling: Iterable[str], *, by_place: bool, whole: bool
    ) -> bool:
        own = [words_of(name) for name in option.names]
        there = {words_of(name) for place in self._places[option.name] for name in place.names} if by_place else ()
        words = self._words[option.name] | (self._around[option.name] if by_place else frozenset())
        named = all(
            name in there or name in own or (not whole and any(_holds(each, name) for each in own)) for name in names
        )
        return named and words.issuperset(telling)

    def _places_of(self, option: Named) -> tuple[Named, ...]:
        at = getattr(option, 'at', None)
        where = {at, self._rooms.get(at or option.name)} - {None, option.name}
        return tuple(place for place in self._world.places if place.name in where)

    def _words_of(self, option: Named) -> frozenset[str]:
        kind = getattr(option, 'category', None)
        kinds = (name for category in self._world.categories if category.name == kind for name in category.names)
        a_room = _ROOM if getattr(option, 'kind', None) is PlaceKind.ROOM else ()
        return _stems((*option.names, *kinds, *a_room))


def split(chunks: Sequence[str], entries: Iterable[Named]) -> tuple[list[tuple[str, ...]], list[str]]:
    """Return the longest names among these chunks, each as its words, and the other words."""
    runs = {words_of(name) for entry in entries for name in entry.names}
    words, rest, at = _folded(chunks), [], 0
    names: list[tuple[str, ...]] = []
    while at < len(words):
        run = max((run for run in runs if run == words[at:at + len(run)]), key=len, default=())
        if run:
            names.append(run)
        else:
            rest.append(words[at])
        at += max(1, len(run))
    return names, rest


def named_beside(answer: str, options: Iterable[Named]) -> str | None:
    """Return the option in whose own name the words stand as they are: "the one by the door", a desk by the door."""
    said = _plain(answer)
    names = [option.name for option in options if any(said in _plain(name) for name in option.names)]
    return names[0] if len(said.strip()) > 1 and len(names) == 1 else None


def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name, ready to compare."""
    return _folded(cut(name))


def _plain(words: str) -> str:
    said = [fold(chunk) for chunk in cut(words) if is_word(chunk)]
    while said and said[0] in _LEADING:
        said.pop(0)
    while said and said[-1] in _TRAILING:
        said.pop()
    mark = ' ' if all(map(str.isascii, said)) else ''
    return mark + mark.join(said) + mark


def _folded(chunks: Iterable[str]) -> tuple[str, ...]:
    return tuple(fold(chunk) for chunk in chunks if is_word(chunk))


def _holds(words: tuple[str, ...], run: tuple[str, ...]) -> bool:
    return any(words[at:at + len(run)] == run for at in range(len(words) - len(run) + 1))


def _stem(word: str) -> str:
    return next(iter(lookup.signature(word)), word)


def _stems(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in lookup.signature(name))
