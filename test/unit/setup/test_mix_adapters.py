"""A mix of two adapters lies between them, number by number."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from llm_agent_ros.language.glossary import GLOSSARY_FILE, Glossary
from llm_agent_ros.language.lora import CONFIG_FILE, WEIGHTS_FILE
from tools.mix_adapters import mix


def test_every_number_lies_between(tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    for name, value in (('old', 1.0), ('new', 3.0)):
        (tmp_path / name).mkdir()
        save_file({'a': torch.full((2, 3), value, dtype=torch.bfloat16)}, tmp_path / name / WEIGHTS_FILE)
        (tmp_path / name / CONFIG_FILE).write_text(name, encoding='utf-8')
    mix(tmp_path / 'old', tmp_path / 'new', 0.75, tmp_path / 'out')
    assert torch.equal(load_file(tmp_path / 'out' / WEIGHTS_FILE)['a'], torch.full((2, 3), 2.5, dtype=torch.bfloat16))
    assert (tmp_path / 'out' / CONFIG_FILE).read_text(encoding='utf-8') == 'new'


def test_the_mix_is_read_with_the_glossary_of_the_new_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    from safetensors.torch import save_file

    for name in ('old', 'new'):
        (tmp_path / name).mkdir()
        save_file({'a': torch.ones(1, dtype=torch.bfloat16)}, tmp_path / name / WEIGHTS_FILE)
        (tmp_path / name / CONFIG_FILE).write_text(name, encoding='utf-8')
    Glossary({'厨房': 'kitchen'}).save(tmp_path / 'new' / GLOSSARY_FILE)
    mix(tmp_path / 'old', tmp_path / 'new', 0.5, tmp_path / 'out')
    assert (tmp_path / 'out' / GLOSSARY_FILE).read_text(encoding='utf-8') == '厨房=kitchen\n'
    assert 'different glossaries' in capsys.readouterr().err
    mix(tmp_path / 'new', tmp_path / 'old', 0.5, tmp_path / 'out')
    assert not (tmp_path / 'out' / GLOSSARY_FILE).exists()
