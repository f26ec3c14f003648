"""Where headless OpenGL is missing, the physics run and the camera says so in one sentence."""

import os
import subprocess
import sys

import pytest

CODE = """\
import ctypes.util, sys
if sys.argv[1] == 'no library':
    real = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None if name == 'EGL' else real(name)
from llm_agent_ros.errors import SetupError
from llm_agent_ros.simulation.simulator import Simulator
from llm_agent_ros.simulation.camera import Camera
from llm_agent_ros.world import load_world
sim = Simulator(load_world('worlds/house.yaml'))
sim.step()
try:
    Camera(sim.physics)
    print('rendered')
except SetupError as error:
    print(error)
"""


@pytest.mark.parametrize(('case', 'settings'), [
    ('no library', {}),
    ('no driver', {'__EGL_VENDOR_LIBRARY_FILENAMES': '/nowhere'}),
    ('switched off', {'MUJOCO_GL': 'disable'}),
    ('nonsense', {'MUJOCO_GL': 'nonsense'}),
])
def test_without_opengl_the_physics_run_and_the_camera_refuses(case, settings):
    environment = {k: v for k, v in os.environ.items() if k != 'MUJOCO_GL'} | settings
    result = subprocess.run(
        [sys.executable, '-c', CODE, case], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert result.returncode == 0, result.stderr
    lines = result.stdout.strip().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith('The camera cannot be rendered: ')
    assert 'apt-get install libegl1' in lines[0]
    assert lines[0].endswith('[NO_CAMERA]')
