"""The agent's calls to other nodes: what is lost on the way is asked for again, who is gone is named."""

import os

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import pytest
from agent_rig import parsed
from rclpy.action import GoalResponse
from rclpy.task import Future

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.ros.ports import calls, drive, navigator

Result = ExecuteInstruction.Result
GO = ('go_to', {'target': 'study'})


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(calls, 'SILENCE_SEC', 1.0)
    monkeypatch.setattr(drive, 'SILENCE_SEC', 1.0)


def test_missing_parser_is_named(rig, impatient):
    rig.house.node.destroy_service(rig.house.parser)
    result = rig.result_of(rig.send('go'))
    assert (result.outcome, result.error_code) == (Result.FAILED, ErrorCode.NODE_UNAVAILABLE)
    assert 'instruction_parser' in result.message


def test_a_controller_that_is_not_active_is_named(rig):
    rig.house.server.register_goal_callback(lambda _: GoalResponse.REJECT)
    result = rig.run('go to the study', GO)
    assert result.error_code == ErrorCode.NODE_UNAVAILABLE
    assert 'controller' in result.message


def test_controller_that_dies_in_mid_drive_is_named(rig, impatient):
    rig.house.stuck = True
    rig.house.answers.append(parsed(GO))
    handle = rig.send('go to the study')
    assert rig.until(lambda: rig.house.goal is not None)
    rig.house.goal = None
    rig.house.speed = 0.0
    result = rig.result_of(handle)
    assert result.error_code == ErrorCode.NODE_UNAVAILABLE
    assert 'controller' in result.message


@pytest.fixture
def lose(monkeypatch):
    """Make the next call of a method vanish, as DDS does between two that have only just met."""
    lost = []

    def once(owner, name):
        real = getattr(owner, name)

        def call(*args):
            if name in lost:
                return real(*args)
            lost.append(name)
            return Future()

        monkeypatch.setattr(owner, name, call)
        return lost

    return once


def test_a_goal_lost_on_the_way_is_given_again(rig, lose, monkeypatch):
    monkeypatch.setattr(drive, 'ANSWER_SEC', 0.5)
    lost = lose(rig.agent._ports.navigator._drives, 'send_goal_async')
    assert rig.run('go to the study', GO).outcome == Result.SUCCEEDED
    assert lost and rig.house.drives == 1


def test_a_lost_acceptance_lets_a_second_goal_take_the_place_of_the_first(rig, monkeypatch):
    monkeypatch.setattr(drive, 'ANSWER_SEC', 0.5)
    client, accepted = rig.agent._ports.navigator._drives, []
    real = client.send_goal_async

    def send(*args):
        accepted.append(real(*args))
        return Future() if len(accepted) == 1 else accepted[-1]

    monkeypatch.setattr(client, 'send_goal_async', send)
    assert rig.run('go to the study', GO).outcome == Result.SUCCEEDED
    assert len(accepted) == rig.house.drives == 2


def test_an_acceptance_that_comes_too_late_is_cancelled(rig, monkeypatch):
    rig.house.stuck = True
    monkeypatch.setattr(drive, 'ANSWER_SEC', 0.5)
    client, late, sent = rig.agent._ports.navigator._drives, Future(), []
    real = client.send_goal_async

    def send(*args):
        sent.append(real(*args))
        return late if len(sent) == 1 else sent[-1]

    monkeypatch.setattr(client, 'send_goal_async', send)
    rig.house.answers.append(parsed(GO))
    handle = rig.send('go to the study')
    assert rig.until(lambda: len(sent) == 2 and all(future.done() for future in sent))
    late.set_result(sent[0].result())
    assert rig.until(lambda: rig.house.cancelled == 1)
    assert rig.until(handle.cancel_goal_async().done)


def test_a_drive_is_cancelled_though_its_acceptance_was_lost(rig, monkeypatch):
    rig.house.stuck = True
    client, sent = rig.agent._ports.navigator._drives, []
    real = client.send_goal_async

    def send(*args):
        sent.append(real(*args))
        return Future()

    monkeypatch.setattr(client, 'send_goal_async', send)
    rig.house.answers.append(parsed(GO))
    handle = rig.send('go to the study')
    assert rig.until(lambda: rig.house.goal is not None)
    assert rig.until(handle.cancel_goal_async().done)
    assert rig.until(lambda: rig.house.cancelled == 1)


def test_a_lost_cancel_is_asked_for_again(rig, lose):
    rig.house.stuck = True
    navigator = rig.agent._ports.navigator
    rig.house.answers.append(parsed(GO))
    handle = rig.send('go to the study')
    assert rig.until(lambda: rig.house.speed > 0.0)
    lost = lose(navigator._cancels, 'call_async')
    assert rig.until(handle.cancel_goal_async().done)
    assert rig.until(lambda: rig.house.cancelled == 1)
    assert lost == ['call_async']
    assert rig.until(lambda: not navigator._given_up)


def test_a_lost_result_is_asked_for_again(rig, monkeypatch):
    monkeypatch.setattr(drive, 'ANSWER_SEC', 0.5)
    client, asked = rig.agent._ports.navigator._drives, []
    real = client._get_result_async

    def ask(handle):
        asked.append(handle)
        return Future() if len(asked) == 1 else real(handle)

    monkeypatch.setattr(client, '_get_result_async', ask)
    assert rig.run('go to the study', GO).outcome == Result.SUCCEEDED
    assert len(asked) == 2 and rig.house.drives == 1


def test_a_plan_lost_on_the_way_is_asked_for_again(rig, lose, monkeypatch):
    monkeypatch.setattr(navigator, 'PLANNER', calls.Patience(0.5, asks=2))
    lost = lose(rig.agent._ports.navigator._plans, 'call_async')
    assert rig.run('go to the study', GO).outcome == Result.SUCCEEDED
    assert lost == ['call_async']


def test_a_planner_that_is_there_and_never_answers_is_named(rig, monkeypatch):
    monkeypatch.setattr(navigator, 'PLANNER', calls.Patience(0.3, asks=2))
    monkeypatch.setattr(rig.agent._ports.navigator._plans, 'call_async', lambda request: Future())
    result = rig.run('go to the study', GO)
    assert result.error_code == ErrorCode.NODE_UNAVAILABLE
    assert 'planner' in result.message
