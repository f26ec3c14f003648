"""Every skill on a fake robot: success, each way to fail, and what was verified."""

import math

import pytest
from agent_fakes import DESK, STUDY, TABLE, Robot, executive, finish, run, step

from llm_agent_ros.agent.context import Notes
from llm_agent_ros.agent.executive import StepState, TaskState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D, wrap_angle


@pytest.fixture
def robot():
    return Robot()


def succeeded(snapshot):
    assert snapshot.state is TaskState.SUCCEEDED, snapshot.message
    assert all(s.state is StepState.SUCCEEDED and s.end_sec >= s.start_sec > 0.0 for s in snapshot.steps)
    return snapshot


def failed(snapshot, code):
    assert snapshot.state is TaskState.FAILED
    assert snapshot.code is code, snapshot.message
    assert snapshot.message
    return snapshot


# go_to, go_home, patrol


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


# move, turn, wait, say, stop


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


# find


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


# pick


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


# place, bring


def test_default_instruction(robot):
    notes = Notes()
    steps = step('go_to', target='kitchen'), step('find', object='red mug'), step(
        'place', where='study desk', object='red mug')
    succeeded(run(robot, *steps, notes=notes))
    spot = robot.objects['red mug']
    assert DESK.contains(spot.ground, 0.07)
    assert spot.ground.distance_to(robot.objects['blue mug'].ground) >= 0.15
    assert notes.held is None


def test_place_in_a_room_uses_its_furniture(robot):
    succeeded(run(robot, step('place', where='study', object='red mug')))
    assert DESK.contains(robot.objects['red mug'].ground, 0.07)


def test_place_at_a_spot_without_furniture_uses_the_floor(robot):
    succeeded(run(robot, step('place', where='charger', object='red mug')))
    assert robot.objects['red mug'].z == 0.0


def test_place_with_empty_hands_fails(robot):
    result = failed(run(robot, step('place', where='study desk')), ErrorCode.NOTHING_HELD)
    assert result.steps[0].attempts == 1


def test_place_what_is_held_from_an_earlier_task(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    succeeded(run(robot, step('place', where='study desk'), notes=notes))
    assert DESK.contains(robot.objects['red mug'].ground)


def test_full_desk_is_said(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    for i in range(20):
        for j in range(12):
            name = f'brick {i} {j}'
            at = Point3D(5.8 + 0.08 * i, 3.0 + 0.08 * j, 0.8)
            robot.remembered[name] = robot_sighting(name, at)
    robot.camera_works = False
    failed(run(robot, step('place', where='study desk'), notes=notes), ErrorCode.PLACE_FAILED)


def robot_sighting(name, point):
    from llm_agent_ros.agent.ports import Sighting

    return Sighting(name, 'brick', 'grey', 0.9, 5, point, 100.0)


def test_release_that_fails_twice_is_the_result(robot):
    robot.release_fails.always = ErrorCode.PLACE_FAILED
    failed(run(robot, step('place', where='study desk', object='red mug')), ErrorCode.PLACE_FAILED)
    assert robot.held == 'red mug'


def test_place_is_not_verified_where_it_rolled_away(robot, monkeypatch):
    def rolls_away(point):
        robot.objects[robot.held], robot.held = Point3D(4.5, 0.5, 0.05), None
        return False

    monkeypatch.setattr(robot, '_release', rolls_away)
    result = run(robot, step('place', where='study desk', object='red mug'))
    assert result.state is TaskState.FAILED
    assert result.code in (ErrorCode.NOT_VERIFIED, ErrorCode.OBJECT_NOT_FOUND)


def test_place_seen_only_at_the_second_look_succeeds(robot):
    notes = Notes()
    succeeded(run(robot, step('pick', object='red mug'), notes=notes))
    run_ = executive(robot, step('place', where='study desk', object='red mug'), notes=notes)
    robot.blind_to = {'red mug'}
    while run_.tick().state is TaskState.RUNNING:
        robot.step()
        if run_.snapshot().steps[0].attempts == 2:
            robot.blind_to = set()
    result = succeeded(run_.snapshot())
    assert result.steps[0].attempts == 2


def test_bring_to_the_operator_hands_over_and_says_so(robot):
    succeeded(run(robot, step('bring', object='blue bottle', to='operator')))
    spot = robot.objects['blue bottle']
    assert spot.z == pytest.approx(1.0)
    assert spot.ground.distance_to(Pose2D(7.2, 0.8).point) < 0.6
    assert robot.said == ['Here is the blue bottle.']


def test_bring_speaks_the_operators_language(robot):
    succeeded(run(robot, step('bring', object='red mug', to='operator'), language='zh'))
    assert robot.said == ['红杯子给你。']


def test_bring_to_where_nobody_stands_uses_the_floor():
    import dataclasses

    robot = Robot(dataclasses.replace(Robot().world, operator=Pose2D(7.0, 2.0, 0.0)))
    succeeded(run(robot, step('bring', object='blue bottle', to='operator')))
    assert robot.objects['blue bottle'].z == 0.0
    assert robot.objects['blue bottle'].ground.distance_to(Pose2D(7.0, 2.0).point) < 0.6


def test_bring_to_a_place(robot):
    succeeded(run(robot, step('bring', object='blue bottle', to='study desk', from_='kitchen table')))
    assert DESK.contains(robot.objects['blue bottle'].ground)


def test_bring_what_is_not_there(robot):
    robot.objects.pop('blue bottle')
    failed(run(robot, step('bring', object='blue bottle', to='operator')), ErrorCode.OBJECT_NOT_FOUND)
    assert robot.said == []
