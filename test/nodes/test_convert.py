"""Whole numbers, such as a world file gives, survive the wire."""

from __future__ import annotations

from geometry_msgs.msg import Point, Pose, TwistStamped
from rclpy.serialization import deserialize_message, serialize_message

from llm_agent_ros.geometry import Point3D, Pose2D, Twist2D
from llm_agent_ros.ros import convert


def test_integers_in_poses_points_and_twists_arrive_as_they_are() -> None:
    pose = deserialize_message(serialize_message(convert.pose_to_msg(Pose2D(3, -2, 0))), Pose)
    assert convert.pose_from_msg(pose) == Pose2D(3.0, -2.0, 0.0)
    point = deserialize_message(serialize_message(convert.point_to_msg(Point3D(1, 2, 3))), Point)
    assert (point.x, point.y, point.z) == (1.0, 2.0, 3.0)
    stamp = convert.twist_to_msg(Twist2D(1, 2), TwistStamped().header.stamp)
    assert convert.twist_from_msg(deserialize_message(serialize_message(stamp), TwistStamped)) == Twist2D(1.0, 2.0)
