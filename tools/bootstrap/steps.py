"""Steps that are done once: each leaves a stamp with the hash of what it depends on."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple


class Step(NamedTuple):
    """One thing to do once.

    Attributes:
        name: of its stamp file.
        title: what is being done, for people.
        key: changes where the step must be done again.
        action: does it; may be called again after an interruption.
        intact: a cheap look at whether the result is still there.
    """

    name: str
    title: str
    key: str
    action: Callable[[], None]
    intact: Callable[[], bool] = lambda: True


def fingerprint(*parts: object) -> str:
    """Hash values, and the names and contents of paths (folders with all below), into one key."""
    digest = hashlib.sha256()
    for part in parts:
        if isinstance(part, Path):
            for path in _files(part):
                digest.update(str(path.name).encode() + b'\0' + path.read_bytes() + b'\0')
        else:
            digest.update(repr(part).encode() + b'\0')
    return digest.hexdigest()


def all_done(steps: Sequence[Step], stamps: Path) -> bool:
    """Tell whether nothing is left to do; a few milliseconds."""
    return all(_is_done(step, stamps) for step in steps)


def perform(steps: Sequence[Step], stamps: Path, say: Callable[[str], None]) -> None:
    """Do in order what is not done; a stamp is written only after its step.

    Looks at each step when its turn comes, since one step may undo later ones (a new environment is empty).
    """
    for number, step in enumerate(steps, start=1):
        if _is_done(step, stamps):
            continue
        say(f'[{number}/{len(steps)}] {step.title}')
        stamp = stamps / step.name
        if stamp.exists():
            stamp.unlink()
        start = time.monotonic()
        step.action()
        stamps.mkdir(parents=True, exist_ok=True)
        scratch = stamps / f'.{step.name}.part'
        scratch.write_text(step.key)
        scratch.replace(stamp)
        say(f'      done in {time.monotonic() - start:.0f} s')


def _is_done(step: Step, stamps: Path) -> bool:
    try:
        return (stamps / step.name).read_text() == step.key and step.intact()
    except OSError:
        return False


def _files(path: Path) -> Iterable[Path]:
    if path.is_dir():
        return sorted(item for item in path.rglob('*') if item.is_file() and '__pycache__' not in item.parts)
    return [path] if path.is_file() else []
