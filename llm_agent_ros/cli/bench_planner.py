"""``llm-agent bench planner``: this package's planners and the wheels, on the same queries, in one run."""

from __future__ import annotations

import functools
import gc
import math
import resource
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rich.table import Table

from llm_agent_ros.cli import planner_contenders
from llm_agent_ros.cli.console import console
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.cli.planner_contenders import Cell, Contender, Prepared
from llm_agent_ros.cli.planner_measures import BenchMap, Judge, Quality, load, timed
from llm_agent_ros.errors import PlanError
from llm_agent_ros.planning.warm_up import warm_up
from llm_agent_ros.share import share_folder

REFERENCE = 'astar'
COLUMNS = ('planner', 'median ms', 'p95 ms', 'max ms', 'prep ms', 'n', 'solved', 'cost ratio', 'length ratio',
           'clearance', 'cuts', 'in obstacle', 'MiB')


@dataclass(frozen=True, slots=True)
class Row:
    """One query of one planner; ``quality`` is None where it found no path."""

    planner: str
    query: str
    ms: float
    quality: Quality | None


@dataclass(frozen=True, slots=True)
class Summary:
    """One line of the table; ratios are against the octile optimum without corner cutting."""

    planner: str
    median_ms: float
    p95_ms: float
    max_ms: float
    prep_ms: float
    n: int
    solved: int
    cost_ratio: float
    length_ratio: float
    clearance_cells: float
    paths_cutting_corners: int
    paths_in_obstacle: int
    memory_mib: float


def bench_planner(
    maps: Sequence[Path], scens: Sequence[Path] = (), peers: bool = False, json_file: Path | None = None,
    plot: Path | None = None, queries: int = 25, seed: int = 1, limit_sec: float = 30.0,
    cpu: bool = False,
) -> None:
    """Measure, print a table, write JSON and a plot where asked to.

    Args:
        maps: ROS map and world yamls, inflated with Nav2's bringup values, and MovingAI ``.map`` files, taken as they
            are; the house that comes with the package where none is given.
        scens: MovingAI ``.scen`` files; each belongs to the map it is named after.
        peers: whether the installed wheels take part as well.
        json_file: for the figures of each planner and of each query.
        plot: for a picture of the times.
        queries: a map.
        seed: of the queries of maps without a scenario file.
        limit_sec: a planner gets this long on each map; harder queries are then under-represented in its row.
        cpu: measure CPU time instead of wall time, on a machine that others use, too.

    Raises:
        AgentError: a map cannot be used.
    """
    maps = maps or (share_folder('worlds') / 'house.yaml',)
    where = machine()
    warm_up()
    contenders = planner_contenders.own()
    if peers:
        found, missing = planner_contenders.peers()
        contenders += found
        if missing:
            console.print(f'Not installed, left out: {", ".join(missing)}.')
    by_name = {scen.name.removesuffix('.scen'): scen for scen in scens}
    rows: list[Row] = []
    costs: dict[str, list[tuple[float, float]]] = {contender.name: [] for contender in contenders}
    for path in maps:
        chosen = load(path, by_name, queries, seed)
        console.print(f'{chosen.name}: {chosen.costs.shape[0]} x {chosen.costs.shape[1]} cells', highlight=False)
        for contender in contenders:
            prep_ms, mib, more = run(contender, chosen, limit_sec, cpu)
            costs[contender.name].append((prep_ms, mib))
            rows += more
    optimum = {row.query: row.quality for row in rows if row.planner == REFERENCE and row.quality is not None}
    summaries = [summarise(name, [row for row in rows if row.planner == name], costs[name], optimum) for name in costs]
    show(summaries)
    if json_file is not None:
        write_json(json_file, 'planner', {'planners': summaries, 'queries': rows}, where)
    if plot is not None:
        draw_times(rows, [summary.planner for summary in summaries], plot)


