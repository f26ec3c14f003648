"""A tokenizer and a small world for the language tests; the real ones where they are installed."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from llm_agent_ros.agent import skills
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.language.weights import default_weights
from llm_agent_ros.task import SkillSpec
from llm_agent_ros.world import Category, Person, Place, PlaceKind, World, WorldObject

sys.path.append(str(Path(__file__).parent))  # for the helper modules beside the tests


@pytest.fixture(scope='session')
def specs() -> dict[str, SkillSpec]:
    return {spec.name: spec for spec in skills.specs()}


@pytest.fixture(scope='session')
def world() -> World:
    """Three rooms, two desks, two mugs, one bottle, two people and a dock."""
    room, furniture = PlaceKind.ROOM, PlaceKind.FURNITURE
    return World(
        'small',
        places=(
            Place('kitchen', room, ('cooking area',), ('厨房',), room='kitchen'),
            Place('study', room, ('office',), ('书房',), room='study'),
            Place('guest room', room, (), ('客房',), room='guest room'),
            Place('study desk', furniture, ('desk in the study',), ('书房的桌子', '书桌'), room='study'),
            Place('guest desk', furniture, ('desk in the guest room',), ('客房的桌子',), room='guest room'),
            Place('kitchen table', furniture, (), ('厨房桌子',), room='kitchen'),
            Place('dock', PlaceKind.DOCK, ('charger',), ('充电桩',)),
        ),
        objects=(
            WorldObject(
                'red mug',
                'mug',
                'red',
                ('red cup',),
                ('红色杯子',),
                at='kitchen table',
                position=Point3D(1.0, 1.0, 0.8),
            ),
            WorldObject('blue mug', 'mug', 'blue', ('blue cup',), ('蓝色杯子',), at='study desk'),
            WorldObject('green bottle', 'bottle', 'green', (), ('绿色瓶子',), at='guest desk'),
        ),
        people=(Person('Robin', (), ('罗宾',)), Person('Mei', (), ('小美',))),
        categories=(
            Category('mug', ('red mug', 'blue mug'), ('cup',), ('杯子',)),
            Category('bottle', ('green bottle',), (), ('瓶子',)),
        ),
    )


@pytest.fixture(scope='session')
def tokenizer() -> Any:
    """The tokenizer of the embedded model."""
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(default_weights())


@pytest.fixture(scope='session')
def tiny_model_folder(tokenizer: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small model with random weights and the embedded model's tokenizer: it writes nonsense, quickly."""
    import torch
    from transformers import LlamaConfig, LlamaForCausalLM

    torch.manual_seed(3)
    folder = tmp_path_factory.mktemp('tiny')
    config = LlamaConfig(
        vocab_size=len(tokenizer),
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        num_key_value_heads=1,
        tie_word_embeddings=True,
        initializer_range=0.5,
        eos_token_id=2,
        pad_token_id=2,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
