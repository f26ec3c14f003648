"""Whole drafts in a whole house: the right name of the world, or a question, but never another thing or person."""

from __future__ import annotations

from pathlib import Path

import pytest
from scripted import asked, meant, spots

from llm_agent_ros.agent import matching
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.language import draft
from llm_agent_ros.language.resolve import Resolver
from llm_agent_ros.language.scope import Unsettled
from llm_agent_ros.messages import Say
from llm_agent_ros.task import SkillSpec
from llm_agent_ros.world import World, load_world

HOUSE = Path(__file__).parents[3] / 'worlds' / 'house.yaml'
MUGS, BOXES, BALLS = {'red mug', 'blue mug', 'yellow mug'}, {'orange box', 'blue box', 'green box'}, {
    'orange ball', 'green ball'}
BOOKS, BOTTLES = {'red book', 'purple book'}, {'blue bottle', 'green bottle'}


@pytest.fixture(scope='module')
def house() -> World:
    """The house that the simulation comes with."""
    return load_world(HOUSE)


@pytest.mark.parametrize(
    ('words', 'name'),
    [
        ('kichen', 'kitchen'), ('bedrom', 'bedroom'), ('dinning room', 'dining room'), ('livingroom', 'living room'),
        ('living-room', 'living room'), ('stduy', 'study'), ('wash room', 'bathroom'), ('work bench', 'workbench'),
        ('bed room', 'bedroom'), ('guest bed room', 'guest room'), ('guest rm', 'guest room'),
        ('bed in the guest bedroom', 'guest bed'), ('bin in the kitchen', 'trash can'),
        ('the fridge in the kitchen', 'fridge'), ('kitchen fridge', 'fridge'), ('厨房冰箱', 'fridge'),
        ('厨房的冰箱', 'fridge'), ('厨房里的垃圾桶', 'trash can'), ('餐厅的桌子', 'dining table'),
        ('dresser in the bedroom', 'dresser'), ('bedroom dresser', 'dresser'), ('卧室的衣柜', 'wardrobe'),
        ('table in the bedroom', 'bedside table'), ('sofa in the lounge', 'sofa'), ('厨房那张桌子', 'kitchen table'),
        ('廚房', 'kitchen'), ('客廳', 'living room'), ('書房裡的桌子', 'study desk'), ('床上', 'bed'),
        ('厨房那边', 'kitchen'), ('厨房嗰边', 'kitchen'), ('沙发之上', 'sofa'), ('厨房那块儿', 'kitchen'),
        ('该沙发', 'sofa'),
        ('那个沙发', 'sofa'), ('沙发上', 'sofa'), ('coffe table', 'coffee table'),
    ],
)
def test_a_place_under_another_of_its_names(
    house: World, specs: dict[str, SkillSpec], words: str, name: str
) -> None:
    mark = ' ' if words.isascii() else ''
    assert meant(house, specs, f' go_to{mark}{words}') == f'go_to(target={name})'
    assert meant(house, specs, f' place{mark}{words}') == f'place(where={name})'


@pytest.mark.parametrize(
    'words',
    [
        'desk in the living room', 'the sink in the study', 'stable', 'itchen', 'hall room', 'coat table',
        '储物间', '客厅的冰箱', '面馆', '厨方',
    ],
)
def test_a_place_that_is_another_is_asked_about(house: World, specs: dict[str, SkillSpec], words: str) -> None:
    mark = ' ' if words.isascii() else ''
    assert asked(house, specs, f' go_to{mark}{words}').code is ErrorCode.UNKNOWN_PLACE
    assert asked(house, specs, f' place{mark}{words}').code is ErrorCode.UNKNOWN_PLACE


