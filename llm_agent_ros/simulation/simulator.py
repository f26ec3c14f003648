"""The whole simulated robot in its world: physics, sensors, gripper, obstacles and the referee."""

from __future__ import annotations

from enum import Flag, auto

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.gripper import Gripper
from llm_agent_ros.simulation.lidar import Lidar
from llm_agent_ros.simulation.mjcf import ModelOptions
from llm_agent_ros.simulation.mujoco_world import MujocoWorld
from llm_agent_ros.simulation.obstacles import Obstacles
from llm_agent_ros.simulation.people import People
from llm_agent_ros.simulation.referee import Referee
from llm_agent_ros.world.model import World

SETTLE_SEC = 0.3
_RATES_HZ = {'CLOCK': 100, 'ODOM': 50, 'SCAN': 10, 'IMAGE': 10, 'TRUTH': 10, 'HOLDING': 5}


class Due(Flag):
    """What is to be published after a step."""

    CLOCK = auto()
    ODOM = auto()
    SCAN = auto()
    IMAGE = auto()
    TRUTH = auto()
    HOLDING = auto()


class Simulator:
    """Steps everything together; one thread.

    Args:
        world: with geometry.
        body: the robot's measures.
        start: where the robot stands first, the world's start where None.
        seed: of the sensor noise.
        options: timestep and spare obstacles.

    Raises:
        SetupError: INVALID_PARAMETER, the world has no geometry, or the robot cannot stand at the start.
    """

    def __init__(
        self, world: World, body: RobotBody | None = None, start: Pose2D | None = None, seed: int = 0,
        options: ModelOptions | None = None,
    ) -> None:
        if not world.has_geometry:
            raise SetupError(
                f'The world {world.name!r} has names only and cannot be simulated.', code=ErrorCode.INVALID_PARAMETER,
                hint='Use a world with rooms, such as worlds/house.yaml.',
            )
        self.physics = MujocoWorld(world, body, start, options)
        self.lidar = Lidar(self.physics, seed)
        self.people = People(self.physics)
        self.gripper = Gripper(self.physics, self.people)
        self.obstacles = Obstacles(self.physics)
        self.referee = Referee(self.physics, self.obstacles, self.people)
        if self.referee.clearance_m() < 0.0 or world.room_at(self.physics.robot_pose()) is None:
            pose = self.physics.robot_pose()
            raise SetupError(
                f'The robot cannot start at ({pose.x:.2f}, {pose.y:.2f}): it would stand in something.',
                code=ErrorCode.INVALID_PARAMETER, hint='Choose a free spot inside a room.',
            )
        self.physics.step(round(SETTLE_SEC / self.physics.timestep_sec))
        self._steps = 0
        self._every = {Due[name]: max(1, round(1.0 / hz / self.physics.timestep_sec)) for name, hz in _RATES_HZ.items()}

    def step(self) -> Due:
        """Advance by one timestep; return what is to be published then."""
        self.people.step(self.physics.timestep_sec)
        self.physics.step()
        self.referee.observe()
        self._steps += 1
        due = Due(0)
        for what, every in self._every.items():
            if self._steps % every == 0:
                due |= what
        return due
