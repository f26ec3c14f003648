"""A thread that spins nodes as the nodes' own processes do."""

from __future__ import annotations

import threading
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

