"""A small world for each test sentence: what it names among other names, so that whole tasks can be compared.

A draft holds the operator's words; what counts is the task that comes of it. Places and people that a sentence
names are in its world, of the things every other one: robots know their places, but not all things by name.
"""

from __future__ import annotations

from collections.abc import Mapping

from llm_agent_ros.language import text
from llm_agent_ros.language.corpus import Example, Split, sources
from llm_agent_ros.language.corpus.fill import Dice, Fill
from llm_agent_ros.language.draft import ANY, ANY_MARK, Draft
from llm_agent_ros.language.places import ME
from llm_agent_ros.language.resolve import Resolver
from llm_agent_ros.language.scope import Unsettled
from llm_agent_ros.language.things import PRONOUNS
from llm_agent_ros.task import ArgType, SkillSpec, Step
from llm_agent_ros.world import Person, Place, PlaceKind, World, WorldObject

OTHER_PLACES, OTHER_THINGS, OTHER_PEOPLE = 10, 8, 3
_PLACES = frozenset({ArgType.PLACE, ArgType.PLACES, ArgType.TARGET})
_PEOPLE = frozenset({ArgType.PERSON, ArgType.RECIPIENT})


def world_of(example: Example, wanted: Draft, specs: Mapping[str, SkillSpec]) -> World:
    """Return a world with the names of the wanted draft and others, the same whenever it is asked for."""
    dice, source = Dice(example.instruction, Split.TEST), sources.of(example.language).names
    places = [_name(source.place(dice)) for _ in range(OTHER_PLACES)]
    things = [_name(source.thing(dice)) for _ in range(OTHER_THINGS)]
    people = [_name(source.person(dice)) for _ in range(OTHER_PEOPLE)]
    for step in wanted.steps:
        for name, value in step.args:
            kind = specs[step.skill].arg(name).type
            for words in value if isinstance(value, tuple) else (value,):
                said = str(words).removeprefix(ANY)
                if said.casefold() in ME | PRONOUNS:
                    continue
                if kind in _PLACES:
                    places.append(said)
                elif kind in _PEOPLE:
                    people.append(said)
                elif kind is ArgType.OBJECT and dice.chance(0.5):
                    things.append(said)
    return World(
        'named', places=tuple(Place(name, PlaceKind.SPOT) for name in dict.fromkeys(places)),
        objects=tuple(WorldObject(name, name) for name in dict.fromkeys(things)),
        people=tuple(Person(name) for name in dict.fromkeys(people)),
    )


def resolved(example: Example, read: Draft, specs: Mapping[str, SkillSpec], world: World) -> tuple[Step, ...] | None:
    """Return the steps that a draft comes to in a world; None where it has none or something has to be asked first."""
    if read.verdict is not None:
        return None
    try:
        return Resolver(world, said=text.cut(example.instruction)).task(read, specs)
    except Unsettled:
        return None


def _name(fill: Fill) -> str:
    return text.display(fill.out.removeprefix(ANY_MARK))
