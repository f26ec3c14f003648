"""The last word on every velocity: a command passes only while command, clock, sensors and surroundings allow it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D, wrap_angle
from llm_agent_ros.safety.inputs import Command, Scan, odometry_age, staleness
from llm_agent_ros.safety.limits import GateLimits, clip_speed, limit_change
from llm_agent_ros.safety.scan import FloatArray, ScanView, transform
from llm_agent_ros.safety.sources import OdometrySource, ScanSource
from llm_agent_ros.safety.track import Odometry, OdometryTrack
from llm_agent_ros.safety.zone import MAX_EXCESS, safe_part, speed_within

# A command ramps up by at most so much time's worth, however late the cycle.
MAX_CYCLE_SEC = 0.1
# A command holds until the next cycle; on a starved computer that is as long as the longest lately.
MIN_HOLD_SEC, MAX_HOLD_SEC, CYCLE_DECAY = 0.05, 0.5, 0.98
TRAVEL_SECTOR_RAD = math.radians(45.0)
MAX_UNKNOWN_SHARE = 0.5
# Further than any robot drives between a scan and the next cycle; and what odometry may be corrected by meanwhile,
# beyond what MAX_EXCESS times the limits drive and turn.
JUMP_M, SLACK_M, SLACK_RAD = 1.0, 0.1, 0.1
# A stop button held down repeats its message; so long after the last one it counts as let go.
STOP_RELEASE_SEC = 0.5


class GateState(IntEnum):
    """The states of SafetyState.msg."""

    CLEAR = 0
    LIMITED = 1
    STOPPED = 2
    LATCHED = 3


@dataclass(frozen=True, slots=True)
class Verdict:
    """The twist to publish now, and why; ``nearest_m`` is from the robot's edge, inf where nothing is seen."""

    twist: Twist2D
    state: GateState
    code: ErrorCode = ErrorCode.OK
    message: str = ''
    nearest_m: float = math.inf


