"""Parameter files are read before any node is started."""

from __future__ import annotations

from pathlib import Path

import pytest

from llm_agent_ros.bringup import NODES
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.ros.parameter_files import check_parameter_files
from llm_agent_ros.share import share_folder

PLANNER = 'planner:\n  ros__parameters:\n    '


def refused(folder: Path, text: str, namespace: str = '') -> str:
    """Return what is said about a file."""
    file = folder / 'mine.yaml'
    file.write_text(text, encoding='utf-8')
    with pytest.raises(SetupError) as error:
        check_parameter_files([file], namespace)
    assert error.value.code is ErrorCode.INVALID_PARAMETER and '\n' not in str(error.value)
    assert str(error.value).startswith(str(file))
    return str(error.value).removeprefix(f'{file}: ')


@pytest.mark.parametrize(('text', 'said'), [
    ('just some text', 'this is no parameter file'),
    ('- planner', 'this is no parameter file'),
    ('planner: [', 'this is no YAML in line 1'),
    ('planner: 2020-13-01', 'this is no YAML'),
    ('planner:\n  use_tf: true\n', 'planner/use_tf has no parameters under ros__parameters'),
    ('planner:\n', 'planner has no parameters under ros__parameters'),
    ('planner:\n  ros__parameters:\n', 'planner has no parameters under ros__parameters'),
    (PLANNER + 'robot_radios: 0.3\n', 'planner has no parameter robot_radios. Is robot_radius meant?'),
    (PLANNER + 'colour: blue\n', 'planner has no parameter colour. config/planner.yaml lists them.'),
    ('/**:\n  ros__parameters:\n    colour: blue\n', '/** has no parameter colour.'),
    (PLANNER + 'footprint:\n', 'planner has no value for footprint.'),
    (PLANNER + 'footprint: [[1, 0], [0, 1], [-1, -1]]\n', 'footprint of planner is a list of lists.'),
    (PLANNER + 'planner: &p astar\n    world: *p\n', 'it has an alias'),
    ('mapserver:\n  ros__parameters:\n    map: a.yaml\n', 'it names none of the nodes'),
])
def test_what_is_no_parameter_file_is_told_in_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    assert said in refused(tmp_path, text)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match='missing'):
        check_parameter_files([tmp_path / 'missing.yaml'])


@pytest.mark.parametrize(('text', 'namespace'), [
    ('', ''), ('# planner:\n', ''),
    (PLANNER + 'robot_radius: 0.3\n    use_sim_time: false\n', ''),
    (PLANNER + 'qos_overrides: {/map: {subscription: {depth: 1}}}\n', ''),
    ('/planner:\n  ros__parameters: {use_tf: true}\namcl:\n  ros__parameters: {colour: blue}\n', ''),
    ('/**:\n  ros__parameters: {world: a.yaml, map_frame: map}\n', 'robot1'),
    ('/robot1/planner:\n  ros__parameters: {use_tf: true}\n', 'robot1'),
    ('robot1:\n  planner:\n    ros__parameters: {use_tf: true}\n', '/robot1/'),
    ('/*/planner:\n  ros__parameters: {use_tf: true}\n', 'robot1'),
    ('/**/planner:\n  ros__parameters: {use_tf: true}\n', ''),
])
def test_what_a_node_takes_passes_and_other_nodes_are_left_alone(tmp_path: Path, text: str, namespace: str) -> None:
    file = tmp_path / 'mine.yaml'
    file.write_text(text)
    check_parameter_files([file], namespace)


def test_a_node_in_a_namespace_is_named_with_it(tmp_path: Path) -> None:
    assert 'names none' in refused(tmp_path, PLANNER + 'use_tf: true\n', 'robot1')
    assert 'names none' in refused(tmp_path, '/robot2/planner:\n  ros__parameters: {use_tf: true}\n', 'robot1')


def test_the_files_that_come_with_the_package_pass() -> None:
    check_parameter_files(share_folder('config') / f'{entry.name}.yaml' for entry in NODES)
