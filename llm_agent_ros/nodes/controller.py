"""The controller: drives paths given through the ``follow_path`` action."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from diagnostic_msgs.msg import DiagnosticArray, DiagnosticStatus, KeyValue
from geometry_msgs.msg import Twist, TwistStamped
from rclpy.action import CancelResponse, GoalResponse
from rclpy.action.server import ServerGoalHandle
from sensor_msgs.msg import LaserScan

from llm_agent_interfaces.action import FollowPath
from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.follower import FollowGoal, FollowOutput, PathFollower, RobotInput, Status
from llm_agent_ros.control.meter import Meter
from llm_agent_ros.control.network import Actor
from llm_agent_ros.control.policy import POLICIES, Policy, make_policy
from llm_agent_ros.control.recovery import Recovering
from llm_agent_ros.errors import AgentError, ControlError, ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.deferred_action import DeferredActionServer
from llm_agent_ros.ros.pace import Pace
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.ros.robot_pose import RobotPose
from llm_agent_ros.safety.scan import ScanGeometry, read_scan

FEEDBACK_PERIOD_SEC = 0.2
DIAGNOSTICS_PERIOD_SEC = 1.0
STALL_SEC = 1.0
"""A drive that was not seen to for so long ends: nobody expects the robot to move on by itself any more."""


@dataclass(frozen=True)
class ControllerParams:
    """Parameters of the controller."""

    enable_stamped_cmd_vel: bool = param(True, 'cmd_vel_nav is TwistStamped instead of Twist', read_only=True)
    use_tf: bool = param(False, 'A localiser publishes map -> odom on tf2')
    transform_timeout_sec: float = param(1.0, 'How far map -> odom may lag behind odom', unit='s', low=0.1, high=10.0)
    map_frame: str = param('map', 'Frame that paths are given in')
    rate_hz: float = param(20.0, 'Control steps per second of steady or simulated time', unit='Hz', low=5.0, high=100.0)
    policy: str = param('residual', 'What drives where a goal names no policy', choices=POLICIES)
    policy_folder: str = param('', 'Folder with residual.npz and rl.npz; empty for those that come with the package')
    residual_scale: float = param(1.0, 'Share of the trained residual; 0 is pursuit alone', low=0.0, high=2.0)
    residual_room_m: float = param(0.2, 'Gap to the nearest thing from which the trained residual counts in full; at '
                                   'half of it pursuit drives alone; 0: always in full', unit='m', low=0.0, high=2.0)
    robot_radius_m: float = param(0.22, 'Radius of the circle around the robot', unit='m', low=0.05, high=1.5)
    max_speed_mps: float = param(0.6, 'Cruising speed', unit='m/s', low=0.05, high=3.0)
    max_turn_radps: float = param(1.5, 'Largest turn rate', unit='rad/s', low=0.1, high=6.0)
    acceleration_mps2: float = param(0.8, 'Acceleration', unit='m/s2', low=0.05, high=5.0)
    deceleration_mps2: float = param(1.0, 'Deceleration', unit='m/s2', low=0.05, high=5.0)
    turn_acceleration_radps2: float = param(3.0, 'Turn acceleration', unit='rad/s2', low=0.1, high=20.0)
    approach_deceleration_mps2: float = param(0.4, 'Deceleration towards the goal', unit='m/s2', low=0.05, high=5.0)
    lookahead_time_sec: float = param(0.9, 'Look-ahead per speed', unit='s', low=0.2, high=3.0)
    min_lookahead_m: float = param(0.25, 'Shortest look-ahead', unit='m', low=0.05, high=2.0)
    max_lookahead_m: float = param(0.7, 'Longest look-ahead', unit='m', low=0.1, high=5.0)
    comfortable_turn_radps: float = param(1.0, 'Turn rate that bends are driven with', unit='rad/s', low=0.1, high=6.0)
    full_speed_clearance_m: float = param(
        0.45, 'Distance to obstacles from which on nothing slows down', unit='m', low=0.05, high=3.0
    )
    tight_speed_mps: float = param(0.15, 'Speed right beside an obstacle', unit='m/s', low=0.02, high=1.0)
    blocked_horizon_m: float = param(1.2, 'How far ahead the path must be free', unit='m', low=0.3, high=5.0)
    blocked_margin_m: float = param(0.02, 'Distance that makes a path blocked', unit='m', low=0.0, high=0.5)
    blocked_timeout_sec: float = param(1.5, 'How long to wait at a blocked path', unit='s', low=0.0, high=60.0)
    off_path_m: float = param(0.5, 'How far beside the path is too far', unit='m', low=0.1, high=5.0)
    progress_timeout_sec: float = param(6.0, 'How long to get on by 0.1 m or 0.2 rad', unit='s', low=1.0, high=60.0)
    recovery_attempts: int = param(2, 'Short moves to make room where the robot is stuck; 0 for none', low=0, high=12)
    sensor_timeout_sec: float = param(0.5, 'Oldest scan and odometry to drive by', unit='s', low=0.1, high=2.0)
    sensor_error_sec: float = param(2.0, 'How long to wait for them before giving up', unit='s', low=0.0, high=60.0)
    goal_tolerance_m: float = param(0.1, 'Distance to the goal where a goal names none', unit='m', low=0.01, high=1.0)
    yaw_tolerance_rad: float = param(0.1, 'Heading error where a goal names none', unit='rad', low=0.01, high=1.0)
    lidar_forward_m: float = param(0.0, 'Lidar ahead of the wheel axle', unit='m', low=-2.0, high=2.0)
    lidar_left_m: float = param(0.0, 'Lidar left of the centre line', unit='m', low=-2.0, high=2.0)
    lidar_yaw_rad: float = param(0.0, 'Direction of the lidar, left positive', unit='rad', low=-3.1416, high=3.1416)

    def config(self) -> ControlConfig:
        """Return the part the pure follower needs."""
        names = [name for name in ControlConfig.__dataclass_fields__ if hasattr(self, name)]
        return ControlConfig(**{name: getattr(self, name) for name in names})


class Controller(Component[ControllerParams]):
    """One timer does all the driving; the action server only hands goals to it, so one thread is enough."""

    def __init__(self) -> None:
        super().__init__('controller', ControllerParams)
        self._goal: ServerGoalHandle | None = None
        self._follower: PathFollower | None = None
        self._last = STANDSTILL

    def setup(self) -> None:
        """Make the interfaces and check that the policy can be had."""
        params = self.params
        self._actors: dict[str, Actor] = {}
        self._make_policy(params.policy, params.config())
        self._mount = Pose2D(params.lidar_forward_m, params.lidar_left_m, params.lidar_yaw_rad)
        self._points = np.empty((0, 2))
        self._scan_sec = -math.inf
        self._feedback_sec = -math.inf
        self._pace = Pace(self)
        self._cycle_sec: float | None = None
        self._meters = {name: Meter() for name in ('control_period', 'compute_time', 'processor_time')}
        self._robot = RobotPose(self, params.use_tf, params.map_frame, params.transform_timeout_sec)
        self._velocity = self.create_publisher(
            TwistStamped if params.enable_stamped_cmd_vel else Twist, 'cmd_vel_nav', qos.COMMAND
        )
        self._diagnostics = self.create_publisher(DiagnosticArray, 'diagnostics', qos.EVENT)
        self.create_subscription(LaserScan, 'scan', self._on_scan, qos.SENSOR_IN)
        self._server = DeferredActionServer(
            self, FollowPath, 'follow_path', self._on_goal,
            goal_callback=self._on_request, cancel_callback=self._on_cancel,
        )
        self.create_timer(1.0 / params.rate_hz, self._cycle, clock=self._pace.clock)
        self.create_timer(DIAGNOSTICS_PERIOD_SEC, self._diagnose, clock=self._pace.clock)

    def halt(self) -> None:
        """Give up the goal and leave the robot at rest."""
        self._finish(ErrorCode.CANCELED, 'The controller was stopped.')
        self._send(STANDSTILL)

    def _on_request(self, _: FollowPath.Goal) -> GoalResponse:
        return GoalResponse.ACCEPT if self.active else GoalResponse.REJECT

    def _on_goal(self, handle: ServerGoalHandle) -> None:
        moving = self._last
        if self._goal is not None:
            self._end(ErrorCode.CANCELED, 'A new path took the place of this one.')
        self._goal = handle
        try:
            self._follower = self._make_follower(handle.request, moving)
            self._pace.step()
        except AgentError as error:
            self._finish(error.code, str(error))

    def _make_follower(self, request: FollowPath.Goal, moving: Twist2D) -> PathFollower:
        frame = request.path.header.frame_id
        if frame and frame != self.params.map_frame:
            raise ControlError(
                f'The path is given in {frame!r}, not in {self.params.map_frame!r}.', code=ErrorCode.INVALID_PATH
            )
        config = self.params.config()
        goal = FollowGoal(
            convert.path_from_msg(request.path), request.reverse, request.use_goal_yaw,
            request.goal_tolerance_m, request.yaw_tolerance_rad,
        )
        return PathFollower(goal, self._make_policy(request.policy or self.params.policy, config), config, moving)

    def _make_policy(self, name: str, config: ControlConfig) -> Policy:
        folder = Path(self.params.policy_folder) if self.params.policy_folder else None

        def warn(sentence: str) -> None:
            self.get_logger().warning(sentence, throttle_duration_sec=2.0)

        policy = make_policy(name, config, folder, warn, self._actors)
        attempts = self.params.recovery_attempts
        return Recovering(policy, config, attempts=attempts) if attempts else policy

    def _on_cancel(self, handle: ServerGoalHandle) -> CancelResponse:
        if self._goal is not None and handle == self._goal:
            self._finish(ErrorCode.CANCELED, 'Canceled.')
        return CancelResponse.ACCEPT

    def _on_scan(self, message: LaserScan) -> None:
        geometry = ScanGeometry(
            message.angle_min, message.angle_increment, message.range_min, message.range_max, self._mount
        )
        view = read_scan(convert.ranges(message.ranges), geometry)
        if view.unknown_share < 1.0:
            self._points, self._scan_sec = view.points, time.monotonic()

    def _cycle(self) -> None:
        begin_sec, processor_sec = time.perf_counter(), time.thread_time()
        if self._cycle_sec is not None:
            self._meters['control_period'].add(begin_sec - self._cycle_sec)
        self._cycle_sec = begin_sec
        since_sec = self._pace.step()
        if self._follower is None:
            return
        if since_sec > STALL_SEC:
            self._finish(ErrorCode.TIMED_OUT, f'The controller stood still for {since_sec:.1f} s.')
            return
        output = self._follower.step(self._input())
        if output.is_over:
            self._finish(output.code, output.message or 'Arrived.')
        else:
            self._send(output.command)
            self._give_feedback(output)
        self._meters['compute_time'].add(time.perf_counter() - begin_sec)
        self._meters['processor_time'].add(time.thread_time() - processor_sec)

    def _input(self) -> RobotInput:
        state = self._robot.state
        return RobotInput(
            now_sec=self._pace.now_sec,
            pose=state.pose if state else None,
            twist=state.twist if state else STANDSTILL,
            points=self._points,
            odometry_age_sec=state.age_sec if state else math.inf,
            scan_age_sec=time.monotonic() - self._scan_sec,
            pose_trouble=self._robot.trouble,
        )

    def _give_feedback(self, output: FollowOutput) -> None:
        now_sec = self._pace.now_sec
        if self._goal is None or 0.0 <= now_sec - self._feedback_sec < FEEDBACK_PERIOD_SEC:
            return
        self._feedback_sec = now_sec
        self._goal.publish_feedback(FollowPath.Feedback(
            distance_left_m=output.distance_left_m, time_left_sec=output.time_left_sec,
            clearance_m=output.clearance_m, speed_mps=abs(output.command.linear_mps),
        ))
        if output.status is Status.WAITING:
            self.get_logger().info(output.message or 'Waiting: the path is blocked.', throttle_duration_sec=2.0)

    def _finish(self, code: ErrorCode, message: str) -> None:
        """Send a zero and end the goal, if there is one."""
        if self._goal is not None:
            self._send(STANDSTILL)
            self._end(code, message)

    def _end(self, code: ErrorCode, message: str) -> None:
        goal, self._goal, self._follower = self._goal, None, None
        self._server.finish(goal, FollowPath.Result(error_code=int(code), message=message))

    def _send(self, twist: Twist2D) -> None:
        self._last = twist
        stamp = self.get_clock().now().to_msg() if self.params.enable_stamped_cmd_vel else None
        self._velocity.publish(convert.twist_to_msg(twist, stamp))

    def _diagnose(self) -> None:
        if not self.active:
            return
        values = []
        sets = ((name + ending, figures) for name, meter in self._meters.items()
                for ending, figures in (('', meter.recent()), ('_total', meter.total())))
        for name, figures in sets:
            for key in ('p50_ms', 'p99_ms', 'max_ms'):
                values.append(KeyValue(key=f'{name}_{key}', value=f'{getattr(figures, key):.3f}'))
            values.append(KeyValue(key=f'{name}_count', value=str(figures.count)))
        status = DiagnosticStatus(
            name='controller', hardware_id='', level=DiagnosticStatus.OK,
            message='driving' if self._follower else 'idle', values=values,
        )
        array = DiagnosticArray(status=[status])
        array.header.stamp = self.get_clock().now().to_msg()
        self._diagnostics.publish(array)


def main() -> None:
    """Run the node."""
    run(Controller, actions=True)


if __name__ == '__main__':
    main()
