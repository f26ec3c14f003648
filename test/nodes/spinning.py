"""Spinning nodes in tests: in a thread as the nodes' own processes do, or here until something is so."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

from llm_agent_ros.ros.executor import make_executor, spin


class Spinning:
    """Spins nodes with the executor that nodes use, from ``start`` to ``stop``."""

    def __init__(self, *nodes: Any) -> None:
        self.executor = make_executor()
        for node in nodes:
            self.executor.add_node(node)
        self._ended = False
        self._thread = threading.Thread(target=spin, args=(self.executor, lambda: not self._ended), daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._ended = True
        if self._thread.is_alive():
            self.executor.wake()
            self._thread.join(timeout=5.0)
        self.executor.shutdown(timeout_sec=5.0)


def seconds_until(executor: Any, condition: Callable[[], object], timeout_sec: float) -> float:
    """Spin until the condition holds, which it must in time; return the seconds it took."""
    begin = time.monotonic()
    while not condition():
        assert time.monotonic() - begin < timeout_sec, 'the condition did not come true in time'
        executor.spin_once(timeout_sec=0.02)
    return time.monotonic() - begin
