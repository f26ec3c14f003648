"""The last word on every velocity: a command passes only while command, clock, sensors and surroundings allow it."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, replace
from enum import IntEnum

import numpy as np

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import STANDSTILL, Pose2D, Twist2D
from llm_agent_ros.safety.limits import GateLimits, clip_speed, limit_change
from llm_agent_ros.safety.scan import FloatArray, ScanView, transform
from llm_agent_ros.safety.zone import safe_part

# A command ramps up by at most so much time's worth, however late the cycle.
MAX_CYCLE_SEC = 0.1
# A command holds until the next cycle; on a starved computer that is as long as the longest lately.
MIN_HOLD_SEC, MAX_HOLD_SEC, CYCLE_DECAY = 0.05, 0.5, 0.98
TRAVEL_SECTOR_RAD = math.radians(45.0)
MAX_UNKNOWN_SHARE = 0.5
# Further than any robot drives between a scan and the next cycle.
JUMP_M = 1.0
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


@dataclass(frozen=True, slots=True)
class _Command:
    twist: Twist2D
    arrival_sec: float
    stamp_sec: float | None


@dataclass(frozen=True, slots=True, eq=False)
class _Scan:
    view: ScanView
    arrival_sec: float
    stamp_sec: float


@dataclass(frozen=True, slots=True)
class _Odometry:
    pose: Pose2D
    twist: Twist2D
    arrival_sec: float
    stamp_sec: float


class SafetyGate:
    """Turns untrusted commands into safe ones, one cycle at a time.

    Everything comes in through ``on_*`` and :meth:`step`; the gate reads no clock. ``now_sec`` and ``arrival_sec`` are
    steady time, ``ros_now_sec`` and ``stamp_sec`` are ROS time, which may stop, jump or lie.
    """

    def __init__(self, limits: GateLimits, latched: bool = False) -> None:
        self.limits = limits
        self.latched = latched
        self.last = STANDSTILL
        self._command: _Command | None = None
        self._scan: _Scan | None = None
        self._odometry: deque[_Odometry] = deque(maxlen=60)
        self._step_sec: float | None = None
        self._hold_sec = MIN_HOLD_SEC
        self._clock = (math.nan, -math.inf)
        self._stop_sec = -math.inf

    def on_command(self, twist: Twist2D, arrival_sec: float, stamp_sec: float | None = None) -> None:
        """Take the newest command; ``stamp_sec`` is None for an unstamped one."""
        self._command = _Command(twist, arrival_sec, stamp_sec)

    def on_scan(self, view: ScanView, arrival_sec: float, stamp_sec: float) -> None:
        """Take the newest scan."""
        self._scan = _Scan(view, arrival_sec, stamp_sec)

    def on_odometry(self, pose: Pose2D, twist: Twist2D, arrival_sec: float, stamp_sec: float) -> None:
        """Take the newest odometry; what is not finite is as good as none."""
        if pose.is_finite() and twist.is_finite() and math.isfinite(stamp_sec):
            self._odometry.append(_Odometry(pose, twist, arrival_sec, stamp_sec))

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
        points = self._points_now()
        verdict = self._refusal(now_sec, ros_now_sec)
        if verdict is None:
            verdict = self._pass(points, min(dt_sec, MAX_CYCLE_SEC)) if points is not None else self._halt(
                GateState.STOPPED, ErrorCode.STALE_SENSOR, 'The odometry jumped.'
            )
        self.last = verdict.twist
        if points is None or not len(points):
            return verdict
        nearest_m = float(np.min(np.hypot(points[:, 0], points[:, 1]))) - self.limits.robot_radius_m
        return replace(verdict, nearest_m=nearest_m)

    def _refusal(self, now_sec: float, ros_now_sec: float) -> Verdict | None:
        if self.latched:
            return self._halt(GateState.LATCHED, ErrorCode.STOPPED, LATCHED_SENTENCE)
        problem = self._sensor_problem(now_sec, ros_now_sec)
        if problem is not None:
            return problem
        command = self._command
        if command is None:
            return self._halt(GateState.CLEAR, ErrorCode.OK, 'No command yet.')
        if not command.twist.is_finite():
            return self._halt(GateState.STOPPED, ErrorCode.NOT_FINITE, 'The velocity command is not a finite number.')
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

    def _sensor_problem(self, now_sec: float, ros_now_sec: float) -> Verdict | None:
        limits, scan = self.limits, self._scan
        stale = ''
        odometry = self._odometry[-1] if self._odometry else None
        if not math.isfinite(ros_now_sec) or now_sec - self._clock[1] > limits.command_timeout_sec:
            stale = 'The clock stands still.'
        elif scan is None or not 0.0 <= now_sec - scan.arrival_sec <= limits.sensor_timeout_sec:
            stale = 'The lidar sends nothing.'
        elif not -limits.future_tolerance_sec <= ros_now_sec - scan.stamp_sec <= limits.sensor_timeout_sec:
            stale = f'The scan is stamped {ros_now_sec - scan.stamp_sec:.2g} s before the clock; check the clocks.'
        elif odometry is None or not 0.0 <= now_sec - odometry.arrival_sec <= limits.sensor_timeout_sec:
            stale = 'The odometry sends nothing.'
        if stale:
            return self._halt(GateState.STOPPED, ErrorCode.STALE_SENSOR, stale)
        if scan is not None and scan.view.unknown_share > MAX_UNKNOWN_SHARE:
            share = round(100.0 * scan.view.unknown_share)
            return self._halt(GateState.STOPPED, ErrorCode.NOT_FINITE, f'{share} % of the scan is not a number.')
        return None

    def _pass(self, points: FloatArray, dt_sec: float) -> Verdict:
        """Judge a fresh command with fresh sensors."""
        assert self._command is not None and self._scan is not None
        command = self._command.twist
        clipped = clip_speed(command, self.limits)
        wanted = limit_change(self.last, clipped, dt_sec, self.limits)
        heading = 0.0 if wanted.linear_mps >= 0.0 else math.pi
        blind = wanted.linear_mps != 0.0 and self._scan.view.is_blind_towards(heading, TRAVEL_SECTOR_RAD)
        if blind:
            wanted = Twist2D(0.0, wanted.angular_radps)
        allowed = safe_part(self._odometry[-1].twist, self.last, wanted, self._hold_sec, points, self.limits)
        if blind:
            return _only_turning(allowed, ErrorCode.NOT_FINITE, 'The lidar is blind in the direction of travel')
        if allowed == wanted:
            if clipped != command:
                return Verdict(allowed, GateState.LIMITED, ErrorCode.OK, 'The command is above the speed limits.')
            return Verdict(allowed, GateState.CLEAR)
        if allowed.linear_mps == 0.0:
            return _only_turning(allowed, ErrorCode.STOPPED, 'An obstacle is in the way')
        return Verdict(allowed, GateState.LIMITED, ErrorCode.OK, 'Slowed down: an obstacle is near the way.')

    def _points_now(self) -> FloatArray | None:
        """Return the scan's points moved by what the robot drove since; None where it cannot have driven that far."""
        if self._scan is None or not self._odometry:
            return None
        stamp_sec = self._scan.stamp_sec
        then = min(reversed(self._odometry), key=lambda o: abs(o.stamp_sec - stamp_sec)).pose
        now = self._odometry[-1].pose
        if not then.distance_to(now) <= JUMP_M:
            return None
        origin = now.to_local(then)
        return transform(self._scan.view.points, Pose2D(origin.x, origin.y, then.yaw_rad - now.yaw_rad))

    def _halt(self, state: GateState, code: ErrorCode, message: str) -> Verdict:
        self.last = STANDSTILL
        return Verdict(STANDSTILL, state, code, message)


def _only_turning(twist: Twist2D, code: ErrorCode, reason: str) -> Verdict:
    if twist.angular_radps == 0.0:
        return Verdict(STANDSTILL, GateState.STOPPED, code, f'{reason}.')
    return Verdict(Twist2D(0.0, twist.angular_radps), GateState.LIMITED, code, f'{reason}; only turning is allowed.')


LATCHED_SENTENCE = 'Stopped on request; call safety_gate/reset to release.'
