"""What ends or disturbs a drive: cancel, stop, an obstacle, a second instruction, a dead end."""

from __future__ import annotations

import time

import pytest

from llm_agent_interfaces.msg import SafetyState
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Point2D
from llm_agent_ros.ros.operator import Result as Outcome
from llm_agent_ros.ros.simulated_house import SimulatedHouse

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]
THERE = {'kitchen': 'go to the bedroom', 'bedroom': 'go to the kitchen'}


def far_away(house: SimulatedHouse) -> str:
    """Return an instruction that is a long drive from wherever the robot is."""
    kitchen = house.world.place('kitchen').pose
    assert kitchen is not None
    return THERE['kitchen'] if house.pose.distance_to(kitchen) < 6.0 else THERE['bedroom']


def test_cancel_in_mid_drive_is_at_rest_within_half_a_second(house: SimulatedHouse) -> None:
    mission = house.start_driving(far_away(house))
    asked_sec = time.monotonic()
    mission.cancel()
    assert house.wait_until(house.is_at_rest, 2.0)
    assert time.monotonic() - asked_sec < 0.5 + 0.2  # ground truth comes at 10 Hz
    result = house.end_of(mission, 10.0)
    assert result.outcome == Outcome.CANCELED
    assert result.error_code == ErrorCode.CANCELED


def test_stop_in_mid_drive_latches_until_reset(house: SimulatedHouse) -> None:
    mission = house.start_driving(far_away(house))
    house.operator.stop()
    result = house.end_of(mission, 10.0)
    assert result.outcome == Outcome.FAILED and result.error_code == ErrorCode.STOPPED
    assert house.wait_until(house.is_at_rest, 2.0)
    refused = house.do('go to the kitchen', 20.0)
    assert refused.error_code == ErrorCode.STOPPED
    assert house.is_at_rest()
    assert house.open_gate()
    assert house.wait_until(lambda: house.safety is not None and house.safety.state != SafetyState.LATCHED, 5.0)
    again = house.start_driving(far_away(house))
    again.cancel()
    assert house.end_of(again, 10.0).outcome == Outcome.CANCELED


@pytest.mark.parametrize('word', ['stop', '停'])
def test_the_word_stop_in_mid_drive_latches_too(house: SimulatedHouse, word: str) -> None:
    mission = house.start_driving(far_away(house))
    house.operator.execute(word)
    result = house.end_of(mission, 10.0)
    assert result.error_code == ErrorCode.STOPPED
    assert house.wait_until(lambda: house.safety is not None and house.safety.state == SafetyState.LATCHED, 2.0)
    assert house.wait_until(house.is_at_rest, 2.0)
    assert house.open_gate()


def test_an_obstacle_on_the_path_is_never_touched(house: SimulatedHouse) -> None:
    mission = house.start_driving(far_away(house))
    ahead = house.pose.to_world(Point2D(1.3, 0.0))
    answer = house.set_obstacle('box', ahead.x, ahead.y, 0.2)
    assert answer.error_code == ErrorCode.OK, answer.message
    result = house.end_of(mission, 120.0)
    assert result.outcome in (Outcome.SUCCEEDED, Outcome.FAILED), result.message
    assert house.set_obstacle('box', ahead.x, ahead.y, 0.0).error_code == ErrorCode.OK


def test_a_second_instruction_while_one_runs_is_refused_and_the_first_goes_on(house: SimulatedHouse) -> None:
    mission = house.start_driving(far_away(house))
    second = house.do('go to the study', 20.0)
    assert second.error_code == ErrorCode.BUSY
    assert house.wait_until(lambda: house.speed > 0.1, 5.0)
    mission.cancel()
    assert house.end_of(mission, 10.0).outcome == Outcome.CANCELED


@pytest.mark.parametrize(
    ('instruction', 'code'),
    [
        ('', ErrorCode.EMPTY_INSTRUCTION),
        ('   \n ', ErrorCode.EMPTY_INSTRUCTION),
        ('go ' * 3334, ErrorCode.INSTRUCTION_TOO_LONG),
        ('go to the \x07kitchen\x00', ErrorCode.CONTROL_CHARACTERS),
    ],
)
def test_bad_input_is_a_sentence_and_nothing_moves(house: SimulatedHouse, instruction: str, code: ErrorCode) -> None:
    before = house.pose
    result = house.do(instruction, 20.0)
    assert result.error_code == code
    assert len(result.message) > 10 and 'Traceback' not in result.message
    assert house.pose.distance_to(before) < 0.02
