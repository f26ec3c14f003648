"""The agent node: what an operator gets to hear and see, whatever happens."""

import dataclasses
import math
import os
import time
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import pytest
import rclpy
import yaml
from agent_rig import ASK, GO, WORLD, parsed
from rclpy.lifecycle import TransitionCallbackReturn
from rclpy.parameter import Parameter
from std_msgs.msg import String

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.msg import AgentState
from llm_agent_interfaces.srv import AnswerQuestion, ParseInstruction
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.geometry import Pose2D
from llm_agent_ros.messages import sentence
from llm_agent_ros.nodes.agent import AgentNode, AgentParams
from llm_agent_ros.ros import convert

ROOT = Path(__file__).parents[2]
Result, Response = ExecuteInstruction.Result, ParseInstruction.Response


def test_instruction_is_carried_out(rig):
    result = rig.run('go to the study', GO)
    assert (result.outcome, result.error_code) == (Result.SUCCEEDED, 0)
    assert rig.house.pose.distance_to(Pose2D(6.0, 2.0)) < 0.1
    assert result.task.steps[0].skill == 'go_to'
    assert result.steps[0].state == 2
    assert convert.seconds(result.steps[0].end) >= convert.seconds(result.steps[0].start) > 0.0
    assert result.parse_ms == pytest.approx(12.0)
    assert result.plan_ms > 0.0
    assert {AgentState.PARSING, AgentState.RUNNING} <= {f.state.state for f in rig.feedback}
    assert rig.until(lambda: rig.is_phase(AgentState.IDLE))
    assert rig.states[-1].text == 'Done.'


def test_default_instruction(rig):
    result = rig.run(
        'default', ('go_to', {'target': 'kitchen'}), ('find', {'object': 'red mug'}),
        ('place', {'where': 'study desk', 'object': 'red mug'}), timeout_sec=60.0)
    assert result.error_code == 0, result.message
    assert [s.state for s in result.steps] == [2, 2, 2]
    assert 5.8 < rig.house.mug.x < 7.2
    assert not rig.house.holding


def test_failure_has_code_and_sentence(rig):
    rig.house.plan_code = int(ErrorCode.NO_VALID_PATH)
    result = rig.run('go to the study', GO)
    assert (result.outcome, result.error_code) == (Result.FAILED, ErrorCode.NO_VALID_PATH)
    assert result.message == 'I found no way there.'
    assert rig.house.drives == 0


def test_cancel_in_mid_drive(rig):
    rig.house.stuck = True
    rig.house.answers.append(parsed(GO))
    handle = rig.send('go to the study')
    assert rig.until(lambda: rig.house.speed > 0.0 and rig.is_phase(AgentState.RUNNING))
    assert rig.until(lambda: any(f.state.distance_left_m > 1.0 for f in rig.feedback))
    asked = time.monotonic()
    handle.cancel_goal_async()
    assert rig.until(lambda: rig.house.speed == 0.0)
    assert time.monotonic() - asked < 1.0  # 0.5 on an idle computer; tests share theirs
    result = rig.result_of(handle)
    assert (result.outcome, result.error_code) == (Result.CANCELED, ErrorCode.CANCELED)
    assert rig.house.cancelled == 1
    assert result.steps[0].state == 4


def test_second_instruction_is_told_that_it_is_busy(rig):
    rig.house.stuck = True
    rig.house.answers.append(parsed(GO))
    first = rig.send('go to the study')
    assert rig.until(lambda: rig.house.speed > 0.0)
    second = rig.result_of(rig.send('go to the kitchen'))
    assert (second.outcome, second.error_code) == (Result.FAILED, ErrorCode.BUSY)
    assert 'go to the study' in second.message
    rig.house.stuck = False
    assert rig.result_of(first).error_code == 0


