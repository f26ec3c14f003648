"""package.xml, setup.py, requirements and the table of nodes agree with each other and with the code."""

from __future__ import annotations

import ast
import re
import runpy
import sys
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from llm_agent_ros import __version__, bringup

catkin_package = pytest.importorskip('catkin_pkg.package')
ROOT = Path(__file__).resolve().parents[2]
ROS_PACKAGES = re.compile(r'^(\w+_msgs|\w+_interfaces|std_srvs|rclpy|launch|launch_ros|ament_index_python)$')
pytestmark = pytest.mark.linter


@cache
def setup_arguments() -> dict[str, Any]:
    """Return what setup.py passes to setup()."""
    with mock.patch('setuptools.setup') as setup, pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        runpy.run_path(str(ROOT / 'setup.py'))
    return dict(setup.call_args.kwargs)


def pins(name: str) -> dict[str, str]:
    lines = (ROOT / 'requirements' / f'{name}.txt').read_text().splitlines()
    found = {}
    for line in lines:
        if line and not line.startswith(('#', '-')):
            requirement, equals, version = line.partition('==')
            assert equals and version, f'{name}.txt: {line} is not pinned'
            found[re.sub(r'[-_.]+', '-', requirement.partition('[')[0]).lower()] = version
    return found


def imported_packages(folder: str) -> set[str]:
    found = set()
    for path in (ROOT / folder).rglob('*.py'):
        for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition('.')[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module.partition('.')[0])
    return found


@pytest.mark.parametrize('folder', ['.', 'llm_agent_interfaces'])
def test_package_xml_is_valid(folder: str) -> None:
    package = catkin_package.parse_package(str(ROOT / folder))
    warnings: list[str] = []
    package.validate(warnings=warnings)
    assert warnings == []
    assert package.package_format == 3
    assert package.version == __version__
    assert [str(licence) for licence in package.licenses] == ['Apache-2.0']
    build_type = 'ament_python' if folder == '.' else 'ament_cmake'
    assert package.get_build_type() == build_type


def test_every_ros_package_that_is_imported_is_a_dependency() -> None:
    package = catkin_package.parse_package(str(ROOT))
    named = {dependency.name for dependency in [*package.exec_depends, *package.build_export_depends]}
    imported = {name for folder in ('llm_agent_ros', 'launch') for name in imported_packages(folder)}
    missing = {name for name in imported if ROS_PACKAGES.match(name)} - named
    assert not missing


def test_setup_py_and_package_xml_say_the_same() -> None:
    package, arguments = catkin_package.parse_package(str(ROOT)), setup_arguments()
    assert arguments['name'] == package.name
    assert arguments['version'] == package.version
    assert arguments['description'] == package.description
    assert arguments['license'] == str(package.licenses[0])
    assert arguments['maintainer_email'] == package.maintainers[0].email


def test_every_entry_point_exists() -> None:
    for script in setup_arguments()['entry_points']['console_scripts']:
        name, module, function = re.fullmatch(r'([\w-]+) = ([\w.]+):(\w+)', script).groups()  # type: ignore[union-attr]
        path = ROOT / (module.replace('.', '/') + '.py')
        assert path.is_file(), f'{name}: {path} is missing'
        defined = {node.name for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)}
        assert function in defined, f'{name}: {module} has no {function}'


def test_every_node_of_the_table_is_an_entry_point_and_the_other_way_round() -> None:
    scripts = {script.partition(' = ')[0] for script in setup_arguments()['entry_points']['console_scripts']}
    assert scripts - {'llm-agent'} == {entry.name for entry in bringup.NODES} | {bringup.MANAGER}


def test_what_ros_shares_is_installed() -> None:
    installed = {file for _, files in setup_arguments()['data_files'] for file in files}
    for pattern in ('launch/*.launch.py', 'config/*.yaml', 'worlds/*.yaml', 'rviz/*.rviz', 'package.xml'):
        for path in ROOT.glob(pattern):
            assert str(path.relative_to(ROOT)) in installed
    assert f'resource/{setup_arguments()["name"]}' in installed


def test_requirements_are_pinned_and_agree_with_the_constraints() -> None:
    constraints = pins('constraints')
    for name in ('ros-jazzy', 'build', 'run', 'train', 'ray', 'dev', 'bench'):
        for requirement, version in pins(name).items():
            assert constraints.get(requirement) == version, f'{name}.txt: {requirement}'
    assert pins('weights')


def test_every_library_that_is_imported_is_required() -> None:
    distributions = {'cv2': 'opencv-python-headless', 'yaml': 'pyyaml', 'mcap_ros2': 'mcap-ros2-support',
                     'annotated_types': 'pydantic', 'pydantic_core': 'pydantic',
                     'skimage': 'scikit-image'}
    optional = {'tf2_ros', 'llm_agent_ros'}
    required = {**pins('run'), **pins('train'), **pins('ray'), **pins('bench')}
    missing = set()
    for name in imported_packages('llm_agent_ros') - set(sys.stdlib_module_names) - optional:
        if not ROS_PACKAGES.match(name) and distributions.get(name, name).lower().replace('_', '-') not in required:
            missing.add(name)
    assert not missing
