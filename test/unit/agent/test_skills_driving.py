"""Skills that drive to places: success, each way to fail, and what was verified."""

import math

import pytest
from agent_fakes import executive, failed, finish, run, step, succeeded
from agent_house import DESK, STUDY, TABLE

from llm_agent_ros.agent.executive import TaskState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D, wrap_angle


def test_go_to_room_ends_at_its_pose(robot):
    succeeded(run(robot, step('go_to', target='study')))
    assert robot.true_pose.distance_to(Pose2D(6.0, 2.0)) < 0.15
    assert abs(wrap_angle(robot.true_pose.yaw_rad - 1.57)) < 0.2


def test_go_to_furniture_faces_it_by_any_of_its_names(robot):
    succeeded(run(robot, step('go_to', target='Desk in the study')))
    assert 0.22 < DESK.distance_to(robot.true_pose) < 0.6
    assert abs(robot.true_pose.bearing_to(DESK.centre)) < math.pi / 2


def test_go_to_operator_keeps_a_distance_and_faces_them(robot):
    succeeded(run(robot, step('go_to', target='operator')))
    assert robot.true_pose.distance_to(Pose2D(7.2, 0.8)) == pytest.approx(0.8, abs=0.15)
    assert abs(robot.true_pose.bearing_to(Pose2D(7.2, 0.8))) < 0.2


def test_go_to_object_goes_where_it_is_believed_to_be(robot):
    succeeded(run(robot, step('go_to', target='blue bottle')))
    assert robot.true_pose.distance_to(robot.objects['blue bottle'].ground) < 0.9
    assert TABLE.distance_to(robot.true_pose) > 0.22


def test_go_to_prefers_where_it_was_seen_to_the_world_file(robot):
    robot.objects['red mug'] = Point3D(6.2, 3.2, 0.79)
    robot.true_pose = Pose2D(6.0, 1.6, 1.57)
    robot.step()
    succeeded(run(robot, step('go_to', target='red mug')))
    assert STUDY.contains(robot.true_pose)


def test_go_to_person_known_only_by_room(robot):
    succeeded(run(robot, step('go_to', target='Mei')))
    assert robot.true_pose.distance_to(Pose2D(2.0, 2.8)) == pytest.approx(0.8, abs=0.15)


def test_go_to_does_not_drive_where_it_is_already(robot):
    robot.true_pose = Pose2D(6.0, 2.0, 1.57)
    succeeded(run(robot, step('go_to', target='study')))
    assert robot.planned == []


def test_go_to_walled_off_place_fails_after_one_replan(robot):
    robot.unreachable = lambda pose: STUDY.contains(pose)
    result = failed(run(robot, step('go_to', target='study')), ErrorCode.NO_VALID_PATH)
    assert len(robot.planned) == 2
    assert result.steps[0].attempts == 2
    assert robot.at_rest


def test_second_attempt_tries_other_spots_of_a_room(robot):
    robot.unreachable = lambda pose: pose.distance_to(Pose2D(6.0, 2.0)) < 0.3
    succeeded(run(robot, step('go_to', target='study')))
    assert STUDY.contains(robot.true_pose)


def test_blocked_path_is_planned_anew_without_a_second_attempt(robot):
    robot.drive_fails.codes = [ErrorCode.PATH_BLOCKED, ErrorCode.NO_PROGRESS, ErrorCode.PATH_BLOCKED]
    result = succeeded(run(robot, step('go_to', target='study')))
    assert len(robot.planned) == 4
    assert result.steps[0].attempts == 1


def test_ever_blocked_path_fails_after_its_reroutes_and_one_replan(robot):
    robot.drive_fails.always = ErrorCode.PATH_BLOCKED
    failed(run(robot, step('go_to', target='study')), ErrorCode.PATH_BLOCKED)
    assert len(robot.planned) == 2 * 4


def test_start_too_near_to_something_backs_off(robot):
    robot.plan_fails.codes = [ErrorCode.START_OCCUPIED]
    before = robot.true_pose
    run_ = executive(robot, step('go_to', target='study'))
    for _ in range(8):
        run_.tick()
        robot.step()
    assert before.to_local(robot.true_pose).x < -0.1
    succeeded(finish(robot, run_))


def test_arrival_is_verified_by_odometry(robot):
    robot.slip_m = 0.6
    result = failed(run(robot, step('go_to', target='study')), ErrorCode.NOT_VERIFIED)
    assert result.steps[0].attempts == 2


def test_no_odometry_is_said(robot):
    robot.odometry_works = False
    failed(run(robot, step('go_to', target='study')), ErrorCode.STALE_SENSOR)


def test_go_home(robot):
    succeeded(run(robot, step('go_home')))
    assert robot.true_pose.distance_to(Pose2D(0.5, 3.5)) < 0.15


def test_patrol_visits_in_order_and_again(robot):
    visits = []
    run_ = executive(robot, step('patrol', targets=('study', 'kitchen'), times=2))
    while run_.tick().state is TaskState.RUNNING:
        robot.step()
        for name, at in (('study', Pose2D(6.0, 2.0)), ('kitchen', Pose2D(2.0, 2.8))):
            if robot.true_pose.distance_to(at) < 0.1 and (not visits or visits[-1] != name):
                visits.append(name)
    assert visits == ['study', 'kitchen', 'study', 'kitchen']
    succeeded(run_.snapshot())


def test_patrol_goes_on_where_its_first_attempt_failed(robot):
    ok = ErrorCode.OK
    robot.plan_fails.codes = [ok, ok, ErrorCode.NO_VALID_PATH]
    succeeded(run(robot, step('patrol', targets=('study', 'kitchen'), times=2)))
    assert len(robot.planned) == 5
