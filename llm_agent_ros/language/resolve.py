"""From the operator's words to the world: a draft becomes a task, or the question that has to be asked first."""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import kinds, lookup, text
from llm_agent_ros.language.draft import AGAIN, ANY, GREETING, Draft
from llm_agent_ros.language.lookup import Match, Named
from llm_agent_ros.messages import Say
from llm_agent_ros.task import OPERATOR, ArgSpec, ArgType, ArgValue, SkillSpec, Step
from llm_agent_ros.world import PlaceKind, World

ME = frozenset({'me', 'us', 'myself', 'operator', '我', '我们', '咱们', '俺'})
PRONOUNS = frozenset({
    'it', 'that', 'this', 'them', 'the thing', 'that thing', 'one',
    '它', '它们', '那个', '这个', '那个东西', '这个东西', '那',
})
MAX_OPTIONS = 4
LOCATED = frozenset({'find', 'pick', 'bring', 'count'})  # whose place says which thing is meant
GREETINGS = {'en': 'Hello!', 'zh': '你好！'}
ONCE_MORE = re.compile(r'\b(again|another|twice|(one|once) more)\b|另|又|再[来拿给说要]', re.IGNORECASE | re.ASCII)
NEEDS_ONE = frozenset({'pick', 'bring', 'place'})  # cannot be done with just any member of a category


class Unsettled(Exception):
    """A question has to be answered first.

    Attributes:
        words: the words that are not settled.
        code: UNKNOWN_PLACE or AMBIGUOUS.
        say: the question.
        options: entries of the world to choose from.
    """

    def __init__(self, words: str, code: ErrorCode, say: Say, options: tuple[Named, ...]) -> None:
        super().__init__(words)
        self.words = words
        self.code = code
        self.say = say
        self.options = options