def run(contender: Contender, chosen: BenchMap, limit_sec: float, cpu: bool = False) -> tuple[float, float, list[Row]]:
    """Return preparation in ms, memory in MiB that preparation and queries added, and a row for each query."""
    judge = Judge(chosen.costs)
    gc.collect()
    before = _resident_mib()
    clock = time.thread_time if cpu else time.perf_counter
    began = clock()
    query = contender.prepare(chosen.costs)
    if contender.ready is not None:
        contender.ready(query, chosen.queries[0][0])
    prep_ms = (clock() - began) * 1e3
    _answer(query, *chosen.queries[0])
    rows: list[Row] = []
    deadline = time.monotonic() + limit_sec
    for number, (start, goal) in enumerate(chosen.queries):
        if contender.before is not None:
            contender.before(query, goal)
        seconds, answer = timed(functools.partial(_answer, query, start, goal), cpu)
        cells = None if answer is None else contender.cells(answer)
        quality = judge.judge(cells) if cells is not None and len(cells) else None
        rows.append(Row(contender.name, f'{chosen.name}/{number}', seconds * 1e3, quality))
        if time.monotonic() > deadline:
            break
    return prep_ms, max(_resident_mib() - before, 0.0), rows


def summarise(
    name: str, rows: Sequence[Row], prepared: Sequence[tuple[float, float]], optimum: Mapping[str, Quality],
) -> Summary:
    """Return the line of one planner.

    Args:
        prepared: preparation in ms and memory in MiB for each map.
        optimum: the best path without corner cutting for each query.
    """
    ms = [row.ms for row in rows]
    solved = [(row.quality, optimum[row.query]) for row in rows if row.quality is not None and row.query in optimum]
    cost = [quality.cost / best.cost for quality, best in solved if best.cost > 0.0]
    length = [quality.length / best.length for quality, best in solved if best.length > 0.0]
    return Summary(
        name, float(np.median(ms)), float(np.percentile(ms, 95)), max(ms), float(np.median([p for p, _ in prepared])),
        len(rows), len(solved), _mean(cost), _mean(length), _mean([quality.clearance for quality, _ in solved]),
        sum(quality.cuts > 0 for quality, _ in solved), sum(quality.in_obstacle > 0 for quality, _ in solved),
        max(mib for _, mib in prepared),
    )


def show(summaries: Sequence[Summary]) -> None:
    """Print the table."""
    table = Table(*COLUMNS, title='Planners (best of 3 calls for each query; clearance in cells)', title_justify='left')
    for s in summaries:
        table.add_row(
            s.planner, *(f'{v:.3g}' for v in (s.median_ms, s.p95_ms, s.max_ms, s.prep_ms)), str(s.n), str(s.solved),
            f'{s.cost_ratio:.3f}', f'{s.length_ratio:.3f}', f'{s.clearance_cells:.1f}',
            str(s.paths_cutting_corners), str(s.paths_in_obstacle), f'{s.memory_mib:.0f}',
        )
    console.print(table)


def draw_times(rows: Sequence[Row], names: Sequence[str], path: Path) -> None:
    """Write a picture of how many queries each planner answers within what time."""
    import matplotlib

    matplotlib.use('Agg')
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8.0, 4.5), layout='constrained')
    for name in names:
        ms = np.sort([row.ms for row in rows if row.planner == name])
        own = not any(name == peer for peer in planner_contenders.PEERS)
        axes.step(ms, np.arange(1, ms.size + 1) / ms.size * 100.0, where='post', label=name,
                  linewidth=2.0 if own else 1.2, linestyle='-' if own else '--')
    axes.set(xscale='log', xlabel='time for a query (ms)', ylabel='queries answered (%)', ylim=(0, 101))
    axes.grid(alpha=0.3, which='both')
    axes.legend(fontsize='small', loc='lower right')
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)
    pyplot.close(figure)


def _answer(query: Prepared, start: Cell, goal: Cell) -> Any:
    try:
        return query(start, goal)
    except PlanError:
        return None


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values)) if values else math.nan


def _resident_mib() -> float:
    pages = int(Path('/proc/self/statm').read_text().split()[1])
    return pages * resource.getpagesize() / 2**20
