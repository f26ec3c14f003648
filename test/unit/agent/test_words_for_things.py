"""What a count is about, and colours whose word holds another colour's."""

import dataclasses

import pytest
from agent_fakes import Robot, context_of, failed, run, step, succeeded
from agent_house import house

from llm_agent_ros.agent.answers import answer_to
from llm_agent_ros.agent.check import check_task
from llm_agent_ros.agent.crowds import crowd_of
from llm_agent_ros.agent.lexicon import color_in, left_beside, mentions, plain
from llm_agent_ros.agent.matching import resolve
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.subjects import named_objects, named_person, sort_of
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.task import Task
from llm_agent_ros.world.model import Person
from llm_agent_ros.world.names import name_key


@pytest.mark.parametrize('what', [
    'blue pencils', 'red chairs', 'oranges', 'the oranges?', '红色的椅子', '橘子', 'things made of wood',
])
def test_a_sort_without_a_word_is_not_counted_as_another(robot, what):
    with pytest.raises(AgentError) as error:
        check_task(Task((step('count', what=what),), 'x'), context_of(robot))
    assert error.value.code is ErrorCode.UNKNOWN_OBJECT
    failed(run(robot, step('count', what=what, where='kitchen table')), ErrorCode.UNKNOWN_OBJECT)
    assert robot.planned == [] and robot.said == []


@pytest.mark.parametrize(('what', 'color'), [
    ('red', 'red'), ('the red ones', 'red'), ('红色的', 'red'), ('蓝色物品', 'blue'), ('orange things', 'orange'),
    ('all objects', ''), ('things in the kitchen', ''), ('厨房里的红色东西', 'red'), ('粉红色的东西', 'pink'),
])
def test_things_of_a_colour_or_any_are_counted(what, color):
    subject = sort_of(what, house())
    assert (subject.color, subject.labels, subject.people) == (color, frozenset(), False)


@pytest.mark.parametrize(('words', 'color'), [
    ('粉红色', 'pink'), ('橘红色', 'orange'), ('橙红', 'orange'), ('红色', 'red'), ('深红色', 'red'), ('粉色', 'pink'),
    ('穿粉红衣服的人', 'pink'), ('咖啡色', 'brown'), ('蓝绿色', 'cyan'), ('pink', 'pink'), ('啡', ''),
])
def test_the_whole_word_for_a_colour_counts(words, color):
    assert color_in(words) == color


@pytest.mark.parametrize('words', ['粉红杯子', '粉红色的杯子', '橘红色杯子'])
def test_a_pink_mug_is_no_red_mug(words):
    query = resolve(words, house())
    assert query.objects == () and query.category == 'mug' and query.color in ('pink', 'orange')
    assert named_objects(words, house()) == ()
    failed(run(Robot(), step('find', object=words)), ErrorCode.OBJECT_NOT_FOUND)


@pytest.mark.parametrize(('words', 'name', 'holds'), [
    ('Robin在哪里', 'Robin', True), ('去找Robin', 'Robin', True), ('Robinson在哪里', 'Robin', False),
    ('红色mugs在哪里', 'mug', True), ('room 3里有什么', 'room 3', True), ('room 33里有什么', 'room 3', False),
    ('A栋在哪里', 'A栋', True), ('穿T恤的人', 'T恤', True),
    ('3号会议室在哪', '3号会议室', True), ('a栋B座', 'B座', True),
])
def test_names_in_latin_letters_need_no_blanks_in_chinese(words, name, holds):
    assert mentions(plain(words), plain(name)) == holds
    assert (left_beside(plain(words), [name]) != plain(words)) == holds
    assert mentions(name_key(words), name_key(name)) == holds or words.startswith('红色mugs')


@pytest.mark.parametrize(('question', 'said'), [
    ('Robin在哪里', 'Robin'), ('kitchen里有什么', '红杯子'), ('mug在哪里', '杯子'), ('谁在study', 'Robin'),
])
def test_questions_that_mix_both_are_answered(question, said):
    answer = answer_to(context_of(Robot(), 'zh'), question)
    assert answer != sentence(Say.DO_NOT_KNOW, 'zh') and said in answer


