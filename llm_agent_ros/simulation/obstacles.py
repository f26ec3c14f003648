"""Upright cylinders that a test or an operator puts into the world while it runs."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D
from llm_agent_ros.simulation.engine import mujoco
from llm_agent_ros.simulation.mjcf import PARKED_Z_M, obstacle_body
from llm_agent_ros.simulation.mujoco_world import MujocoWorld

_GAP_M = 0.02
_MIN_RADIUS_M = 0.02


@dataclass(frozen=True, slots=True)
class Obstacle:
    """A cylinder that stands in the world now."""

    name: str
    position: Point2D
    radius_m: float


class Obstacles:
    """Keeps track of which spare cylinder stands for which name."""

    def __init__(self, world: MujocoWorld) -> None:
        self._world = world
        self._slots: list[Obstacle | None] = [None] * world.options.obstacles

    @property
    def present(self) -> tuple[Obstacle, ...]:
        """The cylinders that stand in the world."""
        return tuple(o for o in self._slots if o is not None)

    def put(self, name: str, position: Point2D, radius_m: float) -> None:
        """Put a cylinder somewhere, or move the one of that name.

        Raises:
            AgentError: INVALID_PARAMETER, the radius is out of range, it would touch the robot, or none is left.
        """
        largest_m = self._world.options.obstacle_radius_m
        if not all(math.isfinite(v) for v in (position.x, position.y, radius_m)):
            raise _refused('Position and radius must be numbers.')
        if not _MIN_RADIUS_M <= radius_m <= largest_m:
            raise _refused(f'The radius must be from {_MIN_RADIUS_M:g} to {largest_m:g} m, or 0 to take it away.')
        near_m = self._world.robot_pose().distance_to(position) - radius_m - self._world.body.radius_m
        if near_m < _GAP_M:
            raise _refused('The obstacle would stand on the robot.')
        index = self._slot_of(name)
        if index is None:
            index = next((i for i, o in enumerate(self._slots) if o is None), None)
        if index is None:
            raise _refused(f'All {len(self._slots)} obstacles are in use.')
        self._slots[index] = Obstacle(name, position, radius_m)
        self._move(index, position.x, position.y, self._world.options.obstacle_height_m / 2.0, radius_m)

    def remove(self, name: str) -> None:
        """Take a cylinder away.

        Raises:
            AgentError: INVALID_PARAMETER, there is none of that name.
        """
        index = self._slot_of(name)
        if index is None:
            raise _refused(f'There is no obstacle called {name!r}.')
        self._slots[index] = None
        self._move(index, 0.0, 0.0, PARKED_Z_M, self._world.options.obstacle_radius_m)

    def _slot_of(self, name: str) -> int | None:
        return next((i for i, o in enumerate(self._slots) if o is not None and o.name == name), None)

    def _move(self, index: int, x: float, y: float, z: float, radius_m: float) -> None:
        model, data = self._world.model, self._world.data
        number = self._world.body_id(obstacle_body(index))
        # Only the shape shrinks: the model's bounds stay those of the largest cylinder, which contain it.
        model.geom_size[model.body_geomadr[number], 0] = radius_m
        data.mocap_pos[model.body_mocapid[number]] = np.array([x, y, z])
        mujoco.mj_kinematics(model, data)


def _refused(message: str) -> AgentError:
    return AgentError(message, code=ErrorCode.INVALID_PARAMETER)
