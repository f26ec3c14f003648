"""A mug, and then another mug: what the task set down is not taken again where the words name only a kind."""

import dataclasses

import pytest
from agent_fakes import Robot, context_of, failed, run, step, succeeded
from agent_house import DESK, TABLE, zh

from llm_agent_ros.agent.context import SetDown
from llm_agent_ros.agent.matching import Query
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.agent.sparing import left_of
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D
from llm_agent_ros.world.model import WorldObject

MUG = WorldObject('green mug', 'mug', 'green', (), zh('绿杯子'), 'kitchen table', Point3D(2.0, 1.2, 0.79))
BOTTLE = WorldObject('green bottle', 'bottle', 'green', at='kitchen table', position=Point3D(1.9, 0.8, 0.87))


def with_another(thing, *without):
    """Return a robot in a house with one more thing, and without some others."""
    world = Robot().world
    objects = (*(o for o in world.objects if o.name not in without), thing)
    return Robot(dataclasses.replace(world, objects=objects))


@pytest.mark.parametrize('put', [
    step('place', where='study desk', object='mug'), step('bring', object='mug', to='study desk'),
    step('bring', object='mug', to='desk in the study', from_='kitchen'),
])
def test_another_mug_is_put_down_beside_the_first(put):
    robot = with_another(MUG, 'blue mug')
    succeeded(run(robot, put, put))
    assert all(DESK.contains(robot.objects[name].ground) for name in ('red mug', 'green mug'))


def test_another_mug_goes_elsewhere():
    robot = with_another(MUG, 'blue mug')
    succeeded(run(robot, step('place', where='study desk', object='mug'), step('bring', object='mug', to='Robin')))
    assert sum(DESK.contains(robot.objects[name].ground) for name in ('red mug', 'green mug')) == 1


@pytest.mark.parametrize(('language', 'text'), [
    ('en', 'I know of no other bottle than those that I have seen to.'),
    ('zh', '除了已经处理过的，我不知道还有别的瓶子。'),
])
def test_where_there_is_no_other_it_says_so(language, text):
    robot = with_another(BOTTLE)
    give = step('bring', object='bottle', to='operator')
    result = failed(run(robot, give, give, give, language=language), ErrorCode.OBJECT_NOT_FOUND)
    assert result.message == text
    assert [s.attempts for s in result.steps] == [1, 1, 1]
    assert len(robot.said) == len(set(robot.said)) == 2


def test_the_only_one_is_not_taken_again_to_where_it_was_taken(robot):
    to_desk, to_robin = step('bring', object='bottle', to='study desk'), step('bring', object='bottle', to='Robin')
    failed(run(robot, to_desk, to_desk), ErrorCode.OBJECT_NOT_FOUND)
    other = Robot()
    failed(run(other, to_robin, step('bring', object='bottle', to='operator')), ErrorCode.OBJECT_NOT_FOUND)


@pytest.mark.parametrize('again', [
    step('place', where='kitchen table', object='red mug'),
    step('bring', object='mug', to='kitchen table', from_='study desk'),
])
def test_what_is_named_or_said_to_be_there_is_taken_again(again):
    robot = with_another(MUG, 'blue mug')
    succeeded(run(robot, step('place', where='study desk', object='red mug'), again))
    assert TABLE.contains(robot.objects['red mug'].ground)


def test_a_look_alike_that_the_world_does_not_list_is_another():
    context = context_of(Robot())
    context.set_down.append(SetDown('white mug', Point3D(6.5, 3.4, 0.8), 'study desk'))
    query = left_of(context, Query('white mug', (), 'mug', 'white'), to='study desk')
    assert query is not None
    assert not query.matches(Sighting('white mug', 'mug', 'white', position=Point3D(6.45, 3.4, 0.8)))
    assert query.matches(Sighting('white mug', 'mug', 'white', position=Point3D(6.2, 3.4, 0.8)))
