"""Occupancy grids as messages: what others publish is checked here, once."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from builtin_interfaces.msg import Time
from nav_msgs.msg import OccupancyGrid

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.ros import convert

Occupancy = npt.NDArray[np.int8]


def grid_from_msg(message: OccupancyGrid) -> tuple[Occupancy, float, Pose2D]:
    """Return a map's occupancy (H, W), row 0 at the origin; the edge of a cell in metres; the origin's pose.

    Raises:
        AgentError: INVALID_MAP, the message contradicts itself or is not finite.
    """
    info, count = message.info, len(message.data)
    resolution_m, origin = float(info.resolution), convert.pose_from_msg(info.origin)
    if info.width * info.height == 0:
        raise _invalid(f'has {info.width} x {info.height} cells')
    if count != info.width * info.height:
        raise _invalid(f'says {info.width} x {info.height} cells, but has {count}')
    if not (math.isfinite(resolution_m) and resolution_m > 0.0):
        raise _invalid(f'has cells of {resolution_m} m')
    if not origin.is_finite():
        raise _invalid('has an origin that is not finite or has no orientation')
    return np.frombuffer(message.data, np.int8).reshape(info.height, info.width), resolution_m, origin


def grid_to_msg(
    occupancy: Occupancy, resolution_m: float, origin: Pose2D, frame_id: str, stamp: Time,
) -> OccupancyGrid:
    """Return an occupancy (H, W) int8, row 0 at the origin, as a message."""
    message = OccupancyGrid()
    message.header.frame_id, message.header.stamp = frame_id, stamp
    message.info.resolution = float(resolution_m)
    message.info.height, message.info.width = occupancy.shape
    message.info.origin = convert.pose_to_msg(origin)
    message.data.frombytes(occupancy.tobytes())  # rclpy looks at a list number by number, not at an array('b')
    return message


def _invalid(what: str) -> AgentError:
    return AgentError(f'The map {what}.', code=ErrorCode.INVALID_MAP, hint='Whoever publishes it has to mend it.')
