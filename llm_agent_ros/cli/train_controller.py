"""``llm-agent train controller``: trains a driving policy, with a progress bar."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from llm_agent_ros.cli.console import console, training_bar
from llm_agent_ros.control.kinds import Algo, Mode
from llm_agent_ros.learning import training
from llm_agent_ros.learning.task import with_mode
from llm_agent_ros.learning.training import TrainSettings


def run_train_controller(
    algo: Algo, out: Path | None, *, seed: int = 0, steps: int | None = None, mode: Mode = Mode.RESIDUAL,
    resume: bool = False, onnx: bool = True, workers: int = 1, settings: TrainSettings | None = None,
) -> int:
    """Train a policy into a folder and return an exit code.

    Raises:
        ControlError: there is nothing to resume.
    """
    base = settings or TrainSettings()
    steps = steps or base.steps
    chosen = replace(base, algo=algo, seed=seed, steps=steps, workers=workers, task=with_mode(base.task, mode))
    folder = out or Path('runs') / 'controller' / f'{algo}-{mode}-{seed}'
    with training_bar() as bar:
        task = bar.add_task('starting', total=steps)

        def show(progress: training.Progress) -> None:
            minutes = progress.seconds_left / 60.0
            bar.update(task, completed=progress.steps,
                       description=f'{progress.steps_per_sec:,.0f} steps/s, {minutes:.1f} min left')
            found = progress.evaluation
            if found is not None:
                bar.console.print(
                    f'{progress.steps:>10,} steps: success {found.success:.3f}, collisions {found.collision:.3f}, '
                    f'time-outs {found.timeout:.3f}, score {found.score:.3f}, reward {found.reward:.2f}',
                    highlight=False)

        found = training.train(chosen, folder, resume=resume, report=show)
    if onnx and algo is not Algo.QLEARNING:
        _export(folder)
    best = found.best
    console.print(
        f'The best policy is {folder / "best.npz"}: success {best.success:.3f}, score {best.score:.3f} in '
        f'{best.episodes} validation worlds; pursuit alone {found.pursuit.success:.3f}, {found.pursuit.score:.3f}; '
        f'actions by chance {found.chance.success:.3f}, {found.chance.score:.3f}.',
        highlight=False)
    return 0


def _export(folder: Path) -> None:
    import importlib.util

    from llm_agent_ros.control.network import load_actor
    from llm_agent_ros.learning.export import save_onnx

    if importlib.util.find_spec('onnx') is None:
        console.print('The package onnx is not installed; there is no ONNX file.')
        return
    save_onnx(load_actor(folder / 'best.npz'), folder / 'best.onnx')
