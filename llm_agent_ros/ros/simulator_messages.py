"""The simulator's state as the messages that a robot publishes."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
from builtin_interfaces.msg import Time
from geometry_msgs.msg import Point, Pose, Quaternion
from nav_msgs.msg import Odometry
from sensor_msgs.msg import CameraInfo, Image, LaserScan

from llm_agent_interfaces.msg import GroundTruth
from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.ros import convert
from llm_agent_ros.simulation.body import RobotBody
from llm_agent_ros.simulation.mujoco_world import BodyPose
from llm_agent_ros.simulation.simulator import Simulator


def time_msg(time_sec: float) -> Time:
    """Return simulated seconds as a stamp, rounded to the microsecond."""
    microseconds = round(time_sec * 1e6)
    return Time(sec=microseconds // 1_000_000, nanosec=microseconds % 1_000_000 * 1000)


def odometry_msg(pose: Pose2D, twist: Twist2D, stamp: Time) -> Odometry:
    """Return odometry; the odom frame is the map frame here."""
    message = Odometry(child_frame_id='base_link')
    message.header.frame_id = 'odom'
    message.header.stamp = stamp
    message.pose.pose = convert.pose_to_msg(pose)
    message.twist.twist.linear.x = twist.linear_mps
    message.twist.twist.angular.z = twist.angular_radps
    return message


def scan_msg(ranges: npt.NDArray[np.float32], body: RobotBody, stamp: Time) -> LaserScan:
    """Return a scan of a full turn that begins straight behind."""
    step = 2.0 * math.pi / len(ranges)
    message = LaserScan(
        angle_min=-math.pi, angle_max=math.pi - step, angle_increment=step, scan_time=0.1, range_min=body.lidar_min_m,
        range_max=body.lidar_max_m, ranges=ranges,
    )
    message.header.frame_id = 'base_scan'
    message.header.stamp = stamp
    return message


def image_msg(pixels: npt.NDArray[np.uint8], stamp: Time) -> Image:
    """Return an rgb8 image of (H, W, 3) pixels."""
    height, width = pixels.shape[:2]
    message = Image(height=height, width=width, encoding='rgb8', step=3 * width)
    message.data = pixels.tobytes()
    message.header.frame_id = 'camera_optical'
    message.header.stamp = stamp
    return message


def camera_info_msg(body: RobotBody, stamp: Time) -> CameraInfo:
    """Return the intrinsics of the ideal camera; pixel centres have whole coordinates."""
    f, cx, cy = body.focal_px, (body.camera_width_px - 1) / 2.0, (body.camera_height_px - 1) / 2.0
    message = CameraInfo(width=body.camera_width_px, height=body.camera_height_px, distortion_model='plumb_bob')
    message.d = [0.0] * 5
    message.k = [f, 0.0, cx, 0.0, f, cy, 0.0, 0.0, 1.0]
    message.r = [1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0]
    message.p = [f, 0.0, cx, 0.0, 0.0, f, cy, 0.0, 0.0, 0.0, 1.0, 0.0]
    message.header.frame_id = 'camera_optical'
    message.header.stamp = stamp
    return message


def ground_truth_msg(sim: Simulator, real_time_factor: float, stamp: Time) -> GroundTruth:
    """Return what is so, for referees."""
    physics, referee = sim.physics, sim.referee
    clearance_m = referee.clearance_m()
    message = GroundTruth(
        robot=convert.pose_to_msg(physics.robot_pose()), held=sim.gripper.held or '', collisions=referee.collisions,
        clearance_m=clearance_m, min_clearance_m=referee.min_clearance_m, distance_m=referee.distance_m,
        real_time_factor=real_time_factor,
    )
    message.header.frame_id = 'map'
    message.header.stamp = stamp
    twist = physics.robot_twist()
    message.velocity.linear.x, message.velocity.angular.z = twist.linear_mps, twist.angular_radps
    message.object_names = list(physics.object_ids)
    message.object_poses = [_pose(physics.object_pose(name)) for name in physics.object_ids]
    message.person_names = list(sim.people.poses)
    message.person_poses = [convert.pose_to_msg(pose) for pose in sim.people.poses.values()]
    return message


def _pose(pose: BodyPose) -> Pose:
    w, x, y, z = pose.quaternion
    p = pose.position
    return Pose(position=Point(x=p.x, y=p.y, z=p.z), orientation=Quaternion(x=x, y=y, z=z, w=w))
