"""One instruction from its words to its result, with a parser that says what it is told."""

import math

import pytest
from agent_fakes import FakeParser, Robot, context_of, step

from llm_agent_ros.agent.ports import NodeSilent
from llm_agent_ros.agent.session import End, Phase, Session
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.task import Outcome, ParseResult, Task

GO = ParseResult(Outcome.TASK, Task((step('go_to', target='study'),), 'x', 'en'), latency_ms=120.0)
ASK = ParseResult(Outcome.QUESTION, Task(()), 'Which mug?', ErrorCode.AMBIGUOUS, ('red mug', 'blue mug'), 80.0)
REFUSE = ParseResult(Outcome.REFUSAL, Task(()), 'I cannot fly.', ErrorCode.OUT_OF_CAPABILITY)


class Rig:
    def __init__(self, *results, instruction='go', question_timeout_sec=0.0):
        self.robot = Robot()
        self.parser = FakeParser(self.robot, *results)
        self.session = Session(
            instruction, self.parser, lambda language: context_of(self.robot, language), question_timeout_sec
        )
        self.views = []

    def until(self, holds=lambda view: False, limit_sec=300.0):
        end = self.robot.now + limit_sec
        while self.session.result is None and self.robot.now < end:
            self.views.append(self.session.tick())
            if holds(self.views[-1]):
                return self.views[-1]
            self.robot.step()
        return self.views[-1]

    def result(self):
        self.until()
        assert self.session.result is not None
        assert self.robot.idle
        return self.session.result


def test_task_is_parsed_and_carried_out():
    rig = Rig(GO)
    result = rig.result()
    assert (result.end, result.code) == (End.SUCCEEDED, ErrorCode.OK)
    assert result.task.steps == GO.task.steps
    assert result.parse_ms == 120.0
    assert result.plan_ms > 0.0
    assert len(result.steps) == 1
    phases = [v.phase for v in rig.views]
    assert phases == [*sorted(phases[:-1]), Phase.IDLE]
    assert Phase.PARSING in phases
    assert Phase.RUNNING in phases


def test_question_without_time_ends_at_once_with_its_options():
    result = Rig(ASK).result()
    assert (result.end, result.code, result.message) == (End.QUESTION, ErrorCode.AMBIGUOUS, 'Which mug?')
    assert result.options == ('red mug', 'blue mug')


def test_answer_resumes_the_same_instruction():
    rig = Rig(ASK, GO, instruction='bring a mug', question_timeout_sec=10.0)
    view = rig.until(lambda v: v.phase is Phase.ASKING)
    assert (view.question, view.options) == ('Which mug?', ('red mug', 'blue mug'))
    assert rig.session.answer('the red one')
    assert not rig.session.answer('again')
    result = rig.result()
    assert result.end is End.SUCCEEDED
    assert result.parse_ms == 200.0
    assert rig.parser.asked == [('bring a mug', '', ''), ('bring a mug', 'Which mug?', 'the red one')]


def test_unanswered_question_ends_when_its_time_is_up():
    rig = Rig(ASK, question_timeout_sec=10.0)
    before = rig.robot.now
    result = rig.result()
    assert (result.end, result.code) == (End.QUESTION, ErrorCode.QUESTION_UNANSWERED)
    assert result.options == ('red mug', 'blue mug')
    assert rig.robot.now - before == pytest.approx(10.4, abs=0.5)
    assert rig.robot.planned == []


@pytest.mark.parametrize('timeout_sec', [math.nan, math.inf, -math.inf])
def test_a_question_needs_an_end(timeout_sec):
    rig = Rig(ASK, question_timeout_sec=timeout_sec)
    result = rig.session.result
    assert (result.end, result.code) == (End.FAILED, ErrorCode.INVALID_PARAMETER)
    assert result.message == f'The parameter question_timeout_sec is not valid: {timeout_sec}.'
    assert rig.parser.asked == []


