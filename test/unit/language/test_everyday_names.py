"""Names as people say them every day: short ones that end others, rooms before furniture, home, 繁體字."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scripted import asked, meant, spots

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import han
from llm_agent_ros.messages import Say
from llm_agent_ros.task import SkillSpec
from llm_agent_ros.world import World, load_world

HOUSE = Path(__file__).parents[3] / 'worlds' / 'house.yaml'


@pytest.fixture(scope='module')
def house() -> World:
    """The house that the simulation comes with."""
    return load_world(HOUSE)


@pytest.fixture(scope='module')
def flat() -> World:
    """A few names, among them such as end others: water and paper."""
    return load_world(HOUSE.with_name('flat_names_only.yaml'))


@pytest.mark.parametrize(
    ('words', 'thing'),
    [
        ('胶水', 'water bottle'), ('香水', 'water bottle'), ('墨水', 'water bottle'), ('药水', 'water bottle'),
        ('toilet paper', 'newspaper'), ('wrapping paper', 'newspaper'), ('research paper', 'newspaper'),
        ('sand paper', 'newspaper'), ('my big wrapping paper', 'newspaper'),
    ],
)
def test_a_short_name_at_the_end_of_another_is_asked_about(
    flat: World, specs: dict[str, SkillSpec], words: str, thing: str
) -> None:
    point = asked(flat, specs, f' bring{" " if words.isascii() else ""}{words}| me')
    assert (point.say, [option.name for option in point.options]) == (Say.WHICH_ONE, [thing])


@pytest.mark.parametrize(
    ('words', 'thing'),
    [
        ('水', 'water bottle'), ('那杯水', 'water bottle'), ('cold water', 'water bottle'), ('my paper', 'newspaper'),
        ('big sticky paper please', 'newspaper'), ('glass of water', 'water bottle'), ('旧报纸', 'newspaper'),
        ('the wet newspaper', 'newspaper'),
    ],
)
def test_what_only_describes_a_short_name_leaves_it_what_it_is(
    flat: World, specs: dict[str, SkillSpec], words: str, thing: str
) -> None:
    line = f' bring{" " if words.isascii() else ""}{words}| me'
    assert meant(flat, specs, line) == f'bring(object={thing}, to=operator)'


def test_a_thing_of_a_colour_is_none_of_another(house: World, specs: dict[str, SkillSpec]) -> None:
    assert asked(house, specs, ' pick grey red mug').say is Say.WHICH_ONE


@pytest.mark.parametrize(
    ('words', 'name'),
    [
        ('书房沙发', 'armchair'), (' study sofa', 'armchair'), (' spare room bed', 'guest bed'), ('客厅沙发', 'sofa'),
        ('餐厅桌子', 'dining table'),
    ],
)
def test_a_room_before_a_kind_of_furniture_is_the_furniture(
    house: World, specs: dict[str, SkillSpec], words: str, name: str
) -> None:
    assert meant(house, specs, f' go_to{words}') == f'go_to(target={name})'


def test_a_room_before_a_kind_that_it_has_twice_is_asked_about(house: World, specs: dict[str, SkillSpec]) -> None:
    point = asked(house, specs, ' go_to浴室水槽')
    assert (point.say, {o.name for o in point.options}) == (Say.WHICH_PLACE_OF, {'bathtub', 'washbasin', 'toilet'})


@pytest.mark.parametrize('words', [' home', ' the home', '家', '回家'])
def test_home_is_the_dock_and_no_part_of_the_home_office(
    house: World, flat: World, specs: dict[str, SkillSpec], words: str
) -> None:
    assert meant(house, specs, f' go_to{words}') == 'go_home()'
    assert asked(flat, specs, f' go_to{words}').code is ErrorCode.UNKNOWN_PLACE
    assert asked(house, specs, f' place{words}').code is ErrorCode.UNKNOWN_PLACE
    assert meant(house, specs, ' go_to home office') == 'go_to(target=study)'
    assert meant(spots('home'), specs, ' go_to home') == 'go_to(target=home)'


@pytest.mark.parametrize(
    ('line', 'steps'),
    [
        (' find mug on the dining table', 'find(object=mug, where=dining table)'),
        (' find餐桌上的杯子', 'find(object=mug, where=dining table)'),
        (' find mug on the dining table| where= kitchen', 'find(object=mug, where=kitchen)'),
        (' find mug by the dining table', 'find(object=mug)'),
    ],
)
def test_a_place_within_the_words_for_a_thing_is_where_to_look(
    house: World, specs: dict[str, SkillSpec], line: str, steps: str
) -> None:
    assert meant(house, specs, line) == steps


@pytest.mark.parametrize(
    ('words', 'name'),
    [
        ('充電樁', '充电桩'), ('洗臉池', '洗脸池'), ('梳妝台', '梳妆台'), ('首飾盒', '首饰盒'), ('床頭櫃', '床头柜'),
        ('遙控器', '遥控器'), ('書櫥', '书橱'), ('抽屜', '抽屉'), ('籃子', '篮子'), ('鞋櫃', '鞋柜'),
        ('閣樓', '阁楼'), ('陽臺', '阳台'), ('電風扇', '电风扇'), ('繃帶', '绷带'), ('餅乾', '饼干'),
        ('鑷子', '镊子'), ('檸檬', '柠檬'), ('雜誌', '杂志'), ('雞蛋', '鸡蛋'), ('跟著我', '跟着我'),
        ('鰻魚罐頭', '鳗鱼罐头'), ('艙門', '舱门'), ('瞭解', '了解'), ('衞生間', '卫生间'),
        ('窓簾', '窗帘'), ('項鍊', '项链'), ('嗰', '嗰'),
    ],
)
def test_traditional_characters_are_simplified_ones(words: str, name: str) -> None:
    assert han.simplified(words) == name


def test_what_is_simplified_already_stays() -> None:
    words = '干净的碗，后天在皇后餐厅里，面条只有一公里，头发，台灯，松树，系统，准备，冲洗，着火，钟表，签名'
    assert han.simplified(words) == words


@given(st.text(st.characters() | st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF), max_size=30))
def test_as_many_characters_remain(words: str) -> None:
    assert len(han.simplified(words)) == len(words)
