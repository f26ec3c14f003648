"""``llm-agent train controller --seeds N --vary name=a,b [--ray]``: many runs, and a table of what they led to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from rich.table import Table

from llm_agent_ros.cli.console import console
from llm_agent_ros.control.kinds import Algo, Mode
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.learning.learners import numbers_of
from llm_agent_ros.learning.sweep import Found, Value, jobs, sweep, sweep_on_ray
from llm_agent_ros.learning.task import with_mode
from llm_agent_ros.learning.training import TrainSettings


def run_train_sweep(
    algo: Algo, out: Path | None, *, seed: int = 0, seeds: int = 1, vary: Sequence[str] = (), steps: int | None = None,
    mode: Mode = Mode.RESIDUAL, ray: bool = False, address: str = '', workers: int = 0,
    settings: TrainSettings | None = None,
) -> int:
    """Train all combinations of seeds and values, print a table and return an exit code.

    Raises:
        ControlError: a value is no number, there is no setting of that name, or Ray is asked for and not installed.
    """
    varied = _varied(vary, algo)
    base = settings or TrainSettings()
    base = replace(base, algo=algo, seed=seed, steps=steps or base.steps, task=with_mode(base.task, mode))
    work = jobs(base, seeds, varied)
    folder = out or Path('runs') / 'controller' / f'{algo}-{mode}-sweep'
    console.print(f'{len(work)} runs of {base.steps:,} steps each into {folder}.', highlight=False)
    found = sweep_on_ray(work, folder, address, workers, _tell) if ray or address else sweep(work, folder, _tell)
    table = Table('run', 'success', 'collision', 'time-out', 'score 2-8', title='Best policies in validation worlds')
    for name, best in [(one.name, one.best) for one in found] + [('pursuit alone', found[0].pursuit)]:
        table.add_row(name, *(f'{value:.3f}' for value in (best.success, best.collision, best.timeout, best.score)))
    console.print(table)
    return 0


def _tell(found: Found) -> None:
    console.print(f'{found.name}: success {found.best.success:.3f}, score {found.best.score:.3f}', highlight=False)


def _varied(vary: Sequence[str], algo: Algo) -> dict[str, list[Value]]:
    varied = dict(map(_values, vary))
    names = numbers_of(algo) if varied else ()
    for name in varied:
        if name not in names:
            raise ControlError(f'There is no setting {name!r} of {algo} to vary.', code=ErrorCode.INVALID_PARAMETER,
                               hint=f'Use some of: {", ".join(names)}.')
    return varied


def _values(text: str) -> tuple[str, list[Value]]:
    name, _, values = text.partition('=')
    try:
        numbers: list[Value] = [int(word) if word.lstrip('-').isdigit() else float(word) for word in values.split(',')]
    except ValueError as error:
        raise ControlError(f'{text!r} is no setting with values.', code=ErrorCode.INVALID_PARAMETER,
                           hint='Write it as scale=0.3,0.5 or gamma=0.98,0.99.') from error
    return name, numbers
