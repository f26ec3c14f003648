"""Everything at once: the runner's processes, and a session that knows when all of them are active."""

from __future__ import annotations

import os
import random
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from diagnostic_msgs.msg import DiagnosticArray, DiagnosticStatus

from llm_agent_ros.bringup import HEARD_HERE_ONLY, Body, BringupOptions
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros.qos import LATCHED
from llm_agent_ros.ros.session import Condition, Session
from llm_agent_ros.runner import Fate, LogSink, Runner, node_processes

Progress = Callable[[dict[str, str]], None]
# Above what people choose by hand, below where DDS runs into Linux' ephemeral ports.
_PRIVATE_DOMAINS = random.SystemRandom().sample(range(60, 101), 41)


def private_domain() -> int | None:
    """Return a DDS domain for a simulated robot of our own, or None where the user chose one (ROS_DOMAIN_ID).

    No two calls in a row return the same one. In a domain of its own it cannot be mistaken for a real robot, or
    for another simulated one, on the same computer.
    """
    if os.environ.get('ROS_DOMAIN_ID'):
        return None
    _PRIVATE_DOMAINS.append(_PRIVATE_DOMAINS.pop(0))
    return _PRIVATE_DOMAINS[-1]


class Stack:
    """Starts every node, waits until they are active, and ends them all; use as a context manager.

    Args:
        options: what to bring up.
        sink: takes each line of each node's log.
        on_progress: takes node name -> ``starting``, ``active``, ``failed`` or ``silent`` on each change.
        may_fail: nodes without which the rest is still of use.
        domain_id: the DDS domain of all of it; None is that of the environment.
    """

    def __init__(
        self,
        options: BringupOptions,
        sink: LogSink,
        on_progress: Progress | None = None,
        may_fail: frozenset[str] = frozenset(),
        domain_id: int | None = None,
    ) -> None:
        if options.body is Body.SIMULATION:
            os.environ.setdefault(*HEARD_HERE_ONLY)
        self._on_progress = on_progress
        self._may_fail = may_fail
        self._lines: dict[str, list[str]] = {}
        self._lines_lock = threading.Lock()
        self._sink = sink
        environment = {} if domain_id is None else {'ROS_DOMAIN_ID': str(domain_id)}
        self._folder = tempfile.TemporaryDirectory(prefix='llm_agent_')
        self.runner = Runner(node_processes(options, Path(self._folder.name)), self._log, environment)
        self.session = Session(
            f'operator_{os.getpid()}',
            options.namespace,
            use_sim_time=options.body is Body.SIMULATION,
            domain_id=domain_id,
        )
        self.states: dict[str, str] = {}
        self._changed = Condition()
        self.session.node.create_subscription(DiagnosticArray, 'bringup_state', self._on_state, LATCHED)

    def __enter__(self) -> Stack:
        self.session.__enter__()
        self.runner.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.runner.stop()
        self.session.__exit__(kind, error, trace)
        self._folder.cleanup()

    def wait_active(self, timeout_sec: float) -> None:
        """Block until every node is active.

        Raises:
            SetupError: a node failed, crashed, or took too long; the message quotes what it said.
        """
        deadline = time.monotonic() + timeout_sec
        while time.monotonic() < deadline:
            self._changed.wait_for(lambda: self._is_settled() or self.runner.fate is not Fate.RUNNING, 0.5)
            if self.runner.fate is not Fate.RUNNING:
                name = self.runner.reason.split(' ', 1)[0]
                raise SetupError(self.runner.reason, code=ErrorCode.NODE_UNAVAILABLE, hint=self._said(name))
            failed = [n for n, s in self.states.items() if s == 'failed' and n not in self._may_fail]
            if failed:
                raise SetupError(
                    f'{failed[0]} could not start.', code=ErrorCode.NODE_UNAVAILABLE, hint=self._said(failed[0])
                )
            if self._is_settled():
                return
        late = ', '.join(n for n, s in self.states.items() if s != 'active') or 'the lifecycle manager'
        raise SetupError(f'Not active after {timeout_sec:g} s: {late}.', code=ErrorCode.TIMED_OUT)

    def _is_settled(self) -> bool:
        return bool(self.states) and all(s == 'active' or n in self._may_fail for n, s in self.states.items())

    def _on_state(self, message: DiagnosticArray) -> None:
        self.states = {s.name: s.message for s in message.status if s.level != DiagnosticStatus.STALE or s.message}
        if self._on_progress is not None:
            self._on_progress(self.states)
        self._changed.changed()

    def _log(self, name: str, line: str) -> None:
        with self._lines_lock:
            kept = self._lines.setdefault(name, [])
            kept.append(line)
            del kept[:-40]
        self._sink(name, line)

    def _said(self, name: str) -> str:
        """Return the last error that a node logged, without the logger's stamp."""
        with self._lines_lock:
            lines = list(self._lines.get(name, []))
        errors = [line for line in lines if '[ERROR]' in line or 'Error' in line]
        return errors[-1].rsplit(']: ', 1)[-1].strip() if errors else ''
