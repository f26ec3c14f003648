"""The virtual environment and pip in it, both able to go on after an interruption."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from tools.bootstrap.host import Python, probe_python
from tools.bootstrap.place import Place
from tools.bootstrap.shell import Shell
from tools.bootstrap.steps import Step, fingerprint

FORMAT = 1


def environment_step(
    place: Place, shell: Shell, choose: Callable[[], Python], *, system_packages: bool = False,
) -> Step:
    """Make the virtual environment; one that is there and works is kept."""
    def make() -> None:
        if not is_usable(place, system_packages):
            python = choose()
            extra = ['--system-site-packages'] if system_packages else []
            shell.run([python.path, '-m', 'venv', '--clear', *extra, str(place.venv)],
                      failure=f'{python.path} could not make a virtual environment')
        (place.venv / 'COLCON_IGNORE').touch()
    return Step('environment', f'Making a virtual environment in {place.venv.name}',
                fingerprint(FORMAT, str(place.venv), system_packages), make, place.python.exists)


def is_usable(place: Place, system_packages: bool) -> bool:
    """Tell whether the environment runs, was made here (its scripts name this folder) and has a whole pip."""
    try:
        first_line = (place.venv / 'bin' / 'pip').read_text().splitlines()[0]
        config = (place.venv / 'pyvenv.cfg').read_text()
    except (OSError, IndexError, UnicodeDecodeError):
        return False
    if f'{place.venv}/bin/python' not in first_line:
        return False
    if f'include-system-site-packages = {str(system_packages).lower()}' not in config:
        return False
    python = probe_python(str(place.python))
    whole_pip = any(place.venv.glob('lib/python*/site-packages/pip-*.dist-info/RECORD'))
    return python is not None and (python.in_range or system_packages) and whole_pip


def pip(place: Place, shell: Shell, *arguments: str) -> None:
    """Run pip install in the environment, after removing what an interrupted pip left half installed."""
    forget_torn_packages(place.venv)
    index = ['--extra-index-url', place.torch_index] if place.torch_index else []
    shell.run([str(place.python), '-m', 'pip', 'install', '--progress-bar', 'off', *index, *arguments],
              failure='pip could not install what is needed; check the network and try again')


def forget_torn_packages(venv: Path) -> tuple[str, ...]:
    """Delete the records of packages whose installation was cut short, so that pip installs them again.

    pip writes a package's RECORD last and takes a record folder without one for an installed package.
    """
    torn = [info for info in venv.glob('lib/python*/site-packages/*.dist-info') if not (info / 'RECORD').is_file()]
    for info in torn:
        shutil.rmtree(str(info))
    return tuple(sorted(info.name for info in torn))
