"""What an operator's answer to a question means, among options of the house and of a small world."""

from __future__ import annotations

from pathlib import Path

import pytest

from llm_agent_ros.language import agreement, answer_words, choice
from llm_agent_ros.language.choice import Answer, Question
from llm_agent_ros.language.draft import Draft
from llm_agent_ros.language.lookup import Named
from llm_agent_ros.language.text import cut
from llm_agent_ros.messages import Say
from llm_agent_ros.task import Step
from llm_agent_ros.world import Place, PlaceKind, World, WorldObject, load_world

MUGS = ('red mug', 'blue mug', 'yellow mug')
ROOMS = ('living room', 'dining room', 'kitchen', 'hallway')
DESKS = ('study desk', 'guest desk')
TABLES = ('coffee table', 'side table', 'dining table', 'kitchen table')


@pytest.fixture(scope='module')
def house() -> World:
    return load_world(Path(__file__).parents[3] / 'worlds' / 'house.yaml')


def entries(world: World, names: tuple[str, ...]) -> tuple[Named, ...]:
    every: dict[str, Named] = {entry.name: entry for entry in (*world.places, *world.objects, *world.people)}
    return tuple(every[name] for name in names)


def read(world: World, say: Say, options: tuple[str, ...], answer: str, words: str = '', said: str = '') -> Answer:
    return choice.read(answer, Question(say, entries(world, options), words, cut(said)), world)


def which_mug(world: World, answer: str, said: str = 'bring me the mug') -> Answer:
    return read(world, Say.WHICH_ONE, MUGS, answer, 'mug', said)


def which_room(world: World, answer: str, said: str = 'go to the garage') -> Answer:
    return read(world, Say.WHICH_PLACE, ROOMS, answer, 'garage', said)


def which_desk(world: World, answer: str, said: str = 'put the blue mug on the desk') -> Answer:
    return read(world, Say.WHICH_PLACE_OF, DESKS, answer, 'desk', said)


def left(answer: Answer) -> tuple[str, ...]:
    return tuple(option.name for option in answer.left)


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('the red one', 'red mug'), ('blue pls', 'blue mug'), ('红的', 'red mug'), ('bleu mug', 'blue mug'),
        ('I said the yellow one please', 'yellow mug'), ('我要蓝色的那个', 'blue mug'),
        ('no, the blue one', 'blue mug'),
        ('bring me the blue one', 'blue mug'), ("I'll take the yellow one", 'yellow mug'), ('给我红的', 'red mug'),
        ('the red one with the handle', 'red mug'), ('the green bottle', 'green bottle'), ('绿瓶子', 'green bottle'),
    ],
)
def test_an_answer_chooses_by_what_tells_options_apart(house: World, answer: str, name: str) -> None:
    assert which_mug(house, answer).name == name


@pytest.mark.parametrize(
    'answer',
    ['mug', 'the mug', 'the one', 'hm', 'yes', "I don't know", '我不知道', 'the one with the white handle', '别的'],
)
def test_what_tells_nothing_leaves_all(house: World, answer: str) -> None:
    assert which_mug(house, answer) == Answer(left=entries(house, MUGS))


@pytest.mark.parametrize(
    ('answer', 'remaining'),
    [
        ('not the red one', ('blue mug', 'yellow mug')), ("I don't want the red one", ('blue mug', 'yellow mug')),
        ('不要红的', ('blue mug', 'yellow mug')), ('不要紅的', ('blue mug', 'yellow mug')),
        ('蓝色的不要', ('red mug', 'yellow mug')), ('除了红的以外的', ('blue mug', 'yellow mug')),
        ('not the one in the kitchen', ('blue mug', 'yellow mug')), ('不要厨房的', ('blue mug', 'yellow mug')),
        ('not the first one', ('blue mug', 'yellow mug')), ('不要第二个', ('red mug', 'yellow mug')),
        ('the one next to the blue one', ('red mug', 'yellow mug')), ('蓝的旁边那个', ('red mug', 'yellow mug')),
        ('the red or the blue one', ('red mug', 'blue mug')), ('红的或者蓝的', ('red mug', 'blue mug')),
    ],
)
def test_what_is_refused_is_never_taken_and_the_rest_is_left(
    house: World, answer: str, remaining: tuple[str, ...]
) -> None:
    found = which_mug(house, answer)
    assert (found.name, left(found), found.maybe_instruction) == (None, remaining, False)


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('anything but the red one', 'blue mug'), ('除了红的都行', 'blue mug'),
        ('not the red one but the blue one', 'blue mug'), ('the red one, not the blue one', 'red mug'),
        ('不是红的，是蓝的', 'blue mug'), ('不要红的要蓝的', 'blue mug'), ('红的不要，要蓝的', 'blue mug'),
        ('neither the red nor the blue one', 'yellow mug'), ('红的和蓝的都不要', 'yellow mug'),
        ('everything except the red one and the blue one', 'yellow mug'), ('不要红的也不要蓝的', 'yellow mug'),
        ('why not the red one?', 'red mug'), ('not the red one, the green bottle', 'green bottle'),
    ],
)
def test_what_is_refused_may_leave_one(house: World, answer: str, name: str) -> None:
    assert which_mug(house, answer).name == name


