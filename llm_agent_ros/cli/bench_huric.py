"""``llm-agent bench parser --suite huric``: other people's commands to a robot, never trained on."""

from __future__ import annotations

import statistics
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.progress import track
from rich.table import Table

from llm_agent_ros.agent import skills
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.errors import AgentError, ErrorCode, ParseError
from llm_agent_ros.language import draft, evaluation, huric
from llm_agent_ros.language.corpus import Example
from llm_agent_ros.language.draft import Draft
from llm_agent_ros.language.engine import Engine
from llm_agent_ros.language.huric import Command, WantedStep
from llm_agent_ros.language.huric_score import Score, score
from llm_agent_ros.language.loading import shipped_adapter
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.weights import default_weights
from llm_agent_ros.task import Step

Draw = Callable[[str], Draft | None]


def run_bench_huric(
    path: Path | None, *, count: int | None = None, threads: int = 1, precision: Precision = Precision.AUTO,
    model: Path | None = None, adapter: Path | None = None, json_file: Path | None = None, show_errors: int = 0,
) -> int:
    """Measure, print tables, write JSON where asked to; return an exit code.

    Args:
        path: folder of HuRIC.
        count: how many of its commands, evenly spread; None for all.
        show_errors: how many wrong readings to print.

    Raises:
        AgentError: the folder or the weights cannot be used.
    """
    if path is None:
        raise AgentError(
            'The suite huric needs the folder of HuRIC.', code=ErrorCode.INVALID_PARAMETER,
            hint='Give it with --path; docs/huric-mapping.md says where it comes from.',
        )
    where, specs = machine(), skills.specs()
    commands = huric.read_corpus(path, {spec.name for spec in specs})
    every = max(1, len(commands) // count) if count else 1
    engine = Engine.load(
        model or default_weights(), adapter or shipped_adapter(), precision=precision, threads=threads)
    readings = read(commands[::every], _model(engine))
    figures = measure(readings)
    _show(figures)
    for reading in [reading for reading in readings if not reading.exact][:show_errors]:
        lines = f'{reading.command.sentence}\n  wanted {_told(reading.command.steps)}\n  got    {reading.said}'
        console.print(lines, highlight=False, markup=False)
    if json_file:
        write_json(json_file, 'parser/huric', {'precision': engine.precision, **figures}, where)
    return 0


@dataclass(frozen=True, slots=True)
class Reading:
    """What a model made of a command; ``got`` is None where it wrote nothing readable."""

    command: Command
    got: Draft | None
    latency_ms: float

    @property
    def said(self) -> str:
        """What the model made of it, for people."""
        if self.got is None:
            return 'nothing readable'
        return str(self.got.verdict) if self.got.verdict else _told(self.got.steps)

    @property
    def score(self) -> Score:
        """How it compares with what a command in capability means."""
        return score(self.command, self.got or Draft())

    @property
    def exact(self) -> bool:
        """It is as wanted, or nothing was wanted."""
        return bool(self.command.reason) or self.score.exact


def read(commands: Sequence[Command], draw: Draw) -> list[Reading]:
    """Return what a model, ``draw``, makes of commands."""
    readings = []
    for command in track(commands, 'HuRIC', console=console, transient=True):
        start = time.monotonic()
        got = draw(command.sentence)
        readings.append(Reading(command, got, (time.monotonic() - start) * 1e3))
    return readings


def measure(readings: Sequence[Reading]) -> dict[str, object]:
    """Return the figures of readings of commands in and out of capability."""
    commands = [reading.command for reading in readings]
    outside = Counter(_kind(reading.got) for reading in readings if reading.command.reason)
    scores = [(reading.command, reading.score) for reading in readings if not reading.command.reason]
    times = [reading.latency_ms for reading in readings]
    by_skill, by_steps = defaultdict(list), defaultdict(list)
    for command, one in scores:
        by_steps[str(len(command.steps))].append(one)
        for skill in {step.skill for step in command.steps}:
            by_skill[skill].append(one)
    return {
        'in_capability': len(scores),
        'out_of_capability': sum(outside.values()),
        'out_reasons': dict(Counter(command.reason for command in commands if command.reason).most_common()),
        **_shares([one for _, one in scores]),
        'by_skill': {name: _shares(group) for name, group in sorted(by_skill.items())},
        'by_steps': {name: _shares(group) for name, group in sorted(by_steps.items())},
        'out_outcomes': dict(outside),
        'latency_ms_p50': round(statistics.median(times), 1) if times else 0.0,
    }


def _model(engine: Engine) -> Draw:
    specs = skills.specs()
    known = {spec.name: spec for spec in specs}
    write = evaluation.grammatical(engine, specs)

    def draw(sentence: str) -> Draft | None:
        try:
            return draft.read(write(Example(sentence, '', 'en')).text, known)
        except ParseError:
            return None

    return draw


def _shares(scores: Sequence[Score]) -> dict[str, float | int]:
    matched, wanted = sum(one.matched for one in scores), sum(one.wanted for one in scores)
    return {
        'count': len(scores),
        'skills': _share(one.skills for one in scores),
        'arguments': round(matched / wanted, 4) if wanted else 1.0,
        'exact': _share(one.exact for one in scores),
        'arguments_wanted': wanted,
        'arguments_surplus': sum(one.surplus for one in scores),
    }


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return round(sum(found) / len(found), 4) if found else 0.0


def _told(steps: Iterable[WantedStep | Step]) -> str:
    return '; '.join(f'{step.skill} {", ".join(f"{name}={value}" for name, value in step.args)}' for step in steps)


def _kind(got: Draft | None) -> str:
    if got is None:
        return 'refused'
    if got.verdict is None:
        return 'task'
    return 'asked' if str(got.verdict).startswith('ask') else 'refused'


def _show(figures: dict[str, object]) -> None:
    columns = ('count', 'skills', 'arguments', 'exact', 'arguments_wanted', 'arguments_surplus')
    table = Table('in capability', *(column.replace('_', ' ') for column in columns))
    table.add_row('all', *(str(figures[column]) for column in columns))
    for title in ('by_steps', 'by_skill'):
        groups = figures[title]
        assert isinstance(groups, dict)
        for name, group in groups.items():
            label = f'{name} step{"" if name == "1" else "s"}' if title == 'by_steps' else f'with {name}'
            table.add_row(label, *(str(group[column]) for column in columns))
    console.print(table)
    console.print(
        f'Out of capability: {figures["out_of_capability"]}, of which {figures["out_outcomes"]}; '
        f'p50 {figures["latency_ms_p50"]} ms.', highlight=False,
    )
