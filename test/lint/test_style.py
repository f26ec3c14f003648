"""Ruff and mypy, as "make lint" runs them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.linter


def check(*command: str) -> None:
    done = subprocess.run([sys.executable, '-m', *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff() -> None:
    check('ruff', 'check', '.')


@pytest.mark.slow
@pytest.mark.timeout(420)
def test_types_of_the_code_without_ros() -> None:
    check('mypy')
