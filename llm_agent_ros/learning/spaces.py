"""What environments of the task take and give."""

from __future__ import annotations

from typing import Any

import numpy as np
from gymnasium import spaces

from llm_agent_ros.control.network import CHOICES
from llm_agent_ros.control.observation import SIZE


def observation_space() -> spaces.Box:
    """Return the space of one observation."""
    return spaces.Box(-1.0, 1.0, (SIZE,), np.float32)


def action_space(discrete: bool) -> spaces.Space[Any]:
    """Return the space of one action."""
    return spaces.Discrete(len(CHOICES)) if discrete else spaces.Box(-1.0, 1.0, (2,), np.float32)
