"""Training on a tiny model: equal by seed, resumable, and what it writes can be merged."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import lora
from llm_agent_ros.language.adapter import Adapter
from llm_agent_ros.language.corpus import Example
from llm_agent_ros.language.training import Progress, Settings, batch, train
from llm_agent_ros.task import SkillSpec

SETTINGS = Settings(steps=4, warmup=1, batch=4, rank=2, workers=1, save_each=2, seed=5)


def weights(folder: Path) -> dict[str, torch.Tensor]:
    from safetensors.torch import load_file

    return load_file(folder / lora.WEIGHTS_FILE)


def test_a_run_cut_off_and_resumed_equals_one_in_one_go(
    tiny_model_folder: Path, tmp_path: Path, specs: dict[str, SkillSpec]
) -> None:
    listed = tuple(specs.values())
    whole, parts = tmp_path / 'whole', tmp_path / 'parts'
    train(tiny_model_folder, whole, listed, SETTINGS)

    class CutOff(Exception):
        pass

    def cut_off(progress: object) -> None:
        if getattr(progress, 'step') == 3:  # noqa: B009
            raise CutOff

    with pytest.raises(CutOff):
        train(tiny_model_folder, parts, listed, SETTINGS, report=cut_off)
    steps: list[int] = []
    train(tiny_model_folder, parts, listed, SETTINGS, resume=True, report=lambda p: steps.append(p.step))
    assert steps == [3, 4]
    left, right = weights(whole), weights(parts)
    assert left.keys() == right.keys() and all(torch.equal(left[name], right[name]) for name in left)


def test_a_worker_that_is_killed_ends_the_run_with_advice(
    tiny_model_folder: Path, tmp_path: Path, specs: dict[str, SkillSpec],
) -> None:
    def kill(_: Progress) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    with pytest.raises(SetupError, match='--resume'):
        train(tiny_model_folder, tmp_path, tuple(specs.values()), replace(SETTINGS, workers=2, steps=500), report=kill)


def test_the_loss_falls(tiny_model_folder: Path, tmp_path: Path, specs: dict[str, SkillSpec]) -> None:
    losses: list[float] = []
    pool = 32  # batches that are drawn together: short ones and long ones, of very different loss
    settings = replace(SETTINGS, steps=2 * pool, batch=4, rank=4, learning_rate=2e-2)
    train(tiny_model_folder, tmp_path, tuple(specs.values()), settings, report=lambda p: losses.append(p.loss))
    assert sum(losses[pool:]) < 0.95 * sum(losses[:pool])


def test_merging_adds_the_scaled_product(tiny_model_folder: Path, tmp_path: Path, specs: dict[str, SkillSpec]) -> None:
    from transformers import AutoModelForCausalLM

    train(tiny_model_folder, tmp_path, tuple(specs.values()), SETTINGS)
    before = AutoModelForCausalLM.from_pretrained(tiny_model_folder, dtype=torch.float32)
    after = AutoModelForCausalLM.from_pretrained(tiny_model_folder, dtype=torch.float32)
    assert lora.merge(after, tmp_path) == 14
    name = 'model.layers.1.mlp.down_proj'
    stored = weights(tmp_path)
    key = f'base_model.model.{name}'
    product = 2.0 * stored[f'{key}.lora_B.weight'].float() @ stored[f'{key}.lora_A.weight'].float()
    difference = after.get_submodule(name).weight - before.get_submodule(name).weight
    assert product.abs().max() > 0
    torch.testing.assert_close(difference, product, atol=1e-5, rtol=1e-3)


def test_an_adapter_for_another_model_is_refused(
    tiny_model_folder: Path, tmp_path: Path, specs: dict[str, SkillSpec]
) -> None:
    from transformers import LlamaConfig, LlamaForCausalLM

    train(tiny_model_folder, tmp_path, tuple(specs.values()), SETTINGS)
    other = LlamaForCausalLM(
        LlamaConfig(
            vocab_size=64,
            hidden_size=8,
            intermediate_size=8,
            num_hidden_layers=1,
            num_attention_heads=1,
            num_key_value_heads=1,
        )
    )
    with pytest.raises(SetupError) as caught:
        lora.merge(other, tmp_path)
    assert caught.value.code is ErrorCode.WRONG_ARCHITECTURE
    (tmp_path / lora.WEIGHTS_FILE).write_bytes(b'no tensors')
    with pytest.raises(SetupError) as corrupt:
        lora.merge(other, tmp_path)
    assert corrupt.value.code is ErrorCode.MISSING_WEIGHTS


def test_the_size_is_known_before_weights_are_read(tiny_model_folder: Path) -> None:
    assert Adapter.size(tiny_model_folder, 2) == Adapter(tiny_model_folder, 2).master.numel()
    assert Adapter.size(tiny_model_folder, 2, 1) == Adapter(tiny_model_folder, 2, frozen=1).master.numel()


def test_frozen_layers_stay_as_they_were_and_files_are_small(
    tiny_model_folder: Path, tmp_path: Path, specs: dict[str, SkillSpec]
) -> None:
    listed = tuple(specs.values())
    first, second = tmp_path / 'first', tmp_path / 'second'
    train(tiny_model_folder, first, listed, SETTINGS)
    train(tiny_model_folder, second, listed, replace(SETTINGS, frozen=1, seed=6), start_from=first)
    before, after = weights(first), weights(second)
    assert all(tensor.dtype is torch.bfloat16 for tensor in after.values())
    changed = {name for name in before if not torch.equal(before[name], after[name])}
    assert changed and all('layers.1.' in name for name in changed)


def test_only_the_hardest_candidates_are_learnt_from(tiny_model_folder: Path, specs: dict[str, SkillSpec]) -> None:
    settings = replace(SETTINGS, candidates=3)
    drawn = batch(tuple(specs.values()), settings, step=1)
    assert len(drawn) == 3 * settings.batch
    adapter = Adapter(tiny_model_folder, settings.rank)
    each, rows = adapter._losses(drawn)  # together: the loss is among the tokens that occur in the batch
    costs = [float(each[rows == row].sum()) for row in range(len(drawn))]

    def cost(example: Example) -> float:
        return costs[drawn.index(example)]

    chosen = adapter.hardest(drawn, settings.batch)
    left = [example for example in drawn if example not in chosen]
    assert chosen == [example for example in drawn if example in chosen] and len(left) == 2 * settings.batch
    assert min(map(cost, chosen)) > max(map(cost, left))
    assert adapter.hardest(drawn, len(drawn)) == drawn
