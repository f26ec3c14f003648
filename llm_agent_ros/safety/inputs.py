"""What the gate last heard, and what may be wrong with it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from llm_agent_ros.geometry import Pose2D, Twist2D
from llm_agent_ros.safety.limits import GateLimits
from llm_agent_ros.safety.scan import ScanView
from llm_agent_ros.safety.track import OdometryTrack

# REP 105's frames that do not move with the robot. A velocity given in one of them points elsewhere than it says;
# any other name passes, since joysticks and bridges put in what they like.
FIXED_FRAMES = ('earth', 'map', 'odom', 'world')


@dataclass(frozen=True, slots=True)
class Command:
    """A velocity command; ``stamp_sec`` is None and ``frame_id`` empty for an unstamped one."""

    twist: Twist2D
    arrival_sec: float
    stamp_sec: float | None
    frame_id: str = ''

    @property
    def is_in_fixed_frame(self) -> bool:
        """Whether the velocity is given in a frame that does not move with the robot, whatever its namespace."""
        return is_fixed_frame(self.frame_id)


def is_fixed_frame(frame_id: str) -> bool:
    """Return whether a frame does not move with the robot, whatever its namespace."""
    return frame_id.rpartition('/')[2] in FIXED_FRAMES


@dataclass(frozen=True, slots=True, eq=False)
class Scan:
    """A scan, when it came (steady time) and what it is stamped (ROS time)."""

    view: ScanView
    arrival_sec: float
    stamp_sec: float


def staleness(
    scan: Scan | None, then: Pose2D | None, track: OdometryTrack, now_sec: float, ros_now_sec: float,
    limits: GateLimits,
) -> str:
    """Return the sentence that says which sensor cannot be relied on now; empty where both can.

    ``then`` is where the scan was taken, by the odometry; None where that does not tell.
    """
    timeout_sec, odometry = limits.sensor_timeout_sec, track.newest
    if scan is None or not 0.0 <= now_sec - scan.arrival_sec <= timeout_sec:
        return 'The lidar sends nothing.'
    if odometry is None or not 0.0 <= now_sec - odometry.arrival_sec <= timeout_sec:
        return 'The odometry sends nothing.'
    for what, stamp_sec in (('scan', scan.stamp_sec), ('odometry', odometry.stamp_sec)):
        lag_sec = ros_now_sec - stamp_sec
        if not -limits.future_tolerance_sec <= lag_sec <= timeout_sec:
            side = 'before' if lag_sec > 0.0 else 'ahead of'
            return f'The {what} is stamped {abs(lag_sec):.2g} s {side} the clock; check the clocks.'
    if then is None:
        behind_sec = scan.stamp_sec - odometry.stamp_sec
        if behind_sec > 0.0:
            return f'The odometry ends {behind_sec:.2g} s before the scan, too long to go by its speed; check its rate.'
        return 'Waiting for odometry from the time of the scan; check its rate and its clock if this lasts.'
    if track.contradicts_itself(scan.stamp_sec, then):
        return 'The odometry contradicts itself: its speed and its poses have opposite directions; check the signs.'
    return ''


def odometry_age(track: OdometryTrack, now_sec: float, ros_now_sec: float) -> float:
    """Return how long ago the newest odometry was true: by arrival or by stamp, whichever is longer; inf without any.

    The stamp also counts what it took on the way.
    """
    newest = track.newest
    if newest is None:
        return math.inf
    return max(now_sec - newest.arrival_sec, ros_now_sec - newest.stamp_sec, 0.0)
