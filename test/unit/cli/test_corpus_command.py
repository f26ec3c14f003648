"""Generated sentences on standard output."""

from __future__ import annotations

import json

import pytest

from llm_agent_ros.cli.corpus import Split, run_corpus


def test_each_line_is_one_sentence_with_its_draft(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_corpus(30, seed=3) == 0
    said = capsys.readouterr()
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert len(lines) == 30 and all(line['instruction'] and line['draft'].startswith(' ') for line in lines)
    assert {line['language'] for line in lines} == {'en', 'zh'}
    assert '30 drawn' in said.err


def test_only_the_number_of_distinct_ones_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_corpus(200, split=Split.TEST, only_count=True) == 0
    said = capsys.readouterr()
    assert said.out == '' and '200 drawn' in said.err
