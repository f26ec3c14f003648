"""The one place that imports MuJoCo, after its OpenGL backend was chosen."""

import os

from llm_agent_ros.simulation.gl import prepare_gl

prepare_gl()

try:
    import mujoco
except (RuntimeError, AttributeError, OSError):
    # A backend that MUJOCO_GL names and that is not there: the physics need none.
    os.environ['MUJOCO_GL'] = 'disable'
    import mujoco

__all__ = ['mujoco']
