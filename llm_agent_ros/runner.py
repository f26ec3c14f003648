"""Runs the table of nodes without ROS launch: starts, prefixes logs, restarts, and leaves no process behind."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from llm_agent_ros.bringup import MANAGER, BringupOptions, chosen_file, command, entries, manager_command

LogSink = Callable[[str, str], None]
_PR_SET_PDEATHSIG = 1
_RESPAWN_WINDOW_SEC = 60.0
_RESPAWN_LIMIT = 3


@dataclass(frozen=True, slots=True)
class ProcessSpec:
    """One process to keep alive."""

    name: str
    command: Sequence[str]
    respawn: bool = True
    nice: int = 0


class Fate(Enum):
    """How a supervised set of processes stands."""

    RUNNING = auto()
    CRASHED = auto()  # one that may not be restarted ended, or one ended too often
    STOPPED = auto()


@dataclass(slots=True)
class _Child:
    spec: ProcessSpec
    process: subprocess.Popen[str]
    reader: threading.Thread
    starts: list[float] = field(default_factory=list)


class Runner:
    """Supervises processes from a thread of its own.

    Each process leads its own group and dies with this one (Linux), so that neither Ctrl-C nor a
    crash leaves anything behind. It stays in this session: Linux shares the processor between
    sessions before it looks at niceness, so a model in a session of its own would not be nice.
    Use as a context manager.

    Args:
        specs: in the order in which they start.
        sink: called with (process name, line) from the reader threads.
        environment: variables that the processes get beside this one's.
        grace_sec: how long a process may take to end after SIGINT, then after SIGTERM, before SIGKILL.
    """

    def __init__(
        self,
        specs: Sequence[ProcessSpec],
        sink: LogSink,
        environment: Mapping[str, str] | None = None,
        grace_sec: float = 4.0,
    ) -> None:
        self._specs = tuple(specs)
        self._sink = sink
        self._environment = {**os.environ, **(environment or {})}
        self._grace_sec = grace_sec
        self._children: dict[str, _Child] = {}
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._started = threading.Event()
        # One thread starts, watches and ends all: Linux ties "dies with its parent" to the starting thread.
        self._supervisor = threading.Thread(target=self._supervise, name='runner', daemon=True)
        self.fate = Fate.STOPPED
        self.reason = ''

    def __enter__(self) -> Runner:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start every process, in order."""
        self.fate = Fate.RUNNING
        self._supervisor.start()
        self._started.wait()

    def stop(self) -> None:
        """End every process and wait until none is left. Safe to call twice."""
        self._stop.set()
        self._supervisor.join()

    def pids(self) -> dict[str, int]:
        """Return the process id by name, of those that live."""
        with self._lock:
            return {name: c.process.pid for name, c in self._children.items() if c.process.poll() is None}

    def wait(self, timeout_sec: float | None = None) -> Fate:
        """Block until every process has ended, or the time is over."""
        self._supervisor.join(timeout_sec)
        return self.fate

    def _spawn(self, spec: ProcessSpec, starts: list[float]) -> _Child:
        process = subprocess.Popen(
            list(spec.command),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            errors='replace',
            bufsize=1,
            process_group=0,
            env=self._environment,
            preexec_fn=_die_with_parent(spec.nice),
        )
        reader = threading.Thread(target=self._read, args=(spec.name, process), daemon=True)
        reader.start()
        return _Child(spec, process, reader, [*starts, time.monotonic()])

    def _read(self, name: str, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        with contextlib.suppress(ValueError):
            for line in process.stdout:
                self._tell(name, line.rstrip('\n'))

    def _tell(self, name: str, line: str) -> None:
        """Hand a line to the sink, whatever becomes of it.

        A sink may fail: a closed pipe (rich then raises SystemExit), a full disk, a letter that cannot be written.
        The next lines must still be read, or the node hangs in its next log line once the pipe is full.
        """
        with contextlib.suppress(BaseException):
            self._sink(name, line)

    def _supervise(self) -> None:
        try:
            for spec in self._specs:
                child = self._spawn(spec, [])
                with self._lock:
                    self._children[spec.name] = child
            self._started.set()
            while self.fate is Fate.RUNNING and not self._stop.wait(0.1):
                for child in [c for c in self._children.values() if c.process.poll() is not None]:
                    self._on_end(child)
        except OSError as error:
            self.reason = f'A process could not be started: {error}.'
            self._tell('runner', self.reason)
            self.fate = Fate.CRASHED
        finally:
            self._started.set()
            self._end_all()
            if self.fate is Fate.RUNNING:
                self.fate = Fate.STOPPED

    def _on_end(self, child: _Child) -> None:
        child.reader.join(1.0)  # what it said last comes before what became of it
        code = child.process.returncode
        said = f'ended with code {code}' if code >= 0 else f'was ended by {signal.Signals(-code).name}'
        recent = [t for t in child.starts if time.monotonic() - t < _RESPAWN_WINDOW_SEC]
        if child.spec.respawn and len(recent) <= _RESPAWN_LIMIT:
            self._tell(child.spec.name, f'{said}; starting it again.')
            again = self._spawn(child.spec, recent)
            with self._lock:
                self._children[child.spec.name] = again
            return
        often = f' for the {len(recent)}th time in a minute' if child.spec.respawn else ''
        self.reason = f'{child.spec.name} {said}{often}; everything is brought down.'
        self._tell(child.spec.name, self.reason)
        self.fate = Fate.CRASHED

    def _end_all(self) -> None:
        children = [self._children[spec.name] for spec in reversed(self._specs) if spec.name in self._children]
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
            alive = [c for c in children if c.process.poll() is None]
            for child in alive:
                _signal_group(child.process.pid, number)
            deadline = time.monotonic() + self._grace_sec
            for child in alive:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    child.process.wait(max(0.05, deadline - time.monotonic()))
        for child in children:
            _signal_group(child.process.pid, signal.SIGKILL)  # whatever a node itself had started
            child.reader.join(1.0)
        with self._lock:
            self._children.clear()


def node_processes(options: BringupOptions, folder: Path) -> tuple[ProcessSpec, ...]:
    """Return the processes of a bring-up: every node of the table, then the manager that activates them.

    Args:
        options: of the bring-up.
        folder: gets the parameter files with what was chosen; it must last as long as the processes.
    """
    nodes = []
    for entry in entries(options):
        text, file = chosen_file(entry, options), folder / f'{entry.name}.yaml'
        if text:
            file.write_text(text, encoding='utf-8')
        nodes.append(ProcessSpec(
            entry.name, command(entry, options, file if text else None), entry.respawn, entry.nice))
    return (*nodes, ProcessSpec(MANAGER, manager_command(options)))


def _signal_group(pid: int, number: signal.Signals) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)


def _die_with_parent(nice: int) -> Callable[[], None]:
    libc = ctypes.CDLL(None, use_errno=True)
    parent = os.getpid()

    def prepare() -> None:
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:
            os._exit(1)
        if nice:
            os.nice(nice)

    return prepare
