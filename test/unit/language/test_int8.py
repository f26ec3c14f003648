"""8-bit weights: near to what they stand for, and each token by itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.language import network_torch
from llm_agent_ros.language.int8_linear import Int8Linear, quantize
from llm_agent_ros.language.precision import Precision, multiplies_bfloat16

SIZES = st.integers(1, 70)


@settings(max_examples=60, deadline=None)
@given(count=st.integers(1, 13), inputs=SIZES, outputs=SIZES, biased=st.booleans(), seed=st.integers(0, 2**31))
def test_the_error_is_that_of_rounding(count: int, inputs: int, outputs: int, biased: bool, seed: int) -> None:
    make = torch.Generator().manual_seed(seed)
    weight = torch.randn(outputs, inputs, generator=make)
    bias = torch.randn(outputs, generator=make) if biased else None
    values = torch.randn(count, inputs, generator=make)
    wanted = torch.nn.functional.linear(values, weight, bias)
    # Each weight is off by at most half a step, and there are 127 of them up to the largest of its row.
    bound = (weight.abs().amax(1) / 127 / 2)[None] * values.abs().sum(1)[:, None]
    assert bool(((Int8Linear(weight, bias)(values) - wanted).abs() <= bound * 1.001 + 1e-4).all())


def test_a_token_reads_the_same_whatever_is_read_beside_it() -> None:
    make = torch.Generator().manual_seed(1)
    layer = Int8Linear(torch.randn(70, 96, generator=make))
    values = torch.randn(11, 96, generator=make)
    values[0] *= 1e4  # as the first token of a prompt does
    together = layer(values)
    for row in range(11):
        torch.testing.assert_close(layer(values[row]), together[row], rtol=1e-5, atol=1e-4)


def test_the_shape_of_a_batch_is_kept_and_a_row_of_zeros_gives_zero() -> None:
    weight = torch.ones(3, 4)
    weight[1] = 0.0
    out = Int8Linear(weight.to(torch.bfloat16))(torch.ones(2, 5, 4))
    assert out.shape == (2, 5, 3)
    np.testing.assert_allclose(out[..., 0].numpy(), 4.0, rtol=1e-6)
    assert not out[..., 1].any()


def test_a_layer_that_has_two_names_is_replaced_under_both() -> None:
    shared = torch.nn.Linear(8, 8)
    model = torch.nn.ModuleDict({'a': shared, 'b': torch.nn.Sequential(shared)})
    quantize(model)
    assert isinstance(model['a'], Int8Linear) and model['b'][0] is model['a']


def test_other_float_types_are_taken() -> None:
    layer, values = Int8Linear(torch.eye(6)), torch.arange(6.0)
    for kind in (torch.float64, torch.bfloat16, torch.float16):
        torch.testing.assert_close(layer(values.to(kind)), values, rtol=1e-2, atol=1e-2)
    assert layer(torch.empty(0, 6)).shape == (0, 6)


def test_a_model_is_replaced_as_a_whole_and_its_logits_stay_near(tiny_model_folder: Path) -> None:
    exact = network_torch.load(tiny_model_folder, None, Precision.FLOAT32, 1).network
    small = network_torch.load(tiny_model_folder, None, Precision.INT8, 1).network
    assert isinstance(small, network_torch.TorchNetwork)
    assert not any(type(layer) is torch.nn.Linear for layer in small.model.modules())
    assert all(p.dtype == torch.float32 for p in small.model.parameters())
    tokens = range(1, 30)
    a, b = exact.read(tokens, 29), small.read(tokens, 29)
    assert float((a - b).std()) < 0.1 * float(a.std())


def test_the_fastest_is_bfloat16_only_where_the_hardware_multiplies_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('llm_agent_ros.language.precision.has_gpu', lambda: False)
    monkeypatch.setattr('llm_agent_ros.language.precision.multiplies_bfloat16', lambda: True)
    assert Precision.AUTO.on_this_computer(as_llama=False) is Precision.BFLOAT16
    assert Precision.AUTO.on_this_computer(as_llama=True) is Precision.INT8
    monkeypatch.setattr('llm_agent_ros.language.precision.multiplies_bfloat16', lambda: False)
    assert Precision.AUTO.on_this_computer(as_llama=False) is Precision.INT8
    assert Precision.FLOAT32.on_this_computer(as_llama=True) is Precision.FLOAT32


def test_a_gpu_is_asked_for_what_it_can(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('llm_agent_ros.language.precision.has_gpu', lambda: True)
    monkeypatch.setattr(torch.cuda, 'is_available', lambda: True)
    monkeypatch.setattr(torch.cuda, 'is_bf16_supported', lambda: False)
    assert Precision.AUTO.on_this_computer(as_llama=True) is Precision.FLOAT32


def test_the_flags_of_the_processor_say_what_torch_says() -> None:
    known = torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()
    assert multiplies_bfloat16() == bool(known)
