"""Adds a LoRA adapter (safetensors, as peft writes it) to a model's weights, so that running needs no peft."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language.tensors import Floats, Tensors

WEIGHTS_FILE = 'adapter_model.safetensors'
CONFIG_FILE = 'adapter_config.json'
_PREFIX = 'base_model.model.'


@dataclass(frozen=True, slots=True)
class Lora:
    """What an adapter adds to a model's matrices.

    Attributes:
        scale: of every product.
        pairs: matrix name to its two factors, (rank, inputs) and (outputs, rank).
    """

    scale: float
    pairs: Mapping[str, tuple[Floats, Floats]]

    def added(self, name: str) -> Floats | None:
        """Return what is added to a matrix, (outputs, inputs) float32; None where nothing is."""
        if name not in self.pairs:
            return None
        down, up = self.pairs[name]
        product: Floats = self.scale * (up @ down)
        return product


def load(folder: Path, shapes: Mapping[str, tuple[int, ...]]) -> Lora:
    """Read an adapter for a model whose matrices have these names and shapes.

    Raises:
        SetupError: MISSING_WEIGHTS where a file is missing or corrupt, WRONG_ARCHITECTURE where the adapter
            was made for another model.
    """
    scale, tensors = _read(folder)
    pairs = {}
    for name in (n.removesuffix('.lora_A.weight') for n in tensors if n.endswith('.lora_A.weight')):
        target = f'{name.removeprefix(_PREFIX)}.weight'
        down, up = tensors[f'{name}.lora_A.weight'], tensors.get(f'{name}.lora_B.weight')
        if up is None or shapes.get(target) != (up.shape[0], down.shape[-1]) or up.shape[1:] != down.shape[:-1]:
            raise SetupError(
                f'The adapter in {folder} was made for another model.', code=ErrorCode.WRONG_ARCHITECTURE,
                hint='Leave the parameter adapter empty, or train one with "llm-agent train parser".',
            )
        pairs[target] = (down, up)
    return Lora(scale, pairs)


def rank_of(folder: Path) -> int:
    """Return the rank of the adapter in ``folder``.

    Raises:
        SetupError: MISSING_WEIGHTS where it is missing or corrupt.
    """
    return int(_config(folder)['r'])


def merge(model: Any, folder: Path) -> int:
    """Add the adapter in ``folder`` to the weights of a torch ``model`` and return how many matrices it changed.

    Raises:
        SetupError: as ``load``.
    """
    import torch

    weights = dict(model.named_parameters())
    lora = load(folder, {name: tuple(weight.shape) for name, weight in weights.items()})
    with torch.no_grad():
        for name in lora.pairs:
            weights[name].copy_(weights[name].float() + torch.from_numpy(lora.added(name)))
    return len(lora.pairs)


def _read(folder: Path) -> tuple[float, Tensors]:
    config = _config(folder)
    try:
        return float(config['lora_alpha']) / float(config['r']), Tensors(folder / WEIGHTS_FILE)
    except FileNotFoundError as error:
        raise _missing(folder / WEIGHTS_FILE) from error
    except (OSError, ValueError, KeyError, TypeError, ZeroDivisionError) as error:
        raise _corrupt(folder) from error


def _config(folder: Path) -> dict[str, Any]:
    path = folder / CONFIG_FILE
    try:
        config = json.loads(path.read_text(encoding='utf-8'))
        return {**config, 'r': int(config['r'])}
    except FileNotFoundError as error:
        raise _missing(path) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _corrupt(folder) from error


def _missing(path: Path) -> SetupError:
    return SetupError(f'The adapter {path} is missing.', code=ErrorCode.MISSING_WEIGHTS)


def _corrupt(folder: Path) -> SetupError:
    return SetupError(f'The adapter in {folder} is corrupt.', code=ErrorCode.MISSING_WEIGHTS)
