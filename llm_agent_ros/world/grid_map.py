"""The map side of a world: rasterise it, and read and write ROS map files."""

from llm_agent_ros.world.grid import FREE, OCCUPIED, UNKNOWN, ClearanceField, GridMap
from llm_agent_ros.world.raster import clearance_field, rasterise, solids
from llm_agent_ros.world.ros_map import load_ros_map, save_ros_map

__all__ = [
    'FREE', 'OCCUPIED', 'UNKNOWN', 'ClearanceField', 'GridMap', 'clearance_field', 'load_ros_map', 'rasterise',
    'save_ros_map', 'solids',
]
