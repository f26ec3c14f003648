"""Writes the measured tables into a document, between marks such as ``<!-- planner large -->`` and ``<!-- end -->``.

    python benchmarks/planner_docs.py docs/planning.md runs/planner     # from the JSON of an earlier run
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path

import numpy as np

from llm_agent_ros.planning import Inflation, inflate
from llm_agent_ros.planning.costs import Window

COLUMNS = ('planner', 'median ms', 'p95 ms', 'max ms', 'prep ms', 'n', 'solved', 'cost ratio', 'length ratio',
           'clearance', 'cuts corners', 'in obstacle', 'MiB added')
REPEATS = 30


def table(figures: list[dict[str, float | str]]) -> str:
    """Return the summaries of a run as a table in markdown."""
    lines = ['| ' + ' | '.join(COLUMNS) + ' |', '|---|' + '--:|' * (len(COLUMNS) - 1)]
    for f in figures:
        times = [f'{f[key]:.3g}' for key in ('median_ms', 'p95_ms', 'max_ms', 'prep_ms')]
        rest = [f'{f["cost_ratio"]:.3f}', f'{f["length_ratio"]:.3f}', f'{f["clearance_cells"]:.1f}',
                str(f['paths_cutting_corners']), str(f['paths_in_obstacle']), f'{f["memory_mib"]:.0f}']
        lines.append('| ' + ' | '.join([str(f['planner']), *times, str(f['n']), str(f['solved']), *rest]) + ' |')
    return '\n'.join(lines)


def inflation() -> str:
    """Return a sentence with the times of a full and of a windowed inflation, best of many."""
    rng = np.random.default_rng(4)
    costs = np.zeros((1000, 1000), np.uint8)
    for row, col in rng.integers(0, 980, (410, 2)).tolist():
        height, width = rng.integers(3, 20, 2)
        costs[row:row + height, col:col + width] = 254
    settings = Inflation(0.22, 0.70, 3.0)
    out = inflate(costs, settings, 0.05)
    times = []
    for window in (None, Window(400, 400, 600, 600)):
        best = float('inf')
        for _ in range(REPEATS):
            began = time.perf_counter()
            inflate(costs, settings, 0.05, window, out)
            best = min(best, time.perf_counter() - began)
        times.append(best * 1e3)
    share = float((costs == 254).mean()) * 100
    return (f'Inflation of 1000 x 1000 cells ({share:.1f} % occupied, radius 14 cells), best of {REPEATS}: '
            f'{times[0]:.1f} ms, a window of 200 x 200 {times[1]:.2f} ms.')


def write(document: Path, folder: Path) -> None:
    """Replace what stands between the marks of ``document``; ``folder`` holds the JSON of both groups."""
    parts = {'inflation': inflation()}
    for group in ('large', 'small'):
        parts[f'planner {group}'] = table(json.loads((folder / f'{group}.json').read_text())['figures']['planners'])
    text = document.read_text()
    for mark, part in parts.items():
        found = re.search(rf'(<!-- {mark} -->\n).*?(\n<!-- end -->)', text, re.DOTALL)
        if found is None:
            raise SystemExit(f'{document} has no mark <!-- {mark} --> with an <!-- end -->.')
        text = text[:found.start()] + found[1] + part + found[2] + text[found.end():]
    document.write_text(text)


if __name__ == '__main__':
    write(Path(sys.argv[1]), Path(sys.argv[2]))
