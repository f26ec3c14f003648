"""A Llama with 8-bit weights on one core, without torch: loaded in a second, quick with the few tokens of a sentence.

transformers computes the same (``network_torch``), but importing it takes longer than all of this, and half of the
time of a pass over one token goes into calling its layers (``docs/decisions/0008``). Pre-norm, rotary positions (two
halves), grouped queries, gated SiLU: what transformers calls LlamaForCausalLM, without biases and scaled positions.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from llguidance import LLTokenizer
from tokenizers import Tokenizer

from llm_agent_ros.compiled import reordered
from llm_agent_ros.language import int8, lora
from llm_agent_ros.language.int8 import Bytes, multiply
from llm_agent_ros.language.network import Loaded
from llm_agent_ros.language.tensors import Floats, Tensors

_EMBEDDING = 'model.embed_tokens.weight'
_CAPACITY = 256  # tokens; doubled where they are not enough
_CHUNK = 2048  # rows that are rounded at a time


class _Layers(NamedTuple):
    """All layers' weights, one above the other; a factor for each output beside each matrix."""

    before_attention: Floats
    attention: Bytes
    attention_scale: Floats
    mixing: Bytes
    mixing_scale: Floats
    before_gate: Floats
    gate: Bytes
    gate_scale: Floats
    down: Bytes
    down_scale: Floats


