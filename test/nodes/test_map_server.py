"""The map server node: maps of worlds and of ROS map files, latched."""

import dataclasses
import os
import time
from pathlib import Path

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import numpy as np
import pytest
import rclpy
import yaml
from nav_msgs.msg import OccupancyGrid
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter

from llm_agent_ros.nodes.map_server import MapServerNode, MapServerParams
from llm_agent_ros.ros import qos
from llm_agent_ros.ros.executor import make_executor
from llm_agent_ros.world import load_world
from llm_agent_ros.world.grid_map import rasterise, save_ros_map

ROOT = Path(__file__).parents[2]
HOUSE = ROOT / 'worlds/house.yaml'
pytestmark = pytest.mark.nodes


class Rig:
    """A map server and somebody who comes late."""

    def __init__(self):
        rclpy.init()
        self.node = MapServerNode()
        self.user = rclpy.create_node('user')
        self.executor = make_executor()
        self.executor.add_node(self.node)
        self.executor.add_node(self.user)

    def configure(self, path):
        self.node.set_parameters([Parameter('map', value=str(path))])
        return self.node.trigger_configure()

    def late_map(self, timeout_sec=20.0):
        got = []
        self.user.create_subscription(OccupancyGrid, 'map', got.append, qos.LATCHED)
        end = time.monotonic() + timeout_sec
        while not got and time.monotonic() < end:
            self.executor.spin_once(timeout_sec=0.05)
        return got[0]


@pytest.fixture
def rig():
    made = Rig()
    yield made
    made.node.stop_for_good()
    made.executor.shutdown()
    made.node.destroy_node()
    made.user.destroy_node()
    rclpy.try_shutdown()


@pytest.mark.parametrize('form', ['world', 'ros map'])
def test_who_comes_late_gets_the_map(rig, tmp_path, form):
    grid = rasterise(load_world(HOUSE))
    path = {'world': HOUSE, 'ros map': tmp_path / 'house.yaml'}[form]
    save_ros_map(grid, tmp_path / 'house.yaml')
    assert rig.configure(path) == TransitionCallbackReturn.SUCCESS
    assert rig.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
    message = rig.late_map()
    assert message.header.frame_id == 'map'
    assert (message.info.height, message.info.width) == grid.data.shape
    assert message.info.resolution == pytest.approx(0.05)
    assert message.info.origin.position.x == pytest.approx(grid.origin.x)
    assert np.array_equal(np.array(message.data, np.int8).reshape(grid.data.shape), grid.data)


@pytest.mark.parametrize('text', [
    'name: x\nrooms: 3\n', 'image: none.pgm\nresolution: 0.05\norigin: [0, 0, 0]\n', '[', '',
])
def test_a_broken_file_refuses_to_configure(rig, tmp_path, text):
    path = tmp_path / 'map.yaml'
    path.write_text(text)
    assert rig.configure(path) == TransitionCallbackReturn.FAILURE
    assert rig.configure(tmp_path / 'missing.yaml') == TransitionCallbackReturn.FAILURE
    assert rig.configure('') == TransitionCallbackReturn.FAILURE
    assert rig.configure(HOUSE) == TransitionCallbackReturn.SUCCESS


def test_a_map_without_a_free_cell_refuses(rig, tmp_path):
    (tmp_path / 'm.yaml').write_text('image: m.pgm\nresolution: 0.05\norigin: [0, 0, 0]\n')
    (tmp_path / 'm.pgm').write_bytes(b'P5\n2 2\n255\n' + bytes(4))
    assert rig.configure(tmp_path / 'm.yaml') == TransitionCallbackReturn.FAILURE


def test_the_shipped_configuration_holds_every_parameter_at_its_default():
    values = yaml.safe_load((ROOT / 'config/map_server.yaml').read_text())['/**']['ros__parameters']
    assert values == {field.name: field.default for field in dataclasses.fields(MapServerParams)}
