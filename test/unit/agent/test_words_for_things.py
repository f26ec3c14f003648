"""What a count is about, and colours whose word holds another colour's."""

import pytest
from agent_fakes import Robot, context_of, failed, run, step, succeeded
from agent_house import house

from llm_agent_ros.agent.check import check_task
from llm_agent_ros.agent.lexicon import color_in
from llm_agent_ros.agent.matching import resolve
from llm_agent_ros.agent.subjects import named_objects, sort_of
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.task import Task


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


def test_a_dark_red_mug_is_a_red_one(robot):
    assert [thing.name for thing in resolve('深红色的杯子', house()).objects] == ['red mug']
    succeeded(run(robot, step('count', what='粉红色的东西', where='kitchen'), language='zh'))
    assert '0个' in robot.said[0]
