"""The network without torch computes what transformers computes, and remembers as much."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import llama_files, network_int8, network_torch
from llm_agent_ros.language.engine import Engine
from llm_agent_ros.language.network import Loaded
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.language.tensors import Tensors

TOKENS = [5, 17, 3, 900, 41, 8, 8, 12_000, 77, 4, 31]


def made(folder: Path, tokenizer: Any, **changes: Any) -> Path:
    """Return the folder of a model with random weights."""
    torch.manual_seed(7)
    settings = {
        'vocab_size': len(tokenizer), 'hidden_size': 48, 'intermediate_size': 80, 'num_hidden_layers': 3,
        'num_attention_heads': 6, 'num_key_value_heads': 2, 'tie_word_embeddings': True, 'initializer_range': 0.3,
        'eos_token_id': 2, 'rope_theta': 100_000.0,
    }
    model = LlamaForCausalLM(LlamaConfig(**{**settings, **changes}))
    model.to(torch.bfloat16).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder


def changed(model: Path, tmp_path: Path, changes: dict[str, Any]) -> Path:
    """Return a copy of a model's folder with another configuration."""
    folder = tmp_path / 'other'
    shutil.copytree(model, folder)
    path = folder / 'config.json'
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))
    return folder


@pytest.mark.parametrize('changes', [
    {}, {'num_key_value_heads': 6}, {'num_key_value_heads': 1, 'head_dim': 16}, {'tie_word_embeddings': False},
])
def test_logits_are_those_of_transformers(tmp_path: Path, tokenizer: Any, changes: dict[str, Any]) -> None:
    folder = made(tmp_path, tokenizer, **changes)
    assert llama_files.is_possible(folder)
    mine = network_int8.load(folder, None).network.read(TOKENS, 4)
    same = network_torch.load(folder, None, Precision.INT8, 1).network.read(TOKENS, 4)
    np.testing.assert_allclose(mine, same, rtol=1e-3, atol=1e-3 * float(np.abs(same).max()))


@pytest.fixture(scope='module', params=['int8', 'torch'])
def loaded(request: pytest.FixtureRequest, tiny_model_folder: Path) -> Loaded:
    if request.param == 'int8':
        return network_int8.load(tiny_model_folder, None)
    return network_torch.load(tiny_model_folder, None, Precision.FLOAT32, 1)


def test_what_is_read_at_once_and_one_by_one_is_the_same(loaded: Loaded) -> None:
    network = loaded.network
    network.forget(network.length)
    at_once = network.read(TOKENS, len(TOKENS))
    network.forget(len(TOKENS))
    assert network.length == 0
    one_by_one = np.concatenate([network.read([token], 1) for token in TOKENS])
    np.testing.assert_allclose(one_by_one, at_once, rtol=1e-3, atol=1e-3)
    assert network.length == len(TOKENS)


def test_what_is_forgotten_leaves_no_trace(loaded: Loaded) -> None:
    network = loaded.network
    network.forget(network.length)
    network.read(TOKENS, 1)
    wanted = network.read([9], 1)
    network.forget(1)
    network.read([100, 200, 300], 1)
    network.forget(3)
    np.testing.assert_allclose(network.read([9], 1), wanted, rtol=1e-4, atol=1e-4)


def test_the_cache_grows_with_what_is_read(tiny_model_folder: Path) -> None:
    network = network_int8.load(tiny_model_folder, None).network
    long = [3 + i % 500 for i in range(600)]
    at_once = network.read(long, 1)
    network.forget(600)
    for first in range(0, 600, 75):
        last = network.read(long[first:first + 75], 1)
    np.testing.assert_allclose(last, at_once, rtol=1e-3, atol=1e-3)


def test_a_long_instruction_takes_no_memory_for_ever(tiny_model_folder: Path) -> None:
    network = network_int8.load(tiny_model_folder, None).network
    wanted = network.read(TOKENS, 1)
    network.read([7] * 900, 1)
    network.forget(900)
    assert network._cache.shape[3] == network_int8._CAPACITY  # type: ignore[attr-defined]
    network.forget(len(TOKENS))
    np.testing.assert_allclose(network.read(TOKENS, 1), wanted, rtol=1e-4, atol=1e-4)
    network.forget(10_000)
    assert network.length == 0
    for tokens, keep in (([], 1), ([5], 0), ([5], 2)):
        with pytest.raises(ValueError, match='cannot be kept'):
            network.read(tokens, keep)


