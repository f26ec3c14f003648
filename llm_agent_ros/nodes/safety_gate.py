"""The safety gate: the only publisher of ``cmd_vel``, in a process of its own."""

from __future__ import annotations

import time
from dataclasses import dataclass

from geometry_msgs.msg import Twist, TwistStamped
from nav_msgs.msg import Odometry
from rclpy.clock import Clock, ClockType
from sensor_msgs.msg import LaserScan
from std_msgs.msg import Empty
from std_srvs.srv import Trigger

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.component import Component, run
from llm_agent_ros.ros.parameters import param
from llm_agent_ros.ros.publishers import PublisherWatch
from llm_agent_ros.ros.stopping import subscribe_stop
from llm_agent_ros.safety.gate import GateState, SafetyGate, Verdict
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.scan import ScanGeometry, read_scan

# At rest the gate goes on sending zeros, seldom: a driver's own time-out (0.5 s as a rule) stays quiet,
# a lost zero is repeated, and a driver that restarts hears at once that it is to stand.
IDLE_PERIOD_SEC = 0.2
BUSY_AFTER_MOTION_SEC = 1.0
STATE_PERIOD_SEC = 0.5
PUBLISHERS_PERIOD_SEC = 1.0


@dataclass(frozen=True)
class SafetyGateParams:
    """Parameters of the safety gate."""

    enable_stamped_cmd_vel: bool = param(
        True, 'cmd_vel and cmd_vel_nav are TwistStamped instead of Twist', read_only=True
    )
    rate_hz: float = param(30.0, 'Cycles per second of steady time', unit='Hz', low=10.0, high=100.0)
    max_speed_mps: float = param(0.7, 'Largest forward or backward speed', unit='m/s', low=0.01, high=3.0)
    max_turn_radps: float = param(1.8, 'Largest turn rate', unit='rad/s', low=0.01, high=6.0)
    acceleration_mps2: float = param(1.0, 'Largest increase of the speed', unit='m/s2', low=0.05, high=5.0)
    turn_acceleration_radps2: float = param(3.2, 'Largest increase of the turn rate', unit='rad/s2', low=0.1, high=20.0)
    emergency_deceleration_mps2: float = param(
        2.5, 'How fast a commanded speed may fall; a safety stop is immediate', unit='m/s2', low=0.1, high=20.0
    )
    emergency_turn_deceleration_radps2: float = param(
        8.0, 'How fast a commanded turn rate may fall', unit='rad/s2', low=0.1, high=50.0
    )
    braking_mps2: float = param(1.0, 'Deceleration the robot is sure to reach', unit='m/s2', low=0.05, high=10.0)
    braking_radps2: float = param(
        3.2, 'Turn deceleration the robot is sure to reach', unit='rad/s2', low=0.1, high=50.0
    )
    reaction_sec: float = param(0.1, 'Longest time from a command to its effect', unit='s', low=0.0, high=1.0)
    robot_radius_m: float = param(0.22, 'Radius of the circle around the robot', unit='m', low=0.05, high=1.5)
    margin_m: float = param(0.04, 'Distance kept between that circle and any scan point', unit='m', low=0.0, high=0.5)
    command_timeout_sec: float = param(
        0.2, 'Oldest command, and longest standstill of the clock, by steady time', unit='s', low=0.05, high=1.0
    )
    command_stamp_timeout_sec: float = param(0.5, 'Oldest command by its stamp', unit='s', low=0.05, high=2.0)
    future_tolerance_sec: float = param(0.2, 'How far ahead of the clock a stamp may be', unit='s', low=0.0, high=1.0)
    sensor_timeout_sec: float = param(0.5, 'Oldest scan and odometry', unit='s', low=0.1, high=2.0)
    odom_frame: str = param('', 'Frame that odometry gives poses in (frame_id); empty: that of the first message')
    base_frame: str = param(
        '', 'Frame that odometry gives speeds in (child_frame_id), which moves with the robot; empty: that of the '
        'first message'
    )
    lidar_forward_m: float = param(0.0, 'Lidar ahead of the wheel axle', unit='m', low=-2.0, high=2.0)
    lidar_left_m: float = param(0.0, 'Lidar left of the centre line', unit='m', low=-2.0, high=2.0)
    lidar_yaw_rad: float = param(0.0, 'Direction of the lidar, left positive', unit='rad', low=-3.1416, high=3.1416)

    def limits(self) -> GateLimits:
        """Return the part the pure gate needs."""
        names = GateLimits.__dataclass_fields__
        return GateLimits(**{name: getattr(self, name) for name in names})

    def mount(self) -> Pose2D:
        """Return where the lidar stands in the robot's frame."""
        return Pose2D(self.lidar_forward_m, self.lidar_left_m, self.lidar_yaw_rad)