def test_a_name_that_is_a_word_is_a_name_in_chinese():
    world = dataclasses.replace(house(), people=(Person('May', at='kitchen'),))
    assert named_person('May在哪里', world) is not None
    assert named_person('may I问一下', world) is None


def test_a_dark_red_mug_is_a_red_one(robot):
    assert [thing.name for thing in resolve('深红色的杯子', house()).objects] == ['red mug']
    succeeded(run(robot, step('count', what='粉红色的东西', where='kitchen'), language='zh'))
    assert '0个' in robot.said[0]


def in_shirts(*colors):
    """Return a robot in the house with people in shirts in the study, and nobody else."""
    robot = Robot()
    robot.people.clear()
    robot.extra = [
        Sighting('person', 'person', color, position=Point3D(5.0 + 0.9 * i, 0.9, 0.8)) for i, color in enumerate(colors)
    ]
    return robot


ALL_EN = 'I counted everybody: of people I can tell no more than the colour of their shirts.'
ALL_ZH = '我数的是所有人：除了衣服的颜色，别的我看不出来。'


@pytest.mark.parametrize(('what', 'language', 'text'), [
    ('people', 'en', 'In the study I count 3 people.'),
    ('persons in the study', 'en', 'In the study I count 3 people.'),
    ('people in red shirts', 'en', 'In the study I count 2 people in red.'),
    ('people wearing blue', 'en', 'In the study I count 1 person in blue.'),
    ('people in red or blue', 'en', 'In the study I count 3 people in red or blue.'),
    ('people in green', 'en', 'In the study I count 0 people in green.'),
    ('people who are sitting', 'en', f'In the study I count 3 people. {ALL_EN}'),
    ('people with cups', 'en', f'In the study I count 3 people. {ALL_EN}'),
    ('women', 'en', f'In the study I count 3 people. {ALL_EN}'),
    ('people in red hats', 'en', f'In the study I count 3 people. {ALL_EN}'),
    ('people not in red', 'en', f'In the study I count 3 people. {ALL_EN}'),
    ('friends of Robin, the people with Robin', 'en', f'In the study I count 3 people. {ALL_EN}'),
    ('women in red', 'en', 'In the study I count 2 people in red. I counted everybody in red: of people I can tell no '
     'more than the colour of their shirts.'),
    ('人', 'zh', '在书房里我数到3个人。'), ('穿红色衣服的人', 'zh', '在书房里我数到2个穿红色衣服的人。'),
    ('穿红衣服或蓝衣服的人', 'zh', '在书房里我数到3个穿红色或蓝色衣服的人。'),
    ('坐着的人', 'zh', f'在书房里我数到3个人。{ALL_ZH}'), ('孩子', 'zh', f'在书房里我数到3个人。{ALL_ZH}'),
    ('戴红帽子的人', 'zh', f'在书房里我数到3个人。{ALL_ZH}'),
    ('拿着杯子的人', 'zh', f'在书房里我数到3个人。{ALL_ZH}'),
    ('穿红衣服的女士', 'zh',
     '在书房里我数到2个穿红色衣服的人。我数的是所有穿红色衣服的人：除了衣服的颜色，别的我看不出来。'),
])
def test_people_are_counted_by_what_can_be_told_of_them(what, language, text):
    robot = in_shirts('red', 'blue', 'red')
    succeeded(run(robot, step('count', what=what, where='study'), language=language))
    assert robot.said == [text]


def test_where_nobody_is_nobody_sits():
    robot = in_shirts()
    succeeded(run(robot, step('count', what='people who are sitting', where='study')))
    assert robot.said == ['In the study I count 0 people.']


@pytest.mark.parametrize('what', ['cups of the guests', 'guest mugs', '人的杯子', 'Robin', 'blue things'])
def test_things_and_names_are_no_crowd(what):
    assert crowd_of(what, house()) is None
