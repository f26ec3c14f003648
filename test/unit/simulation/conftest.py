"""A small walled room for the physics tests: quick to build, every distance known."""

import pytest

from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.world import load_world

ROOM = """\
name: room
rooms:
  - {name: hall, rect: [0.0, 0.0, 6.0, 4.0]}
furniture:
  - {name: table, kind: table, pose: [3.0, 3.4, 0.0], size: [1.2, 0.8, 0.7]}
  - {name: sofa, kind: sofa, pose: [5.5, 0.6, 1.5708], size: [1.0, 0.8, 0.4]}
objects:
  - {name: red mug, category: mug, color: red, at: table, offset: [0.0, -0.2]}
  - {name: blue bottle, category: bottle, color: blue, at: table, offset: [0.4, -0.2]}
  - {name: green ball, category: ball, color: green, at: table, offset: [-0.45, -0.2]}
people:
  - {name: Robin, pose: [1.0, 3.2, 0.0]}
start: [1.0, 1.0, 0.0]
"""


@pytest.fixture(scope='session')
def room(tmp_path_factory):
    path = tmp_path_factory.mktemp('world') / 'room.yaml'
    path.write_text(ROOM)
    return load_world(path)


@pytest.fixture(scope='session')
def house():
    return load_world('worlds/house.yaml')


@pytest.fixture
def simulate(room):
    """Return a function that makes a simulator of the room, the robot where it is wanted."""
    from llm_agent_ros.simulation.simulator import Simulator

    def make(x=1.0, y=1.0, yaw=0.0, seed=0, **options):
        return Simulator(room, start=Pose2D(x, y, yaw), seed=seed, **options)
    return make


@pytest.fixture
def drive():
    """Return a function that commands a twist for a while, as a controller at 20 Hz would."""
    def run(sim, linear_mps, angular_radps, seconds):
        for k in range(round(seconds / sim.physics.timestep_sec)):
            if k % 10 == 0:
                sim.physics.command(Twist2D(linear_mps, angular_radps))
            sim.step()
    return run
