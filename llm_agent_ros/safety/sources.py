"""Whether all messages of one input come from one sensor: what two that take turns cannot hide."""

from __future__ import annotations

import math
from collections import deque

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D, wrap_angle
from llm_agent_ros.safety.inputs import is_fixed_frame
from llm_agent_ros.safety.scan import FloatArray, ScanView

# No robot goes further aside and back from one message to the next but one: at 10 Hz, braking with 2.5 m/s2 or
# 8 rad/s2, it would be 13 mm and 0.04 rad. A scan displaced by less, the margin is for.
DETOUR_M, DETOUR_RAD = 0.02, 0.05
# Sectors of an outline, and how near and far it tells distances apart.
SECTORS, NEAREST_M, FURTHEST_M = 36, 0.01, 8.0
# A sector went there and back where its distance changed by half, changed again, and is now what it was within a fifth.
CHANGED, SAME = math.log(1.5), math.log(1.2)
# One lidar that turns at 1.8 rad/s amid poles has less than half of this share, two that look elsewhere have more
# (test_sources.py).
FLICKERING_SHARE = 0.25
# One scan that stands alone is a bump in the floor; another one so soon is of a second lidar, of 0.4 Hz or more. The
# next turn of the other sensor is awaited as long, so that a seldom one does not let the robot go in between.
TURN_SEC = 2.5

Frames = tuple[str, ...]
Doubt = tuple[ErrorCode, str]


class Source:
    """One input, which one sensor alone may feed; a doubt lasts for some time after what gave rise to it.

    Args:
        name: what a sentence calls it.
        frames: names that its messages must bear; where one is empty, that of the first message is taken.
        hold_sec: how long a doubt lasts, by steady time.
        remedy: what to do about other frames.
    """

    def __init__(self, name: str, frames: Frames, hold_sec: float, remedy: str) -> None:
        self._name, self._frames, self._hold_sec, self._remedy = name, frames, hold_sec, remedy
        self._settled = False
        self._stamp_sec = -math.inf
        self._doubt: Doubt | None = None
        self._doubt_until_sec = -math.inf

    def accepts(self, frames: Frames, arrival_sec: float, stamp_sec: float) -> bool:
        """Take note of a message; return whether it may be used, which it may not in other frames."""
        wanted = self._frames
        if not self._settled:
            wanted = tuple(name or given for name, given in zip(wanted, frames, strict=True))
        if frames != wanted:
            self._raise(
                arrival_sec, ErrorCode.INVALID_PARAMETER,
                f'The {self._name} comes in {_listed(frames)} instead of {_listed(wanted)}; {self._remedy}.',
            )
            return False
        self._frames, self._settled = wanted, True
        if stamp_sec < self._stamp_sec:
            self._raise(
                arrival_sec, ErrorCode.STALE_SENSOR,
                f'The stamps of the {self._name} run backwards; see that one node publishes it, by one clock.',
            )
        self._stamp_sec = stamp_sec
        return True

    def doubt(self, now_sec: float) -> Doubt | None:
        """Return the code and the sentence of the doubt there is now."""
        return self._doubt if now_sec <= self._doubt_until_sec else None

    def _raise(self, now_sec: float, code: ErrorCode, sentence: str, hold_sec: float = 0.0) -> None:
        until_sec = now_sec + max(hold_sec, self._hold_sec)
        if until_sec >= self._doubt_until_sec:
            self._doubt, self._doubt_until_sec = (code, sentence), until_sec

    def _raise_turns(self, now_sec: float) -> None:
        sentence = f'The {self._name} goes back and forth as if two sensors took turns; only one may publish it.'
        self._raise(now_sec, ErrorCode.INVALID_PARAMETER, sentence, TURN_SEC)


