"""Compilation: cached where that is possible, working where it is not."""

import subprocess
import sys

import numba.core.caching
import pytest

from llm_agent_ros import compiled


def add_one(value):
    """Return one more."""
    return value + 1


def test_without_any_cache_folder_kernels_still_compile(monkeypatch, tmp_path):
    def nowhere(*_):
        raise RuntimeError('no locator available')

    monkeypatch.setattr(numba.core.caching.FunctionCache, '__init__', nowhere)
    monkeypatch.setattr(compiled.tempfile, 'mkdtemp', lambda prefix: str(tmp_path))
    assert compiled.kernel(add_one)(1) == 2


@pytest.mark.parametrize('variable', ['/proc/nowhere'])
def test_planning_works_where_the_cache_folder_cannot_be_written(variable):
    code = 'import numpy as np; from llm_agent_ros.planning import inflate, Inflation; ' \
           'print(inflate(np.full((2, 2), 254, np.uint8), Inflation(0.1, 0.2), 0.05).sum())'
    environment = {'NUMBA_CACHE_DIR': variable, 'PATH': '/usr/bin:/bin', 'HOME': '/proc/nowhere'}
    done = subprocess.run([sys.executable, '-c', code], env=environment, capture_output=True, text=True, timeout=120)
    assert done.stdout.strip() == str(4 * 254), done.stderr
