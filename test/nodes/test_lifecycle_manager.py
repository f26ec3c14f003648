"""The lifecycle manager's end: a signal in the middle of a tick is no error."""

from types import SimpleNamespace

import pytest
from rclpy._rclpy_pybind11 import RCLError

from llm_agent_ros.nodes.lifecycle_manager import LifecycleManager


def manager(alive: bool) -> SimpleNamespace:
    def advance(node: object, now_sec: float) -> None:
        raise RCLError("rcl node's context is invalid")

    return SimpleNamespace(_nodes=[None], _advance=advance, context=SimpleNamespace(ok=lambda: alive))


def test_a_tick_that_the_end_cuts_off_says_nothing() -> None:
    LifecycleManager._tick(manager(alive=False))


def test_any_other_failure_of_a_tick_is_told() -> None:
    with pytest.raises(RCLError):
        LifecycleManager._tick(manager(alive=True))
