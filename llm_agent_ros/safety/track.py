"""Where the robot was lately, by its odometry: enough of it to say where a scan was taken."""

from __future__ import annotations

import math
from bisect import bisect_left
from dataclasses import dataclass

from llm_agent_ros.geometry import Pose2D, Twist2D, wrap_angle

# Entries nearer together than this are thinned out: the time covered is what counts, whatever the rate.
SPACING_SEC = 0.005
# Between two entries so far apart the pose is interpolated: 10 Hz with one message lost. At 1 m/s2 and 3.2 rad/s2
# the middle is off by 8 mm and 0.025 rad.
MAX_HOLE_SEC = 0.25
# So far beyond the first or last entry its twist is carried on: 10 Hz odometry that comes 50 ms late. At 1 m/s2 and
# 3.2 rad/s2 that is off by 11 mm and 0.036 rad, within the margin; 0.1 s would stop a 10 Hz robot now and then.
MAX_BEYOND_SEC = 0.15
# Pose and speed that tell of driving in opposite directions, each by more than this, cannot both be true. The scan is
# then moved by at most the sum of both the wrong way, no more than the margin is for.
CONTRADICTION_M = 0.02


@dataclass(frozen=True, slots=True)
class Odometry:
    """One message: pose and twist, when it came (steady time) and what it is stamped (ROS time)."""

    pose: Pose2D
    twist: Twist2D
    arrival_sec: float
    stamp_sec: float


class OdometryTrack:
    """The odometry of the last ``horizon_sec`` by its stamps, the newest always; its size does not grow with the rate.

    Args:
        horizon_sec: how far back a scan may be stamped.
    """

    def __init__(self, horizon_sec: float) -> None:
        self._horizon_sec = horizon_sec
        self._entries: list[Odometry] = []

    @property
    def newest(self) -> Odometry | None:
        """The entry with the newest stamp."""
        return self._entries[-1] if self._entries else None

    def add(self, odometry: Odometry) -> None:
        """Take a message; one that was overtaken on the way is dropped, a clock that was set back begins anew."""
        entries = self._entries
        if entries:
            behind_sec = entries[-1].stamp_sec - odometry.stamp_sec
            if 0.0 < behind_sec <= self._horizon_sec:
                return
            if behind_sec > self._horizon_sec:
                entries.clear()
            elif behind_sec == 0.0 or (len(entries) > 1 and odometry.stamp_sec - entries[-2].stamp_sec < SPACING_SEC):
                entries.pop()
        entries.append(odometry)
        del entries[: self._index(odometry.stamp_sec - self._horizon_sec)]

    def pose_at(self, stamp_sec: float) -> Pose2D | None:
        """Return where the robot was at a stamp; None where no entry is near enough to tell."""
        if not self._entries:
            return None
        index = self._index(stamp_sec)
        if 0 < index < len(self._entries):
            return _between(self._entries[index - 1], self._entries[index], stamp_sec)
        return _beyond(self._entries[min(index, len(self._entries) - 1)], stamp_sec)

    def contradicts_itself(self, since_sec: float, then: Pose2D) -> bool:
        """Return whether since a stamp the poses went forwards and the speeds backwards, or the other way round.

        Args:
            since_sec: the stamp.
            then: where the robot was at it (:meth:`pose_at`).
        """
        entries, speeds_m = self._entries, 0.0
        for index in range(len(entries) - 1, 0, -1):
            a, b = entries[index - 1], entries[index]
            if b.stamp_sec <= since_sec:
                break
            speeds_m += 0.5 * (a.twist.linear_mps + b.twist.linear_mps) * (b.stamp_sec - max(a.stamp_sec, since_sec))
        poses_m = -entries[-1].pose.to_local(then).x
        return min(speeds_m, -poses_m) > CONTRADICTION_M or min(-speeds_m, poses_m) > CONTRADICTION_M

    def _index(self, stamp_sec: float) -> int:
        return bisect_left(self._entries, stamp_sec, key=lambda entry: entry.stamp_sec)


def _between(a: Odometry, b: Odometry, stamp_sec: float) -> Pose2D | None:
    hole_sec = b.stamp_sec - a.stamp_sec
    if not hole_sec <= MAX_HOLE_SEC:
        return None
    return a.pose.towards(b.pose, (stamp_sec - a.stamp_sec) / hole_sec)


def _beyond(end: Odometry, stamp_sec: float) -> Pose2D | None:
    dt_sec = stamp_sec - end.stamp_sec
    if not abs(dt_sec) <= MAX_BEYOND_SEC:
        return None
    yaw_rad = wrap_angle(end.pose.yaw_rad)  # wrapped, so that no absurd number becomes infinite on the way to cos()
    middle_rad = yaw_rad + 0.5 * end.twist.angular_radps * dt_sec
    driven_m = end.twist.linear_mps * dt_sec
    return Pose2D(
        end.pose.x + driven_m * math.cos(middle_rad), end.pose.y + driven_m * math.sin(middle_rad),
        yaw_rad + end.twist.angular_radps * dt_sec,
    )