@pytest.mark.parametrize(('name', 'content'), [
    ('tokenizer.json', '{"model"'), ('tokenizer.json', '[]'), ('tokenizer_config.json', 'x'),
    ('tokenizer.json', '{"added_tokens": [{"id": 2, "content": "<|im_end|>"}]}'), ('config.json', '7'),
])
def test_a_torn_file_is_one_sentence(tiny_model_folder: Path, tmp_path: Path, name: str, content: str) -> None:
    folder = tmp_path / 'torn'
    shutil.copytree(tiny_model_folder, folder)
    if name != 'tokenizer_config.json' and 'added' in content:
        config = json.loads((folder / 'tokenizer_config.json').read_text())
        (folder / 'tokenizer_config.json').write_text(json.dumps({**config, 'added_tokens_decoder': {}}))
    (folder / name).write_text(content)
    with pytest.raises(SetupError) as caught:
        Engine.load(folder, precision=Precision.INT8)
    assert caught.value.code is ErrorCode.MISSING_WEIGHTS


def test_both_tokenizers_agree(loaded: Loaded, tokenizer: Any) -> None:
    for words in ('go to the kitchen', '把红色杯子放到书房', 'x\t😀 <|im_end|> 12.5'):
        assert loaded.encode(words) == tokenizer(words, add_special_tokens=False)['input_ids']
    assert loaded.guide.eos_tokens == [tokenizer.eos_token_id]


@pytest.mark.parametrize('changes', [
    {'model_type': 'qwen2'}, {'attention_bias': True}, {'mlp_bias': True}, {'hidden_act': 'gelu'},
    {'rope_parameters': {'rope_type': 'yarn', 'rope_theta': 1e4}},
])
def test_other_models_are_left_to_transformers(
    tiny_model_folder: Path, tmp_path: Path, changes: dict[str, Any]
) -> None:
    folder = changed(tiny_model_folder, tmp_path, changes)
    assert not llama_files.is_possible(folder)


def test_a_model_that_is_not_possible_is_read_by_transformers(tmp_path: Path, tokenizer: Any) -> None:
    engine = Engine.load(made(tmp_path, tokenizer, attention_bias=True), precision=Precision.INT8)
    assert isinstance(engine.network, network_torch.TorchNetwork)


def test_loading_brings_neither_torch_nor_transformers(tiny_model_folder: Path) -> None:
    program = (
        'import sys; from pathlib import Path; from llm_agent_ros.language.engine import Engine, Precision; '
        'Engine.load(Path(sys.argv[1]), precision=Precision.INT8); '
        'sys.exit(str(sorted({"torch", "transformers"} & set(sys.modules))) if "torch" in sys.modules else 0)'
    )
    subprocess.run([sys.executable, '-c', program, str(tiny_model_folder)], check=True, timeout=120)


@pytest.mark.parametrize('content', [
    b'', b'12345678', b'\xff' * 64, (9).to_bytes(8, 'little') + b'{"a": {}}', (2).to_bytes(8, 'little') + b'[]',
])
def test_a_torn_file_is_no_safetensors_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / 'x.safetensors'
    path.write_bytes(content)
    with pytest.raises(ValueError, match='not a safetensors file'):
        Tensors(path)


def test_the_types_of_floats_are_read(tmp_path: Path) -> None:
    from safetensors.torch import save_file

    values = torch.tensor([[1.5, -2.0], [0.25, 1e3], [0.0, -7.0]])
    path = tmp_path / 'x.safetensors'
    save_file({'a': values, 'b': values.to(torch.bfloat16), 'c': values.to(torch.float16)}, path)
    tensors = Tensors(path)
    for name in 'abc':
        np.testing.assert_array_equal(tensors[name], values.numpy())
        np.testing.assert_array_equal(tensors.rows(name, [2, 0]), values.numpy()[[2, 0]])
    assert (len(tensors), tensors.shape('a'), set(tensors)) == (3, (3, 2), set('abc'))


@pytest.mark.parametrize('changes', [
    {'hidden_size': 32, 'head_dim': 8}, {'num_hidden_layers': 3}, {'intermediate_size': 48}, {'num_key_value_heads': 2},
    {'vocab_size': 100}, {'tie_word_embeddings': False},
])
def test_weights_that_do_not_fit_their_configuration_are_one_sentence(
    tiny_model_folder: Path, tmp_path: Path, changes: dict[str, Any]
) -> None:
    folder = changed(tiny_model_folder, tmp_path, changes)
    with pytest.raises(SetupError) as caught:
        Engine.load(folder, precision=Precision.INT8)
    assert caught.value.code is ErrorCode.MISSING_WEIGHTS


def test_a_configuration_that_leaves_something_out_is_left_to_transformers(
    tiny_model_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / 'other'
    shutil.copytree(tiny_model_folder, folder)
    path = folder / 'config.json'
    path.write_text(json.dumps({k: v for k, v in json.loads(path.read_text()).items() if k != 'rms_norm_eps'}))
    assert not llama_files.is_possible(folder)


def test_an_adapter_that_is_missing_is_one_sentence(tiny_model_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        network_int8.load(tiny_model_folder, tmp_path)
    assert caught.value.code is ErrorCode.MISSING_WEIGHTS
