"""The people of a simulated world: they stand where the world file says, until they are told to walk somewhere."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Pose2D, quaternion_from_yaw
from llm_agent_ros.simulation.mjcf import PERSON_RADIUS_M, person_body
from llm_agent_ros.simulation.mujoco_world import MujocoWorld

WALK_MPS = 0.5
_GAP_M = 0.15  # nobody walks nearer to the robot than that


@dataclass(slots=True)
class _Walker:
    """Somebody: where, and where to."""

    body: int
    pose: Pose2D
    target: Point2D | None = None


class People:
    """Moves people straight to where they are sent; they wait while the robot is in their way.

    Args:
        world: the physics.
    """

    def __init__(self, world: MujocoWorld) -> None:
        self._world = world
        self._walkers = {
            person.name: _Walker(int(world.model.body_mocapid[world.body_id(person_body(i))]), person.pose)
            for i, person in enumerate(world.world.people) if person.pose is not None
        }

    @property
    def poses(self) -> dict[str, Pose2D]:
        """Where everybody is, by name."""
        return {name: walker.pose for name, walker in self._walkers.items()}

    def is_here(self, name: str) -> bool:
        """Return whether somebody of that name is in the world."""
        return name in self._walkers

    def walk(self, name: str, target: Point2D) -> None:
        """Send somebody straight to a point, at ``WALK_MPS``; walls and furniture are not looked at.

        Raises:
            AgentError: INVALID_PARAMETER, there is nobody of that name, or the point is none or in no room.
        """
        walker = self._walkers.get(name)
        if walker is None:
            raise AgentError(f'There is nobody called {name!r}.', code=ErrorCode.INVALID_PARAMETER)
        if not (math.isfinite(target.x) and math.isfinite(target.y)) or self._world.world.room_at(target) is None:
            raise AgentError(f'{name} cannot walk there: it is in no room.', code=ErrorCode.INVALID_PARAMETER)
        walker.target = target

    def step(self, duration_sec: float) -> None:
        """Let time pass."""
        for walker in self._walkers.values():
            if walker.target is not None:
                self._advance(walker, WALK_MPS * duration_sec)

    def _advance(self, walker: _Walker, stride_m: float) -> None:
        pose, target = walker.pose, walker.target
        if target is None:
            return
        left_m = pose.distance_to(target)
        part = 1.0 if left_m <= stride_m else stride_m / left_m
        yaw_rad = pose.yaw_rad if left_m < 1e-6 else math.atan2(target.y - pose.y, target.x - pose.x)
        ahead = Pose2D(pose.x + part * (target.x - pose.x), pose.y + part * (target.y - pose.y), yaw_rad)
        robot = self._world.robot_pose()
        near_m = PERSON_RADIUS_M + self._world.body.radius_m + _GAP_M
        if robot.distance_to(ahead) < min(near_m, robot.distance_to(pose)):
            return
        walker.pose, walker.target = ahead, None if part >= 1.0 else target
        x, y, z, w = quaternion_from_yaw(yaw_rad)
        self._world.data.mocap_pos[walker.body] = np.array([ahead.x, ahead.y, 0.0])
        self._world.data.mocap_quat[walker.body] = np.array([w, x, y, z])
