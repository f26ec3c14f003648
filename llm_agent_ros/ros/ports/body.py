"""Odometry, the voice, the node clock and the safety gate's state."""

from __future__ import annotations

from rclpy.node import Node
from std_msgs.msg import String

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.ros import qos
from llm_agent_ros.ros.robot_pose import RobotPose

MAX_AGE_SEC = 1.0
REST_MPS = 0.02
REST_RADPS = 0.05


class RosBody:
    """The robot's pose and twist; nothing where odometry has been silent for ``MAX_AGE_SEC``."""

    def __init__(self, robot: RobotPose) -> None:
        self._robot = robot

    @property
    def pose(self) -> Pose2D | None:
        """Pose in the map frame."""
        state = self._robot.state
        return None if state is None or state.age_sec > MAX_AGE_SEC else state.pose

    @property
    def twist(self) -> Twist2D:
        """Velocity in the robot's frame."""
        state = self._robot.state
        return STANDSTILL if state is None else state.twist

    @property
    def at_rest(self) -> bool:
        """Whether odometry says that it stands still; silence is no proof."""
        twist = self.twist
        return self.pose is not None and abs(twist.linear_mps) < REST_MPS and abs(twist.angular_radps) < REST_RADPS


class RosVoice:
    """Publishes what is said on ``say``."""

    def __init__(self, node: Node) -> None:
        self._publisher = node.create_publisher(String, 'say', qos.EVENT)

    def say(self, text: str) -> None:
        """Speak a text."""
        self._publisher.publish(String(data=text))


class RosSafety:
    """The gate's latch."""

    def __init__(self, node: Node) -> None:
        self.latched = False
        node.create_subscription(SafetyState, 'safety_state', self._on_state, qos.LATCHED)

    def _on_state(self, message: SafetyState) -> None:
        self.latched = message.state == SafetyState.LATCHED


class RosClock:
    """The node clock."""

    def __init__(self, node: Node) -> None:
        self._clock = node.get_clock()

    def now_sec(self) -> float:
        """Return the time in seconds."""
        return float(self._clock.now().nanoseconds) * 1e-9
