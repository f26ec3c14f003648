"""Recovery for hundreds of robots at once: ``control.recovery.Recovering``, asked only where a robot is stuck."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.control.recovery import MOVE_SEC, MOVED_ON_M, PATIENCE_SEC, STILL_M, STILL_RAD, Escape
from llm_agent_ros.learning.navigation import Navigation
from llm_agent_ros.learning.robots import Vehicle, outline
from llm_agent_ros.learning.views import view_of

Flags = NDArray[np.bool_]


class Rescue:
    """Makes the moves of robots that are stuck.

    Args:
        count: of robots.
        attempts: of each in one place.
    """

    def __init__(self, count: int, attempts: int) -> None:
        self._attempts = attempts
        self._vehicles: list[Vehicle | None] = [None] * count
        self._escapes: list[Escape | None] = [None] * count
        self._mark = np.full((count, 3), np.nan)
        self._stuck_at = np.full((count, 2), np.nan)
        self._since_sec = np.zeros(count)
        self._moves = np.full((count, 2), np.nan)

    def reset(self, index: int, vehicle: Vehicle) -> None:
        """Forget what one robot tried; it believes to be such a vehicle."""
        self._vehicles[index], self._escapes[index] = vehicle, None
        self._mark[index] = self._stuck_at[index] = self._moves[index] = np.nan
        self._since_sec[index] = 0.0

    def steer(self, nav: Navigation, wanted: FloatArray) -> FloatArray:
        """Return (N, 2) velocities: what is wanted, or a move out of where a robot is stuck."""
        period = nav.sim.period_sec
        self._since_sec += period
        moving = ~np.isnan(self._moves[:, 0])
        done = moving & (self._since_sec > MOVE_SEC)
        self._moves[done] = self._mark[done] = np.nan
        for n in np.flatnonzero(self._stuck(nav.sim.estimate, ~moving) & ~nav.sim.collided):
            self._begin(nav, int(n))
        return np.where(np.isnan(self._moves), wanted, self._moves)

    def _stuck(self, pose: FloatArray, watched: Flags) -> Flags:
        """Return which of the robots that are watched have neither moved nor turned for a while."""
        off = pose - self._mark
        turned = np.abs(np.remainder(off[:, 2] + np.pi, 2.0 * np.pi) - np.pi)
        still = (np.hypot(off[:, 0], off[:, 1]) <= STILL_M) & (turned <= STILL_RAD)
        anew = watched & ~still
        self._mark[anew] = pose[anew]
        self._since_sec[anew] = 0.0
        gone = watched & (np.hypot(*(pose[:, :2] - self._stuck_at).T) > MOVED_ON_M)
        for n in np.flatnonzero(gone):
            self._stuck_at[n] = np.nan
            self._escapes[n] = None
        result: Flags = watched & (self._since_sec > PATIENCE_SEC)
        return result

    def _begin(self, nav: Navigation, n: int) -> None:
        vehicle = self._vehicles[n]
        if vehicle is None:
            return
        escape = self._escapes[n]
        if escape is None:
            self._escapes[n] = escape = Escape(vehicle.config, outline(vehicle), self._attempts)
            self._stuck_at[n] = nav.sim.estimate[n, :2]
        if escape.may_try:
            move = escape.choose(view_of(nav, n, vehicle.config.max_speed_mps))
            self._moves[n] = move.linear_mps, move.angular_radps
            self._since_sec[n] = 0.0
