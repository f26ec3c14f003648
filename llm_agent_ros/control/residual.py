"""Driving by a trained policy: beside pure pursuit (residual) or instead of it; pursuit takes over where it must."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np

from llm_agent_ros.control import observation
from llm_agent_ros.control.config import ControlConfig
from llm_agent_ros.control.motion import change_speed
from llm_agent_ros.control.network import Actor
from llm_agent_ros.control.observation import Observations, Senses
from llm_agent_ros.control.path import FloatArray
from llm_agent_ros.control.policy import View
from llm_agent_ros.control.pursuit import RegulatedPursuit
from llm_agent_ros.geometry import Twist2D


class LearnedPolicy:
    """A policy of the controller.

    Args:
        config: limits, and how pursuit drives; ``residual_scale`` 1 is as trained, 0 pursuit alone;
            from gaps of ``residual_room_m`` down to half of that, a residual counts less and less, then not at all.
        actor: the trained part.
        warn: takes a sentence whenever pursuit begins to drive instead.
        outline: half length and half width of a robot that is not round, else (0, 0).
    """

    def __init__(
        self, config: ControlConfig, actor: Actor, warn: Callable[[str], None] | None = None,
        outline: tuple[float, float] = (0.0, 0.0),
    ) -> None:
        self._config = config
        self._actor = actor
        self._warn = warn or (lambda _: None)
        self._pursuit = RegulatedPursuit(config)
        self._limits = np.array([[config.max_speed_mps, config.max_turn_radps]])
        self._outline = outline
        self.reset()

    def reset(self) -> None:
        """Forget the last path."""
        self._pursuit.reset()
        self._action: FloatArray | None = None
        self._gaps: deque[FloatArray] = deque(maxlen=observation.LOOK_BACK)
        self._age_sec = np.inf
        self._refused = False

    def command(self, view: View) -> Twist2D:
        """Return the velocity to drive now."""
        base = self._pursuit.target(view)
        self._age_sec += view.dt_sec
        if self._age_sec > observation.DECISION_SEC - 0.5 * view.dt_sec:
            self._action = self._decide(view, base)
            self._age_sec = 0.0
        wanted = base
        if self._action is not None:
            left_m = np.array([view.path.length_m - view.progress_m])
            room = observation.room(self._gaps[-1].min(axis=1), self._config.residual_room_m)
            v, w = observation.combine(
                self._actor.mode, np.array([[base.linear_mps, base.angular_radps]]), self._action,
                self._config.residual_scale * self._actor.scale * room, self._limits, left_m,
            )[0]
            wanted = Twist2D(min(float(v), view.max_speed_mps), float(w))
        return change_speed(view.previous, wanted, view.dt_sec, self._config)

    def _decide(self, view: View, base: Twist2D) -> FloatArray | None:
        """Return the actor's answer, or None where it must not be asked."""
        seen = self.observe(view, base)
        if not observation.is_sane(seen):
            if not self._refused:
                what = 'is not finite' if not np.all(np.isfinite(seen)) else 'is beyond anything seen in training'
                self._warn(f'The observation {what}; pursuit drives.')
            self._refused = True
            return None
        self._refused = False
        action = self._actor.act(seen)
        return action if np.all(np.isfinite(action)) else None

    def observe(self, view: View, base: Twist2D) -> Observations:
        """Return the (1, SIZE) observation of a view, which is the next one after those observed before."""
        config, points = self._config, view.points
        pose = np.array([[view.pose.x, view.pose.y, view.pose.yaw_rad]])
        ahead = np.array([[(p.x, p.y) for p in (view.path.at(view.progress_m + far) for far in observation.AHEAD_M)]])
        angles = np.arctan2(points[:, 1], points[:, 0])
        half_length, half_width = (np.array([value]) for value in self._outline)
        radius = np.array([config.robot_radius_m])
        extents = observation.extent(angles, radius, half_length, half_width)
        gaps = observation.sector_gaps(angles, np.hypot(points[:, 0], points[:, 1])[None], extents)
        twist = np.array([[view.twist.linear_mps, view.twist.angular_radps]])
        before = self._gaps[0] if len(self._gaps) == observation.LOOK_BACK else np.full_like(gaps, np.nan)
        self._gaps.append(gaps)
        return observation.observe(Senses(
            gaps_m=gaps,
            ahead_m=observation.to_body(pose, ahead),
            left_m=np.array([view.path.length_m - view.progress_m]),
            twist=twist,
            previous=np.array([[view.previous.linear_mps, view.previous.angular_radps]]),
            base=np.array([[base.linear_mps, base.angular_radps]]),
            limits=self._limits,
            size_m=radius,
            closing_mps=observation.closing(before, gaps, twist),
        ))
