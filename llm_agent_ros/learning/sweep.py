"""Many training runs, over seeds and settings: one after the other, or side by side on Ray."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Any

from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.learning.evaluate import Evaluation
from llm_agent_ros.learning.task import TaskSettings
from llm_agent_ros.learning.training import Trained, TrainSettings, train

BEST = 'best.npz'
Value = float | int


@dataclass(frozen=True, slots=True)
class Job:
    """One run of a sweep: its name, which is its folder's, and its settings."""

    name: str
    settings: TrainSettings


@dataclass(frozen=True, slots=True)
class Found:
    """What a run led to."""

    name: str
    best: Evaluation
    pursuit: Evaluation


def jobs(base: TrainSettings, seeds: int, grid: Mapping[str, Sequence[Value]]) -> tuple[Job, ...]:
    """Return the runs of all combinations of seeds and values.

    Args:
        base: settings of all of them.
        seeds: how many, from the base's on.
        grid: values by name; a name is a field of ``TaskSettings`` or a setting of the algorithm.
    """
    fields = {item.name for item in dataclasses.fields(TaskSettings)}
    result = []
    for values in product(*grid.values()):
        chosen = dict(zip(grid, values, strict=True))
        task: dict[str, Any] = {name: value for name, value in chosen.items() if name in fields}
        learner = {name: value for name, value in chosen.items() if name not in fields}
        for seed in range(base.seed, base.seed + seeds):
            words = [f'{name}={value:g}' for name, value in chosen.items()]
            result.append(Job('-'.join([*words, f'seed={seed}']), replace(
                base, seed=seed, task=replace(base.task, **task), learner={**base.learner, **learner})))
    return tuple(result)


def sweep(work: Sequence[Job], folder: Path, report: Callable[[Found], None] | None = None) -> tuple[Found, ...]:
    """Run one job after the other in this process; return what they led to, best first."""
    found = []
    for job in work:
        found.append(_found(job, train(job.settings, folder / job.name)))
        if report:
            report(found[-1])
    return _write(found, folder)


def sweep_on_ray(
    work: Sequence[Job], folder: Path, address: str = '', workers: int = 0,
    report: Callable[[Found], None] | None = None,
) -> tuple[Found, ...]:
    """Run the jobs side by side, one processor each; return what they led to, best first.

    Args:
        work: the runs.
        folder: here, each run gets a folder with its best policy, wherever it ran.
        address: of a cluster; a Ray of its own on this machine where empty.
        workers: of that Ray; as many as there are processors for 0.
        report: takes each result as it comes.

    Raises:
        ControlError: INVALID_PARAMETER where Ray is not installed.
    """
    try:
        import ray
    except ImportError as error:
        raise ControlError('The package ray is not installed.', code=ErrorCode.INVALID_PARAMETER,
                           hint='Install it with "pip install -r requirements/ray.txt", or leave out --ray.') from error
    if address:
        ray.init(address=address, log_to_driver=False)
    else:
        ray.init(num_cpus=workers or None, include_dashboard=False, log_to_driver=False)
    found = []
    try:
        remote = ray.remote(num_cpus=1, max_retries=1)(_run)
        waiting = {remote.remote(job): job for job in work}
        while waiting:
            [done], _ = ray.wait(list(waiting), num_returns=1)
            job = waiting.pop(done)
            result, files = ray.get(done)
            (folder / job.name).mkdir(parents=True, exist_ok=True)
            for name, content in files.items():
                (folder / job.name / name).write_bytes(content)
            found.append(_found(job, result))
            if report:
                report(found[-1])
    finally:
        ray.shutdown()
    return _write(found, folder)


def _run(job: Job) -> tuple[Trained, dict[str, bytes]]:
    """Train on whatever machine this is; return the result with the files it left."""
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        result = train(job.settings, Path(name))
        kept = (BEST, 'settings.json', 'progress.csv', 'curve.png')
        return result, {kind: (Path(name) / kind).read_bytes() for kind in kept}


def _found(job: Job, trained: Trained) -> Found:
    return Found(job.name, trained.best, trained.pursuit)


def _write(found: Sequence[Found], folder: Path) -> tuple[Found, ...]:
    ordered = tuple(sorted(found, key=lambda one: -one.best.value))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / 'sweep.json').write_text(
        json.dumps([dataclasses.asdict(one) for one in ordered], indent=2) + '\n', encoding='utf-8')
    return ordered
