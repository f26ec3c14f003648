"""What sampling controllers share: many commands driven ahead at once, and what is in their way."""

from __future__ import annotations

import numpy as np

from llm_agent_ros.control.observation import to_body
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.control.policy import View

PATH_STEP_M = 0.1
NEAREST_POINTS = 60


def drive_ahead(commands: FloatArray, dt_sec: float) -> FloatArray:
    """Return (K, T, 3) places x, y, yaw in the robot's frame for (K, T, 2) velocities, after each step."""
    yaw = np.cumsum(commands[..., 1], axis=1) * dt_sec
    middle = yaw - 0.5 * commands[..., 1] * dt_sec
    x = np.cumsum(commands[..., 0] * np.cos(middle), axis=1) * dt_sec
    y = np.cumsum(commands[..., 0] * np.sin(middle), axis=1) * dt_sec
    return np.stack((x, y, yaw), axis=-1)


def path_ahead(view: View, length_m: float) -> FloatArray:
    """Return (M, 2) points of the path in the robot's frame, from where it is on."""
    arcs = view.progress_m + np.arange(0.0, length_m + 1e-9, PATH_STEP_M)
    arcs = np.minimum(arcs, view.path.length_m)
    points = np.stack([np.interp(arcs, view.path.arc_m, view.path.points[:, axis]) for axis in (0, 1)], axis=-1)
    return to_body(np.array([[view.pose.x, view.pose.y, view.pose.yaw_rad]]), points[None])[0]


def gaps(places: FloatArray, points: FloatArray, half_length_m: float, half_width_m: float) -> FloatArray:
    """Return (K, T) distances from the outline to the nearest of (N, 2) points at (K, T, 3) places; inf for none.

    Args:
        places: x, y, yaw.
        points: of the scan; only the nearest ones count.
        half_length_m: of the outline; 0 for a circle of radius ``half_width_m``.
        half_width_m: see there.
    """
    if not len(points):
        return np.full(places.shape[:2], np.inf)
    if len(points) > NEAREST_POINTS:
        distance = points[:, 0] ** 2 + points[:, 1] ** 2
        points = points[np.argpartition(distance, NEAREST_POINTS)[:NEAREST_POINTS]]
    dx = points[:, 0] - places[..., :1]
    dy = points[:, 1] - places[..., 1:2]
    if half_length_m == 0.0:
        return np.sqrt(np.min(dx * dx + dy * dy, axis=2)) - half_width_m
    c, s = np.cos(places[..., 2:]), np.sin(places[..., 2:])
    u = np.maximum(np.abs(c * dx + s * dy) - half_length_m, 0.0)
    v = np.maximum(np.abs(c * dy - s * dx) - half_width_m, 0.0)
    return np.sqrt(np.min(u * u + v * v, axis=2))
