"""A service call as a job that never blocks and notices when the server is gone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from rclpy.client import Client
from rclpy.task import Future

from llm_agent_ros.agent.ports import NodeSilent
from llm_agent_ros.errors import AgentError, ErrorCode

T = TypeVar('T')
SILENCE_SEC = 5.0


class Presence:
    """Tells how long a server has been away; asks the graph at most five times a second."""

    def __init__(self, is_ready: Callable[[], bool]) -> None:
        self._is_ready = is_ready
        self._seen_sec = time.monotonic()
        self._asked_sec = float('-inf')
        self.ready = False

    @property
    def gone(self) -> bool:
        """Whether the server has been away for longer than ``SILENCE_SEC``."""
        now_sec = time.monotonic()
        if not self.ready or now_sec - self._asked_sec > 0.2:
            self._asked_sec = now_sec
            self.ready = self._is_ready()
        if self.ready:
            self._seen_sec = now_sec
        return now_sec - self._seen_sec > SILENCE_SEC


@dataclass(frozen=True)
class Patience:
    """How long a server may take before it is asked again, and how often it is asked at all before it counts as silent.

    DDS may lose a request or an answer between two that have only just met. Only what does no harm when it is done
    twice may be asked for more than once; the first answer counts, so a slow server is never cut off by the next ask.
    """

    answer_sec: float
    asks: int = 1


class ServiceCall(Generic[T]):
    """One call; sent as soon as the server is there.

    Args:
        client: of the service.
        request: what is asked.
        convert: makes the job's result of the response; may raise AgentError.
        node: name of the node that serves it, for the operator.
        patience: with the server's answer.
        on_end: called with the seconds that it took.
    """

    def __init__(
        self, client: Client, request: Any, convert: Callable[[Any], T], node: str,
        patience: Patience, on_end: Callable[[float], None] | None = None,
    ) -> None:
        self._client = client
        self._request = request
        self._convert = convert
        self._node = node
        self._patience = patience
        self._asked_sec = float('-inf')
        self._on_end = on_end
        self._futures: list[Future] = []
        self._error: AgentError | None = None
        self._presence = Presence(client.service_is_ready)
        self._start_sec = time.monotonic()
        self._advance()

    @property
    def done(self) -> bool:
        """Whether there is a response, or never will be."""
        self._advance()
        return self._error is not None or self._answered is not None

    def result(self) -> T:
        """Return the response's meaning, or raise AgentError."""
        if self._error is not None:
            raise self._error
        answered = self._answered
        if answered is None:
            raise AgentError(f'The call to {self._node} is not done.')
        self._count()
        self._drop_requests()
        return self._convert(answered.result())

    def cancel(self) -> None:
        """Forget the call."""
        if self._error is None:
            self._error = AgentError('Given up.', code=ErrorCode.CANCELED)
            self._count()
            self._drop_requests()

    @property
    def _answered(self) -> Future | None:
        return next((future for future in self._futures if future.done()), None)

    def _advance(self) -> None:
        if self._error is not None or self._answered is not None:
            return
        gone, asks = self._presence.gone, len(self._futures)
        waited = time.monotonic() - self._asked_sec > self._patience.answer_sec
        if gone or (waited and asks == self._patience.asks):
            self.cancel()
            self._error = NodeSilent(self._node)
        elif self._presence.ready and waited:
            self._asked_sec = time.monotonic()
            self._futures.append(self._client.call_async(self._request))

    def _drop_requests(self) -> None:
        for future in self._futures:
            self._client.remove_pending_request(future)

    def _count(self) -> None:
        if self._on_end is not None:
            self._on_end(time.monotonic() - self._start_sec)
            self._on_end = None


def check(error_code: int, message: str) -> None:
    """Raise the AgentError that a response's ``error_code`` and ``message`` stand for; 0 is success."""
    if error_code != ErrorCode.OK:
        known = error_code in {int(code) for code in ErrorCode}
        raise AgentError(message, code=ErrorCode(error_code) if known else ErrorCode.INTERNAL)
