"""Follows one path from start to goal: drives, turns, waits, and says in one sentence why it gave up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import change_speed, speed_to_rest, turn_rate
from llm_agent_ros.control.obstacles import clearance_m, free_distance_m
from llm_agent_ros.control.path import FloatArray, make_path
from llm_agent_ros.control.policy import Policy, View
from llm_agent_ros.control.supervision import Patience, Progress
from llm_agent_ros.errors import ControlError, ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D, wrap_angle

SETTLED_MPS = 0.1
SETTLED_RADPS = 0.4
MAX_STEP_SEC = 0.1
ON_THE_SPOT_M = 0.05
"""A robot this near to a single pose stands on it, whatever the tolerance: odometry is no better than that."""


class Status(Enum):
    """What the follower is doing."""

    DRIVING = 'driving'
    TURNING = 'turning'
    WAITING = 'waiting'
    SUCCEEDED = 'succeeded'
    FAILED = 'failed'


@dataclass(frozen=True, slots=True)
class FollowGoal:
    """What to drive. Tolerances of 0 take the configured ones; one pose means turning to its heading on the spot."""

    poses: Sequence[Pose2D]
    reverse: bool = False
    use_goal_yaw: bool = False
    goal_tolerance_m: float = 0.0
    yaw_tolerance_rad: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class RobotInput:
    """What the sensors say at one control step; ages in seconds, (N, 2) scan points in the robot's frame.

    ``pose`` is in the path's frame and None before the first odometry; ``pose_trouble`` says in one sentence why
    the last odometry gave no pose.
    """

    now_sec: float
    pose: Pose2D | None
    twist: Twist2D
    points: FloatArray
    odometry_age_sec: float
    scan_age_sec: float
    pose_trouble: str = ''


@dataclass(frozen=True, slots=True)
class FollowOutput:
    """The command to send now and how far things are; ``code`` and ``message`` are set once it failed."""

    command: Twist2D
    status: Status
    code: ErrorCode = ErrorCode.OK
    message: str = ''
    distance_left_m: float = 0.0
    time_left_sec: float = 0.0
    clearance_m: float = math.inf

    @property
    def is_over(self) -> bool:
        """Whether the goal needs no further steps."""
        return self.status in (Status.SUCCEEDED, Status.FAILED)


class PathFollower:
    """Drives one goal; make a new one for the next.

    Raises:
        ControlError: INVALID_PATH, at once, for a path that cannot be driven.
    """

    def __init__(
        self, goal: FollowGoal, policy: Policy, config: ControlConfig, previous: Twist2D = STANDSTILL
    ) -> None:
        self._goal = goal
        self._policy = policy
        self._config = config
        self._path = make_path(goal.poses)
        for tolerance in (goal.goal_tolerance_m, goal.yaw_tolerance_rad):
            if not (math.isfinite(tolerance) and tolerance >= 0.0):
                raise ControlError('A tolerance is negative or not finite.', code=ErrorCode.INVALID_PATH)
        self._target = goal.poses[-1]
        self._tolerance_m = goal.goal_tolerance_m or config.goal_tolerance_m
        self._yaw_tolerance_rad = goal.yaw_tolerance_rad or config.yaw_tolerance_rad
        self._progress_m = 0.0
        self._arrived = self._path is None
        self._previous = previous
        self._last_sec: float | None = None
        self._progress = Progress(config.progress_timeout_sec)
        self._blocked = Patience(config.blocked_timeout_sec)
        self._blind = Patience(config.sensor_error_sec)
        policy.reset()

    def step(self, robot: RobotInput) -> FollowOutput:
        """Return what to do now."""
        dt_sec = 0.05 if self._last_sec is None else min(max(robot.now_sec - self._last_sec, 0.0), MAX_STEP_SEC)
        self._last_sec = robot.now_sec
        output = self._decide(robot, dt_sec)
        self._previous = output.command
        return output

    def _decide(self, robot: RobotInput, dt_sec: float) -> FollowOutput:
        stale = self._stale(robot)
        trouble = robot.pose_trouble if stale == 'odometry' else ''
        if self._blind.exhausted(bool(stale), robot.now_sec):
            return self._failed(ErrorCode.STALE_SENSOR, trouble or f'The {stale} has sent nothing for too long.')
        if stale or robot.pose is None:
            self._progress.pause(robot.now_sec)
            return FollowOutput(STANDSTILL, Status.WAITING, message=trouble or f'Waiting for the {stale}.')
        if self._path is None and robot.pose.distance_to(self._target) > max(self._tolerance_m, ON_THE_SPOT_M):
            return self._failed(ErrorCode.INVALID_PATH, 'The path is a single pose that is not where the robot is.')
        if not self._arrived:
            output = self._drive(robot, robot.pose, dt_sec)
            if output is not None:
                return output
        return self._turn(robot, robot.pose, dt_sec)

    def _stale(self, robot: RobotInput) -> str:
        limit = self._config.sensor_timeout_sec
        if robot.pose is None or not robot.pose.is_finite() or robot.odometry_age_sec > limit:
            return 'odometry'
        return 'lidar' if robot.scan_age_sec > limit else ''

    def _drive(self, robot: RobotInput, pose: Pose2D, dt_sec: float) -> FollowOutput | None:
        """Return the step along the path, or None once its end is reached."""
        assert self._path is not None
        config, path = self._config, self._path
        self._progress_m, off_m = path.advance(self._progress_m, pose.point)
        if off_m > config.off_path_m:
            return self._failed(ErrorCode.OFF_PATH, f'The robot is {off_m:.1f} m beside the path.')
        left_m = path.length_m - self._progress_m
        view = self._view(robot, pose, dt_sec)
        if self._is_at_end(view, robot.twist, left_m):
            self._arrived = True
            self._progress.restart(robot.now_sec)
            return None
        free_m = free_distance_m(
            path, self._progress_m, config.blocked_horizon_m, view.pose, view.points,
            config.robot_radius_m + config.blocked_margin_m,
        )
        if self._blocked.exhausted(math.isfinite(free_m), robot.now_sec):
            return self._failed(ErrorCode.PATH_BLOCKED, f'Something stands on the path {free_m:.1f} m ahead.')
        if self._progress.stalled(left_m, view.pose.bearing_to(path.at(self._progress_m + 0.3)), robot.now_sec):
            return self._failed(ErrorCode.NO_PROGRESS, 'The robot does not get on along its path.')
        cap = min(config.max_speed_mps, self._speed_before(free_m))
        command = self._policy.command(replace(view, max_speed_mps=cap))
        status = Status.WAITING if math.isfinite(free_m) else Status.DRIVING
        return self._report(robot, _mirrored(command, self._goal.reverse), status, left_m)

    def _view(self, robot: RobotInput, pose: Pose2D, dt_sec: float) -> View:
        assert self._path is not None
        back = self._goal.reverse
        return View(
            pose=Pose2D(pose.x, pose.y, wrap_angle(pose.yaw_rad + math.pi)) if back else pose,
            twist=_mirrored(robot.twist, back), previous=_mirrored(self._previous, back), path=self._path,
            progress_m=self._progress_m, points=-robot.points if back else robot.points,
            max_speed_mps=self._config.max_speed_mps, dt_sec=dt_sec,
        )

    def _is_at_end(self, view: View, twist: Twist2D, left_m: float) -> bool:
        """Tell whether the robot stands, or passes, as near to the goal as it will get."""
        distance_m = view.pose.distance_to(self._target)
        if distance_m > self._tolerance_m or left_m > max(2.0 * self._tolerance_m, 0.3):
            return False
        passed = view.pose.to_local(self._target).x < 0.02
        return passed or distance_m < 0.02 or (abs(twist.linear_mps) < 0.02 and self._progress.idle_sec > 1.0)

    def _speed_before(self, free_m: float) -> float:
        """Return the speed from which the robot still stops short of the obstacle."""
        if math.isinf(free_m):
            return math.inf
        return speed_to_rest(free_m - self._config.blocked_stop_m, 0.5 * self._config.deceleration_mps2)

    def _turn(self, robot: RobotInput, pose: Pose2D, dt_sec: float) -> FollowOutput:
        config = self._config
        wants_yaw = self._goal.use_goal_yaw or self._path is None
        error = wrap_angle(self._target.yaw_rad - pose.yaw_rad) if wants_yaw else 0.0
        still = abs(robot.twist.linear_mps) < SETTLED_MPS and abs(robot.twist.angular_radps) < SETTLED_RADPS
        faces = abs(error) <= self._yaw_tolerance_rad
        if faces and (still or not wants_yaw):
            return self._report(robot, STANDSTILL, Status.SUCCEEDED, 0.0)
        if self._progress.stalled(0.0, error, robot.now_sec):
            # a wheel that slips or a gyro with a bias: such a twist may never come down to nothing
            what = 'come to rest at its goal, by its odometry' if faces else 'turn to where it should face'
            return self._failed(ErrorCode.NO_PROGRESS, f'The robot does not {what}.')
        if faces:
            return self._report(robot, change_speed(self._previous, STANDSTILL, dt_sec, config), Status.TURNING, 0.0)
        wanted = Twist2D(0.0, turn_rate(error, config.max_turn_radps, config.turn_acceleration_radps2))
        command = change_speed(self._previous, wanted, dt_sec, config)
        return self._report(robot, command, Status.TURNING, 0.0, abs(error))

    def _report(
        self, robot: RobotInput, command: Twist2D, status: Status, left_m: float, turn_rad: float = 0.0
    ) -> FollowOutput:
        config = self._config
        seconds = left_m / (0.7 * config.max_speed_mps) + turn_rad / (0.7 * config.max_turn_radps)
        clearance = clearance_m(robot.points, config.robot_radius_m)
        return FollowOutput(
            command, status, distance_left_m=left_m, time_left_sec=seconds, clearance_m=clearance
        )

    def _failed(self, code: ErrorCode, message: str) -> FollowOutput:
        return FollowOutput(STANDSTILL, Status.FAILED, code, message)


def _mirrored(twist: Twist2D, reverse: bool) -> Twist2D:
    return Twist2D(-twist.linear_mps, twist.angular_radps) if reverse else twist

