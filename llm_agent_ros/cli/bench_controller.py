"""``llm-agent bench controller``: every controller through the same worlds it has never seen, in one simulator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import typer
from rich.table import Table

from llm_agent_ros.cli.console import at_least, measuring_bar
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.control.kinds import MapMode, VehicleName
from llm_agent_ros.control.policy import trained_folder
from llm_agent_ros.learning.contenders import CLASSICAL, contender
from llm_agent_ros.learning.drive import Conditions, drive
from llm_agent_ros.learning.robots import VEHICLES
from llm_agent_ros.learning.score import Difference, Run, Summary, difference, summarise
from llm_agent_ros.learning.task import LARGEST_RADIUS_M
from llm_agent_ros.simulation.kinematic.arena import Arena
from llm_agent_ros.simulation.kinematic.generators import STILL, Kind, make_arena
from llm_agent_ros.simulation.kinematic.robot import Flaws

BENCH_SEED = 900_000
"""Neither training (from 1,000) nor the choice of policies (from 500,000) has seen worlds from here on."""
TABLE_WIDTH = 170
BASE = 'pursuit'
MOVING = (Kind.MOVING, Kind.CROWD)
COLUMNS = ('conditions', 'controller', 'n', 'success', '95 %', 'collision', 'time-out', 'time s', 'score 2-8',
           'score 4-8', 'against pursuit (95 %)', 'gap m', 'jerk', 'vetoes')


@dataclass(frozen=True, slots=True)
class ControllerBench:
    """What to measure.

    Attributes:
        controllers: names; all there are where empty.
        trained: files of further trained policies by name.
        vehicle: which robot.
        worlds: of each kind.
        seeds: of the sensor noise, each world is driven with each.
        perturbed: measure under each perturbation as well.
        known: the true map instead of what the lidar has seen.
        by_kind: further rows for each kind of world, and for all but mazes.
        first_seed: of the worlds; None for those of benchmarks. Those from 500,000 on are for development.
        json_file: for the figures.
    """

    controllers: tuple[str, ...] = ()
    trained: Mapping[str, Path] | None = None
    vehicle: VehicleName = VehicleName.FAST
    worlds: int = 10
    seeds: int = 3
    perturbed: bool = False
    known: bool = False
    by_kind: bool = False
    first_seed: int | None = None
    json_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table; ``against_pursuit`` is None where pursuit did not drive in the same run."""

    conditions: str
    controller: str
    map: str
    worlds: int
    summary: Summary
    against_pursuit: Difference | None = None


def shipped() -> dict[str, Path]:
    """Return the trained policies that come with the package, by name."""
    return {path.stem: path for path in sorted(trained_folder().glob('*.npz'))}


def policy_files(policies: Sequence[str]) -> dict[str, Path]:
    """Return the files of ``name=file.npz`` texts by name.

    Raises:
        typer.BadParameter: a text is none of that kind, or there is no such file.
    """
    pairs = [text.partition('=') for text in policies]
    for text, (name, equals, file) in zip(policies, pairs, strict=True):
        if not (name and equals and file):
            raise typer.BadParameter(f'{text!r}: write it as name=file.npz', param_hint='--policy')
        if not Path(file).is_file():
            raise typer.BadParameter(f'there is no file {file}', param_hint='--policy')
    return {name: Path(file) for name, _, file in pairs}


def perturbations(perturbed: bool) -> Iterator[tuple[str, tuple[Kind, ...], Flaws, float]]:
    """Yield name, kinds of worlds, flaws and factor of the outline."""
    usual = Flaws()
    yield 'as modelled', STILL, usual, 1.0
    if perturbed:
        yield 'latency 0.1 s', STILL, replace(usual, latency_sec=0.1), 1.0
        yield 'latency 0.2 s', STILL, replace(usual, latency_sec=0.2), 1.0
        yield 'lidar noise x3', STILL, replace(usual, lidar_noise_m=3.0 * usual.lidar_noise_m), 1.0
        yield '10 % slip', STILL, replace(usual, slip=0.1), 1.0
        yield '10 % larger', STILL, usual, 1.1
        yield 'moving', MOVING, usual, 1.0


