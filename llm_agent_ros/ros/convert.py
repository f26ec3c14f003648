"""Messages to the pure ring's dataclasses and back; nothing else knows both.

Numbers are made floats here: rclpy sends a Python int in a float field as an arbitrary number, without a word.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

import numpy as np
from builtin_interfaces.msg import Time
from diagnostic_msgs.msg import KeyValue
from geometry_msgs.msg import Point, Pose, PoseStamped, Twist, TwistStamped
from nav_msgs.msg import Odometry
from nav_msgs.msg import Path as PathMsg

from llm_agent_interfaces.msg import Step as StepMsg
from llm_agent_interfaces.msg import Task as TaskMsg
from llm_agent_ros.geometry import Point3D, Pose2D, Twist2D, quaternion_from_yaw, yaw_from_quaternion
from llm_agent_ros.task import ArgValue, Step, Task


def seconds(stamp: Time) -> float:
    """Return a stamp as seconds."""
    return float(stamp.sec) + stamp.nanosec * 1e-9


def pose_to_msg(pose: Pose2D) -> Pose:
    """Return a planar pose as a message, z = 0."""
    message = Pose()
    message.position.x, message.position.y = float(pose.x), float(pose.y)
    q = message.orientation
    q.x, q.y, q.z, q.w = quaternion_from_yaw(pose.yaw_rad)
    return message


def pose_from_msg(message: Pose) -> Pose2D:
    """Return position and heading of a message, dropping height, roll and pitch.

    The heading of an orientation of all zeros, which nobody filled in, is NaN: who asks ``is_finite`` refuses it.
    """
    q = message.orientation
    return Pose2D(message.position.x, message.position.y, yaw_from_quaternion(q.x, q.y, q.z, q.w))


def pose_stamped(pose: Pose2D, frame_id: str, stamp: Time | None = None) -> PoseStamped:
    """Return a pose with its frame."""
    message = PoseStamped()
    message.header.frame_id = frame_id
    if stamp is not None:
        message.header.stamp = stamp
    message.pose = pose_to_msg(pose)
    return message


def odometry(message: Odometry) -> tuple[Pose2D, Twist2D]:
    """Return pose and twist of an odometry message."""
    twist = message.twist.twist
    return pose_from_msg(message.pose.pose), Twist2D(twist.linear.x, twist.angular.z)


def point_to_msg(point: Point3D) -> Point:
    """Return a point as a message."""
    return Point(x=float(point.x), y=float(point.y), z=float(point.z))


def path_to_msg(poses: Iterable[Pose2D], frame_id: str, stamp: Time | None = None) -> PathMsg:
    """Return poses as a path message."""
    message = PathMsg()
    message.header.frame_id = frame_id
    if stamp is not None:
        message.header.stamp = stamp
    message.poses = [pose_stamped(pose, frame_id, stamp) for pose in poses]
    return message


def path_from_msg(message: PathMsg) -> tuple[Pose2D, ...]:
    """Return the poses of a path message."""
    return tuple(pose_from_msg(p.pose) for p in message.poses)


def twist_from_msg(message: Twist | TwistStamped) -> Twist2D:
    """Return the planar part of a velocity, stamped or not."""
    twist = message.twist if isinstance(message, TwistStamped) else message
    return Twist2D(twist.linear.x, twist.angular.z)


def twist_to_msg(twist: Twist2D, stamp: Time | None = None, frame_id: str = 'base_link') -> Twist | TwistStamped:
    """Return a velocity message, stamped where a stamp is given."""
    message = Twist()
    message.linear.x, message.angular.z = float(twist.linear_mps), float(twist.angular_radps)
    if stamp is None:
        return message
    stamped = TwistStamped(twist=message)
    stamped.header.stamp = stamp
    stamped.header.frame_id = frame_id
    return stamped


def ranges(values: Iterable[float]) -> np.ndarray:
    """Return scan ranges as a float64 array; NaN and infinities stay (REP 117)."""
    return np.asarray(values, dtype=np.float64)


def step_to_msg(step: Step) -> StepMsg:
    """Return a step as a message, argument values as JSON literals."""
    pairs = [KeyValue(key=k, value=json.dumps(v, ensure_ascii=False)) for k, v in step.args]
    return StepMsg(skill=step.skill, args=pairs)


def step_from_msg(message: StepMsg) -> Step:
    """Return the step of a message."""
    return Step(message.skill, tuple((pair.key, _value(json.loads(pair.value))) for pair in message.args))


def _value(value: object) -> ArgValue:
    if isinstance(value, list):
        return tuple(str(v) for v in value)
    if isinstance(value, str | float | int):
        return value
    return str(value)


def task_to_msg(task: Task) -> TaskMsg:
    """Return a task as a message."""
    return TaskMsg(
        instruction=task.instruction, language=task.language, steps=[step_to_msg(step) for step in task.steps]
    )


def task_from_msg(message: TaskMsg) -> Task:
    """Return the task of a message."""
    return Task(tuple(step_from_msg(step) for step in message.steps), message.instruction, message.language)
