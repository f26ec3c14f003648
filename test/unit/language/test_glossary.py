"""What Chinese words mean: cut out, found behind tokens, added to what the model reads, whatever computes it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import AutoModelForCausalLM

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import glossary, grammar, network_int8, network_torch, prompt, text
from llm_agent_ros.language.adapter import Adapter
from llm_agent_ros.language.corpus import Example
from llm_agent_ros.language.engine import Engine
from llm_agent_ros.language.glossary import GLOSSARY_FILE, Glossary
from llm_agent_ros.language.loading import shipped_adapter
from llm_agent_ros.language.network import GLOSS_SHARE
from llm_agent_ros.language.precision import Precision
from llm_agent_ros.task import SkillSpec

LINES = '''
廚>厨
厨房=kitchen
房=room
返回=return
回基地=return to base
基地=base
把=object
拿=take
拿到=take to
到=to
杯子=cup
'''
WORDS = '把杯子拿到厨房'


@pytest.fixture
def known(tmp_path: Path) -> Glossary:
    return made(tmp_path)


def made(folder: Path, lines: str = LINES) -> Glossary:
    (folder / GLOSSARY_FILE).write_text(lines, encoding='utf-8')
    return glossary.read(folder / GLOSSARY_FILE)


@pytest.fixture(scope='module')
def adapter(tiny_model_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an adapter that changes nothing and has a glossary."""
    folder = tmp_path_factory.mktemp('adapter')
    Adapter(tiny_model_folder, 2, meanings=made(tmp_path_factory.mktemp('elsewhere'))).save(folder)
    return folder


@pytest.mark.parametrize(('words', 'meanings'), [
    ('把杯子拿到厨房', ['object', 'cup', 'take to', 'kitchen']),
    ('返回基地', ['return', 'base']),
    ('回基地', ['return to base']),
    ('去廚房', ['kitchen']),
    ('go to the 厨房 now', ['kitchen']),
    ('the kitchen', []),
    ('房', ['room']),
    ('', []),
])
def test_words_are_cut_out_as_they_are_meant(known: Glossary, words: str, meanings: list[str]) -> None:
    assert [meaning for _, _, meaning in known.spans(words)] == meanings


@given(words=st.text(alphabet='厨房返回基地把拿到杯子廚x ', max_size=30))
def test_spans_lie_one_behind_the_other_and_cover_known_words(words: str) -> None:
    meanings = {'厨房': 'kitchen', '房': 'room', '返回': 'return', '回基地': 'to base', '把': 'object'}
    known = Glossary(meanings, {'廚': '厨'})
    last = 0
    for begin, end, meaning in known.spans(words):
        assert last <= begin < end <= len(words)
        plain = words[begin:end].replace('廚', '厨')
        assert meanings[plain] == meaning
        last = end


def test_each_token_of_a_word_has_what_it_means(known: Glossary, tokenizer: Any) -> None:
    def encode(words: str) -> list[int]:
        return list(tokenizer(words, add_special_tokens=False)['input_ids'])

    words = 'Instruction:去厨房\nTask:'
    offsets = tokenizer(words, add_special_tokens=False, return_offsets_mapping=True)['offset_mapping']
    glosses = known.glosses(words, offsets, encode)
    assert len(glosses) == len(encode(words))
    assert [gloss for gloss in glosses if gloss] == [tuple(encode(' kitchen'))] * len(encode('厨房'))


def test_an_adapter_may_have_none(tmp_path: Path) -> None:
    assert glossary.of_adapter(tmp_path) is None


@pytest.mark.parametrize('line', ['厨房', '厨房=', 'kitchen=厨房', '廚>厨房', '厨房=a=b'])
def test_a_line_that_is_no_entry_is_named(tmp_path: Path, line: str) -> None:
    with pytest.raises(SetupError, match=f'Line 2.*{line}') as caught:
        made(tmp_path, f'房=room\n{line}\n')
    assert caught.value.code is ErrorCode.MISSING_WEIGHTS and '厨房=kitchen' in caught.value.hint


def test_lines_may_look_as_editors_leave_them(tmp_path: Path) -> None:
    known = made(tmp_path, '\ufeff廚>厨\r\n\r\n会议室 = Meeting room 2\r\n廚房=kitchen\r\n')
    words = '从廚房到会议室，再到厨房'
    assert [meaning for _, _, meaning in known.spans(words)] == ['kitchen', 'Meeting room 2', 'kitchen']


@pytest.mark.parametrize('content', [b'\xff\xfe\x00', None])
def test_a_file_that_cannot_be_read_is_one_sentence(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / GLOSSARY_FILE).write_bytes(content)
    with pytest.raises(SetupError, match='cannot be read'):
        glossary.read(tmp_path / GLOSSARY_FILE)


