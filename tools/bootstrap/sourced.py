"""The steps of a set-up beside an installed ROS 2: its packages are used, and colcon builds ours."""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Callable, Mapping, Sequence

from tools.bootstrap.environment import environment_step
from tools.bootstrap.host import OLDEST_PYTHON, Host, Python, SetupProblem
from tools.bootstrap.place import Place
from tools.bootstrap.shell import Shell
from tools.bootstrap.steps import Step, fingerprint
from tools.bootstrap.wheels import INTERFACES, PACKAGE, SHARED_FOLDERS, model_steps, run_step


def is_sourced(environ: Mapping[str, str]) -> bool:
    """Tell whether a ROS 2 is sourced in this shell."""
    return bool(environ.get('ROS_DISTRO')) and environ.get('ROS_VERSION', '2') != '1'


def sourced_steps(place: Place, shell: Shell, choose: Callable[[], Python]) -> list[Step]:
    """List what has to be done once, in order."""
    return [
        environment_step(place, shell, choose, system_packages=True),
        run_step(place, shell),
        colcon_step(place, shell, choose),
        *model_steps(place, shell),
    ]


def colcon_step(place: Place, shell: Shell, choose: Callable[[], Python]) -> Step:
    """Build both packages into install/."""
    sources = [place.root / name for name in (PACKAGE, INTERFACES, *SHARED_FOLDERS, 'setup.py', 'setup.cfg')]
    distro = shell.environ.get('ROS_DISTRO', '')
    return Step(
        'colcon', f'Building with colcon for ROS 2 {distro}', fingerprint(distro, *sources),
        lambda: shell.run(
            ['colcon', 'build', '--base-paths', '.', INTERFACES, '--packages-select', INTERFACES, PACKAGE,
             '--cmake-args', '-DBUILD_TESTING=OFF', f'-DPython3_EXECUTABLE={choose().path}'],
            failure='colcon could not build the packages'),
        (place.root / 'install' / 'setup.bash').is_file)


def sourced_python(host: Host, imports_rclpy: Callable[[str], bool]) -> Python:
    """Return the interpreter of the sourced ROS 2.

    Raises:
        SetupProblem: with one sentence, where it is too old or the ROS 2 is not really sourced.
    """
    distro, name = host.environ.get('ROS_DISTRO', ''), host.environ.get('PYTHON') or 'python3'
    path = host.which(name)
    python = host.probe(path) if path else None
    if python is None or not imports_rclpy(python.path):
        raise SetupProblem(f'ROS_DISTRO is {distro} and {name} cannot import rclpy: source the setup.bash of that '
                           'ROS 2, or unset ROS_DISTRO to use the ROS 2 wheels.')
    if python.version[:2] < OLDEST_PYTHON:
        raise SetupProblem(f'ROS 2 {distro} runs on Python {python.text} and 3.11 or later is needed: use Jazzy or '
                           'later, or unset ROS_DISTRO to use the ROS 2 wheels.')
    if not host.which('colcon'):
        raise SetupProblem('colcon is missing: type "sudo apt install python3-colcon-common-extensions" and try again.')
    return python


def imports_rclpy(python: str) -> bool:
    """Try it, in a process of its own."""
    try:
        return subprocess.run(
            [python, '-c', 'import rclpy'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, timeout=60, check=False,
        ).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False


def in_overlay(place: Place, command: Sequence[str]) -> list[str]:
    """Return the command that runs ``command`` with install/ sourced.

    ament_python puts programs into a folder that is not on the path, so llm-agent is run as a module.
    """
    if command[0] == 'llm-agent':
        command = ['python', '-m', f'{PACKAGE}.cli.main', *command[1:]]
    setup = shlex.quote(str(place.root / 'install' / 'setup.bash'))
    return ['bash', '-c', f'. {setup} && exec "$@"', 'overlay', *command]
