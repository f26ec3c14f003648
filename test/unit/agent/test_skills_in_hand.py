"""What is in the gripper, to whom it is given, and what is known of it after a cancel, a failure or a helping hand."""

import dataclasses

import pytest
from agent_fakes import Robot, context_of, executive, failed, run, step, succeeded
from agent_house import zh

from llm_agent_ros.agent.answers import answer_to
from llm_agent_ros.agent.context import Handled, Notes
from llm_agent_ros.agent.executive import TaskState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D
from llm_agent_ros.world.model import WorldObject


def with_mugs():
    """Return a robot in a house with a second mug in the kitchen."""
    world = Robot().world
    mug = WorldObject('green mug', 'mug', 'green', (), zh('绿杯子'), 'study desk', Point3D(6.2, 3.2, 0.79))
    return Robot(dataclasses.replace(world, objects=(*world.objects, mug)))


@pytest.mark.parametrize('to', ['Robin', 'operator'])
def test_nothing_is_let_go_in_empty_air(robot, to):
    notes = Notes()
    robot.people.clear()
    failed(run(robot, step('bring', object='red mug', to=to), notes=notes), ErrorCode.PERSON_NOT_FOUND)
    assert robot.held == notes.held == 'red mug'
    assert robot.said == []


def test_who_has_gone_on_is_searched_for_and_given_it_there(robot):
    robot.people['Robin'] = Pose2D(4.6, 3.2, 0.0)
    succeeded(run(robot, step('bring', object='red mug', to='Robin')))
    assert robot.objects['red mug'].z == pytest.approx(1.0)
    assert robot.objects['red mug'].ground.distance_to(Pose2D(4.6, 3.2).point) < 0.6
    assert robot.said == ['Here is the red mug.']


def test_an_operator_whom_the_world_does_not_list_need_not_be_seen():
    robot = Robot(dataclasses.replace(Robot().world, people=()))
    succeeded(run(robot, step('bring', object='blue bottle', to='operator')))
    assert robot.objects['blue bottle'].z == 0.0


def until_closing(robot, notes):
    """Begin to pick the red mug, and cancel while the fingers close round it."""
    cancel_as_fingers_move(robot, notes, step('pick', object='red mug'))


def cancel_as_fingers_move(robot, notes, one_step):
    """Begin a step, and cancel it while the fingers move."""
    runner = executive(robot, one_step, notes=notes)
    before = len(robot.jobs)
    while not any(job._due_sec - robot.now > 0.3 and not job.done for job in robot.jobs[before:]):
        runner.tick()
        robot.step()
    runner.cancel()
    assert runner.snapshot().state is TaskState.CANCELED


def test_what_the_fingers_closed_round_after_a_cancel_is_known(robot):
    notes = Notes()
    until_closing(robot, notes)
    robot.held = 'red mug'  # the gripper finishes what it was told to do
    robot.objects.pop('red mug')
    result = failed(run(robot, step('bring', object='blue bottle', to='Robin'), notes=notes), ErrorCode.HANDS_FULL)
    assert 'red mug' in result.message
    succeeded(run(robot, step('bring', object='red mug', to='Robin'), notes=notes))


@pytest.mark.parametrize(('one_step', 'where'), [
    (step('place', where='study desk', object='red mug'), 'on the study desk'),
    (step('bring', object='red mug', to='study desk'), 'on the study desk'),
    (step('bring', object='red mug', to='Robin'), 'in the study'),
])
def test_what_the_fingers_let_go_of_after_a_cancel_is_where_they_did(robot, one_step, where):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    cancel_as_fingers_move(robot, notes, one_step)
    assert notes.put_down is not None
    robot.objects['red mug'], robot.held = notes.put_down.point, None  # the gripper finishes what it was told to do
    robot.blind_to = {'red mug'}
    robot.step()
    context = context_of(robot, notes=notes)
    assert answer_to(context, 'where is the red mug') == f'I put the red mug {where}.'
    robot.blind_to, rooms = set(), len(robot.planned)
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    assert robot.held == notes.held == 'red mug'
    assert len(robot.planned) - rooms <= 1  # it need not be searched for


