"""Fine-tunes the parser's language model on generated sentences: LoRA, resumable, equal by seed.

The loss is the cross entropy of the draft's tokens only, among the tokens that occur in the batch: at run time
the grammar rules out all others, so nothing is spent on learning not to write them. Several processes of one
thread each share a batch: on a busy computer that is several times faster than one process of several threads,
which wait for each other at every matrix.
"""

from __future__ import annotations

import json
import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from itertools import islice
from multiprocessing.connection import wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from threading import BrokenBarrierError, Thread
from typing import Any, cast

import torch

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import corpus
from llm_agent_ros.language.adapter import Adapter
from llm_agent_ros.language.glossary import Glossary
from llm_agent_ros.task import SkillSpec

_GROUPS = 32  # batches that are drawn together and sorted by length, to pad little
_REPEATS = 2  # how often one of the operator's instructions may occur in a group of batches
_PATIENCE_SEC = 1800.0  # a worker whose fellow was killed does not wait for ever, but for one that is only stopped
_STATE_FILE = 'training_state.pt'


@dataclass(frozen=True, slots=True)
class Settings:
    """What a training run does.

    Attributes:
        steps: optimiser steps; the learning rate rises over the first ``warmup`` of them, stays, and falls to zero
            over the last share ``decay``.
        batch: sentences a step, over all workers.
        rank: of the LoRA matrices, on every linear layer.
        seed: fixes corpus, order and initial matrices.
        save_each: steps between checkpoints.
        average: how slowly the running average of the numbers follows; the average is what is saved, since it
            makes fewer mistakes than the numbers of any one step.
        workers: processes of one thread each.
        memory_share: how much of a batch comes from the operator's own instructions, where there are any; less
            where they are few, so that each is seen only now and then.
        frozen: so many layers from below stay as they are, which saves time where one goes on from an adapter.
        compiled: let torch compile the model, which pays in long runs.
        candidates: so many times ``batch`` are read forwards, and the hardest ``batch`` of them learnt from: what an
            adapter can already do has next to no gradient, and reading is a third of the work (selective
            backpropagation, Jiang et al. 2019, arXiv 1910.00762; here the choice is not by chance).
    """

    steps: int = 1700
    batch: int = 16
    rank: int = 16
    learning_rate: float = 8e-4
    warmup: int = 60
    decay: float = 0.3677
    seed: int = 1
    save_each: int = 25
    average: float = 0.98
    workers: int = 2
    memory_share: float = 0.25
    frozen: int = 0
    compiled: bool = False
    candidates: int = 1


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is, for a progress bar."""

    step: int
    steps: int
    loss: float
    seconds_left: float


@dataclass(slots=True)
class _Team:
    """What the workers share: a row of gradients and a loss each, and two meeting points."""

    gradients: torch.Tensor
    losses: torch.Tensor
    barrier: Any


def train(
    base: Path, folder: Path, specs: tuple[SkillSpec, ...], settings: Settings, *,
    memory: tuple[corpus.Example, ...] = (), start_from: Path | None = None, meanings: Glossary | None = None,
    resume: bool = False, report: Callable[[Progress], None] = lambda _: None,
) -> float:
    """Train an adapter for the model in ``base`` and write it to ``folder``.

    Args:
        base: folder of the model's weights and tokenizer.
        folder: gets the adapter and, until the run is over, the state to resume from.
        specs: the skills to learn.
        settings: what to do.
        memory: the operator's own instructions, mixed among the generated ones.
        start_from: folder of an adapter to begin with.
        meanings: the glossary to read with; None for none.
        resume: continue a run that was cut off; its settings must be the same.
        report: called after every step.

    Returns:
        The mean loss of the last 50 steps.

    Raises:
        SetupError: INTERNAL, a worker was killed; what was saved last can be resumed.
    """
    context = multiprocessing.get_context('spawn')
    size = Adapter.size(base, settings.rank, settings.frozen)
    team = _Team(
        torch.zeros(settings.workers, size).share_memory_(), torch.zeros(settings.workers).share_memory_(),
        context.Barrier(settings.workers, timeout=_PATIENCE_SEC),
    )
    rest = (base, folder, specs, settings, memory, start_from, meanings, resume, team)
    helpers = [context.Process(target=_helper, args=(rank, *rest), daemon=True) for rank in range(1, settings.workers)]
    for helper in helpers:
        helper.start()
    Thread(target=_watch, args=(helpers, team.barrier), daemon=True).start()
    losses = [0.0]
    start = time.monotonic()
    try:
        for done, loss, first in _work(0, *rest):
            losses.append(loss)
            each = (time.monotonic() - start) / (done - first)
            report(Progress(done, settings.steps, loss, each * (settings.steps - done)))
    except BrokenBarrierError as error:
        raise SetupError(
            'A worker of the training ended before its time.', code=ErrorCode.INTERNAL, retryable=True,
            hint='Most likely memory was short: close other programs and go on with --resume.') from error
    for helper in helpers:
        helper.join(timeout=60.0)
    (folder / _STATE_FILE).unlink(missing_ok=True)
    return sum(losses[-50:]) / len(losses[-50:])


def batch(
    specs: tuple[SkillSpec, ...], settings: Settings, step: int, memory: tuple[corpus.Example, ...] = (),
    length: Callable[[corpus.Example], int] = lambda example: len(example.instruction),
) -> list[corpus.Example]:
    """Return one step's examples, candidates and all: of similar ``length``, the same whenever they are asked for."""
    number, group = divmod(step, _GROUPS)
    size = settings.batch * settings.candidates
    pool = _pool(specs, size, settings.seed * 1_000_003 + number, settings.memory_share, memory, length)
    return list(pool[group * size:][:size])


