"""Broken inputs and parts: a sentence and a code, nothing moves that should not, nothing dies."""

from __future__ import annotations

import math

import pytest
from sensor_msgs.msg import LaserScan

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.ros.operator import Result as Outcome
from llm_agent_ros.ros.qos import SENSOR_OUT
from llm_agent_ros.ros.simulated_house import SimulatedHouse

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(240)]


def nan_scan(house: SimulatedHouse) -> LaserScan:
    scan = LaserScan(
        angle_min=-math.pi,
        angle_max=math.pi,
        angle_increment=2 * math.pi / 360,
        range_min=0.12,
        range_max=12.0,
        ranges=[math.nan] * 360,
    )
    scan.header.frame_id = 'base_scan'
    scan.header.stamp = house.stack.session.node.get_clock().now().to_msg()
    return scan


def test_nan_in_the_scan_stops_the_robot_and_nothing_dies(house: SimulatedHouse) -> None:
    pids = house.stack.runner.pids()
    mission = house.start_driving('go to the guest room' if house.pose.x < 9.0 else 'go to the living room')
    node = house.stack.session.node
    publisher = node.create_publisher(LaserScan, 'scan', SENSOR_OUT)
    timer = node.create_timer(0.01, lambda: publisher.publish(nan_scan(house)))
    held = house.wait_until(lambda: house.safety is not None and house.safety.state != SafetyState.CLEAR, 5.0)
    stopped = house.wait_until(lambda: house.speed < 0.05, 5.0)
    node.destroy_timer(timer)
    node.destroy_publisher(publisher)
    mission.cancel()
    result = house.end_of(mission, 30.0)
    assert held and stopped
    assert result.outcome in (Outcome.CANCELED, Outcome.FAILED)
    assert house.wait_until(lambda: house.safety is not None and house.safety.state == SafetyState.CLEAR, 10.0)
    assert house.stack.runner.pids() == pids


def test_a_killed_stateless_node_comes_back_and_works(house: SimulatedHouse) -> None:
    import os
    import signal

    os.kill(house.stack.runner.pids()['planner'], signal.SIGKILL)
    assert house.wait_until(lambda: house.stack.states.get('planner') != 'active', 20.0)
    assert house.wait_until(lambda: house.stack.states.get('planner') == 'active', 60.0)
    result = house.do('go to the hallway', 90.0)
    assert result.outcome == Outcome.SUCCEEDED, f'{result.message}\n{house.tail()}'
