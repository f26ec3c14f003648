"""Paths as messages without the cost of making them: rclpy takes some 15 us for each pose that is built anew."""

from __future__ import annotations

from array import array

import numpy as np
import numpy.typing as npt
from builtin_interfaces.msg import Time
from geometry_msgs.msg import PoseStamped
from nav_msgs.msg import Path as PathMsg

Poses = npt.NDArray[np.float64]


class PathPool:
    """Keeps pose messages for reuse; a message it returned is valid until the next call.

    Args:
        frame_id: frame of all poses.
    """

    def __init__(self, frame_id: str) -> None:
        self._path = PathMsg()
        self._path.header.frame_id = frame_id
        self._poses: list[PoseStamped] = []

    def fill(self, poses: Poses, stamp: Time) -> PathMsg:
        """Return poses, (N, 3) of x, y and yaw, as a path."""
        header = self._path.header
        header.stamp = stamp
        while len(self._poses) < poses.shape[0]:
            self._poses.append(PoseStamped(header=header))
        half = poses[:, 2] / 2.0
        values = zip(poses[:, 0].tolist(), poses[:, 1].tolist(), np.sin(half).tolist(), np.cos(half).tolist(),
                     self._poses, strict=False)
        for x, y, sine, cosine, stamped in values:
            position, turn = stamped.pose.position, stamped.pose.orientation
            position.x, position.y, turn.z, turn.w = x, y, sine, cosine
        self._path.poses = self._poses[:poses.shape[0]]
        return self._path


def pack(poses: Poses) -> array[float]:
    """Return poses, (N, 3), as the flat array of PlanPath's ``packed_poses``."""
    return array('d', np.ascontiguousarray(poses, np.float64).tobytes())


def unpack(packed: array[float]) -> Poses:
    """Return the poses of a ``packed_poses``, (N, 3) of x, y and yaw, read-only."""
    return np.frombuffer(packed, np.float64).reshape(-1, 3) if len(packed) else np.empty((0, 3))
