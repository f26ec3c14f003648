"""Every code and situation has a sentence in both languages."""

from __future__ import annotations

import pytest

from llm_agent_ros.errors import ErrorCode
from llm_agent_ros.messages import SENTENCES, Say, sentence


@pytest.mark.parametrize('key', [*ErrorCode, *Say])
@pytest.mark.parametrize('language', ['en', 'zh'])
def test_every_key_has_a_sentence_that_needs_no_fields(key: ErrorCode | Say, language: str) -> None:
    text = sentence(key, language)
    assert text and '{' not in text
    assert any('一' <= c <= '鿿' for c in text) == (language == 'zh')


def test_table_has_no_sentence_for_an_unknown_key() -> None:
    known = {code.name for code in ErrorCode} | {str(say) for say in Say}
    assert set(SENTENCES) == known


def test_fields_fill_the_most_detailed_form() -> None:
    assert sentence(ErrorCode.NO_VALID_PATH, 'en', target='study') == 'I found no way to the study.'
    assert sentence(ErrorCode.NO_VALID_PATH, 'zh', target='书房') == '我找不到去书房的路。'
    assert sentence(ErrorCode.NO_VALID_PATH) == 'I found no way there.'


def test_options_are_listed_in_the_language() -> None:
    assert 'red mug or blue mug' in sentence(Say.WHICH_ONE, object='mug', options=('red mug', 'blue mug'))
    assert '红杯子还是蓝杯子' in sentence(Say.WHICH_ONE, 'zh', object='杯子', options=('红杯子', '蓝杯子'))
