"""What a stuck robot does: backs off if there is room behind it, else turns; a few times, then it gives up."""

from __future__ import annotations

import math
from enum import Enum

import numpy as np

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import change_speed
from llm_agent_ros.control.policy import Policy, View
from llm_agent_ros.geometry import Twist2D

STILL_M = 0.05
STILL_RAD = 0.15
PATIENCE_SEC = 2.0
BACK_SEC, TURN_SEC = 1.5, 1.2
BACK_MPS = 0.15
ROOM_BEHIND_M = 0.15
MAX_ATTEMPTS = 4
MOVED_ON_M = 0.5


class _Phase(Enum):
    DRIVING = 'driving'
    BACKING = 'backing'
    TURNING = 'turning'


class Recovering:
    """A policy that takes over from another one while the robot is stuck; after some attempts in vain it stands by.

    Args:
        inner: what drives.
        config: limits.
    """

    def __init__(self, inner: Policy, config: ControlConfig) -> None:
        self._inner = inner
        self._config = config
        self.reset()

    def reset(self) -> None:
        """Forget the last path."""
        self._inner.reset()
        self._phase = _Phase.DRIVING
        self._mark: tuple[float, float, float] | None = None
        self._since_sec = 0.0
        self._attempts = 0
        self._stuck_at: tuple[float, float] | None = None

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""
        self._since_sec += view.dt_sec
        if self._phase is _Phase.DRIVING:
            if self._is_stuck(view):
                self._begin(view)
            else:
                return self._inner.command(view)
        if self._since_sec > (BACK_SEC if self._phase is _Phase.BACKING else TURN_SEC):
            self._phase, self._mark = _Phase.DRIVING, None
            return self._inner.command(view)
        wanted = Twist2D(-BACK_MPS, 0.0) if self._phase is _Phase.BACKING else Twist2D(0.0, self._turn(view))
        if self._phase is _Phase.BACKING and not self._has_room_behind(view):
            wanted = Twist2D()
        return change_speed(view.previous, wanted, view.dt_sec, self._config)

    def _is_stuck(self, view: View) -> bool:
        """Return whether the robot has neither moved nor turned for a while."""
        here = (view.pose.x, view.pose.y, view.pose.yaw_rad)
        mark = self._mark
        if mark is None or math.hypot(here[0] - mark[0], here[1] - mark[1]) > STILL_M or \
                abs(math.remainder(here[2] - mark[2], 2.0 * math.pi)) > STILL_RAD:
            self._mark, self._since_sec = here, 0.0
        if self._stuck_at and math.hypot(here[0] - self._stuck_at[0], here[1] - self._stuck_at[1]) > MOVED_ON_M:
            self._attempts, self._stuck_at = 0, None
        return self._since_sec > PATIENCE_SEC and self._attempts < MAX_ATTEMPTS

    def _begin(self, view: View) -> None:
        self._attempts += 1
        self._since_sec = 0.0
        self._stuck_at = self._stuck_at or (view.pose.x, view.pose.y)
        backwards = self._attempts % 2 == 1 and self._has_room_behind(view)
        self._phase = _Phase.BACKING if backwards else _Phase.TURNING

    def _has_room_behind(self, view: View) -> bool:
        radius = self._config.robot_radius_m
        points = view.points
        behind = points[(points[:, 0] < 0.0) & (np.abs(points[:, 1]) < radius + 0.05)]
        return not len(behind) or float(np.min(-behind[:, 0])) > radius + ROOM_BEHIND_M

    def _turn(self, view: View) -> float:
        """Return the turn rate towards where the path leads."""
        bearing = view.pose.bearing_to(view.path.at(view.progress_m + 0.5))
        return math.copysign(0.5 * self._config.max_turn_radps, bearing)