def test_what_the_fingers_did_not_let_go_of_after_a_cancel_is_held(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    cancel_as_fingers_move(robot, notes, step('place', where='study desk'))
    context = context_of(robot, notes=notes)
    assert context.put_down() is None
    assert 'study desk' not in answer_to(context, 'where is the red mug')
    succeeded(run(robot, step('place', where='study desk'), notes=notes))


def test_what_could_not_be_put_down_leaves_the_note_of_what_was(robot):
    notes = Notes()
    succeeded(run(robot, step('place', where='study desk', object='red mug'), step('pick', object='blue bottle'),
                  notes=notes))
    notes.put_down = Handled('red mug', robot.objects['red mug'], robot.now)
    robot.release_fails.always = ErrorCode.PLACE_FAILED
    failed(run(robot, step('place', where='kitchen table'), notes=notes), ErrorCode.PLACE_FAILED)
    assert notes.put_down is not None and notes.put_down.label == 'red mug'
    assert notes.held == 'blue bottle'


def test_after_a_grasp_that_failed_nothing_is_held(robot):
    notes = Notes()
    robot.grasp_fails.always = ErrorCode.GRASP_FAILED
    failed(run(robot, step('pick', object='red mug'), notes=notes), ErrorCode.GRASP_FAILED)
    assert notes.held is None


def test_what_somebody_took_out_of_the_gripper_is_no_longer_held(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    robot.objects['red mug'], robot.held = Point3D(6.8, 3.6, 0.79), None
    robot.true_pose = Pose2D(6.5, 2.6, 1.57)
    robot.step()
    context = context_of(robot, notes=notes)
    assert answer_to(context, 'where is the red mug') == 'I see the red mug on the study desk.'


def test_what_was_found_elsewhere_is_not_picked(robot):
    steps = step('find', object='mug', where='kitchen'), step('pick', object='mug', where='study')
    succeeded(run(robot, *steps))
    assert robot.held == 'blue mug'


def test_what_is_held_is_not_what_is_to_be_fetched_from_elsewhere(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    result = run(robot, step('bring', object='mug', to='operator', from_='study'), notes=notes)
    assert 'red mug' in failed(result, ErrorCode.HANDS_FULL).message
    assert robot.held == 'red mug' and robot.said == []


def test_what_was_taken_there_or_is_named_is_it(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='mug', where='kitchen'), notes=notes))
    succeeded(run(robot, step('bring', object='mug', to='operator', from_='kitchen'), notes=notes))
    succeeded(run(robot, step('pick', object='blue mug'), notes=notes))
    succeeded(run(robot, step('bring', object='blue mug', to='operator', from_='kitchen'), notes=notes))


def test_a_second_attempt_goes_on_with_what_the_first_fetched(robot):
    robot.drive_fails.codes = [ErrorCode.OK] * 3 + [ErrorCode.STALE_SENSOR]
    result = succeeded(run(robot, step('bring', object='mug', to='study desk', from_='kitchen')))
    assert robot.objects['red mug'].x > 5.0
    assert result.steps[0].attempts == 2


def test_what_an_earlier_task_put_down_is_tried_once_more_all_the_same(robot):
    notes = Notes()
    succeeded(run(robot, step('place', where='study desk', object='red mug'), notes=notes))
    robot.grasp_fails.codes = [ErrorCode.GRASP_FAILED]
    result = succeeded(run(robot, step('bring', object='red mug', to='operator'), notes=notes))
    assert result.steps[0].attempts == 2


@pytest.mark.parametrize('is_there', [True, False])
def test_a_hand_over_on_the_floor_that_is_not_seen_is_looked_at_again(is_there):
    robot = Robot(dataclasses.replace(Robot().world, operator=Pose2D(7.0, 2.0, 0.0)))
    notes = Notes()
    succeeded(run(robot, step('pick', object='blue bottle'), notes=notes))
    runner = executive(robot, step('bring', object='blue bottle', to='operator'), notes=notes)
    robot.blind_to = {'blue bottle'}
    while runner.tick().state is TaskState.RUNNING:
        robot.step()
        if is_there and runner.snapshot().steps[0].attempts == 2:
            robot.blind_to = set()
    assert runner.snapshot().steps[0].attempts == 2
    if is_there:
        succeeded(runner.snapshot())
    else:
        failed(runner.snapshot(), ErrorCode.NOT_VERIFIED)


def test_two_people_get_a_mug_each():
    robot, notes = with_mugs(), Notes()
    robot.people['Mei'] = Pose2D(2.0, 2.8, 0.0)
    steps = step('bring', object='mug', to='Robin'), step('find', object='mug'), step('bring', object='mug', to='Mei')
    succeeded(run(robot, *steps, notes=notes))
    assert len({text for text in robot.said if text.startswith('Here is')}) == 2


@pytest.mark.parametrize(('x', 'given'), [(7.2, False), (4.6, True)])
def test_who_got_something_has_to_be_seen_to_get_another_thing(robot, x, given):
    notes = Notes()
    succeeded(run(robot, step('bring', object='red mug', to='operator'), notes=notes))
    robot.people['Robin'] = Pose2D(x, 0.8, 0.0)
    robot.blind_to = set() if given else {'Robin'}
    result = run(robot, step('bring', object='blue bottle', to='operator'), notes=notes)
    if given:
        succeeded(result)
        assert abs(robot.objects['blue bottle'].x - x) < 0.6
    else:
        failed(result, ErrorCode.PERSON_NOT_FOUND)


def test_what_is_the_only_one_of_its_kind_may_be_passed_on(robot):
    robot.people['Mei'] = Pose2D(2.0, 2.8, 0.0)
    succeeded(run(robot, step('bring', object='bottle', to='Robin'), step('bring', object='bottle', to='Mei')))
    assert robot.said == ['Here is the blue bottle.'] * 2
