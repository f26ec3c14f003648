"""What was spoken of before, for an instruction that says only "it" or "there".

Within an instruction ``scope`` keeps that; this is for the next one: "find the red mug", and then "bring it to me".
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language.lookup import Named, shown
from llm_agent_ros.language.scope import SOURCES
from llm_agent_ros.language.text import Utterance
from llm_agent_ros.task import OPERATOR, ArgType, Outcome, ParseResult, SkillSpec, Step
from llm_agent_ros.world import World

FORGOTTEN_SEC = 300.0  # who says "it" later than that may mean another thing
# Only where something is done with it: not "it is dark", "make it quick", 其它.
_IT = {
    'en': re.compile(
        r'\b(?:(?:bring|take|fetch|carry|give|hand|pass|put|place|set|drop|move|grab|find|show|deliver|return|lift|get|pick)'
        r'(?: up)?|(?:look|search) for|where is)(?: me| us)? (it|them)\b', re.I),
    'zh': re.compile('(?<!其)(它们|它們|它)'),
}
_THERE = {
    'en': re.compile(r'\b(?:go|drive|come|head|walk|run|move|return|it|them)(?: back| up)? ((?:over )?there)\b', re.I),
    'zh': re.compile('(?:^|(?<=[去到在往回放]))(那(?:里|裡|边|邊|儿|兒))(?![面头童子])'),
}
_PUT = re.compile(r'\b(?:put|place|set|drop|leave|lay)\b[^,.;]*$', re.I)
_OWNED = re.compile(r"(?:my|your|his|her|our|their|the|a|an|some)\b|\S+'s\b", re.I)
_THINGS = frozenset({ArgType.OBJECT, ArgType.TARGET})
_TOLD = frozenset({'count', 'answer', 'describe', 'remember', 'say'})  # what these are about is not looked up
_KEPT = frozenset({ErrorCode.NOT_AN_INSTRUCTION, ErrorCode.EMPTY_INSTRUCTION, ErrorCode.CANCELED})


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
        self._is_open = False

    @property
    def thing(self) -> str | None:
        """The thing, where it was one and not long ago."""
        return self._fresh(self._thing)

    def begin(self) -> None:
        """Forget all where the instruction before ended in a question that nobody answered: it was about something."""
        if self._is_open:
            self._thing = self._place = None

    def note(self, result: ParseResult) -> None:
        """Remember what a task is about: its thing, unless there are several, and its last place.

        What was refused is about something that is not known: nothing stays.
        """
        self._is_open = result.outcome is Outcome.QUESTION
        if result.outcome is Outcome.REFUSAL and result.code not in _KEPT:
            self._thing = self._place = None
        if result.outcome is not Outcome.TASK:
            return
        now_sec = self._now_sec()
        things = [name for step in result.task.steps for name in self._things(step)]
        places = [name for step in result.task.steps for name in self._places(step)]
        if any(step.skill in _TOLD - {'say'} for step in result.task.steps) or len(set(things)) > 1:
            self._thing = None
        elif things:
            self._thing = _Known(things[0], now_sec)
        if places:
            self._place = _Known(places[-1], now_sec)

    def said_out(self, utterance: Utterance) -> str | None:
        """Return the instruction with names for "it" and "there"; None where it has neither or nothing is known."""
        language, words = utterance.language, utterance.raw
        if (place := self._fresh(self._place)) and (found := _THERE[language].search(words)):
            way = '' if language == 'zh' else 'at ' if _PUT.search(words[:found.start(1)]) else 'to '
            words = _replaced(words, found, way + self._called(place, language))
        if (thing := self.thing) and (found := _IT[language].search(words)):
            words = _replaced(words, found, self._called(thing, language))
        return words if words != utterance.raw else None

    def _things(self, step: Step) -> list[str]:
        if step.skill in _TOLD:
            return []
        args = [arg for arg in self._specs[step.skill].args if arg.type in _THINGS]
        names = (step.text(arg.name) for arg in args)
        return [name for name in names if name and name != OPERATOR and name not in self._world.place_names]

    def _places(self, step: Step) -> list[str]:
        found: list[str] = []
        for _, value in sorted(step.args, key=lambda pair: pair[0] not in SOURCES):
            found += [name for name in (value if isinstance(value, tuple) else (value,)) if isinstance(name, str)]
        return [name for name in found if name in self._world.place_names]

    def _fresh(self, known: _Known | None) -> str | None:
        return known.name if known and self._now_sec() - known.said_sec < FORGOTTEN_SEC else None

    def _called(self, name: str, language: str) -> str:
        world = self._world
        entries: tuple[Named, ...] = (*world.places, *world.objects, *world.categories)
        said = next((shown(entry, language) for entry in entries if entry.name == name), name)
        return said if language == 'zh' or _OWNED.match(said) else f'the {said}'


def _replaced(words: str, found: re.Match[str], name: str) -> str:
    return words[:found.start(1)] + name + words[found.end(1):]
