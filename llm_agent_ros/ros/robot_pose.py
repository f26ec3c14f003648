"""Where the robot is on the map: odometry, corrected by tf2 where a localiser publishes it."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from nav_msgs.msg import Odometry
from rclpy.node import Node
from rclpy.time import Time

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.geometry import Pose2D, Twist2D, yaw_from_quaternion
from llm_agent_ros.ros import convert
from llm_agent_ros.ros.qos import SENSOR_IN

_HISTORY = 128  # odometry messages, some two seconds
_REACH_SEC = 0.15  # how far outside the history a pose may be extrapolated
_MAX_AHEAD_SEC = 5.0  # localisers date transforms ahead, by a second as a rule
TRANSFORM_TIMEOUT_SEC = 1.0
"""Localisers send several transforms a second, whether the robot moves or not."""


@dataclass(frozen=True, slots=True)
class RobotState:
    """Pose in the map frame and twist in the robot's, with the message's stamp and the steady time it came in."""

    pose: Pose2D
    twist: Twist2D
    stamp_sec: float
    received_sec: float

    @property
    def age_sec(self) -> float:
        """Seconds of steady time since the message arrived."""
        return time.monotonic() - self.received_sec


class RobotPose:
    """Keeps the newest robot state.

    Without ``use_tf`` the odometry frame is taken to be the map frame, which holds in the simulator.
    With it, ``map`` -> the odometry's frame is looked up in tf2 (needs a ROS installation with tf2_ros); where there is
    none, or it has grown old or is dated far ahead, the state is not renewed any more, and ``trouble`` and the log say
    why.

    Args:
        node: the node whose executor runs the callback.
        use_tf: whether a localiser publishes ``map`` -> ``odom``.
        map_frame: name of the map frame.
        transform_timeout_sec: a transform that is so much older than the odometry is not used.
    """

    def __init__(
        self, node: Node, use_tf: bool = False, map_frame: str = 'map',
        transform_timeout_sec: float = TRANSFORM_TIMEOUT_SEC,
    ) -> None:
        self.state: RobotState | None = None
        self.trouble = ''
        """One sentence on why the last odometry gave no pose; empty where it did, or where none has arrived."""
        self._node = node
        self._transform_timeout_sec = transform_timeout_sec
        self._history: deque[RobotState] = deque(maxlen=_HISTORY)
        self._map_frame = map_frame
        self._buffer: Any = _tf_buffer(node) if use_tf else None
        node.create_subscription(Odometry, 'odom', self._on_odometry, SENSOR_IN)

    def _on_odometry(self, message: Odometry) -> None:
        pose, twist = convert.odometry(message)
        if not (pose.is_finite() and twist.is_finite()):
            self.trouble = 'The odometry is not finite, or its orientation is all zeros.'
            return
        stamp_sec = convert.seconds(message.header.stamp)
        if self._buffer is not None:
            correction = self._correction(message.header.frame_id, stamp_sec)
            if correction is None:
                self._node.get_logger().warning(
                    f'{self.trouble} Is the localiser running, and do the clocks agree?', throttle_duration_sec=5.0
                )
                return
            pose = correction.compose(pose)
        self.trouble = ''
        self.state = RobotState(pose, twist, stamp_sec, time.monotonic())
        if self._history and self.state.stamp_sec <= self._history[-1].stamp_sec:
            self._history.clear()  # a simulation that began anew
        self._history.append(self.state)

    def at(self, stamp_sec: float) -> RobotState | None:
        """Return pose and twist at a moment of the last two seconds, None where that is not known."""
        later = next((s for s in self._history if s.stamp_sec >= stamp_sec), None)
        earlier = next((s for s in reversed(self._history) if s.stamp_sec <= stamp_sec), None)
        if earlier is not None and later is not None:
            return _between(earlier, later, stamp_sec)
        nearest = earlier or later
        if nearest is None or abs(nearest.stamp_sec - stamp_sec) > _REACH_SEC:
            return None
        ahead_sec, twist = stamp_sec - nearest.stamp_sec, nearest.twist
        step = Pose2D(twist.linear_mps * ahead_sec, 0.0, twist.angular_radps * ahead_sec)
        return RobotState(nearest.pose.compose(step), twist, stamp_sec, nearest.received_sec)

    def _correction(self, odom_frame: str, now_sec: float) -> Pose2D | None:
        """Return the pose of the odometry's frame on the map, or None, and why in ``trouble``."""
        between = f'transform from {odom_frame!r} to {self._map_frame!r}'
        if not self._buffer.can_transform(self._map_frame, odom_frame, Time()):
            self.trouble = f'There is no {between}.'
            return None
        found = self._buffer.lookup_transform(self._map_frame, odom_frame, Time())
        sent_sec = convert.seconds(found.header.stamp)
        # by the odometry's stamp, for its clock is the localiser's; static transforms are of no time
        if sent_sec > 0.0 and now_sec - sent_sec > self._transform_timeout_sec:
            self.trouble = f'The {between} is {now_sec - sent_sec:.1f} s old.'
            return None
        if sent_sec - now_sec > _MAX_AHEAD_SEC:
            self.trouble = f'The {between} is dated {sent_sec - now_sec:.1f} s ahead.'
            self._buffer.clear()  # of what came before a clock was set back: it would keep out what comes now
            return None
        t = found.transform
        q = t.rotation
        correction = Pose2D(t.translation.x, t.translation.y, yaw_from_quaternion(q.x, q.y, q.z, q.w))
        if not correction.is_finite():
            self.trouble = f'The {between} is not finite, or its rotation is all zeros.'
            return None
        return correction


def _between(a: RobotState, b: RobotState, stamp_sec: float) -> RobotState:
    span_sec = b.stamp_sec - a.stamp_sec
    part = (stamp_sec - a.stamp_sec) / span_sec if span_sec > 0.0 else 0.0
    return RobotState(a.pose.towards(b.pose, part), b.twist if part > 0.5 else a.twist, stamp_sec, b.received_sec)


def _tf_buffer(node: Node) -> Any:
    if find_spec('tf2_ros') is None:
        raise SetupError(
            'use_tf is set, but tf2_ros is not installed.',
            code=ErrorCode.MISSING_DEPENDENCY,
            hint='Source a ROS 2 installation, or set use_tf to false.',
        )
    import tf2_ros

    buffer = tf2_ros.Buffer()
    tf2_ros.TransformListener(buffer, node)
    return buffer