@pytest.mark.parametrize(
    ('words', 'names'),
    [
        ('meeting room 2', ('meeting room 1',)), ('room 304', ('room 301', 'room 302')), ('east wing', ('west wing',)),
        ('room thirteen', ('room thirty',)), ('三号培训教室', ('二号培训教室',)), ('一号培训教室', ('二号培训教室',)),
        ('内科', ('外科',)), ('面馆', ('咖啡馆',)), ('楼上', ('一楼', '二楼')), ('上海路', ('海路站',)),
        ('meeting room one', ('meeting room two', 'meeting room three')), ('stable', ('table',)),
    ],
)
def test_a_place_named_alike_is_another(
    specs: dict[str, SkillSpec], words: str, names: tuple[str, ...]
) -> None:
    mark = ' ' if words.isascii() else ''
    assert asked(spots(*names), specs, f' go_to{mark}{words}').code is ErrorCode.UNKNOWN_PLACE


def test_one_is_the_number_of_a_room(specs: dict[str, SkillSpec]) -> None:
    world = spots('meeting room one', 'meeting room two')
    assert asked(world, specs, ' go_to meeting room').code is ErrorCode.AMBIGUOUS
    assert meant(world, specs, ' go_to meeting room one') == 'go_to(target=meeting room one)'
    assert meant(spots('kitchen', things=('red mug',)), specs, ' pick red one') == 'pick(object=red mug)'


@pytest.mark.parametrize(
    ('words', 'name'),
    [
        ('yelow mug', 'yellow mug'), ('big red mug', 'red mug'), ('red mug please', 'red mug'), ('红杯', 'red mug'),
        ('purpel bowl', 'purple bowl'), ('blue flask', 'blue bottle'), ('红瓶子', None), ('蓝色的箱子', 'blue box'),
        ('紅色的杯子', 'red mug'), ('那个红杯子', 'red mug'), ('pair of red mugs', 'red mug'),
        ('桌上的红杯子', 'red mug'), ('red mug on the kitchen table', 'red mug'), ('盒子里的红杯子', 'red mug'),
        ('box on the dresser', 'green box'), ('梳妆台上的盒子', 'green box'), ('mug that is red', 'red mug'),
        ('bottle of water', 'blue bottle'), ('violin', 'violin'), ('小提琴', '小提琴'), ('my blue novel', None),
    ],
)
def test_a_thing_that_the_words_describe(
    house: World, specs: dict[str, SkillSpec], words: str, name: str | None
) -> None:
    line = f' pick{" " if words.isascii() else ""}{words}'
    if name is None:
        assert asked(house, specs, line).say is Say.WHICH_ONE
    else:
        assert meant(house, specs, line) == f'pick(object={name})'


@pytest.mark.parametrize(
    ('words', 'options'),
    [
        ('orange book', BOOKS), ('green book', BOOKS), ('black book', BOOKS), ('white mug', MUGS), ('白色的杯子', MUGS),
        ('绿色的杯子', MUGS), ('soccer ball', BALLS), ('足球', BALLS), ('box of cookies', BOXES), ('cup of tea', MUGS),
        ('any white mug', MUGS), ('white bottle', BOTTLES), ('another red mug', {'red mug'}),
        ('box next to the red mug', BOXES), ('book under the blue bottle', BOOKS), ('红杯子旁边的盒子', BOXES),
        ('红杯子旁边那个盒子', BOXES), ('mug with the blue handle', MUGS), ('blue bottle opener', {'blue bottle'}),
        ('orange juice box', {'orange box'}), ('red mug and blue mug', {'red mug', 'blue mug'}),
        ('紅色的瓶子', BOTTLES), ('书包', BOOKS),
        ('white red mug', {'red mug'}),
    ],
)
@pytest.mark.parametrize('line', [' pick{}', ' bring{}| me', ' place kitchen table| object={}'])
def test_a_thing_of_a_known_kind_that_is_unknown_is_asked_about(
    house: World, specs: dict[str, SkillSpec], words: str, options: set[str], line: str
) -> None:
    if words == 'any white mug' and line.startswith(' place'):
        line = ' pick{}'
    point = asked(house, specs, line.format((' ' if words.isascii() else '') + words))
    assert (point.say, {option.name for option in point.options}) == (Say.WHICH_ONE, options)