def test_no_question_waits_longer_than_an_hour():
    rig = Rig(ASK, question_timeout_sec=1e30)
    rig.until(lambda v: v.phase is Phase.ASKING)
    rig.robot.now += 3601.0
    assert rig.result().code is ErrorCode.QUESTION_UNANSWERED


def test_questions_do_not_go_on_for_ever():
    rig = Rig(*[ASK] * 5, question_timeout_sec=10.0)
    for _ in range(3):
        rig.until(lambda v: v.phase is Phase.ASKING)
        rig.session.answer('hm')
    assert rig.result().end is End.QUESTION
    assert len(rig.parser.asked) == 4


def test_refusal_moves_nothing():
    rig = Rig(REFUSE)
    result = rig.result()
    assert (result.end, result.code, result.message) == (End.REFUSED, ErrorCode.OUT_OF_CAPABILITY, 'I cannot fly.')
    assert rig.robot.planned == []


@pytest.mark.parametrize('task', [Task((step('go_to', target='garage'),)), Task(())])
def test_parser_is_not_trusted(task):
    rig = Rig(ParseResult(Outcome.TASK, task))
    assert rig.result().end is End.FAILED
    assert rig.robot.planned == []


def test_missing_parser_is_named(monkeypatch):
    rig = Rig(GO)

    def silent():
        raise NodeSilent('instruction_parser')

    monkeypatch.setattr(rig.session._job, 'result', silent)
    result = rig.result()
    assert (result.end, result.code) == (End.FAILED, ErrorCode.NODE_UNAVAILABLE)
    assert 'instruction_parser' in result.message


def test_errors_before_the_parse_speak_the_operators_language():
    rig = Rig(ErrorCode.PARSE_TIMED_OUT, instruction='去厨房')
    assert rig.result().message == '我没能及时理解这句话。'


@pytest.mark.parametrize('phase', [Phase.PARSING, Phase.ASKING, Phase.RUNNING])
def test_cancel_in_every_phase(phase):
    rig = Rig(ASK, GO, question_timeout_sec=20.0)
    rig.until(lambda v: v.phase is min(phase, Phase.ASKING))
    if phase is Phase.RUNNING:
        rig.session.answer('red')
        rig.until(lambda v: v.phase is phase)
    rig.session.cancel()
    result = rig.result()
    assert (result.end, result.code) == (End.CANCELED, ErrorCode.CANCELED)


@pytest.mark.parametrize('phase', [Phase.PARSING, Phase.RUNNING])
def test_stop_in_every_phase(phase):
    rig = Rig(GO)
    rig.until(lambda v: v.phase is phase)
    rig.session.stop()
    result = rig.result()
    assert (result.end, result.code) == (End.FAILED, ErrorCode.STOPPED)


def test_latched_gate_refuses_motion_and_says_how_to_reset():
    rig = Rig(GO)
    rig.robot.latched = True
    result = rig.result()
    assert (result.end, result.code) == (End.FAILED, ErrorCode.STOPPED)
    assert 'safety_gate/reset' in result.message
    assert rig.robot.planned == []


def test_a_reset_that_is_seen_a_moment_later_lets_it_go():
    rig = Rig(GO)
    rig.robot.latched = True
    for _ in range(3):
        rig.session.tick()
    rig.robot.latched = False
    assert rig.result().end is End.SUCCEEDED
    assert rig.robot.planned


def test_latched_gate_still_lets_it_speak():
    rig = Rig(ParseResult(Outcome.TASK, Task((step('say', text='hi'),))))
    rig.robot.latched = True
    assert rig.result().end is End.SUCCEEDED
    assert rig.robot.said == ['hi']


@pytest.mark.parametrize('spoken', [step('say', text='hi', to='Robin'), step('answer', to='Robin')])
def test_latched_gate_does_not_let_it_drive_to_somebody_to_speak(spoken):
    rig = Rig(ParseResult(Outcome.TASK, Task((spoken,))))
    rig.robot.latched = True
    assert rig.result().code is ErrorCode.STOPPED
    assert rig.robot.planned == [] and rig.robot.said == []
