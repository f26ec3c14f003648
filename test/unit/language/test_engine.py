"""Decoding under the grammar: whatever the model, what comes out can be read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llm_agent_ros.errors import ErrorCode, ParseError, SetupError
from llm_agent_ros.language import draft, grammar, prompt, text
from llm_agent_ros.language.engine import Decoded, Engine
from llm_agent_ros.language.network_torch import _round_length
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.task import SkillSpec, Step

WORDS = [
    'go',
    'to',
    'the',
    'kitchen',
    'mug',
    'any',
    'me',
    'anything',
    '2',
    'no',
    '厨房',
    '把',
    '杯子',
    '😀',
    '{"a": 1}',
    ',',
    ';',
    '|',
]


@pytest.fixture(scope='module')
def engine(tiny_model_folder: Path) -> Engine:
    return Engine.load(tiny_model_folder)


def write(engine: Engine, specs: dict[str, SkillSpec], words: str, **options: bool | float | int | str) -> Decoded:
    utterance = text.read(words)
    head = str(options.pop('head', ''))
    return engine.decode(head, prompt.tail(utterance), grammar.build(utterance, specs.values()), **options)  # type: ignore[arg-type]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=12))
def test_a_random_model_writes_only_drafts_that_read_back(
    engine: Engine, specs: dict[str, SkillSpec], words: list[str]
) -> None:
    given_words = ' '.join(words)
    try:
        line = write(engine, specs, given_words).text
    except ParseError as error:
        assert error.code in (ErrorCode.PARSE_TIMED_OUT, ErrorCode.EMPTY_INSTRUCTION)
        return
    read = draft.read(line, specs)
    for step in read.steps:
        assert_copied(step, text.read(given_words).text)


def assert_copied(step: Step, said: str) -> None:
    for _, value in step.args:
        for words in value if isinstance(value, tuple) else (value,):
            if isinstance(words, str) and words not in ('me', 'hello', 'forward', 'back', 'left', 'right'):
                assert all(c in said or c == ' ' for c in words.removeprefix('any '))


def test_forced_tokens_save_passes(engine: Engine, specs: dict[str, SkillSpec]) -> None:
    free = write(engine, specs, 'go to the kitchen', forced=False)
    forced = write(engine, specs, 'go to the kitchen')
    assert free.forward_passes >= free.new_tokens
    assert forced.forward_passes < forced.new_tokens


@pytest.mark.parametrize(
    'words', ['go to the kitchen and find the red mug', '把红色杯子放到书房的桌子上', 'say it is time to go']
)
def test_guessing_copies_changes_nothing_but_the_number_of_passes(
    tiny_model_folder: Path, specs: dict[str, SkillSpec], words: str
) -> None:
    exact = Engine.load(tiny_model_folder, precision=Precision.FLOAT32)
    with_guesses, without = write(exact, specs, words), write(exact, specs, words, copying=False)
    assert (with_guesses.text, with_guesses.new_tokens) == (without.text, without.new_tokens)
    assert with_guesses.forward_passes <= without.forward_passes


def test_the_kept_cache_changes_nothing(engine: Engine, tiny_model_folder: Path, specs: dict[str, SkillSpec]) -> None:
    head = 'Instruction: wait\nTask: wait 5 s\n'
    first = write(engine, specs, 'find the red mug', head=head)
    write(engine, specs, '去厨房拿杯子', head=head)
    assert write(engine, specs, 'find the red mug', head=head) == first
    assert write(Engine.load(tiny_model_folder), specs, 'find the red mug', head=head) == first


def test_what_begins_as_before_is_not_read_again(
    tiny_model_folder: Path, specs: dict[str, SkillSpec], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, lengths = Engine.load(tiny_model_folder), []
    real = engine.network.read
    monkeypatch.setattr(
        engine.network, 'read', lambda tokens, *rest: lengths.append(len(tokens)) or real(tokens, *rest))
    words = 'go to the kitchen and find the red mug and then wait for a while'
    utterance = text.read(words)
    rules = grammar.build(utterance, specs.values())
    first = engine.decode('', prompt.tail(utterance), rules)
    whole = lengths[0]
    lengths.clear()
    assert engine.decode('', prompt.tail(utterance), rules) == first
    assert lengths[0] < 3 < whole
    if first.forks:
        lengths.clear()
        other = engine.decode('', prompt.tail(utterance), rules, after=first.forks[0].tokens)
        assert lengths[0] < whole
        assert other == Engine.load(tiny_model_folder).decode(
            '', prompt.tail(utterance), rules, after=first.forks[0].tokens)


def test_rounded_lengths_change_nothing(
    tiny_model_folder: Path, specs: dict[str, SkillSpec], monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = Engine.load(tiny_model_folder, precision=Precision.FLOAT32)
    sentences = [' '.join(WORDS[:count]) for count in (1, 2, 5, 9, 14)]
    rounded = [write(engine, specs, words) for words in sentences]
    monkeypatch.setattr('llm_agent_ros.language.network_torch._round_length', lambda count: count)
    assert [write(engine, specs, words) for words in sentences] == rounded


@pytest.mark.parametrize(('count', 'rounded'), [(1, 1), (2, 2), (3, 4), (8, 8), (9, 16), (16, 16), (17, 32), (33, 48)])
def test_few_lengths_are_computed(count: int, rounded: int) -> None:
    assert _round_length(count) == rounded


def test_the_deadline_ends_it(engine: Engine, specs: dict[str, SkillSpec]) -> None:
    with pytest.raises(ParseError) as caught:
        write(engine, specs, 'go to the kitchen', timeout_sec=0.0)
    assert caught.value.code is ErrorCode.PARSE_TIMED_OUT
    with pytest.raises(ParseError):
        write(engine, specs, 'say ' + 'word ' * 60, max_tokens=1)


def test_weights_that_cannot_be_used_are_one_sentence(tiny_model_folder: Path, tmp_path: Path) -> None:
    with pytest.raises(SetupError) as missing:
        Engine.load(tmp_path / 'nowhere')
    torn = tmp_path / 'torn'
    shutil.copytree(tiny_model_folder, torn)
    whole = (torn / 'model.safetensors').read_bytes()
    (torn / 'model.safetensors').write_bytes(whole[: len(whole) // 2])
    with pytest.raises(SetupError) as corrupt:
        Engine.load(torn)
    assert missing.value.code is ErrorCode.MISSING_WEIGHTS and corrupt.value.code is ErrorCode.MISSING_WEIGHTS
    with pytest.raises(SetupError) as adapter:
        Engine.load(tiny_model_folder, tmp_path / 'no adapter')
    assert adapter.value.code is ErrorCode.MISSING_WEIGHTS


def test_the_grammar_of_an_instruction_without_words_leaves_verdicts(
    engine: Engine, specs: dict[str, SkillSpec]
) -> None:
    line = write(engine, specs, '!!! 😀').text
    assert draft.read(line, specs).verdict is not None
