"""From the operator's words for an object to what perception can recognise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Protocol

from llm_agent_ros.agent.lexicon import color_at_end, color_in
from llm_agent_ros.agent.lexicon import mentions as _contains
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.world.model import Category, World, WorldObject
from llm_agent_ros.world.names import name_key

_CJK = re.compile('[\u3400-\u9fff]')
SAME_SPOT_M = 0.12  # things that are set down keep farther apart than this
_ARTICLES = frozenset({'the', 'a', 'an', 'my', 'your', 'his', 'her', 'their', 'our', 'some', 'any', 'this', 'that'})


class Matcher(Protocol):
    """Tells what is looked for from everything else."""

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting may be what is looked for."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        words: as the operator said it.
        objects: the world's objects that the words may mean; empty in a world that lists none.
        category: the kind of thing, where the words name a kind rather than objects.
        color: what a thing of that kind has to have; empty for any.
        spared: where things stand that only look like it.
    """

    words: str
    objects: tuple[WorldObject, ...] = ()
    category: str = ''
    color: str = ''
    spared: tuple[Point3D, ...] = ()

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting may be what is looked for."""
        label = name_key(sighting.label)
        if any(label == name_key(name) for thing in self.objects for name in thing.names):
            return True
        if self._is_spared(sighting):
            return False
        if any(_looks_like(sighting, thing) for thing in self.objects):
            return True
        if self.category and not self.objects:
            return name_key(sighting.category) == self.category and self.color in ('', name_key(sighting.color))
        return not self.objects and bool(label) and _contains(name_key(self.words), label)

    @property
    def names_one(self) -> bool:
        """Whether the words name one thing of the world rather than a kind of things."""
        return len(self.objects) == 1 and not self.category

    def without(self, labels: Iterable[str], spots: Iterable[Point3D]) -> Query:
        """Return the query without the things of some names, and without what looks like one at some spots."""
        keys = set(map(name_key, labels))
        left = tuple(thing for thing in self.objects if keys.isdisjoint(map(name_key, thing.names)))
        return replace(self, objects=left, spared=tuple(spots))

    def _is_spared(self, sighting: Sighting) -> bool:
        point = sighting.position
        return point is not None and any(point.ground.distance_to(s.ground) <= SAME_SPOT_M for s in self.spared)

    def matches_label(self, label: str) -> bool:
        """Return whether something of that name may be what is looked for."""
        key = name_key(label)
        if any(key == name_key(name) for thing in self.objects for name in thing.names):
            return True
        looks = {name_key(f'{o.color} {o.category}') for o in self.objects if o.color and o.category}
        if self.color and not self.objects:
            looks.add(f'{self.color} {self.category}')  # how the detector calls what the world does not know
        return key in looks or key == name_key(self.words)


def resolve(words: str, world: World) -> Query:
    """Return what the words for an object mean in this world.

    Tried in turn: an object's name or alias, a category, and objects whose name the words contain or whose
    name, category and colour contain the words.

    Raises:
        AgentError: UNKNOWN_OBJECT where the world lists objects and none of them fits.
    """
    key = _strip(name_key(words))
    exact = tuple(o for o in world.objects if any(_strip(name_key(n)) == key for n in o.names))
    if exact:
        return Query(words, exact)
    for category in world.categories:
        if any(name_key(n) == key for n in category.names):
            return Query(words, _members(world, category.name, category.members), name_key(category.name))
    partly = tuple(o for o in world.objects if _fits(key, o, world))
    if partly:
        return Query(words, partly)
    named = next((c for c in world.categories if any(_contains(key, name_key(n)) for n in c.names)), None)
    if named is not None:
        return _of_a_kind(words, world, named)
    if world.objects:
        raise AgentError(f'I do not know any {words!r}.', code=ErrorCode.UNKNOWN_OBJECT)
    return Query(words)


def _of_a_kind(words: str, world: World, kind: Category) -> Query:
    """Return what "white mug" means where no mug is said to be white: not just any mug."""
    color = _color_of(name_key(words), kind)
    members = _members(world, kind.name, kind.members)
    fitting = tuple(o for o in members if not color or not o.color or color_in(o.color) == color)
    return Query(words, fitting, name_key(kind.name), color)


def _color_of(key: str, kind: Category) -> str:
    """Return the colour that stands right before the kind: a bottle of red wine may be green."""
    for name in map(name_key, kind.names):
        before, found, _ = key.partition(name)
        if found:
            if _CJK.search(name):
                return color_at_end(before.rstrip('的色 ')) or color_at_end(before.rstrip('的 '))
            return color_in(''.join(before.split()[-1:]))
    return ''


def _members(world: World, name: str, members: Iterable[str]) -> tuple[WorldObject, ...]:
    wanted = set(members)
    return tuple(o for o in world.objects if o.name in wanted or o.category == name)


def _looks_like(sighting: Sighting, thing: WorldObject) -> bool:
    """Compare by category and colour; a thing without a category is recognised by name alone."""
    if not thing.category or name_key(sighting.category) != name_key(thing.category):
        return False
    return not thing.color or name_key(sighting.color) == name_key(thing.color)


def _fits(key: str, thing: WorldObject, world: World) -> bool:
    if any(_contains(key, name_key(name)) for name in thing.names):
        return True
    about = {word for name in thing.names for word in name_key(name).split()}
    about.update(name_key(part) for part in (thing.category or '', thing.color or '') if part)
    for category in world.categories:
        if category.name == thing.category or thing.name in category.members:
            about.update(word for name in category.names for word in name_key(name).split())
    words = set(key.split())
    return bool(words) and words <= about


def _strip(key: str) -> str:
    words = [word for word in key.split() if word not in _ARTICLES]
    return ' '.join(words) or key
