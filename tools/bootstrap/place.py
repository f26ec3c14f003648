"""Where the set-up happens."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple


class Place(NamedTuple):
    """Where the set-up happens.

    Attributes:
        root: the repository.
        venv: the virtual environment.
        torch_index: an extra package index for torch, or nothing.
    """

    root: Path
    venv: Path
    torch_index: str = ''

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        return self.venv / 'bin' / 'python'

    @property
    def stamps(self) -> Path:
        """Where finished steps are noted; goes with the environment."""
        return self.venv / '.setup'

    def requirements(self, name: str) -> Path:
        """A requirements file."""
        return self.root / 'requirements' / f'{name}.txt'
