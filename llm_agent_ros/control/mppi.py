"""Model predictive path integral control (Williams and others, 2017): many noisy futures, averaged by their cost."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import change_speed, speed_to_rest
from llm_agent_ros.control.policy import View
from llm_agent_ros.control.rollouts import PATH_STEP_M, drive_ahead, gaps, path_ahead
from llm_agent_ros.geometry import Twist2D

SAMPLES, STEPS, STEP_SEC = 300, 16, 0.1
TEMPERATURE = 0.15
SPEED_NOISE, TURN_NOISE = 0.25, 0.5
"""As shares of the limits."""
PROGRESS, TRACK, HEADING, NEAR, HIT, SMOOTH = 2.5, 1.5, 0.3, 1.5, 30.0, 0.05
CLEAR_M = 0.2


class PathIntegral:
    """A baseline beside pursuit; the last plan, shifted by a step, is where the next one begins.

    Args:
        config: limits.
        outline: half length and half width of a robot that is not round, else (0, 0).
        seed: of the noise.
    """

    def __init__(self, config: ControlConfig, outline: tuple[float, float] = (0.0, 0.0), seed: int = 0) -> None:
        self._config = config
        self._half_length, half_width = outline
        self._half_width = half_width or config.robot_radius_m
        self._seed = seed
        self.reset()

    def reset(self) -> None:
        """Forget the last path."""
        self._rng = np.random.default_rng(self._seed)
        self._plan: NDArray[np.float64] = np.zeros((STEPS, 2))
        self._age_sec = 0.0

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""
        config = self._config
        limits = np.array((config.max_speed_mps, config.max_turn_radps))
        self._age_sec += view.dt_sec
        while self._age_sec > 0.5 * STEP_SEC:
            self._plan = np.concatenate((self._plan[1:], self._plan[-1:]))
            self._age_sec -= STEP_SEC
        noise = self._rng.standard_normal((SAMPLES, STEPS, 2)) * (SPEED_NOISE, TURN_NOISE) * limits
        noise = np.cumsum(noise, axis=1) / np.sqrt(np.arange(1, STEPS + 1))[:, None]
        noise[0] = 0.0
        left_m = view.path.length_m - view.progress_m
        cap = min(view.max_speed_mps, speed_to_rest(left_m + 0.05, config.approach_deceleration_mps2))
        samples = np.clip(self._plan + noise, (-0.1 * limits[0], -limits[1]), (cap, limits[1]))
        samples = self._reachable(view, samples)
        cost = self._cost(view, samples)
        weights = np.exp(-(cost - np.min(cost)) / TEMPERATURE)
        self._plan = np.einsum('k,ktc->tc', weights / np.sum(weights), samples)
        v, w = self._plan[0]
        return change_speed(view.previous, Twist2D(float(v), float(w)), view.dt_sec, config)

    def _reachable(self, view: View, samples: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the samples within the acceleration limits, from the last command on."""
        config = self._config
        now = np.array((view.previous.linear_mps, view.previous.angular_radps))
        rise = np.array((config.acceleration_mps2, config.turn_acceleration_radps2)) * STEP_SEC
        fall = np.array((config.deceleration_mps2, config.turn_acceleration_radps2)) * STEP_SEC
        last = np.broadcast_to(now, samples[:, 0].shape)
        result = np.empty_like(samples)
        for t in range(STEPS):
            last = np.clip(samples[:, t], last - fall, last + rise)
            result[:, t] = last
        return result

    def _cost(self, view: View, samples: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return the (K,) costs of (K, T, 2) plans."""
        reach = 1.2 * self._config.max_speed_mps * STEPS * STEP_SEC + 0.3
        path = path_ahead(view, reach)
        places = drive_ahead(samples, STEP_SEC)
        few = places[:, 1::2]
        off = np.hypot(few[..., :1] - path[:, 0], few[..., 1:2] - path[:, 1])
        nearest = np.argmin(off, axis=2)
        track = np.mean(np.min(off, axis=2), axis=1)
        ahead = path[np.minimum(nearest[:, -1] + 5, len(path) - 1)] - few[:, -1, :2]
        turned = np.arctan2(ahead[:, 1], ahead[:, 0]) - few[:, -1, 2]
        heading = np.abs((turned + np.pi) % (2.0 * np.pi) - np.pi)
        heading[np.hypot(ahead[:, 0], ahead[:, 1]) < 0.05] = 0.0
        room = gaps(few, view.points, self._half_length, self._half_width)
        near = np.mean(np.maximum(CLEAR_M - room, 0.0) / CLEAR_M, axis=1)
        hit = np.any(room < 0.015, axis=1)
        progress = nearest[:, -1] * PATH_STEP_M
        change = np.mean(np.abs(np.diff(samples, axis=1)).sum(axis=2), axis=1)
        cost: NDArray[np.float64] = (
            -PROGRESS * progress / max(reach, 1e-3) + TRACK * track + HEADING * heading + NEAR * near + HIT * hit
            + SMOOTH * change
        )
        return cost
