"""Things that are asked for in numbers, fetched one after the other: a robot with one gripper holds one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from llm_agent_ros.language import lookup
from llm_agent_ros.language.counting import ALL, how_many, uncounted
from llm_agent_ros.language.draft import ANY, Draft
from llm_agent_ros.language.told import can_be_several, for_each
from llm_agent_ros.world import Category

_HANDLED = frozenset({'bring', 'pick', 'place'})


class TooMany(Exception):
    """Several things are to be held at once, or more than one task can hold."""


def spread(draft: Draft, text: str, kinds: Sequence[Category]) -> tuple[Draft, bool]:
    """Return a draft with what is asked for several things done for one after the other, and whether there are such.

    Raises:
        TooMany: a robot that holds one thing at a time cannot do that.
    """
    handled = (step for step in draft.steps if step.skill in _HANDLED)
    objects = {str(value) for step in handled for name, value in step.args if name == 'object'}
    spreads = False
    for words in sorted(said.removeprefix(ANY) for said in objects):
        count = how_many(text, words)
        one = uncounted(words)
        names = _members(one, kinds) if count == ALL else (ANY + one,) * count
        if len(names) < 2:
            continue
        if not can_be_several(draft, words, len(names)):
            raise TooMany
        draft, spreads = replace(draft, steps=for_each(draft.steps, words, names)), True
    return draft, spreads


def _members(words: str, kinds: Sequence[Category]) -> tuple[str, ...]:
    kind = lookup.exact(words, kinds).only
    return next((listed.members for listed in kinds if listed.name == kind), ())
