"""The table of nodes, without ROS."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from llm_agent_ros import bringup
from llm_agent_ros.bringup import Body, BringupOptions, NodeEntry
from llm_agent_ros.share import share_folder


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


def entry_of(name: str) -> NodeEntry:
    return next(entry for entry in bringup.NODES if entry.name == name)


def test_a_robot_never_drives_by_a_world_that_nobody_chose(tmp_path: Path) -> None:
    options = BringupOptions(body=Body.ROBOT, fallback_world=tmp_path / 'demo.yaml')
    assert all('demo.yaml' not in ' '.join(bringup.command(entry, options)) for entry in bringup.entries(options))


def test_what_was_chosen_stands_after_the_users_files_and_what_was_not_before_them(tmp_path: Path) -> None:
    users, chosen = tmp_path / 'mine.yaml', tmp_path / 'planner.yaml'
    options = BringupOptions(fallback_world=tmp_path / 'w.yaml', params_files=(users,))
    command = bringup.command(entry_of('planner'), options, chosen)
    own = str(share_folder('config') / 'planner.yaml')
    order = [command.index(text) for text in (
        own, f"world:='{tmp_path / 'w.yaml'}'", str(users), str(chosen))]
    assert order == sorted(order) and command.index('use_sim_time:=true') < command.index(str(users))
    assert bringup.chosen_file(entry_of('planner'), options) == ''


@pytest.mark.parametrize(('namespace', 'name'), [('', '/planner'), ('robot1', '/robot1/planner')])
def test_what_was_chosen_is_a_file_that_names_the_node(tmp_path: Path, namespace: str, name: str) -> None:
    world = tmp_path / "o'neil" / 'w.yaml'
    options = BringupOptions(
        world=world, namespace=namespace, overrides={'planner': {'use_sim_time': False, 'robot_radius_m': 0.3}})
    assert yaml.safe_load(bringup.chosen_file(entry_of('planner'), options)) == {
        name: {'ros__parameters': {'world': str(world), 'use_sim_time': False, 'robot_radius_m': 0.3}}}


def test_no_sim_time_on_a_robot_and_none_for_the_simulator_itself() -> None:
    robot = BringupOptions(body=Body.ROBOT)
    assert all('use_sim_time' not in bringup.defaults(e, robot) for e in bringup.entries(robot))
    assert 'use_sim_time' not in bringup.defaults(entry_of('simulator'), BringupOptions())


def test_in_simulation_those_have_its_time_whose_work_depends_on_it() -> None:
    timed = {e.name for e in bringup.NODES if 'use_sim_time' in bringup.defaults(e, BringupOptions())}
    assert timed == {'safety_gate', 'planner', 'controller', 'perception', 'agent'}


def test_a_namespace_keeps_its_own_clock_and_users_may_remap() -> None:
    options = BringupOptions(namespace='robot1', remappings=(('scan', 'lidar/scan'),))
    arguments = bringup.ros_arguments('planner', options)
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
        ("/maps/o'neil/house.yaml", "/maps/o'neil/house.yaml"),
        (("it's", "''"), ["it's", "''"]),
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
