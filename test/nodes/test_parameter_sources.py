"""What was chosen is stronger than the user's file, and that stronger than what comes with the package."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from llm_agent_ros import bringup
from llm_agent_ros.bringup import BringupOptions
from llm_agent_ros.ros.stack import private_domain

pytestmark = pytest.mark.nodes
PROBE = """
import sys, rclpy
rclpy.init(args=['probe', *sys.argv[1:]])
node = rclpy.create_node('probe')
for name in ('map', 'frame_id'):
    node.declare_parameter(name, 'the default')
    print(node.get_parameter(name).value)
"""


def values(folder: Path, options: BringupOptions) -> list[str]:
    """Return the map and the frame that the map server would have."""
    entry = next(entry for entry in bringup.entries(options) if entry.name == 'map_server')
    text, file = bringup.chosen_file(entry, options), folder / 'chosen.yaml'
    file.write_text(text)
    command = bringup.command(entry, options, file if text else None)
    arguments = command[command.index('--ros-args'):]
    done = subprocess.run(
        [sys.executable, '-c', PROBE, *arguments], capture_output=True, text=True, check=True, timeout=60,
        env={**os.environ, 'ROS_DOMAIN_ID': str(private_domain() or 0)})
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ('namespace', 'key'), [('', '/**'), ('', 'map_server'), ('ns', '/**'), ('ns', '/ns/map_server')]
)
def test_the_order_does_not_depend_on_how_the_users_file_names_the_node(
    tmp_path: Path, namespace: str, key: str,
) -> None:
    users = tmp_path / 'mine.yaml'
    users.write_text(f"{key}:\n  ros__parameters:\n    map: mine\n    frame_id: mine\n")
    fallback, world = tmp_path / "o'neil" / 'fallback.yaml', tmp_path / "o'neil" / 'world.yaml'
    plain = BringupOptions(fallback_world=fallback, namespace=namespace)
    assert values(tmp_path, plain) == [str(fallback), 'map']
    filed = BringupOptions(fallback_world=fallback, params_files=(users,), namespace=namespace)
    assert values(tmp_path, filed) == ['mine', 'mine']
    chosen = BringupOptions(
        world=world, fallback_world=fallback, params_files=(users,), namespace=namespace,
        overrides={'map_server': {'frame_id': 'chosen'}})
    assert values(tmp_path, chosen) == [str(world), 'chosen']