@pytest.mark.parametrize(
    'answer', ['the red one is not', 'not the red one', '不要红的', '红的不要', 'the one besides the red one']
)
def test_of_two_the_other_one_is_meant(world: World, answer: str) -> None:
    assert read(world, Say.WHICH_ONE, ('red mug', 'blue mug'), answer).name == 'blue mug'


@pytest.mark.parametrize(
    ('answer', 'remaining'),
    [
        ('not the kitchen', ('living room', 'dining room', 'hallway')),
        ('the room next to the kitchen', ('living room', 'dining room', 'hallway')),
        ('near the kitchen', ('living room', 'dining room', 'hallway')),
        ('厨房旁边那个', ('living room', 'dining room', 'hallway')),
        ('别去厨房', ('living room', 'dining room', 'hallway')),
        ('the living room or the kitchen', ('living room', 'kitchen')), ('客厅还是厨房', ('living room', 'kitchen')),
        ('the room', ROOMS), ('the room at the end', ROOMS), ('the red mug', ROOMS),
    ],
)
def test_a_place_that_is_not_meant_is_not_gone_to(house: World, answer: str, remaining: tuple[str, ...]) -> None:
    found = which_room(house, answer)
    assert (found.name, left(found)) == (None, remaining)


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('the study please', 'study'), ('I meant the storage room', 'storage room'), ('go to the kitchen', 'kitchen'),
        ('是厨房', 'kitchen'), ('我是说书房', 'study'), ('去厨房吧', 'kitchen'), ('不去厨房去书房', 'study'),
        ('not the living room, the study', 'study'), ('kichen', 'kitchen'), ('the kitchen table', 'kitchen table'),
        ('anywhere but the living room', 'dining room'), ('Mei', 'Mei'),
    ],
)
def test_any_other_place_may_be_named(house: World, answer: str, name: str) -> None:
    assert which_room(house, answer).name == name


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('the one in the kitchen', 'red mug'), ('the one on the dining table', 'blue mug'), ('餐桌上的', 'blue mug'),
        ('厨房的', 'red mug'), ('厨房里的那个', 'red mug'), ('in the lounge', 'yellow mug'), ('客厅那个', 'yellow mug'),
        ('the red mug in the kitchen', 'red mug'), ('the red mug in the study', None),
    ],
)
def test_a_thing_is_told_by_where_it_is(house: World, answer: str, name: str | None) -> None:
    assert which_mug(house, answer).name == name


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('the study', 'study desk'), ('the one in the study', 'study desk'), ('in my office', 'study desk'),
        ('guest', 'guest desk'), ('客房的', 'guest desk'), ('书房', 'study desk'),
        ('put it on the study desk', 'study desk'),
        ('the kitchen table', 'kitchen table'), ('in the kitchen', None), ('the kitchen', None), ('厨房的', None),
        ('go to the kitchen', None), ('put it in the kitchen', 'kitchen'), ('not the one in the study', 'guest desk'),
    ],
)
def test_a_room_tells_which_place_is_meant_and_is_not_meant_itself(house: World, answer: str, name: str | None) -> None:
    assert which_desk(house, answer).name == name


