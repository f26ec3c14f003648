"""The commands that train and compare controllers, at their smallest."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import numpy as np
import pytest
from typer.testing import CliRunner

from llm_agent_ros.cli.main import app

BARN = Path(__file__).parents[1] / 'learning' / 'test_barn.py'
KEYS = ['controller', 'map', 'worlds', 'runs', 'success', 'collision', 'timeout', 'mean_time_s', 'score_2_8',
        'score_4_8']


def barn_folder(folder: Path, count: int) -> Path:
    spec = importlib.util.spec_from_file_location('barn_examples', BARN)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for number in range(count):
        grid = np.zeros((30, 30), np.bool_)
        grid[0] = grid[29] = True
        grid[5 + 4 * number:14, 12:15] = True
        module.write_world(folder, number, grid)
    return folder


def test_bench_barn_writes_one_object_for_each_controller_and_map(tmp_path: Path) -> None:
    worlds = barn_folder(tmp_path, 2)
    out = tmp_path / 'barn.json'
    result = CliRunner().invoke(app, [
        'bench', 'barn', '--worlds', str(worlds), '--controller', 'pursuit', '--controller', 'dwa', '--map', 'known',
        '--map', 'online', '--repeats', '2', '--json', str(out)])
    assert result.exit_code == 0, result.output
    figures = json.loads(out.read_text())
    assert [list(row) for row in figures] == [KEYS] * 4
    assert [(row['controller'], row['map']) for row in figures] == [
        ('pursuit', 'known'), ('dwa', 'known'), ('pursuit', 'online'), ('dwa', 'online')]
    for row in figures:
        assert (row['worlds'], row['runs']) == (2, 4)
        assert row['success'] + row['collision'] + row['timeout'] == pytest.approx(1.0)
        assert 0.0 <= row['score_4_8'] <= 0.25 and row['score_4_8'] <= row['score_2_8'] <= 0.5
    assert figures[0]['success'] == 1.0 and figures[0]['mean_time_s'] > 5.0


def test_bench_controller_compares_in_the_same_worlds(tmp_path: Path) -> None:
    out = tmp_path / 'bench.json'
    result = CliRunner().invoke(app, [
        'bench', 'controller', '--controller', 'residual', '--controller', 'pursuit', '--worlds', '1', '--seeds', '1',
        '--by-kind', '--json', str(out)])
    assert result.exit_code == 0, result.output
    content = json.loads(out.read_text())
    rows = content['figures']['rows']
    row, *kinds = rows[:8]
    assert [one['controller'] for one in rows] == ['pursuit'] * 8 + ['residual'] * 8
    assert row['against_pursuit'] is None and rows[8]['against_pursuit']['mean'] == pytest.approx(
        rows[8]['summary']['score_2_8'] - row['summary']['score_2_8'])
    assert row['summary']['runs'] == 6 and row['conditions'] == 'as modelled' and 'versions' in content
    assert [kind['summary']['runs'] for kind in kinds] == [1] * 6 + [5]
    assert kinds[-1]['conditions'] == 'as modelled: all but mazes'


@pytest.mark.parametrize('arguments', [
    ['bench', 'controller', '--controller', 'magic'], ['bench', 'controller', '--policy', 'nothing'],
    ['bench', 'controller', '--vehicle', 'boat'], ['bench', 'barn', '--worlds', '/nowhere'],
    ['bench', 'barn', '--worlds', '.', '--map', 'torn'], ['train', 'controller', '--algo', 'magic'],
    ['train', 'controller', '--mode', 'magic'], ['train', 'controller', '--resume', '--ray'],
    ['train', 'controller', '--vary', 'scale=much'], ['bench', 'learning', '--runs', '/nowhere'],
    ['train', 'controller', '--resume', '--out', '/nowhere'],
])
def test_what_cannot_be_is_refused_with_a_sentence(arguments: list[str]) -> None:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == 2 and 'Traceback' not in result.output


@pytest.mark.parametrize(('algo', 'name'), [
    ('qlearning', 'foo'), ('qlearning', 'kinds'), ('ppo', 'alpha'), ('ppo', 'policy_kwargs'), ('sac', 'n_epochs'),
])
def test_what_is_varied_is_a_setting_of_the_algorithm(tmp_path: Path, algo: str, name: str) -> None:
    folder = tmp_path / 'runs'
    result = CliRunner().invoke(app, [
        'train', 'controller', '--algo', algo, '--vary', f'{name}=1', '--steps', '1000', '--out', str(folder)])
    assert result.exit_code == 2 and f"There is no setting '{name}'" in result.output.replace('\n', ' ')
    assert 'INVALID_PARAMETER' in result.output and not folder.exists()


def test_settings_that_are_numbers_can_be_varied() -> None:
    from llm_agent_ros.control.kinds import Algo
    from llm_agent_ros.learning.learners import numbers_of

    assert {'scale', 'online_share', 'alpha'} <= set(numbers_of(Algo.QLEARNING))
    assert {'scale', 'learning_rate', 'clip_range', 'target_kl', 'ent_coef'} <= set(numbers_of(Algo.PPO))
    assert {'learning_rate', 'ent_coef', 'train_freq', 'tau'} <= set(numbers_of(Algo.SAC))


def test_bench_simulator_counts_steps(tmp_path: Path) -> None:
    out = tmp_path / 'speed.json'
    result = CliRunner().invoke(app, ['bench', 'simulator', '--seconds', '0.1', '--json', str(out)])
    assert result.exit_code == 0, result.output
    figures = json.loads(out.read_text())['figures']
    assert figures['raw steps_per_cpu_sec'] > figures['known map steps_per_cpu_sec'] > 0.0


def test_bench_indoor_draws_the_worst_drive_and_counts(tmp_path: Path) -> None:
    out = tmp_path / 'indoor.json'
    result = CliRunner().invoke(app, [
        'bench', 'indoor', '--houses', '1', '--drives', '2', '--folder', str(tmp_path), '--json', str(out)])
    assert result.exit_code == 0, result.output
    figures = json.loads(out.read_text())['figures']
    assert figures['drives'] == 2 and figures['success'] == 1.0 and figures['collisions'] == 0
    assert (tmp_path / 'worst-residual.png').stat().st_size > 5000


def test_bench_learning_puts_runs_beside_chance_and_pursuit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from llm_agent_ros.control.kinds import Algo
    from llm_agent_ros.learning.task import TaskSettings
    from llm_agent_ros.learning.training import TrainSettings, train
    from llm_agent_ros.simulation.kinematic.generators import Kind

    monkeypatch.setattr('llm_agent_ros.learning.evaluate.LONGEST', 1.0)
    few = TaskSettings(worlds=1, kinds=(Kind.DISCS,), online_share=0.0, time_factor=0.5)
    train(TrainSettings(Algo.QLEARNING, 1, 600, 2, 0, 8, 1, few), tmp_path / 'runs' / 'table')
    out = tmp_path / 'learning.json'
    result = CliRunner().invoke(app, [
        'bench', 'learning', '--runs', str(tmp_path / 'runs'), '--worlds', '1', '--json', str(out)])
    assert result.exit_code == 0, result.output
    chance, pursuit, table = json.loads(out.read_text())['figures']['rows']
    assert pursuit['evaluation']['success'] > chance['evaluation']['success']
    assert (table['name'], table['algo'], table['seed']) == ('table', 'qlearning', 1)
    assert table['steps'] > 0 and table['processor_sec'] > 0.0 and table['evaluation']['episodes'] == len(Kind)


def test_bench_simulator_lets_ppo_learn_where_asked_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('llm_agent_ros.cli.bench_simulator.WARM_UP_STEPS', 256)
    monkeypatch.setattr('llm_agent_ros.cli.bench_simulator.LEARNING_SEC', 0.2)
    out = tmp_path / 'speed.json'
    result = CliRunner().invoke(app, ['bench', 'simulator', '--seconds', '0.1', '--ppo', '1', '--json', str(out)])
    assert result.exit_code == 0, result.output
    assert json.loads(out.read_text())['figures']['PPO learns, 1 process steps_per_sec'] > 0.0
