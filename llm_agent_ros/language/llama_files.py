"""Which folders hold a Llama that ``network_int8`` computes, and whether what is in them fits together."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language.tensors import Tensors

EMBEDDING = 'model.embed_tokens.weight'
HEAD = 'lm_head.weight'
_NEEDED = frozenset({
    'hidden_size', 'intermediate_size', 'num_hidden_layers', 'num_attention_heads', 'num_key_value_heads',
    'rms_norm_eps', 'vocab_size', 'tie_word_embeddings',
})


def is_possible(folder: Path) -> bool:
    """Return whether a folder that ``check_weights`` found sound holds a model of this family with all its settings.

    Raises:
        SetupError: MISSING_WEIGHTS where a file is torn.
    """
    config = read_config(folder)
    if config.get('model_type') != 'llama' or any(config.get(name) is None for name in _NEEDED):
        return False  # what is left out transformers knows
    positions = config.get('rope_parameters') or config.get('rope_scaling') or {}
    odd = config.get('attention_bias') or config.get('mlp_bias') or config.get('quantization_config')
    kind = positions.get('rope_type', positions.get('type', 'default'))
    usual = config.get('hidden_act') == 'silu' and kind == 'default'
    marks = _read_json(folder, 'tokenizer.json').get('added_tokens', [])
    known = {str(mark.get('id')) for mark in marks}
    whole = set(_read_json(folder, 'tokenizer_config.json').get('added_tokens_decoder', {})) <= known
    end = end_mark(folder)
    return not odd and usual and whole and any(mark.get('content') == end for mark in marks)


def check_shapes(folder: Path, config: dict[str, Any], tensors: Tensors) -> None:
    """Compare the weights with the configuration: compiled code does not look where it reads.

    Raises:
        SetupError: MISSING_WEIGHTS.
    """
    width, inner, heads = config['hidden_size'], config['intermediate_size'], config['num_attention_heads']
    size = head_size(config)
    asked, known = heads * size, config['num_key_value_heads'] * size
    shapes = {
        'input_layernorm': (width,), 'self_attn.q_proj': (asked, width), 'self_attn.k_proj': (known, width),
        'self_attn.v_proj': (known, width), 'self_attn.o_proj': (width, asked), 'post_attention_layernorm': (width,),
        'mlp.gate_proj': (inner, width), 'mlp.up_proj': (inner, width), 'mlp.down_proj': (width, inner),
    }
    layers = range(config['num_hidden_layers'])
    wanted = {f'model.layers.{i}.{name}.weight': shape for i in layers for name, shape in shapes.items()}
    wanted |= {'model.norm.weight': (width,), EMBEDDING: (config['vocab_size'], width)}
    if not config['tie_word_embeddings']:
        wanted[HEAD] = (config['vocab_size'], width)
    for name, shape in wanted.items():
        if name not in tensors or tensors.shape(name) != shape:
            raise misfit(folder, name)


def misfit(folder: Path, name: str) -> SetupError:
    """Return the error for a part of a model that does not fit the rest."""
    return SetupError(
        f'The language model in {folder} cannot be used: {name} is missing, torn or does not fit the rest.',
        code=ErrorCode.MISSING_WEIGHTS, hint='Choose another model, or get this one again.',
    )


def read_config(folder: Path) -> dict[str, Any]:
    """Return a model's settings."""
    return _read_json(folder, 'config.json')


def head_size(config: dict[str, Any]) -> int:
    """Return how many numbers an attention head has."""
    return int(config.get('head_dim') or config['hidden_size'] // config['num_attention_heads'])


def rotary_base(config: dict[str, Any]) -> float:
    """Return the base of the positions' angles."""
    told = (config.get('rope_parameters') or {}).get('rope_theta') or config.get('rope_theta')
    return float(told or 10_000.0)


def end_mark(folder: Path) -> str:
    """Return the token that ends a text."""
    end = _read_json(folder, 'tokenizer_config.json').get('eos_token') or ''
    return str(end['content'] if isinstance(end, dict) else end)


def _read_json(folder: Path, name: str) -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads((folder / name).read_text(encoding='utf-8'))
    except ValueError as error:
        raise misfit(folder, name) from error
    if not isinstance(content, dict):
        raise misfit(folder, name)
    return content
