"""Steps are done once, again where what they depend on changes, and go on after an interruption."""

from __future__ import annotations

import fcntl
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tools.bootstrap.__main__ import only_one
from tools.bootstrap.environment import forget_torn_packages, is_usable
from tools.bootstrap.place import Place
from tools.bootstrap.steps import Step, all_done, fingerprint, perform


def quiet(_: str) -> None:
    """Say nothing."""


class Recorder:
    """Counts what is done; fails where told to."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.failing = ''

    def step(self, name: str, key: str = 'k', intact: bool = True) -> Step:
        def action() -> None:
            if name == self.failing:
                raise KeyboardInterrupt
            self.done.append(name)
        return Step(name, name, key, action, lambda: intact)


def test_a_second_run_does_nothing(tmp_path: Path) -> None:
    recorder = Recorder()
    steps = [recorder.step('a'), recorder.step('b')]
    assert not all_done(steps, tmp_path / 'stamps')
    perform(steps, tmp_path / 'stamps', quiet)
    perform(steps, tmp_path / 'stamps', quiet)
    assert recorder.done == ['a', 'b']
    assert all_done(steps, tmp_path / 'stamps')


def test_an_interruption_resumes_at_the_step_it_hit(tmp_path: Path) -> None:
    recorder = Recorder()
    steps = [recorder.step(name) for name in 'abc']
    recorder.failing = 'b'
    with pytest.raises(KeyboardInterrupt):
        perform(steps, tmp_path, quiet)
    assert not all_done(steps, tmp_path)
    recorder.failing = ''
    perform(steps, tmp_path, quiet)
    assert recorder.done == ['a', 'b', 'c']


def test_a_failed_repetition_is_not_taken_for_done(tmp_path: Path) -> None:
    recorder = Recorder()
    perform([recorder.step('a', 'old')], tmp_path, quiet)
    recorder.failing = 'a'
    with pytest.raises(KeyboardInterrupt):
        perform([recorder.step('a', 'new')], tmp_path, quiet)
    assert not all_done([recorder.step('a', 'old')], tmp_path)


def test_a_changed_key_or_a_lost_result_is_done_again(tmp_path: Path) -> None:
    recorder = Recorder()
    perform([recorder.step('a'), recorder.step('b')], tmp_path, quiet)
    perform([recorder.step('a', 'other'), recorder.step('b', intact=False)], tmp_path, quiet)
    assert recorder.done == ['a', 'b', 'a', 'b']


def test_a_step_that_empties_the_environment_makes_the_later_ones_run_again(tmp_path: Path) -> None:
    recorder, stamps = Recorder(), tmp_path / 'stamps'
    perform([recorder.step('environment'), recorder.step('run')], stamps, quiet)

    def empty() -> None:
        for stamp in stamps.iterdir():
            stamp.unlink()
    perform([Step('environment', '', 'new', empty), recorder.step('run')], stamps, quiet)
    assert recorder.done == ['environment', 'run', 'run']


def test_the_fingerprint_follows_contents_names_and_values(tmp_path: Path) -> None:
    (tmp_path / 'msg').mkdir()
    file = tmp_path / 'msg' / 'Task.msg'
    file.write_text('int32 a')
    seen = {fingerprint(tmp_path), fingerprint(tmp_path, 3)}
    file.write_text('int32 b')
    seen.add(fingerprint(tmp_path))
    file.rename(tmp_path / 'msg' / 'Step.msg')
    seen.add(fingerprint(tmp_path))
    (tmp_path / 'msg' / '__pycache__').mkdir()
    (tmp_path / 'msg' / '__pycache__' / 'x.pyc').write_text('noise')
    seen.add(fingerprint(tmp_path))
    assert len(seen) == 4


def test_packages_that_pip_did_not_finish_are_forgotten(tmp_path: Path) -> None:
    site = tmp_path / 'lib' / 'python3.11' / 'site-packages'
    for name, whole in (('whole-1.0.dist-info', True), ('torn-1.0.dist-info', False)):
        (site / name).mkdir(parents=True)
        (site / name / 'METADATA').write_text('Name: x')
        if whole:
            (site / name / 'RECORD').write_text('')
    assert forget_torn_packages(tmp_path) == ('torn-1.0.dist-info',)
    assert [path.name for path in site.iterdir()] == ['whole-1.0.dist-info']


def test_an_environment_that_was_moved_or_is_broken_is_not_used(tmp_path: Path) -> None:
    place = Place(tmp_path, tmp_path / '.venv')
    assert not is_usable(place, system_packages=False)
    (place.venv / 'bin').mkdir(parents=True)
    (place.venv / 'pyvenv.cfg').write_text('include-system-site-packages = false\n')
    (place.venv / 'bin' / 'pip').write_text('#!/elsewhere/.venv/bin/python\n')
    assert not is_usable(place, system_packages=False)
    (place.venv / 'bin' / 'pip').write_text(f'#!{place.venv}/bin/python\n')
    assert not is_usable(place, system_packages=False)


def _hold(root: Path, entered: float, log: Path) -> None:
    with only_one(root, quiet):
        with log.open('a') as file:
            file.write('in\n')
        time.sleep(entered)
        with log.open('a') as file:
            file.write('out\n')


def test_two_set_ups_take_turns(tmp_path: Path) -> None:
    log = tmp_path / 'log'
    context = multiprocessing.get_context('fork')
    workers = [context.Process(target=_hold, args=(tmp_path, 0.1, log)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(20)
    assert log.read_text().split() == ['in', 'out'] * 3


def test_a_child_that_outlives_a_killed_set_up_keeps_the_lock(tmp_path: Path) -> None:
    code = f"""
import os, pathlib, sys
from tools.bootstrap.__main__ import only_one
from tools.bootstrap.shell import Shell
root = pathlib.Path({str(tmp_path)!r})
with only_one(root, print):
    Shell(root, root / 'log', dict(os.environ)).run(
        ['sh', '-c', 'kill -9 $PPID; echo $$ > pid.part; mv pid.part pid; exec sleep 60'], failure='x')
"""
    subprocess.run([sys.executable, '-c', code], cwd=Path(__file__).parents[3], timeout=30, check=False)
    deadline = time.monotonic() + 10
    while not (tmp_path / 'pid').exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    child, handle = int((tmp_path / 'pid').read_text()), os.open(tmp_path, os.O_RDONLY)
    try:
        with pytest.raises(BlockingIOError):
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.kill(child, signal.SIGKILL)
    fcntl.flock(handle, fcntl.LOCK_EX)
    os.close(handle)
