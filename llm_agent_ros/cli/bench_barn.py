"""``llm-agent bench barn``: controllers through the worlds of the BARN challenge, in our own kinematic simulator.

For tests only: nothing is trained, tuned or chosen on these worlds. It is not the challenge's own simulator.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from llm_agent_ros.cli.bench_controller import Line, shipped, show
from llm_agent_ros.cli.console import measuring_bar
from llm_agent_ros.control.kinds import MapMode
from llm_agent_ros.learning.barn import BarnWorld, load_barn
from llm_agent_ros.learning.contenders import CLASSICAL, contender
from llm_agent_ros.learning.drive import Conditions, drive
from llm_agent_ros.learning.robots import FAST
from llm_agent_ros.learning.score import summarise

TIMEOUT_SEC = 100.0


@dataclass(frozen=True, slots=True)
class BarnBench:
    """What to measure.

    Attributes:
        worlds: folder with ``world_<i>.world`` and ``path_<i>.npy``.
        controllers: names; all there are where empty.
        maps: one or both.
        repeats: of each world, with other sensor noise.
        trained: files of further trained policies by name.
        json_file: for the figures.
    """

    worlds: Path
    controllers: tuple[str, ...] = ()
    maps: tuple[MapMode, ...] = (MapMode.ONLINE,)
    repeats: int = 1
    trained: dict[str, Path] | None = None
    json_file: Path | None = None


def run_bench_barn(options: BarnBench) -> list[dict[str, Any]]:
    """Measure, print a table with both clips of the score, write JSON where asked to.

    Raises:
        WorldError: the folder's worlds cannot be read.
        ControlError: a controller does not exist.
    """
    worlds = load_barn(options.worlds)
    trained = {**shipped(), **(options.trained or {})}
    names = options.controllers or (*CLASSICAL, *trained)
    lines = [
        _measure(name, mode, worlds, options.repeats, trained) for mode in options.maps for name in names]
    show(lines, 'BARN worlds, own kinematic simulator (not the official one)')
    figures = [_plain(line) for line in lines]
    if options.json_file is not None:
        options.json_file.parent.mkdir(parents=True, exist_ok=True)
        options.json_file.write_text(json.dumps(figures, indent=2) + '\n', encoding='utf-8')
    return figures


def _measure(name: str, mode: MapMode, worlds: Sequence[BarnWorld], repeats: int, trained: dict[str, Path]) -> Line:
    make = contender(name, trained)
    arenas, lengths = [world.arena for world in worlds], [world.path_m for world in worlds]
    runs = []
    with measuring_bar() as bar:
        task = bar.add_task(f'{name}, {mode} map', total=repeats * len(worlds))
        for seed in range(repeats):
            conditions = Conditions(FAST, online=mode is MapMode.ONLINE, seed=seed, timeout_sec=TIMEOUT_SEC)
            runs += drive(arenas, make, conditions, lengths, lambda _: bar.advance(task))
    return Line('BARN', name, mode, len(worlds), summarise(runs))


def _plain(line: Line) -> dict[str, Any]:
    s = line.summary
    return {
        'controller': line.controller, 'map': line.map, 'worlds': line.worlds, 'runs': s.runs, 'success': s.success,
        'collision': s.collision, 'timeout': s.timeout,
        'mean_time_s': s.mean_time_s if math.isfinite(s.mean_time_s) else None,
        'score_2_8': s.score_2_8, 'score_4_8': s.score_4_8,
    }
