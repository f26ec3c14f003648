"""The whole driving robot without ROS: MuJoCo, planner, path follower, policy and safety gate, as fast as they compute.

The classes, rates and settings are those of the nodes; only what carries messages between them is missing, and the
time it takes. So what is measured is how a policy drives, not how busy a computer is.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.follower import FollowGoal, FollowOutput, PathFollower, RobotInput, Status
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.control.policy import Policy
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Point2D, Pose2D
from llm_agent_ros.planning.costmap import Costmap, MapGeometry
from llm_agent_ros.planning.costs import UnknownPolicy
from llm_agent_ros.planning.footprint import Footprint
from llm_agent_ros.planning.inflation import Inflation
from llm_agent_ros.planning.obstacles import Beams, ObstacleSettings
from llm_agent_ros.planning.registry import PlannerSettings
from llm_agent_ros.planning.replan import ReplanPolicy
from llm_agent_ros.planning.service import PlanningService, PlanRequest
from llm_agent_ros.safety.gate import SafetyGate
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.scan import ScanGeometry, read_scan
from llm_agent_ros.simulation.simulator import Due, Simulator
from llm_agent_ros.world import World
from llm_agent_ros.world.grid_map import rasterise

CONTROL_SEC, GATE_SEC = 0.05, 1.0 / 30.0
PLANNED_RADIUS_M = 0.27
SPACING_M = 0.1
REROUTES, PAUSE_SEC = 3, 0.5
BACK_OFF_M, BACK_OFF_SEC = 0.15, 4.0
TOLERANCE_M, YAW_TOLERANCE_RAD = 0.084, 0.105
"""What the agent asks the controller for."""
ARRIVED_M = 0.25
SLOWEST_MPS, SPARE_SEC = 0.08, 30.0
REST_SEC = 0.5
MakeDriver = Callable[[], Policy]


@dataclass(frozen=True, slots=True, eq=False)
class Drive:
    """One drive and what the referee of the simulation saw.

    Attributes:
        world: its name.
        success: the robot stood at the goal in the end and had touched nothing.
        message: why not.
        collisions: with anything but the floor.
        seconds: simulated.
        driven_m: way driven.
        planned_m: length of the first plan.
        gap_m: least distance of the robot's edge to anything.
        reroutes: how often it had to plan anew.
        track: (N, 2) places, ten a second.
        goal: where it was to go.
    """

    world: str
    success: bool
    message: str
    collisions: int
    seconds: float
    driven_m: float
    planned_m: float
    gap_m: float
    reroutes: int
    track: FloatArray = field(repr=False)
    goal: Point2D = field(repr=False)


class IndoorRobot:
    """The house robot in a world.

    Args:
        sim: with the robot at its start.
        make: makes what drives.
        config: of the controller.
    """

    def __init__(self, sim: Simulator, make: MakeDriver, config: ControlConfig | None = None) -> None:
        self.sim = sim
        self._config = config or ControlConfig()
        self._make = make
        self._service = planning_service(sim.physics.world)
        self._gate = SafetyGate(GateLimits())
        self._points: FloatArray = np.empty((0, 2))
        self._sensed_sec = [-math.inf, -math.inf]
        self._track: list[tuple[float, float]] = []
        self._next_sec = [0.0, 0.0]
        self._follower: PathFollower | None = None
        body = sim.physics.body
        self._geometry = ScanGeometry(
            sim.lidar.angle_min_rad, sim.lidar.angle_step_rad, body.lidar_min_m, body.lidar_max_m)
        rays = np.arange(body.lidar_rays, dtype=np.float64)
        self._angles: FloatArray = sim.lidar.angle_min_rad + sim.lidar.angle_step_rad * rays

    def drive_to(self, goal: Pose2D) -> Drive:
        """Plan, follow, and go round what is in the way, as the agent does."""
        self._wait(REST_SEC)
        began_sec, planned_m, reroutes, message = self.sim.physics.time_sec, 0.0, 0, ''
        while True:
            try:
                poses, length_m = self._plan(goal)
                planned_m = planned_m or length_m
                message = self._follow(FollowGoal(
                    poses, use_goal_yaw=True, goal_tolerance_m=TOLERANCE_M, yaw_tolerance_rad=YAW_TOLERANCE_RAD,
                ), SPARE_SEC + length_m / SLOWEST_MPS)
            except AgentError as error:
                message = str(error)
            if not message or reroutes >= REROUTES:
                break
            reroutes += 1
            self._wait(PAUSE_SEC * reroutes)
        seconds = self.sim.physics.time_sec - began_sec
        self._wait(REST_SEC)
        referee = self.sim.referee
        away_m = self.sim.physics.robot_pose().distance_to(goal)
        if not message and away_m > ARRIVED_M:
            message = f'The robot stands {away_m:.2f} m from its goal.'
        return Drive(
            self.sim.physics.world.name, not message and referee.collisions == 0, message, referee.collisions,
            seconds, referee.distance_m, planned_m, referee.min_clearance_m, reroutes, np.array(self._track),
            goal.point)

    def _plan(self, goal: Pose2D) -> tuple[tuple[Pose2D, ...], float]:
        """Return poses and length; where the robot stands too near to something, back off a little first."""
        try:
            return self._plan_once(goal)
        except AgentError as error:
            if error.code is not ErrorCode.START_OCCUPIED:
                raise
        pose = self.sim.physics.robot_pose()
        behind = pose.to_world(Point2D(-BACK_OFF_M, 0.0))
        back = (pose, Pose2D(behind.x, behind.y, pose.yaw_rad))
        self._follow(FollowGoal(back, reverse=True), BACK_OFF_SEC)
        return self._plan_once(goal)

    def _plan_once(self, goal: Pose2D) -> tuple[tuple[Pose2D, ...], float]:
        request = PlanRequest(self.sim.physics.robot_pose(), (goal,), 0.0, 'astar', 5.0)
        _, path = self._service.plan(request)
        return path.poses(SPACING_M, goal.yaw_rad), path.length_m

    def _follow(self, goal: FollowGoal, limit_sec: float) -> str:
        """Return an empty text once the robot is there, else why it gave up."""
        self._follower = PathFollower(goal, self._make(), self._config)
        end_sec = self.sim.physics.time_sec + limit_sec
        while self.sim.physics.time_sec < end_sec:
            output = self._tick()
            if output is not None and output.is_over:
                self._follower = None
                return '' if output.status is Status.SUCCEEDED else output.message
        self._follower = None
        return 'It took too long.'

    def _wait(self, seconds: float) -> None:
        end_sec = self.sim.physics.time_sec + seconds
        while self.sim.physics.time_sec < end_sec:
            self._tick()

    def _tick(self) -> FollowOutput | None:
        """Let one step of the physics pass, with all that is due then."""
        due = self.sim.step()
        physics, now_sec = self.sim.physics, self.sim.physics.time_sec
        output = None
        if Due.ODOM in due:
            self._sensed_sec[0] = now_sec
            self._gate.on_odometry(physics.robot_pose(), physics.robot_twist(), now_sec, now_sec)
        if Due.SCAN in due:
            self._scan(now_sec)
        if now_sec >= self._next_sec[0] - 1e-9:
            self._next_sec[0] = now_sec + CONTROL_SEC
            output = self._control(now_sec)
        if now_sec >= self._next_sec[1] - 1e-9:
            self._next_sec[1] = now_sec + GATE_SEC
            physics.command(self._gate.step(now_sec, now_sec).twist)
        return output

    def _scan(self, now_sec: float) -> None:
        ranges = np.array(self.sim.lidar.scan(), dtype=np.float64)
        view = read_scan(ranges, self._geometry)
        self._points, self._sensed_sec[1] = view.points, now_sec
        self._gate.on_scan(view, now_sec, now_sec)
        pose = self.sim.physics.robot_pose()
        self._service.add_scan(Beams(self._angles, ranges), pose, now_sec)
        self._track.append((pose.x, pose.y))
        self.sim.referee.clearance_m()

    def _control(self, now_sec: float) -> FollowOutput | None:
        if self._follower is None:
            self._gate.on_command(STANDSTILL, now_sec, now_sec)
            return None
        physics = self.sim.physics
        output = self._follower.step(RobotInput(
            now_sec, physics.robot_pose(), physics.robot_twist(), self._points, now_sec - self._sensed_sec[0],
            now_sec - self._sensed_sec[1]))
        self._gate.on_command(output.command, now_sec, now_sec)
        return output


def planning_service(world: World) -> PlanningService:
    """Return the planner node's service on the map of a world, with the node's own settings."""
    grid = rasterise(world)
    footprint = Footprint(radius_m=PLANNED_RADIUS_M)
    costmap = Costmap(
        grid.data, MapGeometry(grid.resolution_m, grid.origin), Inflation(footprint.inscribed_m, 0.55, 5.0),
        ObstacleSettings(5.0, 6.0, 15.0, footprint.inscribed_m), tuple(zone.corners() for zone in world.keepout))
    settings = PlannerSettings(
        grid.resolution_m, grid.origin, True, UnknownPolicy.COST, 200, footprint.circumscribed_m, 5.0)
    return PlanningService(costmap, settings, footprint, ReplanPolicy())
