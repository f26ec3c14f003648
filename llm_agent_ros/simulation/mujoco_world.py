"""The physics: a MuJoCo model of a world, stepped with wheel speeds and read as poses and twists."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.geometry import STANDSTILL, Point3D, Pose2D, Twist2D, quaternion_from_yaw, yaw_from_quaternion
from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.engine import mujoco
from llm_agent_ros.simulation.mjcf import ModelOptions, build_mjcf, object_body
from llm_agent_ros.world.model import World

_ABOVE_M = 2.5  # higher than any furniture


@dataclass(frozen=True, slots=True)
class BodyPose:
    """Where a body is: centre in metres and quaternion (w, x, y, z)."""

    position: Point3D
    quaternion: tuple[float, float, float, float]


class MujocoWorld:
    """A world with one robot, in MuJoCo.

    Args:
        world: with geometry.
        body: the robot's measures.
        start: where it stands first; the world's start where None.
        options: timestep and spare obstacles.

    Raises:
        SetupError: there is no start, or something stands there.
    """

    def __init__(
        self, world: World, body: RobotBody | None = None, start: Pose2D | None = None,
        options: ModelOptions | None = None,
    ) -> None:
        self.world = world
        self.body = RobotBody() if body is None else body
        self.options = ModelOptions() if options is None else options
        self.model = mujoco.MjModel.from_xml_string(build_mjcf(world, self.body, self.options))
        self.data = mujoco.MjData(self.model)
        self.object_ids = {
            thing.name: self.body_id(object_body(i))
            for i, thing in enumerate(world.objects) if thing.position is not None
        }
        self.robot_id = self.body_id('robot')
        self._command = STANDSTILL
        self._command_time_sec = -math.inf
        self.place_robot(self._start(start))

    @property
    def time_sec(self) -> float:
        """Simulated time."""
        return float(self.data.time)

    @property
    def timestep_sec(self) -> float:
        """Length of one step."""
        return float(self.model.opt.timestep)

    def body_id(self, name: str) -> int:
        """Return MuJoCo's number of a body."""
        return int(mujoco.mj_name2id(self.model, mujoco.mjtObj.mjOBJ_BODY, name))

    def command(self, twist: Twist2D) -> None:
        """Set the wanted velocity; what is not finite is taken as standstill, what is too fast is cut."""
        if not twist.is_finite():
            twist = STANDSTILL
        v, w = self.body.max_speed_mps, self.body.max_turn_radps
        self._command = Twist2D(min(v, max(-v, twist.linear_mps)), min(w, max(-w, twist.angular_radps)))
        self._command_time_sec = self.time_sec

    def step(self, count: int = 1) -> None:
        """Advance by ``count`` timesteps, driving the wheels as the last command says."""
        fresh = self.time_sec - self._command_time_sec <= self.body.command_timeout_sec
        twist = self._command if fresh else STANDSTILL
        half_track_m = self.body.track_m / 2.0
        self.data.ctrl[0] = (twist.linear_mps - twist.angular_radps * half_track_m) / self.body.wheel_radius_m
        self.data.ctrl[1] = (twist.linear_mps + twist.angular_radps * half_track_m) / self.body.wheel_radius_m
        mujoco.mj_step(self.model, self.data, count)

    def robot_pose(self) -> Pose2D:
        """Return the true pose of base_link in the map frame."""
        x, y, _, w, i, j, k = self.data.qpos[self._address(self.robot_id):][:7]
        return Pose2D(float(x), float(y), yaw_from_quaternion(i, j, k, w))

    def robot_twist(self) -> Twist2D:
        """Return the true forward speed and turn rate."""
        start = int(self.model.body_dofadr[self.robot_id])
        vx, vy, _, _, _, turn = self.data.qvel[start:start + 6]
        yaw = self.robot_pose().yaw_rad
        return Twist2D(float(vx * math.cos(yaw) + vy * math.sin(yaw)), float(turn))

    def object_pose(self, name: str) -> BodyPose:
        """Return where an object is now."""
        number = self.object_ids[name]
        x, y, z = (float(v) for v in self.data.xpos[number])
        w, i, j, k = (float(v) for v in self.data.xquat[number])
        return BodyPose(Point3D(x, y, z), (w, i, j, k))

    def put(self, name: str, position: Point3D, yaw_rad: float) -> None:
        """Put an object somewhere, upright and at rest."""
        number = self.object_ids[name]
        start = self._address(number)
        i, j, k, w = quaternion_from_yaw(yaw_rad)
        self.data.qpos[start:start + 7] = (position.x, position.y, position.z, w, i, j, k)
        dof = int(self.model.body_dofadr[number])
        self.data.qvel[dof:dof + 6] = 0.0
        mujoco.mj_forward(self.model, self.data)

    def height_below(self, x: float, y: float, ignore: int = -1) -> float | None:
        """Return the height of the first thing met from above, the robot and one body left out; None for nothing."""
        groups, geom = np.array([1, 1, 1, 0, 0, 0], dtype=np.uint8), np.array([-1], dtype=np.int32)
        above, down = np.array([x, y, _ABOVE_M]), np.array([0.0, 0.0, -1.0])
        distance = mujoco.mj_ray(self.model, self.data, above, down, groups, True, ignore, geom)
        return None if distance < 0.0 else _ABOVE_M - float(distance)

    def place_robot(self, pose: Pose2D) -> None:
        """Put the robot somewhere, at rest, whatever stands there."""
        begin, dof = self._address(self.robot_id), int(self.model.body_dofadr[self.robot_id])
        i, j, k, w = quaternion_from_yaw(pose.yaw_rad)
        self.data.qpos[begin:begin + 7] = (pose.x, pose.y, 0.0, w, i, j, k)
        self.data.qvel[dof:dof + 8] = 0.0
        mujoco.mj_forward(self.model, self.data)

    def _address(self, number: int) -> int:
        return int(self.model.jnt_qposadr[self.model.body_jntadr[number]])

    def _start(self, start: Pose2D | None) -> Pose2D:
        start = self.world.start if start is None else start
        if start is None or not start.is_finite():
            raise SetupError(
                'The world has no start for the robot.', code=ErrorCode.INVALID_PARAMETER,
                hint='Set start_x, start_y and start_yaw, or "start" in the world file.',
            )
        return start
