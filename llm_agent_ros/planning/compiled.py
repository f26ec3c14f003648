"""How the planning kernels are compiled: once, cached on disk where a folder can be written, always without the GIL."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from typing import Any, TypeVar

import numba
import numba.core.config

F = TypeVar('F', bound=Callable[..., Any])


def kernel(function: F) -> F:
    """Compile a function with numba at its first call.

    numba caches beside the source, else in the user's cache folder (or in NUMBA_CACHE_DIR). Where none of them
    can be written, a temporary folder is used; where even that fails, the function is compiled without a cache.
    """
    try:
        return _compile(function, cache=True)
    except RuntimeError:
        pass
    try:
        numba.core.config.CACHE_DIR = tempfile.mkdtemp(prefix='llm_agent_ros_numba_')
        return _compile(function, cache=True)
    except (RuntimeError, OSError):
        return _compile(function, cache=False)


def inlined(function: F) -> F:
    """Make a function part of every kernel that calls it: numba does not inline larger ones by itself."""
    result: F = numba.njit(inline='always', error_model='numpy')(function)
    return result


def _compile(function: F, *, cache: bool) -> F:
    compiled: F = numba.njit(cache=cache, nogil=True, error_model='numpy')(function)
    return compiled
