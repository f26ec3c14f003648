"""Where the robot is on the map, with a stand-in for tf2, which the wheels do not have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest
import rclpy
from geometry_msgs.msg import Pose, PoseWithCovariance, Quaternion, TransformStamped
from nav_msgs.msg import Odometry
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from rclpy.time import Time

from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.nodes.agent import AgentNode
from llm_agent_ros.nodes.controller import Controller
from llm_agent_ros.nodes.perception import PerceptionNode
from llm_agent_ros.nodes.planner import Planner
from llm_agent_ros.ros import convert, robot_pose
from llm_agent_ros.ros.robot_pose import RobotPose

pytestmark = pytest.mark.nodes
NOW_SEC = 1000
WORLD = """
name: flat
places:
  - {name: dock, pose: [0.0, 0.0, 0.0]}
"""


@dataclass
class Buffer:
    """The part of ``tf2_ros.Buffer`` that is used: map -> odom, or nothing."""

    found: TransformStamped | None = None

    def send(self, stamp_sec: int, x: float = 2.0) -> None:
        """Take a transform."""
        self.found = TransformStamped()
        self.found.header.stamp.sec = stamp_sec
        self.found.transform.translation.x = x
        self.found.transform.rotation.w = 1.0

    def can_transform(self, target_frame: str, source_frame: str, time: Time) -> bool:
        return self.found is not None and (target_frame, source_frame) == ('map', 'odom')

    def lookup_transform(self, target_frame: str, source_frame: str, time: Time) -> TransformStamped:
        assert self.found is not None and (target_frame, source_frame) == ('map', 'odom')
        return self.found

    def clear(self) -> None:
        self.found = None


@dataclass
class Localised:
    """A robot pose and the transforms it looks up."""

    robot: RobotPose
    buffer: Buffer

    def hear(self, stamp_sec: int = NOW_SEC, frame: str = 'odom') -> None:
        """Let odometry arrive, 1 m ahead of where it began."""
        message = Odometry()
        message.header.stamp.sec, message.header.frame_id = stamp_sec, frame
        message.pose.pose = convert.pose_to_msg(Pose2D(1.0, 0.0))
        self.robot._on_odometry(message)


@pytest.fixture
def localised(monkeypatch: pytest.MonkeyPatch) -> Iterator[Localised]:
    buffer = Buffer()
    monkeypatch.setattr(robot_pose, '_tf_buffer', lambda _: buffer)
    rclpy.init(args=[])
    node = rclpy.create_node('robot_pose_test')
    yield Localised(RobotPose(node, use_tf=True), buffer)
    node.destroy_node()
    rclpy.shutdown()


def test_the_pose_is_on_the_map(localised: Localised) -> None:
    localised.buffer.send(NOW_SEC)
    localised.hear()
    state = localised.robot.state
    assert state is not None and state.pose.distance_to(Pose2D(3.0, 0.0)) < 1e-9 and localised.robot.trouble == ''


@pytest.mark.parametrize('stamp_sec', [0, NOW_SEC - 1, NOW_SEC + 1])
def test_a_transform_that_is_static_recent_or_dated_ahead_is_used(localised: Localised, stamp_sec: int) -> None:
    localised.buffer.send(stamp_sec)
    localised.hear()
    assert localised.robot.state is not None


def test_a_localiser_that_died_is_noticed_and_one_that_comes_back_is_followed(localised: Localised) -> None:
    localised.buffer.send(NOW_SEC)
    localised.hear()
    last = localised.robot.state
    localised.hear(NOW_SEC + 3)
    assert localised.robot.state is last
    assert localised.robot.trouble == "The transform from 'odom' to 'map' is 3.0 s old."
    localised.buffer.send(NOW_SEC + 3, x=5.0)
    localised.hear(NOW_SEC + 4)
    state = localised.robot.state
    assert state is not None and state.pose.x == pytest.approx(6.0) and localised.robot.trouble == ''


def test_a_transform_dated_hours_ahead_is_not_fresh_for_ever_and_keeps_no_newer_one_out(localised: Localised) -> None:
    localised.buffer.send(NOW_SEC + 3600)
    localised.hear()
    assert localised.robot.state is None
    assert localised.robot.trouble == "The transform from 'odom' to 'map' is dated 3600.0 s ahead."
    assert localised.buffer.found is None
    localised.buffer.send(NOW_SEC + 1)
    localised.hear(NOW_SEC + 1)
    assert localised.robot.state is not None and localised.robot.trouble == ''


def test_no_transform_is_told_from_no_odometry(localised: Localised) -> None:
    assert localised.robot.state is None and localised.robot.trouble == ''
    localised.hear()
    assert localised.robot.state is None
    assert localised.robot.trouble == "There is no transform from 'odom' to 'map'."
    localised.buffer.send(NOW_SEC)
    localised.hear(frame='wheels')
    assert "'wheels'" in localised.robot.trouble


def test_what_has_no_orientation_is_told_and_not_taken_for_a_heading_of_zero(localised: Localised) -> None:
    localised.buffer.send(NOW_SEC)
    assert localised.buffer.found is not None
    localised.buffer.found.transform.rotation.w = 0.0
    localised.hear()
    assert localised.robot.state is None and 'rotation is all zeros' in localised.robot.trouble
    localised.robot._on_odometry(Odometry(pose=PoseWithCovariance(pose=Pose(orientation=Quaternion(w=0.0)))))
    assert localised.robot.state is None and 'orientation is all zeros' in localised.robot.trouble
    localised.buffer.send(NOW_SEC)
    localised.hear()
    assert localised.robot.state is not None and localised.robot.trouble == ''


@pytest.mark.parametrize(('kind', 'where'), [
    (Controller, '_robot'), (Planner, '_robot'), (PerceptionNode, '_robot'), (AgentNode, '_ports.body._robot'),
])
@pytest.mark.parametrize(('late_sec', 'known'), [(2, True), (4, False)])
def test_each_node_takes_transforms_as_old_as_its_parameter_says(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: type, where: str, late_sec: int, known: bool
) -> None:
    buffer = Buffer()
    monkeypatch.setattr(robot_pose, '_tf_buffer', lambda _: buffer)
    world = tmp_path / 'world.yaml'
    world.write_text(WORLD, encoding='utf-8')
    settings = ('use_tf:=true', 'transform_timeout_sec:=3.0', f'world:={world}', 'memory_file:=""', 'policy:=pursuit')
    rclpy.init(args=['--ros-args', *(word for setting in settings for word in ('-p', setting))])
    node: Any = kind()
    try:
        assert node.trigger_configure() == TransitionCallbackReturn.SUCCESS
        robot = attrgetter(where)(node)
        buffer.send(NOW_SEC)
        Localised(robot, buffer).hear(NOW_SEC + late_sec)
        assert (robot.state is not None) == known
        refused = node.set_parameters([Parameter('transform_timeout_sec', value=0.01)])
        assert not refused[0].successful
    finally:
        node.stop_for_good()
        node.destroy_node()
        rclpy.shutdown()
