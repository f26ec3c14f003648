"""A sweep trains every combination, and on Ray it leads to the same policies as one run after the other."""

from __future__ import annotations

import importlib.util
import json
import os
from pathlib import Path

import pytest

from llm_agent_ros.control.kinds import Algo
from llm_agent_ros.control.network import load_actor
from llm_agent_ros.errors import ControlError
from llm_agent_ros.learning.sweep import BEST, jobs, sweep, sweep_on_ray
from llm_agent_ros.learning.task import TaskSettings
from llm_agent_ros.learning.training import TrainSettings
from llm_agent_ros.simulation.kinematic.generators import Kind

TASK = TaskSettings(worlds=1, kinds=(Kind.DISCS,), online_share=0.0, time_factor=0.5)
BASE = TrainSettings(Algo.QLEARNING, 3, 200, 1, 0, 8, 1, TASK)


def test_every_combination_of_seeds_and_values_is_a_job() -> None:
    work = jobs(BASE, 2, {'scale': (0.3, 0.5), 'gamma': (0.9,)})
    assert [job.name for job in work] == [
        'scale=0.3-gamma=0.9-seed=3', 'scale=0.3-gamma=0.9-seed=4',
        'scale=0.5-gamma=0.9-seed=3', 'scale=0.5-gamma=0.9-seed=4']
    last = work[-1].settings
    assert (last.seed, last.task.scale, last.learner) == (4, 0.5, {'gamma': 0.9})
    assert [job.name for job in jobs(BASE, 1, {})] == ['seed=3']


def test_a_sweep_leaves_a_folder_for_each_run_and_a_ranking(tmp_path: Path) -> None:
    seen: list[str] = []
    found = sweep(jobs(BASE, 1, {'alpha': (0.1, 0.2)}), tmp_path, lambda one: seen.append(one.name))
    assert sorted(seen) == ['alpha=0.1-seed=3', 'alpha=0.2-seed=3']
    assert [one['name'] for one in json.loads((tmp_path / 'sweep.json').read_text())] == [one.name for one in found]
    assert found[0].best.value >= found[1].best.value
    for name, alpha in zip(seen, (0.1, 0.2), strict=True):
        settings = json.loads((tmp_path / name / 'settings.json').read_text())['settings']
        assert settings['learner'] == {'alpha': alpha}


@pytest.mark.slow
@pytest.mark.skipif('RAY_TESTS' not in os.environ, reason='Starting Ray takes long; RAY_TESTS=1 runs this')
def test_two_workers_on_ray_find_what_one_process_finds(tmp_path: Path) -> None:
    pytest.importorskip('ray')
    work = jobs(BASE, 2, {})
    there = sweep_on_ray(work, tmp_path / 'ray', workers=2)
    here = sweep(work, tmp_path / 'here')
    assert sorted(there, key=lambda one: one.name) == sorted(here, key=lambda one: one.name)
    for job in work:
        a, b = (load_actor(tmp_path / place / job.name / BEST) for place in ('ray', 'here'))
        assert (a.weights[0] == b.weights[0]).all()


@pytest.mark.skipif(importlib.util.find_spec('ray') is not None, reason='Ray is installed')
def test_without_ray_the_sweep_says_what_to_install(tmp_path: Path) -> None:
    with pytest.raises(ControlError, match='ray'):
        sweep_on_ray(jobs(BASE, 1, {}), tmp_path)
