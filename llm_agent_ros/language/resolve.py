"""From the operator's words to the world: a draft becomes a task, or the question that has to be asked first."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from llm_agent_ros.language import durations, kinds, number_words, people, text
from llm_agent_ros.language.draft import AGAIN, ANY, GREETING, Draft
from llm_agent_ros.language.places import ME, Places
from llm_agent_ros.language.scope import SOURCES, Scope
from llm_agent_ros.language.things import Things, Wanted
from llm_agent_ros.task import OPERATOR, ArgSpec, ArgType, ArgValue, SkillSpec, Step
from llm_agent_ros.tongue import language_of
from llm_agent_ros.world import PlaceKind, World

LOCATED = frozenset({'find', 'pick', 'bring', 'count'})  # whose place says which thing is meant
GREETINGS = {'en': 'Hello!', 'zh': '你好！'}
ONCE_MORE = re.compile(r'\b(again|another|twice|(one|once) more)\b|另|又|再[来拿给说要]', re.IGNORECASE | re.ASCII)
NEEDS_ONE = frozenset({'pick', 'bring', 'place'})  # cannot be done with just any member of a category


@dataclass(slots=True)
class Resolver:
    """Looks up the arguments of one draft, in order, remembering what was named before.

    Args:
        world: the names.
        answers: what the operator has said about words that were not settled: words to canonical name.
        said: the instruction's chunks.
        raw: the instruction as it was given.
        before: the thing of the instruction before, for a pronoun that means nothing in this one.
        repeats: whether several things of a kind are dealt with one after the other, so that equal steps are meant.
    """

    world: World
    answers: Mapping[str, str] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    raw: str = ''
    before: str | None = None
    repeats: bool = False
    _scope: Scope = field(init=False)
    _places: Places = field(init=False)
    _things: Things = field(init=False)

    def __post_init__(self) -> None:
        self._scope = Scope(self.world, self.answers, self.said, before=self.before)
        self._places, self._things = Places(self._scope), Things(self._scope)

    def task(self, draft: Draft, specs: Mapping[str, SkillSpec]) -> tuple[Step, ...]:
        """Return the draft's steps with names of the world.

        Raises:
            Unsettled: words that could be several things, or no place that is known.
        """
        steps = (kinds.fitting(step, self.world, specs) for step in draft.steps)
        parts = (part for step in steps for part in self._parts(step, specs[step.skill]))
        done = [_of_one(self._step(part, specs[part.skill]), specs) for part in parts]
        if self.repeats or ONCE_MORE.search(self.raw):
            return tuple(done)
        return tuple(step for n, step in enumerate(done) if n == 0 or step != done[n - 1] or self._may_repeat(step))

    def _may_repeat(self, step: Step) -> bool:
        """Return whether a step may come twice in a row: not one for a time that was said once, in parts."""
        seconds = step.get('seconds')
        added = () if seconds is None else durations.read(number_words.read(self.raw))
        once = isinstance(seconds, float) and durations.is_said_once(seconds, added)
        return step.skill in AGAIN and not once

    def _parts(self, step: Step, spec: SkillSpec) -> tuple[Step, ...]:
        """Return the step, once for each name where a target is several said in one breath."""
        if len(step.args) != 1 or spec.arg(step.args[0][0]).type is not ArgType.TARGET:
            return (step,)
        name, words = step.args[0]
        several = self._places.several(str(words).removeprefix(ANY))
        return tuple(Step(step.skill, ((name, one),)) for one in several) or (step,)

    def _step(self, step: Step, spec: SkillSpec) -> Step:
        step = self._placed(step)
        where = next((v for k, v in step.args if k in ('where', 'from') and spec.arg(k).type is ArgType.PLACE), None)
        near = self._places.place(str(where)) if where is not None and spec.name in LOCATED else None
        pairs = []
        for name, value in step.args:
            resolved = self._value(spec, spec.arg(name), value, near)
            if resolved is not None:
                pairs.append((name, resolved))
        self._remember(spec, dict(pairs))
        if step.skill == 'go_to' and self._is_dock(dict(pairs)['target']):
            return Step('go_home')
        return Step(step.skill, tuple(pairs))

    def _placed(self, step: Step) -> Step:
        """Return a search with the place that the words for the thing say: "find the mug on the dining table"."""
        match step:
            case Step('find', (('object', str(words)),)) if place := self._things.place_of(words):
                return Step('find', (*step.args, ('where', place)))
        return step

    def _value(self, spec: SkillSpec, arg: ArgSpec, value: ArgValue, near: str | None) -> ArgValue | None:
        words = str(value)
        match arg.type:
            case ArgType.PLACE:
                return self._places.place(words)
            case ArgType.PLACES if isinstance(value, tuple):
                named = (self._places.several(part) or (part,) for part in value)
                places = tuple(self._places.place(one) for several in named for one in several)
                apart = tuple(place for place, _ in groupby(places))
                return apart if len(apart) > 1 else places
            case ArgType.TARGET:
                return self._places.target(words.removeprefix(ANY), any_one=words.startswith(ANY))
            case ArgType.RECIPIENT:
                return self._places.recipient(words)
            case ArgType.PERSON:
                return OPERATOR if words.casefold() in ME else people.someone(words, self.world.people).only or words
            case ArgType.OBJECT:
                return self._things.thing(words, Wanted(spec.name in NEEDS_ONE, arg.optional, near))
            case ArgType.TEXT if value == GREETING.strip() and not self._is_said(words):
                return GREETINGS[language_of(''.join(self.said))]
            case ArgType.TEXT | ArgType.ATTRIBUTE:
                return text.as_said(words, self.raw)
            case _:
                return value

    def _is_said(self, word: str) -> bool:
        return any(chunk.strip().casefold() == word for chunk in self.said)

    def _is_dock(self, target: ArgValue) -> bool:
        return any(p.kind is PlaceKind.DOCK and p.name == target for p in self.world.places)

    def _remember(self, spec: SkillSpec, values: dict[str, ArgValue]) -> None:
        """Keep what was named for words that follow; after "from A to B" the robot is in B."""
        for name, value in sorted(values.items(), key=lambda pair: pair[0] not in SOURCES):
            kind = spec.arg(name).type
            if kind is ArgType.OBJECT:
                self._scope.thing = str(value)
            elif kind in (ArgType.PLACE, ArgType.TARGET, ArgType.RECIPIENT):
                place = next((p for p in self.world.places if p.name == value), None)
                self._scope.room = place.room if place else self._scope.room


def _of_one(step: Step, skills: Container[str]) -> Step:
    """Return a round of one place, said twice or by two of its names, as a look at it."""
    match step:
        case Step('patrol', (('targets', (place, *others)),)) if set(others) <= {place} and 'inspect' in skills:
            return Step('inspect', (('target', place),))
    return step