def test_what_is_said_on_the_topic_answers_a_question(rig):
    rig.house.answers += [ASK, parsed(GO)]
    handle = rig.send('go to the room', question_timeout_sec=20.0)
    assert rig.until(lambda: any(f.question == 'Which room?' for f in rig.feedback))
    rig.talk.publish(String(data='the study'))
    assert rig.result_of(handle).error_code == 0
    assert rig.house.asked[1] == ('go to the room', 'Which room?', 'the study')


def test_question_waits_for_its_answer(rig):
    rig.house.answers += [ASK, parsed(GO)]
    handle = rig.send('go to the room', question_timeout_sec=20.0)
    assert rig.until(lambda: any(f.question == 'Which room?' for f in rig.feedback))
    assert list(rig.feedback[-1].options) == ['study', 'kitchen']
    assert rig.feedback[-1].state.state == AgentState.ASKING
    answered = rig.answer_client.call_async(AnswerQuestion.Request(answer='the study'))
    assert rig.until(answered.done)
    assert answered.result().error_code == 0
    assert rig.result_of(handle).outcome == Result.SUCCEEDED
    assert rig.house.asked[1] == ('go to the room', 'Which room?', 'the study')


@pytest.mark.parametrize('on_the_topic', [False, True])
def test_the_same_question_asked_again_is_told_from_one_not_answered_yet(rig, on_the_topic):
    rig.house.answers.append(ASK)
    handle = rig.send('go to the room', question_timeout_sec=20.0)
    assert rig.until(lambda: any(f.question == 'Which room?' for f in rig.feedback))
    session, before = rig.agent._session, len(rig.feedback)
    again = SimpleNamespace(done=True, result=lambda asked=session._asked: asked)  # before the next tick
    session._parser = SimpleNamespace(parse=lambda *_: again)
    if on_the_topic:
        rig.talk.publish(String(data='hm'))
    else:
        assert rig.until(rig.answer_client.call_async(AnswerQuestion.Request(answer='hm')).done)

    def told():
        asked = [f.question for f in rig.feedback[before:]]
        return '' in asked and asked[-1] == 'Which room?'

    assert rig.until(told, 3.0)
    handle.cancel_goal_async()
    assert rig.result_of(handle).error_code == ErrorCode.CANCELED


def test_question_without_time_ends_at_once(rig):
    rig.house.answers.append(ASK)
    result = rig.result_of(rig.send('go to the room'))
    assert (result.outcome, result.error_code) == (Result.QUESTION, ErrorCode.AMBIGUOUS)
    assert list(result.options) == ['study', 'kitchen']
    assert rig.house.drives == 0


def test_a_question_that_would_wait_for_ever_is_refused(rig):
    result = rig.result_of(rig.send('go to the room', question_timeout_sec=math.nan))
    assert (result.outcome, result.error_code) == (Result.FAILED, ErrorCode.INVALID_PARAMETER)
    assert 'question_timeout_sec' in result.message
    assert rig.run('go to the study', GO).error_code == 0


def test_question_that_nobody_answers(rig):
    rig.house.answers.append(ASK)
    result = rig.result_of(rig.send('go to the room', question_timeout_sec=0.5))
    assert (result.outcome, result.error_code) == (Result.QUESTION, ErrorCode.QUESTION_UNANSWERED)
    answered = rig.answer_client.call_async(AnswerQuestion.Request(answer='late'))
    assert rig.until(answered.done)
    assert answered.result().error_code != 0


def test_refusal(rig):
    rig.house.answers.append({
        'outcome': Response.REFUSAL, 'message': 'I cannot fly.', 'error_code': int(ErrorCode.OUT_OF_CAPABILITY)})
    result = rig.result_of(rig.send('fly'))
    assert (result.outcome, result.message) == (Result.REFUSED, 'I cannot fly.')


@pytest.mark.parametrize('steps', [
    [('explode', {})], [('go_to', {'target': 'garage'})], [('turn', {'angle_deg': 1e9})],
])
def test_parser_is_not_trusted(rig, steps):
    result = rig.run('x', *steps)
    assert result.outcome == Result.FAILED
    assert result.error_code in (ErrorCode.INVALID_TASK, ErrorCode.UNKNOWN_PLACE)
    assert rig.house.drives == 0


