"""Learning to drive. Importing this registers ``llm_agent_ros/PathFollowing-v0`` where gymnasium is installed."""

from __future__ import annotations

import importlib.util

ENVIRONMENT = 'llm_agent_ros/PathFollowing-v0'

if importlib.util.find_spec('gymnasium') is not None:
    import gymnasium

    if ENVIRONMENT not in gymnasium.registry:
        gymnasium.register(ENVIRONMENT, entry_point='llm_agent_ros.learning.env:PathFollowingEnv')
