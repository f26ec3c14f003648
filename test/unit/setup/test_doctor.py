"""The doctor: each finding, its level, and what it says to do."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from rich.console import Console

from llm_agent_ros.cli.doctor import all_checks, run_doctor
from llm_agent_ros.setup_check import hardware, software
from llm_agent_ros.setup_check.finding import Finding, Level


def text_and_code(*findings: Finding) -> tuple[str, int]:
    stream = io.StringIO()
    code = run_doctor(Console(file=stream, width=200), [lambda found=found: found for found in findings])
    return stream.getvalue(), code


def test_a_failure_ends_non_zero_and_says_what_to_do() -> None:
    text, code = text_and_code(
        Finding('Python', Level.OK, '3.11.2'), Finding('language model', Level.FAIL, 'it is missing [yes]', 'Do this.'))
    assert code == 1
    assert 'FAIL language model it is missing [yes]' in text
    assert 'Do this.' in text
    assert 'Not ready: language model.' in text


def test_a_warning_is_no_failure() -> None:
    text, code = text_and_code(Finding('rendering', Level.WARN, 'no EGL', 'Type this.'))
    assert code == 0
    assert 'WARN rendering' in text and 'Type this.' in text and 'Ready.' in text


def test_there_is_a_check_for_everything_the_demo_needs() -> None:
    assert len(all_checks()) == 10


@pytest.mark.parametrize(('version', 'distro', 'level'), [
    ((3, 11, 2), '', Level.OK), ((3, 13, 0), '', Level.OK), ((3, 10, 9), '', Level.FAIL), ((3, 14, 0), '', Level.FAIL),
    ((3, 14, 0), 'lyrical', Level.OK), ((3, 10, 9), 'humble', Level.FAIL),
])
def test_python(version: tuple[int, ...], distro: str, level: Level) -> None:
    assert software.check_python(version, distro).level is level


def test_packages_are_named_with_their_versions_or_as_missing() -> None:
    assert software.check_packages(('pytest',)).detail.startswith('pytest ')
    found = software.check_packages(('pytest', 'no-such-package-here'))
    assert found.level is Level.FAIL
    assert found.detail == 'not installed: no-such-package-here'
    assert 'make setup' in found.advice


def test_the_language_model_is_checked_by_its_files(tmp_path: Path) -> None:
    found = software.check_language_model(tmp_path)
    assert found.level is Level.FAIL
    assert 'config.json is missing' in found.detail
    assert software.check_language_model().level is Level.OK


@pytest.mark.parametrize('check', [software.check_interfaces, software.check_middleware, software.check_rendering])
def test_a_process_that_cannot_start_is_a_finding(check) -> None:
    found = check(python='/no/such/python')
    assert found.level is (Level.WARN if check is software.check_rendering else Level.FAIL)
    assert found.advice


def test_the_last_line_of_a_failed_process_is_told() -> None:
    found = software._probe('x', 'raise ValueError("because of this")', 'Do that.', python=sys.executable)
    assert (found.level, found.detail, found.advice) == (Level.FAIL, 'ValueError: because of this', 'Do that.')
    crashed = software._probe('x', 'import os; os.abort()', '', worst=Level.WARN, python=sys.executable)
    assert crashed.level is Level.WARN


def test_a_process_that_hangs_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(software, '_PROBE_TIMEOUT_SEC', 0.3)
    assert 'no answer' in software._probe('x', 'import time; time.sleep(60)', '', python=sys.executable).detail


def test_ros_from_wheels_or_sourced(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip('rclpy')
    assert software.check_ros({'ROS_DISTRO': 'jazzy'}).detail == 'jazzy, sourced'
    monkeypatch.setattr(software.importlib.util, 'find_spec', lambda name: None)
    assert software.check_ros({}).level is Level.FAIL


@pytest.mark.parametrize(('flags', 'cores', 'level', 'kind'), [
    ('fpu avx512_bf16 amx_bf16', 4, Level.OK, 'bfloat16'),
    ('fpu avx2', 4, Level.WARN, '8-bit weights'),
    ('fpu amx_bf16', 1, Level.WARN, '1 cores'),
])
def test_processor(tmp_path: Path, flags: str, cores: int, level: Level, kind: str) -> None:
    cpuinfo = tmp_path / 'cpuinfo'
    cpuinfo.write_text(f'processor : 0\nflags\t\t: {flags}\n\nprocessor : 1\nflags : other\n')
    found = hardware.check_processor(cpuinfo, cores)
    assert found.level is level
    assert kind in found.detail


@pytest.mark.parametrize(('content', 'level'), [
    ('MemTotal: 9 kB\nMemAvailable:    8000000 kB\n', Level.OK), ('MemAvailable: 1000000 kB\n', Level.WARN),
    ('MemAvailable: many\n', Level.WARN), ('', Level.WARN),
])
def test_memory(tmp_path: Path, content: str, level: Level) -> None:
    (tmp_path / 'meminfo').write_text(content)
    assert hardware.check_memory(tmp_path / 'meminfo').level is level


def test_disk(tmp_path: Path) -> None:
    assert hardware.check_disk(tmp_path, 10**10).level is Level.OK
    assert hardware.check_disk(tmp_path, 10**7).level is Level.WARN
    assert hardware.check_disk(tmp_path).detail.endswith(str(tmp_path))
