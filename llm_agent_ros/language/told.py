"""What the operator's answers have said about one instruction, and what they make of its draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import accumulate

from llm_agent_ros.language.draft import ANY, Draft
from llm_agent_ros.language.grammar import MAX_STEPS
from llm_agent_ros.language.things import PRONOUNS
from llm_agent_ros.task import ArgValue, Step

_NAMING = frozenset({'object', 'what', 'person', 'target', 'targets', 'where', 'from', 'to'})  # no texts
_ENDS = {'place': 'where', 'bring': 'to', 'guide': 'to', 'follow': 'to'}  # one thing cannot end up in two places
_PUTS = frozenset({'place', 'bring'})


@dataclass(frozen=True, slots=True)
class Told:
    """What was answered about one instruction.

    Attributes:
        names: the name that is meant by the draft's words.
        things: what stands in place of the draft's words.
        several: the names that are all meant by the draft's words.
        refused: names that are not meant.
        harmless: whether the operator has said that it will do no harm.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    things: Mapping[str, str] = field(default_factory=dict)
    several: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()
    harmless: bool = False

    @property
    def names_something(self) -> bool:
        """Whether names have been told apart by answers; what else the model thought of counts no more then."""
        return bool(self.names or self.things or self.several or self.refused)

    def named(self, words: str, name: str) -> Told:
        """Return what is known with a name for words."""
        return replace(self, names={**self.names, words: name})

    def replaced(self, words: str, thing: str) -> Told:
        """Return what is known with other words in place of "it"."""
        return replace(self, things={**self.things, words: thing})

    def all_of(self, words: str, names: tuple[str, ...]) -> Told:
        """Return what is known where each of several names is meant."""
        return replace(self, several={**self.several, words: names})

    def without(self, names: frozenset[str]) -> Told:
        """Return what is known with names that are not meant."""
        return replace(self, refused=self.refused | names)

    def applied(self, draft: Draft) -> Draft:
        """Return the draft with what was answered in place of its words."""
        steps = tuple(_said_as(step, self.things) for step in draft.steps)
        for words, names in self.several.items():
            steps = for_each(steps, words, names)
        return replace(draft, steps=steps)


def can_be_several(draft: Draft, words: str, count: int) -> bool:
    """Return whether a robot with one gripper can do what is said about these words with several things in turn."""
    span = _span(draft.steps, words)
    about, behind = draft.steps[span.start:span.stop], draft.steps[span.stop:]
    holds = list(accumulate(draft.steps, _holds_after, initial=False))  # before each step, and at the end
    return (
        bool(about) and len(draft.steps) + (count - 1) * len(about) <= MAX_STEPS
        and not holds[span.start] and not holds[span.stop]
        and all(_mentions(step, words) and not _ends_there(step, words) for step in about)
        and not any(_refers_back(step) for step in (*about, *behind))
    )


def _holds_after(holds: bool, step: Step) -> bool:
    return step.skill == 'pick' or (holds and step.skill not in _PUTS)


def _refers_back(step: Step) -> bool:
    """Return whether a step is about what an earlier one named, which would be the last of several only."""
    values = dict(step.args)
    unsaid = step.skill == 'place' and 'object' not in values
    return unsaid or any(_bare(value).casefold() in PRONOUNS for name, value in values.items() if name in _NAMING)


def _ends_there(step: Step, words: str) -> bool:
    return any(name == _ENDS.get(step.skill) and _bare(value) == words for name, value in step.args)


def _mentions(step: Step, words: str) -> bool:
    return any(
        name in _NAMING and (words in value if isinstance(value, tuple) else _bare(value) == words)
        for name, value in step.args
    )


def for_each(steps: tuple[Step, ...], words: str, names: tuple[str, ...]) -> tuple[Step, ...]:
    """Return the steps with all that is about the words done for one name after the other; a round takes in each."""
    span = _span(steps, words)
    about = steps[span.start:span.stop]
    if len(about) == 1 and any(isinstance(value, tuple) for _, value in about[0].args):
        each: tuple[Step, ...] = (_round(about[0], words, names),)
    else:
        each = tuple(_said_as(step, {words: name}) for name in names for step in about)
    return steps[:span.start] + each + steps[span.stop:]


def _round(step: Step, words: str, names: tuple[str, ...]) -> Step:
    def one_by_one(value: ArgValue) -> ArgValue:
        if not isinstance(value, tuple):
            return value
        return tuple(name for part in value for name in (names if part == words else (part,)))

    return Step(step.skill, tuple((name, one_by_one(value)) for name, value in step.args))


def _span(steps: tuple[Step, ...], words: str) -> range:
    at = [number for number, step in enumerate(steps) if _mentions(step, words)]
    return range(at[0], at[-1] + 1) if at else range(0)


def _said_as(step: Step, things: Mapping[str, str]) -> Step:
    return Step(
        step.skill,
        tuple((name, things.get(_bare(value), value) if name in _NAMING else value) for name, value in step.args),
    )


def _bare(value: ArgValue) -> str:
    return value.removeprefix(ANY) if isinstance(value, str) else ''
