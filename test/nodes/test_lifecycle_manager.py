"""The lifecycle manager: who is activated, who is left alone, and that a signal in the middle of a tick is no error."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
import rclpy
from diagnostic_msgs.msg import DiagnosticArray
from rclpy._rclpy_pybind11 import RCLError
from spinning import seconds_until

from llm_agent_ros.nodes.lifecycle_manager import LifecycleManager
from llm_agent_ros.ros.component import Component, NoParams
from llm_agent_ros.ros.executor import make_executor
from llm_agent_ros.ros.qos import LATCHED


def manager(alive: bool) -> SimpleNamespace:
    def advance(node: object, now_sec: float) -> None:
        raise RCLError("rcl node's context is invalid")

    return SimpleNamespace(_nodes=[None], _advance=advance, context=SimpleNamespace(ok=lambda: alive))


def test_a_tick_that_the_end_cuts_off_says_nothing() -> None:
    LifecycleManager._tick(manager(alive=False))


def test_any_other_failure_of_a_tick_is_told() -> None:
    with pytest.raises(RCLError):
        LifecycleManager._tick(manager(alive=True))


class Managed:
    """Two nodes, the manager, and what it publishes of them."""

    def __init__(self) -> None:
        rclpy.init(args=['--ros-args', '-r', '__ns:=/managed', '-p', 'node_names:=[first, second]',
                         '-p', 'poll_period_sec:=0.2'])
        self.manager = LifecycleManager()
        self.nodes = {name: Component(name, NoParams) for name in ('first', 'second')}
        self.executor = make_executor()
        for node in (self.manager, *self.nodes.values()):
            self.executor.add_node(node)
        self.states: dict[str, str] = {}
        self.manager.create_subscription(DiagnosticArray, 'bringup_state', self._take, LATCHED)

    def _take(self, message: DiagnosticArray) -> None:
        self.states = {status.name: status.message for status in message.status}

    def until(self, first: str, second: str) -> None:
        seconds_until(self.executor, lambda: self.states == {'first': first, 'second': second}, 20.0)

    def polls(self, count: int) -> None:
        """Spin until the first node was asked for its state so often."""
        node = self.manager._nodes[0]
        for _ in range(count):
            heard_sec = node.heard_sec
            seconds_until(self.executor, lambda before=heard_sec: node.heard_sec != before, 20.0)

    def restart(self, name: str) -> None:
        self.executor.remove_node(self.nodes[name])
        self.nodes[name].destroy_node()
        self.nodes[name] = Component(name, NoParams)
        self.executor.add_node(self.nodes[name])

    def close(self) -> None:
        self.executor.shutdown()
        for node in (self.manager, *self.nodes.values()):
            node.destroy_node()
        rclpy.shutdown()


@pytest.fixture
def managed() -> Iterator[Managed]:
    made = Managed()
    yield made
    made.close()


@pytest.mark.nodes
def test_what_somebody_deactivated_stays_so_until_somebody_activates_it(managed: Managed) -> None:
    managed.until('active', 'active')
    managed.nodes['first'].trigger_deactivate()
    managed.until('inactive', 'active')
    managed.polls(4)
    assert not managed.nodes['first'].active
    managed.restart('second')
    seconds_until(managed.executor, lambda: managed.nodes['second'].active, 20.0)  # waits for nobody who was put aside
    managed.nodes['first'].trigger_activate()
    managed.until('active', 'active')


@pytest.mark.nodes
def test_what_somebody_cleaned_up_stays_so_and_a_restart_is_another_thing(managed: Managed) -> None:
    managed.until('active', 'active')
    managed.nodes['first'].trigger_deactivate()
    managed.nodes['first'].trigger_cleanup()
    managed.until('unconfigured', 'active')
    managed.polls(4)
    managed.nodes['first'].trigger_configure()
    managed.until('inactive', 'active')
    managed.polls(4)
    assert not managed.nodes['first'].active
    managed.restart('first')
    seconds_until(managed.executor, lambda: managed.nodes['first'].active, 20.0)
    managed.until('active', 'active')
