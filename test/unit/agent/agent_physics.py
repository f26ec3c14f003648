"""The agent in a house with physics, camera, planner, controller and gate, without ROS and without hurry."""

from __future__ import annotations

import math

import numpy as np
from agent_jobs import Fail, FakeJob

from llm_agent_ros.agent.ports import Ports, Route, Sighting
from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.follower import FollowGoal, PathFollower, Status
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.control.recovery import Recovering
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D
from llm_agent_ros.learning.indoor import SPACING_M, IndoorRobot
from llm_agent_ros.perception.camera_model import CameraModel, Intrinsics
from llm_agent_ros.perception.detector import load_detector
from llm_agent_ros.perception.object_map import ObjectMap
from llm_agent_ros.planning.service import PlanRequest
from llm_agent_ros.ros.scene import scene_of
from llm_agent_ros.simulation.camera import Camera
from llm_agent_ros.simulation.simulator import Simulator

TICK_SEC, IMAGE_SEC = 1.0 / 15.0, 0.2
CONFIG = ControlConfig()


class PathDrive:
    """One path under way; a newer one takes its place."""

    def __init__(self, robot: PhysicalRobot, goal: FollowGoal) -> None:
        self._robot = robot
        self.follower = PathFollower(goal, Recovering(RegulatedPursuit(CONFIG), CONFIG, attempts=2), CONFIG)
        self._error: AgentError | None = None
        self.done = False
        self.distance_left_m = self.time_left_sec = math.nan

    def result(self) -> None:
        if self._error is not None:
            raise self._error

    def cancel(self) -> None:
        self.end(AgentError('given up', code=ErrorCode.CANCELED))

    def end(self, error: AgentError | None) -> None:
        if not self.done:
            self.done, self._error = True, error
            self._robot.forget(self)


class PhysicalRobot(IndoorRobot):
    """All ports in one object over MuJoCo."""

    def __init__(self, world, start) -> None:
        sim = Simulator(world, start=start)
        super().__init__(sim, lambda: Recovering(RegulatedPursuit(CONFIG), CONFIG, attempts=2))
        self.world = world
        self.now = 0.0
        self._eye = Camera(sim.physics)
        body = sim.physics.body
        lens = Intrinsics.from_fov(body.camera_width_px, body.camera_height_px, 1.25)
        self._camera, scene = CameraModel(lens), scene_of(world)
        self._detector, self._map = load_detector('color people', scene), ObjectMap(scene)
        self._seen: tuple[Sighting, ...] = ()
        self._image_due_sec = 0.0
        self.image_sec: float | None = None
        self.said: list[str] = []
        self.latched = False
        self.planning_ms = 0.0
        self.drive: PathDrive | None = None
        self.plan_fails = Fail()
        self._wait(0.5)

    def step(self) -> None:
        """Let one tick of the agent pass."""
        end_sec = self.sim.physics.time_sec + TICK_SEC
        while self.sim.physics.time_sec < end_sec:
            output = self._tick()
            drive = self.drive
            if drive is not None and output is not None:
                drive.distance_left_m, drive.time_left_sec = output.distance_left_m, output.time_left_sec
                if output.is_over:
                    good = output.status is Status.SUCCEEDED
                    drive.end(None if good else AgentError(output.message, code=output.code))
        self.now = self.sim.physics.time_sec
        if self.now >= self._image_due_sec:
            self._image_due_sec = self.now + IMAGE_SEC
            self._look()

    def forget(self, drive: PathDrive) -> None:
        if self.drive is drive:
            self.drive = self._follower = None

    @property
    def idle(self) -> bool:
        return self.drive is None

    @property
    def pose(self):
        return self.sim.physics.robot_pose()

    @property
    def twist(self):
        return self.sim.physics.robot_twist()

    @property
    def at_rest(self) -> bool:
        return abs(self.twist.linear_mps) < 0.02 and abs(self.twist.angular_radps) < 0.05

    def now_sec(self) -> float:
        return self.now

    def plan(self, goals, tolerance_m):
        def route() -> Route:
            index, path = self._service.plan(PlanRequest(self.pose, tuple(goals), tolerance_m, 'astar', 5.0))
            return Route(path.poses(SPACING_M, goals[index].yaw_rad), index, path.length_m)

        return FakeJob(self, 0.1, route)

    def follow(self, poses, *, goal_tolerance_m, yaw_tolerance_rad, reverse=False):
        if self.drive is not None:
            self.drive.cancel()
        self.drive = PathDrive(self, FollowGoal(
            tuple(poses), reverse=reverse, use_goal_yaw=True, goal_tolerance_m=goal_tolerance_m,
            yaw_tolerance_rad=yaw_tolerance_rad))
        self._follower = self.drive.follower
        return self.drive

    def halt(self) -> None:
        if self.drive is not None:
            self.drive.cancel()

    def detections(self):
        return self._seen

    def known(self):
        return tuple(_sighting(track, track.last_seen_sec) for track in self._map.tracks)

    @property
    def holding(self) -> bool:
        return self.sim.gripper.held is not None

    def say(self, text: str) -> None:
        self.said.append(text)

    def walk(self, name: str, point: Point2D) -> None:
        """Send somebody somewhere."""
        self.sim.people.walk(name, point)

    def person(self, name: str):
        return self.sim.people.poses[name]

    def ports(self) -> Ports:
        return Ports(self, self, self, self, self, self, self)

    def close(self) -> None:
        self._eye.close()

    def _look(self) -> None:
        if abs(self.twist.angular_radps) > 1.2:
            return
        view, now = self._camera.at(self.pose), self.now
        found = self._detector.detect(np.ascontiguousarray(self._eye.image()), view)
        self._map.update(found, view, now)
        self._seen, self.image_sec = tuple(_sighting(d, now) for d in found), now


def _sighting(found, seen_sec: float) -> Sighting:
    count = getattr(found, 'count', 1)
    return Sighting(found.label, found.category, found.color, found.score, count, found.position, seen_sec)
