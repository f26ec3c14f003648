"""What a language model computes with: the number type of its weights."""

from __future__ import annotations

from enum import StrEnum


class Precision(StrEnum):
    """How weights are kept; ``AUTO`` is what reads a sentence fastest on this computer."""

    AUTO = 'auto'
    BFLOAT16 = 'bfloat16'
    INT8 = 'int8'
    FLOAT32 = 'float32'

    @property
    def resolved(self) -> Precision:
        """Itself, or for ``AUTO``: bfloat16 where the hardware multiplies it, 8-bit weights on other CPUs."""
        if self is not Precision.AUTO:
            return self
        import torch

        if torch.cuda.is_available():
            return Precision.BFLOAT16 if torch.cuda.is_bf16_supported() else Precision.FLOAT32
        return Precision.BFLOAT16 if multiplies_bfloat16() else Precision.INT8


def multiplies_bfloat16() -> bool:
    """Return whether the CPU multiplies bfloat16 in hardware (AVX512-BF16 or AMX)."""
    import torch

    return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
