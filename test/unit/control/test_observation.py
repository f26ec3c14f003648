"""What a policy's answer becomes."""

from __future__ import annotations

import numpy as np

from llm_agent_ros.control import observation
from llm_agent_ros.control.kinds import Mode


def test_a_residual_never_drives_backwards_by_itself() -> None:
    limits, left, action = np.array([[1.0, 2.0]]), np.array([9.0]), np.array([[-1.0, 0.0]])
    at_rest, backing = np.zeros((1, 2)), np.array([[-0.2, 0.0]])
    assert observation.combine(Mode.RESIDUAL, at_rest, action, 0.3, limits, left)[0, 0] == 0.0
    assert observation.combine(Mode.RESIDUAL, backing, action, 0.3, limits, left)[0, 0] == -0.2
    assert observation.combine(Mode.DIRECT, at_rest, action, 0.3, limits, left)[0, 0] < 0.0
