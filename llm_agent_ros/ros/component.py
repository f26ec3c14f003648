"""The base of every node: a lifecycle node with typed parameters that says in one sentence why it failed."""

from __future__ import annotations

import signal
import sys
import time
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import rclpy
from rclpy.lifecycle import LifecycleNode, LifecycleState, TransitionCallbackReturn
from rclpy.logging import get_logger
from rclpy.signals import SignalHandlerOptions

from llm_agent_ros.errors import AgentError
from llm_agent_ros.ros import parameters
from llm_agent_ros.ros.executor import make_executor, spin
from llm_agent_ros.ros.unexpected import log_unexpected

P = TypeVar('P')
# A callback that never returns must not keep a process alive that was asked to end.
_LAST_RESORT_SEC = 5
_LAST_WORDS_SEC = 0.2


@dataclass(frozen=True)
class NoParams:
    """For nodes without parameters."""


class Component(LifecycleNode, Generic[P]):
    """A lifecycle node whose life is four methods.

    ``setup``: load models, open devices, make publishers, subscriptions, services and timers;
    ``start``: begin to act; ``halt``: stop acting (leave the robot at rest); ``teardown``: free what
    ``setup`` opened. ROS entities made in ``setup`` are destroyed after ``teardown`` by this class.
    Raise AgentError from ``setup`` or ``start`` to refuse the transition; its sentence is logged.
    ``self.params`` is read anew at each configure, and until cleanup no parameter can be set; ``self.active`` tells
    timers whether to act.
    """

    def __init__(self, name: str, params_type: type[P]) -> None:
        super().__init__(name)
        self._params_type = params_type
        parameters.declare(self, params_type)
        self.params: P = parameters.read(self, params_type)
        self.active = False
        self._before: dict[str, set[int]] = {}
        parameters.fix(self, params_type, lambda: bool(self._before))

    def setup(self) -> None:
        """Acquire what the node needs. Called on configure."""

    def start(self) -> None:
        """Begin to act. Called on activate."""

    def halt(self) -> None:
        """Stop acting and leave the robot at rest. Called on deactivate and on shutdown."""

    def teardown(self) -> None:
        """Free what ``setup`` opened. Called on cleanup and on shutdown."""

    def on_configure(self, state: LifecycleState) -> TransitionCallbackReturn:
        """Run ``setup``."""
        self.params = parameters.read(self, self._params_type)
        self._before = {kind: {id(e) for e in entities} for kind, entities in self._entities().items()}
        return self._guarded(self.setup, undo=True)

    def on_activate(self, state: LifecycleState) -> TransitionCallbackReturn:
        """Run ``start``."""
        result = super().on_activate(state)
        if result != TransitionCallbackReturn.SUCCESS:
            return result
        self.active = True
        result = self._guarded(self.start)
        self.active = result == TransitionCallbackReturn.SUCCESS
        return result

    def on_deactivate(self, state: LifecycleState) -> TransitionCallbackReturn:
        """Run ``halt``."""
        self.halt()
        self.active = False
        return super().on_deactivate(state)

    def on_cleanup(self, state: LifecycleState) -> TransitionCallbackReturn:
        """Run ``teardown`` and destroy what ``setup`` made."""
        self.teardown()
        self._destroy_own()
        return TransitionCallbackReturn.SUCCESS

    def on_shutdown(self, state: LifecycleState) -> TransitionCallbackReturn:
        """Halt, then tear down."""
        self.stop_for_good()
        return TransitionCallbackReturn.SUCCESS

    def stop_for_good(self) -> None:
        """Halt and tear down once, whatever the state; called before the process ends."""
        self.halt_for_good()
        if self._before:
            self.teardown()
            self._destroy_own()

    def halt_for_good(self) -> None:
        """Halt once; what the halt still has to say goes out while somebody spins."""
        if self.active:
            self.halt()
            self.active = False

    def _guarded(self, step: object, undo: bool = False) -> TransitionCallbackReturn:
        try:
            step()  # type: ignore[operator]
        except AgentError as error:
            self.get_logger().error(str(error))
            if undo:
                self._destroy_own()
            return TransitionCallbackReturn.FAILURE
        except Exception as error:  # rclpy would swallow it in silence
            log_unexpected(self.get_logger(), error)
            if undo:
                self._destroy_own()
            return TransitionCallbackReturn.FAILURE
        return TransitionCallbackReturn.SUCCESS

    def _entities(self) -> dict[str, list[object]]:
        return {
            'timer': list(self.timers),
            'subscription': list(self.subscriptions),
            'service': list(self.services),
            'client': list(self.clients),
            'waitable': list(self.waitables),
            'publisher': list(self.publishers),
        }

    def _destroy_own(self) -> None:
        destroy = {
            'timer': self.destroy_timer,
            'subscription': self.destroy_subscription,
            'service': self.destroy_service,
            'client': self.destroy_client,
            'publisher': self.destroy_publisher,
            'waitable': lambda w: w.destroy(),
        }
        for kind, entities in self._entities().items():
            for entity in entities:
                if id(entity) not in self._before.get(kind, set()):
                    _silence(entity)
                    destroy[kind](entity)
        self._before = {}


def _silence(entity: Any) -> None:
    """Let an entity that is about to go do nothing: the event-driven executor still delivers what is queued for it."""
    if hasattr(entity, 'callback'):
        entity.callback = lambda *_: None
    if hasattr(entity, 'send_response'):
        entity.send_response = lambda *_: None


def run(node_type: type[Component[P]], *, actions: bool = False) -> None:
    """Spin one node until SIGINT or SIGTERM, then halt it; the ``main`` of every node file.

    Args:
        node_type: the node.
        actions: whether it serves or calls actions (``executor.py``).
    """
    rclpy.init(signal_handler_options=SignalHandlerOptions.NO)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: rclpy.try_shutdown() if not _live else _live[0].request_end())
    try:
        node = node_type()  # type: ignore[call-arg]
    except AgentError as error:
        # Like every other error of the node, so that whoever reads the log can tell that it is one.
        get_logger(node_type.__module__.rpartition('.')[2]).error(str(error))
        rclpy.try_shutdown()
        sys.exit(2)
    spinner = _Spinner(node, actions)
    _live.append(spinner)
    spinner.spin()
    # launch signals again while others end; the interpreter on its way out would die of that instead of ending well
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)


class _Spinner:
    """Spins until asked to end, so that the last zero command still goes out over a live context."""

    def __init__(self, node: Component[P], actions: bool) -> None:
        self._node = node
        self._actions = actions
        self._executor = make_executor(actions=actions)
        self._executor.add_node(node)
        self._ending = False

    def request_end(self) -> None:
        """Ask the spin loop to leave; safe in a signal handler."""
        self._ending = True
        signal.alarm(_LAST_RESORT_SEC)
        self._executor.wake()

    def spin(self) -> None:
        try:
            spin(self._executor, lambda: not self._ending and rclpy.ok())
        finally:
            self._halt()
            self._node.stop_for_good()
            self._executor.remove_node(self._node)
            self._executor.shutdown(timeout_sec=1.0)
            self._node.destroy_node()
            rclpy.try_shutdown()

    def _halt(self) -> None:
        """Halt, and let the results of goals that this ends go out: the executor sends them."""
        self._node.halt_for_good()
        end_sec = time.monotonic() + _LAST_WORDS_SEC
        spin(self._executor, lambda: self._actions and rclpy.ok() and time.monotonic() < end_sec)


_live: list[_Spinner] = []
