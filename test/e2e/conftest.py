"""A running house for all tests of a file that do not need a world of their own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.ros.simulated_house import SimulatedHouse
from llm_agent_ros.share import share_folder

# Each house takes a DDS domain of its own.
os.environ.pop('ROS_DOMAIN_ID', None)


@pytest.fixture(scope='session')
def house_file() -> Path:
    """The world that comes with the package."""
    return share_folder('worlds') / 'house.yaml'


@pytest.fixture(scope='module')
def running_house(house_file: Path) -> Iterator[SimulatedHouse]:
    """The house, up and active, for the tests of a file; left up it would take half of the computer from all others."""
    with SimulatedHouse(house_file) as house:
        yield house


@pytest.fixture
def house(running_house: SimulatedHouse) -> Iterator[SimulatedHouse]:
    """The running house, which each test must leave at rest, open and without a new collision."""
    before = running_house.collisions
    yield running_house
    if running_house.safety is not None and running_house.safety.state == SafetyState.LATCHED:
        running_house.open_gate()  # a test that failed must not fail all that follow
    assert running_house.wait_until(running_house.is_at_rest, 5.0), 'the robot still moves after the test'
    assert running_house.collisions == before, 'the robot touched something'
