"""The dynamic window approach (Fox, Burgard and Thrun, 1997): the best of the arcs that can be reached now."""

from __future__ import annotations

import numpy as np

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import REST_M, change_speed, speed_to_rest, turn_rate
from llm_agent_ros.control.policy import View
from llm_agent_ros.control.rollouts import drive_ahead, gaps, path_ahead
from llm_agent_ros.geometry import Twist2D

SPEEDS, TURNS = 7, 21
HORIZON_SEC, STEPS = 1.2, 8
WINDOW_SEC = 0.3
HEADING, CLEARANCE, SPEED, TRACK = 1.0, 0.25, 0.6, 1.2
CLEAR_M = 0.4
BEHIND_RAD = 1.3


class DynamicWindow:
    """A baseline beside pursuit.

    Args:
        config: limits.
        outline: half length and half width of a robot that is not round, else (0, 0).
    """

    def __init__(self, config: ControlConfig, outline: tuple[float, float] = (0.0, 0.0)) -> None:
        self._config = config
        self._half_length, half_width = outline
        self._half_width = half_width or config.robot_radius_m

    def reset(self) -> None:
        """Forget nothing: the window depends on the present alone."""

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""
        config = self._config
        path = path_ahead(view, max(1.0, 1.3 * config.max_speed_mps))
        aim = path[min(len(path) - 1, 6)]
        bearing = float(np.arctan2(aim[1], aim[0]))
        if abs(bearing) > BEHIND_RAD:
            wanted = Twist2D(0.0, turn_rate(bearing, config.max_turn_radps, config.turn_acceleration_radps2))
            return change_speed(view.previous, wanted, view.dt_sec, config)
        choices = self._window(view)
        places = drive_ahead(np.repeat(choices[:, None], STEPS, axis=1), HORIZON_SEC / STEPS)
        room = gaps(places, view.points, self._half_length, self._half_width)
        nearest = np.min(room, axis=1)
        stop_m = choices[:, 0] ** 2 / (2.0 * config.deceleration_mps2)
        travelled = np.hypot(places[..., 0], places[..., 1])
        until = np.min(np.where(room < 0.02, travelled, np.inf), axis=1)
        ends = places[:, -1]
        target = path[np.minimum(len(path) - 1, np.rint((choices[:, 0] * HORIZON_SEC + 0.4) / 0.1).astype(np.int64))]
        heading = np.abs(np.arctan2(
            *(np.stack((target[:, 1] - ends[:, 1], target[:, 0] - ends[:, 0]))))- ends[:, 2])
        heading = np.abs((heading + np.pi) % (2.0 * np.pi) - np.pi)
        track = np.min(np.hypot(ends[:, :1] - path[:, 0], ends[:, 1:2] - path[:, 1]), axis=1)
        score = (
            -HEADING * heading / np.pi + CLEARANCE * np.minimum(nearest, CLEAR_M) / CLEAR_M
            + SPEED * choices[:, 0] / config.max_speed_mps - TRACK * track
        )
        score[until < stop_m + 0.05] = -np.inf
        if not np.any(np.isfinite(score)):
            wanted = Twist2D(0.0, float(np.copysign(0.5 * config.max_turn_radps, bearing)))
        else:
            v, w = choices[int(np.argmax(score))]
            wanted = Twist2D(float(v), float(w))
        return change_speed(view.previous, wanted, view.dt_sec, config)

    def _window(self, view: View) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        """Return the (K, 2) velocities that can be reached within the window."""
        config = self._config
        left_m = view.path.length_m - view.progress_m
        cap = min(view.max_speed_mps, max(speed_to_rest(left_m + REST_M, config.approach_deceleration_mps2), 0.05))
        now = view.previous.linear_mps
        lowest = max(now - config.deceleration_mps2 * WINDOW_SEC, 0.0)
        highest = max(min(now + config.acceleration_mps2 * WINDOW_SEC, cap), min(lowest, cap))
        turn = view.previous.angular_radps
        span = config.turn_acceleration_radps2 * WINDOW_SEC
        turns = np.linspace(max(turn - span, -config.max_turn_radps), min(turn + span, config.max_turn_radps), TURNS)
        v, w = np.meshgrid(np.linspace(min(lowest, highest), highest, SPEEDS), np.append(turns, 0.0), indexing='ij')
        return np.stack((v.ravel(), w.ravel()), axis=-1)
