"""What a Llama computes, compiled: all layers in one call (``network_int8`` has the weights)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from llm_agent_ros.compiled import reordered
from llm_agent_ros.language.int8 import Bytes, multiply
from llm_agent_ros.language.tensors import Floats


class Layers(NamedTuple):
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


@reordered
def add_product(up: Floats, down: Floats, out: Floats) -> None:
    """Add a product of two narrow matrices; numpy's would be made by threads that wait for each other on a busy CPU."""
    for n in range(out.shape[0]):
        for r in range(down.shape[0]):
            factor = up[n, r]
            for k in range(out.shape[1]):
                out[n, k] += factor * down[r, k]


@reordered
def read_tokens(
    values: Floats, start: int, cache: Floats, layers: Layers, turns: Floats, epsilon: np.float32
) -> None:
    """Let the layers change ``values`` (M, width), the tokens from ``start`` on, and write their part of the cache."""
    count = values.shape[0]
    for i in range(cache.shape[0]):
        asked = np.empty((count, layers.attention.shape[1]), np.float32)
        ready = normed(values, layers.before_attention[i], epsilon)
        multiply(ready, layers.attention[i], layers.attention_scale[i], asked)
        seen = np.empty((count, layers.mixing.shape[2]), np.float32)
        _attend(asked, start, cache[i], turns, seen)
        change = np.empty(values.shape, np.float32)
        multiply(seen, layers.mixing[i], layers.mixing_scale[i], change)
        values += change
        both = np.empty((count, layers.gate.shape[1]), np.float32)
        ready = normed(values, layers.before_gate[i], epsilon)
        multiply(ready, layers.gate[i], layers.gate_scale[i], both)
        multiply(_gated(both), layers.down[i], layers.down_scale[i], change)
        values += change


@reordered
def normed(values: Floats, weight: Floats, epsilon: np.float32) -> Floats:
    """Return each row divided by the root of its mean square, times ``weight``."""
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
