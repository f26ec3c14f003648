"""The agent node and stops: said, published, missed by the gate, and what only begins with one."""

import os
import time

os.environ.setdefault('ROS_AUTOMATIC_DISCOVERY_RANGE', 'LOCALHOST')
import pytest
from agent_rig import ASK, GO, parsed
from std_msgs.msg import Empty, String

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.srv import AnswerQuestion
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.ros import qos
from llm_agent_ros.safety.gate import STOP_RELEASE_SEC

Result = ExecuteInstruction.Result


def drive(rig):
    rig.house.stuck = True
    rig.house.answers.append(parsed(GO))
    handle = rig.send('go to the study')
    assert rig.until(lambda: rig.house.speed > 0.0)
    return handle


def stopped(rig, missed_stops):
    """Return how a drive ends at a stop of which the gate does not hear the first repeats."""
    handle = drive(rig)
    rig.house.missed_stops = missed_stops
    rig.stop.publish(Empty())
    return rig.result_of(handle)


@pytest.mark.parametrize('word', ['Stop!', '停下'])
def test_stop_word_works_while_another_instruction_runs(rig, word):
    first = drive(rig)
    stop = rig.result_of(rig.send(word))
    assert (stop.outcome, stop.error_code) == (Result.SUCCEEDED, 0)
    result = rig.result_of(first)
    assert (result.outcome, result.error_code) == (Result.FAILED, ErrorCode.STOPPED)
    assert rig.house.stops >= 1
    assert len(rig.house.asked) == 1


def test_words_that_only_begin_with_stop_end_the_motion_and_latch_nothing(rig):
    first = drive(rig)
    rig.talk.publish(String(data='stop, you will hit the wall'))
    result = rig.result_of(first)
    assert (result.outcome, result.error_code) == (Result.CANCELED, ErrorCode.CANCELED)
    assert rig.house.stops == 0 and len(rig.house.asked) == 1
    assert rig.until(lambda: rig.said)
    assert [m.data for m in rig.said] == [sentence(Say.ENDED_FIRST)]


@pytest.mark.parametrize(('words', 'language'), [
    ('Stop and go to the kitchen instead', 'en'), ('停下，去厨房', 'zh'),
])
def test_what_follows_a_stop_word_is_not_reported_as_done(rig, words, language):
    first = drive(rig)
    second = rig.result_of(rig.send(words))
    assert (second.outcome, second.error_code) == (Result.CANCELED, ErrorCode.CANCELED)
    assert second.message == sentence(Say.ENDED_FIRST, language)
    assert rig.result_of(first).error_code == ErrorCode.CANCELED


@pytest.mark.parametrize(
    ('word', 'code', 'stops'), [('please stop!', ErrorCode.STOPPED, True), ('算了', ErrorCode.CANCELED, False)]
)
def test_stop_and_cancel_are_no_answers_to_a_question(rig, word, code, stops):
    rig.house.answers.append(ASK)
    handle = rig.send('go to the room', question_timeout_sec=20.0)
    assert rig.until(lambda: any(f.question == 'Which room?' for f in rig.feedback))
    assert rig.until(rig.answer_client.call_async(AnswerQuestion.Request(answer=word)).done)
    assert rig.result_of(handle).error_code == code
    assert (rig.house.stops > 0) == stops and len(rig.house.asked) == 1


def test_stop_topic_ends_the_task_and_the_latch_refuses_the_next(rig):
    handle = drive(rig)
    rig.stop.publish(Empty())
    assert rig.result_of(handle).error_code == ErrorCode.STOPPED
    rig.house.stuck = False
    assert rig.until(lambda: rig.agent._ports.safety.latched)
    again = rig.run('go to the study', GO)
    assert again.error_code == ErrorCode.STOPPED
    assert 'safety_gate/reset' in again.message
    rig.house.latched = False
    assert rig.until(lambda: not rig.agent._ports.safety.latched)
    assert rig.run('go to the study', GO).error_code == 0


def test_a_stop_that_the_gate_missed_is_repeated_before_it_counts_as_done(rig):
    result = stopped(rig, 3)
    assert (result.error_code, result.message) == (ErrorCode.STOPPED, sentence(ErrorCode.STOPPED))
    assert rig.house.latched and rig.house.stops > 3
    heard, release_sec = rig.house.stops, time.monotonic() + STOP_RELEASE_SEC
    assert rig.until(lambda: time.monotonic() > release_sec)  # the gate refuses a reset before
    rig.house.latched = rig.house.stuck = False  # reset
    assert rig.until(lambda: not rig.agent._ports.safety.latched)
    assert rig.run('go to the study', GO).error_code == ErrorCode.OK
    assert rig.house.stops == heard and not rig.house.latched


def test_a_stop_that_no_gate_confirms_is_said_to_be_none(rig):
    result = stopped(rig, 10_000)
    assert (result.error_code, result.message) == (ErrorCode.STOPPED, sentence(Say.STOP_UNCONFIRMED))
    assert rig.until(lambda: rig.said and rig.said[-1].data == result.message)
    word = rig.result_of(rig.send('停'))
    assert (word.outcome, word.error_code) == (Result.FAILED, ErrorCode.NODE_UNAVAILABLE)
    assert word.message == sentence(Say.STOP_UNCONFIRMED, 'zh')


def test_a_best_effort_stop_is_heard(rig):
    handle = drive(rig)
    publisher = rig.node.create_publisher(Empty, 'stop', qos.EVENT_UNRELIABLE)
    assert rig.until(lambda: publisher.get_subscription_count() == 1)
    publisher.publish(Empty())
    assert rig.result_of(handle).error_code == ErrorCode.STOPPED
    assert rig.house.latched  # a reliable subscription: it is the agent who told it
