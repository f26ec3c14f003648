"""From wheels or beside an installed ROS 2: what is run, in which order, and what is refused."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tools.bootstrap import __main__ as bootstrap
from tools.bootstrap import sourced, system, torch_build, wheels
from tools.bootstrap.host import Host, Python, SetupProblem
from tools.bootstrap.place import Place
from tools.bootstrap.shell import Shell

JAZZY = {'ROS_DISTRO': 'jazzy', 'ROS_VERSION': '2', 'PATH': os.defpath}


class FakeShell(Shell):
    """Notes commands instead of running them."""

    commands: list[list[str]]

    def run(self, command: Sequence[str], *, failure: str, environ: Mapping[str, str] | None = None) -> None:
        self.commands.append(list(command))


@pytest.fixture
def place(tmp_path: Path) -> Place:
    folders = ('requirements', 'llm_agent_ros', 'llm_agent_interfaces', 'config', 'worlds', 'models/policy', 'resource')
    for name in folders:
        (tmp_path / name).mkdir(parents=True)
    for name in ('ros-jazzy', 'build', 'run', 'weights', 'train', 'dev', 'constraints'):
        (tmp_path / 'requirements' / f'{name}.txt').write_text(name)
    for name in ('setup.py', 'setup.cfg', 'pyproject.toml', 'package.xml', 'resource/llm_agent_ros'):
        (tmp_path / name).write_text('')
    return Place(tmp_path, tmp_path / '.venv')


@pytest.fixture
def shell(place: Place) -> FakeShell:
    made = FakeShell(place.root, place.root / 'build' / 'setup.log', dict(JAZZY))
    made.commands = []
    return made


def host(environ: Mapping[str, str], version: tuple[int, int, int] = (3, 12, 3), colcon: bool = True) -> Host:
    programs = {'python3', 'g++', 'gcc', *(['colcon'] if colcon else [])}
    return Host(environ, 'linux', 'x86_64', (2, 39), lambda name: name if name in programs else None,
                lambda path: Python('/usr/bin/python3', version, True, True), lambda path: 10**12, False)


def names(plan: bootstrap.Plan) -> list[str]:
    return [step.name for step in plan.steps]


def test_from_wheels(place: Place) -> None:
    plan = bootstrap.make_plan(place, host({}), for_tests=False)
    assert names(plan) == [
        'environment', 'torch-build', 'ros', 'interfaces', 'run', 'package', 'weights', 'model', 'rendering']
    assert names(bootstrap.make_plan(place, host({}), for_tests=True))[-1] == 'dev'


def test_beside_a_sourced_ros(place: Place) -> None:
    plan = bootstrap.make_plan(place, host(JAZZY), for_tests=False)
    assert plan.uses_installed_ros
    assert names(plan) == ['environment', 'torch-build', 'run', 'colcon', 'weights', 'model', 'rendering']


def test_ros_1_is_not_taken_for_ros_2() -> None:
    assert not sourced.is_sourced({'ROS_DISTRO': 'noetic', 'ROS_VERSION': '1'})
    assert not sourced.is_sourced({'ROS_DISTRO': ''})
    assert sourced.is_sourced({'ROS_DISTRO': 'jazzy'})


def test_colcon_builds_both_packages_with_the_python_of_ros(place: Place, shell: FakeShell) -> None:
    chosen = Python('/usr/bin/python3', (3, 12, 3), True, True)
    sourced.colcon_step(place, shell, lambda: chosen).action()
    (command,) = shell.commands
    text = ' '.join(command)
    assert text.startswith('colcon build --base-paths . llm_agent_interfaces')
    assert '-DPython3_EXECUTABLE=/usr/bin/python3' in command


def test_the_environment_beside_ros_sees_its_packages(place: Place, shell: FakeShell) -> None:
    place.venv.mkdir()
    chosen = Python('/usr/bin/python3', (3, 12, 3), True, True)
    sourced.sourced_steps(place, shell, lambda: chosen)[0].action()
    assert shell.commands == [['/usr/bin/python3', '-m', 'venv', '--clear', '--system-site-packages', str(place.venv)]]


def test_the_colcon_step_follows_distribution_and_code(place: Place, shell: FakeShell) -> None:
    def key(distro: str) -> str:
        other = Shell(place.root, shell.log, {'ROS_DISTRO': distro})
        return sourced.colcon_step(place, other, lambda: Python('p', (3, 12, 3), True, True)).key
    before = key('jazzy')
    assert key('lyrical') != before
    (place.root / 'llm_agent_ros' / 'task.py').write_text('x = 1')
    assert key('jazzy') != before


def test_the_overlay_is_sourced_before_the_command_runs(tmp_path: Path) -> None:
    place = Place(tmp_path / 'a folder', tmp_path / '.venv')
    (place.root / 'install').mkdir(parents=True)
    (place.root / 'install' / 'setup.bash').write_text('export OVERLAY=here\n')
    command = sourced.in_overlay(place, ['sh', '-c', 'echo "$OVERLAY $1"', 'sh', '去厨房 "now"'])
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == 'here 去厨房 "now"\n'
    assert sourced.in_overlay(place, ['llm-agent', 'demo'])[-4:] == ['python', '-m', 'llm_agent_ros.cli.main', 'demo']


@pytest.mark.parametrize(('given', 'imports', 'expected'), [
    (host(JAZZY, (3, 10, 12)), True, r'Python 3\.10\.12 and 3\.11 or later'),
    (host(JAZZY), False, 'cannot import rclpy'),
    (host(JAZZY, colcon=False), True, 'colcon is missing'),
])
def test_an_unsuitable_installed_ros_is_one_sentence(given: Host, imports: bool, expected: str) -> None:
    with pytest.raises(SetupProblem, match=expected):
        sourced.sourced_python(given, lambda path: imports)


def test_a_newer_python_is_fine_beside_an_installed_ros() -> None:
    assert sourced.sourced_python(host(JAZZY, (3, 14, 0)), lambda path: True).version == (3, 14, 0)


def test_nothing_is_run_where_a_check_fails(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    poor = host({})._replace(which=lambda name: name if name == 'python3' else None)
    with pytest.raises(SetupProblem, match='compiler'):
        bootstrap.set_up(bootstrap.make_plan(place, poor, for_tests=False))
    assert not place.venv.exists()
    small = host({})._replace(free_bytes=lambda path: 10**9)
    with pytest.raises(SetupProblem, match=r'4\.5 GB'):
        bootstrap.set_up(bootstrap.make_plan(place, small, for_tests=False))
    arm = host({})._replace(machine='aarch64')
    with pytest.raises(SetupProblem, match='aarch64'):
        bootstrap.set_up(bootstrap.make_plan(place, arm, for_tests=False))
    assert not place.venv.exists()


def test_pip_gets_the_index_for_torch(place: Place, shell: FakeShell) -> None:
    wheels.run_step(place._replace(torch_index='some-index'), shell).action()
    (command,) = shell.commands
    assert command[command.index('--extra-index-url') + 1] == 'some-index'
    assert command[-2:] == ['-r', str(place.requirements('run'))]
    shell.commands.clear()
    wheels.run_step(place, shell).action()
    assert '--extra-index-url' not in shell.commands[0]


@pytest.mark.parametrize(('offered', 'free_bytes', 'refused', 'told'), [
    ('torch (2.15.0)\nAvailable versions: 2.15.0, 2.13.0+cpu, 2.13.0', 6 * 10**9, False, False),
    ('torch (2.15.0)\nAvailable versions: 2.15.0+cpu, 2.13.0, 2.12.0', 6 * 10**9, True, False),
    ('torch (2.15.0)\nAvailable versions: 2.13.0, 2.12.0', 20 * 10**9, False, True),
    ('', 6 * 10**9, False, False),
])
def test_the_build_of_torch_for_graphics_cards_needs_more_space(
    place: Place, shell: FakeShell, offered: str, free_bytes: int, refused: bool, told: bool,
) -> None:
    place.requirements('run').write_text('numpy==2.4.6\ntorch==2.13.0\n')
    said: list[str] = []
    given = host({})._replace(free_bytes=lambda path: free_bytes)
    step = torch_build.torch_build_step(place, shell, given, said.append, lambda *_: offered)
    if refused:
        with pytest.raises(SetupProblem, match=r'11\.0 GB.*TORCH_INDEX_URL'):
            step.action()
    else:
        step.action()
    assert bool(said) is told
    assert shell.commands == []


def test_shared_files_are_linked_and_links_are_replaced(place: Place) -> None:
    stale = place.venv / 'share' / 'llm_agent_ros' / 'config'
    stale.mkdir(parents=True)
    (stale / 'old.yaml').write_text('')
    for _ in range(2):
        wheels.link_shared_files(place)
    share = place.venv / 'share'
    assert (share / 'llm_agent_ros' / 'config').resolve() == place.root / 'config'
    assert (share / 'llm_agent_ros' / 'models' / 'policy').resolve() == place.root / 'models' / 'policy'
    assert (share / 'ament_index' / 'resource_index' / 'packages' / 'llm_agent_ros').is_file()
    assert (place.root / 'config').is_dir()


@pytest.mark.parametrize(('is_root', 'has_apt', 'passwordless', 'expected'), [
    (True, True, False, []),
    (False, True, True, ['sudo', '-n']),
    (False, True, False, None),
    (True, False, True, None),
])
def test_apt_is_used_only_where_it_asks_nothing(
    is_root: bool, has_apt: bool, passwordless: bool, expected: list[str] | None,
) -> None:
    programs = {'sudo', *(['apt-get'] if has_apt else [])}
    given = host({})._replace(is_root=is_root, which=lambda name: name if name in programs else None)
    assert system.apt_prefix(given, lambda: passwordless) == expected


def test_missing_rendering_is_told_and_set_up_goes_on(shell: FakeShell, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(system, 'has_libraries', lambda: False)
    monkeypatch.setattr(system, 'apt_prefix', lambda host: None)
    assert not system.ensure_rendering(host({}), shell, said.append)
    assert 'sudo apt install libegl1 libegl-mesa0 libgl1-mesa-dri' in said[-1]
    assert shell.commands == []
    monkeypatch.setattr(system, 'apt_prefix', lambda host: ['sudo', '-n'])
    system.ensure_rendering(host({}), shell, said.append)
    assert shell.commands[0][:4] == ['sudo', '-n', 'env', 'DEBIAN_FRONTEND=noninteractive']


def test_a_library_that_is_not_there_is_noticed() -> None:
    assert system.has_libraries(('libc.so.6',))
    assert not system.has_libraries(('libc.so.6', 'libno_such_thing.so.7'))


def test_a_python_without_venv_is_completed_or_told(shell: FakeShell, monkeypatch: pytest.MonkeyPatch) -> None:
    poor = Python('/usr/bin/python3.12', (3, 12, 3), False, True)
    monkeypatch.setattr(system, 'apt_prefix', lambda host: None)
    with pytest.raises(SetupProblem, match=r'venv module: type "sudo apt install python3\.12-venv"'):
        system.complete_python(host({}), shell, poor, shell.commands.append)
    monkeypatch.setattr(system, 'apt_prefix', lambda host: [])
    assert system.complete_python(host({}), shell, poor, lambda text: None).ready
    assert 'python3.12-venv' in shell.commands[-1]
    own = poor._replace(path='/usr/local/bin/python3.12')
    with pytest.raises(SetupProblem, match='venv'):
        system.complete_python(host({}), shell, own, lambda text: None)


def test_a_failing_command_shows_its_end_and_names_the_log(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    real = Shell(tmp_path, tmp_path / 'build' / 'setup.log', dict(os.environ))
    with pytest.raises(SetupProblem, match=r'pip failed \(exit code 3.*setup\.log'):
        real.run(['sh', '-c', 'echo what happened; exit 3'], failure='pip failed')
    assert 'what happened' in capfd.readouterr().err
    assert 'what happened' in real.log.read_text()
    with pytest.raises(SetupProblem, match='disk became full'):
        real.run(['sh', '-c', 'echo "OSError: [Errno 28] No space left on device"; exit 1'], failure='pip failed')
    with pytest.raises(SetupProblem, match='cannot be run'):
        real.run(['/no/such/program'], failure='x')


def test_foreign_settings_do_not_reach_pip(place: Place) -> None:
    cleaned = bootstrap._clean({'PIP_USER': '1', 'PYTHONPATH': '/x', 'PIP_INDEX_URL': 'kept'}, installed=False)
    assert 'PIP_USER' not in cleaned and 'PYTHONPATH' not in cleaned
    assert cleaned['PIP_INDEX_URL'] == 'kept'
    assert bootstrap._clean({'PYTHONPATH': '/ros'}, installed=True)['PYTHONPATH'] == '/ros'
