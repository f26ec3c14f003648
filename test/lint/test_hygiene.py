"""Nothing in the repository names a machine, and nothing is left over."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve()
pytestmark = pytest.mark.linter

MACHINE_PATHS = re.compile(r'(?<![\w.$}])/(?:work|root|home|mnt|Users|opt/pypi[\w-]*|opt/wheels)/[\w.-]+')
REGISTRY_HOSTS = re.compile(
    r'\b(?:[\w-]+\.)*(?:pypi\.org|pythonhosted\.org|pytorch\.org|huggingface\.co|hf\.co|anaconda\.org|npmjs\.org)\b')
LEFT_OVER = re.compile(r'\b(?:TODO|FIXME|XXX|HACK)\b|\bbreakpoint\(\)|\bpdb\.set_trace\b|^(?:<{7}|>{7}) ', re.MULTILINE)
BINARY = {'.png', '.npz', '.npy', '.safetensors', '.gif', '.jpg', '.mcap', '.pgm', '.gz', '.zip'}
WITHOUT_RULES = {'LICENSE'}


def tracked_files() -> list[Path]:
    listed = subprocess.run(['git', 'ls-files', '-z'], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode != 0:
        pytest.skip('not a git repository')
    paths = [ROOT / name for name in listed.stdout.split('\0') if name]
    return [path for path in paths if path.is_file() and path != HERE and path.suffix not in BINARY]


def hits(pattern: re.Pattern[str], *, suffixes: tuple[str, ...] = ()) -> list[str]:
    return [
        f'{path.relative_to(ROOT)}: {match[0]}'
        for path in tracked_files()
        if path.name not in WITHOUT_RULES and (not suffixes or path.suffix in suffixes)
        for match in pattern.finditer(path.read_text(encoding='utf-8', errors='replace'))
    ]


def test_no_machine_paths() -> None:
    assert hits(MACHINE_PATHS) == []


def test_no_registry_hosts() -> None:
    assert hits(REGISTRY_HOSTS) == []


def test_nothing_unfinished() -> None:
    assert hits(LEFT_OVER, suffixes=('.py', '.md', '.yaml', '.xml', '.txt', '.cmake', '')) == []


@pytest.mark.parametrize(('pattern', 'text'), [
    (MACHINE_PATHS, 'open("/work/main/x")'), (MACHINE_PATHS, 'see /home/me'), (REGISTRY_HOSTS, 'https://pypi.org/simple'),
    (REGISTRY_HOSTS, 'download.pytorch.org/whl'), (LEFT_OVER, '# TODO later'), (LEFT_OVER, '<<<<<<< HEAD'),
])
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], text: str) -> None:
    assert pattern.search(text)


def test_no_python_file_is_too_long() -> None:
    files = [path for path in tracked_files() if path.suffix == '.py' and ROOT / 'test' not in path.parents]
    lengths = {path: len(path.read_text(encoding='utf-8').splitlines()) for path in files}
    assert [f'{path.relative_to(ROOT)}: {lines} lines' for path, lines in lengths.items() if lines > 350] == []


def test_scripts_are_executable_and_binary_files_small() -> None:
    assert (ROOT / '.ci' / 'run').stat().st_mode & 0o100
    listed = subprocess.run(['git', 'ls-files', '-z'], cwd=ROOT, capture_output=True, text=True, check=False).stdout
    files = [ROOT / name for name in listed.split('\0') if name and (ROOT / name).is_file()]
    assert [path.name for path in files if path.stat().st_size > 30_000_000] == []