def test_broken_task_message_is_refused(rig):
    answer = parsed(GO)
    answer['task'].steps[0].args[0].value = '{not json'
    rig.house.answers.append(answer)
    assert rig.result_of(rig.send('x')).error_code == ErrorCode.INVALID_TASK


def test_topic_works_like_the_action(rig):
    rig.house.answers.append(parsed(GO, ('say', {'text': 'I am here'})))
    rig.talk.publish(String(data='go to the study and say I am here'))
    assert rig.until(lambda: rig.said)
    assert rig.said[0].data == 'I am here'
    assert rig.until(lambda: rig.states[-1].text == 'Done.')


def test_state_is_published_while_idle(rig):
    rig.states.clear()
    assert rig.until(lambda: len(rig.states) >= 3, 3.0)
    assert rig.is_phase(AgentState.IDLE)


def test_deactivation_ends_the_drive_and_the_goal(rig):
    rig.house.stuck = True
    rig.house.answers.append(parsed(GO))
    handle = rig.send('go to the study')
    assert rig.until(lambda: rig.house.speed > 0.0)
    result = handle.get_result_async()
    assert rig.agent.trigger_deactivate() == TransitionCallbackReturn.SUCCESS
    assert rig.until(result.done)
    assert result.result().result.error_code == ErrorCode.CANCELED
    assert rig.until(lambda: rig.house.cancelled == 1)
    assert rig.agent.trigger_activate() == TransitionCallbackReturn.SUCCESS
    rig.states.clear()
    assert rig.until(lambda: rig.states) and rig.is_phase(AgentState.IDLE)
    assert rig.states[-1].text == sentence(ErrorCode.CANCELED)
    rig.house.stuck = False
    assert rig.run('go to the study', GO).error_code == 0


def test_what_it_was_told_survives_and_is_the_result(rig, tmp_path):
    fact, question = 'my keys are in the drawer', 'where are my keys'
    rig.agent.trigger_deactivate()
    rig.agent.trigger_cleanup()
    rig.agent.set_parameters([Parameter('memory_file', value=str(tmp_path / 'facts.sqlite'))])
    rig.up()
    assert rig.run('remember it', ('remember', {'fact': fact})).message == 'I will remember that.'
    rig.agent.trigger_deactivate()
    rig.agent.trigger_cleanup()
    rig.up()
    result = rig.run(question, ('answer', {'question': question}))
    assert result.message == 'You told me: my keys are in the drawer.'
    assert rig.until(lambda: rig.said and rig.said[-1].data == result.message)


def test_a_defect_ends_the_task_and_not_the_node(rig, monkeypatch):
    monkeypatch.setattr(rig.agent._memory, 'weighed', lambda *_: 1 / 0)
    question = 'where is the red mug'
    assert rig.run(question, ('answer', {'question': question})).error_code == ErrorCode.INTERNAL
    assert rig.run('go to the study', GO).error_code == 0


@pytest.mark.parametrize('params', [
    {'world': ''}, {'world': '/nowhere.yaml'}, {'capabilities': ['wings']}, {'memory_file': '/proc/facts.sqlite'},
])
def test_bad_parameters_refuse_the_configuration(tmp_path, params):
    world = tmp_path / 'flat.yaml'
    world.write_text(WORLD)
    rclpy.init()
    node = AgentNode()
    values = {'world': str(world), **params}
    node.set_parameters([Parameter(name, value=value) for name, value in values.items()])
    assert node.trigger_configure() == TransitionCallbackReturn.FAILURE
    node.destroy_node()
    rclpy.shutdown()


def test_config_file_holds_every_parameter_at_its_default():
    values = yaml.safe_load((ROOT / 'config/agent.yaml').read_text())['/**']['ros__parameters']
    assert values == dataclasses.asdict(AgentParams())
