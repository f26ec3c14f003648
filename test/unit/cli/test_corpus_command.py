"""Generated sentences on standard output."""

from __future__ import annotations

import io
import json

import pytest

from llm_agent_ros.cli import main
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


def test_it_is_utf8_whatever_the_locale_says(monkeypatch: pytest.MonkeyPatch) -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding='ascii')
    monkeypatch.setattr('sys.stdout', out)
    monkeypatch.setattr('sys.argv', ['llm-agent', 'corpus', '--count', '30', '--seed', '3'])
    with pytest.raises(SystemExit) as ended:
        main.main()
    out.flush()
    lines = out.buffer.getvalue().decode('utf-8').splitlines()  # type: ignore[attr-defined]
    assert ended.value.code == 0 and not all(map(str.isascii, lines))
    assert {json.loads(line)['language'] for line in lines} == {'en', 'zh'}
