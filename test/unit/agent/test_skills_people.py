"""People: found, followed and led."""

import pytest
from agent_fakes import Robot, context_of, executive, failed, finish, run, step, succeeded
from agent_house import KITCHEN, STUDY
from hypothesis import given, settings
from hypothesis import strategies as st

from llm_agent_ros.agent.executive import TaskState
from llm_agent_ros.agent.people import PersonQuery, is_known, whom
from llm_agent_ros.agent.ports import Sighting
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.geometry import Point2D, Point3D, Pose2D


@pytest.mark.parametrize('words', ['Robin', 'operator', 'my friend Robin', 'someone', '有人', 'a person'])
def test_find_person_goes_where_they_are_said_to_be(robot, words):
    succeeded(run(robot, step('find_person', person=words)))
    assert STUDY.contains(robot.true_pose)
    assert robot.said == ['Robin is in the study.']


def test_find_person_sees_at_once_who_is_ahead(robot):
    robot.true_pose = Pose2D(7.2, 3.0, -1.57)
    succeeded(run(robot, step('find_person', person='Robin'), language='zh'))
    assert robot.planned == []
    assert robot.said == ['Robin在书房里。']


def test_find_person_searches_elsewhere_where_the_world_file_is_wrong(robot):
    robot.people['Robin'] = Pose2D(1.0, 3.0, 0.0)
    succeeded(run(robot, step('find_person', person='Robin')))
    assert robot.said == ['Robin is in the kitchen.']


def test_find_person_in_a_room_does_not_leave_it(robot):
    failed(run(robot, step('find_person', person='Robin', where='kitchen')), ErrorCode.PERSON_NOT_FOUND)
    assert not any(STUDY.contains(r.poses[-1]) for r in robot.routes)


def test_nobody_else_is_taken_for_them(robot):
    robot.people = {'Mei': Pose2D(7.2, 0.8, 0.0)}
    failed(run(robot, step('find_person', person='Robin')), ErrorCode.PERSON_NOT_FOUND)


def test_search_for_a_person_is_bounded(robot):
    robot.people.clear()
    before = robot.now
    failed(run(robot, step('find_person', person='Robin'), search_sec=10.0), ErrorCode.PERSON_NOT_FOUND)
    assert robot.now - before < 60.0
    robot.camera_works = False
    failed(run(robot, step('find_person', person='Robin')), ErrorCode.NO_CAMERA)


@pytest.mark.parametrize(('words', 'known'), [
    ('Robin', True), ('operator', True), ('anyone', True), ('any person', True), ('person in the study', True),
    ('the man in the red shirt', True), ('穿红衣服的人', True), ('书房里的人', True), ('那位先生', True),
    ('Anna', False), ('the nurse', False), ('the man with the beard', False), ('waving person', False),
    ('戴眼镜的人', False), ('护士', False), ('另一个机器人', False),
])
def test_only_who_can_be_told_from_others_is_looked_for(words, known):
    context = context_of(Robot())
    assert is_known(context.world, words) is known
    if not known:
        with pytest.raises(AgentError) as error:
            whom(context, words)
        assert error.value.code is ErrorCode.UNKNOWN_PERSON


def test_somebody_unidentified_is_taken_for_who_is_said_to_be_there(robot):
    query = whom(context_of(robot), 'Robin')
    stranger = Sighting('person', 'person', position=Point3D(7.0, 1.0, 0.8))
    assert query.matches(stranger)
    assert not query.matches(Sighting('person', 'person', position=Point3D(2.0, 3.0, 0.8)))
    assert not query.matches(Sighting('Mei', 'person', position=Point3D(7.0, 1.0, 0.8)))
    assert not query.matches(Sighting('red mug', 'mug', 'red', position=Point3D(7.0, 1.0, 0.8)))
    assert PersonQuery('red', color='red').matches(Sighting('person', 'person', 'red'))
    assert not PersonQuery('red', color='red').matches(Sighting('person', 'person', 'grey'))


