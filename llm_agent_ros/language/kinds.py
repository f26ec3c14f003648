"""Tells people from things by what the world knows: looking for Robin is ``find_person``, not ``find``.

A model that has never heard a name cannot know whose it is; the world can. Only the skill changes, never the words.
The operator's hand is no place: what is to be put there is to be brought.
"""

from __future__ import annotations

from collections.abc import Container

from llm_agent_ros.language import lookup, people
from llm_agent_ros.language.draft import ANY, ME
from llm_agent_ros.task import ArgValue, Step
from llm_agent_ros.world import World

_HANDS = frozenset('my hand|my hands|my palm|手里|手上|手中|我手|我手里|我手上|我手中'.split('|'))


def fitting(step: Step, world: World, skills: Container[str]) -> Step:
    """Return the step, or the same for a person (a thing) where the words name one; of ``skills`` only."""
    match step.skill:
        case 'find' if _is_person(step, 'object', world):
            other = _renamed(step, 'find_person', {'object': 'person'})
        case 'find_person' if _is_thing(step, 'person', world):
            other = _renamed(step, 'find', {'person': 'object'})
        case 'bring' if _is_person(step, 'object', world) and _is_place(step, 'to', world):
            other = _renamed(step, 'guide', {'object': 'person'})
        case 'guide' if _is_thing(step, 'person', world):
            other = _renamed(step, 'bring', {'person': 'object'})
        case 'place' if _words(step, 'where').casefold() in _HANDS and step.get('object'):
            other = Step('bring', (('object', str(step.get('object'))), ('to', ME.strip())))
        case _:
            return step
    return other if other.skill in skills else step


def _renamed(step: Step, skill: str, names: dict[str, str]) -> Step:
    pairs: list[tuple[str, ArgValue]] = []
    for name, value in step.args:
        words = str(value).removeprefix(ANY) if names.get(name) == 'person' else value
        pairs.append((names.get(name, name), words))
    return Step(skill, tuple(pairs))


def _words(step: Step, name: str) -> str:
    return str(step.get(name) or '').removeprefix(ANY)


def _is_person(step: Step, name: str, world: World) -> bool:
    words = _words(step, name)
    return bool(people.someone(words, world.people).names) and not lookup.exact(words, world.objects).names


def _is_thing(step: Step, name: str, world: World) -> bool:
    words = _words(step, name)
    things = lookup.exact(words, world.objects).names or lookup.exact(words, world.categories).names
    return bool(things) and not lookup.exact(words, world.people).names


def _is_place(step: Step, name: str, world: World) -> bool:
    return bool(lookup.exact(_words(step, name), world.places).names)
