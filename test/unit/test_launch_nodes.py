"""What ``ros2 launch`` is given, with stand-ins for launch, which the wheels do not have."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from llm_agent_ros.bringup import Body, entries
from llm_agent_ros.errors import SetupError

GIVEN = {'world': '', 'enable_stamped_cmd_vel': '', 'use_tf': '', 'namespace': '', 'log_level': 'info',
         'params_file': '/tmp/mine.yaml', 'seed': ''}
CLASSES = {
    'launch': ('LaunchContext', 'LaunchDescription'), 'launch.action': ('Action',),
    'launch.actions': ('DeclareLaunchArgument', 'OpaqueFunction', 'SetEnvironmentVariable', 'Shutdown'),
    'launch.substitutions': ('LaunchConfiguration',), 'launch_ros': (), 'launch_ros.actions': ('Node',),
}


class Given:
    """Any class of launch: it keeps what it is given."""

    def __init__(self, *values: Any, **named: Any) -> None:
        self.values, self.named = values, named


@pytest.fixture
def launch_nodes(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    for module, names in CLASSES.items():
        stub = ModuleType(module)
        for name in names:
            setattr(stub, name, Given)
        monkeypatch.setitem(sys.modules, module, stub)
    monkeypatch.delitem(sys.modules, 'llm_agent_ros.ros.launch_nodes', raising=False)
    module = importlib.import_module('llm_agent_ros.ros.launch_nodes')
    monkeypatch.delitem(sys.modules, 'llm_agent_ros.ros.launch_nodes')
    return module


def node_of(module: ModuleType, name: str, **given: str) -> dict[str, Any]:
    options = module._options({**GIVEN, **given}, Body.SIMULATION)
    entry = next(entry for entry in entries(options) if entry.name == name)
    return module._node(entry, options).named


def test_only_what_was_given_is_stronger_than_the_parameter_file(launch_nodes: ModuleType) -> None:
    for name in ('safety_gate', 'controller', 'simulator', 'planner', 'map_server'):
        assert node_of(launch_nodes, name)['parameters'] == ['/tmp/mine.yaml']
    gate = node_of(launch_nodes, 'safety_gate', enable_stamped_cmd_vel='false')
    assert gate['parameters'] == ['/tmp/mine.yaml', {'enable_stamped_cmd_vel': False}]
    planner = node_of(launch_nodes, 'planner', use_tf='false', world='my.yaml')
    assert planner['parameters'] == ['/tmp/mine.yaml', {'world': str(Path('my.yaml').resolve()), 'use_tf': False}]
    simulator = node_of(launch_nodes, 'simulator', seed='7', enable_stamped_cmd_vel='true')
    assert simulator['parameters'][1] == {'enable_stamped_cmd_vel': True, 'seed': 7}


def test_what_comes_with_the_package_stands_before_the_parameter_file(launch_nodes: ModuleType) -> None:
    arguments = node_of(launch_nodes, 'planner')['arguments']
    assert 'use_sim_time:=true' in arguments
    assert any(str(text).endswith("house.yaml'") for text in arguments)
    assert any(str(text).endswith('planner.yaml') for text in arguments)


@pytest.mark.parametrize(('body', 'already', 'heard_here_only'), [
    (Body.SIMULATION, None, True), (Body.SIMULATION, 'SUBNET', False), (Body.ROBOT, None, False),
])
def test_a_simulated_robot_is_heard_on_this_computer_only(
    launch_nodes: ModuleType, monkeypatch: pytest.MonkeyPatch, body: Body, already: str | None, heard_here_only: bool
) -> None:
    name = 'ROS_AUTOMATIC_DISCOVERY_RANGE'
    monkeypatch.delenv(name, raising=False)
    if already:
        monkeypatch.setenv(name, already)
    context = Given()
    context.launch_configurations = {  # type: ignore[attr-defined]
        **GIVEN, 'params_file': '', 'rviz': 'false', 'body': str(body)}
    first, *_ = launch_nodes._nodes(context, None)
    assert (first.values == (name, 'LOCALHOST')) == heard_here_only


def test_a_parameter_file_is_read_before_any_node_is_started(launch_nodes: ModuleType, tmp_path: Path) -> None:
    (tmp_path / 'mine.yaml').write_text('planner: {use_tf: true}')
    context = Given()
    context.launch_configurations = {  # type: ignore[attr-defined]
        **GIVEN, 'params_file': str(tmp_path / 'mine.yaml'), 'rviz': 'false', 'body': 'robot'}
    with pytest.raises(SetupError, match='planner'):
        launch_nodes._nodes(context, None)
