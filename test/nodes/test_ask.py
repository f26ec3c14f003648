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