@pytest.mark.parametrize('precision', [Precision.INT8, Precision.BFLOAT16])
def test_both_networks_add_the_same(
    tiny_model_folder: Path, adapter: Path, tmp_path: Path, precision: Precision,
) -> None:
    folder = shutil.copytree(tiny_model_folder, tmp_path / 'model')
    AutoModelForCausalLM.from_pretrained(folder, dtype=torch.bfloat16).save_pretrained(folder)
    mine = network_int8.load(folder, adapter)
    other = network_torch.load(folder, adapter, precision, 1)
    asked = prompt.tail(text.read(WORDS))
    tokens, glosses = mine.encode(asked), mine.glosses(asked)
    assert (tokens, glosses) == (other.encode(asked), other.glosses(asked)) and any(glosses)
    exact = 2e-3 if precision is Precision.INT8 else 0.5
    with_glosses = mine.network.read(tokens, 4, glosses)
    np.testing.assert_allclose(other.network.read(tokens, 4, glosses), with_glosses, rtol=1e-3, atol=exact)
    mine.network.forget(len(tokens))
    assert np.abs(mine.network.read(tokens, 4) - with_glosses).max() > 2 * exact
    with pytest.raises(ValueError, match='glosses'):
        mine.network.read(tokens, 4, glosses[1:])


def test_the_share_of_the_mean_is_added(tiny_model_folder: Path) -> None:
    model = AutoModelForCausalLM.from_pretrained(tiny_model_folder)
    embeddings = model.get_input_embeddings().weight
    with torch.no_grad():
        values = network_torch.glossed(model, torch.tensor([[5, 6], [7, 8]]), {(1, 0): (1, 3), (1, 1): (4,)}, [(1, 1)])
    torch.testing.assert_close(values[0], embeddings[[5, 6]])
    torch.testing.assert_close(values[1, 0], embeddings[7] + GLOSS_SHARE * embeddings[[1, 3]].mean(0))
    torch.testing.assert_close(values[1, 1], GLOSS_SHARE * embeddings[4])


def test_training_reads_what_the_parser_reads(tiny_model_folder: Path, adapter: Path) -> None:
    known = glossary.of_adapter(adapter)
    learner, bare = Adapter(tiny_model_folder, 2, meanings=known), Adapter(tiny_model_folder, 2)
    loaded = network_int8.load(tiny_model_folder, adapter)
    said = (WORDS, '去 the 廚房 吧', 'go to the kitchen', '返回基地')
    examples = [Example(words, ' go_to厨房', 'zh') for words in said]
    meant, _ = learner._meant(examples)
    for row, example in enumerate(examples):
        wanted = loaded.glosses(prompt.tail(text.read(example.instruction)))
        assert {at: gloss for (of, at), gloss in meant.items() if of == row} == {
            at: gloss for at, gloss in enumerate(wanted) if gloss}
    with torch.no_grad():
        losses, without = (float(of._losses(examples[:1])[0].mean()) for of in (learner, bare))
    assert abs(losses - without) > 0.01


def test_a_word_with_another_meaning_is_read_anew(
    tiny_model_folder: Path, adapter: Path, specs: dict[str, SkillSpec], tmp_path: Path,
) -> None:
    """The engine keeps what it has read; the same bytes in another word do not mean the same."""
    engine, fresh = (Engine.load(tiny_model_folder, adapter, precision=Precision.INT8) for _ in range(2))
    for words in ('厨房', '厨'):
        utterance = text.read(words)
        engine.decode('', prompt.tail(utterance), grammar.build(utterance, specs.values()))
    tail = prompt.tail(text.read('厨'))
    tokens = network_int8.load(tiny_model_folder, adapter).encode(tail)
    engine._read(engine._unread(pieces(engine, tail)), 1)
    fresh._read(fresh._unread(pieces(fresh, tail)), 1)
    assert engine._known == fresh._known and len(engine._known) == len(tokens)
    assert engine._known[-4:] == fresh._known[-4:]


def pieces(engine: Engine, tail: str) -> list[tuple[int, tuple[int, ...]]]:
    return list(zip(engine._encode(tail), engine._glosses(tail), strict=True))


def test_an_adapter_takes_its_glossary_along(adapter: Path) -> None:
    kept = (adapter / GLOSSARY_FILE).read_text(encoding='utf-8').splitlines()
    assert sorted(kept) == sorted(filter(None, LINES.splitlines()))


def test_an_adapter_without_one_leaves_none_behind(tiny_model_folder: Path, tmp_path: Path) -> None:
    made(tmp_path)
    Adapter(tiny_model_folder, 2).save(tmp_path)
    assert glossary.of_adapter(tmp_path) is None


def test_what_is_copied_is_never_hidden(tiny_model_folder: Path, adapter: Path) -> None:
    learner = Adapter(tiny_model_folder, 2, meanings=glossary.of_adapter(adapter))
    marks = '一二三四五六七八九十甲乙丙丁戊己庚辛'
    examples = [Example(f'把杯子拿到厨房{mark}', ' bring杯子|厨房', 'zh') for mark in marks]
    meant, hidden = learner._meant(examples)
    tokens = learner._tokenizer(prompt.tail(text.read(examples[0].instruction)), add_special_tokens=False)
    names = {gloss for word in ('cup', 'kitchen') for gloss in [tuple(learner._encode(f' {word}'))]}
    assert 0 < len(hidden) < len(meant) and not {meant[place] for place in hidden} & names
    assert max(at for _, at in meant) < len(tokens['input_ids']) + 4
    assert learner._meant(examples) == (meant, hidden)

def test_the_shipped_adapter_knows_everyday_words() -> None:
    known = glossary.of_adapter(shipped_adapter())
    assert known is not None
    words = '请把红色的杯子拿到厨房，然后去客厅找奶奶'
    assert {'kitchen', 'cup', 'living room'} <= {meaning for _, _, meaning in known.spans(words)}
    covered = sum(end - begin for begin, end, _ in known.spans(words))
    assert covered == sum(character != '，' for character in words)
