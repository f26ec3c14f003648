"""Matrices with 8-bit weights, for processors that multiply neither bfloat16 nor 8-bit numbers in hardware.

Reading a few tokens is bound by how fast the weights come from memory, so a quarter of the bytes pays. Weights are
whole numbers from -127 to 127 with one float32 factor for each output (round to nearest, factor by the largest weight);
activations stay float32, so that a token reads the same whatever is read beside it.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from llm_agent_ros.compiled import reordered
from llm_agent_ros.language.tensors import Floats

_LARGEST = 127
_ROWS = 32
"""Outputs whose weights stay in the cache (32 of 576 to 1,536 inputs are 18 to 48 kB) while all tokens pass by."""

Bytes = npt.NDArray[np.int8]


@reordered
def quantize(weight: Floats, out: Bytes, scale: Floats) -> None:
    """Fill ``out`` with the 8-bit numbers of ``weight`` (outputs, inputs), ``scale`` with a factor for each output."""
    for n in range(weight.shape[0]):
        largest = np.float32(0.0)
        for k in range(weight.shape[1]):
            largest = max(largest, abs(weight[n, k]))
        scale[n] = largest / _LARGEST
        factor = np.float32(_LARGEST) / largest if largest > 0.0 else np.float32(0.0)
        for k in range(weight.shape[1]):
            out[n, k] = np.int8(np.rint(weight[n, k] * factor))


@reordered
def multiply(values: Floats, weight: Bytes, scale: Floats, out: Floats) -> None:
    """Fill ``out`` (M, N) with ``values`` (M, K) times the transposed ``weight`` (N, K)."""
    count, outputs = values.shape[0], weight.shape[0]
    for first in range(0, outputs, _ROWS):
        last = min(first + _ROWS, outputs)
        for m in range(0, count, 4):
            if m == count - 1:
                _one(values[m], weight, scale, first, last, out[m])
            else:
                _four(values, weight, scale, first, last, out, m)


@reordered
def _one(values: Floats, weight: Bytes, scale: Floats, first: int, last: int, out: Floats) -> None:
    for n in range(first, last):
        row = weight[n]
        total = np.float32(0.0)
        for k in range(values.size):
            total += values[k] * np.float32(row[k])
        out[n] = total * scale[n]


@reordered
def _four(values: Floats, weight: Bytes, scale: Floats, first: int, last: int, out: Floats, m: int) -> None:
    """Do tokens ``m`` to ``m + 3``, the last one again where there are fewer: a weight is made a float once for all."""
    end = values.shape[0] - 1
    m0, m1, m2, m3 = m, min(m + 1, end), min(m + 2, end), min(m + 3, end)
    v0, v1, v2, v3 = values[m0], values[m1], values[m2], values[m3]
    for n in range(first, last):
        row = weight[n]
        s0, s1, s2, s3 = np.float32(0.0), np.float32(0.0), np.float32(0.0), np.float32(0.0)
        for k in range(v0.size):
            w = np.float32(row[k])
            s0 += v0[k] * w
            s1 += v1[k] * w
            s2 += v2[k] * w
            s3 += v3[k] * w
        out[m0, n], out[m1, n] = s0 * scale[n], s1 * scale[n]
        out[m2, n], out[m3, n] = s2 * scale[n], s3 * scale[n]
