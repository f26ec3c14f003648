"""The runner: real processes, no ROS."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from llm_agent_ros.runner import Fate, ProcessSpec, Runner

SLEEP = 'import time; print("up", flush=True); time.sleep(60)'


def python(name: str, code: str, respawn: bool = True) -> ProcessSpec:
    return ProcessSpec(name, [sys.executable, '-u', '-c', code], respawn)


class Log:
    """Collects lines and lets a test wait for one."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str]] = []
        self._changed = threading.Condition()

    def __call__(self, name: str, line: str) -> None:
        with self._changed:
            self.lines.append((name, line))
            self._changed.notify_all()

    def wait_for(self, name: str, text: str, count: int = 1, timeout_sec: float = 10.0) -> bool:
        def seen() -> bool:
            return sum(n == name and text in line for n, line in self.lines) >= count

        with self._changed:
            return self._changed.wait_for(seen, timeout_sec)


def is_alive(pid: int) -> bool:
    try:
        with open(f'/proc/{pid}/stat') as stat:
            return stat.read().rsplit(')', 1)[1].split()[0] != 'Z'
    except FileNotFoundError:
        return False


def test_output_carries_the_name_of_its_process() -> None:
    log = Log()
    with Runner([python('a', SLEEP), python('b', 'print("hello"); import time; time.sleep(60)')], log):
        assert log.wait_for('a', 'up')
        assert log.wait_for('b', 'hello')


@pytest.mark.parametrize('failure', [UnicodeEncodeError('latin-1', 'x', 0, 1, 'no'), BrokenPipeError(), SystemExit(1)])
def test_a_sink_that_fails_does_not_hang_the_process(tmp_path: Path, failure: BaseException) -> None:
    done = tmp_path / 'done'
    much = f'for _ in range(3000): print("x" * 100)\nopen({str(done)!r}, "w").close()'

    def fail(name: str, line: str) -> None:
        raise failure

    runner = Runner([python('gate', much, respawn=False)], fail)
    runner.start()
    assert runner.wait(20.0) is Fate.CRASHED and done.exists()
    runner.stop()


def test_the_last_words_come_before_the_end() -> None:
    log = Log()
    runner = Runner([python('gate', 'import sys; print("my last words"); sys.exit(2)', respawn=False)], log)
    runner.start()
    runner.wait(10.0)
    runner.stop()
    assert [line for _, line in log.lines] == ['my last words', runner.reason]


def test_stop_leaves_no_process_even_one_that_ignores_signals_or_has_children() -> None:
    log = Log()
    stubborn = (
        'import signal, subprocess, sys, time\n'
        'signal.signal(signal.SIGINT, signal.SIG_IGN); signal.signal(signal.SIGTERM, signal.SIG_IGN)\n'
        'child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])\n'
        'print("child", child.pid, flush=True); time.sleep(60)'
    )
    runner = Runner([python('meek', SLEEP), python('stubborn', stubborn)], log, grace_sec=0.3)
    runner.start()
    assert log.wait_for('stubborn', 'child') and log.wait_for('meek', 'up')
    pids = [*runner.pids().values(), next(int(line.split()[1]) for name, line in log.lines if 'child' in line)]
    assert len(pids) == 3 and all(is_alive(pid) for pid in pids)
    runner.stop()
    deadline = time.monotonic() + 5.0
    while any(is_alive(pid) for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not any(is_alive(pid) for pid in pids)
    assert runner.fate is Fate.STOPPED


def test_a_stateless_process_is_started_again() -> None:
    log = Log()
    with Runner([python('node', SLEEP)], log) as runner:
        assert log.wait_for('node', 'up')
        os.kill(runner.pids()['node'], signal.SIGKILL)
        assert log.wait_for('node', 'was ended by SIGKILL; starting it again.')
        assert log.wait_for('node', 'up', count=2)
        assert runner.fate is Fate.RUNNING


def test_an_essential_process_brings_everything_down() -> None:
    log = Log()
    runner = Runner(
        [python('other', SLEEP), python('gate', 'import sys; print("up"); sys.exit(3)', respawn=False)], log
    )
    runner.start()
    assert runner.wait(10.0) is Fate.CRASHED
    assert 'gate ended with code 3' in runner.reason
    assert runner.pids() == {}
    runner.stop()


def test_one_that_crashes_again_and_again_brings_everything_down() -> None:
    runner = Runner([python('node', 'raise SystemExit(1)')], Log())
    runner.start()
    assert runner.wait(20.0) is Fate.CRASHED
    assert '4th time' in runner.reason
    runner.stop()


def test_a_command_that_does_not_exist_is_a_sentence() -> None:
    runner = Runner([ProcessSpec('ghost', ['/nonexistent/binary'])], Log())
    runner.start()
    assert runner.wait(10.0) is Fate.CRASHED
    assert 'could not be started' in runner.reason
    runner.stop()


def test_children_end_when_the_runner_is_killed(tmp_path: Path) -> None:
    script = tmp_path / 'parent.py'
    script.write_text(
        'import sys, time\n'
        'from llm_agent_ros.runner import ProcessSpec, Runner\n'
        'spec = ProcessSpec("node", [sys.executable, "-c", "import time; time.sleep(60)"])\n'
        'runner = Runner([spec], lambda *_: None); runner.start()\n'
        'print(runner.pids()["node"], flush=True); time.sleep(60)\n'
    )
    parent = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    pid = int(parent.stdout.readline())
    assert is_alive(pid)
    parent.kill()
    parent.wait()
    deadline = time.monotonic() + 5.0
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not is_alive(pid)


@pytest.mark.parametrize('nice', [0, 5])
def test_niceness_is_applied(nice: int) -> None:
    log = Log()
    spec = ProcessSpec('n', [sys.executable, '-u', '-c', 'import os; print("nice", os.nice(0)); ' + SLEEP], nice=nice)
    with Runner([spec], log):
        assert log.wait_for('n', f'nice {min(19, os.nice(0) + nice)}')
