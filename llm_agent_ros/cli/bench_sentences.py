"""``llm-agent bench parser --suite sentences``: a file of one's own sentences with what they should mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from rich.progress import track
from rich.table import Table

from llm_agent_ros.agent import skills
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import sentences
from llm_agent_ros.language.engine import precision_of
from llm_agent_ros.language.loading import load, shipped_adapter
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.sentences import Reading
from llm_agent_ros.language.weights import default_weights
from llm_agent_ros.task import RobotProfile
from llm_agent_ros.world import load_world


def run_bench_sentences(
    path: Path | None, world: Path, *, adapter: Path | None = None, threads: int = 1, json_file: Path | None = None,
    show_errors: int = 0, precision: Precision = Precision.AUTO,
) -> int:
    """Measure, print a table, write JSON where asked to; return an exit code.

    Args:
        path: the file of sentences; their names are those of ``world``.
        show_errors: how many wrong readings to print.

    Raises:
        AgentError: the file, the world or the weights cannot be used.
    """
    if path is None:
        raise SetupError(
            'The suite sentences needs a file.', code=ErrorCode.INVALID_PARAMETER,
            hint='Give it with --path; benchmarks/sentences_dev.yaml shows what it looks like.',
        )
    where, listed = machine(), sentences.load(path)
    adapter, precision = adapter or shipped_adapter(), precision_of(default_weights(), precision)
    parser = load(load_world(world), skills.specs(), RobotProfile(), adapter=adapter, threads=threads,
                  precision=precision)
    readings = sentences.read_all(track(listed, 'Sentences', console=console, transient=True), parser.parse)
    groups = {'all': readings} | {
        language: [r for r in readings if r.result.task.language == language] for language in ('en', 'zh')
    }
    figures = {name: _figures(group) for name, group in groups.items() if group}
    _show(figures)
    harm = {name: asdict(fate) for name, fate in sentences.fates(readings).items()}
    _show_harm(harm)
    for reading in [r for r in readings if not r.exact][:show_errors]:
        wanted = ' or '.join(reading.sentence.meanings)
        lines = f'{reading.sentence.instruction}\n  wanted {wanted}\n  got    {reading.got}'
        console.print(lines, highlight=False, markup=False)
    if json_file is not None:
        write_json(json_file, 'parser/sentences', {'precision': precision, **figures, **harm}, where)
    return 0


def _figures(readings: Sequence[Reading]) -> dict[str, float]:
    count = len(readings)
    times = sorted(r.result.latency_ms for r in readings)
    return {
        'count': count,
        'exact': round(sum(r.exact for r in readings) / count, 4),
        'outcome': round(sum(r.outcome_right for r in readings) / count, 4),
        'latency_ms_p50': round(times[count // 2], 1),
        'latency_ms_p95': round(times[min(count - 1, count * 95 // 100)], 1),
    }


def _show_harm(figures: dict[str, dict[str, int]]) -> None:
    if not figures:
        return
    table = Table('', 'count', 'refused, or asked whether to do harm', 'task', 'another question')
    for name, row in figures.items():
        table.add_row(name, *map(str, row.values()))
    console.print(table)


def _show(figures: dict[str, dict[str, float]]) -> None:
    table = Table('', 'count', 'exact', 'outcome', 'p50 ms', 'p95 ms')
    for name, row in figures.items():
        table.add_row(name, *(f'{value:g}' for value in row.values()))
    console.print(table)
