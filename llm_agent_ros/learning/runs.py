"""Finished training runs beside each other: what they cost, and how good their policies are in the same new worlds."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.network import load_actor
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.learning.evaluate import Chance, Evaluation, Validation
from llm_agent_ros.learning.task import TaskSettings

POLICY = 'best.npz'


@dataclass(frozen=True, slots=True)
class Standing:
    """A line of the comparison.

    Attributes:
        name: of the run's folder, or of a yardstick.
        algo: the algorithm, empty for a yardstick.
        mode: what its actions mean, empty for a yardstick.
        seed: of the run.
        steps: robot steps until the policy was saved.
        processor_sec: of the whole run's learning, validation not counted.
        evaluation: in worlds that neither training nor the choice of the policy has seen.
    """

    name: str
    algo: str
    mode: str
    seed: int
    steps: int
    processor_sec: float
    evaluation: Evaluation


def find_runs(folder: Path) -> tuple[Path, ...]:
    """Return the folders of finished runs in a folder, or that folder itself.

    Raises:
        ControlError: INVALID_PARAMETER where there is none.
    """
    found = tuple(sorted(path.parent for path in folder.rglob(POLICY) if (path.parent / 'settings.json').is_file()))
    if not found:
        raise ControlError(
            f'There is no training run in {folder}.', code=ErrorCode.INVALID_PARAMETER,
            hint='Make some with "llm-agent train controller".')
    return found


def compare_runs(folders: tuple[Path, ...], worlds: int, seed: int) -> Iterator[Standing]:
    """Yield chance, pursuit and each run's policy, all in the same worlds, robots and flaws.

    Args:
        folders: of runs.
        worlds: of each kind.
        seed: first seed of the worlds.
    """
    settings = TaskSettings()
    direct = Validation(replace(settings, mode=Mode.DIRECT), worlds, seed)
    yield Standing('actions by chance', '', '', 0, 0, 0.0, direct.run(Chance()))
    yield Standing('pursuit', '', '', 0, 0, 0.0, direct.run(None))
    for folder in folders:
        actor = load_actor(folder / POLICY)
        found = Validation(replace(settings, mode=actor.mode, scale=actor.scale), worlds, seed).run(actor)
        content = json.loads((folder / 'settings.json').read_text(encoding='utf-8'))['settings']
        yield Standing(
            folder.name, str(content['algo']), str(actor.mode), int(content['seed']),
            int(str(actor.note.get('steps', 0))), _cost_sec(folder), found)


def _cost_sec(folder: Path) -> float:
    with (folder / 'progress.csv').open(newline='', encoding='utf-8') as file:
        rows = list(csv.DictReader(file))
    return float(rows[-1].get('processor_sec') or 'nan')