class Int8Network:
    """The model with its key-value cache.

    Args:
        config: the model's ``config.json``.
        tensors: its weights.
        added: an adapter, or None.
    """

    def __init__(self, config: dict[str, Any], tensors: Tensors, added: lora.Lora | None) -> None:
        self._tensors = tensors
        self._heads, self._groups = int(config['num_attention_heads']), int(config['num_key_value_heads'])
        self._size = int(config.get('head_dim') or config['hidden_size'] // self._heads)
        self._epsilon = np.float32(config['rms_norm_eps'])
        self._base = _rotary_base(config)
        self._layers = _stacked(int(config['num_hidden_layers']), tensors, added)
        self._norm = tensors['model.norm.weight']
        self._head = _quantized(tensors, added, ('lm_head.weight' if 'lm_head.weight' in tensors else _EMBEDDING,))
        self._cache = np.empty((len(self._layers.down), 2, self._groups, 0, self._size), np.float32)
        self._turns = np.empty((0, 2, self._size // 2), np.float32)
        self.length = 0
        self._make_room(_CAPACITY)

    def read(self, tokens: Sequence[int], keep: int) -> Floats:
        """Read tokens and return the logits behind the last ``keep``."""
        self._make_room(self.length + len(tokens))
        values = self._tensors.rows(_EMBEDDING, tokens)
        _read(values, self.length, self._cache, self._layers, self._turns, self._epsilon)
        self.length += len(tokens)
        last = _normed(values[-keep:], self._norm, self._epsilon)
        weight, scale = self._head
        logits = np.empty((keep, len(weight)), np.float32)
        multiply(last, weight, scale, logits)
        return logits

    def forget(self, count: int) -> None:
        """Forget the last ``count`` tokens."""
        self.length -= max(count, 0)

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


def is_possible(folder: Path) -> bool:
    """Return whether the model in a folder is one that this module computes."""
    config = _read_json(folder / 'config.json')
    positions = config.get('rope_parameters') or config.get('rope_scaling') or {}
    plain = not config.get('attention_bias') and not config.get('mlp_bias') and config.get('hidden_act') == 'silu'
    usual = positions.get('rope_type', positions.get('type', 'default')) == 'default'
    marks = _read_json(folder / 'tokenizer.json').get('added_tokens', [])
    known = {str(mark['id']) for mark in marks}
    whole = set(_read_json(folder / 'tokenizer_config.json').get('added_tokens_decoder', {})) <= known
    return config.get('model_type') == 'llama' and plain and usual and whole


def load(folder: Path, adapter: Path | None) -> Loaded:
    """Load weights, tokenizer and adapter from folders that ``check_weights`` and ``is_possible`` found fit.

    Raises:
        SetupError: MISSING_WEIGHTS or WRONG_ARCHITECTURE, of the adapter.
    """
    config, tensors = _read_json(folder / 'config.json'), Tensors(folder / 'model.safetensors')
    added = lora.load(adapter, {name: tensors.shape(name) for name in tensors}) if adapter is not None else None
    tokenizer = Tokenizer.from_file(str(folder / 'tokenizer.json'))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    end = _read_json(folder / 'tokenizer_config.json')['eos_token']
    end_token = tokenizer.token_to_id(end if isinstance(end, str) else end['content'])
    guide = LLTokenizer(tokenizer.to_str(), n_vocab=int(config['vocab_size']), eos_token=end_token)

    def encode(words: str) -> list[int]:
        return list(tokenizer.encode(words, add_special_tokens=False).ids)

    return Loaded(Int8Network(config, tensors, added), encode, guide)


def _read_json(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding='utf-8'))
    return content


def _rotary_base(config: dict[str, Any]) -> float:
    return float((config.get('rope_parameters') or config).get('rope_theta') or 10_000.0)


def _stacked(count: int, tensors: Tensors, added: lora.Lora | None) -> _Layers:
    def norms(name: str) -> Floats:
        return np.stack([tensors[f'model.layers.{i}.{name}.weight'] for i in range(count)])

    def matrices(*names: str) -> tuple[Bytes, Floats]:
        layers = [
            _quantized(tensors, added, [f'model.layers.{i}.{name}.weight' for name in names]) for i in range(count)
        ]
        return np.stack([weight for weight, _ in layers]), np.stack([scale for _, scale in layers])

    return _Layers(
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
                _add_product(up[first:first + _CHUNK] * np.float32(added.scale), down, part)
            int8.quantize(part, weight[at:at + len(part)], scale[at:at + len(part)])
            at += len(part)
    return weight, scale


@reordered
def _add_product(up: Floats, down: Floats, out: Floats) -> None:
    """Add a product of two narrow matrices; numpy's would be made by threads that wait for each other on a busy CPU."""
    for n in range(out.shape[0]):
        for r in range(down.shape[0]):
            factor = up[n, r]
            for k in range(out.shape[1]):
                out[n, k] += factor * down[r, k]


@reordered
def _read(
    values: Floats, start: int, cache: Floats, layers: _Layers, turns: Floats, epsilon: np.float32
) -> None:
    """Let the layers change ``values`` (M, width), the tokens from ``start`` on, and write their part of the cache."""
    count = values.shape[0]
    for i in range(cache.shape[0]):
        asked = np.empty((count, layers.attention.shape[1]), np.float32)
        normed = _normed(values, layers.before_attention[i], epsilon)
        multiply(normed, layers.attention[i], layers.attention_scale[i], asked)
        seen = np.empty((count, layers.mixing.shape[2]), np.float32)
        _attend(asked, start, cache[i], turns, seen)
        change = np.empty(values.shape, np.float32)
        multiply(seen, layers.mixing[i], layers.mixing_scale[i], change)
        values += change
        both = np.empty((count, layers.gate.shape[1]), np.float32)
        normed = _normed(values, layers.before_gate[i], epsilon)
        multiply(normed, layers.gate[i], layers.gate_scale[i], both)
        multiply(_gated(both), layers.down[i], layers.down_scale[i], change)
        values += change


@reordered
def _normed(values: Floats, weight: Floats, epsilon: np.float32) -> Floats:
    out = np.empty(values.shape, np.float32)
    for m in range(values.shape[0]):
        row, squares = values[m], np.float32(0.0)
        for k in range(row.size):
            squares += row[k] * row[k]
        factor = np.float32(1.0) / np.sqrt(squares / np.float32(row.size) + epsilon)
        for k in range(row.size):
            out[m, k] = row[k] * factor * weight[k]
    return out


@reordered
def _gated(both: Floats) -> Floats:
    """Return SiLU of the first half of each row times its second half."""
    half = both.shape[1] // 2
    out = np.empty((both.shape[0], half), np.float32)
    for m in range(both.shape[0]):
        for k in range(half):
            gate = both[m, k]
            out[m, k] = gate / (np.float32(1.0) + np.exp(-gate)) * both[m, half + k]
    return out


@reordered
def _attend(asked: Floats, start: int, cache: Floats, turns: Floats, seen: Floats) -> None:
    """Fill ``seen`` (M, heads * size) from queries, keys and values side by side; a token sees those up to itself."""
    groups, size = cache.shape[1], cache.shape[3]
    heads = seen.shape[1] // size
    scores = np.empty(start + asked.shape[0], np.float32)
    for m in range(asked.shape[0]):
        for head in range(heads + groups):
            _turn(asked[m, head * size:(head + 1) * size], turns[start + m])
        for group in range(groups):
            key, value = (heads + group) * size, (heads + groups + group) * size
            cache[0, group, start + m] = asked[m, key:key + size]
            cache[1, group, start + m] = asked[m, value:value + size]
        for head in range(heads):
            group = head * groups // heads
            _look(
                asked[m, head * size:(head + 1) * size], cache[0, group], cache[1, group], scores[:start + m + 1],
                seen[m, head * size:(head + 1) * size],
            )


@reordered
def _turn(vector: Floats, turns: Floats) -> None:
    half = vector.size // 2
    for k in range(half):
        x, y, cosine, sine = vector[k], vector[half + k], turns[0, k], turns[1, k]
        vector[k], vector[half + k] = x * cosine - y * sine, y * cosine + x * sine


@reordered
def _look(query: Floats, keys: Floats, contents: Floats, scores: Floats, out: Floats) -> None:
    """Fill ``out`` with the mean of the contents, weighted by how well their keys fit the query."""
    scale = np.float32(1.0) / np.sqrt(np.float32(query.size))
    best = np.float32(-np.inf)
    for t in range(scores.size):
        total = np.float32(0.0)
        for k in range(query.size):
            total += query[k] * keys[t, k]
        scores[t] = total * scale
        best = max(best, scores[t])
    out[:] = np.float32(0.0)
    whole = np.float32(0.0)
    for t in range(scores.size):
        share = np.exp(scores[t] - best)
        whole += share
        for k in range(out.size):
            out[k] += share * contents[t, k]
    for k in range(out.size):
        out[k] /= whole
