"""A linear layer with LoRA that computes one product where peft's computes three.

peft's layer reads the sentence with the frozen matrix and with the two small ones and adds the results up. Here the
three are added up once a step; the gradients of the small ones follow from the layer's input and output.
"""

from __future__ import annotations

from typing import Any

import torch
from peft import LoraConfig
from peft.tuners.lora import Linear


class MergedLinear(Linear):
    """peft's layer, to be told with ``renew`` that its numbers have changed; it cannot drop out inputs."""

    def __init__(self, base_layer: torch.nn.Linear, adapter_name: str, config: LoraConfig, **rest: Any) -> None:
        super().__init__(base_layer, adapter_name, config, **rest)
        self.register_buffer('sum_weight', base_layer.weight.detach().clone(), persistent=False)

    def small_ones(self) -> tuple[torch.Tensor, torch.Tensor, float]:
        """Return the matrices, (rank, inputs) and (outputs, rank), and the scale of their product."""
        name = self.active_adapters[0]
        return self.lora_A[name].weight, self.lora_B[name].weight, float(self.scaling[name])

    @torch.no_grad()
    def renew(self) -> None:
        """Add the small matrices to the frozen one anew."""
        down, up, scale = self.small_ones()
        torch.addmm(self.get_base_layer().weight, up, down, alpha=scale, out=self.sum_weight)

    def forward(self, values: torch.Tensor) -> torch.Tensor:
        """Return what the layer makes of values, (..., inputs) to (..., outputs)."""
        product: torch.Tensor = _Product.apply(values, self.sum_weight, *self.small_ones())
        bias = self.get_base_layer().bias
        return product if bias is None else product + bias


class _Product(torch.autograd.Function):
    """values @ sum.T, where sum = frozen + scale * up @ down, with the gradients of the small matrices."""

    @staticmethod
    def forward(
        ctx: Any, values: torch.Tensor, whole: torch.Tensor, down: torch.Tensor, up: torch.Tensor, scale: float,
    ) -> torch.Tensor:
        ctx.save_for_backward(values, whole, down, up)
        ctx.scale = scale
        return torch.nn.functional.linear(values, whole)

    @staticmethod
    def backward(ctx: Any, *gradients: torch.Tensor) -> tuple[torch.Tensor | None, ...]:
        values, whole, down, up = ctx.saved_tensors
        gradient = gradients[0]
        before = gradient @ whole if ctx.needs_input_grad[0] else None
        if not ctx.needs_input_grad[2]:
            return before, None, None, None, None
        rows, columns = gradient.reshape(-1, gradient.shape[-1]), values.reshape(-1, values.shape[-1])
        of_down = (ctx.scale * (rows @ up)).T @ columns
        of_up = rows.T @ (ctx.scale * (columns @ down.T))
        return before, None, of_down, of_up, None
