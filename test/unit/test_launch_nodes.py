"""What ``ros2 launch`` is given, with stand-ins for launch, which the wheels do not have."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from llm_agent_ros.bringup import Body, entries

GIVEN = {'world': '', 'enable_stamped_cmd_vel': '', 'use_tf': '', 'namespace': '', 'log_level': 'info',
         'params_file': '/tmp/mine.yaml', 'seed': ''}
CLASSES = {
    'launch': ('LaunchContext', 'LaunchDescription'), 'launch.action': ('Action',),
    'launch.actions': ('DeclareLaunchArgument', 'OpaqueFunction', 'Shutdown'),
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
