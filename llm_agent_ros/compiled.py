"""How kernels are compiled: once, cached on disk where a folder can be written, always without the GIL."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from typing import Any, TypeVar

import numba
import numba.core.config

F = TypeVar('F', bound=Callable[..., Any])


def kernel(function: F) -> F:
    """Compile a function with numba at its first call. Sums are made in the order in which they are written.

    numba caches beside the source, else in the user's cache folder (or in NUMBA_CACHE_DIR). Where none of them
    can be written, a temporary folder is used; where even that fails, the function is compiled without a cache.
    """
    return _cached(function, fastmath=False)


def reordered(function: F) -> F:
    """Compile as ``kernel`` does, but let sums be made in any order: long ones of floats are several times quicker."""
    return _cached(function, fastmath={'reassoc', 'contract'})


def inlined(function: F) -> F:
    """Make a function part of every kernel that calls it: numba does not inline larger ones by itself."""
    result: F = numba.njit(inline='always', error_model='numpy')(function)
    return result


def _cached(function: F, **options: Any) -> F:
    try:
        return _compile(function, cache=True, **options)
    except RuntimeError:
        pass
    try:
        numba.core.config.CACHE_DIR = tempfile.mkdtemp(prefix='llm_agent_ros_numba_')
        return _compile(function, cache=True, **options)
    except (RuntimeError, OSError):
        return _compile(function, cache=False, **options)


def _compile(function: F, **options: Any) -> F:
    compiled: F = numba.njit(nogil=True, error_model='numpy', **options)(function)
    return compiled
