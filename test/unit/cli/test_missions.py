"""Random missions name what their world has."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from random import Random

import pytest

from llm_agent_ros.cli.missions import draw_missions
from llm_agent_ros.errors import AgentError, WorldError
from llm_agent_ros.world import load_world
from llm_agent_ros.world.model import World

WORLDS = Path(__file__).parents[3] / 'worlds'
FLAT = """
name: flat
rooms:
- {name: hall, rect: [0, 0, 4, 4]ALIASES}
- {name: den, rect: [0, 4, 4, 8]}
doors: [{between: [hall, den], at: [2, 4]}]
objects: [{name: red mug, category: mug, color: red, position: [3, 6, 0]}]
"""


def flat(folder: Path, aliases: str = '') -> World:
    path = folder / 'flat.yaml'
    path.write_text(FLAT.replace('ALIASES', aliases), encoding='utf-8')
    return load_world(path)


def drawn(world: World, count: int = 40) -> list[str]:
    return [mission.instruction for mission in draw_missions(world, count, Random(1))]


def test_a_flat_without_furniture_and_chinese_names_has_no_missions_with_them(tmp_path: Path) -> None:
    told = drawn(flat(tmp_path))
    assert {text.split()[0] for text in told} == {'go', 'find', 'patrol', 'bring', 'turn'}
    assert all(name in ('hall', 'den', 'red mug') for text in told if text.startswith('find')
               for name in [text.removeprefix('find the ')])


def test_rooms_are_called_by_the_chinese_names_that_they_have(tmp_path: Path) -> None:
    told = drawn(flat(tmp_path, ', aliases: {zh: [厅]}'))
    assert {text for text in told if text.startswith('去')} == {'去厅'}


def test_one_room_is_enough(tmp_path: Path) -> None:
    world = flat(tmp_path)
    one = dataclasses.replace(world, places=world.rooms[:1], objects=())
    assert {text.split()[0] for text in drawn(one)} == {'go', 'turn'}


def test_the_house_has_every_kind_and_things_are_put_on_furniture_for_it() -> None:
    world = load_world(WORLDS / 'house.yaml')
    told = drawn(world, 80)
    assert {text.split()[0] if text[0] != '去' else '去' for text in told} == {
        'go', '去', 'find', 'patrol', 'put', 'bring', 'turn'}
    surfaces = {text.rpartition(' on the ')[2] for text in told if text.startswith('put')}
    assert {world.place(name).furniture for name in surfaces} <= {'table', 'desk', 'counter'}


def test_a_world_without_room_to_start_or_without_geometry_is_a_sentence(tmp_path: Path) -> None:
    world = flat(tmp_path)
    full = dataclasses.replace(world, keepout=tuple(room.rect for room in world.rooms if room.rect is not None))
    with pytest.raises(WorldError, match='to start from'):
        drawn(full)
    with pytest.raises(AgentError):
        drawn(load_world(WORLDS / 'flat_names_only.yaml'))