class SafetyGate:
    """Turns untrusted commands into safe ones, one cycle at a time.

    Everything comes in through ``on_*`` and :meth:`step`; the gate reads no clock. ``now_sec`` and ``arrival_sec`` are
    steady time, ``ros_now_sec`` and ``stamp_sec`` are ROS time, which may stop, jump or lie.

    Args:
        limits: the numbers to enforce.
        latched: whether a stop was requested before.
        odometry_frames: frames that odometry gives poses and speeds in; empty ones are those of its first message.
    """

    def __init__(
        self, limits: GateLimits, latched: bool = False, odometry_frames: tuple[str, str] = ('', '')
    ) -> None:
        self.limits = limits
        self.latched = latched
        self.last = STANDSTILL
        self._command: Command | None = None
        self._scan: Scan | None = None
        self._lidar = ScanSource(limits.sensor_timeout_sec)
        self._odometer = OdometrySource(odometry_frames, limits.sensor_timeout_sec)
        self._track = OdometryTrack(limits.sensor_timeout_sec + limits.future_tolerance_sec)
        self._step_sec: float | None = None
        self._hold_sec = MIN_HOLD_SEC
        self._clock = (math.nan, -math.inf)
        self._stop_sec = -math.inf
        self._quiet_from_sec: float | None = None

    @property
    def is_waiting(self) -> bool:
        """Whether nothing passes until the commands were zero once, or ceased (``begin``)."""
        return self._quiet_from_sec is not None

    def begin(self, now_sec: float) -> None:
        """Forget the command, and wait for a zero or for silence: that the gate begins to act moves nothing."""
        self.last = STANDSTILL
        self._command = self._step_sec = None
        self._quiet_from_sec = now_sec

    def on_command(
        self, twist: Twist2D, arrival_sec: float, stamp_sec: float | None = None, frame_id: str = ''
    ) -> None:
        """Take the newest command; ``stamp_sec`` is None for an unstamped one."""
        self._command = Command(twist, arrival_sec, stamp_sec, frame_id)
        if self.is_waiting:
            self._quiet_from_sec = None if twist == STANDSTILL else arrival_sec

    def on_scan(self, view: ScanView, arrival_sec: float, stamp_sec: float, frame_id: str = '') -> None:
        """Take the newest scan; one from another frame than the first is not of the lidar whose mount is known."""
        newest = self._track.newest
        pose = self._track.pose_at(stamp_sec) or (newest.pose if newest is not None else None)
        yaw_rad = pose.yaw_rad if pose is not None else 0.0
        if self._lidar.takes(view, yaw_rad, frame_id, arrival_sec, stamp_sec):
            self._scan = Scan(view, arrival_sec, stamp_sec)

    def on_odometry(
        self, pose: Pose2D, twist: Twist2D, arrival_sec: float, stamp_sec: float, frames: tuple[str, str] = ('', '')
    ) -> None:
        """Take the newest odometry, its pose and twist given in ``frames``; what is not finite is as good as none."""
        if not (pose.is_finite() and twist.is_finite() and math.isfinite(stamp_sec)):
            return
        if self._odometer.takes(pose, frames, arrival_sec, stamp_sec):
            self._track.add(Odometry(pose, twist, arrival_sec, stamp_sec))

    def on_stop(self, now_sec: float) -> Verdict:
        """Latch, and return the verdict to publish at once."""
        self.latched = True
        self._stop_sec = now_sec
        return self._halt(GateState.LATCHED, ErrorCode.STOPPED, LATCHED_SENTENCE)

    def reset(self, now_sec: float) -> str:
        """Release the latch; return an empty string, or the sentence that says why not."""
        if now_sec - self._stop_sec < STOP_RELEASE_SEC:
            return 'A stop was requested just now; release the stop button first.'
        command = self._command
        if command and command.twist != STANDSTILL and now_sec - command.arrival_sec < self.limits.command_timeout_sec:
            return 'Something still commands a motion; cancel it first, so that the reset itself moves nothing.'
        self.latched = False
        self._command = None
        return ''

    def step(self, now_sec: float, ros_now_sec: float) -> Verdict:
        """Return what to publish now.

        Args:
            now_sec: steady time, seconds.
            ros_now_sec: ROS time, seconds; that it stands still is found out here.
        """
        dt_sec = 0.0 if self._step_sec is None else max(now_sec - self._step_sec, 0.0)
        self._step_sec = now_sec
        self._hold_sec = min(max(dt_sec, CYCLE_DECAY * self._hold_sec, MIN_HOLD_SEC), MAX_HOLD_SEC)
        if ros_now_sec != self._clock[0]:
            self._clock = (ros_now_sec, now_sec)
        then = None if self._scan is None else self._track.pose_at(self._scan.stamp_sec)
        moved = self._scan_pose(then)
        points = None if moved is None or self._scan is None else transform(self._scan.view.points, moved)
        verdict = self._refusal(now_sec, ros_now_sec, then)
        if verdict is None:
            age_sec = odometry_age(self._track, now_sec, ros_now_sec)
            cycle_sec = min(dt_sec, MAX_CYCLE_SEC)
            verdict = self._pass(moved, points, cycle_sec, age_sec) if moved is not None and points is not None \
                else self._halt(GateState.STOPPED, ErrorCode.STALE_SENSOR, 'The odometry jumped.')
        self.last = verdict.twist
        if points is None or not len(points):
            return verdict
        nearest_m = float(np.min(np.hypot(points[:, 0], points[:, 1]))) - self.limits.robot_radius_m
        return replace(verdict, nearest_m=nearest_m)

    def _refusal(self, now_sec: float, ros_now_sec: float, then: Pose2D | None) -> Verdict | None:
        if self.latched:
            return self._halt(GateState.LATCHED, ErrorCode.STOPPED, LATCHED_SENTENCE)
        # Commands that wait behind a late cycle are no silence.
        silence_sec = self.limits.command_timeout_sec + self._hold_sec
        if self._quiet_from_sec is not None and now_sec - self._quiet_from_sec > silence_sec:
            self._quiet_from_sec = None
        problem = self._sensor_problem(now_sec, ros_now_sec, then)
        if problem is not None:
            return problem
        command = self._command
        if self.is_waiting and command is not None:
            return self._halt(GateState.STOPPED, ErrorCode.STOPPED, BEGIN_SENTENCE)
        if command is None:
            return self._halt(GateState.CLEAR, ErrorCode.OK, 'No command yet.')
        if not command.twist.is_finite():
            return self._halt(GateState.STOPPED, ErrorCode.NOT_FINITE, 'The velocity command is not a finite number.')
        if command.is_in_fixed_frame:
            return self._halt(
                GateState.STOPPED, ErrorCode.INVALID_PARAMETER,
                f"The velocity command is given in the frame {command.frame_id!r} instead of the robot's own.",
            )
        age_sec = now_sec - command.arrival_sec
        if not 0.0 <= age_sec <= self.limits.command_timeout_sec:
            if command.twist == STANDSTILL:
                return self._halt(GateState.CLEAR, ErrorCode.OK, 'Idle.')
            return self._halt(GateState.STOPPED, ErrorCode.TIMED_OUT, 'The velocity commands have ceased in motion.')
        if command.stamp_sec is not None:
            lag_sec = ros_now_sec - command.stamp_sec
            if not -self.limits.future_tolerance_sec <= lag_sec <= self.limits.command_stamp_timeout_sec:
                return self._halt(
                    GateState.STOPPED, ErrorCode.TIMED_OUT,
                    f'The velocity command is stamped {abs(lag_sec):.2g} s {"ago" if lag_sec > 0 else "ahead"}.',
                )
        return None

    def _sensor_problem(self, now_sec: float, ros_now_sec: float, then: Pose2D | None) -> Verdict | None:
        limits, scan = self.limits, self._scan
        if not math.isfinite(ros_now_sec) or now_sec - self._clock[1] > limits.command_timeout_sec:
            return self._halt(GateState.STOPPED, ErrorCode.STALE_SENSOR, 'The clock stands still.')
        doubt = self._lidar.doubt(now_sec) or self._odometer.doubt(now_sec)
        if doubt is not None:
            return self._halt(GateState.STOPPED, *doubt)
        stale = staleness(scan, then, self._track, now_sec, ros_now_sec, limits)
        if stale:
            return self._halt(GateState.STOPPED, ErrorCode.STALE_SENSOR, stale)
        if scan is not None and scan.view.unknown_share > MAX_UNKNOWN_SHARE:
            share = round(100.0 * scan.view.unknown_share)
            return self._halt(GateState.STOPPED, ErrorCode.NOT_FINITE, f'{share} % of the scan is not a number.')
        return None

    def _pass(self, moved: Pose2D, points: FloatArray, dt_sec: float, age_sec: float) -> Verdict:
        """Judge a fresh command; where the scan was taken and its points are in the robot's frame now."""
        newest = self._track.newest
        assert self._command is not None and self._scan is not None and newest is not None
        command, view = self._command.twist, self._scan.view
        clipped = clip_speed(command, self.limits)
        ramped = limit_change(self.last, clipped, dt_sec, self.limits)
        heading = (0.0 if ramped.linear_mps >= 0.0 else math.pi) - moved.yaw_rad
        blind = ramped.linear_mps != 0.0 and view.is_blind_towards(heading, TRAVEL_SECTOR_RAD)
        # The pose and speed known are age_sec old: so much longer has the last command been at work.
        limits = replace(self.limits, reaction_sec=self.limits.reaction_sec + age_sec)
        sight_m = 0.0 if blind else view.sight_m - math.hypot(moved.x, moved.y)
        bound_mps = speed_within(sight_m, limits.reaction_sec + self._hold_sec, limits)
        wanted = ramped.within(bound_mps) if bound_mps > 0.0 else Twist2D(0.0, ramped.angular_radps)
        allowed = safe_part(newest.twist, self.last, wanted, self._hold_sec, points, limits)
        if blind:
            return _only_turning(allowed, ErrorCode.NOT_FINITE, 'The lidar is blind in the direction of travel')
        if allowed == ramped:
            if clipped != command:
                return Verdict(allowed, GateState.LIMITED, ErrorCode.OK, 'The command is above the speed limits.')
            return Verdict(allowed, GateState.CLEAR)
        if allowed == wanted and allowed.linear_mps != 0.0:
            return Verdict(allowed, GateState.LIMITED, ErrorCode.OK, 'Slowed down: the lidar sees no further.')
        if allowed.linear_mps == 0.0:
            seen = wanted.linear_mps != 0.0 or ramped.linear_mps == 0.0
            reason = 'An obstacle is in the way' if seen else 'The lidar does not see far enough to drive'
            return _only_turning(allowed, ErrorCode.STOPPED, reason)
        return Verdict(allowed, GateState.LIMITED, ErrorCode.OK, 'Slowed down: an obstacle is near the way.')

    def _scan_pose(self, then: Pose2D | None) -> Pose2D | None:
        """Return where the scan was taken, in the robot's frame now; None where it cannot have moved like that."""
        newest = self._track.newest
        if self._scan is None or newest is None or then is None:
            return None
        now, limits = newest.pose, self.limits
        excess_sec = MAX_EXCESS * abs(newest.stamp_sec - self._scan.stamp_sec)
        turned_rad = wrap_angle(then.yaw_rad - now.yaw_rad)
        if not then.distance_to(now) <= min(JUMP_M, SLACK_M + limits.max_speed_mps * excess_sec):
            return None
        if not abs(turned_rad) <= SLACK_RAD + limits.max_turn_radps * excess_sec:
            return None
        origin = now.to_local(then)
        return Pose2D(origin.x, origin.y, turned_rad)

    def _halt(self, state: GateState, code: ErrorCode, message: str) -> Verdict:
        self.last = STANDSTILL
        return Verdict(STANDSTILL, state, code, message)


def _only_turning(twist: Twist2D, code: ErrorCode, reason: str) -> Verdict:
    if twist.angular_radps == 0.0:
        return Verdict(STANDSTILL, GateState.STOPPED, code, f'{reason}.')
    return Verdict(Twist2D(0.0, twist.angular_radps), GateState.LIMITED, code, f'{reason}; only turning is allowed.')


LATCHED_SENTENCE = 'Stopped on request; call safety_gate/reset to release.'
BEGIN_SENTENCE = 'A motion was commanded when the gate was activated; cancel it, or let the commands cease.'
