"""Answers in everyday words: yes and no, what stands by something, me, and things that the world does not know."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripted import parse, shown

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.language import agreement, choice
from llm_agent_ros.language.choice import Answer, Question
from llm_agent_ros.language.text import cut
from llm_agent_ros.messages import Say
from llm_agent_ros.task import OPERATOR, Outcome, SkillSpec
from llm_agent_ros.world import Place, PlaceKind, World, load_world


@pytest.fixture(scope='module')
def house() -> World:
    """The house that the simulation comes with."""
    return load_world(Path(__file__).parents[3] / 'worlds' / 'house.yaml')


def places_of(world: World, names: tuple[str, ...]) -> tuple[Place, ...]:
    """Return places by their names."""
    every = {place.name: place for place in world.places}
    return tuple(every[name] for name in names)


def left(answer: Answer) -> tuple[str, ...]:
    """Return the names of the options that are left."""
    return tuple(option.name for option in answer.left)


@pytest.mark.parametrize(
    'answer',
    [
        'yes, thanks', 'yup', 'of course', 'sure, go ahead', 'yes, that one', 'do it anyway', 'yes, do it all the same',
        'yes, I am sure', "I'm sure", 'ok ok', 'yes please go ahead', '对啊', '好啊', '是啊', '当然', '可以的',
        '是的，谢谢',
        '對', '確定', '沒錯', '对对对', '就是这个', '做吧', '是的确定',
    ],
)
def test_yes_is_said_in_many_ways(answer: str) -> None:
    assert agreement.is_yes(answer) and not agreement.is_no(answer)


@pytest.mark.parametrize(
    'answer',
    [
        'no, the other one', 'yes but the red one', 'the right one', 'yes, both', 'all the same', 'why not',
        '对了', '好了', '好的那个', '对面', '别的', '不好的那个', '是红的', '是不是', '可以吗', '没关系', '别去厨房',
        '不是红的', '是' * 300 + 'x',
        'yes please go ahead ' * 20 + 'x', '当然可以' * 80 + 'x',
    ],
)
def test_what_says_more_is_neither_yes_nor_no(answer: str) -> None:
    assert not agreement.is_yes(answer) and not agreement.is_no(answer)


@pytest.mark.parametrize(
    'answer',
    [
        'the one by the bed', 'by the bed', 'I mean the one by the bed', 'the one with the bed', '床边的那个',
        '床边那个', '床那边的那张', '沙发那边的', 'the one in the living room by the sofa',
    ],
)
def test_what_a_place_stands_by_is_not_taken_for_it(house: World, answer: str) -> None:
    tables = ('coffee table', 'side table', 'dining table', 'bedside table')
    question = Question(Say.WHICH_PLACE_OF, places_of(house, tables), 'table', cut('put the red mug on the table'))
    found = choice.read(answer, question, house)
    assert (found.name, left(found)) == (None, tables)


@pytest.mark.parametrize('answer', ['with the toilet', 'the one with the toilet', '马桶边的那个'])
def test_an_option_that_another_stands_by_is_refused(house: World, answer: str) -> None:
    basins = places_of(house, ('bathtub', 'washbasin', 'toilet'))
    found = choice.read(answer, Question(Say.WHICH_PLACE_OF, basins, 'sink', cut('go to the sink')), house)
    assert (found.name, left(found)) == (None, ('bathtub', 'washbasin'))


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('by the window', 'desk by the window'), ('the one by the window', 'desk by the window'),
        ('the desk by the window', 'desk by the window'), ('窗边的', 'desk by the window'),
        ('窗边的那个', 'desk by the window'), ('the one with wheels', 'desk with wheels'),
        ("I'll go with the desk with wheels", 'desk with wheels'), ('not the one by the window', 'desk with wheels'),
        ("I'd go with the second one", 'desk with wheels'), ('边桌那个', 'side desk'),
    ],
)
def test_an_options_own_name_wins(answer: str, name: str) -> None:
    desks = (('desk by the window', '窗边的桌子'), ('desk with wheels', '带轮子的桌子'))
    places = tuple(Place(n, PlaceKind.FURNITURE, (), (zh,)) for n, zh in desks)
    if name == 'side desk':
        places = (*places, Place('side desk', PlaceKind.FURNITURE, (), ('边桌',)))
    question = Question(Say.WHICH_PLACE_OF, places, 'desk', cut('go to the desk'))
    assert choice.read(answer, question, World('w', places)).name == name


@pytest.mark.parametrize(
    'answer',
    ['me', 'to me', 'for me', 'give it to me', 'Bring it to me, please.', '我', '给我', '拿给我', '給我吧', '是我'],
)
@pytest.mark.parametrize('say', [Say.WHICH_PLACE, Say.NO_SUCH_PLACE])
def test_the_operator_may_answer_that_it_is_for_him(house: World, say: Say, answer: str) -> None:
    options = places_of(house, ('living room',)) if say is Say.WHICH_PLACE else ()
    assert choice.read(answer, Question(say, options, 'Bob', or_me=True), house).name == OPERATOR
    assert choice.read(answer, Question(say, options, 'Bob'), house).name is None


@pytest.mark.parametrize(
    'answer',
    [
        "no, don't", 'no no', 'I changed my mind', "don't do it", "No, please don't do it!", 'of course not',
        '不是这个', '不好', '别', '不要做', '不不不', '不，不要', '我改主意了',
    ],
)
def test_no_is_said_in_more_ways(answer: str) -> None:
    assert agreement.is_no(answer) and not agreement.is_yes(answer)


@pytest.mark.parametrize(
    ('answer', 'name'),
    [
        ('the lid of the blue bottle', 'lid of the blue bottle'), ('bottle of water', 'blue bottle'),
        ('the lid of the blue bottle, please', 'lid of the blue bottle'),
        ('the mug on the dining table please', 'mug on the dining table'), ('红杯子旁边的盒子', '红杯子旁边的盒子'),
        ('the box next to the red mug', 'box next to the red mug'), ('not the box next to the red mug', None),
        ('scissors', 'scissors'), ('glasses', 'glasses'), ('I mean the scissors', 'scissors'), ('剪刀', '剪刀'),
        ('那把剪刀', '剪刀'), ('我的那副眼镜吧', '眼镜'), ('面包', '面包'), ('the one on the dining table', None),
        ('what do you mean?', None), ('go away', None), ('不知道', None), ('it is raining', None),
        ('the kitchen', None), ('厨房', None),
    ],
)
def test_a_thing_may_be_described_or_unknown(house: World, answer: str, name: str | None) -> None:
    assert choice.read(answer, Question(Say.ASK_WHAT, (), 'it', cut('grab it')), house).name == name


@pytest.mark.parametrize(
    ('answer', 'steps'),
    [
        ('the lid of the blue bottle', 'pick(object=lid)'), ('the mug on the dining table', 'pick(object=blue mug)'),
        ('scissors', 'pick(object=scissors)'), ('那把剪刀', 'pick(object=剪刀)'),
        ('the box next to the red mug', None), ('红杯子旁边的盒子', None),
    ],
)
def test_what_it_is_may_be_told_in_any_words(
    house: World, specs: dict[str, SkillSpec], answer: str, steps: str | None
) -> None:
    result = parse(house, specs, 'grab it', ' pick it', answer, **{answer: ' no task'})
    assert (result.outcome is Outcome.TASK, shown(result)) == (steps is not None, steps or '')
    assert steps or len(result.options) == 3  # which of the boxes


def test_an_instruction_instead_of_a_thing_is_still_one(house: World, specs: dict[str, SkillSpec]) -> None:
    result = parse(house, specs, 'grab it', ' pick it', 'find scissors', **{'find scissors': ' find scissors'})
    assert shown(result) == 'find(object=scissors)'


@pytest.mark.parametrize(('line', 'steps'), [
    (' bring red mug| Bob', 'bring(object=red mug, to=operator)'), (' go_to Bob', 'go_to(target=operator)'),
    (' place Bob| object= red mug', None),
])
def test_who_gets_it_may_be_the_operator(
    house: World, specs: dict[str, SkillSpec], line: str, steps: str | None
) -> None:
    result = parse(house, specs, 'do it', line, 'to me')
    assert (shown(result) or None) == steps
    assert steps or result.code is ErrorCode.UNKNOWN_PLACE
