"""What is said to somebody is said to somebody: they are seen, searched for, or missed."""

import dataclasses

import pytest
from agent_fakes import Robot, context_of, executive, failed, finish, run, step, succeeded

from llm_agent_ros.agent.executive import Executive
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.task import Capability, RobotProfile, Task

ROBIN = Pose2D(7.2, 0.8)
TELL = step('say', text='dinner is ready', to='Robin')
UNSEEN = 'I did not see Robin: I said it where they should be.'


def test_who_is_seen_is_spoken_to(robot):
    assert succeeded(run(robot, TELL)).message == 'Done.'
    assert robot.said == ['dinner is ready']


def test_who_has_gone_on_is_searched_for_and_told_there(robot):
    robot.people['Robin'] = Pose2D(1.0, 3.0, 0.0)
    succeeded(run(robot, TELL))
    assert robot.said == ['dinner is ready']
    assert robot.true_pose.distance_to(Pose2D(1.0, 3.0)) < 1.3


@pytest.mark.parametrize('breaks', ['people', 'camera'])
def test_who_is_not_seen_is_told_where_they_should_be_and_that_is_said(robot, breaks):
    if breaks == 'people':
        robot.people.clear()
    else:
        robot.camera_works = False
    result = succeeded(run(robot, TELL, search_sec=20.0))
    assert robot.said == ['dinner is ready', UNSEEN]
    assert result.message == UNSEEN
    assert robot.true_pose.distance_to(ROBIN) < 1.0


def test_an_answer_that_nobody_may_have_heard_says_so_too(robot):
    robot.people.clear()
    result = run(robot, step('answer', question='what is your name', to='Robin'), language='zh', search_sec=20.0)
    assert succeeded(result).message.endswith('我没看到Robin，话是在他们应该在的地方说的。')
    result = run(robot, step('answer', question='what is your name', to='operator'), search_sec=20.0)
    assert succeeded(result).message.endswith('I said it, but I saw nobody.')


@pytest.mark.parametrize('to', ['Mei', 'someone'])
def test_who_is_nowhere_is_not_spoken_to(to):
    world = Robot().world
    people = tuple(dataclasses.replace(p, pose=None, at=None) for p in world.people)
    robot = Robot(dataclasses.replace(world, people=people))
    robot.people.clear()
    failed(run(robot, step('say', text='hi', to=to), search_sec=20.0), ErrorCode.PERSON_NOT_FOUND)
    assert robot.said == []
    robot.people['Mei'] = Pose2D(0.8, 3.0, 0.0)
    succeeded(run(robot, step('say', text='hi', to=to)))
    assert robot.said == ['hi']


def without(robot, *missing):
    """Return the end of telling Robin by a robot without some of its parts."""
    context = dataclasses.replace(context_of(robot), profile=RobotProfile(frozenset(Capability) - set(missing)))
    return finish(robot, Executive(Task((TELL,), 'x'), context))


def test_without_a_camera_it_speaks_and_says_that_nobody_was_seen(robot):
    assert succeeded(without(robot, Capability.CAMERA)).message == UNSEEN
    assert robot.true_pose.distance_to(ROBIN) < 1.0
    other = Robot()
    succeeded(without(other, Capability.BASE))
    assert other.planned == [] and other.said == ['dinner is ready', 'I said it, but I saw nobody.']


def test_an_operator_whom_the_world_does_not_list_need_not_be_seen():
    robot = Robot(dataclasses.replace(Robot().world, people=()))
    runner = executive(robot, step('answer', question='what is your name', to='operator'))
    assert 'see' not in succeeded(finish(robot, runner)).message
