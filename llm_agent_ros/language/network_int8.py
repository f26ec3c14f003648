"""A Llama with 8-bit weights on one core, without torch: loaded in a second, quick with the few tokens of a sentence.

transformers computes the same (``network_torch``), but importing it takes longer than all of this, and half of the
time of a pass over one token goes into calling its layers (``docs/decisions/0008``). Pre-norm, rotary positions (two
halves), grouped queries, gated SiLU: what transformers calls LlamaForCausalLM, without biases and scaled positions.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from llguidance import LLTokenizer
from tokenizers import Tokenizer

from llm_agent_ros.language import glossary, int8, lora
from llm_agent_ros.language.glossary import Gloss
from llm_agent_ros.language.int8 import Bytes, multiply
from llm_agent_ros.language.llama_files import (
    EMBEDDING,
    HEAD,
    check_shapes,
    end_mark,
    head_size,
    misfit,
    read_config,
    rotary_base,
)
from llm_agent_ros.language.llama_kernels import Layers, add_product, normed, read_tokens
from llm_agent_ros.language.network import GLOSS_SHARE, Loaded
from llm_agent_ros.language.tensors import Floats, Tensors

_CAPACITY = 256  # tokens; doubled where they are not enough
_CHUNK = 2048  # rows that are rounded at a time


class Int8Network:
    """The model with its key-value cache.

    Args:
        config: the model's ``config.json``.
        tensors: its weights.
        added: an adapter, or None.
    """

    def __init__(self, config: dict[str, Any], tensors: Tensors, added: lora.Lora | None) -> None:
        self._tensors = tensors
        self._groups = int(config['num_key_value_heads'])
        self._size = head_size(config)
        self._epsilon = np.float32(config['rms_norm_eps'])
        self._base = rotary_base(config)
        self._layers = _stacked(int(config['num_hidden_layers']), tensors, added)
        self._norm = tensors['model.norm.weight']
        self._head = _quantized(tensors, added, (EMBEDDING if config['tie_word_embeddings'] else HEAD,))
        self._cache = np.empty((len(self._layers.down), 2, self._groups, 0, self._size), np.float32)
        self._turns = np.empty((0, 2, self._size // 2), np.float32)
        self.length = 0
        self._make_room(_CAPACITY)

    def read(self, tokens: Sequence[int], keep: int, glosses: Sequence[Gloss] = ()) -> Floats:
        """Read tokens and return the logits behind the last ``keep``.

        Raises:
            ValueError: ``keep`` is not between 1 and the number of tokens, or there is a gloss for some only.
        """
        if not 1 <= keep <= len(tokens) or len(glosses) not in (0, len(tokens)):
            raise ValueError(f'Of {len(tokens)} tokens {keep} cannot be kept with {len(glosses)} glosses.')
        self._make_room(self.length + len(tokens))
        values = self._tensors.rows(EMBEDDING, tokens)
        for value, gloss in zip(values, glosses, strict=False):
            if gloss:
                value += np.float32(GLOSS_SHARE) * self._tensors.rows(EMBEDDING, gloss).mean(axis=0)
        read_tokens(values, self.length, self._cache, self._layers, self._turns, self._epsilon)
        self.length += len(tokens)
        last = normed(values[-keep:], self._norm, self._epsilon)
        weight, scale = self._head
        logits = np.empty((keep, len(weight)), np.float32)
        multiply(last, weight, scale, logits)
        return logits

    def forget(self, count: int) -> None:
        """Forget the last ``count`` tokens."""
        self.length = max(0, self.length - max(count, 0))
        if self.length <= _CAPACITY < self._cache.shape[3]:  # one long instruction must not take memory for ever
            self._cache = self._cache[:, :, :, :_CAPACITY].copy()

    def _make_room(self, length: int) -> None:
        before = self._cache.shape[3]
        if length <= before:
            return
        room = max(length, 2 * before)
        grown = np.zeros((*self._cache.shape[:3], room, self._size), np.float32)
        grown[:, :, :, :before] = self._cache
        self._cache = grown
        angles = np.arange(room)[:, None] * self._base ** (-np.arange(0, self._size, 2) / self._size)
        self._turns = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def load(folder: Path, adapter: Path | None) -> Loaded:
    """Load weights, tokenizer and adapter from folders that ``check_weights`` and ``is_possible`` found fit.

    Raises:
        SetupError: MISSING_WEIGHTS or WRONG_ARCHITECTURE, of the model or the adapter.
    """
    config = read_config(folder)
    try:
        tensors = Tensors(folder / 'model.safetensors')
    except ValueError as error:
        raise misfit(folder, 'model.safetensors') from error
    check_shapes(folder, config, tensors)
    added = lora.load(adapter, {name: tensors.shape(name) for name in tensors}) if adapter is not None else None
    tokenizer = _tokenizer(folder)
    tokenizer.no_padding()
    tokenizer.no_truncation()
    if tokenizer.get_vocab_size() > config['vocab_size']:
        raise misfit(folder, 'tokenizer.json')
    end_token = tokenizer.token_to_id(end_mark(folder))
    guide = LLTokenizer(tokenizer.to_str(), n_vocab=int(config['vocab_size']), eos_token=end_token)

    def encode(words: str) -> list[int]:
        return list(tokenizer.encode(words, add_special_tokens=False).ids)

    known = glossary.of_adapter(adapter) if adapter is not None else None

    def glosses(words: str) -> list[Gloss]:
        return known.glosses(words, tokenizer.encode(words, add_special_tokens=False).offsets, encode) if known else []

    return Loaded(Int8Network(config, tensors, added), encode, guide, glosses)


def _tokenizer(folder: Path) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(folder / 'tokenizer.json'))
    except Exception as error:  # the library raises nothing narrower
        raise misfit(folder, 'tokenizer.json') from error


def _stacked(count: int, tensors: Tensors, added: lora.Lora | None) -> Layers:
    def norms(name: str) -> Floats:
        return np.stack([tensors[f'model.layers.{i}.{name}.weight'] for i in range(count)])

    def matrices(*names: str) -> tuple[Bytes, Floats]:
        layers = [
            _quantized(tensors, added, [f'model.layers.{i}.{name}.weight' for name in names]) for i in range(count)
        ]
        return np.stack([weight for weight, _ in layers]), np.stack([scale for _, scale in layers])

    return Layers(
        norms('input_layernorm'), *matrices('self_attn.q_proj', 'self_attn.k_proj', 'self_attn.v_proj'),
        *matrices('self_attn.o_proj'), norms('post_attention_layernorm'), *matrices('mlp.gate_proj', 'mlp.up_proj'),
        *matrices('mlp.down_proj'),
    )


def _quantized(tensors: Tensors, added: lora.Lora | None, names: Sequence[str]) -> tuple[Bytes, Floats]:
    """Return matrices one above the other as 8-bit weights with their factors."""
    outputs, inputs = sum(tensors.shape(name)[0] for name in names), tensors.shape(names[0])[1]
    weight, scale = np.empty((outputs, inputs), np.int8), np.empty(outputs, np.float32)
    at = 0
    for name in names:
        count = tensors.shape(name)[0]
        for first in range(0, count, _CHUNK):
            part = tensors.rows(name, range(first, min(first + _CHUNK, count)))
            if added is not None and name in added.pairs:
                down, up = added.pairs[name]
                add_product(up[first:first + _CHUNK] * np.float32(added.scale), down, part)
            int8.quantize(part, weight[at:at + len(part)], scale[at:at + len(part)])
            at += len(part)
    return weight, scale


