"""The layer that trains: the same product and gradients as peft's, at one product instead of three."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import torch
from peft import LoraConfig
from peft.tuners.lora import Linear
from safetensors.torch import load_file

from llm_agent_ros.cli.train_parser import run_train_parser
from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import lora
from llm_agent_ros.language.adapter import Adapter
from llm_agent_ros.language.glossary import GLOSSARY_FILE
from llm_agent_ros.language.merged_lora import MergedLinear


@pytest.fixture(params=[False, True], ids=['plain', 'with bias'])
def layers(request: pytest.FixtureRequest) -> tuple[Linear, MergedLinear]:
    torch.manual_seed(3)
    base = torch.nn.Linear(12, 20, bias=request.param)
    config = LoraConfig(r=4, lora_alpha=8)
    usual, merged = (kind(base, 'default', config, r=4, lora_alpha=8) for kind in (Linear, MergedLinear))
    up = torch.randn(20, 4)
    for layer in (usual, merged):
        with torch.no_grad():
            layer.lora_A['default'].weight.copy_(torch.linspace(-1.0, 1.0, 48).view(4, 12))
            layer.lora_B['default'].weight.copy_(up)
    merged.renew()
    return usual, merged


def test_it_computes_what_pefts_layer_computes(layers: tuple[Linear, MergedLinear]) -> None:
    values = torch.randn(2, 5, 12)
    usual, merged = (layer(values) for layer in layers)
    torch.testing.assert_close(merged, usual, atol=1e-4, rtol=1e-4)


def test_its_gradients_are_those_of_pefts_layer(layers: tuple[Linear, MergedLinear]) -> None:
    wished = torch.randn(2, 5, 20)
    found = []
    for layer in layers:
        values = torch.linspace(-2.0, 2.0, 120).view(2, 5, 12).requires_grad_()
        (layer(values) * wished).sum().backward()
        found.append((values.grad, layer.lora_A['default'].weight.grad, layer.lora_B['default'].weight.grad))
    for expected, got in zip(*found, strict=True):
        torch.testing.assert_close(got, expected, atol=1e-4, rtol=1e-4)


def test_a_frozen_layer_passes_its_gradient_on_and_has_none(layers: tuple[Linear, MergedLinear]) -> None:
    _, merged = layers
    for parameter in merged.parameters():
        parameter.requires_grad_(False)
    values = torch.randn(3, 12, requires_grad=True)
    merged(values).sum().backward()
    assert values.grad is not None and all(parameter.grad is None for parameter in merged.parameters())


def test_new_numbers_count_once_it_is_renewed(layers: tuple[Linear, MergedLinear]) -> None:
    usual, merged = layers
    values = torch.randn(3, 12)
    before = merged(values)
    for layer in layers:
        layer.lora_B['default'].weight.data.mul_(2.0)
    assert torch.equal(merged(values), before)
    merged.renew()
    torch.testing.assert_close(merged(values), usual(values), atol=1e-4, rtol=1e-4)


def test_an_adapter_grows_in_rank_without_changing_what_it_says(tiny_model_folder: Path, tmp_path: Path) -> None:
    small = Adapter(tiny_model_folder, 2)
    torch.manual_seed(4)
    small.publish(torch.randn(small.master.numel()))
    small.save(tmp_path / 'small')
    large = Adapter(tiny_model_folder, 5, tmp_path / 'small')
    large.save(tmp_path / 'large')
    assert [lora.rank_of(tmp_path / name) for name in ('small', 'large')] == [2, 5]
    from transformers import AutoModelForCausalLM

    models = [AutoModelForCausalLM.from_pretrained(tiny_model_folder, dtype=torch.float32) for _ in range(2)]
    for model, name in zip(models, ('small', 'large'), strict=True):
        assert lora.merge(model, tmp_path / name) == 14
    left, right = (dict(model.named_parameters()) for model in models)
    for name in left:
        torch.testing.assert_close(left[name], right[name], atol=1e-5, rtol=1e-4)


def test_training_goes_on_with_the_rank_that_there_is_and_not_with_less(
    tiny_model_folder: Path, tmp_path: Path
) -> None:
    first, second, third = (tmp_path / name for name in ('first', 'second', 'third'))
    few = {'steps': 1, 'batch': 2, 'workers': 1, 'model': tiny_model_folder}
    assert run_train_parser(first, **few) == 0
    assert lora.rank_of(first) == 16
    assert run_train_parser(second, **few, start_from=first, rank=18) == 0
    assert run_train_parser(third, **few, start_from=second) == 0
    assert lora.rank_of(third) == 18
    with pytest.raises(SetupError, match='has rank 18, which is more than 17') as caught:
        run_train_parser(third, **few, start_from=second, rank=17)
    assert caught.value.code is ErrorCode.WRONG_ARCHITECTURE
    (first / lora.CONFIG_FILE).write_text('{"r": "many"}', encoding='utf-8')
    with pytest.raises(SetupError, match='corrupt') as corrupt:
        run_train_parser(third, **few, start_from=first)
    assert corrupt.value.code is ErrorCode.MISSING_WEIGHTS


def test_an_adapter_goes_on_with_its_glossary_and_another_model_begins_without(
    tiny_model_folder: Path, tmp_path: Path
) -> None:
    words = tmp_path / 'words'
    words.write_text('厨房=kitchen\n', encoding='utf-8')
    bare, first, second = (tmp_path / name for name in ('bare', 'first', 'second'))
    few = {'steps': 1, 'batch': 2, 'workers': 1, 'model': tiny_model_folder, 'rank': 2}
    assert run_train_parser(bare, **few) == run_train_parser(first, **few, glossary=words) == 0
    assert run_train_parser(second, **few, start_from=first) == 0
    assert not (bare / GLOSSARY_FILE).exists()
    assert run_train_parser(second, **few, resume=True) == 0
    other = tmp_path / 'other'
    other.write_text('厨房=galley\n', encoding='utf-8')
    with pytest.raises(SetupError, match='another glossary'):
        run_train_parser(second, **few, glossary=other, resume=True)
    for folder in (first, second):
        assert (folder / GLOSSARY_FILE).read_text(encoding='utf-8') == '厨房=kitchen\n'


def test_a_compiled_model_learns_the_same(tiny_model_folder: Path, tmp_path: Path) -> None:
    few = ('--steps', '2', '--batch', '2', '--workers', '1', '--rank', '3', '--model', str(tiny_model_folder))
    learnt = []
    for name, more in (('plain', ()), ('compiled', ('--compiled',))):
        out = tmp_path / name
        done = subprocess.run(
            (sys.executable, '-m', 'llm_agent_ros.cli.main', 'train', 'parser', *few, '--out', str(out), *more),
            capture_output=True, text=True, check=False,
        )
        assert done.returncode == 0, done.stderr
        learnt.append(load_file(out / lora.WEIGHTS_FILE))
    for name, numbers in learnt[0].items():
        torch.testing.assert_close(learnt[1][name], numbers, atol=5e-3, rtol=5e-2)
