"""Skills that move a little, wait, speak or stop."""

import math

import pytest
from agent_fakes import executive, failed, run, step, succeeded

from llm_agent_ros.agent.executive import StepState, TaskState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D, wrap_angle


@pytest.mark.parametrize(('direction', 'local', 'yaw'), [
    ('forward', (1.0, 0.0), 0.0), ('back', (-1.0, 0.0), 0.0),
    ('left', (0.0, 1.0), math.pi / 2), ('right', (0.0, -1.0), -math.pi / 2),
])
def test_move_goes_that_far_in_that_direction(robot, direction, local, yaw):
    robot.true_pose = start = Pose2D(2.0, 2.5, 0.4)
    succeeded(run(robot, step('move', direction=direction, distance_m=1.0)))
    end = start.to_local(robot.true_pose)
    assert (end.x, end.y) == pytest.approx(local, abs=0.05)
    assert wrap_angle(robot.true_pose.yaw_rad - 0.4 - yaw) == pytest.approx(0.0, abs=0.05)


def test_move_refuses_a_detour(robot):
    robot.detour_m = 1.0
    start = robot.true_pose
    failed(run(robot, step('move', direction='forward', distance_m=2.0)), ErrorCode.NO_VALID_PATH)
    assert robot.true_pose.distance_to(start) < 0.01


def test_second_attempt_of_move_finishes_the_first_ones_metres(robot):
    robot.drive_fails.codes = [ErrorCode.NO_PROGRESS]
    start = robot.true_pose
    succeeded(run(robot, step('move', direction='back', distance_m=1.0)))
    assert start.to_local(robot.true_pose).x == pytest.approx(-1.0, abs=0.1)


@pytest.mark.parametrize('angle_deg', [90.0, -45.0, 180.0, 360.0, -720.0, 1000.0])
def test_turn_counts_the_whole_angle(robot, angle_deg):
    run_ = executive(robot, step('turn', angle_deg=angle_deg))
    turned, last = 0.0, robot.true_pose.yaw_rad
    while run_.tick().state is TaskState.RUNNING:
        robot.step()
        turned, last = turned + wrap_angle(robot.true_pose.yaw_rad - last), robot.true_pose.yaw_rad
    succeeded(run_.snapshot())
    assert math.degrees(turned) == pytest.approx(angle_deg, abs=8.0)


@pytest.mark.parametrize(('angle_deg', 'skid_deg', 'done'), [(5.0, 5.0, False), (5.0, 2.0, True), (90.0, 5.0, True)])
def test_turn_is_verified_by_a_share_of_its_angle(robot, angle_deg, skid_deg, done):
    """A drive that ends short by so much, each time it is tried."""
    drive = robot.follow
    robot.follow = lambda poses, **how: drive([
        Pose2D(p.x, p.y, p.yaw_rad - math.radians(skid_deg)) for p in poses], **how)
    result = run(robot, step('turn', angle_deg=angle_deg))
    assert (result.state is TaskState.SUCCEEDED) is done, result.message


def test_broken_off_turn_is_finished_by_the_second_attempt(robot):
    robot.drive_fails.codes = [ErrorCode.OK, ErrorCode.NO_PROGRESS]
    run_ = executive(robot, step('turn', angle_deg=340.0))
    turned, last = 0.0, robot.true_pose.yaw_rad
    while run_.tick().state is TaskState.RUNNING:
        robot.step()
        turned, last = turned + wrap_angle(robot.true_pose.yaw_rad - last), robot.true_pose.yaw_rad
    succeeded(run_.snapshot())
    assert math.degrees(turned) == pytest.approx(340.0, abs=8.0)


def test_wait_takes_its_time_and_stays(robot):
    before, start = robot.now, robot.true_pose
    succeeded(run(robot, step('wait', seconds=3.0)))
    assert robot.now - before == pytest.approx(3.0, abs=0.3)
    assert robot.true_pose == start


def test_say_to_the_operator_moves_nothing(robot):
    succeeded(run(robot, step('say', text='Dinner is ready', to='operator')))
    assert robot.said == ['Dinner is ready']
    assert robot.planned == []


def test_say_to_a_person_goes_there_first(robot):
    succeeded(run(robot, step('say', text='Hello', to='Robin')))
    assert robot.said == ['Hello']
    assert robot.true_pose.distance_to(Pose2D(7.2, 0.8)) < 1.0


def test_stop_ends_the_task_at_rest(robot):
    result = run(robot, step('stop'), step('go_to', target='study'))
    assert result.state is TaskState.SUCCEEDED
    assert [s.state for s in result.steps] == [StepState.SUCCEEDED, StepState.CANCELED]
    assert robot.planned == []
