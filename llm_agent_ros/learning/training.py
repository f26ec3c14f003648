"""Trains a policy into a folder that holds everything to repeat it."""

from __future__ import annotations

import csv
import dataclasses
import json
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any, Protocol

from llm_agent_ros.control.kinds import Algo
from llm_agent_ros.control.network import Actor
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.learning.evaluate import Chance, Evaluation, Validation
from llm_agent_ros.learning.plot import draw_curve, make_board
from llm_agent_ros.learning.task import TaskSettings

NOTHING = Evaluation(0, -1.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class TrainSettings:
    """A training run.

    Attributes:
        algo: see there.
        seed: of everything.
        steps: robot steps, 0.1 s each.
        evaluations: how often the policy is validated on the way.
        patience: training ends after so many evaluations without a better one; 0 for never.
        robots: driven at once; 0 for what suits the algorithm.
        validation_worlds: of each kind.
        task: the episodes.
        learner: settings of the algorithm that replace its usual ones.
        workers: processes that simulate the robots; not for Q-learning.
    """

    algo: Algo = Algo.PPO
    seed: int = 0
    steps: int = 4_500_000
    evaluations: int = 7
    patience: int = 3
    robots: int = 0
    validation_worlds: int = 16
    task: TaskSettings = field(default_factory=TaskSettings)
    learner: dict[str, Any] = field(default_factory=dict)
    workers: int = 1


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a run stands; ``evaluation`` is None between evaluations."""

    steps: int
    of: int
    seconds_left: float
    steps_per_sec: float
    evaluation: Evaluation | None = None


@dataclass(frozen=True, slots=True)
class Trained:
    """What a run led to, in the same validation worlds: the best policy, pursuit alone, and actions by chance."""

    best: Evaluation
    pursuit: Evaluation
    chance: Evaluation


class Learner(Protocol):
    """An algorithm with its model and its robots."""

    @property
    def steps_done(self) -> int:
        """How many robot steps were made, those before a resumption included."""

    def learn(self, until: int, go_on: Callable[[], bool]) -> None:
        """Learn until about so many steps are done, or ``go_on``, asked after each, says no."""

    def actor(self, note: dict[str, Any]) -> Actor:
        """Return the present policy."""

    def save(self, folder: Path) -> None:
        """Write what is needed to go on."""

    def load(self, folder: Path) -> None:
        """Go on from what ``save`` wrote."""

    def close(self) -> None:
        """End what runs beside."""


@dataclass(frozen=True, slots=True)
class _Row:
    steps: int
    seconds: float
    processor_sec: float
    evaluation: Evaluation

    def flat(self) -> dict[str, float]:
        return {
            'steps': self.steps, 'seconds': round(self.seconds, 1), 'processor_sec': round(self.processor_sec, 3),
            **dataclasses.asdict(self.evaluation)}


def train(
    settings: TrainSettings, folder: Path, resume: bool = False, report: Callable[[Progress], None] | None = None,
) -> Trained:
    """Train into a folder and return how the best policy, pursuit and chance did in validation.

    The folder gets ``settings.json`` (with versions), ``progress.csv`` (pursuit in the row of step 0; the processor's
    time is that of learning, without validation), ``curve.png``, ``best.npz`` (the policy),
    ``checkpoints/<steps>.npz``, ``last.*`` to resume from, and, where it is installed, what TensorBoard reads.

    Raises:
        ControlError: INVALID_PARAMETER where there is nothing to resume.
    """
    from llm_agent_ros.learning.learners import make_learner

    report = report or (lambda _: None)
    rows = _rows(folder) if resume else []
    if resume and len(rows) < 2:
        raise ControlError(f'There is no run in {folder} to go on from.', code=ErrorCode.INVALID_PARAMETER,
                           hint='Leave out --resume to begin one.')
    folder.mkdir(parents=True, exist_ok=True)
    learner = make_learner(settings)
    try:
        if resume:
            learner.load(folder)
        _write_settings(settings, folder)
        judge = _Judge(settings, folder, learner, rows, report)
        learner.learn(settings.steps, judge.go_on)
        if rows[-1].steps < learner.steps_done:
            judge.evaluate()
    finally:
        learner.close()
    return Trained(judge.best, rows[0].evaluation, judge.chance())


class _Judge:
    """Evaluates on the way, keeps the best policy, and says when to stop."""

    def __init__(
        self, settings: TrainSettings, folder: Path, learner: Learner, rows: list[_Row],
        report: Callable[[Progress], None],
    ) -> None:
        self._settings, self._folder, self._learner, self._rows = settings, folder, learner, rows
        self._validation = Validation(settings.task, settings.validation_worlds)
        self._board = make_board(folder)
        self._clock = _Clock(settings.steps, learner.steps_done, report)
        self._before_sec = rows[-1].seconds if rows else 0.0
        self._before_processor_sec = rows[-1].processor_sec if rows else 0.0
        self._every = max(settings.steps // settings.evaluations, 1)
        self._next = learner.steps_done + self._every
        self._waited = 0
        self.best = max((row.evaluation for row in rows[1:]), key=lambda e: e.value, default=NOTHING)
        if not rows:
            rows.append(_Row(0, 0.0, 0.0, self._validation.run(None)))
            _write_rows(rows, folder)
        self._learning_since_sec = time.process_time()

    def go_on(self) -> bool:
        """Return whether to go on; evaluate where it is time."""
        self._clock.tick(self._learner.steps_done)
        if self._learner.steps_done < self._next:
            return True
        self._next += self._every
        self.evaluate()
        return not self._settings.patience or self._waited < self._settings.patience

    def chance(self) -> Evaluation:
        """Return how actions by chance do."""
        return self._validation.run(Chance(self._settings.seed))

    def evaluate(self) -> None:
        """Validate, and write down everything."""
        learner, folder = self._learner, self._folder
        self._before_processor_sec += time.process_time() - self._learning_since_sec
        actor = learner.actor(_note(self._settings, learner.steps_done))
        found = self._validation.run(actor)
        self._rows.append(_Row(
            learner.steps_done, self._before_sec + self._clock.seconds(), self._before_processor_sec, found))
        actor.save(folder / 'checkpoints' / f'{learner.steps_done}.npz')
        self._waited += 1
        if found.value > self.best.value:
            self.best, self._waited = found, 0
            actor.save(folder / 'best.npz')
        learner.save(folder)
        _write_rows(self._rows, folder)
        self._board(self._rows[-1].flat())
        draw_curve([row.flat() for row in self._rows], folder / 'curve.png', str(self._settings.algo))
        self._clock.tick(learner.steps_done, found)
        self._learning_since_sec = time.process_time()


class _Clock:
    """Tells how long the rest will take."""

    def __init__(self, total: int, first: int, report: Callable[[Progress], None]) -> None:
        self._total, self._first, self._report = total, first, report
        self._began_sec = time.monotonic()
        self._told_sec = 0.0

    def seconds(self) -> float:
        return time.monotonic() - self._began_sec

    def tick(self, steps: int, evaluation: Evaluation | None = None) -> None:
        seconds = self.seconds()
        if evaluation is None and seconds - self._told_sec < 0.5:
            return
        self._told_sec = seconds
        rate = (steps - self._first) / max(seconds, 1e-6)
        left_sec = (self._total - steps) / rate if rate > 0.0 else 0.0
        self._report(Progress(steps, self._total, max(left_sec, 0.0), rate, evaluation))


def _note(settings: TrainSettings, steps: int) -> dict[str, Any]:
    return {'algo': settings.algo, 'seed': settings.seed, 'steps': steps}


def _write_settings(settings: TrainSettings, folder: Path) -> None:
    names = ('numpy', 'numba', 'torch', 'stable-baselines3', 'gymnasium', 'scipy')
    content = {
        'settings': dataclasses.asdict(settings), 'python': sys.version.split()[0],
        'versions': {name: metadata.version(name) for name in names},
    }
    (folder / 'settings.json').write_text(json.dumps(content, indent=2) + '\n', encoding='utf-8')


def _write_rows(rows: list[_Row], folder: Path) -> None:
    with (folder / 'progress.csv').open('w', newline='', encoding='utf-8') as file:
        writer = csv.DictWriter(file, list(rows[0].flat()))
        writer.writeheader()
        writer.writerows(row.flat() for row in rows)


def _rows(folder: Path) -> list[_Row]:
    path = folder / 'progress.csv'
    if not path.is_file():
        return []
    with path.open(newline='', encoding='utf-8') as file:
        return [
            _Row(int(line['steps']), float(line['seconds']), float(line['processor_sec']), Evaluation(
                int(line['episodes']), *(float(line[item.name]) for item in dataclasses.fields(Evaluation)[1:])))
            for line in csv.DictReader(file)
        ]
