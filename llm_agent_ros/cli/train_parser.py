"""``llm-agent train parser``: fine-tunes the language model on generated sentences, with a progress bar."""

from __future__ import annotations

from pathlib import Path

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from llm_agent_ros.agent import skills
from llm_agent_ros.cli.console import console


def run_train_parser(
    out: Path, *, steps: int = 1200, batch: int = 16, seed: int = 1, workers: int = 2,
    model: Path | None = None, start_from: Path | None = None, resume: bool = False,
) -> int:
    """Train an adapter into ``out`` and return an exit code.

    Raises:
        SetupError: the weights are missing or cannot be used.
    """
    from llm_agent_ros.language import training
    from llm_agent_ros.language.weights import default_weights

    settings = training.Settings(steps=steps, batch=batch, seed=seed, workers=workers)
    columns = (TextColumn('step {task.completed:.0f}/{task.total:.0f}'), BarColumn(), TextColumn('{task.description}'),
               TimeElapsedColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task('starting', total=steps)

        def show(progress: training.Progress) -> None:
            minutes = progress.seconds_left / 60.0
            bar.update(task, completed=progress.step, description=f'loss {progress.loss:.3f}, {minutes:.0f} min left')

        loss = training.train(
            model or default_weights(), out, skills.specs(), settings,
            start_from=start_from, resume=resume, report=show,
        )
    console.print(f'The adapter is in {out}; mean loss of the last steps {loss:.4f}.', highlight=False)
    return 0
