"""Taking things: grasps that fail, and what is believed."""

from agent_fakes import failed, run, step, succeeded

from llm_agent_ros.agent.context import Notes
from llm_agent_ros.agent.executive import TaskState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D


def test_pick_holds_it_and_it_is_gone(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    assert robot.held == notes.held == 'red mug'


def test_pick_from_the_floor(robot):
    robot.objects['red mug'] = Point3D(2.5, 2.6, 0.05)
    succeeded(run(robot, step('pick', object='red mug', where='kitchen')))
    assert robot.held == 'red mug'


def test_pick_does_not_search_for_what_was_just_found(robot):
    notes = Notes()
    succeeded(run(robot, step('find', object='red mug'), step('pick', object='red mug'), notes=notes))
    looks = len(robot.planned)
    assert looks <= 3


def test_pick_of_what_is_held_already_is_done(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    plans = len(robot.planned)
    succeeded(run(robot, step('pick', object='mug'), notes=notes))
    assert len(robot.planned) == plans


def test_pick_with_full_hands_fails_at_once(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    result = failed(run(robot, step('pick', object='blue bottle'), notes=notes), ErrorCode.HANDS_FULL)
    assert 'red mug' in result.message
    assert result.steps[0].attempts == 1


def test_failed_grasp_is_tried_once_more(robot):
    robot.grasp_fails.codes = [ErrorCode.GRASP_FAILED]
    result = succeeded(run(robot, step('pick', object='red mug')))
    assert result.steps[0].attempts == 2


def test_grasp_that_fails_twice_is_the_result(robot):
    robot.grasp_fails.always = ErrorCode.GRASP_FAILED
    failed(run(robot, step('pick', object='red mug')), ErrorCode.GRASP_FAILED)


def test_fingers_that_feel_nothing_are_believed(robot):
    robot.fingers_work = False
    assert run(robot, step('pick', object='red mug')).state is TaskState.FAILED


def test_pick_is_not_verified_while_it_is_seen_where_it_was(robot, monkeypatch):
    def closed_beside(point):
        robot.held = 'blue bottle'
        robot.objects.pop('blue bottle', None)
        return True

    monkeypatch.setattr(robot, '_grasp', closed_beside)
    failed(run(robot, step('pick', object='red mug')), ErrorCode.NOT_VERIFIED)


def test_object_out_of_reach_from_every_side(robot):
    robot.unreachable = lambda pose: pose.distance_to(robot.objects['red mug'].ground) < 0.75
    result = run(robot, step('pick', object='red mug'))
    assert result.state is TaskState.FAILED
    assert result.code is ErrorCode.NO_VALID_PATH