@pytest.mark.parametrize(
    ('answer', 'words', 'name'),
    [
        ('the one in the kitchen', 'table', 'kitchen table'), ('kitchen', 'table', 'kitchen table'),
        ('the one in the hallway', 'table', 'console table'), ('餐厅的', 'table', 'dining table'),
        ('客房的', '桌子', 'guest desk'),
    ],
)
def test_what_could_not_be_offered_may_be_meant_too(house: World, answer: str, words: str, name: str) -> None:
    assert read(house, Say.WHICH_PLACE_OF, TABLES, answer, words, 'go to the table').name == name


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('the second one', 'blue mug'), ('second', 'blue mug'), ('2', 'blue mug'), ('number two', 'blue mug'),
        ('the first one', 'red mug'), ('the last one', 'yellow mug'), ('the second mug', 'blue mug'),
        ('one', 'red mug'),
        ('第二个', 'blue mug'), ('第一个', 'red mug'), ('最后一个', 'yellow mug'), ('二', 'blue mug'),
        ('2号', 'blue mug'),
        ('要第三个', 'yellow mug'), ('the fifth one', None), ('the second one from the left', None),
        ('the one with 2 handles', None),
        ('any', 'red mug'), ('either', 'red mug'), ('whichever', 'red mug'), ("doesn't matter", 'red mug'),
        ("I don't care", 'red mug'), ('any mug will do', 'red mug'), ('any of those in the dining room', 'blue mug'),
        ('随便', 'red mug'), ('隨便', 'red mug'), ('都行', 'red mug'), ('都可以', 'red mug'), ('你决定吧', 'red mug'),
    ],
)
def test_numbers_count_the_options_and_any_takes_the_first(house: World, answer: str, name: str | None) -> None:
    assert which_mug(house, answer).name == name


def test_a_number_within_a_name_goes_before_the_order() -> None:
    world = World('w', objects=(WorldObject('box 2'), WorldObject('box 1')))
    assert read(world, Say.WHICH_ONE, ('box 2', 'box 1'), '2').name == 'box 2'


NUMBERED = World('hospital', places=tuple(
    Place(name, PlaceKind.ROOM, aliases_zh=(f'{name[5:]}号房',) if 'room' in name else ())
    for name in ('lobby', 'room 7', 'room 4', 'room 3', 'room 2', 'room 6', 'kitchen')
))


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('room 2', 'room 2'), ('go to room 2', 'room 2'), ('2号房', 'room 2'), ('去2号房', 'room 2'),
        ('room 6', 'room 6'), ('room two', 'room 2'), ('二号房', 'room 2'), ('room three', 'room 3'),
        ('2', 'room 2'), ('room 1', None), ('room 5', None), ('number 1', None), ('1号房', None), ('not room 2', None),
        ('the second one', 'room 7'), ('the second room', 'room 7'), ('第二个', 'room 7'), ('option 2', 'room 7'),
        ('the last one', 'room 3'),
    ],
)
def test_a_room_by_its_number_is_never_another_by_its_order(answer: str, name: str | None) -> None:
    offered = ('lobby', 'room 7', 'room 4', 'room 3')
    assert read(NUMBERED, Say.WHICH_PLACE, offered, answer, 'gym', 'go to the gym').name == name


@pytest.mark.parametrize('answer', ['room 2', 'room two', '2号房', '二号房'])
def test_a_number_names_a_room_that_was_not_offered(answer: str) -> None:
    asked = ('lobby', 'kitchen')
    assert read(NUMBERED, Say.WHICH_PLACE, asked, answer, 'gym', 'go to the gym').name == 'room 2'


def test_a_word_of_a_name_refuses_nothing() -> None:
    world = World('w', objects=(WorldObject('steel mug', aliases_zh=('不锈钢杯子',)), WorldObject('red mug')))
    assert read(world, Say.WHICH_ONE, ('steel mug', 'red mug'), '不锈钢的').name == 'steel mug'


@pytest.mark.parametrize(
    'answer',
    [
        'no', 'No!', 'no thanks', 'No, thank you.', 'none of them', 'neither', 'neither of them', 'nothing', 'none',
        'nope', '不', '不用', '都不要', '都不是', '不要了', '没有', '一个都不要', '哪儿都不去', '不用，谢谢', '都沒有',
    ],
)
def test_no_is_said_in_many_ways(answer: str) -> None:
    assert agreement.is_no(answer)


