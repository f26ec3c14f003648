"""What was spoken of before, for an instruction that says only "it" or "there".

Within an instruction ``scope`` keeps that; this is for the next one: "find the red mug", and then "bring it to me".
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from llm_agent_ros.language.lookup import Named, shown
from llm_agent_ros.language.text import Utterance
from llm_agent_ros.task import OPERATOR, ArgType, SkillSpec, Task
from llm_agent_ros.world import World

FORGOTTEN_SEC = 300.0  # who says "it" later than that may mean another thing
_IT = {'en': re.compile(r'\b(?:it|them)\b', re.I), 'zh': re.compile('它们|它們|它|[这那這]个东西|[這那]個東西')}
_THERE = {'en': re.compile(r'\b(?:over |back |in |up )?there\b', re.I), 'zh': re.compile('[那][里裡边邊儿兒]')}
_PUT = re.compile(r'\b(?:put|place|leave|set|lay|drop|wait|stay|look|find|search)\b', re.I)
_OWNED = re.compile(r"(?:my|your|his|her|our|their|the|a|an|some)\b|\S+'s\b", re.I)
_THINGS = frozenset({ArgType.OBJECT, ArgType.TARGET})
_PLACES = frozenset({ArgType.PLACE, ArgType.TARGET, ArgType.RECIPIENT})


@dataclass(frozen=True, slots=True)
class _Known:
    """A name with when it was said."""

    name: str
    said_sec: float


class Mentioned:
    """The thing and the place of the instructions before.

    Args:
        world: its names tell things from places.
        specs: the skills by name.
        now_sec: a clock that never goes back.
    """

    def __init__(
        self, world: World, specs: Mapping[str, SkillSpec], now_sec: Callable[[], float] = time.monotonic
    ) -> None:
        self._world = world
        self._specs = specs
        self._now_sec = now_sec
        self._thing: _Known | None = None
        self._place: _Known | None = None

    def note(self, task: Task) -> None:
        """Remember what a task is about: its thing, unless there are several, and its last place."""
        things, places = [], []
        for step in task.steps:
            for arg in self._specs[step.skill].args:
                name = dict(step.args).get(arg.name)
                if not isinstance(name, str) or name == OPERATOR:
                    continue
                if arg.type in _PLACES and name in self._world.place_names:
                    places.append(name)
                elif arg.type in _THINGS and step.skill != 'count' and name not in self._world.place_names:
                    things.append(name)
        now_sec = self._now_sec()
        if things:
            self._thing = _Known(things[0], now_sec) if len(set(things)) == 1 else None
        if places:
            self._place = _Known(places[-1], now_sec)

    def said_out(self, utterance: Utterance) -> str | None:
        """Return the instruction with names for "it" and "there"; None where it has neither or nothing is known."""
        language, words = utterance.language, utterance.raw
        if thing := self._fresh(self._thing):
            words = _IT[language].sub(lambda _: _with_article(self._shown(thing, language), language), words, count=1)
        if place := self._fresh(self._place):
            way = '' if language == 'zh' else 'at ' if _PUT.search(words) else 'to '
            said = way + _with_article(self._shown(place, language), language)
            words = _THERE[language].sub(lambda _: said, words, count=1)
        return words if words != utterance.raw else None

    def _fresh(self, known: _Known | None) -> str | None:
        return known.name if known and self._now_sec() - known.said_sec < FORGOTTEN_SEC else None

    def _shown(self, name: str, language: str) -> str:
        world = self._world
        entries: tuple[Named, ...] = (*world.places, *world.objects, *world.categories)
        return next((shown(entry, language) for entry in entries if entry.name == name), name)


def _with_article(name: str, language: str) -> str:
    return name if language == 'zh' or _OWNED.match(name) else f'the {name}'
