"""``llm-agent doctor``: look at everything the demo needs, and say what to do."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from rich.console import Console
from rich.text import Text

from llm_agent_ros.setup_check import hardware, software
from llm_agent_ros.setup_check.finding import Finding, Level

_STYLES = {Level.OK: 'green', Level.WARN: 'yellow', Level.FAIL: 'bold red'}
Check = Callable[[], Finding]


def all_checks() -> tuple[Check, ...]:
    """Return the checks in the order in which their failures should be mended."""
    return (
        lambda: software.check_python(ros_distro=os.environ.get('ROS_DISTRO', '')),
        software.check_packages,
        software.check_ros,
        software.check_interfaces,
        software.check_language_model,
        software.check_rendering,
        software.check_middleware,
        hardware.check_processor,
        hardware.check_memory,
        hardware.check_disk,
    )


def run_doctor(console: Console, checks: Sequence[Check] | None = None) -> int:
    """Print one line for each check.

    Returns:
        1 where a check failed, else 0; a warning is no failure.
    """
    findings = []
    for check in all_checks() if checks is None else checks:
        finding = check()
        findings.append(finding)
        _show(console, finding)
    failed = [finding.subject for finding in findings if finding.level is Level.FAIL]
    if failed:
        console.print(f'\nNot ready: {", ".join(failed)}.', style='bold red', highlight=False)
        return 1
    console.print('\nReady.', style='bold green')
    return 0


def _show(console: Console, finding: Finding) -> None:
    line = Text(f'{finding.level.value:<5}', style=_STYLES[finding.level])
    line.append(f'{finding.subject:<15}', style='bold')
    line.append(finding.detail, style='default')
    console.print(line)
    if finding.advice:
        console.print(Text(f'     {"":<15}{finding.advice}', style=_STYLES[finding.level]))
