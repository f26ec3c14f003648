"""Whether the path ahead is free, judged by the newest scan."""

from __future__ import annotations

import math

import numpy as np

from llm_agent_ros.control.path import FloatArray, Path
from llm_agent_ros.geometry import Pose2D


def to_map(points: FloatArray, pose: Pose2D) -> FloatArray:
    """Return (N, 2) points of the robot's frame in the frame of ``pose``."""
    c, s = math.cos(pose.yaw_rad), math.sin(pose.yaw_rad)
    result: FloatArray = points @ np.array([[c, s], [-s, c]]) + (pose.x, pose.y)
    return result


def free_distance_m(
    path: Path, progress_m: float, horizon_m: float, pose: Pose2D, points: FloatArray, keep_m: float
) -> float:
    """Return how far along the path the robot's circle stays clear of the scan; inf where the horizon is free.

    Args:
        path: being followed.
        progress_m: where on it the robot is.
        horizon_m: how far ahead to look.
        pose: of the robot, in the path's frame.
        points: (N, 2) scan points in the robot's frame.
        keep_m: distance from the robot's centre to keep.

    A point nearer than that already counts only where the path leads nearer still.
    """
    now = np.hypot(points[:, 0], points[:, 1])
    near = now < horizon_m + keep_m + 0.5
    if not np.any(near):
        return math.inf
    samples, arcs = path.between(progress_m, progress_m + horizon_m)
    if not len(samples):
        return math.inf
    obstacles, now = to_map(points[near], pose), now[near]
    gaps = np.hypot(samples[:, :1] - obstacles[:, 0], samples[:, 1:] - obstacles[:, 1])
    hit = np.any((gaps < keep_m) & (gaps < now - 0.02), axis=1)
    return float(arcs[int(np.argmax(hit))]) - progress_m if np.any(hit) else math.inf


def clearance_m(points: FloatArray, radius_m: float) -> float:
    """Return the distance from the robot's edge to the nearest scan point; inf where there is none."""
    return float(np.min(np.hypot(points[:, 0], points[:, 1]))) - radius_m if len(points) else math.inf
