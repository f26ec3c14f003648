"""What was seen, in the operator's words: lists, numbers and attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from llm_agent_ros.agent.context import Context
from llm_agent_ros.agent.matching import Matcher, resolve
from llm_agent_ros.agent.people import PersonQuery, means_anyone
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.wording import name_in
from llm_agent_ros.world.names import name_key


@dataclass(frozen=True, slots=True)
class Anything:
    """Matches all that is seen."""

    def matches(self, sighting: Sighting) -> bool:
        """Return True."""
        return True


EVERYTHING = Anything()


def sort_of(context: Context, words: str) -> Matcher:
    """Return what to count.

    Raises:
        AgentError: UNKNOWN_OBJECT.
    """
    return PersonQuery(words) if means_anyone(words) else resolve(words, context.world)


def listed(context: Context, seen: Iterable[Sighting]) -> str:
    """Return what was seen as a list, each name once with its number."""
    tally = Counter(sighting.label for sighting in seen)
    names = [_with_number(context, label, number) for label, number in tally.items()]
    joint, last = ('、', '和') if context.language == 'zh' else (', ', ' and ')
    return joint.join(names[:-1]) + last + names[-1] if len(names) > 1 else ''.join(names)


def counted(context: Context, number: int, words: str) -> str:
    """Return a number of things."""
    return f'{number}个{name_in(context.world, words, "zh")}' if context.language == 'zh' else f'{number} {words}'


def attribute(context: Context, what: str, seen: Iterable[Sighting]) -> str:
    """Return a sentence on an attribute of what was seen, or nothing where that cannot be told."""
    key = name_key(what)
    if 'color' in key or 'colour' in key or '颜色' in key:
        for sighting in seen:
            if name_key(sighting.category) in key and sighting.color:
                return sighting.color
    return ''


def _with_number(context: Context, label: str, number: int) -> str:
    name = name_in(context.world, label, context.language)
    if context.language == 'zh':
        return name if number == 1 else f'{number}个{name}'
    return f'the {name}' if number == 1 else f'{number} of {name}'
