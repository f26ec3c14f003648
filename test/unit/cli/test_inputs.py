"""What cannot be used is refused before anything is started or measured, in a sentence."""

from __future__ import annotations

import threading
from pathlib import Path
from types import SimpleNamespace

import pytest
import typer
from typer.testing import CliRunner

from llm_agent_ros.bringup import BringupOptions
from llm_agent_ros.cli import bench_chain as chain_module
from llm_agent_ros.cli import up as up_module
from llm_agent_ros.cli.bench_chain import ChainOptions
from llm_agent_ros.cli.main import app
from llm_agent_ros.cli.options import output_file, picture_file
from llm_agent_ros.errors import SetupError
from llm_agent_ros.runner import Fate

WIDE = {'COLUMNS': '200', 'TERMINAL_WIDTH': '200'}


def refused(*arguments: str | Path) -> str:
    """Return what is said about arguments that cannot be used."""
    result = CliRunner().invoke(app, list(map(str, arguments)), env=WIDE)
    assert result.exit_code == 2 and isinstance(result.exception, SystemExit), result.output
    return ' '.join(result.output.split())


def test_a_report_needs_a_folder(tmp_path: Path) -> None:
    (tmp_path / 'file').touch()
    assert 'is a file' in refused('demo', '--report', tmp_path / 'file')
    assert 'is a file' in refused('bench', 'chain', '--folder', tmp_path / 'file')


def test_figures_need_a_file_that_can_be_written(tmp_path: Path) -> None:
    (tmp_path / 'file').touch()
    for target in (tmp_path / 'file' / 'x.json', tmp_path):
        assert 'cannot be written' in refused('bench', 'simulator', '--json', target)
        assert 'cannot be written' in refused('bench', 'planner', '--plot', target)


def test_asking_whether_a_file_can_be_written_changes_none(tmp_path: Path) -> None:
    old, new = tmp_path / 'old.json', tmp_path / 'folder' / 'new.json'
    old.write_text('figures')
    assert output_file(old) == old and output_file(new) == new and output_file(None) is None
    assert old.read_text() == 'figures' and new.parent.is_dir() and not new.exists()
    with pytest.raises(typer.BadParameter):
        output_file(tmp_path)


@pytest.mark.parametrize('seconds', ['nan', 'inf', '-1', '4000'])
def test_how_long_a_question_waits_is_a_number_of_seconds(seconds: str) -> None:
    assert '--question-timeout' in refused('ask', 'go to the kitchen', '--question-timeout', seconds)


def test_up_checks_what_it_would_hand_to_every_node(tmp_path: Path) -> None:
    assert 'does not exist' in refused('up', '--params-file', tmp_path / 'missing.yaml')
    assert 'does not exist' in refused('up', '--map', tmp_path / 'missing.yaml')
    assert 'debug' in refused('up', '--log-level', 'verbose')
    (tmp_path / 'mine.yaml').write_text('planner: {use_tf: true}')
    assert 'ros__parameters' in refused('up', 'robot', '--params-file', tmp_path / 'mine.yaml')


@pytest.mark.parametrize(('fate', 'stays_up'), [(Fate.RUNNING, True), (Fate.CRASHED, False)])
def test_up_says_that_the_rest_stays_up_only_where_it_does(
    monkeypatch: pytest.MonkeyPatch, fate: Fate, stays_up: bool,
) -> None:
    def wait(timeout_sec: float) -> None:
        raise SetupError('The camera could not start.')

    said: list[str] = []
    monkeypatch.setattr(up_module, 'print_log', lambda name, line: said.append(line))
    stack = SimpleNamespace(wait_active=wait, runner=SimpleNamespace(fate=fate))
    up_module._announce(stack, threading.Event())  # type: ignore[arg-type]
    assert len(said) == 1 and said[0].startswith('The camera') and ('stay up' in said[0]) is stays_up


@pytest.mark.parametrize('command', [
    'up', 'demo', 'corpus', 'bench chain', 'bench parser', 'bench planner', 'bench indoor', 'train controller',
    'train parser',
])
def test_a_seed_is_not_negative(command: str) -> None:
    assert '--seed' in refused(*command.split(), '--seed', '-1')


def test_a_plot_is_a_picture(tmp_path: Path) -> None:
    for name in ('x.xyz', 'x'):
        assert 'is no picture' in refused('bench', 'planner', '--plot', tmp_path / name)
    assert picture_file(tmp_path / 'x.PNG') == tmp_path / 'x.PNG' and picture_file(None) is None


@pytest.mark.parametrize('policy', ['nope', 'nope.npz', '/nowhere/rl.npz'])
def test_the_chain_is_not_started_with_a_policy_that_cannot_be_had(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, policy: str,
) -> None:
    monkeypatch.setattr(chain_module, '_missions', lambda options: pytest.fail('It was started.'))
    said = refused('bench', 'chain', '--repeats', '0', '--missions', '1', '--policy', policy, '--folder', tmp_path)
    assert Path(policy).name.removesuffix('.npz') in said


@pytest.mark.parametrize(('done', 'code'), [(2, 0), (1, 1)])
def test_the_chain_ends_with_1_where_a_mission_was_not_done(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, done: int, code: int,
) -> None:
    monkeypatch.setattr(chain_module, '_missions', lambda options: {'n': 2, 'done': done})
    options = ChainOptions(Path('w.yaml'), 0, 2, tmp_path, 1, None, 'pursuit')
    assert chain_module.run_bench_chain(options) == code


def test_a_policy_that_is_missing_is_told_from_one_that_is_written_wrongly(tmp_path: Path) -> None:
    assert 'there is no file /nonexistent.npz' in refused('bench', 'controller', '--policy', 'x=/nonexistent.npz')
    assert 'name=file.npz' in refused('bench', 'controller', '--policy', 'x')


def options_of(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> BringupOptions:
    """Return what ``llm-agent up`` would bring up."""
    seen: list[BringupOptions] = []
    monkeypatch.setattr(up_module, 'run_up', lambda options: seen.append(options) or 0)
    result = CliRunner().invoke(app, ['up', *arguments])
    assert result.exit_code == 0, result.output
    return seen[0]


def test_only_what_was_given_is_stronger_than_the_parameter_files(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = options_of(monkeypatch)
    assert plain.overrides == {} and plain.world is None and plain.fallback_world is not None
    given = options_of(monkeypatch, '--seed', '3', '--world', 'mine.yaml')
    assert given.overrides == {'simulator': {'seed': 3}} and given.world == Path('mine.yaml')