def run_bench_controller(options: ControllerBench) -> tuple[Line, ...]:
    """Measure, print a table, write JSON where asked to.

    Raises:
        ControlError: a controller does not exist.
    """
    where = machine()
    trained = {**shipped(), **(options.trained or {})}
    names = options.controllers or (*CLASSICAL, *trained)
    first_seed = BENCH_SEED if options.first_seed is None else options.first_seed
    makers = {name: contender(name, trained) for name in names}
    vehicle = VEHICLES[options.vehicle]
    lines: list[Line] = []
    with measuring_bar() as bar:
        for label, kinds, flaws, factor in perturbations(options.perturbed):
            arenas = _arenas(kinds, options.worlds, first_seed)
            base: list[Run] | None = None
            for name, make in sorted(makers.items(), key=lambda maker: maker[0] != BASE):
                task = bar.add_task(f'{label}: {name}', total=len(arenas) * options.seeds)
                runs = [
                    run for seed in range(options.seeds)
                    for run in drive(
                        arenas, make,
                        Conditions(vehicle, flaws, not options.known, seed, outline_factor=factor),
                        report=lambda _, task=task: bar.advance(task))  # type: ignore[misc]
                ]
                base = runs if name == BASE else base
                lines += _lines(label, name, runs, base, options, kinds)
                bar.remove_task(task)
    show(lines, f'{options.vehicle} robot, {"known" if options.known else "online"} map, own worlds')
    if options.json_file is not None:
        write_json(options.json_file, 'controller', {
            'vehicle': options.vehicle, 'seeds': options.seeds, 'first_seed': first_seed,
            'rows': [asdict(line) for line in lines]}, where)
    return tuple(lines)


def _lines(
    label: str, name: str, runs: Sequence[Run], base: Sequence[Run] | None, options: ControllerBench,
    kinds: Sequence[Kind],
) -> Iterator[Line]:
    """Yield the row of all runs, and of each kind of world where asked to."""
    mode = MapMode.KNOWN if options.known else MapMode.ONLINE
    groups: dict[str, tuple[Kind, ...]] = {'': tuple(kinds)}
    if options.by_kind:
        groups |= {str(kind): (kind,) for kind in kinds}
        if Kind.MAZES in kinds:
            groups['all but mazes'] = tuple(kind for kind in kinds if kind is not Kind.MAZES)
    for group, members in groups.items():
        some = _of(members, runs)
        gain = difference(some, _of(members, base)) if base is not None and name != BASE else None
        yield Line(
            f'{label}: {group}' if group else label, name, mode, len(some) // options.seeds, summarise(some), gain)


def _of(kinds: Sequence[Kind], runs: Sequence[Run]) -> list[Run]:
    return [run for run in runs if run.arena.partition('/')[0] in kinds]


def show(lines: Sequence[Line], title: str) -> None:
    """Print the table."""
    table = Table(*COLUMNS, title=title, title_justify='left')
    for line in lines:
        s, gain = line.summary, line.against_pursuit
        cells: Sequence[Any] = (
            line.conditions, line.controller, s.runs, f'{s.success:.3f}', f'{s.low:.3f}-{s.high:.3f}',
            f'{s.collision:.3f}', f'{s.timeout:.3f}', f'{s.mean_time_s:.1f}', f'{s.score_2_8:.3f}',
            f'{s.score_4_8:.3f}', '' if gain is None else f'{gain.mean:+.4f} ({gain.low:+.4f} to {gain.high:+.4f})',
            f'{s.gap_m:.2f}', f'{s.jerk_mps3:.1f}', f'{s.vetoes:.3f}')
        table.add_row(*(str(cell) for cell in cells))
    at_least(TABLE_WIDTH).print(table)


def _arenas(kinds: Sequence[Kind], worlds: int, first_seed: int) -> tuple[Arena, ...]:
    return tuple(make_arena(kind, first_seed + k, LARGEST_RADIUS_M) for kind in kinds for k in range(worlds))
