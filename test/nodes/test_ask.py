"""``llm-agent ask`` puts each question to the operator, and the same one again where it is asked again."""

from __future__ import annotations

import pytest

from llm_agent_ros.cli.ask import Questions

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

def test_the_same_question_is_put_again_once_the_answer_was_taken() -> None:
    questions = Questions()
    questions.take('Which mug?', MUGS)
    assert questions.next()
    questions.take('', [])
    questions.take('Which mug?', MUGS)
    assert questions.next() == ('Which mug?', MUGS)
