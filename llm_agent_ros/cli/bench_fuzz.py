"""``llm-agent bench parser --suite fuzz``: bytes, emoji, injections and shuffled words through the real model."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import psutil
from rich.progress import track
from rich.table import Table

from llm_agent_ros.agent import skills
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.language import fuzz
from llm_agent_ros.language.engine import precision_of
from llm_agent_ros.language.loading import load, shipped_adapter
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.weights import default_weights
from llm_agent_ros.task import RobotProfile
from llm_agent_ros.world import load_world

MAX_GROWTH_MB = 64.0
TIMEOUT_SEC = 60.0


def run_bench_fuzz(
    count: int, world: Path, *, seed: int = 7, threads: int = 1, model: Path | None = None, adapter: Path | None = None,
    use_adapter: bool = True, precision: Precision = Precision.AUTO, json_file: Path | None = None,
) -> int:
    """Fuzz, print a table, write JSON where asked to; return 0 where nothing came out that should not.

    Raises:
        AgentError: the world or the weights cannot be used.
    """
    where, specs, names = machine(), skills.specs(), load_world(world)
    precision = precision_of(model or default_weights(), precision)
    folder = adapter or (shipped_adapter() if use_adapter else None)
    parser = load(names, specs, RobotProfile(), model=model, adapter=folder, timeout_sec=TIMEOUT_SEC, threads=threads,
                  precision=precision)
    wanted = fuzz.instructions(specs, count, seed)
    process = psutil.Process()
    report = fuzz.run(
        parser, specs, names, iter(track(wanted, 'fuzzing', total=count, console=console, transient=True)),
        lambda: process.memory_info().rss / 1e6,
    )
    good = not report.problems and report.growth_mb < MAX_GROWTH_MB
    _show(report)
    if json_file:
        figures = {**_figures(report), 'seed': seed, 'precision': precision, 'passed': good}
        write_json(json_file, 'parser/fuzz', figures, where)
    return 0 if good else 1


def _figures(report: fuzz.Report) -> dict[str, Any]:
    return {
        'count': report.count, 'through_model': report.through_model, 'answers': report.answers,
        'seconds': round(report.seconds, 1),
        'kinds': dict(report.kinds), 'outcomes': dict(report.outcomes), 'codes': dict(report.codes),
        'problems': report.problems, 'growth_mb': report.growth_mb, 'memory_mb': report.memory_mb,
    }


def _show(report: fuzz.Report) -> None:
    table = Table('', 'count', title='Fuzz', title_justify='left')
    rows = {
        'instructions': report.count, 'through the model': report.through_model,
        'questions answered': report.answers, **report.kinds,
        **{f'ended as {name}': number for name, number in report.outcomes.items()}, **report.codes,
        'problems': len(report.problems),
        'instructions a second': round(report.count / max(report.seconds, 1e-9), 2),
        'memory at the end, MB': round(report.memory_mb[-1]),
        f'memory growth, MB (at most {MAX_GROWTH_MB:g})': round(report.growth_mb, 1),
    }
    for name, number in rows.items():
        table.add_row(name, str(number))
    console.print(table)
    for problem in report.problems[:20]:
        console.print(problem, highlight=False, markup=False)