@pytest.mark.parametrize(
    'answer', ['no, the blue one', 'not the red one', 'no idea', '不要红的', '没关系', 'know', 'north']
)
def test_what_says_more_is_no_plain_no(answer: str) -> None:
    assert not agreement.is_no(answer)


@pytest.mark.parametrize(
    'answer', ["I don't want any of them", 'neither the red nor the blue nor the yellow one', '红的和蓝的和黄的都不要']
)
def test_refusing_all_is_no_as_well(house: World, answer: str) -> None:
    found = which_mug(house, answer)
    assert (found.name, found.none) == (None, True)


@pytest.mark.parametrize(
    'answer',
    [
        'take the red mug to the kitchen', 'go to the kitchen and find the red mug', '把红杯子拿到厨房', 'find a ball',
        'is there coffee in the kitchen', '去厨房找红杯子',
    ],
)
def test_no_part_is_taken_of_what_may_be_an_instruction(house: World, answer: str) -> None:
    for found in (which_mug(house, answer), which_room(house, answer)):
        assert (found.name, found.maybe_instruction) == (None, True)


def test_yes_needs_a_single_suggestion(house: World) -> None:
    assert read(house, Say.WHICH_PLACE, ('study',), 'yes, please').name == 'study'
    assert read(house, Say.WHICH_PLACE, ('study',), '是的').name == 'study'
    assert which_room(house, 'yes').name is None


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('the red mug', 'red mug'), ('the mug', 'mug'), ('any mug', 'any mug'), ('杯子', '杯子'), ('红杯子', 'red mug'),
        ('the violin', 'violin'), ('violin', 'violin'), ('hm', None), ('not the mug', None),
    ],
)
def test_a_thing_that_was_asked_for_is_an_object_a_kind_or_named_like_one(
    house: World, answer: str, name: str | None
) -> None:
    assert read(house, Say.ASK_WHAT, (), answer, 'it', 'grab it').name == name


def test_an_instruction_says_what_to_do() -> None:
    find = Draft((Step('find', (('object', 'any ball'),)),))
    assert choice.is_instruction('find a ball', find)
    assert not choice.is_instruction('a ball', find)
    assert not choice.is_instruction('客厅或者厨房', Draft((Step('patrol', (('targets', ('客厅', '厨房')),)),)))
    assert choice.is_instruction('去厨房', Draft((Step('go_to', (('target', '厨房'),)),)))


@pytest.mark.parametrize('answer', [
    'both', 'Both, please!', 'all of them', 'yes, both', 'I want both of them', 'give me both', 'the two of them',
    'both mugs', 'bring them both', 'I will take both', 'I would like both', '都要', '两个都要', '我都要', '全都要',
    '全部', '俩都拿来', '两个', '每个都要', '这两个', '两者都要', '两个全要', '都要，谢谢',
])
def test_all_of_them_is_all_of_them(answer: str) -> None:
    assert answer_words.wants_all_of(answer, 2)


@pytest.mark.parametrize('answer', [
    '', 'all right', 'the red one', 'any of them', 'not both', 'both mugs from the kitchen', 'all three', '三个都要',
    '都行', '都可以', '都不要', '要', '红的', '去', '都', '都是', '全新的', 'me', 'yes', 'I want', '我要',
])
def test_less_or_more_than_all_is_not_all(answer: str) -> None:
    assert not answer_words.wants_all_of(answer, 2)


@pytest.mark.parametrize(('answer', 'names'), [
    ('the red one and the yellow one', ('red mug', 'yellow mug')), ('红的和黄的', ('red mug', 'yellow mug')),
    ('all three', MUGS),
])
def test_several_that_are_named_are_all_wanted(house: World, answer: str, names: tuple[str, ...]) -> None:
    found = which_mug(house, answer)
    assert (found.every, tuple(option.name for option in found.left)) == (True, names)


def test_one_or_the_other_is_still_to_be_chosen(house: World) -> None:
    assert not which_mug(house, 'the red one or the yellow one').every
