"""The steps of a set-up from wheels: a virtual environment that is also the ROS 2 installation."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from tools.bootstrap.environment import environment_step, pip
from tools.bootstrap.host import Python
from tools.bootstrap.place import Place
from tools.bootstrap.shell import Shell
from tools.bootstrap.steps import Step, fingerprint

PACKAGE = 'llm_agent_ros'
INTERFACES = 'llm_agent_interfaces'
SHARED_FOLDERS = ('config', 'launch', 'models', 'resource', 'rviz', 'worlds')
_MODEL_FILE = Path('share/llm_agent_ros/models/smollm2-135m-instruct/model.safetensors')


def wheel_steps(place: Place, shell: Shell, choose: Callable[[], Python]) -> list[Step]:
    """List what has to be done once, in order."""
    return [
        environment_step(place, shell, choose),
        requirements_step(place, shell, 'ros', 'Installing ROS 2 Jazzy and the build tools', ('ros-jazzy', 'build')),
        interfaces_step(place, shell),
        run_step(place, shell),
        package_step(place, shell),
        *model_steps(place, shell),
    ]


def run_step(place: Place, shell: Shell) -> Step:
    """Install what the nodes need."""
    return requirements_step(
        place, shell, 'run', 'Installing torch, MuJoCo and the other requirements (the longest step)', ('run',))


def test_step(place: Place, shell: Shell) -> Step:
    """Install what tests, lint and training need."""
    return requirements_step(place, shell, 'dev', 'Installing what tests and training need', ('dev',))


def model_steps(place: Place, shell: Shell) -> list[Step]:
    """Install the language model and convert it."""
    return [
        Step('weights', 'Installing the language model', fingerprint(place.requirements('weights')),
             lambda: pip(place, shell, '--no-deps', '-r', str(place.requirements('weights')))),
        Step('model', 'Converting the language model once', fingerprint(place.requirements('weights')),
             lambda: _convert(place, shell), (place.venv / _MODEL_FILE).is_file),
    ]


def requirements_step(place: Place, shell: Shell, name: str, title: str, files: tuple[str, ...]) -> Step:
    """Install requirements files in one go."""
    paths = [place.requirements(file) for file in files]
    needed = [*paths, place.requirements('train')] if 'dev' in files else paths
    arguments = [argument for path in paths for argument in ('-r', str(path))]
    return Step(name, title, fingerprint(*needed, place.requirements('constraints')),
                lambda: pip(place, shell, *arguments))


def interfaces_step(place: Place, shell: Shell) -> Step:
    """Build the messages, services and actions into the virtual environment."""
    source, build = place.root / INTERFACES, place.root / 'build' / 'interfaces'

    def make() -> None:
        shutil.rmtree(str(build), ignore_errors=True)
        venv = str(place.venv)
        environ = {'AMENT_PREFIX_PATH': venv, 'PATH': f'{venv}/bin:{shell.environ.get("PATH", "")}'}
        cmake, failure = f'{venv}/bin/cmake', f'{INTERFACES} could not be built'
        shell.run([
            cmake, '-S', str(source), '-B', str(build), '-G', 'Ninja', '-Wno-dev', f'-DCMAKE_PREFIX_PATH={venv}',
            f'-DCMAKE_INSTALL_PREFIX={venv}', '-DBUILD_TESTING=OFF', f'-DPython3_EXECUTABLE={place.python}',
            '-DPython3_FIND_VIRTUALENV=ONLY',
            f'-DCMAKE_PROJECT_{INTERFACES}_INCLUDE={source / "cmake" / "drop_missing_includes.cmake"}',
        ], failure=failure, environ=environ)
        shell.run([cmake, '--build', str(build), '--target', 'install'], failure=failure, environ=environ)
        shell.run([str(place.python), '-c', f'from {INTERFACES}.msg import Task; Task()'],
                  failure=f'{INTERFACES} was built and does not import')
    return Step('interfaces', 'Building the messages, services and actions',
                fingerprint(source, place.requirements('ros-jazzy')), make)


def package_step(place: Place, shell: Shell) -> Step:
    """Install llm_agent_ros editable, with links to its shared files where ROS looks for them."""
    defined_by = [place.root / name for name in ('setup.py', 'setup.cfg', 'pyproject.toml', 'package.xml', 'resource')]

    def make() -> None:
        pip(place, shell, '--no-deps', '--no-build-isolation', '-e', str(place.root))
        link_shared_files(place)
    return Step('package', f'Installing {PACKAGE}',
                fingerprint(*defined_by, [str(path) for path, _ in shared_links(place)]), make)


def shared_links(place: Place) -> list[tuple[Path, Path]]:
    """Return (link, target) for every file and folder that a ROS package shares; an editable install has none."""
    share = place.venv / 'share'
    names = [name for name in SHARED_FOLDERS if name not in ('models', 'resource')]
    links = [(share / PACKAGE / name, place.root / name) for name in (*names, 'package.xml')]
    links += [(share / PACKAGE / 'models' / model.name, model) for model in sorted((place.root / 'models').glob('*/'))]
    marker = share / 'ament_index' / 'resource_index' / 'packages' / PACKAGE
    return [(link, target) for link, target in [*links, (marker, place.root / 'resource' / PACKAGE)] if target.exists()]


def link_shared_files(place: Place) -> None:
    """Make the links anew."""
    for link, target in shared_links(place):
        link.parent.mkdir(parents=True, exist_ok=True)
        if link.is_symlink() or link.is_file():
            link.unlink()
        elif link.is_dir():
            shutil.rmtree(str(link))
        link.symlink_to(target)


# Reading two tokens compiles what reads them: else whoever speaks first would wait for that.
_CONVERT = (
    'from llm_agent_ros.language.engine import Engine; from llm_agent_ros.language.weights import convert_embedded; '
    'from pathlib import Path; Engine.load(convert_embedded(), Path("models/parser_adapter")).network.read([1, 2], 1)'
)


def _convert(place: Place, shell: Shell) -> None:
    shell.run(
        [str(place.python), '-c', _CONVERT],
        failure='The language model could not be converted',
        environ={'PYTHONPATH': str(place.root), 'TRANSFORMERS_VERBOSITY': 'error',
                 'HF_HUB_DISABLE_PROGRESS_BARS': '1', 'HF_HUB_OFFLINE': '1'})
