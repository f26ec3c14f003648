"""Whole instructions, from the sentence to the wheels, judged by the simulator's ground truth."""

from __future__ import annotations

import pytest

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.ros import convert
from llm_agent_ros.ros.operator import Result as Outcome
from llm_agent_ros.ros.simulated_house import SimulatedHouse

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(400)]


def skills(result: Outcome) -> list[str]:
    return [step.skill for step in convert.task_from_msg(result.task).steps]


def test_chinese_to_the_kitchen(house: SimulatedHouse) -> None:
    result = house.do('去厨房')
    assert result.outcome == Outcome.SUCCEEDED, result.message
    assert skills(result) == ['go_to']
    assert house.is_in('kitchen')
    assert result.parse_ms > 0.0 and result.plan_ms > 0.0


def test_the_default_instruction_moves_the_mug(house: SimulatedHouse) -> None:
    result = house.do('Go to the kitchen, find the red mug and put it on the desk in the study.', 300.0)
    assert result.outcome == Outcome.SUCCEEDED, f'{result.message}\n{house.tail()}'
    assert skills(result) == ['go_to', 'find', 'place']
    desk = house.world.place('study desk')
    assert desk.rect is not None
    x, y, z = house.object_position('red mug')
    assert desk.rect.contains(type(house.pose.point)(x, y))
    assert abs(z - desk.height_m) < 0.12
    assert house.truth is not None and house.truth.held == ''


def test_bring_me_the_blue_bottle(house: SimulatedHouse) -> None:
    result = house.do('bring me the blue bottle', 240.0)
    assert result.outcome == Outcome.SUCCEEDED, f'{result.message}\n{house.tail()}'
    assert house.world.operator is not None
    x, y, _ = house.object_position('blue bottle')
    assert house.world.operator.distance_to(type(house.pose.point)(x, y)) < 1.3


def test_patrol_two_rooms_twice(house: SimulatedHouse) -> None:
    visits: list[str] = []

    def note(_: object) -> None:
        for room in ('bedroom', 'living room'):
            if house.is_in(room) and (not visits or visits[-1] != room):
                visits.append(room)

    mission = house.operator.execute('patrol the bedroom and the living room twice', on_feedback=note)
    result = house.end_of(mission, 300.0)
    note(None)
    assert result.outcome == Outcome.SUCCEEDED, f'{result.message}\n{house.tail()}'
    patrol = convert.task_from_msg(result.task).steps[0]
    assert patrol.get('targets') == ('bedroom', 'living room') and patrol.get('times') == 2
    expected = iter(visits)
    assert all(room in expected for room in ['bedroom', 'living room'] * 2), visits


def test_a_place_that_does_not_exist_is_a_question_and_no_motion(house: SimulatedHouse) -> None:
    before = house.pose
    result = house.do('go to the garage')
    assert result.outcome == Outcome.QUESTION
    assert result.error_code == ErrorCode.UNKNOWN_PLACE
    assert 'garage' in result.message
    assert house.pose.distance_to(before) < 0.02


def test_a_question_waits_for_its_answer_and_goes_on(house: SimulatedHouse) -> None:
    mission = house.operator.execute('go to the garage', question_timeout_sec=30.0)
    assert mission.wait_for(lambda feedback: bool(feedback.question), 20.0)
    answer = house.operator.answer('the dining room')
    assert answer.error_code == ErrorCode.OK, answer.message
    result = house.end_of(mission)
    assert result.outcome == Outcome.SUCCEEDED, f'{result.message}\n{house.tail()}'
    assert house.is_in('dining room')


def test_a_question_nobody_answers_ends_with_a_code(house: SimulatedHouse) -> None:
    result = house.end_of(house.operator.execute('go to the garage', question_timeout_sec=1.0), 20.0)
    assert result.outcome == Outcome.QUESTION
    assert result.error_code == ErrorCode.QUESTION_UNANSWERED
