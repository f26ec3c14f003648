"""``llm-agent train parser``: fine-tunes the language model on generated sentences, with a progress bar."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import TYPE_CHECKING

from llm_agent_ros.agent import skills
from llm_agent_ros.cli.console import console, training_bar
from llm_agent_ros.errors import ErrorCode, SetupError

if TYPE_CHECKING:
    from llm_agent_ros.language.glossary import Glossary


def run_train_parser(
    out: Path, *, steps: int = 1700, batch: int = 16, seed: int = 1, workers: int = 2,
    model: Path | None = None, start_from: Path | None = None, from_memory: Path | None = None,
    memory_share: float = 0.25, frozen: int = 0, rank: int | None = None,
    learning_rate: float = 8e-4, compiled: bool = False, candidates: int = 1, glossary: Path | None = None,
    resume: bool = False,
) -> int:
    """Train an adapter into ``out`` and return an exit code.

    Args:
        from_memory: file of instructions that the operator confirmed or corrected; unless ``start_from`` names
            another adapter, training goes on from the shipped one then.
        memory_share: how much of what is trained on comes from there, at most.
        frozen: so many layers from below stay as they are.
        rank: of the matrices, where it is not 16 or that of ``start_from``, which it may exceed.
        compiled: let torch compile the model first.
        candidates: so many times a batch are read, and the hardest batch of them learnt from.
        glossary: file that says what Chinese words mean, where it is not that of ``start_from`` or the shipped one's.

    Raises:
        AgentError: the weights or the memory file are missing or cannot be used.
    """
    from llm_agent_ros.language import confirmed, training
    from llm_agent_ros.language.loading import shipped_adapter
    from llm_agent_ros.language.weights import default_weights

    memory, left_out = confirmed.read(from_memory, skills.specs()) if from_memory else ([], [])
    for reason in left_out:
        console.print(reason, highlight=False, markup=False)
    if from_memory:
        console.print(f'{len(memory)} instructions from {from_memory}.', highlight=False)
        start_from = start_from or (shipped_adapter() if model is None else None)
    meanings = _glossary(glossary, out, start_from, model, resume=resume)
    settings = training.Settings(
        steps=steps, batch=batch, seed=seed, workers=workers, memory_share=memory_share, frozen=frozen,
        rank=_rank(start_from, rank), learning_rate=learning_rate, compiled=compiled, candidates=candidates,
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # else the other workers would wait for this one
    with training_bar() as bar:
        task = bar.add_task('starting', total=steps)

        def show(progress: training.Progress) -> None:
            minutes = progress.seconds_left / 60.0
            bar.update(task, completed=progress.step, description=f'loss {progress.loss:.3f}, {minutes:.0f} min left')

        loss = training.train(
            model or default_weights(), out, skills.specs(), settings,
            memory=tuple(memory), start_from=start_from, meanings=meanings, resume=resume, report=show,
        )
    console.print(f'The adapter is in {out}; mean loss of the last steps {loss:.4f}.', highlight=False)
    return 0


def _rank(start_from: Path | None, wished: int | None) -> int:
    """Return the rank to train with: as wished, else that of the adapter to go on from, else the usual one.

    Raises:
        SetupError: the wished one is smaller than that of the adapter to go on from, or that is missing or corrupt.
    """
    from llm_agent_ros.language import lora, training

    if start_from is None:
        return wished or training.Settings().rank
    least = lora.rank_of(start_from)
    if wished is not None and wished < least:
        raise SetupError(
            f'The adapter in {start_from} has rank {least}, which is more than {wished}.',
            code=ErrorCode.WRONG_ARCHITECTURE, hint=f'Leave --rank away, or give {least} or more.',
        )
    return wished or least


def _glossary(
    given: Path | None, out: Path, start_from: Path | None, model: Path | None, *, resume: bool
) -> Glossary | None:
    """Return the glossary to read with, None for none.

    A run that is resumed has its own, an adapter that goes on that of the one before, and a new one of the embedded
    model the shipped one's; another model may have read more Chinese, and has none.

    Raises:
        SetupError: it cannot be read, or is not that of the run to resume.
    """
    from llm_agent_ros.language import glossary
    from llm_agent_ros.language.loading import shipped_adapter
    from llm_agent_ros.language.lora import WEIGHTS_FILE

    wanted = glossary.read(given) if given is not None else None
    if resume and (out / WEIGHTS_FILE).is_file():
        known = glossary.of_adapter(out)
        if wanted is not None and (known is None or wanted.lines() != known.lines()):
            raise SetupError(
                f'The run in {out} has another glossary than {given}.', code=ErrorCode.INVALID_PARAMETER,
                hint='Resume without --glossary, or begin a new run with --start-from.',
            )
        return known
    if wanted is not None:
        return wanted
    if start_from is not None:
        return glossary.of_adapter(start_from)
    try:
        return glossary.of_adapter(shipped_adapter()) if model is None else None
    except SetupError:
        return None  # the adapter is being made anew
