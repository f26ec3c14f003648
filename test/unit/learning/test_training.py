"""Every algorithm trains, writes what is needed to repeat and resume, and exports the policy it has."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from llm_agent_ros.control.kinds import Algo, Mode
from llm_agent_ros.control.network import Actor, Head, load_actor
from llm_agent_ros.control.observation import SIZE
from llm_agent_ros.errors import ControlError
from llm_agent_ros.learning.evaluate import Chance, Validation
from llm_agent_ros.learning.export import save_onnx, to_actor
from llm_agent_ros.learning.learners import make_learner
from llm_agent_ros.learning.task import TaskSettings
from llm_agent_ros.learning.training import Progress, TrainSettings, train
from llm_agent_ros.simulation.kinematic.generators import Kind

FEW = TaskSettings(worlds=1, kinds=(Kind.DISCS,), online_share=0.0, time_factor=0.5)
SMALL = {
    Algo.PPO: {'n_steps': 16, 'batch_size': 64, 'n_epochs': 2},
    Algo.SAC: {'learning_starts': 100, 'gradient_steps': 1, 'buffer_size': 2000},
    Algo.TD3: {'learning_starts': 100, 'gradient_steps': 1, 'buffer_size': 2000},
    Algo.DQN: {'learning_starts': 100, 'gradient_steps': 1, 'buffer_size': 2000},
    Algo.QLEARNING: {},
}


@pytest.fixture(autouse=True)
def soon_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """A policy that has learned nothing yet would drive on to the end of each validation episode."""
    monkeypatch.setattr('llm_agent_ros.learning.evaluate.LONGEST', 1.0)


def small(algo: Algo, **changes: object) -> TrainSettings:
    return replace(TrainSettings(algo, 1, 600, 2, 0, 8, 2, FEW, SMALL[algo]), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize('algo', Algo)
def test_each_algorithm_trains_into_a_folder_that_tells_everything(algo: Algo, tmp_path: Path) -> None:
    seen: list[Progress] = []
    train(small(algo), tmp_path, report=seen.append)
    with (tmp_path / 'progress.csv').open() as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 3 and int(rows[0]['steps']) == 0 and int(rows[-1]['steps']) >= 600
    assert json.loads((tmp_path / 'settings.json').read_text())['settings']['seed'] == 1
    assert (tmp_path / 'curve.png').stat().st_size > 1000
    actor = load_actor(tmp_path / 'best.npz')
    assert actor.act(np.zeros((3, SIZE), np.float32)).shape == (3, 2)
    assert actor.note['algo'] == algo and actor.scale == FEW.scale
    assert any(progress.evaluation is not None for progress in seen)


@pytest.mark.parametrize('algo', [Algo.PPO, Algo.QLEARNING])
def test_a_run_goes_on_where_it_ended(algo: Algo, tmp_path: Path) -> None:
    train(small(algo), tmp_path)
    train(small(algo, steps=1200), tmp_path, resume=True)
    with (tmp_path / 'progress.csv').open() as file:
        steps = [int(row['steps']) for row in csv.DictReader(file)]
    assert steps == sorted(steps) and steps[-1] >= 1200 and len(steps) >= 3


def test_robots_may_be_simulated_in_other_processes(tmp_path: Path) -> None:
    found = train(small(Algo.PPO, workers=2), tmp_path)
    assert found.best.episodes == 2 and (tmp_path / 'best.npz').is_file()


def test_there_must_be_something_to_resume(tmp_path: Path) -> None:
    with pytest.raises(ControlError):
        train(small(Algo.PPO), tmp_path, resume=True)


@pytest.mark.parametrize('algo', [Algo.PPO, Algo.SAC, Algo.TD3, Algo.DQN])
def test_the_exported_policy_is_the_trained_one_in_numpy_and_in_onnx(algo: Algo, tmp_path: Path) -> None:
    onnx = pytest.importorskip('onnx')
    learner = make_learner(small(algo))
    model = learner._model  # type: ignore[attr-defined]
    rng = np.random.default_rng(0)
    seen = rng.uniform(-1.0, 1.0, (1000, SIZE)).astype(np.float32)
    actor = to_actor(algo, model, Mode.RESIDUAL, 0.3, {})
    # Larger weights than at the beginning of training, so that answers are clipped, too.
    actor = replace(actor, weights=tuple(3.0 * matrix for matrix in actor.weights))
    _load_back(model, actor, algo)
    expected = model.predict(seen, deterministic=True)[0]
    if algo is not Algo.DQN:
        np.testing.assert_allclose(actor.act(seen), expected, atol=1e-5)
    else:
        from llm_agent_ros.control.network import CHOICES

        np.testing.assert_array_equal(actor.act(seen), CHOICES[expected])
    beyond = rng.uniform(-2.0, 2.0, (1000, SIZE)).astype(np.float32)
    save_onnx(actor, tmp_path / 'policy.onnx')
    for found in _answers(onnx, tmp_path / 'policy.onnx', beyond):
        if actor.head is Head.CHOOSE:
            from llm_agent_ros.control.network import CHOICES

            found = CHOICES[np.argmax(found, axis=1)]
        assert np.max(np.abs(found - actor.act(beyond))) < 1e-5


def test_a_table_is_no_network(tmp_path: Path) -> None:
    table = Actor(Mode.DIRECT, 1.0, Head.TABLE, 'relu', (np.zeros((4, 2), np.float32),), (), {})
    pytest.importorskip('onnx')
    with pytest.raises(ValueError, match='table'):
        save_onnx(table, tmp_path / 'x.onnx')


def _load_back(model: object, actor: Actor, algo: Algo) -> None:
    """Give the model the actor's weights."""
    import torch

    from llm_agent_ros.learning.export import LAYERS

    prefix, last = LAYERS[algo]
    state = model.policy.state_dict()  # type: ignore[attr-defined]
    numbers = sorted({int(name[len(prefix):].split('.')[0]) for name in state if name.startswith(prefix)})
    for stem, matrix in zip([f'{prefix}{k}' for k in numbers] + list(last), actor.weights, strict=True):
        state[f'{stem}.weight'] = torch.as_tensor(matrix)
    model.policy.load_state_dict(state)  # type: ignore[attr-defined]


def _answers(onnx: object, path: Path, seen: np.ndarray) -> list[np.ndarray]:
    """Return what each installed runtime says."""
    from onnx.reference import ReferenceEvaluator

    answers = [ReferenceEvaluator(str(path)).run(None, {'observation': seen})[0]]
    try:
        import onnxruntime
    except ImportError:
        return answers
    session = onnxruntime.InferenceSession(str(path), providers=['CPUExecutionProvider'])
    return [*answers, session.run(None, {'observation': seen})[0]]


def test_the_critic_learns_alone_at_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('llm_agent_ros.learning.learners.WARM_UP', 256)
    learner = make_learner(small(Algo.PPO))
    seen: dict[int, np.ndarray] = {}

    def go_on() -> bool:
        seen[learner.steps_done] = learner.actor({}).weights[0].copy()
        return True

    before = learner.actor({}).weights[0].copy()
    learner.learn(512, go_on)
    np.testing.assert_array_equal(seen[256], before)
    assert not np.array_equal(learner.actor({}).weights[0], before)


def test_pursuit_is_the_same_yardstick_whatever_a_policys_answers_mean() -> None:
    found = [Validation(replace(FEW, mode=mode, time_factor=3.0), 2).run(None) for mode in Mode]
    chance = Validation(replace(FEW, mode=Mode.DIRECT), 2).run(Chance())
    assert found[0] == found[1] and found[0].success > chance.success
