"""Listens to a mission: every message into ``mission.mcap``, and what matters into the record of the report."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from geometry_msgs.msg import Twist, TwistStamped
from nav_msgs.msg import OccupancyGrid, Odometry
from nav_msgs.msg import Path as PathMsg
from rclpy.node import Node
from rclpy.qos import QoSProfile
from rclpy.serialization import deserialize_message, serialize_message
from sensor_msgs.msg import CameraInfo, CompressedImage, Image, LaserScan
from std_msgs.msg import Bool, String

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.msg import AgentState, DetectionArray, GroundTruth, SafetyState
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.perception.image import decode
from llm_agent_ros.report.log import MissionLog
from llm_agent_ros.report.record import MissionOutcome, MissionRecord, MotionSample
from llm_agent_ros.ros import convert, qos
from llm_agent_ros.ros.mcap_file import McapFile
from llm_agent_ros.ros.message_schema import tf_bytes
from llm_agent_ros.ros.mission_messages import outcome_of, step_records, truth_sample

_JPEG_QUALITY = 80
_MOVES = 1e-3
_ORIGIN = Pose2D(0.0, 0.0)
_SETTLE_SEC = 0.7
_SETTLE_TIMEOUT_SEC = 3.0


@dataclass(frozen=True, slots=True)
class _Topic:
    """What is recorded of a topic: at most one message in ``period_sec``, and whom to tell of each."""

    name: str
    kind: type[Any]
    profile: QoSProfile
    period_sec: float = 0.0
    tell: Callable[[Any, int, float], None] | None = None


class MissionRecorder:
    """Records one mission at a time; the node it is given must be spinning in another thread.

    Args:
        node: makes the subscriptions; its clock stamps the recording.
        folder: where ``mission.mcap`` goes; made where it is missing.
        world: name of the world, for the report.
        stamped: whether velocities are TwistStamped.
    """

    def __init__(self, node: Node, folder: str | Path, world: str = '', stamped: bool = True) -> None:
        self._node = node
        self._world = world
        self._lock = threading.RLock()
        self._log: MissionLog | None = None
        self._record: MissionRecord | None = None
        self._instruction = ''
        folder = Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        self._file = McapFile(folder / 'mission.mcap')
        self._written_sec: dict[str, float] = {}
        self._subscriptions = [self._subscribe(topic) for topic in self._topics(TwistStamped if stamped else Twist)]

    @property
    def record(self) -> MissionRecord:
        """The finished record; after ``finish`` only."""
        if self._record is None:
            raise AgentError('The mission is not finished: there is no record yet.')
        return self._record

    def start(self, instruction: str) -> None:
        """Begin a mission; call it right before the instruction is sent."""
        with self._lock:
            self._instruction, self._record = instruction, None
            self._log = MissionLog(instruction, self._world, self._now_sec(), time.time_ns())
        name, message = self._node.resolve_topic_name('instruction'), String(data=instruction)
        self._file.write(name, String, serialize_message(message), self._now_ns())

    def finish(
        self, result: ExecuteInstruction.Result | None, outcome: MissionOutcome | None = None, settle: bool = True
    ) -> MissionRecord:
        """End the mission and return its record.

        Args:
            result: of the action; None where none came.
            outcome: where there is no result; TIMED_OUT if not given.
            settle: wait up to 3 s for the truth just after the end, which a judge needs.
        """
        end_sec = self._now_sec()
        if settle:
            self._wait_for_truth(end_sec + _SETTLE_SEC)
        with self._lock:
            if self._log is None:
                raise AgentError('No mission was started.')
            if result is None:
                self._record = self._log.close(end_sec, outcome or MissionOutcome.TIMED_OUT, ErrorCode.TIMED_OUT)
            else:
                if result.steps:
                    self._log.on_steps(end_sec, step_records(result.steps))
                self._record = self._log.close(
                    end_sec, outcome_of(result), ErrorCode(result.error_code), result.message,
                    result.task.language or 'en', float(result.parse_ms), float(result.plan_ms),
                )
            self._log = None
            return self._record

    def close(self) -> None:
        """Stop listening and finish the file."""
        for subscription in self._subscriptions:
            self._node.destroy_subscription(subscription)
        self._subscriptions = []
        self._file.close()

    def _topics(self, twist: type[Any]) -> tuple[_Topic, ...]:
        return (
            _Topic('odom', Odometry, qos.SENSOR_IN, 0.04, self._on_odometry),
            _Topic('scan', LaserScan, qos.SENSOR_IN, 0.19),
            _Topic('camera/image_raw', Image, qos.SENSOR_IN, 0.9),
            _Topic('camera/camera_info', CameraInfo, qos.SENSOR_IN, 0.9),
            _Topic('map', OccupancyGrid, qos.LATCHED),
            _Topic('costmap', OccupancyGrid, qos.LATCHED, 2.0),
            _Topic('path', PathMsg, qos.LATCHED, 0.0, self._on_path),
            _Topic('cmd_vel', twist, qos.COMMAND, 0.0, self._on_command),
            _Topic('cmd_vel_nav', twist, qos.COMMAND, 0.0, self._on_control),
            _Topic('agent_state', AgentState, qos.LATCHED, 0.0, self._on_agent),
            _Topic('safety_state', SafetyState, qos.LATCHED, 0.0, self._on_safety),
            _Topic('detections', DetectionArray, qos.SENSOR_IN, 0.0, self._on_detections),
            _Topic('world_model', DetectionArray, qos.LATCHED),
            _Topic('say', String, qos.EVENT, 0.0, self._on_say),
            _Topic('gripper/holding', Bool, qos.LATCHED, 0.0, self._on_holding),
            _Topic('ground_truth', GroundTruth, qos.SENSOR_IN, 0.0, self._on_truth),
        )

    def _subscribe(self, topic: _Topic) -> Any:
        def take(data: bytes, info: Any) -> None:
            self._take(topic, data, info)

        return self._node.create_subscription(topic.kind, topic.name, take, topic.profile, raw=True)

    def _take(self, topic: _Topic, data: bytes, info: Any) -> None:
        now_ns = self._now_ns()
        if self._is_due(topic, now_ns * 1e-9):
            if topic.kind is Image:
                self._write_picture(data, now_ns)
            else:
                self._file.write(self._node.resolve_topic_name(topic.name), topic.kind, data, now_ns)
        if topic.tell is None:
            return
        sent_ns = int(info.get('source_timestamp', 0)) or time.time_ns()
        with self._lock:
            if self._log is not None:
                topic.tell(deserialize_message(data, topic.kind), sent_ns, now_ns * 1e-9)

    def _is_due(self, topic: _Topic, now_sec: float) -> bool:
        if 0.0 <= now_sec - self._written_sec.get(topic.name, -math.inf) < topic.period_sec:
            return False
        self._written_sec[topic.name] = now_sec
        return True

    def _write_picture(self, data: bytes, now_ns: int) -> None:
        raw: Image = deserialize_message(data, Image)
        try:
            image = decode(raw.encoding, raw.width, raw.height, raw.step, raw.data)
        except AgentError:
            return  # perception says what is wrong with it
        bgr = np.ascontiguousarray(image[..., ::-1])
        _, jpeg = cv2.imencode('.jpg', bgr, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
        picture = CompressedImage(header=raw.header, format='jpeg', data=jpeg.tobytes())
        name = self._node.resolve_topic_name('camera/image_raw/compressed')
        self._file.write(name, CompressedImage, serialize_message(picture), now_ns)

    def _on_odometry(self, message: Odometry, _: int, now_sec: float) -> None:
        pose, twist = convert.odometry(message)
        stamp_sec = convert.seconds(message.header.stamp)
        self._log_now.on_motion(MotionSample(stamp_sec, pose, twist.linear_mps, twist.angular_radps))
        odom, base = message.header.frame_id, message.child_frame_id or 'base_link'
        frames = [('map', odom, _ORIGIN), (odom, base, pose), (base, 'base_scan', _ORIGIN)]
        now_ns = int(now_sec * 1e9)
        self._file.write_tf(tf_bytes([frame for frame in frames if frame[0] != frame[1]], now_ns), now_ns)

    def _on_path(self, message: PathMsg, _: int, now_sec: float) -> None:
        self._log_now.on_path(now_sec, tuple(pose.point for pose in convert.path_from_msg(message)))

    def _on_command(self, message: Twist | TwistStamped, sent_ns: int, _: float) -> None:
        self._log_now.on_command(sent_ns, _moves(message))

    def _on_control(self, message: Twist | TwistStamped, sent_ns: int, _: float) -> None:
        self._log_now.on_control(sent_ns, _moves(message))

    def _on_agent(self, message: AgentState, _: int, now_sec: float) -> None:
        if message.instruction == self._instruction:
            self._log_now.on_steps(now_sec, step_records(message.steps))

    def _on_safety(self, message: SafetyState, _: int, now_sec: float) -> None:
        held = message.state in (SafetyState.STOPPED, SafetyState.LATCHED)
        self._log_now.on_safety(now_sec, message.message if held else '', message.state == SafetyState.LATCHED)

    def _on_detections(self, message: DetectionArray, _: int, now_sec: float) -> None:
        self._log_now.on_seen(now_sec, [(d.label, d.category, d.color) for d in message.detections if d.has_position])

    def _on_say(self, message: String, _: int, now_sec: float) -> None:
        self._log_now.on_said(now_sec, message.data)

    def _on_holding(self, message: Bool, _: int, now_sec: float) -> None:
        self._log_now.on_holding(now_sec, message.data)

    def _on_truth(self, message: GroundTruth, _: int, now_sec: float) -> None:
        self._log_now.on_truth(truth_sample(message))

    @property
    def _log_now(self) -> MissionLog:
        assert self._log is not None
        return self._log

    def _wait_for_truth(self, time_sec: float) -> None:
        deadline = time.monotonic() + _SETTLE_TIMEOUT_SEC
        while time.monotonic() < deadline:
            with self._lock:
                newest_sec = math.nan if self._log is None else self._log.truth_sec
            if math.isnan(newest_sec) or newest_sec >= time_sec:
                return
            time.sleep(0.05)

    def _now_ns(self) -> int:
        return int(self._node.get_clock().now().nanoseconds)

    def _now_sec(self) -> float:
        return self._now_ns() * 1e-9


def _moves(message: Twist | TwistStamped) -> bool:
    twist = convert.twist_from_msg(message)
    return abs(twist.linear_mps) > _MOVES or abs(twist.angular_radps) > _MOVES
