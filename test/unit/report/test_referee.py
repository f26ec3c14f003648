"""The referee on missions made by hand: what was done counts, what was said does not."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mission_maker import STEPS, WORLD, changed, default_mission, drive, rest, truth_of

from llm_agent_ros.geometry import Point2D, Point3D, Pose2D
from llm_agent_ros.report.record import MotionSample, StepRecord, StepState, TruthSample
from llm_agent_ros.report.referee import Referee
from llm_agent_ros.report.verdict import Interval, Verdict
from llm_agent_ros.task import Step, Task

REFEREE = Referee(WORLD)
THINGS = {thing.name: thing.position for thing in WORLD.objects}


def stand(pose, seconds=2.0, start=0.0, **changes):
    """Return truth of standing somewhere; ``things`` moves objects, ``held`` fills the gripper."""
    things = THINGS | changes.pop('things', {})
    return [
        TruthSample(start + 0.1 * k, pose, objects=tuple(things.items()),
                    people=tuple((p.name, p.pose.point) for p in WORLD.people), **changes)
        for k in range(int(seconds * 10) + 1)
    ]


def verdict(step, samples, said=(), end=None):
    """Judge one step that ran from the first sample to ``end``."""
    interval = Interval(samples[0].time_sec, samples[-1].time_sec if end is None else end)
    (judged,) = REFEREE.judge(Task((step,)), [interval], samples, said).steps
    return judged


def step(skill, **args):
    return Step(skill, tuple(args.items()))


def test_the_default_mission_is_done():
    judged = REFEREE.judge_record(default_mission())
    assert judged.done, judged.reason
    assert [one.step for one in judged.steps] == list(STEPS)


def test_a_mug_that_stayed_in_the_kitchen_is_not_on_the_desk():
    record = default_mission()
    still = tuple(
        TruthSample(s.time_sec, s.robot, s.speed_mps, s.turn_radps, tuple(THINGS.items()), s.people)
        for s in record.truth
    )
    judged = REFEREE.judge_record(changed(record, truth=still))
    assert [one.done for one in judged.steps] == [True, True, False]
    assert 'not at study desk' in judged.reason


def test_a_step_that_never_ran_is_not_done():
    record = default_mission()
    steps = (*record.steps[:2], StepRecord(STEPS[2], StepState.PENDING))
    assert not REFEREE.judge_record(changed(record, steps=steps)).done


def test_no_task_and_no_truth_are_not_done():
    assert not Verdict(()).done
    assert not REFEREE.judge(Task((step('stop'),)), [Interval(0.0, 1.0)], []).done
    assert not REFEREE.judge(Task((step('dance'),)), [Interval(0.0, 1.0)], stand(Pose2D(0, 0))).done


@pytest.mark.parametrize(('target', 'pose', 'done'), [
    ('kitchen', Pose2D(11.0, 3.3), True), ('cooking area', Pose2D(11.0, 3.3), True), ('厨房', Pose2D(11.0, 3.3), True),
    ('kitchen', Pose2D(8.0, 3.0), False),
    ('study desk', Pose2D(7.9, 8.8), True), ('study desk', Pose2D(7.9, 7.9), False),
    ('dock', Pose2D(13.0, 5.1), True), ('red mug', Pose2D(11.1, 3.2), True), ('red mug', Pose2D(7.0, 3.2), False),
    ('Robin', Pose2D(3.9, 2.0), True), ('operator', Pose2D(3.9, 2.0), True), ('operator', Pose2D(9.8, 5.0), False),
    ('mug', Pose2D(11.1, 3.2), True), ('garage', Pose2D(11.0, 3.3), False),
])
def test_go_to(target, pose, done):
    assert verdict(step('go_to', target=target), stand(pose)).done is done


def test_go_to_counts_the_end_not_the_way():
    motion, _ = drive(((11.0, 3.3), (11.0, 4.4), (8.0, 5.1)), 0.0)
    assert not verdict(step('go_to', target='kitchen'), truth_of(motion)).done


def round_trip(names, start=0.0):
    places = {'bedroom': Pose2D(2.6, 7.2), 'living room': Pose2D(3.3, 2.6), 'hallway': Pose2D(6.2, 5.1)}
    samples = []
    for name in names:
        samples += stand(places[name], 0.5, start + len(samples) * 0.1)
    return samples


@pytest.mark.parametrize(('visited', 'done'), [
    (('bedroom', 'hallway', 'living room', 'hallway', 'bedroom', 'hallway', 'living room'), True),
    (('bedroom', 'hallway', 'living room'), False),
    (('living room', 'bedroom', 'living room', 'bedroom'), False),
    (('living room', 'bedroom', 'living room', 'bedroom', 'living room'), True),
])
def test_patrol_twice_in_order(visited, done):
    patrol = step('patrol', targets=('bedroom', 'living room'), times=2)
    assert verdict(patrol, round_trip(visited)).done is done


def test_patrol_of_an_unknown_place_is_not_done():
    assert not verdict(step('patrol', targets=('bedroom', 'garage')), round_trip(('bedroom',))).done


@given(st.floats(-math.pi, math.pi), st.sampled_from(['forward', 'back', 'left', 'right']), st.floats(0.3, 3.0),
       st.floats(-0.4, 0.4), st.floats(-0.4, 0.4))
def test_move_is_judged_in_the_frame_of_its_start(yaw, direction, distance, ex, ey):
    ahead, left = {'forward': (1, 0), 'back': (-1, 0), 'left': (0, 1), 'right': (0, -1)}[direction]
    start = Pose2D(5.0, 5.0, yaw)
    end = start.to_world(Point2D(ahead * distance + ex, left * distance + ey))
    error, allowed = math.hypot(ex, ey), max(0.15, 0.1 * distance)
    samples = [*stand(start, 0.3), *stand(Pose2D(end.x, end.y, yaw + 1.0), 0.5, 1.0)]
    judged = verdict(step('move', direction=direction, distance_m=distance), samples)
    if abs(error - allowed) > 1e-6:
        assert judged.done is (error < allowed)


@pytest.mark.parametrize(('asked', 'turned', 'done'), [
    (90.0, 90, True), (90.0, 84, True), (90.0, 78, False), (-90.0, 90, False), (360.0, 357, True), (360.0, 0, False),
    (-540.0, -536, True), (6.0, 4, True), (6.0, 0, False), (-2.0, 0, False),
])
def test_turn_counts_whole_turns(asked, turned, done):
    count = max(2, abs(turned) // 9)
    samples = [
        TruthSample(0.1 * k, Pose2D(5, 5, math.remainder(math.radians(turned) * k / count, 2 * math.pi)))
        for k in range(count + 1)
    ]
    assert verdict(step('turn', angle_deg=asked), samples).done is done


@pytest.mark.parametrize(('pose', 'done'), [
    (Pose2D(11.1, 3.4, -math.pi / 2), True), (Pose2D(11.1, 3.4, math.pi / 2), False),
    (Pose2D(8.0, 2.2, 0.0), False), (Pose2D(11.1, 7.5, -math.pi / 2), False),
], ids=['ahead', 'behind', 'behind a wall', 'far'])
def test_find_means_truly_in_view(pose, done):
    assert verdict(step('find', object='red mug'), stand(pose)).done is done


def test_find_where_excludes_other_places_and_categories_take_any():
    pose = Pose2D(11.1, 3.4, -math.pi / 2)
    assert verdict(step('find', object='mug', where='kitchen'), stand(pose)).done
    assert not verdict(step('find', object='mug', where='study'), stand(pose)).done
    assert verdict(step('find', object='red cup'), stand(pose)).done
    assert not verdict(step('find', object='blue cup'), stand(pose)).done
    assert not verdict(step('find', object='elephant'), stand(pose)).done


def test_a_look_long_before_the_end_does_not_count():
    samples = [*stand(Pose2D(11.1, 3.4, -math.pi / 2), 2.0), *stand(Pose2D(11.1, 3.4, math.pi / 2), 4.0, 2.1)]
    assert not verdict(step('find', object='red mug'), samples).done


def test_pick_means_held():
    pose = Pose2D(11.1, 2.7, -math.pi / 2)
    assert verdict(step('pick', object='red mug'), stand(pose, held='red mug')).done
    assert not verdict(step('pick', object='red mug'), stand(pose, held='blue mug')).done
    assert not verdict(step('pick', object='red mug'), stand(pose)).done


DESK = Point3D(7.9, 9.4, 0.79)


@pytest.mark.parametrize(('at', 'held', 'done'), [
    (DESK, '', True), (DESK, 'red mug', False), (Point3D(7.9, 9.4, 0.05), '', False),
    (Point3D(7.9, 8.9, 0.79), '', False), (THINGS['red mug'], '', False),
], ids=['on it', 'held over it', 'under it', 'in front of it', 'left behind'])
def test_place_means_on_it_and_let_go(at, held, done):
    samples = stand(Pose2D(7.9, 8.8, 1.57), things={'red mug': at}, held=held)
    assert verdict(step('place', where='study desk', object='red mug'), samples).done is done


def test_place_of_what_is_held_knows_what_that_was():
    before = stand(Pose2D(7.9, 8.8, 1.57), 0.5, things={'red mug': Point3D(7.9, 8.8, 0.4)}, held='red mug')
    after = stand(Pose2D(7.9, 8.8, 1.57), 1.0, 0.6, things={'red mug': DESK})
    assert verdict(step('place', where='study desk'), [*before, *after]).done
    assert not verdict(step('place', where='study desk'), after).done


def test_a_thing_that_still_rolls_is_not_placed():
    samples = [
        *stand(Pose2D(7.9, 8.8), 1.0),
        *[stand(Pose2D(7.9, 8.8), 0.0, 1.1 + 0.1 * k, things={'green ball': Point3D(7.7 + 0.05 * k, 9.4, 0.8)})[0]
          for k in range(5)],
    ]
    assert not verdict(step('place', where='study desk', object='green ball'), samples).done


def test_what_falls_right_after_the_step_is_not_placed():
    on = stand(Pose2D(7.9, 8.8), 1.0, things={'red mug': DESK})
    fallen = stand(Pose2D(7.9, 8.8), 0.5, 1.1, things={'red mug': Point3D(7.9, 9.0, 0.05)})
    assert not verdict(step('place', where='study desk', object='red mug'), [*on, *fallen], end=1.0).done


@pytest.mark.parametrize(('to', 'at', 'held', 'done'), [
    ('operator', Point3D(3.9, 1.5, 0.9), '', True), ('Robin', Point3D(3.9, 1.5, 0.9), '', True),
    ('operator', Point3D(3.9, 1.5, 0.9), 'blue bottle', False), ('operator', Point3D(3.9, 3.2, 0.9), '', False),
    ('kitchen table', Point3D(11.4, 2.0, 0.87), '', True), ('kitchen table', THINGS['blue bottle'], '', False),
    ('Mei', Point3D(3.9, 1.5, 0.9), '', False),
])
def test_bring(to, at, held, done):
    samples = stand(Pose2D(3.9, 2.0), things={'blue bottle': at}, held=held)
    assert verdict(step('bring', object='blue bottle', to=to), samples).done is done


def test_wait_means_standing_still_for_so_long():
    assert verdict(step('wait', seconds=5), stand(Pose2D(5, 5), 5.0)).done
    assert not verdict(step('wait', seconds=5), stand(Pose2D(5, 5), 3.0)).done
    assert not verdict(step('wait', seconds=5), stand(Pose2D(5, 5), 5.0, speed_mps=0.2)).done


def test_home_is_within_forty_centimetres():
    dock = WORLD.dock
    assert verdict(step('go_home'), stand(Pose2D(dock.x - 0.3, dock.y))).done
    assert not verdict(step('go_home'), stand(Pose2D(dock.x - 0.6, dock.y))).done


def test_say_means_it_was_spoken():
    samples = stand(Pose2D(5, 5))
    assert verdict(step('say', text='dinner is ready'), samples, ('Dinner is ready',)).done
    assert not verdict(step('say', text='dinner is ready'), samples, ('Done.',)).done


def test_stop_means_at_rest():
    assert verdict(step('stop'), stand(Pose2D(5, 5))).done
    assert not verdict(step('stop'), stand(Pose2D(5, 5), speed_mps=0.3)).done


def test_rest_holds_the_pose():
    last = MotionSample(3.0, Pose2D(1, 2, 3), 0.5)
    assert {sample.pose for sample in rest(last, 1.0)} == {last.pose}
