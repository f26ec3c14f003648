"""What a language model computes with: the number type of its weights."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path

# NVIDIA, NVIDIA under Windows, Jetson, AMD.
_GPU_DEVICES = ('/dev/nvidiactl', '/dev/dxg', '/dev/nvmap', '/dev/kfd')


class Precision(StrEnum):
    """How weights are kept; ``AUTO`` is what reads a sentence fastest on this computer."""

    AUTO = 'auto'
    BFLOAT16 = 'bfloat16'
    INT8 = 'int8'
    FLOAT32 = 'float32'

    def on_this_computer(self, *, as_llama: bool) -> Precision:
        """Return itself, or for ``AUTO`` what is fastest here.

        Args:
            as_llama: whether ``network_int8`` computes the model: it has 8-bit weights and is quicker than transformers
                in any precision (``docs/decisions/0008``), but for a GPU.
        """
        if self is not Precision.AUTO:
            return self
        if has_gpu():
            import torch

            if torch.cuda.is_available():
                return Precision.BFLOAT16 if torch.cuda.is_bf16_supported() else Precision.FLOAT32
        return Precision.BFLOAT16 if multiplies_bfloat16() and not as_llama else Precision.INT8


def has_gpu() -> bool:
    """Return whether there may be a GPU that torch computes on; asking torch itself takes seconds."""
    return sys.platform != 'linux' or any(Path(device).exists() for device in _GPU_DEVICES)


def multiplies_bfloat16() -> bool:
    """Return whether the CPU multiplies bfloat16 in hardware (AVX512-BF16 or AMX)."""
    try:
        flags = set(Path('/proc/cpuinfo').read_text(encoding='utf-8').split())
    except OSError:
        import torch

        return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
    return not flags.isdisjoint(('avx512_bf16', 'amx_bf16'))
