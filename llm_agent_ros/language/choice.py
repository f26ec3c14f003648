"""What the operator's answer to a question means: one of the options, something else, none of them, or no answer.

An answer is a few words about options that are known, so it needs no model. All of its words have to be accounted
for: what is more than a name, a description and courtesy may be a new instruction, of which no part is to be taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from llm_agent_ros.language import lookup, nouns
from llm_agent_ros.language.agreement import is_yes
from llm_agent_ros.language.answer_words import (
    CHOOSING,
    IDLE,
    MOVING,
    NEUTRAL,
    fold,
    in_digits,
    is_me,
    is_phrase,
    joins,
    ordinal,
    says_something,
    take_apart,
    wants_all_of,
)
from llm_agent_ros.language.described import Described, named_beside, split
from llm_agent_ros.language.draft import ANY, Draft
from llm_agent_ros.language.lookup import Match, Named
from llm_agent_ros.language.scope import MAX_OPTIONS
from llm_agent_ros.language.text import cut, display, is_word
from llm_agent_ros.language.told import Told, can_be_several
from llm_agent_ros.messages import Say
from llm_agent_ros.task import OPERATOR
from llm_agent_ros.world import PlaceKind, World, WorldObject


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked.

    Attributes:
        say: the question.
        options: entries of the world to choose from, in the order in which they were offered.
        words: which words were asked about; more may have such a name than could be offered.
        said: the instruction's chunks; its words may stand in an answer without making it an instruction.
        or_me: whether the operator may be meant as well.
    """

    say: Say
    options: tuple[Named, ...] = ()
    words: str = ''
    said: tuple[str, ...] = ()
    or_me: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered.

    Attributes:
        name: what is meant, where that is clear: a name of the world; to ASK_WHAT also other words for a thing.
        left: the options that are still possible.
        none: whether the operator wants none of them.
        every: whether all that are left are meant, one after the other.
        maybe_instruction: whether there is more in it than an answer has.
    """

    name: str | None = None
    left: tuple[Named, ...] = ()
    none: bool = False
    every: bool = False
    maybe_instruction: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """The names that a part of an answer stands for, and whether it was understood at all."""

    names: tuple[str, ...] = ()
    understood: bool = True


def read(answer: str, question: Question, world: World) -> Answer:
    """Return what an answer to a question means; "no" (``agreement.is_no``) has been looked for before."""
    reader = _Reader(world, question)
    return reader.thing(answer) if question.say is Say.ASK_WHAT else reader.choice(answer)


def known(told: Told, question: Question, answer: Answer, draft: Draft) -> Told:
    """Return what is known of an instruction with one more answer.

    Args:
        told: what was answered before.
        question: what was asked.
        answer: as ``read`` returned it.
        draft: of the instruction, with what was answered before.
    """
    names = tuple(option.name for option in answer.left)
    if answer.every and can_be_several(draft, question.words, len(names)):
        return told.all_of(question.words, names)
    if answer.name is None:
        return told.without(frozenset(option.name for option in question.options) - set(names))
    if question.say is Say.ASK_WHAT:
        return told.replaced(question.words, answer.name)
    return told.named(question.words, answer.name)


def is_name(answer: str, world: World) -> bool:
    """Return whether an answer is a name of the world or a description, with courtesy at most."""
    rest = split(cut(answer), (*world.places, *world.objects, *world.people, *world.categories))[1]
    return is_phrase(answer) or all(word in IDLE | CHOOSING for word in rest)


def is_instruction(answer: str, draft: Draft) -> bool:
    """Return whether an answer, read as this draft, says what to do, not only with what or where.

    The model reads "violin" as looking for one. That is no new instruction where a thing was asked for.
    """
    values = [value for step in draft.steps for _, value in step.args]
    parts = [str(part) for value in values for part in (value if isinstance(value, tuple) else (value,))]
    named = {fold(chunk) for part in parts for chunk in cut(part.removeprefix(ANY))}
    return any(fold(chunk) not in named | NEUTRAL for chunk in cut(answer) if is_word(chunk))


class _Reader:
    """Reads one answer among one question's options."""

    def __init__(self, world: World, question: Question) -> None:
        self._world = world
        self._question = question
        self._said = frozenset(map(fold, question.said))
        self._suggested = question.say is Say.WHICH_PLACE  # what only may be meant is not told apart by where it is
        self._more = self._not_offered()
        entries = (*question.options, *self._more)
        self._described = Described(world, entries, self._said, located=not self._suggested)
        self._numbered = any(letter.isdigit() for entry in entries for name in entry.names for letter in name)

    def choice(self, answer: str) -> Answer:
        """Return which option is meant, which are left, or what else was named."""
        options = self._question.options
        if self._question.or_me and is_me(answer):
            return Answer(OPERATOR, options)
        if is_yes(answer):
            return Answer(options[0].name if len(options) == 1 else None, options)
        if not self._suggested and not self._more and len(options) > 1 and wants_all_of(answer, len(options)):
            return Answer(left=options, every=True)
        parts = take_apart(answer, self._described.own)
        whole = named_beside(answer, options) if parts.beside else lookup.exact(answer, options).only
        if whole:
            return Answer(whole, options)
        refused = {
            name for part in parts.refused if not (parts.beside and self._described.is_another(part))
            for name in self._found(part, options, strict=False).names
        }
        left = tuple(option for option in options if option.name not in refused)
        phrase = is_phrase(answer)
        found = [self._found(part, (*left, *self._more), strict=not phrase) for part in parts.wanted]
        if not phrase and not all(each.understood for each in found):
            return Answer(left=left or options, maybe_instruction=True)
        names = tuple(dict.fromkeys(name for each in found for name in each.names if name not in refused))
        if len(names) == 1:
            return Answer(names[0], left)
        none_left = bool(options) and not left and not names
        if parts.none or (none_left and not parts.beside and not self._suggested):
            return Answer(none=True)
        left = options if none_left and parts.beside else left
        if names and set(names) <= {option.name for option in left}:
            left = tuple(option for option in left if option.name in names)
        if len(names) > 1 and set(names) == {option.name for option in left} and not self._suggested and joins(answer):
            return Answer(left=left, every=True)
        settled = left and (parts.any_one or (refused and len(left) == 1 and not found))
        return Answer(left[0].name if settled else None, left)

    def thing(self, answer: str) -> Answer:
        """Return the thing that was asked for: an object, a kind, or one unknown that is named like a thing."""
        parts = take_apart(answer)
        phrase = is_phrase(answer)
        part = cut(answer) if parts.beside else parts.wanted[0] if len(parts.wanted) == 1 else ()
        words = nouns.called(part)
        linked = nouns.is_linked(words)  # "the lid of the blue bottle" is no blue bottle
        if not words or (parts.refused and not (parts.beside and linked)):
            return Answer(none=parts.none, maybe_instruction=not phrase)
        forms = self._forms(part)
        for form in (words,) if linked else (*reversed(forms[:2]), *forms[2:]):
            if lookup.exact(form, self._world.categories).only:  # as it was said: which of them is asked next
                return Answer((ANY if parts.any_one else '') + form)
            for find in (lookup.exact,) if linked else (lookup.exact, lookup.close):
                if name := find(form, self._world.objects).only:
                    return Answer(name)
        # What is no phrase is taken for a name only where the model reads no instruction into it.
        is_thing = (linked and phrase) or nouns.is_noun(words, part)
        is_place = bool(lookup.exact(words, self._world.places).names)
        return Answer(words if is_thing and not is_place else None, maybe_instruction=not phrase)

    def _found(self, part: tuple[str, ...], options: tuple[Named, ...], *, strict: bool) -> _Found:
        """Return what a part names: an option, by its name, a description or its number, else something else."""
        forms = (*self._forms(part), in_digits(part))
        for words in forms:
            if name := lookup.exact(words, options).only:
                return _Found((name,))
        fitting = self._described.fitting(part, options)
        if fitting and len(fitting) < max(2, len(options)):
            return _Found(fitting)
        index = ordinal(part, self._described.common, numbered=self._numbered)
        if index is not None and not any(lookup.exact(words, self._every()).names for words in forms):
            return _Found(tuple(option.name for option in self._question.options[index:][:1]))
        for name in self._others(part, forms, options):
            return _Found((name,))
        likely = fitting or (() if strict else self._described.fitting(part, options, strict=False))
        return _Found(likely if len(likely) < max(2, len(options)) else (), understood=bool(likely))

    def _others(self, part: tuple[str, ...], forms: tuple[str, ...], options: tuple[Named, ...]) -> Iterator[str]:
        """Yield what else a part may name, the surest first; the last form counts only as a whole name."""
        moving = MOVING & set(map(fold, part))
        if not self._suggested and moving - self._said:
            return  # "go to the kitchen" names no desk
        every = self._every()
        rooms = {place.name for place in self._world.places if place.kind is PlaceKind.ROOM}
        tells_where = self._question.say is Say.WHICH_PLACE_OF and not moving and not rooms & {o.name for o in options}
        matches: list[Match] = [lookup.exact(words, every) for words in forms]
        matches += [lookup.close(words, entries) for entries in (options, every) for words in forms[:-1]]
        for match in matches:  # a room where there is none of them is not what is meant
            if match.only and not (tells_where and match.only in rooms):
                yield match.only

    def _not_offered(self) -> tuple[Named, ...]:
        """Return what has the name that was asked about, too, where there was more than could be offered."""
        if self._suggested or len(self._question.options) < MAX_OPTIONS:
            return ()
        names = set(lookup.close(self._question.words, self._every()).names) - {o.name for o in self._question.options}
        return tuple(entry for entry in self._every() if entry.name in names)

    def _every(self) -> tuple[Named, ...]:
        if self._question.say is Say.WHICH_ONE:
            return self._world.objects
        things = any(isinstance(option, WorldObject) for option in self._question.options)
        return (*self._world.places, *self._world.people, *(self._world.objects if things else ()))

    def _forms(self, part: tuple[str, ...]) -> tuple[str, ...]:
        """Return a part as it is, without idle words, and without words that only repeat the instruction."""
        own = self._described.own
        forms = [part]
        for dropped in (IDLE | CHOOSING, IDLE | CHOOSING | self._said):
            forms.append(tuple(chunk for chunk in part if fold(chunk) not in dropped - own))
        shown = (display(''.join(form)) for form in forms if says_something(form, own))
        return tuple(dict.fromkeys(shown))