def test_follow_to_a_place(robot):
    robot.walks['Robin'] = [Point2D(6.4, 2.0), Point2D(4.4, 2.5), Point2D(3.0, 3.0), Point2D(1.0, 3.2)]
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    succeeded(run(robot, step('follow', person='operator', to='kitchen')))
    assert KITCHEN.contains(robot.people['Robin'])
    assert robot.true_pose.distance_to(robot.people['Robin']) < 2.0
    assert robot.true_pose.x < 5.0


def test_follow_keeps_its_distance_and_does_not_stop_at_each_new_path(robot):
    robot.walks['Robin'] = [Point2D(6.0, 1.2), Point2D(4.4, 2.2), Point2D(1.0, 3.2)]
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    runner = executive(robot, step('follow', person='Robin'))
    nearest, farthest = 9.0, 0.0
    for _ in range(300):
        assert runner.tick().state is TaskState.RUNNING
        robot.step()
        apart = robot.true_pose.distance_to(robot.people['Robin'])
        nearest, farthest = min(nearest, apart), max(farthest, apart)
    assert 0.5 < nearest and farthest < 4.5
    assert robot.replaced > 3
    runner.cancel()
    assert robot.idle


def test_without_a_place_following_ends_by_being_told_or_by_time(robot):
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    result = finish(robot, executive(robot, step('follow', person='Robin')))
    assert (result.state, result.code) == (TaskState.FAILED, ErrorCode.TIMED_OUT)


def test_who_is_lost_is_looked_for_a_little(robot):
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    runner = executive(robot, step('follow', person='Robin', to='kitchen'))
    for _ in range(50):
        runner.tick()
        robot.step()
    robot.people.clear()
    before = robot.now
    failed(finish(robot, runner), ErrorCode.PERSON_LOST)
    assert robot.now - before < 60.0


def test_who_comes_back_into_sight_is_followed_on(robot):
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    runner = executive(robot, step('follow', person='Robin', to='kitchen'))
    for _ in range(50):
        runner.tick()
        robot.step()
    robot.people['Robin'] = Pose2D(7.6, 3.4, 0.0)  # behind the robot, before it could see that
    for _ in range(200):
        runner.tick()
        robot.step()
    robot.walks['Robin'] = [Point2D(7.0, 2.0), Point2D(4.4, 2.5), Point2D(3.0, 3.0), Point2D(1.0, 3.2)]
    succeeded(finish(robot, runner))


def test_nobody_else_is_followed(robot):
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    robot.people['Mei'] = Pose2D(6.6, 1.0, 0.0)
    robot.walks['Mei'] = [Point2D(6.0, 2.5), Point2D(1.0, 3.0)]
    runner = executive(robot, step('follow', person='Robin'))
    for _ in range(300):
        runner.tick()
        robot.step()
    assert STUDY.contains(robot.true_pose)


def test_nobody_in_another_colour_is_followed(robot):
    robot.people.clear()
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    robot.extra = [Sighting('person', 'person', 'red', position=Point3D(7.2, 0.8, 0.8))]
    runner = executive(robot, step('follow', person='the person in the red shirt', to='kitchen'))
    for _ in range(50):
        runner.tick()
        robot.step()
    robot.extra = [Sighting('person', 'person', 'blue', position=Point3D(7.0, 1.2, 0.8))]
    failed(finish(robot, runner), ErrorCode.PERSON_LOST)


def test_following_goes_on_when_a_way_is_blocked_and_ends_when_all_are(robot):
    robot.walks['Robin'] = [Point2D(6.4, 2.0), Point2D(4.4, 2.5), Point2D(3.0, 3.0), Point2D(1.0, 3.2)]
    robot.true_pose = Pose2D(7.2, 2.6, -1.57)
    robot.drive_fails.codes = [ErrorCode.PATH_BLOCKED, ErrorCode.PATH_BLOCKED]
    succeeded(run(robot, step('follow', person='Robin', to='kitchen')))
    other = Robot()
    other.unreachable = lambda pose: True
    other.true_pose = Pose2D(7.2, 4.0, -1.57)
    failed(run(other, step('follow', person='Robin')), ErrorCode.NO_VALID_PATH)


