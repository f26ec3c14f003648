"""Broken inputs and parts: a sentence and a code, nothing moves that should not, nothing dies."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import pytest
from sensor_msgs.msg import LaserScan

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.errors import ErrorCode
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


def test_missing_weights_leave_a_robot_that_says_so(house_file: Path, tmp_path: Path) -> None:
    overrides = {'instruction_parser': {'model': str(tmp_path / 'nowhere')}}
    with SimulatedHouse(house_file, overrides, may_fail=frozenset({'instruction_parser'})) as house:
        assert house.wait_until(lambda: house.stack.states.get('instruction_parser') == 'failed', 60.0)
        assert any('nowhere' in line and name == 'instruction_parser' for name, line in house.log), house.tail()
        before = house.pose
        result = house.do('go to the kitchen', 60.0)
        assert result.error_code == ErrorCode.NODE_UNAVAILABLE
        assert 'Traceback' not in '\n'.join(line for _, line in house.log)
        assert house.pose.distance_to(before) < 0.02
        assert set(house.stack.states) == set(house.stack.runner.pids()) - {'lifecycle_manager'}


@pytest.mark.parametrize(
    ('damage', 'says'),
    [
        (('name: house', 'name: house\ncolour: blue'), 'colour'),
        (('{name: green ball,', '{name: red mug,'), 'red mug'),
        (('  - {between: [study, hallway], at: [7.7, 5.9], width: 0.95}\n', ''), 'study'),
    ],
    ids=['unknown key', 'duplicate name', 'room with no door'],
)
def test_an_invalid_world_is_one_sentence_before_anything_starts(
    house_file: Path, tmp_path: Path, damage: tuple[str, str], says: str
) -> None:
    text = house_file.read_text()
    assert damage[0] in text
    world = tmp_path / 'bad.yaml'
    world.write_text(text.replace(damage[0], damage[1], 1))
    command = [
        sys.executable,
        '-m',
        'llm_agent_ros.cli.main',
        'demo',
        '--headless',
        '--world',
        str(world),
        '--report',
        str(tmp_path / 'report'),
    ]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    output = ended.stdout + ended.stderr
    assert ended.returncode == 2, output
    assert says in output and 'INVALID_WORLD' in output and 'Traceback' not in output
