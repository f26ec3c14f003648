"""8-bit weights (``int8``) in any torch model."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from llm_agent_ros.language import int8
from llm_agent_ros.language.tensors import Floats

_CHUNK = 512  # outputs that are rounded at a time: a float copy of the whole would be the peak of memory


class Int8Linear(torch.nn.Module):
    """A linear layer for inference on the CPU.

    Args:
        weight: (outputs, inputs) of any float type.
        bias: (outputs,), or None.
    """

    def __init__(self, weight: torch.Tensor, bias: torch.Tensor | None = None) -> None:
        super().__init__()
        self.out_features, self.in_features = weight.shape
        self._weight: int8.Bytes = np.empty(weight.shape, np.int8)
        self._scale: Floats = np.empty(self.out_features, np.float32)
        self._bias = None if bias is None else bias.detach().float()
        for first in range(0, self.out_features, _CHUNK):
            part = slice(first, first + _CHUNK)
            int8.quantize(weight.detach()[part].float().numpy(), self._weight[part], self._scale[part])

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """Return (..., outputs) float32 for (..., inputs) of any float type."""
        flat = values.detach().to('cpu', torch.float32).reshape(-1, self.in_features).contiguous().numpy()
        out = np.empty((flat.shape[0], self.out_features), np.float32)
        int8.multiply(flat, self._weight, self._scale, out)
        result = torch.from_numpy(out).reshape(*values.shape[:-1], self.out_features)
        return result if self._bias is None else result + self._bias


def quantize(model: Any) -> None:
    """Replace every linear layer of a model on the CPU, in place; what is left becomes float32."""
    made: dict[torch.nn.Module, Int8Linear] = {}  # a layer may be known by several names
    with torch.no_grad():
        for name, layer in list(model.named_modules(remove_duplicate=False)):
            if type(layer) is torch.nn.Linear:
                parent, _, own = name.rpartition('.')
                made[layer] = made.get(layer) or Int8Linear(layer.weight, layer.bias)
                setattr(model.get_submodule(parent), own, made[layer])
    model.float()