@pytest.mark.parametrize(
    ('words', 'left'),
    [
        ('red jug', 'red jug'), ('blue rug', 'blue rug'), ('lid of the blue bottle', 'lid'), ('蓝瓶子的盖子', '盖子'),
        ('plate with the red mug', 'plate'), ('装着红杯子的盘子', '盘子'), ('stock', 'stock'),
        ('lid with a mug on it', 'lid'),
    ],
)
def test_what_the_world_knows_nothing_of_stays_as_it_was_said(
    house: World, specs: dict[str, SkillSpec], words: str, left: str
) -> None:
    line = f' pick{" " if words.isascii() else ""}{words}'
    assert meant(house, specs, line) == f'pick(object={left})'


@pytest.mark.parametrize(
    'words',
    [
        'white mug', 'box by the red mug', 'blue bottle opener', 'lid of the blue bottle', 'orange juice box',
        'red jug', 'mug with the blue handle', 'bottle for Robin', 'another book', 'no mug', '书包', '白杯子',
        '红杯子旁边的盒子', '蓝瓶子的盖子', '足球', '除了红杯子', '红杯子和蓝杯子', '不是红杯子', 'violin',
        'red mug and green box', 'not the red mug',
    ],
)
def test_the_agent_takes_nothing_that_was_not_settled(house: World, specs: dict[str, SkillSpec], words: str) -> None:
    try:
        step, = Resolver(house).task(draft.read(f' pick{" " if words.isascii() else ""}{words}', specs), specs)
    except Unsettled:
        return
    with pytest.raises(AgentError):
        matching.resolve(step.text('object') or '', house)


@pytest.mark.parametrize(
    'words', ['everything but the red mug', '除了红杯子', '红杯子旁边的东西', 'the one next to the red mug']
)
def test_a_thing_that_is_only_said_not_to_be_another_is_asked_for(
    house: World, specs: dict[str, SkillSpec], words: str
) -> None:
    assert asked(house, specs, f' pick{" " if words.isascii() else ""}{words}').say is Say.ASK_WHAT


def test_a_thing_by_another_is_looked_for_as_its_kind(house: World, specs: dict[str, SkillSpec]) -> None:
    assert meant(house, specs, ' find box next to the red mug') == 'find(object=box)'
    assert meant(house, specs, ' find white mug') == 'find(object=white mug)'
    assert asked(house, specs, ' find white mug; bring it| me').words == 'white mug'


@pytest.mark.parametrize(
    ('words', 'person'),
    [
        ('Paul', 'Paula'), ('Anna', 'Hanna'), ('John', 'Jon'), ('Robins', 'Robinson'), ('Carlos', 'Carlo'),
        ('Marie', 'Mary'), ('张伟强', '张伟'), ('王小芳', '王芳'),
    ],
)
def test_a_person_named_alike_is_asked_about(specs: dict[str, SkillSpec], words: str, person: str) -> None:
    mark = ' ' if words.isascii() else ''
    for line in (f' bring ball|{mark}{words}', f' go_to{mark}{words}', f' place{mark}{words}| object= ball'):
        point = asked(spots('hall', people=(person, 'Mei'), things=('ball',)), specs, line)
        assert point.code is ErrorCode.UNKNOWN_PLACE
        if words.isascii() and not line.startswith(' place'):
            assert [option.name for option in point.options] == [person]


@pytest.mark.parametrize(
    ('words', 'person'),
    [
        ('Robin', 'Robin'), ('Mr Robin', 'Robin'), ('Mr. Robin', 'Robin'), ('罗宾先生', 'Robin'), ('小美姐姐', 'Mei'),
        ('羅賓', 'Robin'), ('小美阿姨', 'Mei'), ('may', 'Mei'), ('小美妈妈', None), ('小美的老师', None),
        ("Robin's sister", None), ('罗宾太太', None), ('friend of Robin', None), ('my brother Robin', None),
    ],
)
def test_who_gets_a_thing(house: World, specs: dict[str, SkillSpec], words: str, person: str | None) -> None:
    line = f' bring red mug|{" " if words.isascii() else ""}{words}'
    if person is None:
        assert asked(house, specs, line).code is ErrorCode.UNKNOWN_PLACE
    else:
        assert meant(house, specs, line) == f'bring(object=red mug, to={person})'


