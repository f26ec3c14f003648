"""What the nodes' timers go by: no clock that somebody may set back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import rclpy
from rclpy.clock import ClockType
from rclpy.lifecycle import TransitionCallbackReturn

from llm_agent_ros.nodes.agent import AgentNode
from llm_agent_ros.nodes.controller import Controller
from llm_agent_ros.nodes.perception import PerceptionNode
from llm_agent_ros.nodes.planner import Planner
from llm_agent_ros.share import share_folder

pytestmark = pytest.mark.nodes


@contextmanager
def configured(kind: type, *settings: str) -> Iterator[Any]:
    """Give a node that is set up."""
    house = share_folder('worlds') / 'house.yaml'
    words = (f'world:={house}', 'memory_file:=""', 'policy:=pursuit', *settings)
    rclpy.init(args=['--ros-args', *(text for word in words for text in ('-p', word))])
    node: Any = kind()
    try:
        assert node.trigger_configure() == TransitionCallbackReturn.SUCCESS
        yield node
    finally:
        node.stop_for_good()
        node.destroy_node()
        rclpy.shutdown()


@pytest.mark.parametrize('kind', [Controller, Planner, PerceptionNode, AgentNode])
def test_timers_go_on_where_the_computers_clock_is_set_back(kind: type) -> None:
    with configured(kind) as node:
        assert {timer.clock.clock_type for timer in node.timers} == {ClockType.STEADY_TIME}


def test_the_controller_steps_with_a_simulated_clock_and_does_not_mind_its_leaps() -> None:
    with configured(Controller, 'use_sim_time:=true') as node:
        assert {timer.clock.clock_type for timer in node.timers} == {ClockType.ROS_TIME}
        node._pace._stepped_sec -= 100.0
        assert node._pace.step() == 0.0
