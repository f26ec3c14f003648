"""Which things are counted where the words except some, or say more of them than the robot can tell."""

import pytest
from agent_fakes import Robot, context_of, failed, run, step, succeeded

from llm_agent_ros.agent.check import check_task
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.sorts import asked_sort
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.task import Task

SEEN = [Sighting(f'{color} {kind}', kind, color) for color, kind in (
    ('red', 'mug'), ('blue', 'mug'), ('green', 'mug'), ('blue', 'bottle'), ('green', 'bottle'))]


def counted(words, language='en'):
    """Return what would be said of the things in SEEN."""
    context = context_of(Robot(), language)
    sort = asked_sort(context, words)
    return sort.numbered(context, [s for s in SEEN if sort.matches(s)]), sort.caveat(context)


@pytest.mark.parametrize(('words', 'text'), [
    ('mugs that are not red', '2 mugs that are not red'), ('mugs except the red one', '2 mugs that are not red'),
    ('mugs other than the red mug', '2 mugs that are not red'), ('non-red mugs', '2 mugs that are not red'),
    ("cups that aren't red or blue", '1 mug that is not red or blue'),
    ('things that are neither blue nor green', '1 thing that is not blue or green'),
    ('bottles that are not red', '2 bottles that are not red'), ('all the mugs', '3 mugs'), ('red mugs', '1 red mug'),
    ('dark red mugs', '1 red mug'), ('mugs in the kitchen', '3 mugs'), ('things', '5 things'),
    ('red mugs and blue bottles', '1 red mug and 1 blue bottle'), ('red and blue mugs', '1 red mug and 1 blue mug'),
    ('mugs and bottles', '3 mugs and 2 bottles'),
])
def test_colours_are_excepted_and_kinds_counted_beside_each_other(words, text):
    assert counted(words) == (text, '')


@pytest.mark.parametrize(('words', 'text'), [
    ('不是红色的杯子', '2个不是红色的杯子'), ('除了红色以外的杯子', '2个不是红色的杯子'),
    ('不红的杯子', '2个不是红色的杯子'), ('红色和蓝色的杯子', '1个红杯子和1个蓝色杯子'), ('几个杯子', '3个杯子'),
])
def test_colours_are_excepted_in_chinese(words, text):
    assert counted(words, 'zh') == (text, '')


@pytest.mark.parametrize(('words', 'language', 'text', 'caveat'), [
    ('clean mugs', 'en', '3 mugs', 'I counted all of them: I cannot tell which are "clean mugs".'),
    ('empty bottles', 'en', '2 bottles', 'I counted all of them: I cannot tell which are "empty bottles".'),
    ('big red mugs', 'en', '1 red mug', 'I counted all of them: I cannot tell which are "big red mugs".'),
    ('干净的杯子', 'zh', '3个杯子', '我数的是全部：我看不出哪些是“干净的杯子”。'),
])
def test_what_cannot_be_told_of_them_is_said(words, language, text, caveat):
    assert counted(words, language) == (text, caveat)


@pytest.mark.parametrize('words', [
    'mugs without a handle', 'mugs that are not on the kitchen table', 'mugs that are not clean',
    'things except mugs', 'mugs with bottles', 'mugs that are not red and not clean', '没有盖子的杯子', '不干净的杯子',
])
def test_what_is_excepted_and_cannot_be_told_is_refused_before_it_moves(robot, words):
    with pytest.raises(AgentError) as refused:
        check_task(Task((step('count', what=words),), 'x'), context_of(robot))
    assert refused.value.code is ErrorCode.CANNOT_TELL and words in refused.value.message
    failed(run(robot, step('count', what=words, where='kitchen')), ErrorCode.CANNOT_TELL)
    assert robot.planned == [] and robot.said == []


def test_the_count_and_what_cannot_be_told_are_reported(robot):
    succeeded(run(robot, step('count', what='clean mugs', where='kitchen')))
    assert robot.said == ['In the kitchen I count 1 mug. I counted all of them: I cannot tell which are "clean mugs".']
    robot.said.clear()
    succeeded(run(robot, step('count', what='mugs that are not red', where='kitchen')))
    assert robot.said == ['In the kitchen I count 0 mugs that are not red.']
