"""Sentences and steps in the operator's language, without words of the other one."""

import dataclasses

import pytest
from agent_fakes import Robot, context_of, step
from agent_house import house

from llm_agent_ros.agent import skills
from llm_agent_ros.agent.measures import measured
from llm_agent_ros.agent.ports import NodeSilent, Sighting
from llm_agent_ros.agent.telling import called, counted, noun_of
from llm_agent_ros.agent.wording import described, explained, name_in, said
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.task import ArgType
from llm_agent_ros.world.model import Category, Place, WorldObject


def chinese_first():
    """Return the house with things that are called by Chinese names and have English aliases."""
    world = house()
    return dataclasses.replace(
        world, places=(*world.places, Place('阳台', aliases_en=('balcony',))),
        objects=(*world.objects, WorldObject('苹果', aliases_en=('apple',))),
        categories=(*world.categories, Category('水果', ('苹果',), ('fruit',))),
    )


@pytest.mark.parametrize(('name', 'language', 'shown'), [
    ('mug', 'zh', '杯子'), ('mugs', 'zh', '杯子'), ('cup', 'zh', '杯子'), ('马克杯', 'zh', '马克杯'),
    ('mug', 'en', 'mug'),
    ('kitchen', 'zh', '厨房'), ('red mug', 'zh', '红杯子'), ('blue mug', 'zh', '蓝色杯子'), ('bottle', 'zh', '瓶子'),
    ('people', 'zh', '人'), ('blue things', 'zh', '蓝色东西'), ('study desk', 'zh', 'study desk'),
    ('Robin', 'zh', 'Robin'),
    ('operator', 'zh', '你'), ('operator', 'en', 'you'), ('unicorn', 'zh', 'unicorn'), ('', 'zh', ''),
    ('厨房', 'en', 'kitchen'), ('杯子', 'en', 'mug'), ('阳台', 'en', 'balcony'), ('balcony', 'zh', '阳台'),
    ('水果', 'en', 'fruit'), ('apple', 'zh', '苹果'), ('独角兽', 'en', '独角兽'),
])
def test_names(name, language, shown):
    assert name_in(chinese_first(), name, language) == shown


@pytest.mark.parametrize(('key', 'fields', 'text_en', 'text_zh'), [
    (ErrorCode.OBJECT_NOT_FOUND, {'object': 'mug'}, 'I could not find the mug.', '我没有找到杯子。'),
    (ErrorCode.STALE_SENSOR, {'sensor': 'odom'}, 'I get no data from my odometry.', '里程计没有数据。'),
    (ErrorCode.NO_VALID_PATH, {'target': 'kitchen'}, 'I found no way to the kitchen.', '我找不到去厨房的路。'),
])
def test_sentences(key, fields, text_en, text_zh):
    assert said(context_of(Robot()), key, **fields) == text_en
    assert said(context_of(Robot(), 'zh'), key, **fields) == text_zh


@pytest.mark.parametrize(('node', 'text_en', 'text_zh'), [
    ('planner', 'The planner does not answer.', '路径规划模块没有响应。'),
    ('controller', 'The controller does not answer.', '行驶控制模块没有响应。'),
    ('gripper', 'The gripper does not answer.', '夹爪没有响应。'),
    ('instruction_parser', 'The instruction_parser does not answer.', '语言模块没有响应。'),
])
def test_silent_nodes(node, text_en, text_zh):
    assert explained(NodeSilent(node), 'en') == text_en
    assert explained(NodeSilent(node), 'zh') == text_zh


@pytest.mark.parametrize(('asked', 'text_en', 'text_zh'), [
    (step('find', object='mug'), 'find mug', '找杯子'),
    (step('count', what='mug', where='kitchen'), 'count mug in kitchen', '数数厨房有几个杯子'),
    (step('move', direction='forward', distance_m=1.0), 'move forward 1 metre', '向前走1米'),
    (step('move', direction='back', distance_m=2.5), 'move back 2.5 metres', '向后走2.5米'),
    (step('move', direction='left', distance_m=2.0), 'move left 2 metres', '向左走2米'),
    (step('move', direction='right', distance_m=2.0), 'move right 2 metres', '向右走2米'),
    (step('turn', angle_deg=-90.0), 'turn 90 degrees to the right', '右转90度'),
    (step('turn', angle_deg=360.0), 'turn 360 degrees to the left', '左转360度'),
    (step('wait', seconds=7200.0), 'wait 2 hours', '等2小时'),
    (step('wait', seconds=60.0), 'wait 1 minute', '等1分钟'),
    (step('patrol', targets=('kitchen', 'study'), times=3), 'patrol kitchen, study 3 times', '在厨房、书房巡逻3次'),
    (step('patrol', targets=('kitchen', 'study'), times=1), 'patrol kitchen, study once', '在厨房、书房巡逻1次'),
    (step('say', text='left'), 'say left', '说left'),
    (step('bring', object='mug', to='operator'), 'bring you mug', '把杯子拿给你'),
])
def test_steps(asked, text_en, text_zh):
    spec = skills.spec(asked.skill)
    assert described(asked, spec, house(), 'en') == text_en
    assert described(asked, spec, house(), 'zh') == text_zh


@pytest.mark.parametrize(('words', 'number', 'text_en', 'text_zh'), [
    ('mug', 3, '3 mugs', '3个杯子'), ('杯子', 3, '3 mugs', '3个杯子'), ('the mugs', 1, '1 mug', '1个the mugs'),
    ('people', 2, '2 people', '2个人'), ('独角兽', 2, '2 独角兽', '2个独角兽'),
])
def test_numbers_of_things(words, number, text_en, text_zh):
    assert counted(context_of(Robot()), number, words) == text_en
    assert counted(context_of(Robot(), 'zh'), number, words) == text_zh


@pytest.mark.parametrize(('sighting', 'text_en', 'text_zh'), [
    (Sighting('green mug', 'mug', 'green'), 'green mug', '绿色杯子'),
    (Sighting('red object', 'object', 'red'), 'red object', '红色东西'),
    (Sighting('blue mug', 'mug', 'blue'), 'blue mug', '蓝色杯子'),
    (Sighting('person', 'person', 'grey'), 'person', '人'),
])
def test_what_is_seen(sighting, text_en, text_zh):
    assert noun_of(context_of(Robot()), sighting) == text_en
    assert noun_of(context_of(Robot(), 'zh'), sighting) == text_zh


def test_called():
    robot = Robot(chinese_first())
    assert called(context_of(robot), '阳台') == 'the balcony'
    assert called(context_of(robot), 'Robin') == 'Robin'
    assert called(context_of(robot, 'zh'), 'mug') == '杯子'


@pytest.mark.parametrize(('kind', 'value', 'text_en', 'text_zh'), [
    (ArgType.SECONDS, 1.0, '1 second', '1秒'), (ArgType.SECONDS, 90.0, '90 seconds', '90秒'),
    (ArgType.SECONDS, 5400.0, '90 minutes', '90分钟'), (ArgType.SECONDS, 3600.0, '1 hour', '1小时'),
    (ArgType.SECONDS, 0.0, '0 seconds', '0秒'), (ArgType.DISTANCE_M, 20.0, '20 metres', '20米'),
    (ArgType.ANGLE_DEG, -90.0, '90 degrees', '90度'), (ArgType.TIMES, 3.0, '3 rounds', '3遍'),
])
def test_measures(kind, value, text_en, text_zh):
    assert measured(kind, value, 'en') == text_en
    assert measured(kind, value, 'zh') == text_zh
