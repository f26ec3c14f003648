"""``llm-agent bench indoor``: hundreds of drives in MuJoCo without ROS, in the house and in generated ones."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from rich.table import Table

from llm_agent_ros.cli.console import console, measuring_bar
from llm_agent_ros.cli.figures import machine, write_json
from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.policy import Policy, make_policy
from llm_agent_ros.control.recovery import Recovering
from llm_agent_ros.learning.errands import Errand, draw_errands, run_errand
from llm_agent_ros.learning.houses import make_house
from llm_agent_ros.learning.indoor import Drive
from llm_agent_ros.learning.score import wilson
from llm_agent_ros.world import World, load_world

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ATTEMPTS = 2
"""Of the recovery, as in the node."""
HOUSE_SEED = 900_000


@dataclass(frozen=True, slots=True)
class IndoorBench:
    """What to measure.

    Attributes:
        world: file of the first world.
        houses: how many generated ones besides.
        drives: in all of them together.
        policy: what drives, by name, or a file ``<name>.npz`` of that name.
        seed: of starts, goals, things on no map and sensor noise.
        folder: for the generated worlds and the picture of the worst drive.
        jobs: processes.
        json_file: for the figures.
    """

    world: Path
    houses: int = 10
    drives: int = 200
    policy: str = 'residual'
    seed: int = 1
    folder: Path = Path('runs/indoor')
    jobs: int = 1
    json_file: Path | None = None


@dataclass(frozen=True, slots=True)
class _Job:
    world: Path
    errands: tuple[Errand, ...]
    policy: str


def run_bench_indoor(options: IndoorBench) -> tuple[Drive, ...]:
    """Drive, print a table, draw the worst drive, write JSON where asked to.

    Raises:
        ControlError: the policy does not exist.
        WorldError: the world file is not one.
    """
    where = machine()
    _driver(options.policy)()
    files = [options.world, *_houses(options)]
    jobs = _jobs(files, options)
    drives: list[tuple[_Job, Errand, Drive]] = []
    with measuring_bar() as bar:
        task = bar.add_task(options.policy, total=options.drives)
        for job, found in _run(jobs, options.jobs):
            drives += [(job, errand, drive) for errand, drive in zip(job.errands, found, strict=True)]
            bar.advance(task, len(found))
    all_drives = tuple(drive for _, _, drive in drives)
    _show(all_drives, options.policy)
    job, errand, worst = min(drives, key=lambda one: _goodness(one[2]))
    picture = options.folder / f'worst-{Path(options.policy).stem}.png'
    draw_drive(picture, load_world(job.world), errand, worst)
    console.print(f'The worst drive is drawn in {picture}.', highlight=False)
    if options.json_file is not None:
        write_json(options.json_file, 'indoor', _figures(all_drives, options), where)
    return all_drives


def _houses(options: IndoorBench) -> list[Path]:
    for number in range(options.houses):
        make_house(HOUSE_SEED + number, options.folder)
    return [options.folder / f'house_{HOUSE_SEED + number}.yaml' for number in range(options.houses)]


def _jobs(files: Sequence[Path], options: IndoorBench) -> list[_Job]:
    """Return a job for some errands of each world; every world gets as many as any other, or one less."""
    jobs = []
    for number, file in enumerate(files):
        count = options.drives // len(files) + (number < options.drives % len(files))
        errands = tuple(draw_errands(load_world(file), count, options.seed * 1000 + number))
        jobs += [_Job(file, errands[k:k + 5], options.policy) for k in range(0, count, 5)]
    return jobs


def _run(jobs: Sequence[_Job], processes: int) -> Iterator[tuple[_Job, tuple[Drive, ...]]]:
    if processes <= 1:
        yield from ((job, _drive(job)) for job in jobs)
        return
    with ProcessPoolExecutor(processes, multiprocessing.get_context('spawn')) as pool:
        yield from zip(jobs, pool.map(_drive, jobs), strict=True)


def _drive(job: _Job) -> tuple[Drive, ...]:
    world = load_world(job.world)
    make = _driver(job.policy)
    return tuple(run_errand(world, errand, make) for errand in job.errands)


class _Driver:
    """Makes the policy as the controller node does."""

    def __init__(self, name: str, folder: Path | None) -> None:
        self._name, self._folder = name, folder
        self._config = ControlConfig()
        self._loaded: dict[str, Any] = {}

    def __call__(self) -> Policy:
        policy = make_policy(self._name, self._config, self._folder, loaded=self._loaded)
        return Recovering(policy, self._config, attempts=ATTEMPTS)


def _driver(policy: str) -> _Driver:
    file = Path(policy)
    return _Driver(file.stem, file.parent) if file.suffix == '.npz' else _Driver(policy, None)


def _goodness(drive: Drive) -> tuple[bool, int, float]:
    return drive.success, -drive.collisions, drive.gap_m


def _show(drives: Sequence[Drive], policy: str) -> None:
    table = Table('world', 'drives', 'success', 'collisions', 'planned anew', 'm', 'm/s', 'least gap m',
                  title=f'{policy}: MuJoCo, no ROS', title_justify='left')
    worlds = list(dict.fromkeys(drive.world for drive in drives))
    for name, some in [(w, [d for d in drives if d.world == w]) for w in worlds] + [('all', list(drives))]:
        table.add_row(
            name, str(len(some)), f'{sum(d.success for d in some) / len(some):.3f}',
            str(sum(d.collisions for d in some)), str(sum(d.reroutes for d in some)),
            f'{sum(d.driven_m for d in some):.0f}', f'{_speed(some):.2f}', f'{min(d.gap_m for d in some):.3f}')
    console.print(table)
    for drive in drives:
        if not drive.success:
            what = drive.message or f'{drive.collisions} collisions'
            console.print(f'{drive.world}: {what}', highlight=False, markup=False)


def _speed(drives: Sequence[Drive]) -> float:
    seconds = sum(drive.seconds for drive in drives)
    return sum(drive.planned_m for drive in drives) / seconds if seconds else 0.0


def _figures(drives: Sequence[Drive], options: IndoorBench) -> dict[str, Any]:
    done = sum(drive.success for drive in drives)
    low, high = wilson(done, len(drives))
    return {
        'policy': options.policy, 'seed': options.seed, 'drives': len(drives), 'success': done / len(drives),
        'low': low, 'high': high, 'collisions': sum(drive.collisions for drive in drives),
        'planned_anew': sum(drive.reroutes for drive in drives), 'mean_speed_mps': _speed(drives),
        'least_gap_m': min(drive.gap_m for drive in drives),
        'rows': [{key: value for key, value in asdict(drive).items() if key not in ('track', 'goal')}
                 for drive in drives],
    }


def draw_drive(path: Path, world: World, errand: Errand, drive: Drive) -> None:
    """Draw one drive into a PNG file: rooms, furniture, what stood on no map, and the way driven."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.0, 7.0), layout='constrained')
    FigureCanvasAgg(figure)
    axes = figure.add_subplot(aspect='equal')
    _draw_world(axes, world, errand)
    track = np.array(drive.track).reshape(-1, 2)
    axes.plot(track[:, 0], track[:, 1], color='#2457e6', linewidth=1.5)
    axes.plot(errand.start.x, errand.start.y, 'o', color='#23a544')
    axes.plot(errand.goal.x, errand.goal.y, '*', color='#e02424', markersize=12)
    outcome = drive.message or (f'{drive.collisions} collisions' if drive.collisions else 'arrived')
    axes.set_title(f'{drive.world}: {outcome}, least gap {drive.gap_m:.2f} m, {drive.seconds:.0f} s', fontsize=10)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def _draw_world(axes: Axes, world: World, errand: Errand) -> None:
    from matplotlib.patches import Circle, Polygon

    furniture = [place.rect for place in world.furniture if place.rect is not None]
    for rects, colour in ((furniture, '#ddd3c4'), (world.walls, '#3d4852')):
        for rect in rects:
            axes.add_patch(Polygon([(c.x, c.y) for c in rect.corners()], color=colour))
    round_things = [*errand.things, *((p.pose.point, 0.2) for p in world.people if p.pose is not None)]
    for point, radius_m in round_things:
        axes.add_patch(Circle((point.x, point.y), radius_m, color='#d97706'))
    axes.autoscale_view()
    axes.set(xlabel='m')
