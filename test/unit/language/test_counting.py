"""Which numbers count things, and how many of them are meant."""

from __future__ import annotations

import pytest

from llm_agent_ros.language import counting
from llm_agent_ros.language.counting import ALL
from llm_agent_ros.language.text import read
from llm_agent_ros.world import Category

KINDS = (
    Category('mug', ('red mug', 'blue mug'), ('cup',), ('杯子',)), Category('book', ('old book',), (), ('书',)),
)


@pytest.mark.parametrize(('text', 'words', 'count'), [
    ('bring me two mugs', 'mugs', 2), ('bring me 3 of the mugs', 'mugs', 3), ('fetch a mug', 'mug', 1),
    ('bring me half a dozen mugs', 'mugs', 6), ('bring me a dozen mugs', 'mugs', 12), ('拿半打杯子', '杯子', 6),
    ('bring the mug from room 304', 'mug', None), ('bring the room 304 mug', 'mug', None),
    ('bring two red mugs', 'red mugs', 2), ('bring 2 mugs', '2 mugs', 2),
    ('put all the mugs on the desk', 'mugs', ALL), ('put every mug on the desk', 'mug', ALL),
    ('take a couple of books', 'books', 2),
    ('给我两个杯子', '杯子', 2), ('拿三本书给我', '书', 3), ('把所有的杯子放到书桌上', '杯子', ALL),
    ('过两分钟把杯子给我', '杯子', None),
    ('wait two minutes and bring the mug', 'mug', None), ('move two metres and take the mug', 'mug', None),
])
def test_how_many(text: str, words: str, count: int | None) -> None:
    assert counting.how_many(text, words) == (() if count is None else (count,))


@pytest.mark.parametrize(('text', 'plain'), [
    ('bring me two mugs', 'bring me some mugs'), ('bring 12 of my small red cups', 'bring some of my small red cups'),
    ('move two metres', 'move two metres'), ('turn two times, then take a mug', 'turn two times, then take a mug'),
    ('给我两个杯子', '给我一些杯子'), ('给我两杯子', '给我一些杯子'),
    ('拿两个红色的杯子', '拿一些红色的杯子'), ('前进两米拿杯子', '前进两米拿杯子'),
    ('等两分钟再拿书', '等两分钟再拿书'), ('wait two minutes and fetch mugs', 'wait two minutes and fetch mugs'),
    ('bring me 0 mugs', 'bring me some mugs'), ('bring me 1,000 mugs', 'bring me some mugs'),
    ('bring me half a dozen mugs', 'bring me some mugs'), ('拿半打杯子', '拿一些杯子'),
    ('等一下，给我两个杯子', '等一下,给我一些杯子'),
    ('take twenty-two books, then move two metres', 'take some books, then move two metres'),
])
def test_numbers_that_count_things_are_kept_from_the_model(text: str, plain: str) -> None:
    assert counting.without_numbers(read(text), KINDS).text.strip() == plain
