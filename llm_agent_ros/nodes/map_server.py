"""The map server: a ROS map file, or the floor plan of a world file, as the latched topic ``map``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nav_msgs.msg import OccupancyGrid

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros import qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.map_messages import grid_to_msg
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.world.grid_map import read_map


@dataclass(frozen=True)
class MapServerParams:
    """Parameters of the map server."""

    map: str = param('', 'ROS map yaml or world yaml')
    frame_id: str = param('map', 'Frame of the map')


class MapServerNode(Component[MapServerParams]):
    """Publishes the map once; who comes late gets it too."""

    def __init__(self) -> None:
        super().__init__('map_server', MapServerParams)

    def setup(self) -> None:
        """Read the file."""
        if not self.params.map:
            raise SetupError(
                'The map server has no map.', code=ErrorCode.INVALID_MAP,
                hint='Set the parameter map to a ROS map yaml or a world file.',
            )
        path = Path(self.params.map)
        self._grid = read_map(path)
        self._map = self.create_publisher(OccupancyGrid, 'map', qos.LATCHED)
        height, width = self._grid.data.shape
        self.get_logger().info(f'Map {path}: {width} x {height} cells of {self._grid.resolution_m:g} m.')

    def start(self) -> None:
        """Publish the map."""
        grid, stamp = self._grid, self.get_clock().now().to_msg()
        message = grid_to_msg(grid.data, grid.resolution_m, grid.origin, self.params.frame_id, stamp)
        message.info.map_load_time = stamp
        self._map.publish(message)


def main() -> None:
    """Run the node."""
    run(MapServerNode)


if __name__ == '__main__':
    main()
