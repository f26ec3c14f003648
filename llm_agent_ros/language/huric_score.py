"""Compares a draft with what a command of HuRIC means: the skills, and the head word of each argument."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from llm_agent_ros.language import text
from llm_agent_ros.language.draft import ANY, Draft
from llm_agent_ros.language.huric import Command
from llm_agent_ros.task import ArgValue, Step

THE_SPEAKER = frozenset({'me', 'us', 'i', 'we', 'here', 'operator'})
PRONOUNS = frozenset({'it', 'them', 'this', 'that', 'these', 'those', 'one', 'which', 'they'})


@dataclass(frozen=True, slots=True)
class Score:
    """How a draft compares: are the skills right, and of how many arguments the head word."""

    skills: bool
    matched: int
    wanted: int
    surplus: int

    @property
    def exact(self) -> bool:
        """Everything is as wanted and nothing else is there."""
        return self.skills and self.matched == self.wanted and not self.surplus


def score(command: Command, draft: Draft) -> Score:
    """Return how a draft compares with what a command in capability means."""
    wanted = sum(len(step.args) for step in command.steps)
    steps = tuple(map(_locating, draft.steps))
    if [step.skill for step in steps] != [step.skill for step in command.steps]:
        return Score(False, 0, wanted, sum(len(step.args) for step in steps))
    matched = surplus = 0
    before: set[str] = set()
    for step, got in zip(command.steps, steps, strict=True):
        heads = dict(step.args)
        matched += sum(_matches(name, head, heads, got, before) for name, head in step.args)
        surplus += sum(_is_surplus(name, value, heads, command) for name, value in got.args)
        before |= {head for name, head in step.args if head not in PRONOUNS}
    return Score(True, matched, wanted, surplus)


def _locating(step: Step) -> Step:
    """Return the step, looking for a person as looking for anything: the frame Locating does not tell them apart."""
    if step.skill != 'find_person':
        return step
    return Step('find', tuple(('object' if name == 'person' else name, value) for name, value in step.args))


def _matches(name: str, head: str, heads: Mapping[str, str], got: Step, before: Iterable[str]) -> bool:
    value = got.get(name)
    if name in ('angle_deg', 'distance_m'):
        return value == float(head)
    if head in PRONOUNS and name == 'object':
        return value is None or bool(_words(value) & {head, *before})
    if value is None:
        return False
    if head in THE_SPEAKER:
        return bool(_words(value) & THE_SPEAKER)
    others = {_one for other, _one in heads.items() if other != name and _one != head}
    return _has(value, head) and not any(_has(value, other) for other in others)


def _is_surplus(name: str, value: ArgValue, heads: Mapping[str, str], command: Command) -> bool:
    if name in heads or name in ('distance_m', 'angle_deg'):
        return False
    if name == 'to' and _words(value) & THE_SPEAKER:  # whom it is brought to where nobody is named
        return False
    return not any(_has(value, place) for place in command.context)


def _has(value: ArgValue, head: str) -> bool:
    return _words(head) <= _words(value)


def _words(value: ArgValue) -> set[str]:
    joined = ' '.join(value) if isinstance(value, tuple) else str(value).removeprefix(ANY)
    return {piece.strip().casefold() for piece in text.cut(joined)}
