"""Adds a LoRA adapter (safetensors, as peft writes it) to a model's weights, so that running needs no peft."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from llm_agent_ros.errors import ErrorCode, SetupError

if TYPE_CHECKING:
    import torch

WEIGHTS_FILE = 'adapter_model.safetensors'
CONFIG_FILE = 'adapter_config.json'
_PREFIX = 'base_model.model.'


def merge(model: Any, folder: Path) -> int:
    """Add the adapter in ``folder`` to the weights of ``model`` and return how many matrices it changed.

    Raises:
        SetupError: MISSING_WEIGHTS where a file is missing or corrupt, WRONG_ARCHITECTURE where the adapter
            was made for another model.
    """
    scale, tensors = _load(folder)
    weights = dict(model.named_parameters())
    names = sorted(name.removesuffix('.lora_A.weight') for name in tensors if name.endswith('.lora_A.weight'))
    for name in names:
        target = weights.get(f'{name.removeprefix(_PREFIX)}.weight')
        down, up = tensors[f'{name}.lora_A.weight'], tensors.get(f'{name}.lora_B.weight')
        if target is None or up is None or target.shape != (up.shape[0], down.shape[1]):
            raise SetupError(
                f'The adapter in {folder} was made for another model.', code=ErrorCode.WRONG_ARCHITECTURE,
                hint='Leave the parameter adapter empty, or train one with "llm-agent train parser".',
            )
        _add(target, up, down, scale)
    return len(names)


def _add(target: torch.Tensor, up: torch.Tensor, down: torch.Tensor, scale: float) -> None:
    import torch

    with torch.no_grad():
        target.copy_(target.float() + scale * (up.float() @ down.float()))


def _load(folder: Path) -> tuple[float, dict[str, torch.Tensor]]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        config = json.loads((folder / CONFIG_FILE).read_text(encoding='utf-8'))
        scale = float(config['lora_alpha']) / float(config['r'])
        return scale, load_file(folder / WEIGHTS_FILE)
    except FileNotFoundError as error:
        missing = error.filename or folder
        raise SetupError(f'The adapter {missing} is missing.', code=ErrorCode.MISSING_WEIGHTS) from error
    except (OSError, ValueError, KeyError, TypeError, ZeroDivisionError, SafetensorError) as error:
        raise SetupError(f'The adapter in {folder} is corrupt.', code=ErrorCode.MISSING_WEIGHTS) from error