class SafetyGateNode(Component[SafetyGateParams]):
    """Feeds the pure gate and publishes what it says, on a steady timer that no stopped /clock can hold."""

    def __init__(self) -> None:
        super().__init__('safety_gate', SafetyGateParams)
        self._gate = SafetyGate(self.params.limits())

    def setup(self) -> None:
        """Make the gate; a latch set before stays."""
        frames = (self.params.odom_frame, self.params.base_frame)
        self._gate = SafetyGate(self.params.limits(), self._gate.latched, frames)
        self._mount = self.params.mount()
        self._published: tuple[GateState, ErrorCode] | None = None
        self._state_sec = self._command_sec = self._motion_sec = 0.0
        kind = TwistStamped if self.params.enable_stamped_cmd_vel else Twist
        self._cmd_vel = self.create_publisher(kind, 'cmd_vel', qos.COMMAND)
        self._state = self.create_publisher(SafetyState, 'safety_state', qos.LATCHED)
        self.create_subscription(kind, 'cmd_vel_nav', self._on_command, qos.COMMAND)
        self.create_subscription(LaserScan, 'scan', self._on_scan, qos.SENSOR_IN)
        self.create_subscription(Odometry, 'odom', self._on_odometry, qos.SENSOR_IN)
        subscribe_stop(self, self._on_stop)
        self.create_service(Trigger, 'safety_gate/reset', self._on_reset)
        self._watch = PublisherWatch(self, ('scan', 'odom', 'cmd_vel'))
        steady = Clock(clock_type=ClockType.STEADY_TIME)
        self.create_timer(1.0 / self.params.rate_hz, self._cycle, clock=steady)
        self.create_timer(PUBLISHERS_PERIOD_SEC, self._watch_publishers, clock=steady)

    def start(self) -> None:
        """Begin at rest, whatever was commanded meanwhile."""
        self._gate.begin(time.monotonic())

    def halt(self) -> None:
        """Leave the robot at rest."""
        self._send(STANDSTILL)
        self._gate.last = STANDSTILL
        self._report(Verdict(STANDSTILL, GateState.STOPPED, ErrorCode.NODE_UNAVAILABLE, 'The gate is not active.'))

    def _on_command(self, message: Twist | TwistStamped) -> None:
        stamp_sec, frame_id = None, ''
        if isinstance(message, TwistStamped):
            stamp_sec, frame_id = convert.seconds(message.header.stamp), message.header.frame_id
        self._gate.on_command(convert.twist_from_msg(message), time.monotonic(), stamp_sec, frame_id)

    def _on_scan(self, message: LaserScan) -> None:
        geometry = ScanGeometry(
            message.angle_min, message.angle_increment, message.range_min, message.range_max, self._mount,
            self.params.robot_radius_m,
        )
        view = read_scan(convert.ranges(message.ranges), geometry)
        self._gate.on_scan(view, time.monotonic(), convert.seconds(message.header.stamp), message.header.frame_id)

    def _on_odometry(self, message: Odometry) -> None:
        pose, twist = convert.odometry(message)
        frames = (message.header.frame_id, message.child_frame_id)
        self._gate.on_odometry(pose, twist, time.monotonic(), convert.seconds(message.header.stamp), frames)

    def _on_stop(self, _: Empty) -> None:
        again = self._gate.latched
        verdict = self._gate.on_stop(time.monotonic())
        self._send(verdict.twist)
        self._report(verdict)
        if not again:  # a held button repeats itself, and each message comes by two subscriptions
            self.get_logger().warning(verdict.message)

    def _on_reset(self, _: Trigger.Request, response: Trigger.Response) -> Trigger.Response:
        response.message = self._gate.reset(time.monotonic()) if self.active else 'The safety gate is not active.'
        response.success = not response.message
        response.message = response.message or 'Released.'
        self._cycle()  # whoever gets the answer may go on at once: the new state is out by then
        return response

    def _watch_publishers(self) -> None:
        for sentence in self._watch.news():
            self.get_logger().warning(sentence)

    def _cycle(self) -> None:
        if not self.active:
            return
        verdict = self._gate.step(time.monotonic(), self.get_clock().now().nanoseconds * 1e-9)
        now_sec = time.monotonic()
        if verdict.twist != STANDSTILL:
            self._motion_sec = now_sec
        period_sec = 0.0 if now_sec - self._motion_sec < BUSY_AFTER_MOTION_SEC else IDLE_PERIOD_SEC
        if now_sec - self._command_sec >= period_sec:
            self._send(verdict.twist)
        if (verdict.state, verdict.code) != self._published or now_sec - self._state_sec >= STATE_PERIOD_SEC:
            self._report(verdict)

    def _send(self, twist: Twist2D) -> None:
        self._command_sec = time.monotonic()
        stamp = self.get_clock().now().to_msg() if self.params.enable_stamped_cmd_vel else None
        self._cmd_vel.publish(convert.twist_to_msg(twist, stamp))

    def _report(self, verdict: Verdict) -> None:
        self._published = (verdict.state, verdict.code)
        self._state_sec = time.monotonic()
        message = SafetyState(
            state=int(verdict.state), error_code=int(verdict.code), message=verdict.message,
            nearest_m=verdict.nearest_m,
        )
        message.header.stamp = self.get_clock().now().to_msg()
        message.header.frame_id = 'base_link'
        self._state.publish(message)


def main() -> None:
    """Run the node."""
    run(SafetyGateNode)


if __name__ == '__main__':
    main()
