"""``llm-agent bench learning --runs DIR``: what training runs cost and what they led to, in one table."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from rich.table import Table
from rich.text import Text

from llm_agent_ros.cli.bench_controller import BENCH_SEED, TABLE_WIDTH
from llm_agent_ros.cli.console import at_least, console
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.learning.runs import Standing, compare_runs, find_runs
from llm_agent_ros.learning.score import wilson

COLUMNS = ('what', 'algo', 'mode', 'seed', 'steps', 'learning s', 'n', 'success', '95 %', 'collision', 'time-out',
           'score 2-8', 'reward')


def run_bench_learning(runs: Path, worlds: int, json_file: Path | None = None) -> tuple[Standing, ...]:
    """Compare, print a table, write JSON where asked to.

    Args:
        runs: a folder with training runs, however deep, or one of them.
        worlds: of each kind, all flaws at once, maps from the lidar.
        json_file: for the figures.

    Raises:
        ControlError: there are no runs.
    """
    where = machine()
    with console.status('comparing') as status:
        found: list[Standing] = []
        for standing in compare_runs(find_runs(runs), worlds, BENCH_SEED):
            found.append(standing)
            status.update(Text(f'{standing.name} done'))
    _show(found)
    if json_file is not None:
        write_json(json_file, 'learning', {'rows': [asdict(standing) for standing in found]}, where)
    return tuple(found)


def _show(found: list[Standing]) -> None:
    table = Table(*COLUMNS, title='Training runs in new worlds, all flaws at once, online map', title_justify='left')
    for one in found:
        e = one.evaluation
        low, high = wilson(round(e.success * e.episodes), e.episodes)
        cost = (str(one.seed), f'{one.steps:,}', f'{one.processor_sec:.0f}') if one.algo else ('', '', '')
        table.add_row(
            one.name, one.algo, one.mode, *cost, str(e.episodes), f'{e.success:.3f}', f'{low:.3f}-{high:.3f}',
            f'{e.collision:.3f}', f'{e.timeout:.3f}', f'{e.score:.3f}', f'{e.reward:.1f}')
    at_least(TABLE_WIDTH).print(table)