@lru_cache(maxsize=2)
def _pool(
    specs: tuple[SkillSpec, ...], size: int, seed: int, memory_share: float, memory: tuple[corpus.Example, ...],
    length: Callable[[corpus.Example], int],
) -> tuple[corpus.Example, ...]:
    """Return the examples of ``_GROUPS`` batches: sorted by length within, batches in random order."""
    drawn = list(islice(corpus.examples(specs, seed=seed), size * _GROUPS))
    if memory:
        own = min(round(memory_share * len(drawn)), _REPEATS * len(memory))
        drawn[:own] = Random(seed).sample(memory * _REPEATS, own)
    drawn.sort(key=length)
    order = list(range(_GROUPS))
    Random(seed).shuffle(order)
    return tuple(example for group in order for example in drawn[group * size:][:size])


def _helper(rank: int, *rest: Any) -> None:
    for _ in _work(rank, *rest):
        pass


def _watch(helpers: Sequence[BaseProcess], barrier: Any) -> None:
    """Wait for the workers to end; where one did not end well, let nobody wait for it."""
    left = {helper.sentinel: helper for helper in helpers}
    while left:
        for sentinel in wait(list(left)):
            if left.pop(cast(int, sentinel)).exitcode != 0:
                barrier.abort()
                return


def _work(
    rank: int, base: Path, folder: Path, specs: tuple[SkillSpec, ...], settings: Settings,
    memory: tuple[corpus.Example, ...], start_from: Path | None, meanings: Glossary | None, resume: bool, team: _Team,
) -> Iterator[tuple[int, float, int]]:
    torch.set_num_threads(1)
    torch.manual_seed(settings.seed)
    adapter = Adapter(base, settings.rank, start_from, settings.frozen, compiled=settings.compiled, meanings=meanings)
    optimiser = torch.optim.AdamW([adapter.master], lr=settings.learning_rate, weight_decay=0.0, fused=True)
    average = adapter.master.detach().clone()
    first = _restore(folder, adapter, optimiser, average) if resume else 0
    team.barrier.wait()
    for step in range(first, settings.steps):
        optimiser.param_groups[0]['lr'] = settings.learning_rate * _rate(step, settings)
        share = batch(specs, settings, step, memory, adapter.length)[rank::settings.workers]
        learnt = adapter.hardest(share, len(share) // settings.candidates)
        team.losses[rank] = adapter.backward(learnt, team.gradients[rank])
        team.barrier.wait()
        adapter.master.grad = team.gradients.mean(dim=0)
        loss = float(team.losses.mean())
        team.barrier.wait()
        torch.nn.utils.clip_grad_norm_([adapter.master], 1.0)
        optimiser.step()
        adapter.publish()
        done = step + 1
        average.lerp_(adapter.master.detach(), 1.0 - min(settings.average, done / (10.0 + done)))
        if rank == 0 and (done % settings.save_each == 0 or done == settings.steps):
            _save(folder, adapter, optimiser, average, settings, done)
        yield done, loss, first


def _rate(step: int, settings: Settings) -> float:
    if step < settings.warmup:
        return (step + 1) / settings.warmup
    return min(1.0, (settings.steps - step) / max(1.0, settings.decay * settings.steps))


def _save(
    folder: Path, adapter: Adapter, optimiser: torch.optim.Optimizer, average: torch.Tensor, settings: Settings,
    step: int,
) -> None:
    adapter.publish(average)
    adapter.save(folder)
    adapter.publish()
    state = {
        'master': adapter.master.detach(), 'average': average, 'optimiser': optimiser.state_dict(), 'step': step,
    }
    scratch = folder / (_STATE_FILE + '.part')
    torch.save(state, scratch)
    scratch.replace(folder / _STATE_FILE)
    record = json.dumps({**asdict(settings), 'step': step}, indent=2)
    (folder / 'training.json').write_text(record + '\n', encoding='utf-8')


def _restore(folder: Path, adapter: Adapter, optimiser: torch.optim.Optimizer, average: torch.Tensor) -> int:
    path = folder / _STATE_FILE
    if not path.is_file():
        return 0
    state = torch.load(path, weights_only=True)
    with torch.no_grad():
        adapter.master.copy_(state['master'])
        average.copy_(state['average'])
    adapter.publish()
    optimiser.load_state_dict(state['optimiser'])
    return int(state['step'])
