"""Is the software there: interpreter, packages, messages, weights, system libraries, middleware."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from llm_agent_ros.errors import SetupError
from llm_agent_ros.language.weights import check_weights, weights_folder
from llm_agent_ros.setup_check.finding import Finding, Level

SET_UP = 'Run "make setup".'
EGL_LINE = 'sudo apt install libegl1 libegl-mesa0 libgl1-mesa-dri libopengl0'
PACKAGES = ('torch', 'transformers', 'llguidance', 'opencc', 'mujoco', 'numba', 'numpy', 'opencv-python-headless',
            'py_trees', 'pydantic', 'mcap', 'matplotlib')
_PROBE_TIMEOUT_SEC = 30.0

RENDER_PROBE = """
import os
os.environ.setdefault('MUJOCO_GL', 'egl')
import mujoco
model = mujoco.MjModel.from_xml_string(
    '<mujoco><worldbody><light pos="0 0 3"/><geom type="sphere" size="1" rgba="1 0 0 1"/></worldbody></mujoco>')
data = mujoco.MjData(model)
mujoco.mj_forward(model, data)
with mujoco.Renderer(model, 16, 16) as renderer:
    renderer.update_scene(data)
    assert renderer.render().any(), 'the image is black'
print('16x16 pixels rendered, MUJOCO_GL=' + os.environ['MUJOCO_GL'])
"""

SPEAKER = """
import sys, time
import rclpy
from std_msgs.msg import String
rclpy.init()
publisher = rclpy.create_node('doctor_speaker').create_publisher(String, sys.argv[1], 1)
print('ready', flush=True)
while True:
    publisher.publish(String(data='hello'))
    time.sleep(0.05)
"""

LISTENER = """
import os, subprocess, sys, time
import rclpy
from std_msgs.msg import String
topic, heard = f'doctor_{os.getpid()}', []
speaker = subprocess.Popen([sys.executable, '-c', sys.argv[1], topic], stdout=subprocess.PIPE)
try:
    rclpy.init()
    node = rclpy.create_node('doctor_listener')
    node.create_subscription(String, topic, lambda message: heard.append(message.data), 1)
    assert speaker.stdout.readline(), 'a process that publishes could not start'
    start = time.monotonic()
    while not heard and time.monotonic() - start < 3.0:
        rclpy.spin_once(node, timeout_sec=0.05)
finally:
    speaker.kill()
    speaker.wait()
assert heard, 'two processes could not talk within 3 s'
name = rclpy.utilities.get_rmw_implementation_identifier()
print(f'two processes talk after {time.monotonic() - start:.2f} s, {name}')
"""


def check_python(version: tuple[int, ...] = sys.version_info[:3], ros_distro: str = '') -> Finding:
    """Check the interpreter's version."""
    text = '.'.join(map(str, version))
    if (3, 11) <= version[:2] and (version[:2] <= (3, 13) or ros_distro):
        return Finding('Python', Level.OK, f'{text} in {sys.prefix}')
    return Finding('Python', Level.FAIL, text, 'Install Python 3.11, 3.12 or 3.13, delete .venv and run "make setup".')


def check_packages(names: tuple[str, ...] = PACKAGES) -> Finding:
    """Check that the Python packages are installed, and name their versions."""
    found, missing = [], []
    for name in names:
        try:
            found.append(f'{name} {importlib.metadata.version(name)}')
        except importlib.metadata.PackageNotFoundError:
            missing.append(name)
    if missing:
        return Finding('packages', Level.FAIL, f'not installed: {", ".join(missing)}', SET_UP)
    return Finding('packages', Level.OK, ', '.join(found))


def check_ros(environ: Mapping[str, str] = os.environ) -> Finding:
    """Check where ROS 2 comes from."""
    if importlib.util.find_spec('rclpy') is None:
        return Finding('ROS 2', Level.FAIL, 'rclpy is not installed', SET_UP)
    if environ.get('ROS_DISTRO'):
        return Finding('ROS 2', Level.OK, f'{environ["ROS_DISTRO"]}, sourced')
    try:
        return Finding('ROS 2', Level.OK, f'rclpy {importlib.metadata.version("ros-rclpy")} from wheels')
    except importlib.metadata.PackageNotFoundError:
        return Finding('ROS 2', Level.WARN, 'rclpy of unknown origin', 'Source the setup.bash of your ROS 2.')


def check_interfaces(python: str = sys.executable) -> Finding:
    """Check that our messages import."""
    code = 'from llm_agent_interfaces.action import ExecuteInstruction; ExecuteInstruction.Goal(); print("they import")'
    return _probe('interfaces', code, f'{SET_UP} If it still fails, delete .venv first.', python=python)


def check_language_model(folder: Path | None = None) -> Finding:
    """Check the language model's files by their headers."""
    where = folder or weights_folder()
    try:
        check_weights(where)
    except SetupError as error:
        return Finding('language model', Level.FAIL, error.message, error.hint)
    size_mb = sum(path.stat().st_size for path in where.iterdir()) / 1e6
    return Finding('language model', Level.OK, f'{where.name}, {size_mb:.0f} MB')


def check_rendering(python: str = sys.executable) -> Finding:
    """Render a tiny image in a process of its own; a missing library can end a process."""
    advice = f'Without it the simulated robot has no camera. Type: {EGL_LINE}'
    return _probe('rendering', RENDER_PROBE, advice, worst=Level.WARN, python=python)


def check_middleware(python: str = sys.executable) -> Finding:
    """Let two nodes talk to each other in a process of its own."""
    advice = ('Check that a network interface is up, that a firewall lets UDP through on it, and that '
              'ROS_DOMAIN_ID and RMW_IMPLEMENTATION are what you want.')
    return _probe('middleware', LISTENER, advice, SPEAKER, python=python)


def _probe(subject: str, code: str, advice: str, *arguments: str, worst: Level = Level.FAIL,
           python: str) -> Finding:
    try:
        done = subprocess.run([python, '-c', code, *arguments], capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, timeout=_PROBE_TIMEOUT_SEC, check=False)
    except subprocess.TimeoutExpired:
        return Finding(subject, worst, f'no answer within {_PROBE_TIMEOUT_SEC:.0f} s', advice)
    except OSError as error:
        return Finding(subject, worst, f'{python} cannot be run: {error.strerror}', advice)
    if done.returncode == 0:
        return Finding(subject, Level.OK, done.stdout.strip().splitlines()[-1])
    lines = [line for line in done.stderr.strip().splitlines() if line.strip()]
    return Finding(subject, worst, lines[-1].strip() if lines else f'ended with code {done.returncode}', advice)
