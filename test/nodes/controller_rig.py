"""A controller, and a robot that obeys it."""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable
from typing import Any

from diagnostic_msgs.msg import DiagnosticArray
from geometry_msgs.msg import Twist, TwistStamped
from nav_msgs.msg import Odometry
from rclpy.action import ActionClient
from rclpy.clock import Clock, ClockType
from rclpy.executors import Executor
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.node import Node
from sensor_msgs.msg import LaserScan
from spinning import seconds_until

from llm_agent_interfaces.action import FollowPath
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.nodes.controller import Controller
from llm_agent_ros.ros import convert, qos

STEP_SEC = 0.02


class Robot(Node):
    """Does what it is told at once, sees a circle of ``ranges`` and speaks to the action."""

    def __init__(self, stamped: bool = True) -> None:
        super().__init__('robot')
        self.pose = Pose2D(0.0, 0.0, 0.0)
        self.twist = STANDSTILL
        self.heard: list[tuple[float, Twist2D]] = []
        self.ranges: list[float] | None = [5.0] * 360
        self.stuck = False
        self.feedback: list[FollowPath.Feedback] = []
        self.diagnostics: list[DiagnosticArray] = []
        self._scan = self.create_publisher(LaserScan, 'scan', qos.SENSOR_OUT)
        self._odom = self.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
        self.create_subscription(TwistStamped if stamped else Twist, 'cmd_vel_nav', self._on_command, qos.COMMAND)
        self.create_subscription(DiagnosticArray, 'diagnostics', self.diagnostics.append, qos.EVENT)
        self.action = ActionClient(self, FollowPath, 'follow_path')
        steady = Clock(clock_type=ClockType.STEADY_TIME)
        self.create_timer(STEP_SEC, self._move, clock=steady)
        self.create_timer(0.1, self._look, clock=steady)

    def _on_command(self, message: Twist | TwistStamped) -> None:
        self.twist = convert.twist_from_msg(message)
        self.heard.append((time.monotonic(), self.twist))

    def _move(self) -> None:
        v, w = (0.0, 0.0) if self.stuck else (self.twist.linear_mps, self.twist.angular_radps)
        yaw = self.pose.yaw_rad + 0.5 * w * STEP_SEC
        self.pose = Pose2D(
            self.pose.x + v * STEP_SEC * math.cos(yaw), self.pose.y + v * STEP_SEC * math.sin(yaw),
            self.pose.yaw_rad + w * STEP_SEC,
        )
        message = Odometry()
        message.header.stamp = self.get_clock().now().to_msg()
        message.pose.pose = convert.pose_to_msg(self.pose)
        message.twist.twist.linear.x, message.twist.twist.angular.z = v, w
        self._odom.publish(message)

    def _look(self) -> None:
        if self.ranges is not None:
            message = LaserScan(
                angle_min=-math.pi, angle_increment=2.0 * math.pi / 360, range_min=0.12, range_max=12.0,
                ranges=self.ranges,
            )
            message.header.stamp = self.get_clock().now().to_msg()
            self._scan.publish(message)


class Drive:
    """One goal as its client sees it."""

    def __init__(self, setup: Setup, handle: Any) -> None:
        self._setup = setup
        self.handle = handle
        self._result = handle.get_result_async()

    def wait(self, timeout_sec: float = 15.0) -> tuple[int, int, str]:
        """Return status, code and message."""
        self._setup.until(self._result.done, timeout_sec)
        answer = self._result.result()
        return answer.status, answer.result.error_code, answer.result.message


@dataclasses.dataclass
class Setup:
    """A robot and a controller on one executor."""

    robot: Robot
    node: Controller
    executor: Executor

    def until(self, condition: Callable[[], object], timeout_sec: float = 5.0) -> float:
        """Spin until the condition holds; return the seconds it took."""
        return seconds_until(self.executor, condition, timeout_sec)

    def spin_for(self, seconds: float) -> None:
        """Let time pass."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end, seconds + 5.0)

    def request(self, *poses: Pose2D, frame: str = 'map', **fields: Any) -> Any:
        """Send a goal and return its handle."""
        goal = FollowPath.Goal(path=convert.path_to_msg(poses, frame), **fields)
        feedback = self.robot.feedback
        future = self.robot.action.send_goal_async(goal, lambda message: feedback.append(message.feedback))
        self.until(future.done)
        return future.result()

    def follow(self, *poses: Pose2D, **options: Any) -> Drive:
        """Send a goal that must be accepted."""
        handle = self.request(*poses, **options)
        assert handle.accepted
        return Drive(self, handle)


def begin(setup: Setup) -> None:
    """Activate the controller and let it hear of the robot."""
    setup.executor.add_node(setup.robot)
    setup.executor.add_node(setup.node)
    assert setup.node.trigger_configure() == TransitionCallbackReturn.SUCCESS
    assert setup.node.trigger_activate() == TransitionCallbackReturn.SUCCESS
    setup.until(setup.robot.action.server_is_ready)
    setup.spin_for(0.3)
