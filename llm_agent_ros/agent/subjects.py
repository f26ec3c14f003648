"""What a question or a count is about: things by name, kind or colour, or people."""

from __future__ import annotations

import re
from dataclasses import dataclass

from llm_agent_ros.agent.beliefs import find_person
from llm_agent_ros.agent.lexicon import (
    apart,
    color_in,
    means_anyone,
    means_anything,
    means_only_anything,
    mentions,
    plain,
)
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.world.model import Category, Person, Place, World, WorldObject
from llm_agent_ros.world.names import name_key

_WORDS_TOO = frozenset((
    'amber angel april art august autumn bill blue chance chase chip cliff crystal daisy dawn dean drew faith '
    'frank gene ginger grace grant guy harmony holly hope iris ivy jack joy june king lily mark mason may mercy '
    'merry miles nick olive pat pearl penny pepper prince rain ray rich rose ruby sage sky star stone sue summer '
    'sunny violet ward will'
).split())
_SUBJECTS = frozenset((
    'i we you he she it they the a an my your our his her their this that these those somebody'
).split())
PERSON = 'person'  # category of a sighting, and the label of somebody whom perception cannot tell from others


@dataclass(frozen=True, slots=True)
class Subject:
    """What is meant; without labels and kinds it is anything, of whatever colour where none is named.

    Attributes:
        labels: names of the world's things or people.
        kinds: categories of things.
        color: that they have.
        people: whether people are meant rather than things.
    """

    labels: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    color: str = ''
    people: bool = False

    def matches(self, sighting: Sighting) -> bool:
        """Return whether a sighting is of that sort."""
        if (sighting.category == PERSON) != self.people:
            return False
        if self.color and sighting.color and sighting.color != self.color:
            return False
        if not self.labels and not self.kinds:
            return True
        return name_key(sighting.label) in self.labels or name_key(sighting.category) in self.kinds


ANYTHING = Subject()


@dataclass(frozen=True, slots=True)
class Everything:
    """Matches all that is seen, things and people."""

    def matches(self, sighting: Sighting) -> bool:
        """Return True."""
        return True


EVERYTHING = Everything()


def subject_of(words: str, world: World) -> Subject | None:
    """Return what the words are about: the first of a person, things by name, a kind, people, a colour, anything."""
    person = named_person(words, world)
    if person is not None:
        return Subject(frozenset(map(name_key, person.names)), people=True)
    things = named_objects(words, world)
    if things:
        return Subject(frozenset(name_key(name) for thing in things for name in thing.names))
    kinds = kinds_in(words, world)
    if kinds:
        members = frozenset(name_key(member) for kind in kinds for member in kind.members)
        return Subject(members, frozenset(name_key(kind.name) for kind in kinds), color_in(words))
    if means_anyone(words):
        return Subject(color=color_in(words), people=True)
    color = color_in(words)
    return Subject(color=color) if color or means_anything(words) else None


def sort_of(words: str, world: World) -> Subject | None:
    """Return what is to be counted; None where it is a sort that the world has no word for: "blue pencils"."""
    subject = subject_of(words, world)
    if subject is None or subject.people or subject.labels or subject.kinds:
        return subject
    places = (name for place in world.places for name in place.names)
    return subject if means_only_anything(words, places) else None


def named_person(words: str, world: World) -> Person | None:
    """Return the person whose name the words hold; a name that is an English word has to be written as a name."""
    key = plain(words)
    exact = find_person(world, words)
    holding = (p for p in world.people if any(mentions(key, plain(name)) and _is_name(name, words) for name in p.names))
    return exact if exact is not None else next(holding, None)


def _is_name(name: str, words: str) -> bool:
    """Return whether words that hold a name mean it: "where is May", not "where may I sit" or "May I sit"."""
    if name.casefold() not in _WORDS_TOO:
        return True
    said = re.findall(r"\w+(?:'\w+)?", apart(words))
    return any(
        word.removesuffix("'s") == name and (after.casefold() not in _SUBJECTS or number > 0)
        for number, (word, after) in enumerate(zip(said, [*said[1:], ''], strict=True))
    )


def named_objects(words: str, world: World) -> tuple[WorldObject, ...]:
    """Return the things whose names the words hold, the longest names only."""
    key = plain(words)
    hits = [(len(plain(name)), thing) for thing in world.objects for name in thing.names if mentions(key, plain(name))]
    longest = max((length for length, _ in hits), default=0)
    return tuple(dict.fromkeys(thing for length, thing in hits if length == longest))


def named_place(words: str, world: World) -> Place | None:
    """Return the place with the longest name that the words hold."""
    key = plain(words)
    hits = [(len(plain(name)), i) for i, p in enumerate(world.places) for name in p.names if mentions(key, plain(name))]
    return world.places[max(hits)[1]] if hits else None


def kinds_in(words: str, world: World) -> tuple[Category, ...]:
    """Return the kinds of things whose names the words hold."""
    key = plain(words)
    known = [c for c in world.categories if any(mentions(key, plain(name)) for name in c.names)]
    listed = {category.name for category in world.categories}
    others = {o.category for o in world.objects if o.category and o.category not in listed}
    return (*known, *(Category(name) for name in sorted(others) if mentions(key, plain(name))))
