"""The topic ``stop``: heard from whoever publishes it, and seen through to the gate."""

from __future__ import annotations

import time
from collections.abc import Callable

from rclpy.clock import Clock, ClockType
from rclpy.event_handler import SubscriptionEventCallbacks
from rclpy.node import Node
from std_msgs.msg import Empty

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.ros import qos
from llm_agent_ros.safety.stop_request import StopOutcome, StopRequest

_PERIOD_SEC = 0.1


def subscribe_stop(node: Node, on_stop: Callable[..., None]) -> None:
    """Call ``on_stop`` with each stop, from reliable and from best-effort publishers.

    What a reliable publisher sends comes twice: a reliable subscription does not hear best-effort publishers, and a
    best-effort one may lose what a reliable publisher sends.
    """
    # rclpy's own would warn of a publisher that only one of the two hears, as of one that nobody does
    quiet = SubscriptionEventCallbacks(use_default_callbacks=False)
    for profile in (qos.EVENT, qos.EVENT_UNRELIABLE):
        node.create_subscription(Empty, 'stop', on_stop, profile, event_callbacks=quiet)


class Stopping:
    """Hears stops, gives them, and repeats them until the gate says that it is latched.

    A stop's sender may have found this node and not yet the gate, and be gone again.

    Args:
        node: whose entities are made; not one that spins with rclpy's event-driven executor, which fails at times at
            callbacks that take what is known of a message (7.1.6).
        is_active: whether stops are seen to; what ``on_stop`` does, it does always.
        on_stop: called for each stop heard.
        on_outcome: called when it becomes known what became of a stop.
    """

    def __init__(
        self, node: Node, *, is_active: Callable[[], bool], on_stop: Callable[[], None],
        on_outcome: Callable[[StopOutcome], None],
    ) -> None:
        self._publisher = node.create_publisher(Empty, 'stop', qos.EVENT)
        self._is_active, self._on_stop, self._on_outcome = is_active, on_stop, on_outcome
        self._request = StopRequest()
        subscribe_stop(node, self._take)
        node.create_subscription(SafetyState, 'safety_state', self._on_state, qos.LATCHED_EACH)
        # by steady time: a /clock that stands still holds no stop up
        self._timer = node.create_timer(_PERIOD_SEC, self._step, clock=Clock(clock_type=ClockType.STEADY_TIME))
        self._timer.cancel()

    @property
    def pending(self) -> bool:
        """Whether it is open whether the gate has heard the stop."""
        return self._request.pending

    def order(self) -> None:
        """Give a stop."""
        self._request.ordered(time.monotonic())
        self._publisher.publish(Empty())
        self._timer.reset()

    def forget(self) -> None:
        """Repeat nothing from before any more."""
        self._request.forget()

    def _on_state(self, message: SafetyState) -> None:
        self._request.state(time.monotonic(), message.state == SafetyState.LATCHED)

    def _step(self) -> None:
        repeat, outcome = self._request.step(time.monotonic())
        if repeat:
            self._publisher.publish(Empty())
        if outcome is not None:
            self._on_outcome(outcome)
        if not self._request.going:
            self._timer.cancel()

    def _take(self, _: Empty, info: dict[str, int]) -> None:
        received_ns = info.get('received_timestamp', 0)  # 0 where the middleware does not tell
        delay_sec = max(0.0, (time.time_ns() - received_ns) * 1e-9) if received_ns > 0 else 0.0
        if self._is_active():
            self._request.heard(time.monotonic(), delay_sec)
            if self._request.going and self._timer.is_canceled():
                self._timer.reset()
        self._on_stop()
