"""Set up what is missing, then run a command in it: ``python3 -m tools.bootstrap [--for-tests] [-- COMMAND ...]``."""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import functools
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from tools.bootstrap import host as hosts
from tools.bootstrap import sourced
from tools.bootstrap.host import Host, Python, SetupProblem
from tools.bootstrap.place import Place
from tools.bootstrap.shell import Shell
from tools.bootstrap.steps import Step, all_done, fingerprint, perform
from tools.bootstrap.system import EGL_PACKAGES, complete_python, ensure_rendering, has_libraries
from tools.bootstrap.torch_build import NEEDED_BYTES, torch_build_step
from tools.bootstrap.wheels import test_step, wheel_steps

NEEDED_LATER_BYTES = 500_000_000
_FOREIGN = ('PYTHONHOME', 'PIP_USER', 'PIP_TARGET', 'PIP_PREFIX', 'PIP_REQUIRE_VIRTUALENV', '__PYVENV_LAUNCHER__')


class Plan(NamedTuple):
    """What has to be done once in this repository on this host."""

    place: Place
    host: Host
    steps: Sequence[Step]
    choose: Callable[[], Python]
    uses_installed_ros: bool


def main(arguments: Sequence[str] | None = None) -> int:
    """Set up, then become the given command; returns an exit code only where there is none or set-up failed."""
    parser = argparse.ArgumentParser(prog='python3 -m tools.bootstrap', description=__doc__)
    parser.add_argument('--for-tests', action='store_true', help='install what tests, lint and training need as well')
    parser.add_argument('command', nargs=argparse.REMAINDER, help='what to run in the environment')
    options = parser.parse_args(arguments)
    root = Path(__file__).resolve().parents[2]
    place = Place(root, root / '.venv', os.environ.get('TORCH_INDEX_URL', ''))
    try:
        plan = make_plan(place, hosts.this_host(), for_tests=options.for_tests)
        set_up(plan)
    except SetupProblem as problem:
        print(f'error: {problem}', file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print('\nSet-up interrupted; the same command goes on from here.', file=sys.stderr)
        return 130
    command = [part for part in options.command if part != '--'] if options.command[:1] == ['--'] else options.command
    return run(plan, command) if command else 0


def make_plan(place: Place, host: Host, *, for_tests: bool) -> Plan:
    """List the steps for this host: around a sourced ROS 2, else from wheels."""
    installed = sourced.is_sourced(host.environ)
    shell = Shell(place.root, place.root / 'build' / 'setup.log', _clean(host.environ, installed))

    @functools.lru_cache
    def choose() -> Python:
        found = sourced.sourced_python(host, sourced.imports_rclpy) if installed else hosts.find_python(host)
        return complete_python(host, shell, found, _say)

    make = sourced.sourced_steps if installed else wheel_steps
    environment, *others = make(place, shell, choose)
    steps = [environment, torch_build_step(place, shell, host, _say), *others,
             Step('rendering', 'Looking for the system libraries for rendering', fingerprint(EGL_PACKAGES),
                  lambda: _ignore(ensure_rendering(host, shell, _say)))]
    if for_tests:
        steps.append(test_step(place, shell))
    return Plan(place, host, steps, choose, installed)


def set_up(plan: Plan) -> None:
    """Do what is not done yet, one set-up at a time.

    Raises:
        SetupProblem: with one sentence; what can be known in advance is checked before anything is downloaded.
    """
    if all_done(plan.steps, plan.place.stamps):
        if not has_libraries():
            _say(f'For the camera in simulation type: sudo apt install {" ".join(EGL_PACKAGES)}')
        return
    with only_one(plan.place.root, _say):
        if all_done(plan.steps, plan.place.stamps):
            return
        start = time.monotonic()
        check(plan)
        perform(plan.steps, plan.place.stamps, _say)
        _say(f'Set up in {time.monotonic() - start:.0f} s.')


def check(plan: Plan) -> None:
    """Check all that can be known before anything is downloaded.

    Raises:
        SetupProblem: with one sentence.
    """
    stamps = plan.place.stamps
    if not plan.uses_installed_ros:
        hosts.check_machine(plan.host)
    if not (stamps / 'environment').is_file():
        python = plan.choose()
        _say(f'Using Python {python.text} ({python.path}).')
    if not (stamps / 'interfaces').is_file():
        hosts.check_compiler(plan.host)
    needed = NEEDED_LATER_BYTES if (stamps / 'run').is_file() else NEEDED_BYTES
    hosts.check_disk(plan.host, plan.place.root, needed)


def run(plan: Plan, command: list[str]) -> int:
    """Replace this process by the command, in the environment."""
    place = plan.place
    if plan.uses_installed_ros:
        command = sourced.in_overlay(place, command)
    environ = _clean(plan.host.environ, plan.uses_installed_ros)
    environ['VIRTUAL_ENV'] = str(place.venv)
    environ['PATH'] = f'{place.venv}/bin{os.pathsep}{environ.get("PATH", os.defpath)}'
    os.chdir(str(place.root))
    sys.stdout.flush()
    try:
        os.execvpe(command[0], command, environ)
    except OSError as error:
        print(f'error: {command[0]} cannot be run: {error.strerror}', file=sys.stderr)
    return 127


@contextlib.contextmanager
def only_one(root: Path, say: Callable[[str], None]) -> Iterator[None]:
    """Hold the repository's lock; it goes when this process and what it started have ended, however they end."""
    handle = os.open(str(root), os.O_RDONLY)
    os.set_inheritable(handle, True)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say('Another set-up is running here; waiting for it.')
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _clean(environ: Mapping[str, str], installed: bool) -> dict[str, str]:
    """Drop what would make Python or pip look outside the virtual environment."""
    dropped = _FOREIGN if installed else (*_FOREIGN, 'PYTHONPATH')
    kept = {name: value for name, value in environ.items() if name not in dropped}
    return {**kept, 'PYTHONNOUSERSITE': '1', 'PIP_DISABLE_PIP_VERSION_CHECK': '1', 'PIP_NO_INPUT': '1'}


def _say(text: str) -> None:
    print(text, flush=True)


def _ignore(_: object) -> None:
    """Rendering may be missing: the demo then does without."""


if __name__ == '__main__':
    sys.exit(main())
