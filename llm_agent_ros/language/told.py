"""What the operator's answers have said about one instruction, and what they make of its draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from llm_agent_ros.language.draft import ANY, Draft
from llm_agent_ros.task import ArgValue, Step

_TAKES = 'pick'
_PUTS = frozenset({'place', 'bring'})


@dataclass(frozen=True, slots=True)
class Told:
    """What was answered about one instruction.

    Attributes:
        names: the name that is meant by the draft's words.
        things: what stands in place of the draft's words.
        several: the names that are all meant by the draft's words.
        refused: names that are not meant.
    """

    names: Mapping[str, str] = field(default_factory=dict)
    things: Mapping[str, str] = field(default_factory=dict)
    several: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()

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
            steps = _for_each(steps, words, names)
        return replace(draft, steps=steps)


def can_be_several(draft: Draft, words: str) -> bool:
    """Return whether a robot with one gripper can do what is said about these words with several things in turn."""
    span = _span(draft.steps, words)
    holds = False
    for step in draft.steps[span.start:span.stop]:
        holds = step.skill == _TAKES or (holds and step.skill not in _PUTS)
    return span.start < span.stop and not holds


def _for_each(steps: tuple[Step, ...], words: str, names: tuple[str, ...]) -> tuple[Step, ...]:
    """Return the steps with all that is about the words done for one name after the other."""
    span = _span(steps, words)
    about = steps[span.start:span.stop]
    each = tuple(_said_as(step, {words: name}) for name in names for step in about)
    return steps[:span.start] + each + steps[span.stop:]


def _span(steps: tuple[Step, ...], words: str) -> range:
    at = [number for number, step in enumerate(steps) if any(_bare(value) == words for _, value in step.args)]
    return range(at[0], at[-1] + 1) if at else range(0)


def _said_as(step: Step, things: Mapping[str, str]) -> Step:
    return Step(step.skill, tuple((name, things.get(_bare(value), value)) for name, value in step.args))


def _bare(value: ArgValue) -> str:
    return value.removeprefix(ANY) if isinstance(value, str) else ''
