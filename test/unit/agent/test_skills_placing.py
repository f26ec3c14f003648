"""Putting down and bringing: where, handed over, verified."""

import pytest
from agent_fakes import Robot, executive, failed, run, step, succeeded
from agent_house import DESK

from llm_agent_ros.agent.context import Notes
from llm_agent_ros.agent.executive import TaskState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point3D, Pose2D


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
