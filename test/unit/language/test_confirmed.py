"""What the operator confirmed is written down, checked by the grammar, and mixed into training."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import torch

from llm_agent_ros.cli.train_parser import run_train_parser
from llm_agent_ros.errors import AgentError, ErrorCode
from llm_agent_ros.language import confirmed, lora, training
from llm_agent_ros.language.corpus import Example
from llm_agent_ros.task import Outcome, ParseResult, SkillSpec, Step, Task

KITCHEN = Example('roll over to the kitchen', ' go_to kitchen', 'en')


def result(instruction: str, draft: str, outcome: Outcome = Outcome.TASK) -> ParseResult:
    steps = (Step('go_to', (('target', 'kitchen'),)),) if outcome is Outcome.TASK else ()
    return ParseResult(outcome, Task(steps, instruction, 'en'), draft=draft)


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding='utf-8').splitlines()] if path.exists() else []


def test_a_task_is_written_down_once_it_is_done(tmp_path: Path, specs: dict[str, SkillSpec]) -> None:
    path = tmp_path / 'new' / 'confirmed.jsonl'
    log = confirmed.Log(path)
    log.parsed(' roll over to the kitchen', result(KITCHEN.instruction, KITCHEN.draft), answered=False)
    assert records(path) == []
    log.done('something else')
    log.done(KITCHEN.instruction)
    log.done(KITCHEN.instruction)
    assert records(path) == [{'instruction': KITCHEN.instruction, 'language': 'en', 'draft': KITCHEN.draft}]
    assert path.stat().st_mode & 0o077 == 0
    assert confirmed.read(path, specs.values()) == ([KITCHEN], [])


def test_an_answered_question_counts_at_once_and_what_has_no_task_never(tmp_path: Path) -> None:
    path = tmp_path / 'confirmed.jsonl'
    log = confirmed.Log(path)
    log.parsed('go there', result('go there', ' ask where', Outcome.QUESTION), answered=False)
    log.done('go there')
    log.parsed('stop', ParseResult(Outcome.TASK, Task((Step('stop'),), 'stop', 'en')), answered=False)
    log.done('stop')
    assert records(path) == []
    log.parsed('go there', result('go there, I mean the kitchen', ' go_to kitchen'), answered=True)
    log.done('go there')
    assert [record['instruction'] for record in records(path)] == ['go there, I mean the kitchen']


def test_a_new_reading_replaces_one_whose_end_is_awaited(tmp_path: Path) -> None:
    log = confirmed.Log(tmp_path / 'confirmed.jsonl')
    log.parsed('x', result('x', ' go_to kitchen'), answered=False)
    log.parsed('x', result('x', ' ask what', Outcome.QUESTION), answered=False)
    log.done('x')
    assert records(tmp_path / 'confirmed.jsonl') == []


def test_a_file_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / 'file').write_text('')
    with pytest.raises(AgentError, match='cannot be written') as caught:
        confirmed.Log(tmp_path / 'file' / 'x').parsed('x', result('x', ' go_to kitchen'), answered=True)
    assert caught.value.code is ErrorCode.INVALID_PARAMETER


def test_names_are_relative_to_the_users_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv('XDG_DATA_HOME', '/data')
    assert confirmed.in_data_folder('a.jsonl') == Path('/data/llm_agent_ros/a.jsonl')
    assert confirmed.in_data_folder('/b.jsonl') == Path('/b.jsonl')


def test_what_parse_prints_can_be_corrected_and_read(tmp_path: Path, specs: dict[str, SkillSpec]) -> None:
    lines = [
        {'instruction': 'fetch the cup', 'draft': ' pick the cup'},
        {
            'instruction': 'put the cup on the shelf',
            'language': 'en',
            'outcome': 'task',
            'draft': None,
            'steps': [{'skill': 'place', 'args': {'where': 'shelf', 'object': 'cup'}}],
            'latency_ms': 3.0,
        },
        {'instruction': '给我杯子', 'steps': [{'skill': 'bring', 'args': {'object': '杯子', 'to': 'operator'}}]},
        {'instruction': 'fetch the cup', 'draft': ' bring the cup| me'},
        {'instruction': 'what a day', 'draft': ' no task'},
    ]
    path = tmp_path / 'x.jsonl'
    path.write_text('\n\n'.join(json.dumps(line) for line in lines), encoding='utf-8')
    found, left_out = confirmed.read(path, specs.values())
    assert left_out == []
    assert [(e.instruction, e.draft, e.language) for e in found] == [
        ('fetch the cup', ' bring the cup| me', 'en'),
        ('put the cup on the shelf', ' place shelf| object= cup', 'en'),
        ('给我杯子', ' bring杯子| me', 'zh'),
        ('what a day', ' no task', 'en'),
    ]


@pytest.mark.parametrize(
    ('line', 'part'),
    [
        ('{"instruction": "go to the hall", "draft": " go_to kitchen"}', 'no sentence of the grammar'),
        ('{"instruction": "go to the hall", "draft": " fly hall"}', 'no sentence of the grammar'),
        ('{"instruction": "", "draft": " no task"}', 'empty'),
        ('{"instruction": "go", "steps": [{"skill": "go_to", "args": {"target": "hall"}}]}', "'hall' does not stand"),
        ('{"instruction": "go", "steps": [{"skill": "go_to"}]}', 'no record'),
        ('{"instruction": "go"}', 'no record'),
        ('{"instruction": 5, "draft": " no task"}', 'no record'),
        ('[1]', 'no record'),
        ('not json', 'no record'),
        ('[' * 100_000, 'no record'),
    ],
)
def test_a_line_that_is_no_sentence_of_the_grammar_is_left_out_with_a_message(
    tmp_path: Path, specs: dict[str, SkillSpec], line: str, part: str
) -> None:
    path = tmp_path / 'x.jsonl'
    good = json.dumps({'instruction': KITCHEN.instruction, 'draft': KITCHEN.draft})
    path.write_text(f'{good}\n{line}\n', encoding='utf-8')
    found, (message,) = confirmed.read(path, specs.values())
    assert found == [KITCHEN] and message.startswith('x.jsonl, line 2 is left out: ') and part in message
    path.write_text(line, encoding='utf-8')
    with pytest.raises(AgentError, match='nothing to learn from'):
        confirmed.read(path, specs.values())


def test_memory_is_mixed_in_by_its_share_and_rarely_where_it_is_small(specs: dict[str, SkillSpec]) -> None:
    listed = tuple(specs.values())
    settings = training.Settings(batch=4, memory_share=0.5)

    def of_a_pool(memory: tuple[Example, ...]) -> Counter[Example]:
        steps = range(training._GROUPS)
        return Counter(e for step in steps for e in training.batch(listed, settings, step, memory) if e in memory)

    few = tuple(Example(f'go to {i}', f' go_to {i}', 'en') for i in range(3))
    assert of_a_pool(few) == dict.fromkeys(few, 2)
    many = tuple(Example(f'go to {i}', f' go_to {i}', 'en') for i in range(500))
    counts = of_a_pool(many)
    assert counts.total() == 2 * training._GROUPS and max(counts.values()) <= 2
    assert training.batch(listed, settings, 3, many) == training.batch(listed, settings, 3, many)


def test_training_from_memory_learns_something_else(
    tiny_model_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from safetensors.torch import load_file

    path = tmp_path / 'x.jsonl'
    lines = [{'instruction': f'roll over to room {i}', 'draft': f' go_to room {i}'} for i in range(40)]
    path.write_text('\n'.join(map(json.dumps, [*lines, {'instruction': 'x', 'draft': ' go_to y'}])), encoding='utf-8')
    for name, memory in (('with', path), ('without', None)):
        code = run_train_parser(
            tmp_path / name, steps=2, batch=2, seed=3, workers=1, model=tiny_model_folder, from_memory=memory
        )
        assert code == 0
    out = capsys.readouterr().out.replace('\n', ' ')
    assert 'line 41 is left out' in out and '40 instructions from' in out
    with_memory, without = (load_file(tmp_path / name / lora.WEIGHTS_FILE) for name in ('with', 'without'))
    assert any(not torch.equal(with_memory[name], without[name]) for name in without)
