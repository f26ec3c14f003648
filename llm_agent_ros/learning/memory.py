"""What a lidar that does not see all round has seen beside the robot: without it, a box turns its corners into it."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.compiled import kernel
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.simulation.kinematic.robot import HALF_VIEW

KEPT_M = 1.2
KEPT_SEC = 60.0
EDGE_BEAMS = 3
"""So near to the edge of its view a beam's silence does not tell that a thing seen before has gone."""


class NearMemory:
    """Points near each of N robots, as many as there are beams; those in the blind part are what was seen there last.

    Attributes:
        points: (N, R, 2) in the robots' frames, in the blind part only; inf where nothing is known.

    Args:
        count: of robots.
        angles: (R,) of the beams, -pi to pi, evenly.
        period_sec: between updates.
    """

    def __init__(self, count: int, angles: FloatArray, period_sec: float) -> None:
        self.points = np.full((count, len(angles), 2), np.inf)
        self._seen = np.full((count, len(angles), 2), np.inf)
        self._ages = np.zeros((count, len(angles)))
        self._spare, self._spare_ages = self._seen.copy(), self._ages.copy()
        self._angles, self._period_sec = angles, period_sec
        self._pose = np.zeros((count, 3))

    def reset(self, index: int, pose: FloatArray) -> None:
        """Forget what one robot saw; it is at (3,) x, y, yaw."""
        self._seen[index] = self.points[index] = np.inf
        self._pose[index] = pose

    def update(self, rows: NDArray[np.int64], params: FloatArray, pose: FloatArray, ranges: FloatArray) -> None:
        """Take the newest scans, (N, R), of some robots, at (N, 3) poses."""
        partly = rows[params[rows, HALF_VIEW] < math.pi - 1e-6]
        _update(partly, params, self._angles, self._pose, pose, ranges, self._period_sec, self._seen, self._ages,
                self._spare, self._spare_ages, self.points)
        self._pose[rows] = pose[rows]


@kernel
def _update(rows: NDArray[np.int64], params: FloatArray, angles: FloatArray, before: FloatArray, pose: FloatArray,
            ranges: FloatArray, period: float, seen: FloatArray, ages: FloatArray, spare: FloatArray,
            spare_ages: FloatArray, points: FloatArray) -> None:
    beams = angles.size
    edge = EDGE_BEAMS * 2.0 * np.pi / beams
    for number in range(rows.size):
        n = rows[number]
        half = params[n, HALF_VIEW]
        turn = before[n, 2] - pose[n, 2]
        c, s = np.cos(turn), np.sin(turn)
        cn, sn = np.cos(pose[n, 2]), np.sin(pose[n, 2])
        ex, ey = before[n, 0] - pose[n, 0], before[n, 1] - pose[n, 1]
        ox, oy = cn * ex + sn * ey, cn * ey - sn * ex
        fresh, fresh_ages = spare[n], spare_ages[n]
        fresh[:] = np.inf
        for r in range(beams):
            if seen[n, r, 0] == np.inf or ages[n, r] + period > KEPT_SEC:
                continue
            x = ox + c * seen[n, r, 0] - s * seen[n, r, 1]
            y = oy + s * seen[n, r, 0] + c * seen[n, r, 1]
            angle = np.arctan2(y, x)
            near2 = x * x + y * y
            k = min(int((angle + np.pi) * beams / (2.0 * np.pi)), beams - 1)
            if abs(angles[k]) > half - edge and near2 < KEPT_M**2 and near2 < fresh[k, 0] ** 2 + fresh[k, 1] ** 2:
                fresh[k, 0], fresh[k, 1] = x, y
                fresh_ages[k] = ages[n, r] + period
        for r in range(beams):
            if abs(angles[r]) > half:
                points[n, r] = fresh[r]
        for r in range(beams):
            if abs(angles[r]) <= half and ranges[n, r] < KEPT_M:
                fresh[r, 0], fresh[r, 1] = ranges[n, r] * np.cos(angles[r]), ranges[n, r] * np.sin(angles[r])
                fresh_ages[r] = 0.0
        seen[n] = fresh
        ages[n] = fresh_ages