@given(data=st.data())
@settings(max_examples=25, deadline=None, derandomize=True)
def test_the_robot_never_comes_too_near_to_whom_it_sees(data):
    robot = Robot()
    robot.true_pose = Pose2D(6.0, 1.2, 0.0)
    robot.people['Robin'] = Pose2D(7.6, 1.2, 0.0)
    points = st.builds(Point2D, st.floats(4.4, 7.6), st.floats(0.5, 2.6))
    robot.walks['Robin'] = data.draw(st.lists(points, min_size=1, max_size=4))
    runner = executive(robot, step('follow', person='Robin'))
    for _ in range(250):
        seen = any(sighting.label == 'Robin' for sighting in robot.picture)
        if runner.tick().state is not TaskState.RUNNING:
            break
        before = robot.true_pose
        robot.step()
        them = robot.people['Robin']
        came_m = before.distance_to(them) - robot.true_pose.distance_to(them)
        assert came_m < 1e-6 or robot.true_pose.distance_to(them) > 0.7 or not seen
    runner.cancel()
    assert robot.idle


def test_guide_leads_in_legs_and_says_so(robot):
    succeeded(run(robot, step('guide', person='Robin', to='kitchen')))
    assert robot.said == ['Please follow me to the kitchen.', 'Here we are at the kitchen.']
    assert robot.true_pose.distance_to(Pose2D(2.0, 2.8)) < 0.3
    met = next(r.poses[-1] for r in robot.routes)
    assert met.distance_to(Pose2D(7.2, 0.8)) < 1.0


def test_guide_in_chinese_from_a_place_whoever_waits_there(robot):
    succeeded(run(robot, step('guide', person='客人', to='study', from_='charger'), language='zh'))
    assert robot.said == ['请跟我去书房。', '我们到书房了。']
    assert robot.routes[0].poses[-1].distance_to(Pose2D(0.5, 3.5)) < 0.2


def test_guide_to_somebody_and_the_operator(robot):
    succeeded(run(robot, step('guide', person='operator', to='Mei')))
    assert robot.said == ['Please follow me to Mei.', 'Here we are at Mei.']


def test_guide_says_nothing_before_it_is_there(robot):
    robot.unreachable = lambda pose: pose.x > 4.0
    failed(run(robot, step('guide', person='Robin', to='kitchen')), ErrorCode.NO_VALID_PATH)
    assert robot.said == []


def test_what_is_said_to_somebody_is_said_before_them_and_to_the_operator_on_the_spot(robot):
    succeeded(run(robot, step('say', text='over there', to='operator')))
    assert robot.planned == []
    succeeded(run(robot, step('say', text='dinner is ready', to='my friend Robin')))
    assert robot.true_pose.distance_to(Pose2D(7.2, 0.8)) < 1.0
    failed(run(robot, step('say', text='dinner is ready', to='the nurse')), ErrorCode.UNKNOWN_PERSON)
    assert robot.said == ['over there', 'dinner is ready']


def test_who_was_seen_elsewhere_is_met_there(robot):
    robot.remembered['Robin'] = Sighting('Robin', 'person', '', 0.9, 3, Point3D(1.0, 3.2, 0.8), 90.0)
    robot.people['Robin'] = Pose2D(1.0, 3.2, 0.0)
    robot.true_pose = Pose2D(3.2, 3.2, 1.0)
    succeeded(run(robot, step('go_to', target='Robin')))
    assert robot.true_pose.distance_to(Pose2D(1.0, 3.2)) < 1.0
