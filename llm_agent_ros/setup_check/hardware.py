"""Is the computer up to it: processor, memory, disk."""

from __future__ import annotations

import os
import platform
import shutil
from pathlib import Path

from llm_agent_ros.setup_check.finding import Finding, Level

_BFLOAT16_FLAGS = ('avx512_bf16', 'amx_bf16')
_LOW_MEMORY_BYTES = 3_000_000_000
_LOW_DISK_BYTES = 500_000_000


def check_processor(cpuinfo: Path = Path('/proc/cpuinfo'), cores: int | None = None) -> Finding:
    """Say how many cores there are and which number type the language model runs fastest in."""
    count = cores or len(os.sched_getaffinity(0))
    fast = sorted(cpu_flags(cpuinfo) & set(_BFLOAT16_FLAGS))
    kind = f'bfloat16 ({", ".join(fast)})' if fast else '8-bit weights (no avx512_bf16 or amx_bf16)'
    detail = f'{platform.machine()}, {count} cores, language model on the CPU in {kind}'
    if count < 2:
        advice = 'Two cores are needed to drive at 20 Hz while a sentence is read.'
        return Finding('processor', Level.WARN, detail, advice)
    if not fast:
        return Finding('processor', Level.WARN, detail, 'Sentences take some seconds longer to understand.')
    return Finding('processor', Level.OK, detail)


def cpu_flags(cpuinfo: Path = Path('/proc/cpuinfo')) -> frozenset[str]:
    """Return the flags of the first processor; empty where the system does not say."""
    try:
        lines = cpuinfo.read_text(encoding='utf-8', errors='replace').splitlines()
    except OSError:
        return frozenset()
    flags = next((line.partition(':')[2] for line in lines if line.startswith(('flags', 'Features'))), '')
    return frozenset(flags.split())


def check_memory(meminfo: Path = Path('/proc/meminfo')) -> Finding:
    """Check the memory that is free for programs."""
    try:
        lines = meminfo.read_text(encoding='utf-8').splitlines()
        available = next(int(line.split()[1]) * 1024 for line in lines if line.startswith('MemAvailable'))
    except (OSError, StopIteration, ValueError, IndexError):
        return Finding('memory', Level.WARN, 'the system does not say how much is free')
    detail = f'{available / 1e9:.1f} GB available'
    if available < _LOW_MEMORY_BYTES:
        return Finding('memory', Level.WARN, detail, 'All nodes together need about 3 GB: close other programs.')
    return Finding('memory', Level.OK, detail)


def check_disk(folder: Path | None = None, free_bytes: int | None = None) -> Finding:
    """Check the space for reports and recordings."""
    where = folder or Path.cwd()
    free = shutil.disk_usage(where).free if free_bytes is None else free_bytes
    detail = f'{free / 1e9:.1f} GB free in {where}'
    if free < _LOW_DISK_BYTES:
        return Finding('disk', Level.WARN, detail, 'A mission writes some ten megabytes: free some space.')
    return Finding('disk', Level.OK, detail)
