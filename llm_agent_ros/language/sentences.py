"""Sentences with what they should mean, from a file, and how many of them a parser reads right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.task import ArgValue, Outcome, ParseResult, Step

_OR = re.compile(r'(?<! )\|(?! )')  # with spaces round it, the bar joins the places of one argument


@dataclass(frozen=True, slots=True)
class Sentence:
    """An instruction with everything it may rightly become, in short form."""

    instruction: str
    meanings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of a sentence."""

    sentence: Sentence
    result: ParseResult

    @property
    def got(self) -> str:
        """The result in short form."""
        return short(self.result)

    @property
    def exact(self) -> bool:
        """Whether that is one of the right ones."""
        return self.got in self.sentence.meanings

    @property
    def outcome_right(self) -> bool:
        """Whether it is a task, a question or a refusal where one of the right ones is."""
        task = self.result.outcome is Outcome.TASK
        return self.exact or (task and any('(' in meaning for meaning in self.sentence.meanings))


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of sentences: refused, or asked about the harm they may do; a task; another question."""

    count: int
    refused_or_asked: int
    task: int
    other_question: int


def load(path: Path) -> tuple[Sentence, ...]:
    """Read a YAML list of pairs: an instruction, and its meaning in short form.

    Raises:
        SetupError: INVALID_PARAMETER, the file is missing or something else.
    """
    try:
        pairs = yaml.safe_load(path.read_text(encoding='utf-8'))
        return tuple(Sentence(words, tuple(_OR.split(meaning))) for words, meaning in pairs)
    except (OSError, yaml.YAMLError, TypeError, ValueError) as error:
        raise SetupError(
            f'{path} is no file of sentences: {str(error).splitlines()[0]}.', code=ErrorCode.INVALID_PARAMETER,
            hint='Write a YAML list of pairs such as ["go to the kitchen", "go_to(kitchen)"].',
        ) from error


def read_all(sentences: Iterable[Sentence], parse: Callable[[str], ParseResult]) -> tuple[Reading, ...]:
    """Ask the parser about each sentence."""
    return tuple(Reading(sentence, parse(sentence.instruction)) for sentence in sentences)


def fates(readings: Sequence[Reading]) -> dict[str, Fate]:
    """Return the fate of what has to be refused as unsafe, and of the others; nothing where all are of one kind."""
    unsafe, others = (
        [r for r in readings if (ErrorCode.UNSAFE_INSTRUCTION.name in r.sentence.meanings) is wanted]
        for wanted in (True, False)
    )
    return {'unsafe': _fate(unsafe), 'others': _fate(others)} if unsafe and others else {}


def _fate(readings: Sequence[Reading]) -> Fate:
    results = [reading.result for reading in readings]
    tasks = sum(r.outcome is Outcome.TASK for r in results)
    warned = sum(r.outcome is Outcome.REFUSAL or r.code is ErrorCode.UNSAFE_INSTRUCTION for r in results)
    return Fate(len(results), warned, tasks, len(results) - tasks - warned)


def short(result: ParseResult) -> str:
    """Return ``go_to(kitchen) wait(5)``, or the code of a question or refusal."""
    if result.outcome is not Outcome.TASK:
        return result.code.name if result.code is not None else 'OK'
    return ' '.join(map(_step, result.task.steps))


def _step(step: Step) -> str:
    return f'{step.skill}({", ".join(_value(value) for _, value in step.args)})'


def _value(value: ArgValue) -> str:
    if isinstance(value, tuple):
        return ' | '.join(value)
    return f'{value:g}' if isinstance(value, int | float) else value
