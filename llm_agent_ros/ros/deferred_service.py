"""A service whose answers are worked out beside the node's other callbacks."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from rclpy.node import Node

from llm_agent_ros.ros.unexpected import log_unexpected


@dataclass(frozen=True, slots=True)
class _Pending:
    request: Any
    response: Any


class DeferredService:
    """Takes requests on the executor's thread and answers them from threads of its own.

    rclpy sends what the callback returns as soon as it returns; here that is a note of the request, and its sending is
    put off until the answer is there. So the node needs no executor with threads, which costs a multiple of the
    single-threaded one for each message.

    Args:
        node: the node that serves.
        kind: the service's type.
        name: the service's name.
        answer: fills and returns the response; called from any of the threads.
        threads: how many requests are worked on at once.
    """

    def __init__(
        self, node: Node, kind: Any, name: str, answer: Callable[[Any, Any], Any], threads: int = 2
    ) -> None:
        self._answer = answer
        self._log = node.get_logger()
        self._workers = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._service = node.create_service(kind, name, _Pending)
        self._send = self._service.send_response
        self._service.send_response = self._put_off

    def close(self) -> None:
        """Answer what has been asked so far, and nothing from then on."""
        self._service.send_response = lambda *_: None
        self._workers.shutdown(wait=True)

    def _put_off(self, pending: _Pending, header: Any) -> None:
        self._workers.submit(self._work, pending, header)

    def _work(self, pending: _Pending, header: Any) -> None:
        try:
            self._send(self._answer(pending.request, pending.response), header)
        except Exception as error:  # nobody asks the thread pool how it ended
            log_unexpected(self._log, error)
