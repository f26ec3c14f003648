"""The map server: a ROS map file, or the floor plan of a world file, as the latched topic ``map``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from nav_msgs.msg import OccupancyGrid

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.share import share_folder
from llm_agent_ros.world import load_world
from llm_agent_ros.world.grid_map import OCCUPIED, UNKNOWN, GridMap, load_ros_map, rasterise
from llm_agent_ros.world.yaml_lines import read_yaml


@dataclass(frozen=True)
class MapServerParams:
    """Parameters of the map server."""

    map: str = param('', 'ROS map yaml or world yaml; empty takes the house that comes with the package')
    frame_id: str = param('map', 'Frame of the map')


class MapServerNode(Component[MapServerParams]):
    """Publishes the map once; who comes late gets it too."""

    def __init__(self) -> None:
        super().__init__('map_server', MapServerParams)

    def setup(self) -> None:
        """Read the file."""
        path = Path(self.params.map) if self.params.map else share_folder('worlds') / 'house.yaml'
        self._grid = read_map(path)
        self._map = self.create_publisher(OccupancyGrid, 'map', qos.LATCHED)
        height, width = self._grid.data.shape
        self.get_logger().info(f'Map {path}: {width} x {height} cells of {self._grid.resolution_m:g} m.')

    def start(self) -> None:
        """Publish the map."""
        stamp = self.get_clock().now().to_msg()
        message = OccupancyGrid()
        message.header.frame_id = self.params.frame_id
        message.header.stamp = message.info.map_load_time = stamp
        message.info.resolution = self._grid.resolution_m
        message.info.height, message.info.width = self._grid.data.shape
        message.info.origin = convert.pose_to_msg(self._grid.origin)
        message.data = np.ascontiguousarray(self._grid.data).ravel().tolist()
        self._map.publish(message)


def read_map(path: Path) -> GridMap:
    """Return the map of a ROS map yaml (it has an ``image``) or of a world yaml.

    Raises:
        AgentError: INVALID_MAP or INVALID_WORLD; the sentence names the file.
    """
    data = read_yaml(path).data
    grid = load_ros_map(path) if isinstance(data, dict) and 'image' in data else rasterise(load_world(path))
    if not ((grid.data != UNKNOWN) & (grid.data < OCCUPIED)).any():
        raise AgentError(f'{path}: The map has no free cell.', code=ErrorCode.INVALID_MAP)
    return grid


def main() -> None:
    """Run the node."""
    run(MapServerNode)


if __name__ == '__main__':
    main()