class OdometrySource(Source):
    """The odometry, by the poses and speeds it gives: two that drift apart throw the pose back and forth."""

    def __init__(self, frames: Frames, hold_sec: float) -> None:
        remedy = 'set odom_frame and base_frame to what the robot sends, and let one node publish it'
        super().__init__('odometry', frames, hold_sec, remedy)
        self._poses: deque[Pose2D] = deque(maxlen=3)

    def takes(self, pose: Pose2D, frames: Frames, arrival_sec: float, stamp_sec: float) -> bool:
        """Take note of a message; return whether it may be used."""
        if is_fixed_frame(frames[1]):
            sentence = f'The speed of the odometry is given in {frames[1]!r}, which does not move with the robot.'
            self._raise(arrival_sec, ErrorCode.INVALID_PARAMETER, sentence)
            return False
        if not self.accepts(frames, arrival_sec, stamp_sec):
            return False
        self._poses.append(pose)
        if len(self._poses) == 3 and _is_detour(*self._poses):
            self._raise_turns(arrival_sec)
        return True


class ScanSource(Source):
    """The lidar, by the outline of what it sees: two that stand or look elsewhere throw it back and forth."""

    def __init__(self, hold_sec: float) -> None:
        super().__init__('scan', ('',), hold_sec, 'one lidar must be chosen')
        self._outlines: deque[FloatArray] = deque(maxlen=3)
        self._bump_sec = -math.inf

    def takes(self, view: ScanView, yaw_rad: float, frame_id: str, arrival_sec: float, stamp_sec: float) -> bool:
        """Take note of a scan, taken with the robot at a heading; return whether it may be used."""
        if not self.accepts((frame_id,), arrival_sec, stamp_sec):
            return False
        self._outlines.append(outline(view, yaw_rad))
        if len(self._outlines) == 3 and flickering_share(*self._outlines) >= FLICKERING_SHARE:
            if arrival_sec - self._bump_sec <= TURN_SEC:
                self._raise_turns(arrival_sec)
            self._bump_sec = arrival_sec
        return True


def outline(view: ScanView, yaw_rad: float) -> FloatArray:
    """Return (SECTORS,) logarithms of how far the nearest thing is in each sector around the robot.

    The sectors turn by ``yaw_rad``, the robot's heading: else a robot that turns would see all of them flicker.
    """
    yaw_rad = wrap_angle(yaw_rad) if math.isfinite(yaw_rad) else 0.0  # odometry may say any number
    distances = np.full(SECTORS, FURTHEST_M)
    distances[_sector(view.blind_rad + yaw_rad)] = NEAREST_M  # half a lidar is told from its other half
    x, y = view.points[:, 0], view.points[:, 1]
    seen = _sector(np.arctan2(y, x) + yaw_rad)
    distances[seen] = FURTHEST_M
    np.minimum.at(distances, seen, np.hypot(x, y))
    result: FloatArray = np.log(np.maximum(distances, NEAREST_M))
    return result


def flickering_share(a: FloatArray, b: FloatArray, c: FloatArray) -> float:
    """Return the share of sectors that are not in ``b`` what they are in ``a`` before it and in ``c`` after it."""
    changed = np.minimum(np.abs(a - b), np.abs(b - c)) > CHANGED
    return float(np.mean(changed & (np.abs(a - c) < SAME)))


def _sector(bearings: FloatArray) -> NDArray[np.intp]:
    return np.floor(bearings * (SECTORS / (2.0 * math.pi))).astype(np.intp) % SECTORS


def _is_detour(a: Pose2D, b: Pose2D, c: Pose2D) -> bool:
    """Return whether the way over ``b`` is one that no robot goes; what is no number counts as one."""
    aside_m = 0.5 * (a.distance_to(b) + b.distance_to(c) - a.distance_to(c))
    turns = (wrap_angle(b.yaw_rad - a.yaw_rad), wrap_angle(c.yaw_rad - b.yaw_rad), wrap_angle(c.yaw_rad - a.yaw_rad))
    aside_rad = 0.5 * (abs(turns[0]) + abs(turns[1]) - abs(turns[2]))
    return not (aside_m <= DETOUR_M and aside_rad <= DETOUR_RAD)


def _listed(frames: Frames) -> str:
    return ' and '.join(repr(frame) for frame in frames)
