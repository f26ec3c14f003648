"""A node that spins in the background, for programs that are not nodes themselves: the command line and tests."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TypeVar

import rclpy
from rclpy.exceptions import InvalidNamespaceException
from rclpy.executors import SingleThreadedExecutor
from rclpy.node import Node
from rclpy.parameter import Parameter
from rclpy.signals import SignalHandlerOptions
from rclpy.task import Future
from rclpy.validate_namespace import validate_namespace

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros.executor import spin

T = TypeVar('T')
_LAST_DOMAIN = 232  # the ports of the next one lie beyond 65535


class Session:
    """Owns a ROS context, one node and the thread that spins it; use as a context manager.

    Args:
        name: the node's name.
        namespace: of the robot to talk to.
        use_sim_time: whether the node's clock follows ``/clock``.
        domain_id: the DDS domain; None is that of the environment.

    Raises:
        SetupError: INVALID_PARAMETER, the namespace cannot be one, or ROS's environment variables are wrong.
    """

    def __init__(
        self, name: str, namespace: str = '', use_sim_time: bool = False, domain_id: int | None = None
    ) -> None:
        _check_namespace(namespace)
        self._context = _open_context(domain_id)
        clock = ['-r', '/clock:=clock'] if namespace and use_sim_time else []
        try:
            self.node: Node = rclpy.create_node(
                name,
                namespace=namespace,
                context=self._context,
                cli_args=['--ros-args', *clock] if clock else None,
                parameter_overrides=[Parameter('use_sim_time', Parameter.Type.BOOL, use_sim_time)],
            )
        except RuntimeError as error:
            rclpy.try_shutdown(context=self._context)
            raise _no_start(error) from error
        # The event-driven one cannot take raw messages, which recorders subscribe to (docs/decisions/0007).
        self._executor = SingleThreadedExecutor(context=self._context)
        self._executor.add_node(self.node)
        self._ended = False
        self._thread = threading.Thread(target=self._spin, name=name, daemon=True)

    def __enter__(self) -> Session:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended = True
        self._thread.join(2.0)
        self._executor.shutdown(timeout_sec=2.0)
        self.node.destroy_node()
        rclpy.try_shutdown(context=self._context)

    def call(self, function: Callable[[], T], timeout_sec: float = 10.0) -> T:
        """Return what ``function`` returns, run on the executor's thread.

        rclpy's action client is not safe to use from another one: it notes a request only after it was sent, and an
        answer that is quicker than that is dropped.
        """
        return wait(self._executor.create_task(function), timeout_sec, 'This program')  # type: ignore[return-value]

    def _spin(self) -> None:
        spin(self._executor, lambda: self._context.ok() and not self._ended)


def _check_namespace(namespace: str) -> None:
    try:
        validate_namespace(f'/{namespace.removeprefix("/")}')
    except InvalidNamespaceException as error:
        raise SetupError(
            f'{namespace!r} is no namespace.', code=ErrorCode.INVALID_PARAMETER,
            hint='Use letters, digits and underscores, with slashes between the parts.',
        ) from error


def _open_context(domain_id: int | None) -> rclpy.Context:
    """Return a ROS context that is initialised.

    Raises:
        SetupError: INVALID_PARAMETER, there is no such domain, or with what rcl says.
    """
    _check_domain(os.environ.get('ROS_DOMAIN_ID', '') if domain_id is None else str(domain_id))
    context = rclpy.Context()
    try:
        # No arguments: those of a program that is no node hold what its user says, which is none of rcl's business.
        rclpy.init(args=[], context=context, domain_id=domain_id, signal_handler_options=SignalHandlerOptions.NO)
    except RuntimeError as error:
        raise _no_start(error) from error
    return context


def _check_domain(domain: str) -> None:
    """Refuse a DDS domain that has no ports; what is no number is left to rcl, which says so."""
    if domain.removeprefix('-').isdecimal() and not 0 <= int(domain) <= _LAST_DOMAIN:
        raise SetupError(
            f'There is no ROS domain {domain}.', code=ErrorCode.INVALID_PARAMETER,
            hint=f'Set ROS_DOMAIN_ID to a number from 0 to {_LAST_DOMAIN}, best to one below 102.',
        )


def _no_start(error: RuntimeError) -> SetupError:
    """Return what rcl says, without the line of its source."""
    reason = str(error).rpartition('rcl: ')[2].split(', at /')[0]
    return SetupError(
        f'ROS does not start: {reason}.', code=ErrorCode.INVALID_PARAMETER,
        hint='See the environment variables that begin with ROS_ and RMW_.',
    )


class Condition:
    """Lets a program wait until something that callbacks change is so."""

    def __init__(self) -> None:
        self._condition = threading.Condition()

    def changed(self) -> None:
        """Wake the waiters; called from callbacks after they stored what they got."""
        with self._condition:
            self._condition.notify_all()

    def wait_for(self, predicate: Callable[[], bool], timeout_sec: float) -> bool:
        """Return whether ``predicate`` became true within the time (steady clock)."""
        with self._condition:
            return self._condition.wait_for(predicate, timeout_sec)


def wait(future: Future, timeout_sec: float, what: str) -> object:
    """Return a future's result from outside the executor's thread.

    Raises:
        SetupError: with NODE_UNAVAILABLE when the answer does not come in time.
    """
    done = threading.Event()
    future.add_done_callback(lambda _: done.set())
    if not done.wait(timeout_sec):
        raise SetupError(
            f'{what} did not answer within {timeout_sec:g} s.',
            code=ErrorCode.NODE_UNAVAILABLE,
            hint='Is the robot up? Start it with "llm-agent up", or look at its log.',
            retryable=True,
        )
    return future.result()
