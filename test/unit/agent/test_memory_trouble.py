"""What is said and logged where the memory cannot be read or written, or something breaks that nobody foresaw."""

import sqlite3
from dataclasses import replace

import pytest
from agent_fakes import FakeParser, Robot, context_of, step

from llm_agent_ros.agent.answers import answer_to
from llm_agent_ros.agent.executive import StepState
from llm_agent_ros.agent.session import End, Phase, Session
from llm_agent_ros.agent.skills import answer
from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.memory.facts import FactStore
from llm_agent_ros.messages import Say, sentence
from llm_agent_ros.task import Outcome, ParseResult, Task

KEYS = 'my keys are in the drawer'
MUG = 'where is the red mug'


class Told:
    """A session of some steps with a memory, and its log."""

    def __init__(self, memory, *steps, language='en'):
        self.robot, self.log = Robot(), []
        task = ParseResult(Outcome.TASK, Task(steps, 'x', language))
        self.session = Session('x', FakeParser(self.robot, task), self._context, 0.0)
        self._memory = memory

    def _context(self, language):
        context = context_of(self.robot, language)
        return replace(context, memory=getattr(self, '_memory', context.memory), log=self.log.append)

    def result(self):
        while self.session.result is None:
            self.session.tick()
            self.robot.step()
        return self.session.result


@pytest.fixture
def locked(tmp_path):
    """A memory whose file another program has locked."""
    store = FactStore(tmp_path / 'facts.sqlite')
    store.add(KEYS)
    store._file.execute('PRAGMA busy_timeout = 1')
    other = sqlite3.connect(tmp_path / 'facts.sqlite', isolation_level=None)
    other.execute('BEGIN EXCLUSIVE')
    yield store
    other.close()
    store.close()


@pytest.mark.parametrize(('language', 'words'), [('en', 'I cannot write to my memory: '), ('zh', '我的记忆写不进去：')])
def test_what_cannot_be_written_down_is_said_with_the_file_and_logged_with_the_reason(locked, language, words):
    told = Told(locked, step('remember', fact='the key is red'), language=language)
    result = told.result()
    assert (result.end, result.code) == (End.FAILED, ErrorCode.MEMORY_UNUSABLE)
    assert result.message.startswith(words) and 'facts.sqlite' in result.message
    assert any('locked' in line for line in told.log)


@pytest.mark.parametrize(('language', 'known', 'unknown', 'mug'), [
    ('en', MUG, 'where are my keys', 'kitchen table'), ('zh', '红杯子在哪里', '我的钥匙在哪里', 'kitchen table'),
])
def test_without_its_memory_it_answers_what_it_can_and_says_so(locked, language, known, unknown, mug):
    told = Told(locked, step('answer', question=known), language=language)
    message = told.result().message
    assert mug in message and message.endswith(sentence(Say.CANNOT_RECALL, language))
    assert any('locked' in line for line in told.log)
    for question in (unknown, 'what do you remember', 'what is your name'):
        told = Told(locked, step('answer', question=question), language=language)
        assert told.result().message == sentence(Say.CANNOT_RECALL, language)


def test_the_memory_is_asked_once_a_question(monkeypatch):
    asked = []
    read = FactStore.all
    monkeypatch.setattr(FactStore, 'all', lambda store: asked.append(store) or read(store))
    context = context_of(Robot())
    context.memory.add(KEYS)
    assert answer_to(context, 'what is the wifi password of the neighbours') == sentence(Say.DO_NOT_KNOW)
    assert len(asked) == 1


def test_errors_of_nodes_are_logged_where_the_operator_gets_a_sentence():
    told = Told(FactStore(), step('go_to', target='study'))
    told.robot.unreachable = lambda pose: True
    assert told.result().end is End.FAILED
    assert any(ErrorCode.NO_VALID_PATH.name in line for line in told.log)


def test_a_defect_ends_the_task_and_nothing_else(monkeypatch):
    def broken(*_):
        raise TypeError('no text')

    monkeypatch.setattr(answer, 'answer_to', broken)
    told = Told(FactStore(), step('answer', question=MUG), step('go_to', target='study'))
    result = told.result()
    assert (result.end, result.code, result.message) == (End.FAILED, ErrorCode.INTERNAL, sentence(ErrorCode.INTERNAL))
    assert [s.state for s in result.steps] == [StepState.FAILED, StepState.CANCELED]
    assert any('Traceback' in line and 'TypeError: no text' in line for line in told.log)
    assert told.session.tick().phase is Phase.IDLE and told.robot.idle


def test_a_defect_before_the_task_ends_it_too(monkeypatch):
    told = Told(FactStore(), step('go_to', target='study'))
    monkeypatch.setattr(told.session._job, 'result', lambda: 1 / 0)
    assert told.result().code is ErrorCode.INTERNAL
