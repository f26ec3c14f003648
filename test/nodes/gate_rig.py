"""A safety gate and a bench around it that plays robot, controller and operator."""

from __future__ import annotations

import dataclasses
import math
import time
from collections.abc import Callable

import rclpy
from geometry_msgs.msg import Twist, TwistStamped
from nav_msgs.msg import Odometry
from rclpy.clock import Clock, ClockType
from rclpy.executors import Executor
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.node import Node
from rosgraph_msgs.msg import Clock as ClockMsg
from sensor_msgs.msg import LaserScan
from spinning import seconds_until
from std_msgs.msg import Empty
from std_srvs.srv import Trigger

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.nodes.safety_gate import SafetyGateNode
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.executor import make_executor

GO = Twist2D(0.4, 0.3)


class Bench(Node):
    """Plays robot, controller and operator; every part can be switched off or put wrong."""

    def __init__(self, stamped: bool = True) -> None:
        super().__init__('bench')
        self.stamped = stamped
        self.command: Twist2D | None = None
        self.command_frame, self.scan_frame = 'base_link', 'base_scan'
        self.odometry_frames = ('odom', 'base_link')
        self.ranges: list[float] | None = [5.0] * 360
        self.clock_runs = True
        self.heard: list[tuple[float, Twist2D]] = []
        self.states: list[SafetyState] = []
        kind = TwistStamped if stamped else Twist
        self._cmd_vel_nav = self.create_publisher(kind, 'cmd_vel_nav', qos.COMMAND)
        self._scan = self.create_publisher(LaserScan, 'scan', qos.SENSOR_OUT)
        self._odom = self.create_publisher(Odometry, 'odom', qos.SENSOR_OUT)
        self._ticks = self.create_publisher(ClockMsg, '/clock', qos.SENSOR_OUT)
        self.stop = self.create_publisher(Empty, 'stop', qos.EVENT)
        self.reset = self.create_client(Trigger, 'safety_gate/reset')
        self.create_subscription(kind, 'cmd_vel', self._on_cmd_vel, qos.COMMAND)
        self.create_subscription(SafetyState, 'safety_state', self.states.append, qos.LATCHED)
        steady = Clock(clock_type=ClockType.STEADY_TIME)
        self.create_timer(0.02, self._send_fast, clock=steady)
        self.create_timer(0.1, self._send_scan, clock=steady)
        self._ros_time = 10.0

    def _on_cmd_vel(self, message: Twist | TwistStamped) -> None:
        self.heard.append((time.monotonic(), convert.twist_from_msg(message)))

    def _send_fast(self) -> None:
        if self.clock_runs:
            self._ros_time += 0.02
            self._ticks.publish(ClockMsg(clock=rclpy.time.Time(seconds=self._ros_time).to_msg()))
        self._odom.publish(self.odometry(Pose2D(0.0, 0.0)))
        if self.command is not None:
            stamp = self.get_clock().now().to_msg() if self.stamped else None
            self._cmd_vel_nav.publish(convert.twist_to_msg(self.command, stamp, self.command_frame))

    def _send_scan(self) -> None:
        if self.ranges is not None:
            self._scan.publish(self.scan(self.ranges))

    def odometry(self, pose: Pose2D) -> Odometry:
        """Return an odometry message of now."""
        message = Odometry(child_frame_id=self.odometry_frames[1])
        message.header.stamp, message.header.frame_id = self.get_clock().now().to_msg(), self.odometry_frames[0]
        message.pose.pose = convert.pose_to_msg(pose)
        return message

    def scan(self, ranges: list[float]) -> LaserScan:
        """Return a scan of now."""
        scan = LaserScan(
            angle_min=-math.pi, angle_increment=2.0 * math.pi / 360, range_min=0.12, range_max=12.0, ranges=ranges
        )
        scan.header.stamp, scan.header.frame_id = self.get_clock().now().to_msg(), self.scan_frame
        return scan

    @property
    def twist(self) -> Twist2D | None:
        """The newest cmd_vel."""
        return self.heard[-1][1] if self.heard else None

    @property
    def state(self) -> tuple[int, int] | None:
        """The newest state and code."""
        return (self.states[-1].state, self.states[-1].error_code) if self.states else None


@dataclasses.dataclass
class Setup:
    """A bench and a gate on one executor."""

    bench: Bench
    gate: SafetyGateNode
    executor: Executor

    def until(self, condition: Callable[[], object], timeout_sec: float = 5.0) -> float:
        """Spin until the condition holds; return the seconds it took."""
        return seconds_until(self.executor, condition, timeout_sec)

    def drive(self) -> None:
        """Bring the robot to the commanded speed."""
        self.bench.command = GO
        self.until(lambda: self.bench.twist == GO)

    def call_reset(self) -> Trigger.Response:
        """Call the reset service."""
        future = self.bench.reset.call_async(Trigger.Request())
        self.until(future.done)
        return future.result()


def build(namespace: str, sim_time: bool = False, stamped: bool = True) -> Setup:
    """Return a bench and a gate that is not configured yet."""
    arguments = ['--ros-args', '-r', f'__ns:=/{namespace}']
    if sim_time:
        arguments += ['-p', 'use_sim_time:=true']
    if not stamped:
        arguments += ['-p', 'enable_stamped_cmd_vel:=false']
    rclpy.init(args=arguments)
    setup = Setup(Bench(stamped), SafetyGateNode(), make_executor())
    setup.executor.add_node(setup.bench)
    setup.executor.add_node(setup.gate)
    return setup


def begin(setup: Setup) -> None:
    """Activate the gate, and wait until it takes motions."""
    assert setup.gate.trigger_configure() == TransitionCallbackReturn.SUCCESS
    assert setup.gate.trigger_activate() == TransitionCallbackReturn.SUCCESS
    setup.until(lambda: not setup.gate._gate.is_waiting)
    setup.until(setup.bench.reset.service_is_ready)
    setup.until(lambda: setup.bench.state == (SafetyState.CLEAR, 0))


def tear_down(setup: Setup) -> None:
    """End both."""
    setup.gate.stop_for_good()
    setup.executor.shutdown()
    setup.gate.destroy_node()
    setup.bench.destroy_node()
    rclpy.shutdown()
