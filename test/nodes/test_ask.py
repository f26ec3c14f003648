"""``llm-agent ask`` puts each question to the operator, and the same one again where it is asked again."""

from __future__ import annotations

import io
import json
from unittest.mock import Mock

import pytest
from diagnostic_msgs.msg import KeyValue
from rich.console import Console

from llm_agent_interfaces.action import ExecuteInstruction
from llm_agent_interfaces.msg import AgentState, Step, StepStatus
from llm_agent_interfaces.srv import AnswerQuestion
from llm_agent_ros.cli import ask
from llm_agent_ros.cli.ask import Questions
from llm_agent_ros.cli.progress import MissionView
from llm_agent_ros.ros import operator
from llm_agent_ros.ros.operator import Mission

pytestmark = pytest.mark.nodes
MUGS = ['red mug', 'blue mug']

def test_a_question_is_put_once_though_feedback_repeats_it() -> None:
    questions = Questions()
    assert questions.next() is None
    questions.take('Which mug?', MUGS)
    questions.take('Which mug?', MUGS)
    assert questions.next() == ('Which mug?', MUGS)
    questions.take('Which mug?', MUGS)  # sent before the answer came
    assert questions.next() is None

def test_who_closes_the_input_at_a_question_interrupts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr('sys.stdin', io.StringIO())
    view = MissionView(Console(file=io.StringIO()), 'bring me a mug')
    with pytest.raises(KeyboardInterrupt):
        ask._ask('Which [/mug]?', MUGS, view)
    assert 'Which [/mug]?' in capsys.readouterr().out

def test_an_empty_answer_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('sys.stdin', io.StringIO('\n  \nthe red one\n'))
    assert ask._ask('Which mug?', MUGS, MissionView(Console(file=io.StringIO()), 'bring me a mug')) == 'the red one'

def test_an_answer_that_is_no_text_is_sent_so_that_the_parser_can_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr('sys.stdin', io.StringIO('\udcff\udcfe\n'))
    view = MissionView(Console(file=io.StringIO()), 'bring me a mug')
    assert ask._ask('Which mug?', MUGS, view) == '\ufffd\ufffd'

def test_an_answer_that_came_too_late_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    result = ExecuteInstruction.Result(outcome=ExecuteInstruction.Result.QUESTION)
    mission = Mock(is_silent=False, wait=Mock(side_effect=[None, result]))
    speaker = Mock(answer=Mock(return_value=AnswerQuestion.Response(error_code=111, message='Nothing was asked.')))
    monkeypatch.setattr(ask, '_ask', lambda *_: 'the red one')
    questions = Questions()
    questions.take('Which mug?', MUGS)
    assert ask._see_through(mission, speaker, Mock(), questions, None) is result
    assert 'Nothing was asked.' in capsys.readouterr().out

def test_a_mission_that_cannot_be_followed_is_canceled(monkeypatch: pytest.MonkeyPatch) -> None:
    speaker = Mock()
    monkeypatch.setattr(ask, 'Operator', lambda session: speaker)
    monkeypatch.setattr(ask, '_see_through', Mock(side_effect=UnicodeEncodeError('utf-8', '\udcff', 0, 1, 'no')))
    with pytest.raises(UnicodeEncodeError):
        ask.follow(Mock(), 'bring me a mug', 60.0)
    speaker.execute.return_value.cancel.assert_called_once_with()

@pytest.mark.parametrize('terminal', [False, True])
def test_what_is_told_is_shown_as_it_is(terminal: bool) -> None:
    out = io.StringIO()
    text = 'say [/x] :smile: [bold]now[/bold]'
    step = Step(skill='say', args=[KeyValue(key='text', value=json.dumps(text))])
    state = AgentState(text=text, steps=[StepStatus(state=StepStatus.RUNNING, step=step, message=text)])
    with MissionView(Console(file=out, width=200, force_terminal=terminal), text) as view:
        view.on_state(state)
    assert out.getvalue().count(text) >= 4

def test_the_result_is_shown_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    result = ExecuteInstruction.Result(outcome=ExecuteInstruction.Result.REFUSED, message='no [/x]', options=['[/y]'])
    assert ask.show_result(result) == 3
    assert capsys.readouterr().out.split() == ['refused', 'no', '[/x]', 'options:', '[/y]']

def test_the_same_question_is_put_again_once_the_answer_was_taken() -> None:
    questions = Questions()
    questions.take('Which mug?', MUGS)
    assert questions.next()
    questions.take('', [])
    questions.take('Which mug?', MUGS)
    assert questions.next() == ('Which mug?', MUGS)


def test_a_mission_ends_where_the_agent_has_gone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(operator, '_SILENCE_SEC', 0.3)
    view = MissionView(Console(file=io.StringIO()), 'go to the kitchen')
    mission = Mission(Mock())
    assert ask._see_through(mission, Mock(), view, Questions(), None) is None
    assert ask.show_result(None) == 1
    assert 'The agent has gone' in capsys.readouterr().out

def test_an_agent_is_silent_only_while_nothing_is_heard_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    mission = Mission(Mock())
    assert not mission.is_silent
    monkeypatch.setattr(operator, '_SILENCE_SEC', -1.0)
    assert mission.is_silent
    monkeypatch.setattr(operator, '_SILENCE_SEC', 1000.0)
    mission._heard_sec -= 2000.0
    assert mission.is_silent
    mission.take_feedback(ExecuteInstruction.Impl.FeedbackMessage())
    assert not mission.is_silent