def test_words_of_a_thing_have_to_stand_together(specs: dict[str, SkillSpec]) -> None:
    world = spots('hall', things=('条纹的方便面', 'pencil', 'juice'))
    assert meant(world, specs, ' pick面条') == 'pick(object=面条)'
    assert meant(world, specs, ' pick silver pencil') == 'pick(object=pencil)'  # the world does not say its colour
    assert meant(world, specs, ' pick bottle of juice') == 'pick(object=juice)'
    assert meant(world, specs, ' pick lid of the juice') == 'pick(object=lid)'


def test_part_of_a_persons_name_is_enough(specs: dict[str, SkillSpec]) -> None:
    world = spots('hall', people=('Li Ming', '王小芳'), things=('ball',))
    assert meant(world, specs, ' bring ball| Ming') == 'bring(object=ball, to=Li Ming)'
    assert meant(world, specs, ' bring ball|小芳') == 'bring(object=ball, to=王小芳)'
    assert asked(world, specs, ' bring ball|芳').code is ErrorCode.UNKNOWN_PLACE
    assert asked(world, specs, ' bring ball|王芳').code is ErrorCode.UNKNOWN_PLACE


@pytest.mark.parametrize(
    ('line', 'steps'),
    [
        (' bring purple book| kitchen| from= bedroom; inspect table',
         'bring(object=purple book, to=kitchen, from=bedroom); inspect(target=kitchen table)'),
        (' bring red book| study| from= kitchen; inspect desk',
         'bring(object=red book, to=study, from=kitchen); inspect(target=study desk)'),
        (' guide Mei| study| from= guest room; inspect desk',
         'guide(person=Mei, to=study, from=guest room); inspect(target=study desk)'),
        (' bring紫色的书|厨房| from=卧室; inspect桌子',
         'bring(object=purple book, to=kitchen, from=bedroom); inspect(target=kitchen table)'),
    ],
)
def test_after_from_here_to_there_the_robot_is_there(
    house: World, specs: dict[str, SkillSpec], line: str, steps: str
) -> None:
    assert meant(house, specs, line) == steps


@pytest.mark.parametrize(
    ('line', 'steps'),
    [
        (' inspect kitchen fridge', 'inspect(target=fridge)'),
        (' inspect厨房冰箱', 'inspect(target=fridge)'),
        (' inspect study bookshelf kitchen', 'inspect(target=bookshelf); inspect(target=kitchen)'),
        (' inspect书房的书架和厨房', 'inspect(target=bookshelf); inspect(target=kitchen)'),
        (' inspect kitchen and fridge', 'inspect(target=kitchen); inspect(target=fridge)'),
        (' inspect厨房和冰箱', 'inspect(target=kitchen); inspect(target=fridge)'),
        (' patrol kitchen fridge+ study', 'patrol(targets=fridge | study)'),
    ],
)
def test_a_room_before_its_furniture_is_the_furniture(
    house: World, specs: dict[str, SkillSpec], line: str, steps: str
) -> None:
    assert meant(house, specs, line) == steps


@pytest.mark.parametrize(
    ('line', 'steps'),
    [
        (' go_to any table', 'go_to(target=coffee table)'),
        (' go_to any桌子', 'go_to(target=coffee table)'),
        (' go_to kitchen; go_to any table', 'go_to(target=kitchen); go_to(target=kitchen table)'),
        (' inspect any mug', 'inspect(target=mug)'),
        (' inspect any杯子', 'inspect(target=mug)'),
        (' go_to any desk', 'go_to(target=study desk)'),
    ],
)
def test_any_one_will_do(house: World, specs: dict[str, SkillSpec], line: str, steps: str) -> None:
    assert meant(house, specs, line) == steps


def test_cabinets_of_a_room_are_told_apart_by_the_operator(house: World, specs: dict[str, SkillSpec]) -> None:
    point = asked(house, specs, ' go_to cabinet in the bedroom')
    assert (point.say, {o.name for o in point.options}) == (Say.WHICH_PLACE_OF, {'wardrobe', 'dresser'})
