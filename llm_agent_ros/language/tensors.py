"""Reads safetensors files with numpy alone: importing torch takes seconds, and a small model runs without it."""

from __future__ import annotations

import json
import math
import os
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
# numpy has no bfloat16, which is the upper half of a float32.
_TYPES: dict[str, np.dtype[Any]] = {'F32': np.dtype('<f4'), 'F16': np.dtype('<f2'), 'BF16': np.dtype('<u2')}


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: np.dtype[Any]
    shape: tuple[int, ...]
    first: int

    @property
    def row(self) -> int:
        """Bytes of one row."""
        return self.kind.itemsize * math.prod(self.shape[1:])


class Tensors(Mapping[str, Floats]):
    """The tensors of a file by name, float32 whatever the file has; read when they are asked for.

    Args:
        path: of the file.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no safetensors file, or has numbers of another type.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open('rb')  # closed with the object
        try:
            (length,) = struct.unpack('<Q', self._file.read(8))
            size = os.fstat(self._file.fileno()).st_size - 8 - length
            header: dict[str, dict[str, Any]] = json.loads(self._file.read(length)) if size >= 0 else {'': {}}
            self._entries = {
                name: _entry(entry, 8 + length, size) for name, entry in header.items() if name != '__metadata__'
            }
        except (struct.error, KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError(f'{path.name} is not a safetensors file of floats') from error

    def __getitem__(self, name: str) -> Floats:
        return self.rows(name, range(self._entries[name].shape[0]))

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def shape(self, name: str) -> tuple[int, ...]:
        """Return a tensor's shape without reading it."""
        return self._entries[name].shape

    def rows(self, name: str, which: Sequence[int]) -> Floats:
        """Return some rows of a tensor, at one go where they are a range."""
        entry = self._entries[name]
        if isinstance(which, range) and which.step == 1:
            raw = self._pread(entry, which.start, len(which))
        else:
            raw = b''.join(self._pread(entry, row, 1) for row in which)
        values = np.frombuffer(raw, entry.kind).reshape(-1, *entry.shape[1:])
        if entry.kind == _TYPES['BF16']:
            return (values.astype(np.uint32) << 16).view(np.float32)
        return values.astype(np.float32)

    def _pread(self, entry: _Entry, row: int, count: int) -> bytes:
        return os.pread(self._file.fileno(), count * entry.row, entry.first + row * entry.row)


def _entry(described: dict[str, Any], begin: int, size: int) -> _Entry:
    first, last = described['data_offsets']
    entry = _Entry(_TYPES[str(described['dtype'])], tuple(described['shape']), begin + first)
    if not entry.shape or not 0 <= first <= last <= size or last - first != entry.row * entry.shape[0]:
        raise ValueError('offsets and shape do not agree')
    return entry
