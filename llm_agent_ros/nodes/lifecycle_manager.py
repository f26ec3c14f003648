"""Configures and activates the nodes of the table, in order, and again where one was restarted."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import rclpy
from diagnostic_msgs.msg import DiagnosticArray, DiagnosticStatus
from lifecycle_msgs.msg import State, Transition
from lifecycle_msgs.srv import ChangeState, GetState
from rclpy._rclpy_pybind11 import RCLError
from rclpy.client import Client
from rclpy.node import Node
from rclpy.task import Future

from llm_agent_ros.ros.executor import make_executor, spin
from llm_agent_ros.ros.parameters import declare, param, read
from llm_agent_ros.ros.qos import LATCHED

_TICK_SEC = 0.2
_CALL_TIMEOUT_SEC = 120.0  # a first start compiles the planner and converts the model
# What somebody else may have brought a node to.
_BY_HAND = {
    State.PRIMARY_STATE_INACTIVE: 'inactive', State.PRIMARY_STATE_UNCONFIGURED: 'unconfigured',
    State.PRIMARY_STATE_FINALIZED: 'finalized',
}


@dataclass(frozen=True)
class Params:
    """Parameters of the lifecycle manager."""

    node_names: list[str] = param(['safety_gate'], 'Nodes to manage, in the order of activation.', read_only=True)
    poll_period_sec: float = param(
        1.0, 'How often an active node is asked for its state.', unit='s', low=0.2, high=30.0, read_only=True
    )
    silent_after_sec: float = param(
        6.0, 'A node that did not answer for so long is reported.', unit='s', low=1.0, high=120.0, read_only=True
    )


@dataclass
class _Managed:
    """What is known of one node.

    Attributes:
        event_topic: the topic of its state changes, whose publisher's id tells one process from the next.
        seen: those ids, as long as it was active; an id that is not among them is of a new process.
        begun: this manager has it configured, and it was not active since: it is this manager's to activate.
    """

    name: str
    change: Client
    get: Client
    event_topic: str
    state: int = State.PRIMARY_STATE_UNKNOWN
    failed: bool = False
    was_active: bool = False
    begun: bool = False
    seen: frozenset[bytes] = frozenset()
    call: Future | None = None
    asked: int = 0
    since_sec: float = field(default_factory=time.monotonic)
    heard_sec: float = field(default_factory=time.monotonic)

    @property
    def to_configure(self) -> bool:
        """Whether to configure it: one that was active and is not configured was cleaned up by somebody."""
        return self.state == State.PRIMARY_STATE_UNCONFIGURED and not self.failed and not self.was_active

    @property
    def to_activate(self) -> bool:
        """Whether to activate it, once those before it are."""
        return self.state == State.PRIMARY_STATE_INACTIVE and not self.failed and self.begun

    @property
    def is_left(self) -> bool:
        """Whether nothing more is to be done with it, and nobody needs to wait for it."""
        if self.failed or self.state == State.PRIMARY_STATE_ACTIVE:
            return True
        return self.state in _BY_HAND and not self.to_configure and not self.to_activate


class LifecycleManager(Node):
    """Drives every node to active and publishes ``bringup_state``.

    All nodes configure at the same time (models and compilers take seconds); they become active
    one after the other. A node that refuses a transition is reported and left alone, and so is one
    that somebody deactivated or cleaned up.
    """

    def __init__(self) -> None:
        super().__init__('lifecycle_manager')
        declare(self, Params)
        self._params = read(self, Params)
        self._nodes = [
            _Managed(
                n, self.create_client(ChangeState, f'{n}/change_state'),
                self.create_client(GetState, f'{n}/get_state'), self.resolve_topic_name(f'{n}/transition_event'),
            )
            for n in self._params.node_names
        ]
        self._publisher = self.create_publisher(DiagnosticArray, 'bringup_state', LATCHED)
        self._published: list[tuple[str, bytes, str]] = []
        # A wall timer: bring-up must not depend on a simulator's clock.
        self.create_timer(_TICK_SEC, self._tick, clock=rclpy.clock.Clock(clock_type=rclpy.clock.ClockType.STEADY_TIME))

    def _tick(self) -> None:
        now_sec = time.monotonic()
        try:
            for node in self._nodes:
                self._advance(node, now_sec)
            self._publish()
        except RCLError:  # a signal shut the context down meanwhile: that is the end, and nothing to tell
            if self.context.ok():
                raise

    def _advance(self, node: _Managed, now_sec: float) -> None:
        if node.call is not None:
            if node.call.done():
                self._take(node, node.call, now_sec)
                node.call = None
            elif now_sec - node.since_sec > (_CALL_TIMEOUT_SEC if node.asked else self._params.silent_after_sec):
                node.call.cancel()  # the process that was asked is gone; ask whoever has its name now
                node.call = None
                node.state = State.PRIMARY_STATE_UNKNOWN
            return
        if not node.get.service_is_ready() or not node.change.service_is_ready():
            if node.state != State.PRIMARY_STATE_UNKNOWN and now_sec - node.heard_sec > self._params.silent_after_sec:
                node.state = State.PRIMARY_STATE_UNKNOWN
            return
        if node.to_configure:
            node.begun = True
            self._change(node, Transition.TRANSITION_CONFIGURE, now_sec)
        elif node.to_activate and self._all_before_settled(node):
            self._change(node, Transition.TRANSITION_ACTIVATE, now_sec)
        elif node.state == State.PRIMARY_STATE_UNKNOWN or now_sec - node.heard_sec > self._params.poll_period_sec:
            node.call, node.asked, node.since_sec = node.get.call_async(GetState.Request()), 0, now_sec

    def _all_before_settled(self, node: _Managed) -> bool:
        return all(n.is_left for n in self._nodes[: self._nodes.index(node)])

    def _change(self, node: _Managed, transition: int, now_sec: float) -> None:
        request = ChangeState.Request()
        request.transition.id = transition
        node.call, node.asked, node.since_sec = node.change.call_async(request), transition, now_sec

    def _take(self, node: _Managed, call: Future, now_sec: float) -> None:
        answer = call.result()
        if answer is None:
            return
        node.heard_sec = now_sec
        if node.asked == 0:
            self._take_state(node, answer.current_state.id)
        elif not answer.success:
            node.failed = True
            self.get_logger().error(f'{node.name} refused to start; its own log line above says why.')
        elif node.asked == Transition.TRANSITION_CONFIGURE:
            node.state = State.PRIMARY_STATE_INACTIVE
        else:
            self._take_state(node, State.PRIMARY_STATE_ACTIVE)
            self.get_logger().info(f'{node.name} is active.')

    def _take_state(self, node: _Managed, state: int) -> None:
        ids = frozenset(bytes(info.endpoint_gid) for info in self.get_publishers_info_by_topic(node.event_topic))
        if state == State.PRIMARY_STATE_ACTIVE:
            node.was_active, node.begun, node.failed = True, False, False
            node.seen |= ids
        elif state == State.PRIMARY_STATE_UNCONFIGURED and node.was_active and ids - node.seen:
            self.get_logger().warning(f'{node.name} was restarted; it is configured and activated again.')
            node.failed = node.was_active = False
        node.state = state

    def _publish(self) -> None:
        statuses = [_status(node) for node in self._nodes]
        key = [(s.name, s.level, s.message) for s in statuses]
        if key == self._published:
            return
        self._published = key
        message = DiagnosticArray(status=statuses)
        message.header.stamp = self.get_clock().now().to_msg()
        self._publisher.publish(message)


def _status(node: _Managed) -> DiagnosticStatus:
    if node.failed:
        return DiagnosticStatus(level=DiagnosticStatus.ERROR, name=node.name, message='failed')
    if node.state == State.PRIMARY_STATE_ACTIVE:
        return DiagnosticStatus(level=DiagnosticStatus.OK, name=node.name, message='active')
    if node.state == State.PRIMARY_STATE_UNKNOWN and node.was_active:
        return DiagnosticStatus(level=DiagnosticStatus.STALE, name=node.name, message='silent')
    message = _BY_HAND.get(node.state, 'starting') if node.is_left else 'starting'
    return DiagnosticStatus(level=DiagnosticStatus.WARN, name=node.name, message=message)


def main() -> None:
    """Run the manager until SIGINT or SIGTERM."""
    rclpy.init()
    node = LifecycleManager()
    executor = make_executor()
    executor.add_node(node)
    try:
        spin(executor, rclpy.ok)
    except KeyboardInterrupt:
        pass
    finally:
        executor.remove_node(node)
        executor.shutdown(timeout_sec=1.0)
        node.destroy_node()
        rclpy.try_shutdown()


if __name__ == '__main__':
    main()
