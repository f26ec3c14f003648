"""Regulated pure pursuit for hundreds of robots at once: ``control.pursuit`` compiled, number by number the same."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.compiled import kernel
from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import REST_M, SLOWEST_TURN_RADPS
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.control.pursuit import ALIGNED_RAD
from llm_agent_ros.learning.paths import Ints, Paths, point_at

FIELDS = (
    'robot_radius_m', 'max_speed_mps', 'max_turn_radps', 'turn_acceleration_radps2', 'approach_deceleration_mps2',
    'min_speed_mps', 'lookahead_time_sec', 'min_lookahead_m', 'max_lookahead_m', 'corner_cut_m',
    'comfortable_turn_radps', 'full_speed_clearance_m', 'tight_speed_mps', 'start_turn_angle_rad',
    'turn_in_place_angle_rad', 'acceleration_mps2', 'deceleration_mps2',
)
RADIUS, SPEED, TURN, TURN_RATE, APPROACH, SLOWEST, LOOK_TIME, LOOK_LEAST, LOOK_MOST, CUT = range(10)
BEND, CLEARANCE, TIGHT, START_ANGLE, PLACE_ANGLE, RISE, FALL = range(10, 17)
LIMITS = slice(SPEED, TURN + 1)
"""Largest speed and turn rate."""
Flags = NDArray[np.bool_]


def settings_row(config: ControlConfig) -> FloatArray:
    """Return a configuration as a row of numbers."""
    return np.array([float(getattr(config, name)) for name in FIELDS])


def pursue(
    paths: Paths, settings: FloatArray, pose: FloatArray, previous: FloatArray, angles: FloatArray, ranges: FloatArray,
    turning: Flags, started: Flags,
) -> FloatArray:
    """Return (N, 2) target velocities; ``turning`` and ``started`` (N,) are what pursuit remembers."""
    targets = np.empty((len(settings), 2))
    _pursue(paths.points, paths.arc_m, paths.counts, paths.progress_m, settings, pose, previous, angles, ranges,
            turning, started, targets)
    return targets


def change_speeds(previous: FloatArray, wanted: FloatArray, dt_sec: float, settings: FloatArray) -> FloatArray:
    """Return what ``control.motion.change_speed`` does, for (N, 2) velocities."""
    braking = np.abs(wanted[:, 0]) < np.abs(previous[:, 0])
    steps = dt_sec * np.stack((np.where(braking, settings[:, FALL], settings[:, RISE]), settings[:, TURN_RATE]), 1)
    return np.clip(wanted, previous - steps, previous + steps)


@kernel
def _pursue(points: FloatArray, arc: FloatArray, counts: Ints, progress: FloatArray, settings: FloatArray,
            pose: FloatArray, previous: FloatArray, angles: FloatArray, ranges: FloatArray, turning: Flags,
            started: Flags, targets: FloatArray) -> None:
    for n in range(counts.size):
        s = settings[n]
        least = _nearest_ahead(angles, ranges[n], -s[RADIUS])
        path, lengths, count, at = points[n], arc[n], counts[n], progress[n]
        left = lengths[count - 1] - at
        if left < 0.03:
            tx, ty = path[count - 1, 0], path[count - 1, 1]
            straight = s[LOOK_LEAST]
        else:
            wished = min(max(s[LOOK_TIME] * abs(previous[n, 0]), s[LOOK_LEAST]), s[LOOK_MOST])
            straight = max(_straight(path, lengths, count, pose[n], at, wished, s[CUT]), 0.04)
            tx, ty = point_at(path, lengths, count, at + min(wished, straight))
        c, si = np.cos(pose[n, 2]), np.sin(pose[n, 2])
        lx, ly = c * (tx - pose[n, 0]) + si * (ty - pose[n, 1]), c * (ty - pose[n, 1]) - si * (tx - pose[n, 0])
        bearing = np.arctan2(ly, lx)
        if turning[n]:
            turning[n] = abs(bearing) > ALIGNED_RAD
        else:
            turning[n] = abs(bearing) > (s[PLACE_ANGLE] if started[n] else s[START_ANGLE])
        if turning[n]:
            rate = min(max(np.sqrt(s[TURN_RATE] * abs(bearing)), SLOWEST_TURN_RADPS), s[TURN])
            targets[n, 0], targets[n, 1] = 0.0, np.copysign(rate, bearing)
            continue
        reach = max(np.hypot(lx, ly), 1e-3)
        curvature = 2.0 * ly / reach**2
        bend = s[BEND] / max(abs(curvature), 1e-6)
        speed = min(s[SPEED], max(min(s[SPEED], bend, 1.5 * straight), s[SLOWEST]))
        if least < np.inf:
            share = min(max(least - s[RADIUS], 0.0) / s[CLEARANCE], 1.0)
            speed = min(speed, s[TIGHT] + share * (s[SPEED] - s[TIGHT]))
        speed = min(speed, max(np.sqrt(2.0 * s[APPROACH] * (left + REST_M)), s[SLOWEST]))
        turn = curvature * speed
        if abs(turn) > s[TURN]:
            speed *= s[TURN] / abs(turn)
            turn = np.copysign(s[TURN], turn)
        started[n] = True
        targets[n, 0], targets[n, 1] = speed, turn


@kernel
def _nearest_ahead(angles: FloatArray, ranges: FloatArray, behind: float) -> float:
    least = np.inf
    for r in range(angles.size):
        if ranges[r] < least and ranges[r] * np.cos(angles[r]) > behind:
            least = ranges[r]
    return least


@kernel
def _straight(points: FloatArray, arc: FloatArray, count: int, pose: FloatArray, start: float, end: float,
              tolerance: float) -> float:
    first = np.searchsorted(arc[:count], start)
    after = np.searchsorted(arc[:count], start + end + 1e-9)
    if after - first < 3:
        return end
    offset = np.inf
    for k in range(first, after):
        offset = min(offset, max(np.hypot(points[k, 0] - pose[0], points[k, 1] - pose[1]), 1e-6))
    for last in range(first + 2, after):
        ex, ey = points[last, 0] - pose[0], points[last, 1] - pose[1]
        reach = max(np.hypot(ex, ey), 1e-6)
        for k in range(first, last):
            dx, dy = points[k, 0] - pose[0], points[k, 1] - pose[1]
            along = (dx * ex + dy * ey) / reach
            off = abs(dx * ey - dy * ex) / reach
            if along > reach:
                off = along - reach
            elif along < 0.0:
                off = 0.0
            if off > tolerance + offset:
                return arc[last - 1] - start
    return end
