"""The map side of a world: rasterise it, and read and write ROS map files."""

from pathlib import Path

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.world.grid import FREE, OCCUPIED, UNKNOWN, ClearanceField, GridMap
from llm_agent_ros.world.loader import load_world
from llm_agent_ros.world.raster import clearance_field, rasterise, solids
from llm_agent_ros.world.ros_map import load_ros_map, save_ros_map
from llm_agent_ros.world.yaml_lines import read_yaml

__all__ = [
    'FREE', 'OCCUPIED', 'UNKNOWN', 'ClearanceField', 'GridMap', 'clearance_field', 'load_ros_map', 'rasterise',
    'read_map', 'save_ros_map', 'solids',
]


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
