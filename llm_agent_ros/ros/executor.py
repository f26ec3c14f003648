"""The executor that every node and every program of ours spins with."""

from __future__ import annotations

from collections.abc import Callable

from rclpy._rclpy_pybind11 import InvalidHandle
from rclpy.context import Context
from rclpy.executors import Executor, ExternalShutdownException, SingleThreadedExecutor


def make_executor(context: Context | None = None, *, actions: bool = False) -> Executor:
    """Return a single-threaded executor: rclpy's event-driven one where it has that, the older one elsewhere.

    The older one builds its wait set anew, in Python, for each message, which cost a node that hears the simulated
    clock a quarter of a core; the event-driven one (rclpy 7.1.4 and later) a tenth (docs/decisions/0007).

    Args:
        context: to spin in; None is the default context.
        actions: whether a node serves or calls actions, of which rclpy 7.1.6 loses events in the newer executor.
    """
    if actions:
        return SingleThreadedExecutor(context=context)
    try:
        from rclpy.experimental import EventsExecutor
    except ImportError:
        return SingleThreadedExecutor(context=context)
    return EventsExecutor(context=context)


def spin(executor: Executor, going: Callable[[], bool]) -> None:
    """Call what is ready for as long as ``going()``, and until the context is shut down.

    Not ``executor.spin()``: that of the event-driven one goes round without calling anything (rclpy 7.1.6).
    """
    while going():
        try:
            executor.spin_once(timeout_sec=0.2)
        except InvalidHandle:
            continue  # something was ready for an entity that has been destroyed since
        except ExternalShutdownException:
            return
