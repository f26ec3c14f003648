"""What a mission ran on, found out without importing anything heavy."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from llm_agent_ros import __version__
from llm_agent_ros.report.record import Versions


def versions() -> Versions:
    """Return the versions installed here and the processor's name."""
    return Versions(
        package=__version__, python=platform.python_version(), rclpy=_first('rclpy', 'ros-rclpy'),
        torch=_first('torch'), transformers=_first('transformers'), mujoco=_first('mujoco'), numpy=_first('numpy'),
        cpu=_cpu(),
    )


def _first(*names: str) -> str:
    for name in names:
        try:
            return version(name)
        except PackageNotFoundError:
            continue
    return ''


def _cpu() -> str:
    try:
        lines = Path('/proc/cpuinfo').read_text(encoding='utf-8').splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(':')[2].strip() for line in lines if line.startswith('model name')]
    return f'{len(names)} x {names[0]}' if names else platform.processor()
