"""System packages: installed where that needs no password, else the one line to type is told."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Callable, Sequence

from tools.bootstrap.host import Host, Python, SetupProblem, missing_python_packages
from tools.bootstrap.shell import Shell

EGL_LIBRARIES = ('libEGL.so.1', 'libOpenGL.so.0', 'libEGL_mesa.so.0')
EGL_PACKAGES = ('libegl1', 'libegl-mesa0', 'libgl1-mesa-dri', 'libopengl0')
_APT = ('apt-get', '-o', 'DPkg::Lock::Timeout=120', '-o', 'APT::Get::Assume-Yes=true')


def has_libraries(names: Sequence[str] = EGL_LIBRARIES) -> bool:
    """Tell whether the loader finds every one of the shared libraries."""
    try:
        for name in names:
            ctypes.CDLL(name)
    except OSError:
        return False
    return True


def apt_prefix(host: Host, passwordless: Callable[[], bool] | None = None) -> list[str] | None:
    """Return what goes before apt-get: nothing for root, sudo where it asks no password, None where neither."""
    if not host.which('apt-get'):
        return None
    if host.is_root:
        return []
    if host.which('sudo') and (passwordless or _sudo_asks_nothing)():
        return ['sudo', '-n']
    return None


def apt_install(shell: Shell, prefix: Sequence[str], packages: Sequence[str]) -> None:
    """Install Debian packages without a question.

    Raises:
        SetupProblem: where apt fails.
    """
    quiet = [*prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', *_APT]
    failure = f'apt could not install {" ".join(packages)}'
    try:
        shell.run([*quiet, 'install', '--no-install-recommends', *packages], failure=failure)
    except SetupProblem:
        shell.run([*quiet, 'update'], failure='apt could not read its package lists')
        shell.run([*quiet, 'install', '--no-install-recommends', *packages], failure=failure)


def ensure_rendering(host: Host, shell: Shell, say: Callable[[str], None]) -> bool:
    """Install the libraries MuJoCo renders with where they are missing and it may; never fails.

    Returns:
        Whether they are there in the end.
    """
    if has_libraries():
        return True
    prefix = apt_prefix(host)
    if prefix is not None:
        say('Installing the system libraries for rendering')
        try:
            apt_install(shell, prefix, EGL_PACKAGES)
        except SetupProblem as problem:
            say(str(problem))
    if has_libraries():
        return True
    say('The simulated camera cannot render, because system libraries are missing. '
        f'Type: sudo apt install {" ".join(EGL_PACKAGES)}')
    return False


def complete_python(host: Host, shell: Shell, python: Python, say: Callable[[str], None]) -> Python:
    """Install what Debian splits off Python (venv, headers) where it may.

    Raises:
        SetupProblem: one sentence with the line to type, where it may not or it did not help.
    """
    packages = missing_python_packages(python)
    if not packages:
        return python
    prefix = apt_prefix(host) if python.path.startswith('/usr/bin/') else None
    if prefix is not None:
        say(f'Installing {" ".join(packages)}')
        apt_install(shell, prefix, packages)
        again = host.probe(python.path)
        if again is not None and again.ready:
            return again
    what = 'no working venv module' if not python.has_venv else 'no headers (Python.h)'
    if not python.has_venv and not python.has_headers:
        what = 'neither a working venv module nor headers (Python.h)'
    raise SetupProblem(f'{python.path} (Python {python.text}) has {what}: '
                       f'type "sudo apt install {" ".join(packages)}" and try again.')


def _sudo_asks_nothing() -> bool:
    try:
        return subprocess.run(
            ['sudo', '-n', 'true'], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            timeout=10, check=False,
        ).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False
