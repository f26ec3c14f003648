"""What this computer is and has: every question that can be answered before anything is downloaded."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

MACHINES = ('x86_64', 'AMD64')
OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 13)
OLDEST_GLIBC = (2, 28)
PYTHON_NAMES = ('python3', 'python3.12', 'python3.11', 'python3.13', 'python')
COMPILERS = ('c++', 'g++', 'clang++')
C_COMPILERS = ('cc', 'gcc', 'clang')

_PROBE = """
import json, os, sys, sysconfig
have = {}
for name in ('venv', 'ensurepip'):
    try:
        __import__(name); have[name] = True
    except ImportError:
        have[name] = False
header = os.path.join(sysconfig.get_paths()['include'], 'Python.h')
print(json.dumps([sys.executable, list(sys.version_info[:3]), all(have.values()), os.path.isfile(header)]))
"""


class SetupProblem(Exception):
    """One clear sentence about what keeps the set-up from going on, and what to do."""


class Python(NamedTuple):
    """One interpreter found on this computer."""

    path: str
    version: tuple[int, int, int]
    has_venv: bool
    has_headers: bool

    @property
    def text(self) -> str:
        """Version as people write it."""
        return '.'.join(map(str, self.version))

    @property
    def in_range(self) -> bool:
        """Whether the ROS wheels exist for it."""
        return OLDEST_PYTHON <= self.version[:2] <= NEWEST_PYTHON

    @property
    def ready(self) -> bool:
        """Whether a virtual environment and the interfaces can be made with it."""
        return self.has_venv and self.has_headers


class Host(NamedTuple):
    """The computer, as functions that tests can replace."""

    environ: Mapping[str, str]
    system: str
    machine: str
    glibc: tuple[int, ...]
    which: Callable[[str], str | None]
    probe: Callable[[str], Python | None]
    free_bytes: Callable[[Path], int]
    is_root: bool


def this_host() -> Host:
    """Describe the computer this runs on."""
    return Host(
        environ=os.environ, system=sys.platform, machine=platform.machine(), glibc=_glibc(), which=shutil.which,
        probe=probe_python, free_bytes=lambda path: shutil.disk_usage(str(_existing(path))).free,
        is_root=hasattr(os, 'geteuid') and os.geteuid() == 0,
    )


def probe_python(path: str) -> Python | None:
    """Ask an interpreter what it is; None where it does not run (a version manager's empty shim)."""
    try:
        done = subprocess.run(
            [path, '-c', _PROBE], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
            timeout=30, check=True,
        )
        executable, version, has_venv, has_headers = json.loads(done.stdout.decode())
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return Python(executable or path, tuple(version), has_venv, has_headers)


def check_machine(host: Host) -> None:
    """Refuse computers for which no wheels exist.

    Raises:
        SetupProblem: with one sentence.
    """
    if not host.system.startswith('linux'):
        raise SetupProblem(
            f'This system is {host.system} and the ROS 2 wheels are for Linux only: use a Linux machine or container.')
    if host.machine not in MACHINES:
        raise SetupProblem(
            f'This processor is {host.machine} and the ROS 2 wheels are for x86_64 only: '
            'source a ROS 2 built for it (then ROS_DISTRO is set) and try again.')
    if host.glibc < OLDEST_GLIBC:
        have = 'none' if not host.glibc else '.'.join(map(str, host.glibc))
        raise SetupProblem(f'The wheels need glibc 2.28 or later and this system has {have}: use Debian 12, '
                           'Ubuntu 24.04 or another system as new as these.')


def check_compiler(host: Host) -> None:
    """Refuse to start without a C and a C++ compiler, which the message types are built with.

    Raises:
        SetupProblem: with one sentence.
    """
    for variable, names in (('CXX', COMPILERS), ('CC', C_COMPILERS)):
        given = host.environ.get(variable, '').split()
        if not any(host.which(name) for name in (given[:1] or names)):
            language = 'C++' if variable == 'CXX' else 'C'
            wanted = f' ({variable}={given[0]})' if given else ''
            raise SetupProblem(f'There is no {language} compiler{wanted}: type "sudo apt install g++" and try again.')


def check_disk(host: Host, folder: Path, needed_bytes: int, advice: str = '') -> None:
    """Refuse to start what would fill the disk.

    Raises:
        SetupProblem: with one sentence.
    """
    free = host.free_bytes(folder)
    if free < needed_bytes:
        raise SetupProblem(
            f'The set-up needs {needed_bytes / 1e9:.1f} GB in {folder} and {free / 1e9:.1f} GB are free: '
            f'free some space and try again{advice}.')


def find_python(host: Host, *, any_version: bool = False) -> Python:
    """Find an interpreter that can do it: ``PYTHON`` if set, else the first suitable name on the path.

    One that lacks its venv module or its headers is returned only where no better one exists; see
    ``missing_python_packages``.

    Args:
        any_version: accept versions newer than the wheels, for a sourced ROS 2.

    Raises:
        SetupProblem: where none is of a suitable version.
    """
    given = host.environ.get('PYTHON', '')
    found = []
    for name in (given,) if given else PYTHON_NAMES:
        path = host.which(name)
        python = host.probe(path) if path else None
        if python is None:
            continue
        suits = python.in_range or (any_version and python.version[:2] >= OLDEST_PYTHON)
        if suits and python.ready:
            return python
        found.append((suits, python))
    for suits, python in found:
        if suits:
            return python
    have = ', '.join(sorted({python.text for _, python in found}))
    raise SetupProblem(
        f'Python 3.11, 3.12 or 3.13 is needed and {f"only {have} is" if have else "none is"} '
        f'{f"at {given}" if given else "on the path"}: install one (Debian, Ubuntu: "sudo apt install python3 '
        'python3-venv python3-dev") or name it with PYTHON=/path/to/python3.')


def missing_python_packages(python: Python) -> tuple[str, ...]:
    """Return the Debian packages that complete an interpreter (empty where it is complete)."""
    short = f'python{python.version[0]}.{python.version[1]}'
    packages = [] if python.has_venv else [f'{short}-venv']
    if not python.has_headers:
        packages.append(f'{short}-dev')
    return tuple(packages)


def _glibc() -> tuple[int, ...]:
    try:
        text = os.confstr('CS_GNU_LIBC_VERSION') or ''
        return tuple(int(part) for part in text.split()[-1].split('.')[:2])
    except (AttributeError, ValueError, OSError, IndexError):
        return ()


def _existing(path: Path) -> Path:
    while not path.exists() and path != path.parent:
        path = path.parent
    return path
