"""The code without ROS imports without ROS, and imports point one way (docs/architecture.md)."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / 'llm_agent_ros'
pytestmark = pytest.mark.linter

KNOWN_TO_ALL = {'compiled', 'geometry', 'errors', 'messages', 'plurals', 'share', 'task', 'tongue', 'wordings'}
MIDDLE = {'world', 'planning', 'control', 'safety', 'memory', 'perception', 'language'}
# What each part may import besides itself and what all know.
MAY_IMPORT = {
    **{name: KNOWN_TO_ALL for name in KNOWN_TO_ALL},
    **{name: {'world', 'agent.skills'} if name == 'language' else {'world'} for name in MIDDLE},
    'simulation': {'world', 'planning', 'control'},
    'learning': {'world', 'planning', 'control', 'safety', 'simulation'},
    'report': {'world', 'planning', 'control', 'simulation'},
    'agent': {'world', 'memory'},
    'setup_check': {'language'},
}
PURE = sorted(MAY_IMPORT)

BLOCKED_IMPORTS = """
import importlib, sys
ROS = ('rclpy', 'rcl_interfaces', 'llm_agent_interfaces', 'ament_index_python', 'launch', 'launch_ros', 'tf2_ros',
       'std_msgs', 'std_srvs', 'geometry_msgs', 'nav_msgs', 'sensor_msgs', 'diagnostic_msgs', 'lifecycle_msgs',
       'action_msgs', 'builtin_interfaces', 'rosgraph_msgs', 'visualization_msgs')
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition('.')[0] in ROS:
            raise ImportError(f'{name} is made unimportable')
for name in [name for name in sys.modules if name.partition('.')[0] in ROS]:
    del sys.modules[name]
sys.meta_path.insert(0, Blocker())
failed = []
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except ImportError as error:
        failed.append(f'{name}: {error}')
sys.exit('\\n'.join(failed) or None)
"""


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix('').parts
    return '.'.join(parts[:-1] if parts[-1] == '__init__' else parts)


def pure_files() -> list[Path]:
    return sorted(path for path in PACKAGE.rglob('*.py') if part_of(path) in MAY_IMPORT)


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix('').parts[0]


def imports_without_ros(*names: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, '-c', BLOCKED_IMPORTS, *names]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def own_imports(path: Path) -> set[str]:
    """Return the modules of this package that a file imports at run time, wherever in the file."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {f'{node.module}.{alias.name}' for alias in node.names}
    return {name.removeprefix('llm_agent_ros.') for name in found if name.startswith('llm_agent_ros.')}


def test_every_module_without_ros_imports_with_rclpy_made_unimportable() -> None:
    names = [module_name(path) for path in pure_files()]
    assert len(names) > 50
    done = imports_without_ros(*names)
    assert done.returncode == 0, done.stderr


def test_the_blocker_blocks() -> None:
    assert 'rclpy is made unimportable' in imports_without_ros('llm_agent_ros.ros.qos').stderr


def test_every_folder_is_in_one_of_the_rings() -> None:
    with_ros = {'nodes', 'ros', 'cli'}
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and (path / '__init__.py').is_file()}
    assert folders <= set(PURE) | with_ros


@pytest.mark.parametrize('part', PURE)
def test_imports_point_one_way(part: str) -> None:
    allowed = (part, '__version__', *KNOWN_TO_ALL, *MAY_IMPORT[part])
    wrong = [
        f'{path.relative_to(ROOT)} imports {name}' for path in pure_files() if part_of(path) == part
        for name in sorted(own_imports(path))
        if not any(name == other or name.startswith(f'{other}.') for other in allowed)
    ]
    assert not wrong, '\n'.join(wrong)
