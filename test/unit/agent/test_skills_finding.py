"""Looking for things: where, how long, and what is taken for them."""

import pytest
from agent_fakes import failed, run, step, succeeded
from agent_house import STUDY, TABLE

from llm_agent_ros.agent.context import Notes
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D


def test_find_sees_at_once_what_is_ahead(robot):
    robot.true_pose = Pose2D(2.0, 2.2, -1.57)
    notes = Notes()
    succeeded(run(robot, step('find', object='red mug'), notes=notes))
    assert robot.planned == []
    assert notes.focus == ('red mug', robot.objects['red mug'])


@pytest.mark.parametrize('words', ['red mug', 'the red cup', 'mug', '红杯子', 'cup', 'red one mug'])
def test_find_goes_where_the_world_file_says(robot, words):
    robot.true_pose = Pose2D(2.0, 3.4, 1.57)
    notes = Notes()
    succeeded(run(robot, step('find', object=words), notes=notes))
    assert notes.focus[0] == 'red mug'


def test_find_turns_round_where_the_world_file_is_wrong(robot):
    robot.true_pose = Pose2D(3.6, 3.0, 0.0)
    robot.objects['red mug'] = Point3D(2.3, 2.6, 0.05)
    notes = Notes()
    succeeded(run(robot, step('find', object='red mug', where='kitchen'), notes=notes))
    assert notes.focus[1] == robot.objects['red mug']


def test_find_goes_on_to_other_rooms(robot):
    robot.objects['red mug'] = Point3D(6.2, 3.2, 0.79)
    notes = Notes()
    succeeded(run(robot, step('find', object='red mug'), notes=notes))
    assert notes.focus[1] == robot.objects['red mug']
    assert STUDY.contains(robot.true_pose)


def test_find_in_a_room_does_not_leave_it(robot):
    robot.true_pose = Pose2D(3.2, 3.2, 3.0)
    robot.objects['red mug'] = Point3D(6.2, 3.2, 0.79)
    failed(run(robot, step('find', object='red mug', where='kitchen')), ErrorCode.OBJECT_NOT_FOUND)
    assert not any(STUDY.contains(r.poses[-1]) for r in robot.routes)


def test_find_takes_nothing_else_for_it(robot):
    robot.objects.pop('red mug')
    failed(run(robot, step('find', object='red mug')), ErrorCode.OBJECT_NOT_FOUND)


def test_find_is_bounded_by_places(robot):
    robot.objects.clear()
    failed(run(robot, step('find', object='red mug'), search_places=2), ErrorCode.OBJECT_NOT_FOUND)
    assert len(robot.routes) <= 2


def test_find_is_bounded_by_time(robot):
    robot.objects.clear()
    before = robot.now
    failed(run(robot, step('find', object='red mug'), search_sec=10.0), ErrorCode.OBJECT_NOT_FOUND)
    assert robot.now - before < 60.0


def test_find_without_images_says_so(robot):
    robot.camera_works = False
    failed(run(robot, step('find', object='red mug')), ErrorCode.NO_CAMERA)


def test_find_passes_over_places_it_cannot_reach(robot):
    robot.objects['red mug'] = Point3D(6.2, 3.2, 0.79)
    robot.unreachable = lambda pose: TABLE.distance_to(pose) < 0.6
    succeeded(run(robot, step('find', object='red mug')))
