"""Whole utterances only: a switch, not an understanding."""

from __future__ import annotations

import pytest

from llm_agent_ros.language.emergency import is_cancel, is_stop


@pytest.mark.parametrize(
    'text', ['stop', 'Stop!', ' STOP ', 'stop now.', 'Stop, stop!', '停', '停！', '停，停！', '停下来。', 'ｓｔｏｐ']
)
def test_words_that_stop(text: str) -> None:
    assert is_stop(text) and not is_cancel(text)


@pytest.mark.parametrize('text', ['cancel', 'Cancel that.', '取消', '算了！', 'never mind'])
def test_words_that_end_the_task(text: str) -> None:
    assert is_cancel(text) and not is_stop(text)


@pytest.mark.parametrize(
    'text',
    ['', '...', 'stop at the kitchen', 'do not stop', 'go to the bus stop', '停在厨房', '不要停下来', 'stop ' * 100],
)
def test_anything_longer_is_left_to_the_model(text: str) -> None:
    assert not is_stop(text) and not is_cancel(text)
