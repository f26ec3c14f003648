"""``llm-agent train``: each command imports what it needs when it runs."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from llm_agent_ros.cli.console import exit_on_error
from llm_agent_ros.control.kinds import Algo, Mode

train = typer.Typer(help='Train what ships in models/.', no_args_is_help=True)


@train.command('controller')
def train_controller(
    algo: Annotated[Algo, typer.Option(help='How to learn.')] = Algo.PPO,
    mode: Annotated[Mode, typer.Option(help='Beside pursuit, or instead of it.')] = Mode.RESIDUAL,
    seed: Annotated[int, typer.Option(help='Seed of worlds, robots and training.', min=0)] = 0,
    steps: Annotated[int | None, typer.Option(help='Robot steps of 0.1 s (default: a full run).', min=1000)] = None,
    out: Annotated[Path | None, typer.Option(help='Folder (default: runs/controller/<algo>-<mode>-<seed>).')] = None,
    resume: Annotated[bool, typer.Option('--resume', help='Go on from the last checkpoint in the folder.')] = False,
    seeds: Annotated[int, typer.Option(help='Train so many seeds, from --seed on.', min=1)] = 1,
    vary: Annotated[list[str] | None, typer.Option(help='name=a,b: train with each; repeat for combinations.')] = None,
    workers: Annotated[int, typer.Option(help='Processes that simulate, for one run.', min=1)] = 1,
    evaluations: Annotated[int | None, typer.Option(help='How often the policy is validated.', min=1)] = None,
    validation_worlds: Annotated[int | None, typer.Option(help='Validation worlds of each kind.', min=1)] = None,
    ray: Annotated[bool, typer.Option('--ray', help='Run seeds and combinations side by side on Ray.')] = False,
    ray_address: Annotated[str, typer.Option(help='Of a Ray cluster (default: this machine).')] = '',
) -> None:
    """Train a driving policy in thousands of generated worlds."""
    from llm_agent_ros.cli.train_controller import run_train_controller
    from llm_agent_ros.cli.train_sweep import run_train_sweep
    from llm_agent_ros.learning.training import TrainSettings

    is_sweep = seeds > 1 or bool(vary or ray or ray_address)
    if resume and is_sweep:
        raise typer.BadParameter('A sweep begins anew.', param_hint='--resume')
    usual = TrainSettings()
    settings = replace(usual, evaluations=evaluations or usual.evaluations,
                       validation_worlds=validation_worlds or usual.validation_worlds)
    with exit_on_error():
        if is_sweep:
            sys.exit(run_train_sweep(algo, out, seed=seed, seeds=seeds, vary=vary or (), steps=steps, mode=mode,
                                     ray=ray, address=ray_address, settings=settings))
        sys.exit(run_train_controller(algo, out, seed=seed, steps=steps, mode=mode, resume=resume, workers=workers,
                                      settings=settings))


@train.command('parser')
def train_parser(
    out: Annotated[Path, typer.Option(help='Folder for the adapter and its checkpoints.')] = Path(
        'runs/parser_adapter'
    ),
    steps: Annotated[int, typer.Option(help='Optimizer steps.', min=1)] = 1700,
    batch: Annotated[int, typer.Option(help='Sentences a step.', min=1)] = 16,
    seed: Annotated[int, typer.Option(help='Seed of corpus and training.', min=0)] = 1,
    workers: Annotated[int, typer.Option(help='Processes that share a step.', min=1)] = 2,
    model: Annotated[Path | None, typer.Option(help='Folder of another causal language model.')] = None,
    start_from: Annotated[Path | None, typer.Option(help='Adapter to go on from.')] = None,
    from_memory: Annotated[
        Path | None, typer.Option(help='Instructions you confirmed or corrected; goes on from the shipped adapter.')
    ] = None,
    memory_share: Annotated[float, typer.Option(help='How much of it all comes from there.', min=0.0, max=1.0)] = 0.25,
    frozen: Annotated[int, typer.Option(help='Layers from below that stay as they are: faster.', min=0)] = 0,
    rank: Annotated[int | None, typer.Option(help='Of the matrices (else of --start-from, or 16).', min=1)] = None,
    learning_rate: Annotated[float, typer.Option(help='At its highest.', min=1e-6, max=0.1)] = 8e-4,
    compiled: Annotated[bool, typer.Option('--compiled', help='Compile first: pays in long runs.')] = False,
    glossary: Annotated[
        Path | None,
        typer.Option(help='What Chinese words mean (else as in --start-from).', exists=True, dir_okay=False),
    ] = None,
    candidates: Annotated[int, typer.Option(help='Read so many times a batch, learn from the hardest.', min=1)] = 1,
    resume: Annotated[bool, typer.Option('--resume', help='Go on from the last checkpoint in the folder.')] = False,
) -> None:
    """Fine-tune the language model on generated English and Chinese sentences."""
    from llm_agent_ros.cli.train_parser import run_train_parser

    with exit_on_error():
        code = run_train_parser(
            out, steps=steps, batch=batch, seed=seed, workers=workers, model=model, start_from=start_from,
            from_memory=from_memory, memory_share=memory_share, frozen=frozen, rank=rank,
            learning_rate=learning_rate, compiled=compiled, candidates=candidates, glossary=glossary,
            resume=resume,
        )
        sys.exit(code)
