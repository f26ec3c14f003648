"""The task as Gymnasium wants it: one robot, ``gymnasium.make('llm_agent_ros/PathFollowing-v0')``."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

import gymnasium
import numpy as np
from numpy.typing import NDArray

from llm_agent_ros.control.kinds import Mode
from llm_agent_ros.control.observation import Observations
from llm_agent_ros.learning.render import picture
from llm_agent_ros.learning.spaces import action_space, observation_space
from llm_agent_ros.learning.task import FollowingTask, TaskSettings, chosen

SMALL = TaskSettings(worlds=4)


class PathFollowingEnv(gymnasium.Env[Observations, Any]):
    """One robot follows planned paths through generated worlds.

    Args:
        settings: of the episodes; few worlds where not given.
        mode: of the settings, by name: ``residual`` or ``rl``.
        discrete: actions are numbers of ``control.network.CHOICES`` instead of two numbers from -1 to 1.
        render_mode: None or ``rgb_array``.
    """

    metadata: ClassVar[dict[str, Any]] = {'render_modes': ['rgb_array'], 'render_fps': 10}

    def __init__(
        self, settings: TaskSettings | None = None, mode: str = 'residual', discrete: bool = False,
        render_mode: str | None = None,
    ) -> None:
        self.task = FollowingTask(replace(settings or SMALL, mode=Mode(mode)), 1)
        self.discrete = discrete
        self.render_mode = render_mode
        self.observation_space = observation_space()
        self.action_space = action_space(discrete)

    def reset(
        self, *, seed: int | None = None, options: dict[str, Any] | None = None,
    ) -> tuple[Observations, dict[str, Any]]:
        """Begin an episode."""
        super().reset(seed=seed)
        if seed is not None:
            self.task.seed(seed)
        self.task.reset([0])
        return self.task.observe()[0], {}

    def step(self, action: Any) -> tuple[Observations, float, bool, bool, dict[str, Any]]:
        """Drive for a tenth of a second."""
        numbers = np.array([action])
        actions: NDArray[np.float64] = chosen(numbers) if self.discrete else numbers
        result = self.task.step(actions)
        info = {'is_success': bool(result.arrived[0]), 'collided': bool(self.task.nav.sim.collided[0])}
        return (
            result.observations[0], float(result.rewards[0]), bool(result.terminated[0]), bool(result.truncated[0]),
            info,
        )

    def render(self) -> NDArray[np.uint8] | None:
        """Return a picture of the world from above, (H, W, 3), where ``render_mode`` is ``rgb_array``."""
        return picture(self.task.nav, 0) if self.render_mode == 'rgb_array' else None