@dataclass(slots=True)
class Resolver:
    """Looks up the arguments of one draft, in order, remembering what was named before.

    Args:
        world: the names.
        answers: what the operator has said about words that were not settled: words to canonical name.
        said: the instruction's chunks.
        raw: the instruction as it was given.
    """

    world: World
    answers: Mapping[str, str] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    raw: str = ''
    _room: str | None = None
    _thing: str | None = None

    def task(self, draft: Draft, specs: Mapping[str, SkillSpec]) -> tuple[Step, ...]:
        """Return the draft's steps with names of the world.

        Raises:
            Unsettled: words that could be several things, or no place that is known.
        """
        steps = (kinds.fitting(step, self.world, specs) for step in draft.steps)
        parts = (part for step in steps for part in self._parts(step, specs[step.skill]))
        done = [_of_one(self._step(part, specs[part.skill]), specs) for part in parts]
        if ONCE_MORE.search(self.raw):
            return tuple(done)
        return tuple(step for n, step in enumerate(done) if step.skill in AGAIN or n == 0 or step != done[n - 1])

    def _parts(self, step: Step, spec: SkillSpec) -> tuple[Step, ...]:
        """Return the step, once for each name where a target is several said in one breath."""
        if len(step.args) != 1 or spec.arg(step.args[0][0]).type is not ArgType.TARGET:
            return (step,)
        name, words = step.args[0]
        several = self._several(str(words).removeprefix(ANY))
        return tuple(Step(step.skill, ((name, one),)) for one in several) or (step,)

    def _several(self, words: str) -> tuple[str, ...]:
        places = self.world.places
        return () if words in self.answers or lookup.exact(words, places).names else lookup.several(words, places)

    def _step(self, step: Step, spec: SkillSpec) -> Step:
        where = next((v for k, v in step.args if k in ('where', 'from') and spec.arg(k).type is ArgType.PLACE), None)
        near = self._place(str(where)) if where is not None and spec.name in LOCATED else None
        pairs = []
        for name, value in step.args:
            resolved = self._value(spec, spec.arg(name), value, near)
            if resolved is not None:
                pairs.append((name, resolved))
        self._remember(spec, dict(pairs))
        if step.skill == 'go_to' and self._is_dock(dict(pairs)['target']):
            return Step('go_home')
        return Step(step.skill, tuple(pairs))

    def _value(self, spec: SkillSpec, arg: ArgSpec, value: ArgValue, near: str | None) -> ArgValue | None:
        match arg.type:
            case ArgType.PLACE:
                return self._place(str(value))
            case ArgType.PLACES if isinstance(value, tuple):
                named = (self._several(words) or (words,) for words in value)
                places = tuple(self._place(one) for several in named for one in several)
                apart = tuple(place for place, _ in groupby(places))
                return apart if len(apart) > 1 else places
            case ArgType.TARGET:
                return self._target(str(value).removeprefix(ANY))
            case ArgType.RECIPIENT:
                return self._recipient(str(value))
            case ArgType.PERSON:
                if str(value).casefold() in ME:
                    return OPERATOR
                return lookup.someone(str(value), self.world.people).only or str(value)
            case ArgType.OBJECT:
                return self._object(spec, arg, str(value), near)
            case ArgType.TEXT if value == GREETING.strip() and not self._is_said(str(value)):
                return GREETINGS[text.language_of(''.join(self.said))]
            case ArgType.TEXT | ArgType.ATTRIBUTE:
                return text.as_said(str(value), self.raw)
            case _:
                return value

    def _is_said(self, word: str) -> bool:
        return any(chunk.strip().casefold() == word for chunk in self.said)

    def _place(self, words: str) -> str:
        if words in self.answers:
            return self.answers[words]
        found = self._settled(words, self.world.places)
        if found:
            return found
        raise Unsettled(words, ErrorCode.UNKNOWN_PLACE, *self._suggestions(words, self.world.places))

    def _settled(self, words: str, entries: Sequence[Named]) -> str | None:
        for find in (lookup.exact, self._likely):
            names = self._here(find(words, entries))
            if len(names) > 1:
                options = tuple(e for e in entries if e.name in names)[:MAX_OPTIONS]
                raise Unsettled(words, ErrorCode.AMBIGUOUS, Say.WHICH_PLACE_OF, options)
            if names:
                return names[0]
        return None

    def _here(self, match: Match) -> tuple[str, ...]:
        """Return the matches in the room that was spoken of last, or all of them."""
        rooms = {place.name: place.room for place in self.world.places}
        here = tuple(name for name in match.names if self._room and rooms.get(name) == self._room)
        return here if len(match.names) > 1 and here else match.names

    def _suggestions(self, words: str, entries: Sequence[Named]) -> tuple[Say, tuple[Named, ...]]:
        names = lookup.nearest(words, entries)
        options = tuple(next(e for e in entries if e.name == name) for name in names)
        if not options:
            options = tuple(p for p in self.world.places if p.kind is PlaceKind.ROOM)[:MAX_OPTIONS]
        return (Say.WHICH_PLACE if options else Say.NO_SUCH_PLACE), options

    def _target(self, words: str) -> str:
        if words.casefold() in ME:
            return OPERATOR
        if words in self.answers:
            return self.answers[words]
        every: tuple[Named, ...] = (*self.world.places, *self.world.objects, *self.world.people)
        for kind in (self.world.places, self.world.objects, self.world.people):
            found = lookup.exact(words, kind)
            if found.only:
                return found.only
        return self._settled(words, every) or self._place(words)

    def _recipient(self, words: str) -> str:
        if words.casefold() in ME:
            return OPERATOR
        if words in self.answers:
            return self.answers[words]
        takers: tuple[Named, ...] = (*self.world.people, *self.world.places)
        return self._person(words) or self._settled(words, takers) or self._nobody(words)

    def _nobody(self, words: str) -> str:
        raise Unsettled(
            words, ErrorCode.UNKNOWN_PLACE, *self._suggestions(words, (*self.world.people, *self.world.places))
        )

    def _person(self, words: str) -> str | None:
        return lookup.exact(words, self.world.people).only

    def _object(self, spec: SkillSpec, arg: ArgSpec, words: str, near: str | None) -> str | None:
        if words.casefold() in PRONOUNS:
            if self._thing or arg.optional:
                return self._thing
            raise Unsettled(words, ErrorCode.AMBIGUOUS, Say.ASK_WHAT, ())
        bare = words.removeprefix(ANY)
        if bare in self.answers:
            return self.answers[bare]
        found = lookup.exact(bare, self.world.objects).only
        if found:
            return found
        kind = lookup.exact(bare, self.world.categories)
        if not kind.only:
            likely = self._likely(bare, self.world.objects)
            likely = likely if likely.names else lookup.mentioned(bare, self.world.objects)
            if likely.only or self._person(bare):
                return likely.only or self._person(bare)
            return self._one_of(bare, likely.names, near) if likely.names and spec.name in NEEDS_ONE else bare
        if bare != words or spec.name not in NEEDS_ONE or self._thing == kind.only:
            return kind.only
        members = next(c.members for c in self.world.categories if c.name == kind.only)
        return self._one_of(bare, members, near) if members else kind.only

    def _likely(self, words: str, entries: Sequence[Named]) -> Match:
        found = lookup.said_in_full(words, self.said, entries)
        return found if found.names else lookup.close(words, entries)

    def _one_of(self, words: str, members: tuple[str, ...], near: str | None) -> str:
        there = tuple(name for name in members if self._is_near(name, near or self._room))
        fitting = there or members
        if len(fitting) == 1:
            return fitting[0]
        options = tuple(o for o in self.world.objects if o.name in fitting)[:MAX_OPTIONS]
        if not options:
            return words
        raise Unsettled(words, ErrorCode.AMBIGUOUS, Say.WHICH_ONE, options)

    def _is_near(self, object_name: str, place: str | None) -> bool:
        known = next((o for o in self.world.objects if o.name == object_name), None)
        at = next((p for p in self.world.places if known and p.name == known.at), None)
        return at is not None and place is not None and place in (at.name, at.room)

    def _is_dock(self, target: ArgValue) -> bool:
        return any(p.kind is PlaceKind.DOCK and p.name == target for p in self.world.places)

    def _remember(self, spec: SkillSpec, values: dict[str, ArgValue]) -> None:
        for name, value in values.items():
            kind = spec.arg(name).type
            if kind is ArgType.OBJECT:
                self._thing = str(value)
            elif kind in (ArgType.PLACE, ArgType.TARGET, ArgType.RECIPIENT):
                place = next((p for p in self.world.places if p.name == value), None)
                self._room = place.room if place else self._room


def _of_one(step: Step, skills: Container[str]) -> Step:
    """Return a round of one place, said twice or by two of its names, as a look at it."""
    match step:
        case Step('patrol', (('targets', (place, *others)),)) if set(others) <= {place} and 'inspect' in skills:
            return Step('inspect', (('target', place),))
    return step
