"""What every benchmark shares: percentiles, the machine it ran on, a table and a JSON file."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from llm_agent_ros.report.versions import versions


@dataclasses.dataclass(frozen=True, slots=True)
class Spread:
    """How a measured quantity is spread."""

    n: int
    p50: float
    p95: float
    p99: float
    max: float

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        """Return the spread of at least one value."""
        p50, p95, p99 = (float(v) for v in np.percentile(values, (50, 95, 99)))
        return cls(len(values), p50, p95, p99, float(max(values)))


def machine() -> dict[str, Any]:
    """Return versions and hardware, as every benchmark's JSON carries them."""
    return {
        'versions': dataclasses.asdict(versions()),
        'cores': len(os.sched_getaffinity(0)),
        'load_before': os.getloadavg()[0],
        'time': datetime.now(UTC).isoformat(timespec='seconds'),
    }


def write_json(path: Path, name: str, figures: Mapping[str, Any], where: Mapping[str, Any]) -> None:
    """Write a benchmark's figures with the machine they were measured on."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = {'benchmark': name, **where, 'figures': figures}
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False, default=_plain) + '\n', encoding='utf-8')


def show_spreads(console: Console, title: str, rows: Mapping[str, tuple[Spread, str]]) -> None:
    """Print a table of spreads; each row is (spread, unit)."""
    table = Table(title=title, title_justify='left')
    for column in ('', 'n', 'p50', 'p95', 'p99', 'max', 'unit'):
        table.add_column(column, justify='left' if column in ('', 'unit') else 'right')
    for name, (spread, unit) in rows.items():
        values = (f'{v:.4g}' for v in (spread.p50, spread.p95, spread.p99, spread.max))
        table.add_row(name, str(spread.n), *values, unit)
    console.print(table)


def _plain(value: object) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return dataclasses.asdict(value)
    raise TypeError(f'{type(value).__name__} has no JSON form')
