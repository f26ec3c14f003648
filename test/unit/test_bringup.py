"""The table of nodes, without ROS."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from llm_agent_ros import bringup
from llm_agent_ros.bringup import Body, BringupOptions


def test_every_node_of_the_table_is_a_module_and_an_executable() -> None:
    setup_py = (Path(bringup.__file__).parent.parent / 'setup.py').read_text()
    for entry in bringup.NODES:
        assert importlib.util.find_spec(entry.module) is not None
        assert f"'{entry.name}'" in setup_py


def test_the_simulator_runs_in_simulation_only_and_the_gate_everywhere() -> None:
    simulated = [e.name for e in bringup.entries(BringupOptions(body=Body.SIMULATION))]
    real = [e.name for e in bringup.entries(BringupOptions(body=Body.ROBOT))]
    assert 'simulator' in simulated and 'simulator' not in real
    assert 'safety_gate' in simulated and 'safety_gate' in real


def test_the_gate_is_active_before_anything_that_commands_it_and_never_restarted_in_silence() -> None:
    names = [e.name for e in bringup.NODES]
    assert names.index('safety_gate') < names.index('controller') < names.index('agent')
    assert not next(e for e in bringup.NODES if e.name == 'safety_gate').respawn


def test_world_sim_time_and_overrides_reach_the_command_line(tmp_path: Path) -> None:
    world = tmp_path / 'w.yaml'
    options = BringupOptions(world=world, overrides={'planner': {'use_sim_time': False, 'robot_radius_m': 0.3}})
    entry = next(e for e in bringup.NODES if e.name == 'planner')
    command = bringup.command(entry, options)
    assert f"world:='{world}'" in command
    assert 'use_sim_time:=false' in command and 'use_sim_time:=true' not in command
    assert 'robot_radius_m:=0.300000000' in command


def test_no_sim_time_on_a_robot_and_none_for_the_simulator_itself() -> None:
    robot = BringupOptions(body=Body.ROBOT)
    assert all('use_sim_time' not in bringup.parameters(e, robot) for e in bringup.entries(robot))
    simulator = next(e for e in bringup.NODES if e.name == 'simulator')
    assert 'use_sim_time' not in bringup.parameters(simulator, BringupOptions())


def test_in_simulation_those_have_its_time_whose_work_depends_on_it() -> None:
    timed = {e.name for e in bringup.NODES if 'use_sim_time' in bringup.parameters(e, BringupOptions())}
    assert timed == {'safety_gate', 'planner', 'controller', 'perception', 'agent'}


def test_a_namespace_keeps_its_own_clock_and_users_may_remap() -> None:
    options = BringupOptions(namespace='robot1', remappings=(('scan', 'lidar/scan'),))
    arguments = bringup.ros_arguments('planner', {}, (), options)
    assert '__ns:=/robot1' in arguments and '/clock:=clock' in arguments and 'scan:=lidar/scan' in arguments


@pytest.mark.parametrize(
    ('value', 'expected'),
    [
        (True, True),
        (3, 3),
        (1e-5, 1e-5),
        (2.0, 2.0),
        ('a b: c', 'a b: c'),
        (('x', 'y'), ['x', 'y']),
        (float('nan'), None),
    ],
)
def test_values_survive_yaml(value: bringup.ParamValue, expected: object) -> None:
    read = yaml.safe_load(bringup.yaml_value(value))
    if expected is None:
        assert read != read
    else:
        assert read == expected and type(read) is type(expected)


def test_the_manager_gets_the_names_in_order() -> None:
    options = BringupOptions(skip=frozenset({'camera'}))
    names = bringup.manager_parameters(options)['node_names']
    assert isinstance(names, tuple) and 'camera' not in names
    assert names == (
        'map_server', 'safety_gate', 'planner', 'controller', 'perception', 'instruction_parser', 'simulator', 'agent',
    )


def test_importing_the_table_needs_neither_ros_nor_launch() -> None:
    code = (
        'import sys\n'
        'for name in ("rclpy", "launch", "torch"): sys.modules[name] = None\n'
        'import llm_agent_ros.bringup, llm_agent_ros.runner'
    )
    subprocess.run([sys.executable, '-c', code], check=True, timeout=30)
