"""The planar lidar: rays through the physics model, without the robot and what it carries."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from llm_agent_ros.simulation.engine import mujoco
from llm_agent_ros.simulation.mujoco_world import MujocoWorld


class Lidar:
    """Casts rays around the robot's centre, the first straight back (-pi), counter-clockwise.

    Args:
        world: the physics.
        seed: of the range noise.
    """

    def __init__(self, world: MujocoWorld, seed: int = 0) -> None:
        self._world = world
        body = world.body
        self.angle_min_rad = -math.pi
        self.angle_step_rad = 2.0 * math.pi / body.lidar_rays
        self._angles = self.angle_min_rad + self.angle_step_rad * np.arange(body.lidar_rays)
        self._random = np.random.default_rng(seed)
        self._groups = np.array([1, 1, 1, 0, 0, 0], dtype=np.uint8)
        self._hit = np.full(body.lidar_rays, -1, dtype=np.int32)
        self._distance = np.zeros(body.lidar_rays)

    def scan(self) -> npt.NDArray[np.float32]:
        """Return ranges in metres, (R,) float32; -inf is too near, +inf out of range (REP 117)."""
        body, pose = self._world.body, self._world.robot_pose()
        directions = np.zeros((body.lidar_rays, 3))
        directions[:, 0] = np.cos(self._angles + pose.yaw_rad)
        directions[:, 1] = np.sin(self._angles + pose.yaw_rad)
        mujoco.mj_multiRay(
            self._world.model, self._world.data, np.array([pose.x, pose.y, body.lidar_height_m]), directions.ravel(),
            self._groups, True, -1, self._hit, self._distance, None, body.lidar_rays, body.lidar_max_m + 1.0,
        )
        ranges = self._distance + self._random.normal(0.0, body.lidar_noise_m, body.lidar_rays)
        ranges[ranges < body.lidar_min_m] = -np.inf
        ranges[(self._hit < 0) | (ranges > body.lidar_max_m)] = np.inf
        return ranges.astype(np.float32)
