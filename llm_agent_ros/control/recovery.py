"""What a stuck robot does: of some short, slow moves the one that leaves most room; a few times, then it gives up."""

from __future__ import annotations

import math
from itertools import product

import numpy as np

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import change_speed
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.control.policy import Policy, View
from llm_agent_ros.control.rollouts import drive_ahead, gaps
from llm_agent_ros.geometry import Twist2D

STILL_M = 0.05
STILL_RAD = 0.3
PATIENCE_SEC = 1.5
MOVE_SEC, STEP_SEC = 1.8, 0.1
SPEEDS_MPS = (-0.25, -0.15, 0.0, 0.15, 0.25)
TURNS = (-0.5, -0.25, 0.0, 0.25, 0.5)
"""As shares of the largest turn rate."""
AIM_M = 0.6
ROOM_M = 0.15
KEEP_M = 0.02
ROOM_WORTH, HEADING_WORTH, AIM_WORTH = 6.0, 0.15, 0.3
MAX_ATTEMPTS = 12
WAITING_MPS = 0.02
"""A robot that may drive no faster has been told to wait."""
MOVED_ON_M = 0.5


class Escape:
    """Chooses moves for a robot that is stuck, each time another one, at most so many in one place.

    Args:
        config: limits.
        outline: half length and half width of a robot that is not round, else (0, 0).
        attempts: at most so many in one place.
    """

    def __init__(
        self, config: ControlConfig, outline: tuple[float, float] = (0.0, 0.0), attempts: int = MAX_ATTEMPTS,
    ) -> None:
        self._most = attempts if config.max_speed_mps >= WAITING_MPS else 0
        self._config = config
        self._half_length, half_width = outline
        self._half_width = half_width or config.robot_radius_m
        turns = np.array(TURNS) * config.max_turn_radps
        self._moves: FloatArray = np.array([pair for pair in product(SPEEDS_MPS, turns) if pair != (0.0, 0.0)])
        self.reset()

    def reset(self) -> None:
        """Forget all attempts."""
        self._attempts = 0
        self._tried: list[int] = []
        self._stuck_at: tuple[float, float] | None = None

    @property
    def may_try(self) -> bool:
        """Whether there are attempts left."""
        return self._attempts < self._most

    def notice(self, x: float, y: float) -> None:
        """Forget the attempts made where the robot no longer is."""
        if self._stuck_at and math.hypot(x - self._stuck_at[0], y - self._stuck_at[1]) > MOVED_ON_M:
            self.reset()

    def choose(self, view: View) -> Twist2D:
        """Return the move to make now, no faster than the robot may drive now."""
        self._attempts += 1
        self._stuck_at = self._stuck_at or (view.pose.x, view.pose.y)
        cap = _cap_mps(view, self._config)
        moves = np.column_stack((np.clip(self._moves[:, 0], -cap, cap), self._moves[:, 1]))
        best = self._best(view, moves)
        self._tried.append(best)
        return Twist2D(float(moves[best, 0]), float(moves[best, 1]))

    def _best(self, view: View, moves: FloatArray) -> int:
        """Return the number of the move that ends with most room and nearest to the path; not one just tried."""
        steps = round(MOVE_SEC / STEP_SEC)
        places = drive_ahead(np.repeat(moves[:, None], steps, axis=1), STEP_SEC)
        points = np.concatenate((view.points, view.remembered))
        here = np.zeros((1, 1, 3))
        room_now = float(gaps(here, points, self._half_length, self._half_width)[0, 0])
        room = gaps(places, points, self._half_length, self._half_width)
        ends = places[:, -1]
        aim = view.pose.to_local(view.path.at(view.progress_m + AIM_M))
        off = np.arctan2(aim.y - ends[:, 1], aim.x - ends[:, 0]) - ends[:, 2]
        worth = (
            ROOM_WORTH * np.minimum(room[:, -1], ROOM_M) + HEADING_WORTH * np.cos(off)
            - AIM_WORTH * np.hypot(aim.x - ends[:, 0], aim.y - ends[:, 1])
        )
        worth[np.min(room, axis=1) < min(room_now, KEEP_M) - 1e-6] -= 10.0
        tried = moves[self._tried[-len(moves) // 2:]]
        # not by number: under a low cap, moves that differ in speed alone are the same one
        worth[(moves[:, None] == tried).all(axis=2).any(axis=1)] -= 5.0
        return int(np.argmax(worth))


def _cap_mps(view: View, config: ControlConfig) -> float:
    """Return how fast the robot may drive now, in m/s, either way."""
    return min(view.max_speed_mps, config.max_speed_mps)


class Recovering:
    """A policy that takes over from another one while the robot is stuck; after some attempts in vain it stands by.

    Args:
        inner: what drives.
        config: limits.
        outline: see ``Escape``.
        attempts: see ``Escape``.
    """

    def __init__(
        self, inner: Policy, config: ControlConfig, outline: tuple[float, float] = (0.0, 0.0),
        attempts: int = MAX_ATTEMPTS,
    ) -> None:
        self._inner = inner
        self._config = config
        self._escape = Escape(config, outline, attempts)
        self.reset()

    def reset(self) -> None:
        """Forget the last path."""
        self._inner.reset()
        self._escape.reset()
        self._move: Twist2D | None = None
        self._mark: tuple[float, float, float] | None = None
        self._since_sec = 0.0

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""
        self._since_sec += view.dt_sec
        cap = _cap_mps(view, self._config)
        if cap < WAITING_MPS or (self._move is not None and self._since_sec > MOVE_SEC):
            self._move, self._mark = None, None
        elif self._move is None and self._is_stuck(view):
            self._move, self._since_sec = self._escape.choose(view), 0.0
        if self._move is None:
            return self._inner.command(view)
        # a falling cap slows the move along its arc, for it is there that room was found
        return change_speed(view.previous, self._move.within(cap), view.dt_sec, self._config)

    def _is_stuck(self, view: View) -> bool:
        """Return whether the robot, which may drive, has neither moved nor turned for a while."""
        here = (view.pose.x, view.pose.y, view.pose.yaw_rad)
        mark = self._mark
        if mark is None or math.hypot(here[0] - mark[0], here[1] - mark[1]) > STILL_M or \
                abs(math.remainder(here[2] - mark[2], 2.0 * math.pi)) > STILL_RAD:
            self._mark, self._since_sec = here, 0.0
        self._escape.notice(here[0], here[1])
        return self._since_sec > PATIENCE_SEC and self._escape.may_try
